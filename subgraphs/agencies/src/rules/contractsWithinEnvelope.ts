import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { moneyText, plainMoney, sumOf } from './ledgerSums.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import type { MoneyFact } from './RuleFacts.ts';
import { undatedThen } from './undatedThen.ts';

type CallFact = FactsWith<'region'>['region']['calls'][number];

/** What a project of a call is known to get: by its contracts or, where none is recorded, by what was committed. */
interface Grant {
  readonly record: RecordRef;
  readonly projectId: string | null;
  readonly value: MoneyFact;
}

function grantsOf(
  { id: callId }: CallFact,
  { region, contracts, downstream }: FactsWith<'region'>,
): readonly Grant[] {
  const projects = new Set(region.projects.flatMap((it) => (it.callId === callId ? [it.id] : [])));
  const isOfCall = (it: { readonly callId: string | null; readonly projectId: string | null }) =>
    it.callId === callId || projects.has(it.projectId ?? '');
  const contracted = contracts.filter(isOfCall);
  const known = new Set(contracted.map(({ projectId }) => projectId));
  const stated = downstream.filter(
    (it) =>
      it.type === 'OUTGOING_COMMITMENT' && !it.isRestated && isOfCall(it) && !known.has(it.projectId ?? ''),
  );
  const ofProjects = stated.filter(({ projectId }) => projectId !== null);
  // What is committed to the call as a whole is what its projects are granted of: it counts where they are unknown.
  const committed = contracted.length + ofProjects.length > 0 ? ofProjects : stated;
  return [
    ...contracted.map(({ id, projectId, value }) => ({
      record: ref('SubsidyContract', id),
      projectId,
      value,
    })),
    ...committed.map(({ id, projectId, value }) => ({ record: ref('FundingEntry', id), projectId, value })),
  ];
}

/** Σ of what is known to be granted against the envelope, in each currency that the source gives it in. */
function judgeCall(call: CallFact, grants: readonly Grant[]): Judgement {
  const subject = ref('Call', call.id);
  const sums = call.envelopes.map(plainMoney).map(({ amount, currency }) => {
    const own = grants.filter(({ value }) => value.currency === currency);
    return { currency, envelope: new Big(amount), own, sum: sumOf(own.map(({ value }) => value)) };
  });
  const projects = new Set(grants.map(({ projectId, record }) => projectId ?? record.id));
  const evidence = [
    ...sums.flatMap(({ currency, envelope, sum }) => [
      seen(subject, 'envelope', moneyText(envelope, currency)),
      seen(subject, 'contracted', moneyText(sum, currency)),
    ]),
    seen(subject, 'projectsSelected', call.projectsSelected == null ? null : String(call.projectsSelected)),
    seen(subject, 'projects with a known grant', String(projects.size)),
    ...grants.map(({ record, value }) => seen(record, 'value', moneyText(value.amount, value.currency))),
  ];
  if (call.envelopes.length === 0) return notEvaluated(subject, 'INPUT_MISSING', 'Call.envelope', evidence);
  if (sums.some(({ sum, envelope }) => sum.gt(envelope))) return failed(subject, evidence);
  const isAllKnown = call.projectsSelected != null && projects.size >= call.projectsSelected;
  const isAllCounted = sums.some(({ own }) => own.length === grants.length);
  return isAllKnown && isAllCounted
    ? passed(subject, evidence)
    : notEvaluated(subject, 'INPUT_MISSING', 'SubsidyContract', evidence);
}

export const contractsWithinEnvelope = defineRule({
  id: 'R16',
  severity: 'ERROR',
  needs: ['region'],
  title: {
    fr: 'Les contrats d’un appel tiennent dans son enveloppe',
    ar: 'لا تتجاوز عقود طلب المشاريع غلافه المالي',
    en: 'The contracts of a call stay within its envelope',
  },
  explanation: {
    fr: 'La somme des subventions engagées pour les projets d’un appel ne dépasse pas l’enveloppe annoncée. Tant que la subvention d’un projet retenu n’est pas connue, un total plus petit ne prouve rien.',
    ar: 'لا يتجاوز مجموع الإعانات الملتزم بها لمشاريع طلب واحد غلافه المعلن. وما دامت إعانة مشروع منتقى غير معروفة فإن مجموعا أصغر لا يثبت شيئا.',
    en: 'The grants committed to the projects of a call are not more than the envelope announced. As long as the grant of one selected project is not known, a smaller total proves nothing.',
  },
  judge: (facts) =>
    facts.region.calls.map((call) => {
      const subject = ref('Call', call.id);
      const day = call.opensOn ?? call.closesOn;
      const [undated] = undatedThen(facts, { subject, type: 'Call', dayField: 'opensOn', day });
      // How many projects a call selected bears no date: of an earlier day it is not known.
      const then = facts.past.valueDate ? { ...call, projectsSelected: null } : call;
      return undated ?? judgeCall(then, grantsOf(call, facts));
    }),
});
