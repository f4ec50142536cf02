import { type DaySpan, spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { defineRule } from './Rule.ts';

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

function judgeActivity(
  activity: RecordRef,
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
    seen(activity, 'entries outside', String(of('FundingEntry').length)),
    seen(activity, 'budgets outside', String(of('Budget').length)),
    seen(
      activity,
      'last day',
      dated
        .map(({ span }) => span.to)
        .toSorted()
        .at(-1) ?? null,
    ),
    ...told.map(({ record, span }) => seen(record, 'period', `${span.from}/${span.to}`)),
  ];
  if (outside.length > 0) return failed(activity, evidence);
  if (validity.from === null || validity.to === null) {
    const missing = validity.to === null ? 'Agreement.validTo' : 'Agreement.validFrom';
    return notEvaluated(activity, 'INPUT_MISSING', missing, evidence);
  }
  return straddling.length > 0
    ? notEvaluated(activity, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence)
    : passed(activity, evidence);
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
    fr: 'Par activité liée à une convention, aucune écriture ni ligne de budget ne tombe avant son début ou après sa fin, avenants compris. Un trimestre à cheval sur une borne ne permet pas de trancher.',
    ar: 'لكل نشاط مرتبط باتفاقية، لا يقع أي قيد أو سطر ميزانية قبل بدايتها أو بعد نهايتها، بما فيها الملاحق. والفصل الذي يتقاطع مع حد لا يسمح بالحسم.',
    en: 'Per activity linked to an agreement, no entry and no budget row lies before its start or after its end, amendments counted. A quarter that straddles a limit decides nothing.',
  },
  judge: ({ activities, entries, budgets, wilaya }) => {
    const entriesOf = Map.groupBy(entries, ({ activityId }) => activityId);
    const budgetsOf = Map.groupBy(budgets, ({ activityId }) => activityId);
    return activities.flatMap(({ id, agreementId }) => {
      const agreement = wilaya.agreements.find((it) => it.id === agreementId);
      const dated: readonly Dated[] = [
        ...(entriesOf.get(id) ?? []).flatMap((it) =>
          it.span ? [{ record: ref('FundingEntry', it.id), span: it.span }] : [],
        ),
        ...(budgetsOf.get(id) ?? []).map((it) => ({ record: ref('Budget', it.id), span: it.span })),
      ];
      if (!agreement || dated.length === 0) return [];
      const ends = [agreement, ...agreement.amendments].flatMap(({ validTo }) => spanOf(validTo)?.to ?? []);
      const validity = {
        from: spanOf(agreement.validFrom)?.from ?? null,
        to: ends.toSorted().at(-1) ?? null,
      };
      return [judgeActivity(ref('FundingActivity', id), ref('Agreement', agreement.id), validity, dated)];
    });
  },
});
