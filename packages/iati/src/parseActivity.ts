import { extensionName, isComputed } from './extension.ts';
import type {
  Narrative,
  PublishedActivity,
  PublishedBudget,
  PublishedMoney,
  PublishedOrganisation,
  PublishedPeriod,
  PublishedShare,
  PublishedTransaction,
} from './PublishedActivity.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from './XmlElement.ts';

/** What an activity says once for all that stands in it. */
interface Defaults {
  readonly lang: string | null;
  readonly currency: string;
  readonly aidType: string | null;
  readonly financeType: string | null;
  readonly reporter: PublishedOrganisation;
}

/** Money that comes to the reporter. What neither side is written for is the reporter's own. */
const incoming = new Set(['1', '11', '13']);

/**
 * What an activity says, of that part of the standard that this graph keeps: its description, parties, sectors and
 * places, budgets and transactions. Contacts, documents, results and locations are passed over.
 *
 * @param element a valid `iati-activity`: see `checkActivity`
 */
export function parseActivity(element: XmlElement): PublishedActivity {
  const lang = langOf(element, null);
  const reporter = organisationOf(childOf(element, 'reporting-org'), lang) ?? nobody;
  const defaults: Defaults = {
    lang,
    reporter,
    currency: attributeOf(element, 'default-currency') ?? '',
    aidType: codeIn(element, 'default-aid-type'),
    financeType: codeIn(element, 'default-finance-type'),
  };
  const budgets = childrenOf(element, 'budget').map((budget) => budgetOf(budget, defaults));
  const transactions = childrenOf(element, 'transaction').map((it) => transactionOf(it, defaults));
  const declared = childrenOf(element, 'sector').filter(
    (sector) => isOfVocabulary1(sector) && !isComputed(sector),
  );
  const related = childrenOf(element, 'related-activity');
  const relatedBy = (type: string) =>
    related.flatMap((it) => (attributeOf(it, 'type') === type ? (attributeOf(it, 'ref') ?? []) : []));
  const isTold = flagOf(attributeOf(element, extensionName('computed-relations'))) ?? false;
  return {
    line: element.line,
    iatiId: childOf(element, 'iati-identifier')?.text.trim() ?? '',
    reporter,
    title: narrativesOf(childOf(element, 'title'), lang),
    description: narrativesOf(generalDescription(element), lang),
    status: publishedCode(childOf(element, 'activity-status')),
    dates: new Map(
      published(element, 'activity-date').map((date) => [attributeOf(date, 'type') ?? '', dayOf(date)]),
    ),
    participants: published(element, 'participating-org').flatMap((it) => {
      const organisation = organisationOf(it, lang);
      return organisation ? [{ role: attributeOf(it, 'role') ?? '', organisation }] : [];
    }),
    countries: childrenOf(element, 'recipient-country').map(shareOf),
    regions: childrenOf(element, 'recipient-region').map((it) => ({
      ...shareOf(it),
      vocabulary: attributeOf(it, 'vocabulary') ?? '1',
    })),
    sectors: declared.length > 0 ? declared.map(shareOf) : null,
    aidType: defaults.aidType,
    financeType: defaults.financeType,
    hierarchy: Number(attributeOf(element, 'hierarchy')) || null,
    related: isTold
      ? []
      : related.map((it) => ({ iatiId: attributeOf(it, 'ref') ?? '', type: attributeOf(it, 'type') ?? '' })),
    parentId: relatedBy('1')[0] ?? null,
    childIds: relatedBy('2'),
    isMultiCountry: flagOf(attributeOf(element, extensionName('multi-country'))),
    period: spanOf([...budgets, ...transactions].map(({ period }) => period)),
    budgets,
    transactions,
  };
}

