import { nameOfCode } from '@prim/iati/codeLists';
import type { PublishedActivity, PublishedPeriod } from '@prim/iati/PublishedActivity';

import type { ActivityHierarchyLevel } from '../__generated__/resolvers.ts';
import { activityStatuses } from '../activityStatuses.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { Reporter } from '../reporters.ts';
import { searchableText } from '../searchableText.ts';
import type { KnownName } from '../seed/claimOf.ts';
import { codeOf, sectorOfCode } from './codeOf.ts';
import { languageOfNarratives, textOfNarratives } from './narratives.ts';
import { claimOfOrganisation } from './organisationAsWritten.ts';
import { organisationRoles, relatedActivityTypes } from './publishedOf.ts';

export interface DescriptionContext {
  readonly reporter: Reporter;
  readonly knownNames: readonly KnownName[];
  readonly sourceId: string;
  readonly hierarchyLevel: ActivityHierarchyLevel;
}

/** The activity that one of a file becomes when it is new. */
export function describeActivity(
  published: PublishedActivity,
  { reporter, knownNames, sourceId, hierarchyLevel }: DescriptionContext,
): FundingActivityRecord {
  const { title, countries, dates, transactions } = published;
  const text = textOfNarratives(title) ?? {};
  const sectors =
    published.sectors ??
    [...new Set(transactions.flatMap(({ sector }) => sector ?? []))].map((code) => ({
      code,
      percentage: null,
    }));
  return {
    _id: published.iatiId,
    reporterId: reporter.id,
    reporterClaim: claimOfOrganisation(published.reporter, knownNames),
    title: text,
    titleLanguage: languageOfNarratives(title),
    hierarchyLevel,
    // Kept where the graph does not hold it, too: it may come with a later file.
    parentIatiId: published.parentId,
    sectors: sectors
      .map(({ code, percentage }) => sectorOfCode(code, percentage))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    participatingOrganisations: published.participants.map(({ role, organisation }) => ({
      role: organisationRoles[Number(role) - 1] ?? 'IMPLEMENTING',
      claim: claimOfOrganisation(organisation, knownNames),
      activityIatiId: organisation.activityId,
    })),
    relatedActivities: published.related.flatMap(({ iatiId, type: code }) => {
      const type = relatedActivityTypes[Number(code) - 1];
      return type ? [{ iatiId, type }] : [];
    }),
    description: textOfNarratives(published.description),
    status: activityStatuses[Number(published.status) - 1] ?? null,
    plannedStartOn: dates.get('1') ?? null,
    actualStartOn: dates.get('2') ?? null,
    plannedEndOn: dates.get('3') ?? null,
    actualEndOn: dates.get('4') ?? null,
    recipientCountries: countries.map(({ code, percentage }) => ({
      code,
      name: nameOfCode('Country', code) ?? code,
      percentage,
    })),
    recipientRegions: published.regions.map(({ code, vocabulary, percentage }) => ({
      code,
      vocabulary,
      name: vocabulary === '1' ? nameOfCode('Region', code) : null,
      percentage,
    })),
    isMultiCountry: published.isMultiCountry ?? (countries.length > 1 || null),
    aidType: codeOf('AidType', published.aidType),
    financeType: codeOf('FinanceType', published.financeType),
    period: published.period,
    agreementId: null,
    agreementBasis: null,
    budgetRestatement: null,
    restatedSince: null,
    searchText: searchableText(text.fr, text.ar, text.en, published.iatiId),
    sources: [sourceId],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: null,
  };
}

/** What a later file may say otherwise. Where an activity stands among others is told from all of them. */
const described = [
  'title',
  'titleLanguage',
  'description',
  'status',
  'plannedStartOn',
  'actualStartOn',
  'plannedEndOn',
  'actualEndOn',
  'participatingOrganisations',
  'relatedActivities',
  'recipientCountries',
  'recipientRegions',
  'isMultiCountry',
  'aidType',
  'financeType',
] as const satisfies readonly (keyof FundingActivityRecord)[];

const resolvedKeys = new Set(['name', 'category', 'organisationId', 'resolvedBy', 'confidence']);

/** What a reporter wrote of it: names and codes, without what they were resolved to. */
const asPublished = (value: unknown): string =>
  JSON.stringify(value, (key, it: unknown) => {
    if (resolvedKeys.has(key) || (key === 'type' && typeof it === 'object')) return undefined;
    if (it === null || (Array.isArray(it) && it.length === 0)) return undefined;
    if (typeof it !== 'object' || Array.isArray(it)) return it;
    return Object.fromEntries(Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? '';

/**
 * What a file says otherwise than the stored activity. What it is silent on stays as it is.
 *
 * @returns null where it says nothing new
 */
export function changedDescription(
  stored: FundingActivityRecord,
  next: FundingActivityRecord,
  { tellsSectors }: { readonly tellsSectors: boolean },
): Partial<FundingActivityRecord> | null {
  const fields = tellsSectors ? ([...described, 'sectors'] as const) : described;
  const changed = fields.filter((field) => {
    const said = asPublished(next[field]);
    return said !== '' && said !== '{}' && said !== asPublished(stored[field]);
  });
  if (changed.length === 0) return null;
  const { searchText, sources } = next;
  return {
    ...Object.fromEntries(changed.map((field) => [field, next[field]])),
    searchText,
    sources: [...new Set([...stored.sources, ...sources])],
  };
}

/** The days that both cover. */
export const spanOf = (a: PublishedPeriod | null, b: PublishedPeriod | null): PublishedPeriod | null =>
  a && b ? { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to } : (a ?? b);
