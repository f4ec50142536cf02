import type { TextRecord } from '@prim/chassis/text';

import type { CommitteeRecord } from './models/Committee.ts';

interface CommitteeMembership {
  readonly committee: CommitteeRecord;
  readonly capacity: TextRecord | null;
  readonly isChair: boolean;
}

/** The place of an organisation on a committee that it sits on or chairs. */
export function membershipOf(committee: CommitteeRecord, organisationId: string): CommitteeMembership {
  const member = committee.members.find((it) => it.organisationId === organisationId);
  return {
    committee,
    capacity: member?.capacity ?? null,
    isChair: committee.chairId === organisationId,
  };
}
