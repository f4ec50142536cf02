import { isDecimal, isDay } from '@prim/chassis/scalars';
import type { PublishedOrganisation, PublishedTransaction } from '@prim/iati/PublishedActivity';

import { codeOfType, transactionTypes } from '../transactionTypes.ts';

/** The columns of a CSV file of claims, as this graph writes it and reads it again. */
export const entryColumns = [
  'id',
  'reporter',
  'activity',
  'type',
  'amount',
  'currency',
  'valueDate',
  'periodFrom',
  'periodTo',
  'granularity',
  'provider',
  'providerType',
  'providerActivity',
  'receiver',
  'receiverType',
  'receiverActivity',
  'sector',
  'aidType',
  'financeType',
  'reference',
  'descriptionFr',
  'descriptionAr',
  'descriptionEn',
  'project',
  'agreement',
  'call',
  'reverses',
  'reversedBy',
  'isRestated',
  'dataStatus',
  'recordedAt',
  'sources',
] as const;

export type EntryColumn = (typeof entryColumns)[number];
export type EntryCells = Readonly<Record<EntryColumn, string>>;

/**
 * What a row of such a file says.
 *
 * @throws Error naming the column, and what is wanted there
 */
export function transactionOfCells(cells: EntryCells, line: number): PublishedTransaction {
  const refuse = (column: EntryColumn, wanted: string): never => {
    throw new Error(`${column} must be ${wanted}, got "${cells[column].slice(0, 60)}"`);
  };
  const day = (column: EntryColumn) =>
    isDay(cells[column]) ? cells[column] : refuse(column, 'a day like 2021-02-10');
  const type =
    transactionTypes.find((name) => name === cells.type) ??
    refuse('type', `one of ${transactionTypes.join(', ')}`);
  const granularity = granularities.find((name) => name === cells.granularity);
  return {
    line,
    reference: cells.reference || null,
    type: String(codeOfType(type)),
    granularity: granularity ?? refuse('granularity', granularities.join(' or ')),
    period: { from: day('periodFrom'), to: day('periodTo') },
    value: {
      amount: isDecimal(cells.amount) ? cells.amount : refuse('amount', 'a decimal number'),
      currency: cells.currency || refuse('currency', 'an ISO 4217 code'),
    },
    valueDate: cells.valueDate === '' ? null : day('valueDate'),
    description: (['fr', 'ar', 'en'] as const).flatMap((lang) => {
      const text = cells[descriptions[lang]];
      return text === '' ? [] : [{ lang, text }];
    }),
    provider: partyOf(cells.provider, cells.providerType, cells.providerActivity),
    receiver: partyOf(cells.receiver, cells.receiverType, cells.receiverActivity),
    sector: cells.sector || null,
    aidType: cells.aidType || null,
    financeType: cells.financeType || null,
    links: {
      projectId: cells.project || null,
      agreementId: cells.agreement || null,
      callId: cells.call || null,
    },
  };
}

const granularities = ['TRANSACTION', 'QUARTER_SUM'] as const;

const descriptions = { fr: 'descriptionFr', ar: 'descriptionAr', en: 'descriptionEn' } as const;

/** The identifier stands in brackets behind the name, as published. */
export const partyOf = (name: string, type: string, activityId: string): PublishedOrganisation | null =>
  name === '' ? null : { name, ref: null, type: type || null, activityId: activityId || null };
