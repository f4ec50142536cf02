import { type AsOf, asOfCondition } from '@prim/chassis/asOf';
import { visible } from '@prim/chassis/listLoader';
import { sumOfDecimals } from '@prim/chassis/money';
import type { PipelineStage, Types } from 'mongoose';

import type { TransactionType } from '../__generated__/resolvers.ts';
import { entryTimes } from '../listPaths.ts';
import type { UnresolvedCountRecord } from '../models/UnresolvedCount.ts';
import type { UnresolvedNameRecord } from '../models/UnresolvedName.ts';
import { type KnownThen, onOneLevel } from '../totals/sumPipelines.ts';
import { partyIsUnknown } from './judgedParties.ts';
import { nameKey } from './standing.ts';

/** Entries of one reporter, type and currency that name one unresolved body on one side. */
export interface UnresolvedSum {
  readonly side: 'provider' | 'receiver';
  readonly reporterId: string | null;
  readonly asWritten: string;
  readonly ref: string | null;
  readonly type: TransactionType;
  readonly currency: string;
  readonly amount: Types.Decimal128;
  readonly entryCount: number;
  readonly exampleEntryId: string;
}

/** What the descriptions of the schema promise of the lists. */
const lengths = { sums: 20_000, names: 10_000, amounts: 40, reporters: 100 } as const;

/** The pipelines whose rows hold all names that mean nobody who is known, whichever side they stand on. */
export const unresolvedPipelines = ({ judged, restated }: KnownThen, asOf: AsOf): PipelineStage[][] =>
  (['receiver', 'provider'] as const).map((side): PipelineStage[] => [
    {
      $match: {
        $and: [
          partyIsUnknown(side, judged),
          { [`${side}.asWritten`]: { $exists: true } },
          onOneLevel(restated),
          visible(false),
          asOfCondition(asOf, entryTimes),
        ],
      },
    },
    {
      $group: {
        _id: {
          reporterId: { $ifNull: ['$reporterId', null] },
          asWritten: `$${side}.asWritten`,
          ref: { $ifNull: [`$${side}.ref`, null] },
          type: '$type',
          currency: '$value.currency',
        },
        amount: { $sum: '$value.amount' },
        entryCount: { $sum: 1 },
        exampleEntryId: { $min: '$_id' },
      },
    },
    { $sort: { _id: 1 } },
    { $limit: lengths.sums },
    {
      $project: {
        _id: 0,
        side: { $literal: side },
        reporterId: '$_id.reporterId',
        asWritten: '$_id.asWritten',
        ref: '$_id.ref',
        type: '$_id.type',
        currency: '$_id.currency',
        amount: 1,
        entryCount: 1,
        exampleEntryId: 1,
      },
    },
  ]);

/** What tells a name of one reporter from all others. */
export const keyOfUnresolved = (
  name: Pick<UnresolvedNameRecord, 'reporterId' | 'asWritten' | 'ref'>,
): string => `${name.reporterId ?? ''}\n${nameKey(name)}`;

/** The names by reporter and writing. */
export function unresolvedNames(sums: readonly UnresolvedSum[]): readonly UnresolvedNameRecord[] {
  return [...Map.groupBy(sums, keyOfUnresolved)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, lengths.names)
    .flatMap(([, own]) => (own[0] ? [nameOf({ ...own[0] }, own)] : []));
}

function nameOf(
  { reporterId, asWritten, ref, exampleEntryId }: UnresolvedSum,
  own: readonly UnresolvedSum[],
): UnresolvedNameRecord {
  const countOf = (side: UnresolvedSum['side']) =>
    own.filter((sum) => sum.side === side).reduce((count, { entryCount }) => count + entryCount, 0);
  const alike = Map.groupBy(own, ({ type, currency }) => `${type} ${currency}`);
  return {
    reporterId,
    asWritten,
    ref,
    exampleEntryId,
    receiverCount: countOf('receiver'),
    providerCount: countOf('provider'),
    amounts: [...alike.values()].slice(0, lengths.amounts).flatMap((group) =>
      group[0]
        ? [
            {
              type: group[0].type,
              value: {
                amount: sumOfDecimals(group.map(({ amount }) => amount)),
                currency: group[0].currency,
              },
            },
          ]
        : [],
    ),
  };
}

/** How many names and entries of each reporter are not resolved, the most entries first. */
export const unresolvedCounts = (names: readonly UnresolvedNameRecord[]): readonly UnresolvedCountRecord[] =>
  [...Map.groupBy(names, ({ reporterId }) => reporterId)]
    .map(([reporterId, own]) => ({
      reporterId,
      nameCount: own.length,
      entryCount: own.reduce((count, name) => count + name.receiverCount + name.providerCount, 0),
    }))
    .toSorted((a, b) => b.entryCount - a.entryCount)
    .slice(0, lengths.reporters);
