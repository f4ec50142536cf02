import { readRecords, type SeedFile, seedFile, sourceFile } from '@prim/chassis/seed';

import { Budget } from '../models/Budget.ts';
import { ExchangeRate } from '../models/ExchangeRate.ts';
import { FundingActivity } from '../models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from '../models/FundingEntry.ts';
import { StatedAmount } from '../models/StatedAmount.ts';
import { searchableText } from '../searchableText.ts';
import { activityHierarchy } from './activityHierarchy.ts';
import { compareBudgets } from './budgetRestatement.ts';
import { type AgreementLink, cdfdActivities, type CdfdContext } from './cdfdActivities.ts';
import { cdfdBudgets } from './cdfdBudgets.ts';
import { cdfdEntries, type RowBackCalculation } from './cdfdEntries.ts';
import type { KnownName } from './claimOf.ts';
import { type CdfdRow, readCdfdFile } from './readCdfdRows.ts';

const read = <T>(file: string) => readRecords(import.meta.url, file) as readonly unknown[] as readonly T[];

/** By identifier, else by reporter. Spanish titles are kept as they are: the graph has no Spanish. */
const titleLanguages = {
  'Agence Française de Développement [FR-3]': 'fr',
  'Belgian Development Cooperation [XM-DAC-2-10]': 'fr',
  'Belgian development agency (Enabel) [BE-BCE_KBO-0264814354]': 'fr',
  'European Commission - International Partnerships [XI-IATI-EC_INTPA]': 'fr',
  'European Commission - Neighbourhood and Enlargement Negotiations [XI-IATI-EC_NEAR]': 'fr',
  'Netherlands - Ministry of Foreign Affairs [XM-DAC-7]': 'en',
  'Spanish Agency for International Development Cooperation (AECID) [ES-DIR3-EA0035768]': 'es',
  'XI-IATI-EC_NEAR-2013/319-136': 'en',
};

/** The published rows: AFD's own files, then the rows of other funders that the same data set holds on migration. */
function readRows(): { readonly transactions: readonly CdfdRow[]; readonly budgets: readonly CdfdRow[] } {
  const others = read<CdfdRow>('./otherFunders.json');
  return {
    transactions: [
      ...readCdfdFile(import.meta.url, './cdfd-2021-07-22-morocco-transactions.csv'),
      ...others.filter(({ type }) => type !== 'BUDGET'),
    ],
    budgets: [
      ...readCdfdFile(import.meta.url, './cdfd-2021-07-22-morocco-budgets.csv'),
      ...others.filter(({ type }) => type === 'BUDGET'),
    ],
  };
}

/** Grants that pages of the programme state, as entries of Expertise France; and one made-up payment. */
const statements = () =>
  read<FundingEntryRecord>('./statements.json').map((entry) => ({
    ...entry,
    searchText: searchableText(entry.provider?.asWritten, entry.receiver?.asWritten),
  }));

export function seedFiles(): readonly SeedFile[] {
  const { transactions, budgets } = readRows();
  const rows = [...transactions, ...budgets];
  const hierarchy = activityHierarchy(rows.map(({ iatiId }) => iatiId));
  const context: CdfdContext = {
    hierarchy,
    titleLanguages,
    knownNames: read<KnownName>('./knownNames.json'),
    agreementLinks: read<AgreementLink>('./agreementLinks.json'),
    budgetComparisons: compareBudgets(budgets, hierarchy),
  };
  const backCalculations = read<RowBackCalculation>('./backCalculations.json');
  const entries = [...cdfdEntries(transactions, backCalculations, context), ...statements()];
  const activity = { activityIatiId: 'FundingActivity', parentIatiId: 'FundingActivity' };
  return [
    sourceFile(readRecords(import.meta.url, './sources.json')),
    seedFile(ExchangeRate, readRecords(import.meta.url, './exchangeRates.json')),
    seedFile(FundingActivity, cdfdActivities(rows, context), { parentIatiId: 'FundingActivity' }),
    seedFile(StatedAmount, readRecords(import.meta.url, './statedAmounts.json')),
    seedFile(FundingEntry, entries, {
      ...activity,
      statedAmountId: 'StatedAmount',
      'backCalculated.exchangeRateId': 'ExchangeRate',
    }),
    seedFile(Budget, cdfdBudgets(budgets, context), activity),
  ];
}
