import { type Caller, memberWith } from '@prim/chassis/Caller';
import { DomainError } from '@prim/chassis/errors';
import type { Institution } from '@prim/schema';

import type { OrganisationClaimRecord } from './models/OrganisationClaim.ts';

/** An institution that keeps its ledger here. */
export interface Reporter {
  /** Id of an Organisation (wilaya), and the name of its log. */
  readonly id: string;
  /** As it names itself in its entries. */
  readonly claim: OrganisationClaimRecord;
}

const resolved = { resolvedBy: 'IDENTIFIER', confidence: 'CERTAIN' } as const;

const reporters: Partial<Record<Institution, Reporter>> = {
  afd: {
    id: 'FR-3',
    claim: {
      asWritten: 'Agence Française de Développement [FR-3]',
      ref: 'FR-3',
      organisationId: 'FR-3',
      ...resolved,
    },
  },
  'expertise-france': {
    id: 'X-PRIM-FR-EF',
    claim: {
      asWritten: 'Expertise France',
      ref: 'X-PRIM-FR-EF',
      organisationId: 'X-PRIM-FR-EF',
      ...resolved,
    },
  },
};

/** The organisations that keep a ledger here: of these a claim that is not there was not made. */
export const reporterIds: readonly string[] = Object.values(reporters).map(({ id }) => id);

/** The reporter of an id, and its institution; null where none keeps its ledger here. */
export const reporterWithId = (id: string): Reporter | null =>
  Object.values(reporters).find((reporter) => reporter.id === id) ?? null;

/**
 * The reporter that a caller writes for.
 *
 * @throws DomainError FORBIDDEN for all but editors of AFD and Expertise France
 */
export function reporterOf(caller: Caller): Reporter {
  const { institution } = memberWith(caller, 'editor');
  const reporter = reporters[institution];
  if (reporter !== undefined) return reporter;
  throw new DomainError('FORBIDDEN', `${institution} keeps no ledger here: AFD and Expertise France do.`, {
    institutions: Object.keys(reporters),
  });
}
