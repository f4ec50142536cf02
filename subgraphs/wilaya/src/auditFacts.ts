import { findEach, type Found } from '@prim/chassis/findEach';
import { type Condition, visible } from '@prim/chassis/listLoader';
import { screenRecords } from '@prim/chassis/screenRecords';
import { newestSourceOn } from '@prim/chassis/sources';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

import type {
  AgreementFact,
  CommitteeFact,
  DecisionFact,
  MeetingFact,
  OrganisationFact,
  TerritoryFact,
  WilayaAuditFacts,
} from './__generated__/resolvers.ts';
import { agreedRefreshDays } from './config.ts';
import { Agreement, type AgreementRecord } from './models/Agreement.ts';
import { Amendment, type AmendmentRecord } from './models/Amendment.ts';
import type { AuditRecord } from './models/Audit.ts';
import { Committee, type CommitteeRecord } from './models/Committee.ts';
import { Decision, type DecisionRecord } from './models/Decision.ts';
import { Meeting, type MeetingRecord } from './models/Meeting.ts';
import { Organisation, type OrganisationRecord } from './models/Organisation.ts';
import { Territory, type TerritoryRecord } from './models/Territory.ts';
import { normalizedText } from './normalizedText.ts';

/** The most facts of one kind; the schema promises it. */
const factsMax = 1_000;

/** What is found in the scope of each of several audits: one round trip for all. */
type Search = <T>(
  model: Model<T>,
  within: (audit: AuditRecord, index: number) => Condition,
) => Promise<readonly Found<T>[]>;

const among = (ids: Iterable<string | null>): Condition => ({
  $in: [...new Set(ids)].filter((id) => id !== null),
});

/** The facts of audits: as many round trips as there are kinds of facts, however many audits are asked for at once. */
export const auditFactsLoader = () =>
  new DataLoader<AuditRecord, WilayaAuditFacts, string>(
    async (audits) => {
      const search: Search = (model, within) =>
        findEach(
          model,
          audits.map((audit, index) => ({
            $and: [audit.isWholeProgramme ? {} : within(audit, index), visible(audit.includesIllustrative)],
          })),
          factsMax,
        );
      const [agreements, decisions, organisations, territories, newest] = await Promise.all([
        search(Agreement, (audit) => ({
          $or: [{ _id: among(agreementsOf(audit)) }, { callId: among(callsOf(audit)) }],
        })),
        search(Decision, (audit) => ({
          $or: [
            { agreementIds: among(agreementsOf(audit)) },
            { callIds: among(callsOf(audit)) },
            { projectIds: among(projectsOf(audit).map(({ id }) => id)) },
          ],
        })),
        search(Organisation, ({ organisationIds }) => ({ _id: among(organisationIds) })),
        findEach(
          Territory,
          audits.map((audit) => ({ _id: among(projectsOf(audit).flatMap((it) => it.territoryCodes)) })),
          factsMax,
        ),
        newestSourceOn(),
      ]);
      const amendments = await search(Amendment, (_, index) => ({
        agreementId: among(valuesOf(agreements[index], ({ _id }) => _id)),
      }));
      const committees = await search(Committee, (audit, index) => ({
        $or: [
          { _id: among(valuesOf(decisions[index], ({ committeeId }) => committeeId)) },
          { programme: among(projectsOf(audit).map(({ programme }) => programme)) },
        ],
      }));
      const meetings = await search(Meeting, (_, index) => ({
        committeeId: among(valuesOf(committees[index], ({ _id }) => _id)),
      }));
      return audits.map((_, index) => {
        const kinds = [agreements, amendments, decisions, organisations, territories, committees, meetings];
        return {
          isComplete: kinds.every((kind) => kind[index]?.isComplete),
          agreements: valuesOf(agreements[index], (record) =>
            agreementFact(record, amendments[index]?.records ?? []),
          ),
          decisions: valuesOf(decisions[index], decisionFact),
          committees: valuesOf(committees[index], committeeFact),
          meetings: valuesOf(meetings[index], meetingFact).flat(),
          organisations: valuesOf(organisations[index], organisationFact),
          territories: valuesOf(territories[index], territoryFact),
          textScreening: screenRecords([
            { type: 'Agreement', records: recordsOf(agreements[index]) },
            { type: 'Amendment', records: recordsOf(amendments[index]) },
            { type: 'Decision', records: recordsOf(decisions[index]) },
            { type: 'Committee', records: recordsOf(committees[index]) },
            { type: 'Meeting', records: recordsOf(meetings[index]) },
            { type: 'Organisation', records: recordsOf(organisations[index]), names: ['name', 'aliases'] },
            { type: 'Territory', records: recordsOf(territories[index]) },
          ]),
          newestSourceOn: newest,
          agreedRefreshDays,
        };
      });
    },
    { cacheKeyFn: JSON.stringify, maxBatchSize: 100 },
  );

