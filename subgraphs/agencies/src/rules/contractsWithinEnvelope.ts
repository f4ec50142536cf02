import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { entrySeen, moneyText, plainMoney, sumOf } from './ledgerSums.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

type CallFact = FactsWith<'region'>['region']['calls'][number];

/** Σ of what is known to be contracted against the envelope, in each currency that the source gives it in. */
function judgeCall(call: CallFact, grants: readonly EntryFact[]): Judgement {
  const subject = ref('Call', call.id);
  const sums = call.envelopes.map(plainMoney).map(({ amount, currency }) => {
    const own = grants.filter(({ value }) => value.currency === currency);
    return { currency, envelope: new Big(amount), own, sum: sumOf(own.map(({ value }) => value)) };
  });
  const projects = new Set(grants.map(({ projectId, id }) => projectId ?? id));
  const evidence = [
    ...sums.flatMap(({ currency, envelope, sum }) => [
      seen(subject, 'envelope', moneyText(envelope, currency)),
      seen(subject, 'contracted', moneyText(sum, currency)),
    ]),
    seen(subject, 'projectsSelected', call.projectsSelected == null ? null : String(call.projectsSelected)),
    seen(subject, 'projects with a known grant', String(projects.size)),
    ...grants.flatMap(entrySeen),
  ];
  if (call.envelopes.length === 0) return notEvaluated(subject, 'INPUT_MISSING', 'Call.envelope', evidence);
  if (sums.some(({ sum, envelope }) => sum.gt(envelope))) return failed(subject, evidence);
  const isAllKnown = call.projectsSelected != null && projects.size >= call.projectsSelected;
  const isAllCounted = sums.some(({ own }) => own.length === grants.length);
  return isAllKnown && isAllCounted
    ? passed(subject, evidence)
    : notEvaluated(subject, 'INPUT_MISSING', 'OUTGOING_COMMITMENT', evidence);
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
  judge: ({ region, downstream }) =>
    region.calls.map((call) => {
      const projects = new Set(region.projects.flatMap(({ id, callId }) => (callId === call.id ? [id] : [])));
      const grants = downstream.filter(
        ({ type, callId, projectId, isRestated }) =>
          type === 'OUTGOING_COMMITMENT' &&
          !isRestated &&
          (callId === call.id || projects.has(projectId ?? '')),
      );
      return judgeCall(call, grants);
    }),
});
