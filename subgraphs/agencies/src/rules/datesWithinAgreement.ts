import { type DaySpan, spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

type AgreementFact = FactsWith<'wilaya'>['wilaya']['agreements'][number];

/** Something that has its days: an entry, or a budget row. */
interface Dated {
  readonly record: RecordRef;
  readonly span: DaySpan;
}

/** The days that an agreement holds, amendments counted; a side that no source gives is null. */
interface Validity {
  readonly from: string | null;
  readonly to: string | null;
}

const isOutside = ({ span }: Dated, { from, to }: Validity) =>
  (from !== null && span.to < from) || (to !== null && span.from > to);

const isInside = ({ span }: Dated, { from, to }: Validity) =>
  from !== null && to !== null && span.from >= from && span.to <= to;

function judgeDates(
  subject: RecordRef,
  agreement: RecordRef,
  validity: Validity,
  dated: readonly Dated[],
): Judgement {
  const outside = dated.filter((it) => isOutside(it, validity));
  const straddling = dated.filter((it) => !isOutside(it, validity) && !isInside(it, validity));
  const of = (type: string) => outside.filter(({ record }) => record.type === type);
  const told = outside.length > 0 ? outside : straddling;
  const evidence = [
    seen(agreement, 'validFrom', validity.from),
    seen(agreement, 'validTo', validity.to),
    seen(subject, 'entries outside', String(of('FundingEntry').length)),
    seen(subject, 'budgets outside', String(of('Budget').length)),
    seen(
      subject,
      'last day',
      dated
        .map(({ span }) => span.to)
        .toSorted()
        .at(-1) ?? null,
    ),
    ...told.map(({ record, span }) => seen(record, 'period', `${span.from}/${span.to}`)),
  ];
  if (outside.length > 0) return failed(subject, evidence);
  if (validity.from === null || validity.to === null) {
    const missing = validity.to === null ? 'Agreement.validTo' : 'Agreement.validFrom';
    return notEvaluated(subject, 'INPUT_MISSING', missing, evidence);
  }
  return straddling.length > 0
    ? notEvaluated(subject, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence)
    : passed(subject, evidence);
}

export const datesWithinAgreement = defineRule({
  id: 'R13',
  severity: 'ERROR',
  needs: ['wilaya'],
  title: {
    fr: 'Écritures et budgets tiennent dans la validité de la convention',
    ar: 'تقع القيود والميزانيات داخل مدة صلاحية الاتفاقية',
    en: 'Entries and budgets lie within the validity of the agreement',
  },
  explanation: {
    fr: 'Par activité liée à une convention, et pour les écritures qui ne nomment que la convention, aucune écriture ni ligne de budget ne tombe avant son début ou après sa fin, avenants compris. Un trimestre à cheval sur une borne ne permet pas de trancher.',
    ar: 'لكل نشاط مرتبط باتفاقية، وللقيود التي لا تذكر إلا الاتفاقية، لا يقع أي قيد أو سطر ميزانية قبل بدايتها أو بعد نهايتها، بما فيها الملاحق. والفصل الذي يتقاطع مع حد لا يسمح بالحسم.',
    en: 'Per activity linked to an agreement, and for entries that name the agreement alone, no entry and no budget row lies before its start or after its end, amendments counted. A quarter that straddles a limit decides nothing.',
  },
  judge: ({ activities, entries, budgets, wilaya }) => {
    const agreements = new Map(wilaya.agreements.map((it) => [it.id, it]));
    const linked = new Set(activities.flatMap(({ id, agreementId }) => (agreementId === null ? [] : [id])));
    const entriesOf = Map.groupBy(entries, ({ activityId }) => activityId);
    const budgetsOf = Map.groupBy(budgets, ({ activityId }) => activityId);
    const unlinked = Map.groupBy(
      entries.filter(({ activityId }) => !linked.has(activityId ?? '')),
      ({ agreementId }) => agreementId,
    );
    const judged = (subject: RecordRef, agreementId: string | null, dated: readonly Dated[]) => {
      const agreement = agreements.get(agreementId ?? '');
      if (!agreement || dated.length === 0) return [];
      return [judgeDates(subject, ref('Agreement', agreement.id), validityOf(agreement), dated)];
    };
    return [
      ...activities.flatMap(({ id, agreementId }) =>
        judged(ref('FundingActivity', id), agreementId, [
          ...datedEntries(entriesOf.get(id) ?? []),
          ...(budgetsOf.get(id) ?? []).map((it) => ({ record: ref('Budget', it.id), span: it.span })),
        ]),
      ),
      ...[...unlinked].flatMap(([id, own]) => judged(ref('Agreement', id ?? ''), id, datedEntries(own))),
    ];
  },
});

const datedEntries = (entries: readonly EntryFact[]): readonly Dated[] =>
  entries.flatMap(({ id, span }) => (span ? [{ record: ref('FundingEntry', id), span }] : []));

/** An amendment may shorten as well as lengthen: the newest that moves the end says where it is. */
function validityOf({ validFrom, validTo, amendments }: AgreementFact): Validity {
  const newest = amendments
    .filter((it) => it.validTo != null)
    .toSorted((a, b) => madeAt(a).localeCompare(madeAt(b)))
    .at(-1);
  return { from: spanOf(validFrom)?.from ?? null, to: spanOf(newest?.validTo ?? validTo)?.to ?? null };
}

/** One whose signing no source dates was made by the day it was recorded; of one day's, the last recorded counts. */
function madeAt({ signedOn, recordedAt }: AgreementFact['amendments'][number]): string {
  const recorded = new Date(recordedAt).toISOString();
  return `${spanOf(signedOn)?.to ?? recorded.slice(0, 10)} ${recorded}`;
}
