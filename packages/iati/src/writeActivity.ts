import { isRecognisedOrganisationId } from './codeLists.ts';
import { extensionNamespace } from './extension.ts';
import type {
  Narrative,
  PublishedActivity,
  PublishedBudget,
  PublishedOrganisation,
  PublishedTransaction,
} from './PublishedActivity.ts';
import { escapeAttribute, escapeText } from './xmlText.ts';

/** What goes before the activities of a file. @param generatedAt an instant in UTC */
export const fileStart = (generatedAt: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<iati-activities version="2.03" generated-datetime="${generatedAt}" xmlns:graph="${extensionNamespace}">\n`;

export const fileEnd = '</iati-activities>\n';

type Attributes = Readonly<Record<string, string | null | undefined>>;

const computed = { 'graph:computed': 'true' };

/** An element with its attributes that are not null, and its content: texts are lines already. */
function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value == null ? [] : [` ${key}="${escapeAttribute(value)}"`]))
    .join('');
  const inner = content.filter(Boolean);
  if (inner.length === 0) return `<${name}${written}/>`;
  if (inner.length === 1 && !inner[0]?.startsWith('<')) return `<${name}${written}>${inner[0]}</${name}>`;
  const lines = inner.flatMap((text) => text.split('\n')).map((line) => `  ${line}`);
  return [`<${name}${written}>`, ...lines, `</${name}>`].join('\n');
}

const narratives = (texts: readonly Narrative[]): readonly string[] =>
  texts.map(({ lang, text }) => tag('narrative', { 'xml:lang': lang }, escapeText(text)));

/**
 * An organisation by name and type, and by `ref` where its identifier is of a scheme that IATI recognises: one of a
 * local scheme would be a false one, and stays in brackets behind the name if it was published there.
 */
function organisation(
  name: string,
  { name: written, ref, type, activityId }: PublishedOrganisation,
  attributes: Attributes,
  activityAttribute: string,
): string {
  const isRecognised = ref !== null && isRecognisedOrganisationId(ref);
  const asWritten = isRecognised || ref === null ? written : `${written} [${ref}]`.trim();
  return tag(
    name,
    { ref: isRecognised ? ref : null, type, ...attributes, [activityAttribute]: activityId },
    ...(asWritten === '' ? [] : narratives([{ lang: null, text: asWritten }])),
  );
}

/** Who reports is known by its identifier alone: a reporter without a recognised one cannot write such a file. */
const reportingOrganisation = ({ name, ref, type }: PublishedOrganisation): string =>
  tag(
    'reporting-org',
    { ref: ref ?? '', type: type ?? '' },
    ...narratives(name === '' ? [] : [{ lang: null, text: name }]),
  );

/**
 * An activity as an element of a file between `fileStart` and `fileEnd`. What the schema requires and nobody
 * published is computed, and says so: `graph:computed`, which `parseActivity` passes over.
 *
 * @param today a day in UTC, which a computed status is told by
 */
export function writeActivity(activity: PublishedActivity, today: string): string {
  const { title, hierarchy, isMultiCountry, countries, regions, aidType, financeType } = activity;
  const lang = title[0]?.lang ?? null;
  const told = toldRelations(activity);
  const element = tag(
    'iati-activity',
    {
      'xml:lang': lang,
      hierarchy: hierarchy === null ? null : String(hierarchy),
      // The schema lets no element that relates be marked itself.
      'graph:computed-relations': told.length > 0 ? 'true' : null,
      'graph:multi-country': isMultiCountry === null ? null : String(isMultiCountry),
    },
    tag('iati-identifier', {}, escapeText(activity.iatiId)),
    reportingOrganisation(activity.reporter),
    tag('title', {}, ...narratives(title)),
    description(activity),
    ...participants(activity),
    status(activity, today),
    ...dates(activity),
    ...countries.map(({ code, percentage }) => tag('recipient-country', { code, percentage })),
    ...regions.map(({ code, vocabulary, percentage }) =>
      tag('recipient-region', { code, vocabulary, percentage }),
    ),
    ...sectors(activity),
    ...(financeType === null ? [] : [tag('default-finance-type', { code: financeType })]),
    ...(aidType === null ? [] : [tag('default-aid-type', { code: aidType, vocabulary: '1' })]),
    ...activity.budgets.map(budget),
    ...activity.transactions.map(transaction),
    ...[...activity.related, ...told].map(({ iatiId, type }) =>
      tag('related-activity', { ref: iatiId, type }),
    ),
  );
  return `${element}\n`;
}

/** The parent and the parts where identifiers tell of them, and nobody published them. */
const toldRelations = ({ related, parentId, childIds }: PublishedActivity): PublishedActivity['related'] =>
  related.length > 0
    ? []
    : [
        ...(parentId === null ? [] : [{ iatiId: parentId, type: '1' }]),
        ...childIds.map((iatiId) => ({ iatiId, type: '2' })),
      ];

const noDescription =
  'No description was published with this data. What bears graph:computed was computed to make this file valid: the status and the dates from the first and the last day that the amounts cover.';

const description = ({ description: texts }: PublishedActivity): string =>
  texts.length > 0
    ? tag('description', { type: '1' }, ...narratives(texts))
    : tag('description', { type: '1', ...computed }, ...narratives([{ lang: 'en', text: noDescription }]));

const participants = ({ participants: given, reporter }: PublishedActivity): readonly string[] =>
  given.length > 0
    ? given.map(({ role, organisation: it }) =>
        organisation('participating-org', it, { role }, 'activity-id'),
      )
    : [organisation('participating-org', reporter, { role: '2', ...computed }, 'activity-id')];

/** Under way until its last day; then its money is through, and whether it was closed nobody says. */
const status = ({ status: code, period }: PublishedActivity, today: string): string =>
  code === null
    ? tag('activity-status', { code: (period?.to ?? today) >= today ? '2' : '3', ...computed })
    : tag('activity-status', { code });

function dates({ dates: given, period }: PublishedActivity): readonly string[] {
  if (given.size > 0) return [...given].map(([type, day]) => tag('activity-date', { type, 'iso-date': day }));
  return [
    tag('activity-date', { type: '1', 'iso-date': period?.from, ...computed }),
    tag('activity-date', { type: '3', 'iso-date': period?.to, ...computed }),
  ];
}

/** Sectors stand on the activity or on all its transactions, never on both. */
const sectors = ({ sectors: given, transactions }: PublishedActivity): readonly string[] =>
  transactions.some(({ sector }) => sector !== null)
    ? []
    : (given ?? []).map(({ code, percentage }) => tag('sector', { vocabulary: '1', code, percentage }));

const budget = ({ type, status: code, period, value, valueDate, receiver }: PublishedBudget): string =>
  tag(
    'budget',
    { type, status: code },
    tag('period-start', { 'iso-date': period.from }),
    tag('period-end', { 'iso-date': period.to }),
    money(value, valueDate, period.from),
    receiver === null ? '' : organisation('graph:receiver-org', receiver, {}, 'activity-id'),
  );

/** The schema wants a value date; where nobody published one, the first day of the period is written, and marked. */
const money = (
  { amount, currency }: PublishedBudget['value'],
  valueDate: string | null,
  fallback: string,
): string =>
  tag(
    'value',
    { currency, 'value-date': valueDate ?? fallback, ...(valueDate === null ? computed : {}) },
    amount,
  );

const sumOfQuarter = ({ from, to }: PublishedTransaction['period']): Narrative => ({
  lang: 'en',
  text: `Sum of the like transactions from ${from} to ${to}: not one transaction. Its day is the last that it covers.`,
});

function transaction(it: PublishedTransaction): string {
  const isSum = it.granularity === 'QUARTER_SUM';
  const { projectId, agreementId, callId } = it.links;
  const texts = it.description;
  return tag(
    'transaction',
    {
      ref: it.reference,
      'graph:granularity': isSum ? it.granularity : null,
      'graph:period-from': isSum ? it.period.from : null,
      'graph:period-to': isSum ? it.period.to : null,
      'graph:project': projectId,
      'graph:agreement': agreementId,
      'graph:call': callId,
    },
    tag('transaction-type', { code: it.type }),
    tag('transaction-date', { 'iso-date': it.period.to }),
    money(it.value, it.valueDate, it.period.to),
    texts.length > 0 ? tag('description', {}, ...narratives(texts)) : '',
    isSum && texts.length === 0 ? tag('description', computed, ...narratives([sumOfQuarter(it.period)])) : '',
    it.provider === null ? '' : organisation('provider-org', it.provider, {}, 'provider-activity-id'),
    it.receiver === null ? '' : organisation('receiver-org', it.receiver, {}, 'receiver-activity-id'),
    it.sector === null ? '' : tag('sector', { vocabulary: '1', code: it.sector }),
    it.financeType === null ? '' : tag('finance-type', { code: it.financeType }),
    it.aidType === null ? '' : tag('aid-type', { code: it.aidType, vocabulary: '1' }),
  );
}
