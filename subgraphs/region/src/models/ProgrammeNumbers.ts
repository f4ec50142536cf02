import type { DecimalValue } from '@prim/chassis/money';
import type { PipelineStage } from 'mongoose';

import { beneficiaryClasses, type BeneficiaryClassRecord } from './BeneficiaryClass.ts';
import type { IndicatorRecord } from './Indicator.ts';
import type { ProgrammeAmountRecord } from './ProgrammeAmount.ts';
import type { ProgrammeCallCountRecord } from './ProgrammeCallCount.ts';
import type { ProjectAmountRecord } from './ProjectAmount.ts';

/** A programme in numbers, as counted by the database when it is asked. */
export interface ProgrammeNumbersRecord {
  readonly name: string;
  /** Code of the Territory (wilaya) that the numbers are limited to. */
  readonly regionCode: string | null;
  readonly projectCount: number;
  readonly projectCountByCall: readonly ProgrammeCallCountRecord[];
  readonly projectCountByBeneficiaryClass: readonly BeneficiaryCount[];
  readonly callCount: number;
  readonly servicePointCount: number;
  readonly indicators: readonly IndicatorRecord[];
  readonly amountsStated: readonly ProgrammeAmountRecord[];
  readonly projectsWithoutAmount: number;
}

interface BeneficiaryCount {
  readonly beneficiaryClass: BeneficiaryClassRecord;
  readonly count: number;
  readonly inferredCount: number;
}

/** What `projectCountPipeline` answers, as its one document. */
export interface ProjectCounts {
  readonly all: readonly { readonly count: number }[];
  readonly byCall: readonly { readonly _id: string | null; readonly count: number }[];
  readonly byRegion: readonly { readonly _id: string | null }[];
  readonly byClass: readonly (Omit<BeneficiaryCount, 'beneficiaryClass'> & {
    readonly _id: BeneficiaryClassRecord;
  })[];
  readonly amounts: readonly {
    readonly _id: { readonly kind: ProjectAmountRecord['kind']; readonly currency: string };
    readonly total: DecimalValue;
    readonly projectIds: readonly string[];
    /** For each of `projectIds`, whether its currency was inferred. */
    readonly currencyInferred: readonly boolean[];
  }[];
}

const count = { $sum: 1 };

/** Counts the projects that match, and adds up their amounts exactly (Decimal128), in one round trip. */
export const projectCountPipeline = (match: Readonly<Record<string, unknown>>): PipelineStage[] => [
  { $match: match },
  { $sort: { _id: 1 } },
  {
    $facet: {
      all: [{ $count: 'count' }],
      byCall: [{ $group: { _id: '$callId', count } }],
      byRegion: [{ $group: { _id: '$regionCode' } }],
      byClass: [
        { $unwind: '$beneficiaryClasses' },
        {
          $group: {
            _id: '$beneficiaryClasses',
            count,
            inferredCount: { $sum: { $cond: ['$beneficiaryInferred', 1, 0] } },
          },
        },
      ],
      amounts: [
        { $match: { amount: { $ne: null } } },
        {
          $group: {
            _id: { kind: '$amount.kind', currency: '$amount.value.currency' },
            total: { $sum: '$amount.value.amount' },
            projectIds: { $push: '$_id' },
            currencyInferred: { $push: '$amount.currencyInferred' },
          },
        },
        { $sort: { '_id.kind': 1, '_id.currency': 1 } },
      ],
    },
  },
];

/** How many ids of projects stand beside a total at most. */
const idsMax = 1_000;

/** How many calls are told at most, the projects of no known call left aside. */
const callsMax = 99;

/** What the counts of projects say, in the form that the graph answers. */
export function countsOfProjects(counts: ProjectCounts, callIds: readonly string[]) {
  const projectCount = counts.all[0]?.count ?? 0;
  const countOf = new Map(counts.byCall.map(({ _id, count: found }) => [_id, found]));
  const ofNoCall = countOf.get(null);
  const amountsStated = counts.amounts.map(({ _id, total, projectIds, currencyInferred }) => ({
    kind: _id.kind,
    total: { amount: total, currency: _id.currency },
    projectCount: projectIds.length,
    projectIds: projectIds.slice(0, idsMax),
    currencyInferredProjectIds: projectIds.filter((_, at) => currencyInferred[at]).slice(0, idsMax),
  }));
  const projectsWithAmount = amountsStated.reduce((sum, amount) => sum + amount.projectCount, 0);
  const otherCalls = counts.byCall.map(({ _id }) => _id).filter((id) => id !== null && !callIds.includes(id));
  return {
    projectCount,
    projectCountByCall: [
      ...[...callIds, ...otherCalls]
        .slice(0, callsMax)
        .map((callId) => ({ callId, count: countOf.get(callId) ?? 0 })),
      ...(ofNoCall === undefined ? [] : [{ callId: null, count: ofNoCall }]),
    ],
    projectCountByBeneficiaryClass: beneficiaryClasses.flatMap((beneficiaryClass) =>
      counts.byClass
        .filter(({ _id }) => _id === beneficiaryClass)
        .map(({ count: found, inferredCount }) => ({ beneficiaryClass, count: found, inferredCount })),
    ),
    amountsStated,
    projectsWithoutAmount: projectCount - projectsWithAmount,
  };
}
