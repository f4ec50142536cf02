import { isSurelyBefore, isSurelyNotBefore, spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import { unrecordedThen } from './undatedThen.ts';

type PdrFact = FactsWith<'region'>['region']['pdrs'][number];

/** The earliest day or month at which money under the programme is known to be committed or spent. */
function firstMoney(pdr: PdrFact, spent: readonly { readonly id: string; readonly spentOn: string }[]) {
  const known = [
    ...(pdr.firstCommittedOn
      ? [{ record: ref('Pdr', pdr.id), field: 'progress.committed', on: pdr.firstCommittedOn }]
      : []),
    ...spent.map(({ id, spentOn }) => ({
      record: ref('RegionalExpenditure', id),
      field: 'spentOn',
      on: spentOn,
    })),
  ];
  return known.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}

function judgePdr(
  pdr: PdrFact,
  spent: readonly { readonly id: string; readonly spentOn: string }[],
): Judgement {
  const subject = ref('Pdr', pdr.id);
  const first = firstMoney(pdr, spent);
  const steps = [
    { field: 'adoptedOn', span: spanOf(pdr.adoptedOn) },
    { field: 'visaOn', span: spanOf(pdr.visaOn) },
  ];
  const money = spanOf(first?.on);
  const evidence = [
    seen(subject, 'adoptedOn', pdr.adoptedOn ?? null),
    seen(subject, 'visaOn', pdr.visaOn ?? null),
    ...(first ? [seen(first.record, first.field, first.on)] : []),
  ];
  const [vote, visa] = steps.map(({ span }) => span);
  if (vote && visa && isSurelyBefore(visa, vote)) return failed(subject, evidence);
  if (!money) return notEvaluated(subject, 'NOTHING_TO_JUDGE', 'RegionalExpenditure', evidence);
  if (steps.some(({ span }) => span && isSurelyBefore(money, span))) return failed(subject, evidence);
  const missing = steps.filter(({ span }) => span === null).map(({ field }) => `Pdr.${field}`);
  if (missing.length > 0) return notEvaluated(subject, 'INPUT_MISSING', missing.join(', '), evidence);
  // What a source says was committed by a day may have been committed long before it: no such day clears a programme.
  if (pdr.firstCommittedOn) return notEvaluated(subject, 'DATE_TOO_COARSE', 'Pdr.progress', evidence);
  return steps.every(({ span }) => span && isSurelyNotBefore(money, span))
    ? passed(subject, evidence)
    : notEvaluated(subject, 'DATE_TOO_COARSE', null, evidence);
}

export const regionalMoneyAfterVisa = defineRule({
  id: 'R21',
  severity: 'ERROR',
  needs: ['region'],
  title: {
    fr: 'Le conseil vote et l’Intérieur vise avant que l’argent régional soit engagé',
    ar: 'يصوت المجلس وتؤشر الداخلية قبل الالتزام بالمال الجهوي',
    en: 'The council votes and the Interior gives its visa before regional money is committed',
  },
  explanation: {
    fr: 'Par programme de développement régional, le vote puis le visa précèdent le premier engagement ou la première dépense connus. Une date au mois seul peut ne pas suffire à trancher, et un état des engagements à une date ne dit pas quand ils furent pris.',
    ar: 'لكل برنامج تنمية جهوية، يسبق التصويت ثم التأشيرة أول التزام أو نفقة معروفة. وقد لا يكفي تاريخ بالشهر وحده للحسم، كما أن بيان الالتزامات في تاريخ ما لا يقول متى تم الالتزام بها.',
    en: 'Per regional development programme, the vote and then the visa come before the first commitment or expenditure that is known. A date known by its month alone may not be enough to decide, and what was committed by a day does not tell since when.',
  },
  judge: (facts) =>
    facts.region.pdrs.map((pdr) => {
      const [undated] = unrecordedThen(facts, ref('Pdr', pdr.id), 'Pdr');
      const spent = facts.region.expenditures.filter(
        ({ pdrAxisId }) => pdrAxisId != null && pdr.axisIds.includes(pdrAxisId),
      );
      return undated ?? judgePdr(pdr, spent);
    }),
});
