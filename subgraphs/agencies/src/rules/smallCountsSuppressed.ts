import { decimalText } from '@prim/chassis/money';
import { exposedCounts, personsMin } from '@prim/chassis/safeCounts';
import { Big } from 'big.js';

import { type EvidenceItem, failed, type Judgement, passed, ref, seen } from './Finding.ts';
import { defineRule, ofPartner } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { undatedThen } from './undatedThen.ts';

type Region = NonNullable<RuleFacts['region']>;
type TableFact = Region['personCountTables'][number];
type FigureFact = Region['personFigures'][number];

const closingIn = new Set(['NATIONALITY', 'HOST_COUNTRY']);

/** HCP codes of communes have four parts: `09.541.11.03`. */
const isCommune = (code: string) => code.split('.').length === 4;

/** Told totals that another table of the same persons has otherwise: one could be subtracted from the other. */
function otherTotals(table: TableFact, tables: readonly TableFact[]): readonly EvidenceItem[] {
  const totals = new Map(table.rows.map(({ territoryCode, total }) => [territoryCode, total]));
  const others = tables.filter(
    ({ id, regionCode, endOn }) =>
      id !== table.id && regionCode === table.regionCode && endOn === table.endOn,
  );
  return others.flatMap(({ id, rows }) => {
    const codes = new Set([...totals.keys(), ...rows.map(({ territoryCode }) => territoryCode)]);
    const theirs = new Map(rows.map(({ territoryCode, total }) => [territoryCode, total]));
    return [...codes]
      .filter((code) => totals.get(code) !== theirs.get(code))
      .map((code) => seen(ref('PersonCountTable', id), `total of ${code}`, 'OTHER_TOTAL'));
  });
}

function judgeTable(table: TableFact, tables: readonly TableFact[]): Judgement {
  const subject = ref('PersonCountTable', table.id);
  const exposed = exposedCounts({
    cells: table.rows.map(({ counts }) => counts),
    rowTotals: table.rows.map(({ total }) => total ?? null),
    columnTotals: table.columnTotals,
    total: table.total ?? null,
  });
  const tooFine = closingIn.has(table.trait)
    ? table.rows.filter(({ territoryCode }) => isCommune(territoryCode))
    : [];
  const told = [
    ...exposed.map(({ place, reason }) => seen(subject, place, reason)),
    ...tooFine.map(({ territoryCode }) => seen(subject, `rows of ${territoryCode}`, 'TOO_FINE')),
    ...otherTotals(table, tables),
  ];
  const looked = [
    seen(subject, 'trait', table.trait),
    seen(subject, 'numbers', String((table.rows.length + 1) * (table.columnTotals.length + 1))),
  ];
  return told.length > 0 ? failed(subject, [...looked, ...told]) : passed(subject, looked);
}

/** A zero tells of no one. */
function isSmall(value: FigureFact['value']): boolean {
  const count = new Big(decimalText(value));
  return count.gt(0) && count.lt(personsMin);
}

/** The number itself is not repeated where it should not have been told. */
function judgeFigures(figures: readonly FigureFact[], facts: Pick<RuleFacts, 'past'>): readonly Judgement[] {
  return [...Map.groupBy(figures, ({ type, id }) => `${type} ${id}`).values()].flatMap((ofRecord) => {
    const [first] = ofRecord;
    if (!first) return [];
    const subject = ref(first.type, first.id);
    const undated = undatedThen(facts, { subject, type: first.type, dayField: null });
    if (undated.length > 0) return undated;
    const evidence = ofRecord.map(({ field, value }) =>
      seen(subject, field, isSmall(value) ? 'BELOW_MINIMUM' : decimalText(value)),
    );
    const isTold = ofRecord.some(({ value }) => isSmall(value));
    return [isTold ? failed(subject, evidence) : passed(subject, evidence)];
  });
}

export const smallCountsSuppressed = defineRule({
  id: 'R28',
  severity: 'BLOCKER',
  title: {
    fr: 'Les petits nombres de personnes sont tus, aussi contre la soustraction',
    ar: 'تحجب أعداد الأشخاص الصغيرة، أيضا ضد الاستنتاج بالطرح',
    en: 'Small counts of persons are suppressed, against subtraction, too',
  },
  explanation: {
    fr: 'Dans les tableaux de personnes tels que chacun les lit : aucun nombre sous 10, tous arrondis à 5, aucun nombre tu qui se déduise des totaux, ni d’un autre tableau du même trimestre, aucun croisement de la commune et de la nationalité ; et aucun chiffre isolé de 1 à 9. Les nombres exacts n’existent pas dans le graphe : l’audit ne peut dire si un nombre publié est vrai, ni si d’autres publications permettent la soustraction.',
    ar: 'في جداول الأشخاص كما يقرؤها الجميع: لا عدد دون 10، وكل الأعداد مقربة إلى 5، ولا عدد محجوب يستنتج من المجاميع أو من جدول آخر للفصل نفسه، ولا تقاطع بين الجماعة والجنسية؛ ولا رقم منفرد من 1 إلى 9. الأعداد الدقيقة غير موجودة في البيان: فلا يمكن للتدقيق أن يقول هل العدد المنشور صحيح، ولا هل تتيح منشورات أخرى الاستنتاج بالطرح.',
    en: 'In tables of persons as everybody reads them: no number below 10, all rounded to 5, no withheld number that follows from the totals or from another table of the same quarter, no crossing of commune and nationality; and no single figure from 1 to 9. The exact numbers are not in the graph: the audit cannot say whether a number told is true, nor whether other publications allow the subtraction.',
  },
  judge: (facts) => [
    ...ofPartner(facts, 'region', ({ personCountTables, personFigures }) => [
      ...personCountTables.map((table) => judgeTable(table, personCountTables)),
      ...judgeFigures(personFigures, facts),
    ]),
    ...ofPartner(facts, 'ministry', ({ personFigures }) => judgeFigures(personFigures, facts)),
  ],
});
