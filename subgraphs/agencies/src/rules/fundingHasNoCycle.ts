import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { entrySeen } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

/** Money that went from one organisation to another, or from one to itself. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly entry: EntryFact;
}

/** A move between two activities of one organisation names the other activity, and is no self-transfer. */
const isMarkedInternal = ({ activityId, receiverActivityId }: EntryFact) =>
  receiverActivityId !== null && receiverActivityId !== activityId;

function edgesOf(entries: readonly EntryFact[]): readonly Edge[] {
  return entries.flatMap((entry) => {
    const from = entry.provider?.organisationId ?? entry.reporterId;
    const to = entry.receiver?.organisationId ?? null;
    if (entry.type !== 'DISBURSEMENT' || entry.isRestated || from === null || to === null) return [];
    return from === to && isMarkedInternal(entry) ? [] : [{ from, to, entry }];
  });
}

/** The organisations from which money comes back to them: those on a cycle, by Tarjan's reading of reachability. */
function onCycle(edges: readonly Edge[]): readonly string[] {
  const next = new Map(
    [...Map.groupBy(edges, ({ from }) => from)].map(([from, own]) => [from, own.map(({ to }) => to)]),
  );
  const comesBack = (start: string) => {
    const reached = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === start) return true;
      if (!reached.has(at)) open.push(...(next.get(at) ?? []));
      reached.add(at);
    }
    return false;
  };
  return [...next.keys()].filter(comesBack).toSorted();
}

export const fundingHasNoCycle = defineRule({
  id: 'R11',
  severity: 'BLOCKER',
  title: {
    fr: 'L’argent ne revient pas à qui l’a donné, et nul ne se paie lui-même',
    ar: 'لا يعود المال إلى من منحه، ولا يدفع أحد لنفسه',
    en: 'Money does not come back to who gave it, and nobody pays himself',
  },
  explanation: {
    fr: 'Les décaissements entre organisations reconnues forment un graphe ; il n’a pas de cycle, et nul ne se verse à lui-même sinon d’une activité à une autre qu’il nomme. Un bénéficiaire non reconnu peut cacher un cycle : alors rien n’est affirmé.',
    ar: 'تشكل عمليات الصرف بين الهيئات المعروفة مخططا لا دورة فيه، ولا تدفع هيئة لنفسها إلا من نشاط إلى نشاط آخر تسميه. وقد يخفي مستفيد غير معروف دورة: عندها لا يؤكد شيء.',
    en: 'Disbursements between organisations that are known form a graph; it has no cycle, and nobody pays himself but from one activity to another that he names. A receiver who is not known may hide a cycle: then nothing is affirmed.',
  },
  judge: ({ entries, scope }): readonly Judgement[] => {
    const edges = edgesOf(entries);
    const found = onCycle(edges);
    if (found.length > 0) {
      return found.map((id) =>
        failed(
          ref('Organisation', id),
          edges.filter(({ from, to }) => from === id || to === id).flatMap(({ entry }) => entrySeen(entry)),
        ),
      );
    }
    const paid = entries.filter(({ type, isRestated }) => type === 'DISBURSEMENT' && !isRestated);
    const open = paid.filter(({ receiver }) => (receiver?.organisationId ?? null) === null);
    const evidence = [
      seen(scope, 'disbursements', String(paid.length)),
      seen(scope, 'disbursements to unresolved receivers', String(open.length)),
    ];
    if (paid.length === 0) return [];
    return [
      open.length > 0
        ? notEvaluated(scope, 'INPUT_MISSING', 'FundingEntry.receiver.organisation', evidence)
        : passed(scope, evidence),
    ];
  },
});
