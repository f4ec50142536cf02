import { type DaySpan, isSurelyBefore, isSurelyNotBefore, spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { standing } from './ledgerSums.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import { undatedThen } from './undatedThen.ts';

type Facts = FactsWith<'region' | 'wilaya'>;

/** Outcomes that let no project go on. */
const refusals: ReadonlySet<string> = new Set(['REJECTED', 'UNFAVOURABLE']);

/** One step of a grant, as far as sources date it. */
interface Step {
  readonly name: string;
  readonly record: RecordRef | null;
  readonly span: DaySpan | null;
}

interface Found {
  readonly record: RecordRef;
  readonly on: string | null | undefined;
}

/** The first that sources date of what was found for a step. */
function dated(name: string, found: readonly Found[]): Step {
  const spans = found.flatMap(({ record, on }) => {
    const span = spanOf(on);
    return span ? [{ name, record, span }] : [];
  });
  const [first] = spans.toSorted((a, b) => (a.span.from < b.span.from ? -1 : 1));
  return first ?? { name, record: found[0]?.record ?? null, span: null };
}

/** Call, opinion, decision, contract and payment: the first of each, as sources date it. */
function stepsOf(call: Facts['region']['calls'][number], facts: Facts): readonly Step[] {
  const { wilaya, region, downstream, contracts } = facts;
  const decisions = (kind: string) =>
    wilaya.decisions.flatMap((it) =>
      it.kind === kind && !refusals.has(it.outcome) && it.callIds.includes(call.id)
        ? [{ record: ref('Decision', it.id), on: it.decidedOn }]
        : [],
    );
  const projects = new Set(region.projects.flatMap((it) => (it.callId === call.id ? [it.id] : [])));
  const isOfCall = (it: { readonly callId: string | null; readonly projectId: string | null }) =>
    it.callId === call.id || projects.has(it.projectId ?? '');
  const signed = [
    ...wilaya.agreements.flatMap((it) =>
      it.callId === call.id ? [{ record: ref('Agreement', it.id), on: it.signedOn }] : [],
    ),
    ...standing(contracts)
      .filter(isOfCall)
      .map(({ id, signedOn }) => ({ record: ref('SubsidyContract', id), on: signedOn })),
  ];
  const payments = standing(downstream)
    .filter((it) => it.type === 'DISBURSEMENT' && isOfCall(it))
    .flatMap(({ id, span }) => (span ? [{ name: 'payment', record: ref('FundingEntry', id), span }] : []))
    .toSorted((a, b) => (a.span.from < b.span.from ? -1 : 1));
  return [
    dated('call', [{ record: ref('Call', call.id), on: call.opensOn ?? call.closesOn }]),
    dated('opinion', decisions('OPINION')),
    dated('decision', decisions('SELECTION')),
    dated('contract', signed),
    ...payments.slice(0, 1),
  ];
}

function judgeSteps(call: RecordRef, steps: readonly Step[]): Judgement {
  const evidence = steps.map(({ name, record, span }) =>
    seen(record ?? call, name, span && `${span.from}/${span.to}`),
  );
  const known = steps.flatMap(({ span }) => (span ? [span] : []));
  const pairs = known.slice(1).map((later, index) => [known[index] ?? later, later] as const);
  if (pairs.some(([earlier, later]) => isSurelyBefore(later, earlier))) return failed(call, evidence);
  const missing = steps.filter(({ span }) => span === null);
  if (missing.length > 0)
    return notEvaluated(call, 'INPUT_MISSING', missing.map(({ name }) => name).join(', '), evidence);
  return pairs.every(([earlier, later]) => isSurelyNotBefore(later, earlier))
    ? passed(call, evidence)
    : notEvaluated(call, 'DATE_TOO_COARSE', null, evidence);
}

export const grantStepsInOrder = defineRule({
  id: 'R15',
  severity: 'ERROR',
  needs: ['region', 'wilaya'],
  title: {
    fr: 'Appel, avis, décision, contrat : dans cet ordre, avant le premier paiement',
    ar: 'الطلب ثم الرأي ثم القرار ثم العقد، بهذا الترتيب وقبل أول أداء',
    en: 'Call, opinion, decision, contract: in this order, before the first payment',
  },
  explanation: {
    fr: 'Par appel, les étapes que les sources datent se suivent. Une étape sans date laisse la question ouverte, sauf si les autres sont déjà dans le désordre.',
    ar: 'لكل طلب مشاريع، تتوالى المراحل التي تؤرخها المصادر. ومرحلة بلا تاريخ تترك السؤال مفتوحا، إلا إذا كانت المراحل الأخرى غير مرتبة.',
    en: 'Per call, the steps that sources date follow each other. A step without a date leaves the question open, unless the others are out of order already.',
  },
  judge: (facts) =>
    facts.region.calls.map((call) => {
      const subject = ref('Call', call.id);
      const day = call.opensOn ?? call.closesOn;
      const [undated] = undatedThen(facts, { subject, type: 'Call', dayField: 'opensOn', day });
      return undated ?? judgeSteps(subject, stepsOf(call, facts));
    }),
});
