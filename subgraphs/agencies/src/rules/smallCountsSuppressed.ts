import { notEvaluated } from './Finding.ts';
import { defineRule } from './Rule.ts';

export const smallCountsSuppressed = defineRule({
  id: 'R28',
  severity: 'BLOCKER',
  title: {
    fr: 'Les petits nombres de personnes sont tus, aussi contre la soustraction',
    ar: 'تحجب أعداد الأشخاص الصغيرة، أيضا ضد الاستنتاج بالطرح',
    en: 'Small counts of persons are suppressed, against subtraction, too',
  },
  explanation: {
    fr: 'Aucun nombre de personnes sous le seuil ne peut être lu, ni déduit d’un total et de ses parties. Les institutions tiennent cette règle à la sortie de leurs données ; ses preuves n’arrivent pas jusqu’à l’audit, qui ne la juge pas.',
    ar: 'لا يمكن قراءة أي عدد من الأشخاص دون العتبة ولا استنتاجه من مجموع وأجزائه. تحترم المؤسسات هذه القاعدة عند إخراج بياناتها؛ ولا تصل أدلتها إلى التدقيق، فلا يحكم فيها.',
    en: 'No count of persons below the threshold can be read, nor worked out from a total and its parts. The institutions keep this rule as their data goes out; its evidence does not reach the audit, which does not judge it.',
  },
  judge: ({ scope }) => [notEvaluated(scope, 'NOT_HELD', 'counts of persons before suppression')],
});
