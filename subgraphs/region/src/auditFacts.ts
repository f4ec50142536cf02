import { findEach, type Found } from '@prim/chassis/findEach';
import { type Condition, visible } from '@prim/chassis/listLoader';
import { decimalText } from '@prim/chassis/money';
import { screenRecords } from '@prim/chassis/screenRecords';
import { newestSourceOn } from '@prim/chassis/sources';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

import type {
  CallFact,
  ExpenditureFact,
  IndicatorFact,
  PdrFact,
  PersonCountTableFact,
  PersonFigureFact,
  ProjectFact,
  RegionAuditFacts,
} from './__generated__/resolvers.ts';
import { agreedRefreshDays } from './config.ts';
import type { AuditRecord } from './models/Audit.ts';
import { Call, type CallRecord } from './models/Call.ts';
import { Indicator, type IndicatorRecord } from './models/Indicator.ts';
import { Pdr, type PdrRecord } from './models/Pdr.ts';
import { PdrAxis, type PdrAxisRecord } from './models/PdrAxis.ts';
import { PersonCountTable, type PersonCountTableRecord } from './models/PersonCountTable.ts';
import { Project, type ProjectRecord } from './models/Project.ts';
import { Receipt } from './models/Receipt.ts';
import { receiptFact } from './models/ReceiptFact.ts';
import { RegionalExpenditure, type RegionalExpenditureRecord } from './models/RegionalExpenditure.ts';

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
  new DataLoader<AuditRecord, RegionAuditFacts, string>(
    async (audits) => {
      const search: Search = (model, within) =>
        findEach(
          model,
          audits.map((audit, index) => ({
            $and: [audit.isWholeProgramme ? {} : within(audit, index), visible(audit.includesIllustrative)],
          })),
          factsMax,
        );
      const projects = await search(Project, ({ projectIds, agreementIds }) => ({
        $or: [{ _id: among(projectIds) }, { agreementIds: among(agreementIds) }],
      }));
      const namedBy = ({ agreementIds }: AuditRecord, index: number): Condition[] => [
        { agreementId: among(agreementIds) },
        { projectId: among(idsOf(projects[index])) },
      ];
      const inRegions = (index: number) => ({
        regionCode: among(valuesOf(projects[index], ({ regionCode }) => regionCode)),
      });
      const [calls, receipts, expenditures, indicators, pdrs, tables, newest] = await Promise.all([
        search(Call, (_, index) => ({ _id: among(valuesOf(projects[index], ({ callId }) => callId)) })),
        search(Receipt, (audit, index) => ({
          $or: [...namedBy(audit, index), { activityIatiId: among(audit.activityIatiIds) }],
        })),
        search(RegionalExpenditure, (audit, index) => ({ $or: namedBy(audit, index) })),
        search(Indicator, (audit, index) => indicatorsOf(audit, projects[index])),
        search(Pdr, (_, index) => inRegions(index)),
        search(PersonCountTable, (_, index) => inRegions(index)),
        newestSourceOn(),
      ]);
      const axes = await search(PdrAxis, (_, index) => ({ pdrId: among(idsOf(pdrs[index])) }));
      return audits.map((_, index) => {
        const kinds = [projects, calls, receipts, expenditures, indicators, pdrs, axes, tables];
        return {
          isComplete: kinds.every((kind) => kind[index]?.isComplete),
          projects: valuesOf(projects[index], projectFact),
          calls: valuesOf(calls[index], callFact),
          receipts: valuesOf(receipts[index], receiptFact),
          expenditures: valuesOf(expenditures[index], expenditureFact),
          indicators: valuesOf(indicators[index], indicatorFact),
          pdrs: valuesOf(pdrs[index], (pdr) => pdrFact(pdr, axes[index]?.records ?? [])),
          personCountTables: valuesOf(tables[index], personCountTableFact),
          personFigures: valuesOf(indicators[index], personFigures).flat(),
          textScreening: screenRecords([
            { type: 'Project', records: recordsOf(projects[index]) },
            { type: 'Call', records: recordsOf(calls[index]) },
            { type: 'Receipt', records: recordsOf(receipts[index]) },
            { type: 'RegionalExpenditure', records: recordsOf(expenditures[index]) },
            { type: 'Indicator', records: recordsOf(indicators[index]) },
            { type: 'Pdr', records: recordsOf(pdrs[index]) },
            { type: 'PdrAxis', records: recordsOf(axes[index]) },
          ]),
          newestSourceOn: newest,
          agreedRefreshDays,
        };
      });
    },
    { cacheKeyFn: JSON.stringify, maxBatchSize: 100 },
  );