function transactionOf(element: XmlElement, defaults: Defaults): PublishedTransaction {
  const { lang, reporter } = defaults;
  const type = codeIn(element, 'transaction-type') ?? '';
  const value = childOf(element, 'value');
  const day = dayOf(childOf(element, 'transaction-date'));
  const added = (name: string) => attributeOf(element, extensionName(name));
  const isSum = added('granularity') === 'QUARTER_SUM';
  const provider = organisationOf(childOf(element, 'provider-org'), lang);
  const receiver = organisationOf(childOf(element, 'receiver-org'), lang);
  return {
    line: element.line,
    reference: attributeOf(element, 'ref'),
    type,
    granularity: isSum ? 'QUARTER_SUM' : 'TRANSACTION',
    period: { from: added('period-from') ?? day, to: added('period-to') ?? day },
    value: moneyOf(value, defaults),
    valueDate: value && !isComputed(value) ? dayOf(value, 'value-date') : null,
    description: narrativesOf(notComputed(childOf(element, 'description')), lang),
    provider: provider ?? (incoming.has(type) ? null : reporter),
    receiver: receiver ?? (incoming.has(type) ? reporter : null),
    sector: attributeOf(childrenOf(element, 'sector').find(isOfVocabulary1), 'code'),
    aidType: codeIn(element, 'aid-type') ?? defaults.aidType,
    financeType: codeIn(element, 'finance-type') ?? defaults.financeType,
    links: { projectId: added('project'), agreementId: added('agreement'), callId: added('call') },
  };
}

function budgetOf(element: XmlElement, defaults: Defaults): PublishedBudget {
  const value = childOf(element, 'value');
  return {
    line: element.line,
    type: attributeOf(element, 'type'),
    status: attributeOf(element, 'status'),
    period: { from: dayOf(childOf(element, 'period-start')), to: dayOf(childOf(element, 'period-end')) },
    value: moneyOf(value, defaults),
    valueDate: value && !isComputed(value) ? dayOf(value, 'value-date') : null,
    receiver: organisationOf(childOf(element, extensionName('receiver-org')), defaults.lang),
  };
}

const nobody: PublishedOrganisation = { name: '', ref: null, type: null, activityId: null };

function organisationOf(element: XmlElement | undefined, lang: string | null): PublishedOrganisation | null {
  if (!element) return null;
  const narratives = narrativesOf(element, lang);
  const name = (narratives.find((it) => it.lang === lang) ?? narratives[0])?.text ?? '';
  const ref = attributeOf(element, 'ref');
  if (name === '' && ref === null) return null;
  const activityId =
    attributeOf(element, 'provider-activity-id') ??
    attributeOf(element, 'receiver-activity-id') ??
    attributeOf(element, 'activity-id');
  return { name, ref, type: attributeOf(element, 'type'), activityId };
}

const narrativesOf = (element: XmlElement | undefined, lang: string | null): readonly Narrative[] =>
  (element ? childrenOf(element, 'narrative') : []).flatMap((narrative) => {
    const text = narrative.text.replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ lang: langOf(narrative, lang), text }];
  });

/** `fr-MA` is French. */
const langOf = (element: XmlElement, fallback: string | null): string | null =>
  /^[a-z]{2}(?![a-z])/i.exec(attributeOf(element, 'xml:lang') ?? '')?.[0].toLowerCase() ?? fallback;

const generalDescription = (element: XmlElement): XmlElement | undefined =>
  published(element, 'description').find((it) => ['1', null].includes(attributeOf(it, 'type')));

const notComputed = (element: XmlElement | undefined) =>
  element && isComputed(element) ? undefined : element;

const published = (element: XmlElement, name: string) =>
  childrenOf(element, name).filter((it) => !isComputed(it));

const publishedCode = (element: XmlElement | undefined) => attributeOf(notComputed(element), 'code');

const isOfVocabulary1 = (element: XmlElement) => ['1', null].includes(attributeOf(element, 'vocabulary'));

const codeIn = (element: XmlElement, name: string): string | null =>
  attributeOf(childrenOf(element, name).find(isOfVocabulary1), 'code');

const shareOf = (element: XmlElement): PublishedShare => ({
  code: attributeOf(element, 'code') ?? '',
  percentage: attributeOf(element, 'percentage'),
});

/** `2023-01-01Z` is a day of the schema, too. */
const dayOf = (element: XmlElement | undefined, name = 'iso-date'): string =>
  attributeOf(element, name)?.slice(0, 10) ?? '';

/** The schema takes `+1.` and `.5`, which are written as `1` and `0.5`. */
const moneyOf = (element: XmlElement | undefined, { currency }: Defaults): PublishedMoney => ({
  amount: (element?.text ?? '')
    .trim()
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, ''),
  currency: attributeOf(element, 'currency') ?? currency,
});

const flagOf = (value: string | null): boolean | null => (value === null ? null : value === 'true');

const spanOf = (periods: readonly PublishedPeriod[]): PublishedPeriod | null => {
  const [first, ...rest] = periods;
  if (!first) return null;
  return rest.reduce(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    first,
  );
};
