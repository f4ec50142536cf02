import { readRecords, type SeedFile, seedFile, sourceFile } from '@prim/chassis/seed';

import { Budget } from '../models/Budget.ts';
import { ExchangeRate } from '../models/ExchangeRate.ts';
import { FundingActivity } from '../models/FundingActivity.ts';
import { FundingEntry } from '../models/FundingEntry.ts';
import { StatedAmount } from '../models/StatedAmount.ts';
import { activityHierarchy } from './activityHierarchy.ts';
import agreementLinks from './agreementLinks.json' with { type: 'json' };
import backCalculations from './backCalculations.json' with { type: 'json' };
import { compareBudgets } from './budgetRestatement.ts';
import { cdfdActivities, type CdfdContext } from './cdfdActivities.ts';
import { cdfdBudgets } from './cdfdBudgets.ts';
import { cdfdEntries, type RowBackCalculation } from './cdfdEntries.ts';
import type { KnownName } from './claimOf.ts';
import knownNames from './knownNames.json' with { type: 'json' };
import otherFunders from './otherFunders.json' with { type: 'json' };
import { type CdfdRow, readCdfdFile } from './readCdfdRows.ts';

/** The language of published titles: that of an activity where its reporter writes in several, else the reporter's. */
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

/** The published rows: the files of AFD, then the rows of other funders that the same data set holds on migration. */
function readRows(): { readonly transactions: readonly CdfdRow[]; readonly budgets: readonly CdfdRow[] } {
  const others = otherFunders as readonly CdfdRow[];
  return {
    transactions: [
      ...readCdfdFile(import.meta.url, 'cdfd-2021-07-22-morocco-transactions.csv'),
      ...others.filter(({ type }) => type !== 'BUDGET'),
    ],
    budgets: [
      ...readCdfdFile(import.meta.url, 'cdfd-2021-07-22-morocco-budgets.csv'),
      ...others.filter(({ type }) => type === 'BUDGET'),
    ],
  };
}

const read = (file: string) => readRecords(import.meta.url, file);

/** The records of the agencies: those of the published rows, and what pages and press state beside them. */
export function seedFiles(): readonly SeedFile[] {
  const { transactions, budgets } = readRows();
  const rows = [...transactions, ...budgets];
  const hierarchy = activityHierarchy(rows.map(({ iatiId }) => iatiId));
  const context: CdfdContext = {
    hierarchy,
    titleLanguages,
    agreementLinks,
    knownNames: knownNames as readonly KnownName[],
    budgetComparisons: compareBudgets(budgets, hierarchy),
  };
  const entries = cdfdEntries(transactions, backCalculations as readonly RowBackCalculation[], context);
  const activity = { activityIatiId: 'FundingActivity', parentIatiId: 'FundingActivity' };
  return [
    sourceFile(read('./sources.json')),
    seedFile(ExchangeRate, read('./exchangeRates.json')),
    seedFile(FundingActivity, cdfdActivities(rows, context), { parentIatiId: 'FundingActivity' }),
    seedFile(StatedAmount, read('./statedAmounts.json')),
    // Grants that pages of the programme state are entries of Expertise France; one made-up payment is with them.
    seedFile(FundingEntry, [...entries, ...read('./statements.json')], {
      ...activity,
      statedAmountId: 'StatedAmount',
      'backCalculated.exchangeRateId': 'ExchangeRate',
    }),
    seedFile(Budget, cdfdBudgets(budgets, context), activity),
  ];
}
