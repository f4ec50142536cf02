import { type DaySpan, daySpan, isSurelyBefore, isSurelyNotBefore, spanOf } from './daySpan.ts';
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

/** The first that sources date of what was found for a step. */
function firstOf(name: string, found: readonly Step[]): Step {
  const dated = found.filter(({ span }) => span !== null);
  const [first] = dated.toSorted((a, b) => ((a.span?.from ?? '') < (b.span?.from ?? '') ? -1 : 1));
  return first ?? found[0] ?? { name, record: null, span: null };
}

/** What belongs to a call: what names it, or a project that it selected. */
function ofCall(call: Facts['region']['calls'][number], { region, wilaya, downstream, contracts }: Facts) {
  const projects = new Set(region.projects.flatMap((it) => (it.callId === call.id ? [it.id] : [])));
  const isOfCall = (it: { readonly callId: string | null; readonly projectId: string | null }) =>
    it.callId === call.id || projects.has(it.projectId ?? '');
  return {
    rounds: wilaya.agreements.filter((it) => it.callId === call.id),
    contracts: standing(contracts).filter(isOfCall),
    payments: standing(downstream).filter((it) => it.type === 'DISBURSEMENT' && isOfCall(it)),
  };
}

/** Call, opinion, decision and contract: the first of each, as sources date it. */
function stepsOf(call: Facts['region']['calls'][number], facts: Facts): readonly Step[] {
  const decisions = (name: string, kind: string) =>
    facts.wilaya.decisions.flatMap((it): readonly Step[] =>
      it.kind === kind && !refusals.has(it.outcome) && it.callIds.includes(call.id)
        ? [{ name, record: ref('Decision', it.id), span: spanOf(it.decidedOn) }]
        : [],
    );
  const { rounds, contracts } = ofCall(call, facts);
  return [
    { name: 'call', record: ref('Call', call.id), span: spanOf(call.opensOn ?? call.closesOn) },
    firstOf('opinion', decisions('opinion', 'OPINION')),
    firstOf('decision', decisions('decision', 'SELECTION')),
    firstOf('contract', [...rounds.map(roundSigned), ...contracts.map(contractSigned)]),
  ];
}

const contractSigned = ({ id, signedOn }: Facts['contracts'][number]): Step => ({
  name: 'contract',
  record: ref('SubsidyContract', id),
  span: spanOf(signedOn),
});

/** The contracts of a round were signed one by one, between two days. */
function roundSigned({ id, signingStartOn, signedOn }: Facts['wilaya']['agreements'][number]): Step {
  const span = signedOn == null ? null : daySpan(signingStartOn ?? signedOn, signedOn);
  return { name: 'contract', record: ref('Agreement', id), span };
}

/** A payment, and the contracts one of which it was made under. */
interface Payment {
  readonly step: Step;
  readonly contracts: readonly Step[];
}

/** What each payment is held against: the contracts of its own project, else what was signed for the whole call. */
function paymentsOf(call: Facts['region']['calls'][number], facts: Facts): readonly Payment[] {
  const { rounds, contracts, payments } = ofCall(call, facts);
  const ofRounds = rounds.map(roundSigned);
  const signed = contracts.map((it) => ({ projectId: it.projectId, step: contractSigned(it) }));
  const ofProject = (id: string) => signed.flatMap(({ projectId, step }) => (projectId === id ? [step] : []));
  return payments.map(({ id, span, projectId }) => {
    const own = projectId === null ? signed.map(({ step }) => step) : ofProject(projectId);
    return {
      step: { name: 'payment', record: ref('FundingEntry', id), span },
      contracts: projectId !== null && own.length > 0 ? own : [...ofRounds, ...own],
    };
  });
}

/** True where the payment surely came first, false where it surely did not; null where nobody can say. */
function isPaidTooEarly({ step, contracts }: Payment): boolean | null {
  const spans = contracts.map(({ span }) => span);
  const paid = step.span;
  if (paid === null || spans.length === 0 || spans.some((span) => span === null)) return null;
  const isBefore = (of: typeof isSurelyBefore) => spans.every((span) => span !== null && of(paid, span));
  if (isBefore(isSurelyBefore)) return true;
  // Of several contracts that it may be under, it must come after each.
  return isBefore(isSurelyNotBefore) ? false : null;
}

function judgeSteps(call: RecordRef, steps: readonly Step[], payments: readonly Payment[]): Judgement {
  const early = payments.map((payment) => ({ payment, isEarly: isPaidTooEarly(payment) }));
  // What is out of order is told; else the first payment stands for all.
  const told = early.filter(({ isEarly }) => isEarly !== false);
  const first = payments.toSorted((a, b) => (a.step.span?.from ?? '').localeCompare(b.step.span?.from ?? ''));
  const shown = told.length > 0 ? told.map(({ payment }) => payment) : first.slice(0, 1);
  const evidence = [...steps, ...shown.flatMap(({ step, contracts }) => [step, ...contracts])].map(
    ({ name, record, span }) => seen(record ?? call, name, span && `${span.from}/${span.to}`),
  );
  const known = steps.flatMap(({ span }) => (span ? [span] : []));
  const pairs = known.slice(1).map((later, index) => [known[index] ?? later, later] as const);
  const isPaidBefore = (span: DaySpan) =>
    payments.some(({ step }) => step.span !== null && isSurelyBefore(step.span, span));
  const isBroken =
    pairs.some(([earlier, later]) => isSurelyBefore(later, earlier)) || known.some(isPaidBefore);
  if (isBroken || early.some(({ isEarly }) => isEarly === true)) return failed(call, evidence);
  const missing = steps.filter(({ span }) => span === null).map(({ name }) => name);
  if (missing.length > 0) return notEvaluated(call, 'INPUT_MISSING', missing.join(', '), evidence);
  const open = early.filter(({ isEarly }) => isEarly === null).map(({ payment }) => payment);
  const isUnsigned = ({ step, contracts }: Payment) =>
    step.span === null || contracts.length !== 1 || contracts[0]?.span === null;
  if (open.some(isUnsigned)) return notEvaluated(call, 'INPUT_MISSING', 'SubsidyContract', evidence);
  return open.length === 0 && pairs.every(([earlier, later]) => isSurelyNotBefore(later, earlier))
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
    fr: 'Par appel, les étapes que les sources datent se suivent, et chaque paiement vient après le contrat de son projet, ou après ceux de l’appel où il n’en nomme pas. Une étape sans date laisse la question ouverte, sauf si les autres sont déjà dans le désordre.',
    ar: 'لكل طلب مشاريع، تتوالى المراحل التي تؤرخها المصادر، ويأتي كل أداء بعد عقد مشروعه، أو بعد عقود الطلب إن لم يكن له عقد. ومرحلة بلا تاريخ تترك السؤال مفتوحا، إلا إذا كانت المراحل الأخرى غير مرتبة.',
    en: 'Per call, the steps that sources date follow each other, and each payment comes after the contract of its project or, where none is known, after those of the call. A step without a date leaves the question open, unless the others are out of order already.',
  },
  judge: (facts) =>
    facts.region.calls.map((call) => {
      const subject = ref('Call', call.id);
      const day = call.opensOn ?? call.closesOn;
      const [undated] = undatedThen(facts, { subject, type: 'Call', dayField: 'opensOn', day });
      return undated ?? judgeSteps(subject, stepsOf(call, facts), paymentsOf(call, facts));
    }),
});
