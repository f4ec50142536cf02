import { type EvidenceItem, failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type Partner } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';

type LogFact = RuleFacts['logs']['logs'][number];
type CheckpointFact = LogFact['checkpoints'][number];

const partners = ['region', 'wilaya', 'ministry'] as const satisfies readonly Partner[];

/** How a log stands to a checkpoint of it that somebody holds: a tree that lost nodes has no root there. */
function compare({ size, checkpoints }: LogFact, held: CheckpointFact): 'CONTINUES' | 'DIFFERS' | 'DAMAGED' {
  if (held.size > size) return 'DIFFERS';
  const own = checkpoints.find((it) => it.size === held.size);
  if (!own) return 'DAMAGED';
  return own.root === held.root ? 'CONTINUES' : 'DIFFERS';
}

/** A log with the word of everybody who holds a checkpoint of it, and its leaves held against their claims. */
function judgeLog(log: LogFact, held: readonly CheckpointFact[], silent: readonly string[]): Judgement {
  const subject = ref('ClaimLog', log.reporter);
  const compared = held.map((it) => ({ ...it, verdict: compare(log, it) }));
  const evidence: readonly EvidenceItem[] = [
    seen(subject, 'size', String(log.size)),
    seen(subject, 'leaves held against their claims', String(log.leavesChecked)),
    ...log.brokenLeaves.map(({ kind, recordId, index, state }) =>
      seen(ref(kind, recordId), index === null ? 'leaf' : `leaf ${index}`, state),
    ),
    ...compared.map(({ size, root, verdict }) =>
      seen(subject, `held checkpoint of size ${size}`, `${verdict} ${root}`),
    ),
  ];
  if (log.brokenLeaves.length > 0 || compared.some(({ verdict }) => verdict !== 'CONTINUES'))
    return failed(subject, evidence);
  if (silent.length > 0) return notEvaluated(subject, 'PARTNER_UNAVAILABLE', silent.join(', '), evidence);
  if (compared.length === 0) return notEvaluated(subject, 'INPUT_MISSING', 'HeldCheckpoint', evidence);
  return passed(subject, evidence);
}

export const logsUnchanged = defineRule({
  id: 'R23',
  severity: 'BLOCKER',
  title: {
    fr: 'Aucune écriture n’a été changée ni retirée',
    ar: 'لم يغير أي قيد ولم يحذف',
    en: 'No entry was changed or removed',
  },
  explanation: {
    fr: 'Le journal de chaque déclarant continue chaque point de contrôle qu’une autre institution en détient, et chaque écriture de la portée est encore celle dont il garde l’empreinte, l’un et l’autre dans leur état présent, quel que soit le moment demandé. Un journal dont nul autre ne détient de point de contrôle n’est pas prouvé.',
    ar: 'يواصل سجل كل مصرح كل نقطة مراقبة تحتفظ بها مؤسسة أخرى، ولا يزال كل قيد في النطاق هو الذي يحفظ السجل بصمته، وكلاهما على حالهما الآن أيا كانت اللحظة المطلوبة. والسجل الذي لا يحتفظ أحد غيره بنقطة مراقبة له غير مثبت.',
    en: 'The log of each reporter continues every checkpoint of it that another institution holds, and every entry of the scope still is the one whose hash it keeps, both as they stand now, whatever moment is asked for. A log of which nobody else holds a checkpoint is not proved.',
  },
  judge: (facts) => {
    const told = partners.flatMap((name) => facts[name] ?? []);
    const silent = partners.filter((name) => facts[name] === null);
    const held = [facts.logs, ...told].flatMap(({ heldCheckpoints }) => heldCheckpoints);
    const isWhole = facts.scope.type === 'Programme';
    const own = facts.logs.logs.filter(
      ({ reporter, leavesChecked }) => isWhole || leavesChecked > 0 || reporter === facts.scope.id,
    );
    const others = isWhole ? told.flatMap(({ logs }) => logs) : [];
    return [...own, ...others].map((log) =>
      judgeLog(
        log,
        held.filter(({ origin }) => origin === log.origin),
        silent,
      ),
    );
  },
});
