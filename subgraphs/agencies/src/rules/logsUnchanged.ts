import { notEvaluated } from './Finding.ts';
import { defineRule } from './Rule.ts';

export const logsUnchanged = defineRule({
  id: 'R23',
  severity: 'BLOCKER',
  title: {
    fr: 'Aucune écriture n’a été changée ni retirée',
    ar: 'لم يغير أي قيد ولم يحذف',
    en: 'No entry was changed or removed',
  },
  explanation: {
    fr: 'Le journal de chaque déclarant continue chaque point de contrôle qu’un autre détient, et chaque écriture est encore celle que le journal a enregistrée.',
    ar: 'يواصل سجل كل مصرح كل نقطة مراقبة يحتفظ بها غيره، ولا يزال كل قيد كما سجل فيه.',
    en: 'The log of each reporter continues every checkpoint that another holds, and every entry still is what the log recorded.',
  },
  judge: ({ scope }) => [notEvaluated(scope, 'NOT_HELD', 'checkpoints')],
});
