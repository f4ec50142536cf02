import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingPeriodRecord } from '../models/FundingPeriod.ts';
import type { FundingSectorRecord } from '../models/FundingSector.ts';
import type { ParticipatingOrganisationRecord } from '../models/ParticipatingOrganisation.ts';
import { searchableText } from '../searchableText.ts';
import type { ActivityHierarchy } from './activityHierarchy.ts';
import type { BudgetComparison } from './budgetRestatement.ts';
import { claimOf, type KnownName } from './claimOf.ts';
import type { CdfdRow } from './readCdfdRows.ts';

/** The agreement that activities carry out, found outside the file. */
export interface AgreementLink {
  readonly iatiIds: readonly string[];
  readonly agreementId: string;
  readonly agreementBasis: { readonly fr: string; readonly en: string };
  /** Ids of the Source records that show it. */
  readonly sources: readonly string[];
}

/** What the records of a file are made with, beside its rows. */
export interface CdfdContext {
  readonly hierarchy: ActivityHierarchy;
  readonly knownNames: readonly KnownName[];
  readonly agreementLinks: readonly AgreementLink[];
  readonly budgetComparisons: ReadonlyMap<string, BudgetComparison>;
  /** Language of titles by identifier of the activity, else by name of the reporter as written. */
  readonly titleLanguages: Readonly<Record<string, string>>;
}

/** The source of every row. */
export const cdfdSource = 's-iati-cdfd';

/** The activities that the rows speak of, by identifier. */
export function cdfdActivities(
  rows: readonly CdfdRow[],
  context: CdfdContext,
): readonly FundingActivityRecord[] {
  return [...Map.groupBy(rows, (row) => row.iatiId)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([iatiId, own]) => activityOf(iatiId, own, context));
}

function activityOf(iatiId: string, rows: readonly CdfdRow[], context: CdfdContext): FundingActivityRecord {
  const { hierarchy, knownNames, agreementLinks, budgetComparisons, titleLanguages } = context;
  const [first] = rows;
  if (!first) throw new Error(`${iatiId} has no rows`);
  const reporterClaim = claimOf(first.reporter, knownNames, first.reporterType);
  const titleLanguage = titleLanguages[iatiId] ?? titleLanguages[first.reporter];
  if (!titleLanguage) {
    throw new Error(
      `${first.file}, line ${first.line}: the language of ${first.reporter}'s titles is not known`,
    );
  }
  const link = agreementLinks.find(({ iatiIds }) => iatiIds.includes(iatiId));
  const hierarchyLevel = hierarchy.levelOf(iatiId);
  const parentIatiId = hierarchy.parentOf(iatiId);
  return {
    _id: iatiId,
    reporterId: reporterClaim.organisationId,
    reporterClaim,
    // A title in a language that the graph does not answer in stands where a French one would; `titleLanguage` says so.
    title: { [titleLanguage === 'en' ? 'en' : 'fr']: first.title },
    titleLanguage,
    hierarchyLevel,
    parentIatiId,
    sectors: sectorsOf(rows),
    participatingOrganisations: participantsOf(rows, knownNames),
    relatedActivities: [],
    recipientCountries: [{ ...first.recipientCountry, percentage: null }],
    recipientRegions: [],
    isMultiCountry: first.isMultiCountry === null ? null : rows.some((row) => row.isMultiCountry),
    aidType: rows.find((row) => row.aidType)?.aidType ?? null,
    financeType: rows.find((row) => row.financeType)?.financeType ?? null,
    period: spanOf(rows),
    agreementId: link?.agreementId ?? null,
    agreementBasis: link?.agreementBasis ?? null,
    restatedSince: null,
    budgetRestatement: budgetComparisons.get(iatiId)?.restatement ?? null,
    searchText: searchableText(first.title, iatiId),
    sources: [...new Set([cdfdSource, ...(link?.sources ?? [])])],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: hierarchyLevel === 'CHILD' && parentIatiId === null ? noteOnMissingParent : null,
  };
}

const noteOnMissingParent = {
  fr: "Partie d'une activité dont le fichier ne contient aucune ligne.",
  en: 'Part of an activity of which the file holds no row.',
};

/** The sector of a row, with its category. */
export const sectorOf = ({ sector, sectorCategory }: CdfdRow): FundingSectorRecord => ({
  ...sector,
  category: sectorCategory,
});

const sectorsOf = (rows: readonly CdfdRow[]): readonly FundingSectorRecord[] =>
  [...new Map(rows.map((row) => [row.sector.code, sectorOf(row)])).values()].toSorted((a, b) =>
    a.code.localeCompare(b.code),
  );

/** The receiver of a budget row is the activity's implementing organisation, by the method of the file. */
function participantsOf(
  rows: readonly CdfdRow[],
  knownNames: readonly KnownName[],
): readonly ParticipatingOrganisationRecord[] {
  const named = rows.flatMap(({ type, provider, receiver }) => [
    { role: 'FUNDING' as const, name: provider },
    ...(type === 'BUDGET' && receiver ? [{ role: 'IMPLEMENTING' as const, name: receiver }] : []),
  ]);
  const distinct = new Map(named.map((it) => [`${it.role} ${it.name}`, it]));
  return [...distinct.values()].map(({ role, name }) => ({
    role,
    claim: claimOf(name, knownNames),
    activityIatiId: null,
  }));
}

function spanOf(rows: readonly CdfdRow[]): FundingPeriodRecord | null {
  const from = rows
    .map(({ period }) => period.from)
    .toSorted()
    .at(0);
  const to = rows
    .map(({ period }) => period.to)
    .toSorted()
    .at(-1);
  return from && to ? { from, to } : null;
}