const recordsOf = <T>(found: Found<T> | undefined): readonly T[] => found?.records ?? [];

const valuesOf = <T, V>(found: Found<T> | undefined, read: (record: T) => V): V[] =>
  recordsOf(found).map(read);

const idsOf = <T extends { readonly _id: string }>(found: Found<T> | undefined) =>
  valuesOf(found, ({ _id }) => _id);

/** Those of the projects; where the scope is more than single projects, also those of their whole programmes. */
function indicatorsOf({ agreementIds }: AuditRecord, projects: Found<ProjectRecord> | undefined): Condition {
  const programmes = agreementIds.length > 0 ? valuesOf(projects, ({ programme }) => programme) : [];
  return {
    $or: [{ projectId: among(idsOf(projects)) }, { projectId: null, programme: among(programmes) }],
  };
}

const servedByMigration = new Set(['MRE', 'MRE_RETOUR', 'RPT']);

const projectFact = (record: ProjectRecord): ProjectFact => ({
  id: record._id,
  programme: record.programme,
  callId: record.callId,
  agreementIds: record.agreementIds,
  regionCode: record.regionCode,
  territoryCodes: record.territoryCodes,
  territoryScope: record.territoryScope,
  servesMigration:
    record.beneficiaryClasses.length > 0
      ? record.beneficiaryClasses.some((it) => servedByMigration.has(it))
      : null,
  startOn: record.startOn,
  status: record.status,
});

const callFact = ({
  _id,
  regionCode,
  opensOn,
  closesOn,
  envelope,
  projectsSelected,
}: CallRecord): CallFact => ({
  id: _id,
  regionCode,
  opensOn,
  closesOn,
  envelopes: envelope ? [envelope.value, envelope.equivalent].filter((it) => it !== null) : [],
  projectsSelected,
});

const expenditureFact = (record: RegionalExpenditureRecord): ExpenditureFact => ({
  id: record._id,
  regionCode: record.regionCode,
  value: record.value,
  spentOn: record.spentOn,
  recordedAt: record.recordedAt,
  reversesId: record.reversesId,
  agreementId: record.agreementId,
  projectId: record.projectId,
  pdrAxisId: record.pdrAxisId,
});

const indicatorFact = ({ _id, target, actual, baseline, asOf }: IndicatorRecord): IndicatorFact => ({
  id: _id,
  target,
  actual,
  baseline,
  asOf,
});

function pdrFact(pdr: PdrRecord, axes: readonly PdrAxisRecord[]): PdrFact {
  const own = axes.filter(({ pdrId }) => pdrId === pdr._id);
  return {
    id: pdr._id,
    regionCode: pdr.regionCode,
    adoptedOn: pdr.adoptedOn,
    visaOn: pdr.visaOn,
    firstCommittedOn: pdr.progress.find(({ committed }) => committed != null)?.asOf ?? null,
    total: pdr.total,
    axisIds: own.map(({ _id }) => _id),
    axisAmounts: own.flatMap(({ amount }) => (amount ? [amount] : [])),
    territorialPercents: pdr.territorialShares.map(({ percent }) => percent),
  };
}

/** What an indicator counts of persons. What was announced counts none. */
function personFigures({ _id: id, unit, actual, baseline }: IndicatorRecord): readonly PersonFigureFact[] {
  if (unit !== 'PERSONS') return [];
  return Object.entries({ actual, baseline }).flatMap(([field, value]) =>
    value === null ? [] : [{ type: 'Indicator', id, field, value: decimalText(value) }],
  );
}

const personCountTableFact = ({
  _id,
  regionCode,
  quarter,
  trait,
  rows,
  columnTotals,
  total,
  recordedAt,
}: PersonCountTableRecord): PersonCountTableFact => ({
  id: _id,
  regionCode,
  endOn: lastDayOf(quarter),
  trait,
  rows: rows.map(({ territoryCode, counts, total: ofRow }) => ({
    territoryCode,
    counts: [...counts],
    total: ofRow,
  })),
  columnTotals: [...columnTotals],
  total,
  recordedAt,
});

/** The last day of a quarter such as `2026-Q1`. */
function lastDayOf(quarter: string): string {
  const [year, number] = quarter.split('-Q').map(Number);
  return new Date(Date.UTC(year ?? 0, (number ?? 1) * 3, 0)).toISOString().slice(0, 10);
}