const projectsOf = ({ regionFacts }: AuditRecord) => regionFacts?.projects ?? [];

const callsOf = ({ regionFacts }: AuditRecord) => (regionFacts?.calls ?? []).map(({ id }) => id);

const agreementsOf = (audit: AuditRecord) => [
  ...audit.agreementIds,
  ...projectsOf(audit).flatMap(({ agreementIds }) => agreementIds),
];

const recordsOf = <T>(found: Found<T> | undefined): readonly T[] => found?.records ?? [];

const valuesOf = <T, V>(found: Found<T> | undefined, read: (record: T) => V): V[] =>
  recordsOf(found).map(read);

function agreementFact(record: AgreementRecord, amendments: readonly AmendmentRecord[]): AgreementFact {
  const own = amendments.filter(({ agreementId }) => agreementId === record._id);
  return {
    id: record._id,
    kind: record.kind,
    regionCode: record.regionCode,
    callId: record.callId,
    signingStartOn: record.signingStartOn ?? record.signedOn,
    signedOn: record.signingEndOn ?? record.signedOn,
    recordedAt: record.recordedAt,
    validFrom: record.validFrom,
    validTo: record.validTo,
    amendments: own.map(({ signedOn, recordedAt, validTo }) => ({ signedOn, recordedAt, validTo })),
    plannedAmount: record.plannedAmount?.value ?? null,
    amountClaims: record.plannedAmount?.claims.map(({ value }) => value) ?? [],
  };
}

const decisionFact = (record: DecisionRecord): DecisionFact => ({
  id: record._id,
  kind: record.kind,
  outcome: record.outcome,
  decidedOn: record.decidedOn,
  recordedAt: record.recordedAt,
  committeeId: record.committeeId,
  meetingId: record.meetingId,
  callIds: record.callIds,
  projectIds: record.projectIds,
});

const committeeFact = ({
  _id,
  establishedOn,
  requiredMemberIds,
  meetsEveryMonths,
}: CommitteeRecord): CommitteeFact => ({
  id: _id,
  establishedOn,
  requiredMemberIds,
  meetsEveryMonths,
});

/** A meeting of no committee is none that a committee's rules speak of. */
const meetingFact = ({ _id, committeeId, startOn, participantIds }: MeetingRecord): readonly MeetingFact[] =>
  committeeId === null ? [] : [{ id: _id, committeeId, startOn, participantIds }];

/** Codes of regions have two digits. */
const isRegion = (code: string | null) => /^\d{2}$/.test(code ?? '');

function organisationFact({ _id, name, aliases, type, territoryCode }: OrganisationRecord): OrganisationFact {
  const names = [name.fr, name.ar, name.en, ...aliases.map(({ value }) => value)];
  const comparable = names.flatMap((it) => (it ? [normalizedText(it)] : []));
  const isCouncil = type === 'LOCAL_GOVERNMENT' && isRegion(territoryCode);
  return {
    id: _id,
    comparableNames: [...new Set(comparable)],
    councilOfRegion: isCouncil ? territoryCode : null,
  };
}

const territoryFact = ({ _id, validFrom, validTo }: TerritoryRecord): TerritoryFact => ({
  code: _id,
  validFrom,
  validTo,
});
