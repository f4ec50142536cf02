import type { TextRecord } from '@prim/chassis/text';

import type { TotalExclusionReason, TransactionType } from '../__generated__/resolvers.ts';
import { codeOfType } from '../transactionTypes.ts';
import type { TotalRequest } from './sumPipelines.ts';

/** A text in all languages of the graph. */
type Words = Required<{ readonly [L in 'fr' | 'ar' | 'en']: string }>;

const names = {
  INCOMING_FUNDS: { fr: 'fonds reçus', ar: 'الأموال المقبوضة', en: 'incoming funds' },
  OUTGOING_COMMITMENT: { fr: 'engagements', ar: 'الالتزامات', en: 'outgoing commitments' },
  DISBURSEMENT: { fr: 'décaissements', ar: 'المبالغ المصروفة', en: 'disbursements' },
  EXPENDITURE: { fr: 'dépenses', ar: 'النفقات', en: 'expenditures' },
  INTEREST_PAYMENT: { fr: "paiements d'intérêts", ar: 'الفوائد المؤداة', en: 'interest payments' },
  LOAN_REPAYMENT: { fr: 'remboursements de prêts', ar: 'تسديدات القروض', en: 'loan repayments' },
  REIMBURSEMENT: { fr: 'remboursements de dépenses', ar: 'النفقات المسترجعة', en: 'reimbursements' },
  PURCHASE_OF_EQUITY: { fr: 'achats de participations', ar: 'اقتناء المساهمات', en: 'purchases of equity' },
  SALE_OF_EQUITY: { fr: 'ventes de participations', ar: 'بيع المساهمات', en: 'sales of equity' },
  CREDIT_GUARANTEE: { fr: 'garanties de crédit', ar: 'ضمانات القروض', en: 'credit guarantees' },
  INCOMING_COMMITMENT: { fr: 'engagements reçus', ar: 'الالتزامات المتلقاة', en: 'incoming commitments' },
  OUTGOING_PLEDGE: { fr: 'promesses faites', ar: 'الوعود المقدمة', en: 'outgoing pledges' },
  INCOMING_PLEDGE: { fr: 'promesses reçues', ar: 'الوعود المتلقاة', en: 'incoming pledges' },
} as const satisfies Record<TransactionType, Words>;

const scopes = {
  ACTIVITY: {
    fr: 'de cette activité ou, si elle a des parties qui en ont, de celles-ci seules',
    ar: 'لهذا النشاط، أو لأجزائه وحدها إن كان لها منها شيء',
    en: 'of this activity or, where it has parts with any, of these alone',
  },
  PROJECT: { fr: 'qui nomment ce projet', ar: 'التي تذكر هذا المشروع', en: 'that name this project' },
  CALL: {
    fr: 'qui nomment cet appel à projets',
    ar: 'التي تذكر طلب المشاريع هذا',
    en: 'that name this call for projects',
  },
  AGREEMENT: {
    fr: 'rattachés à cette convention, sans ce que les bénéficiaires reversent sous un autre titre',
    ar: 'المرتبطة بهذه الاتفاقية، دون ما يحوله المستفيدون تحت عنوان آخر',
    en: 'under this agreement, without what its receivers pass on under another name',
  },
  RECEIVER: {
    fr: 'dont le bénéficiaire est reconnu comme cet organisme',
    ar: 'التي ثبت أن المستفيد منها هو هذه الهيئة',
    en: 'whose receiver is resolved to this body',
  },
  PROVIDER: {
    fr: 'dont le payeur est reconnu comme cet organisme',
    ar: 'التي ثبت أن المانح فيها هو هذه الهيئة',
    en: 'whose provider is resolved to this body',
  },
} as const satisfies Record<TotalRequest['scope'], Words>;

/** Why records are left out, in words. */
export const exclusionTexts = {
  PLEDGE: {
    fr: "Promesses : elles n'engagent pas, on les montre sans les additionner.",
    ar: 'وعود غير ملزمة: تُعرض ولا تُجمع.',
    en: 'Pledges: they do not bind, and are shown without being added.',
  },
  RESTATED: {
    fr: 'Montants répétés : les mêmes se trouvent sur les parties de leur activité.',
    ar: 'مبالغ مكررة: المبالغ نفسها مسجلة في أجزاء نشاطها.',
    en: 'Restated amounts: the same stand on the parts of their activity.',
  },
  HIGHER_LEVEL: {
    fr: "Niveau supérieur : l'argent se compte sur un seul niveau, celui des parties.",
    ar: 'مستوى أعلى: يُحسب المال في مستوى واحد، هو مستوى الأجزاء.',
    en: 'Higher level: money is counted on one level, that of the parts.',
  },
  INNER_FLOW: {
    fr: "Flux internes : l'argent était compté à son entrée, ou ne change pas de mains.",
    ar: 'تدفقات داخلية: حُسب المال عند دخوله، أو لم ينتقل إلى هيئة أخرى.',
    en: 'Inner flows: the money was counted when it came in, or does not change hands.',
  },
  ILLUSTRATIVE: {
    fr: 'Données inventées à titre d’illustration, non demandées.',
    ar: 'معطيات توضيحية غير حقيقية، لم يُطلب احتسابها.',
    en: 'Made up to illustrate, and not asked for.',
  },
  LATER_VALUE_DATE: {
    fr: 'Postérieur à la date de valeur demandée.',
    ar: 'لاحق لتاريخ القيمة المطلوب.',
    en: 'Later than the value date asked for.',
  },
  RECORDED_LATER: {
    fr: "Enregistré après l'instant demandé.",
    ar: 'مسجل بعد اللحظة المطلوبة.',
    en: 'Recorded after the instant asked for.',
  },
  UNDATED: {
    fr: 'Sans date : on ne peut pas le situer dans le temps.',
    ar: 'بلا تاريخ: لا يمكن تحديد موقعه في الزمن.',
    en: 'Without a date: it cannot be placed in time.',
  },
} as const satisfies Record<TotalExclusionReason, Words>;

const budgetRows: Words = { fr: 'lignes de budget', ar: 'بنود الميزانية', en: 'budget rows' };

const named = (type: TransactionType): Words => ({
  fr: `${names[type].fr} (type IATI ${codeOfType(type)})`,
  ar: `${names[type].ar} (النوع ${codeOfType(type)} في معيار IATI)`,
  en: `${names[type].en} (IATI type ${codeOfType(type)})`,
});

/**
 * One sentence on what a total counts and leaves out.
 *
 * @param type null for budgets
 */
export function totalMethod(
  type: TransactionType | null,
  { scope, includeIllustrative, asOf }: TotalRequest,
): TextRecord {
  const what = type ? named(type) : budgetRows;
  const illustrative = includeIllustrative
    ? {
        fr: 'données inventées comprises',
        ar: 'مع احتساب المعطيات التوضيحية',
        en: 'what is made up is counted',
      }
    : { fr: 'données inventées écartées', ar: 'دون المعطيات التوضيحية', en: 'what is made up is left out' };
  const limit = limitOf(asOf);
  return {
    fr:
      `Somme des ${what.fr} ${scopes[scope].fr}, dans la monnaie des données, sans conversion ; annulations déduites, ` +
      `montants répétés à un niveau supérieur et flux internes écartés, ${illustrative.fr}${limit.fr}.`,
    ar:
      `مجموع ${what.ar} ${scopes[scope].ar}، بعملة المعطيات دون تحويل؛ بعد خصم الإلغاءات، ` +
      `ودون المبالغ المكررة في مستوى أعلى ولا التدفقات الداخلية، ${illustrative.ar}${limit.ar}.`,
    en:
      `Sum of the ${what.en} ${scopes[scope].en}, in the currency of the data, never converted; reversals are taken off, ` +
      `amounts repeated on a higher level and inner flows are left out, ${illustrative.en}${limit.en}.`,
  };
}

function limitOf(asOf: TotalRequest['asOf']): Words {
  const day = asOf?.valueDate;
  const instant = asOf?.recordedAt?.toISOString();
  return {
    fr: `${day ? `, jusqu'au ${day}` : ''}${instant ? `, enregistré au plus tard le ${instant}` : ''}`,
    ar: `${day ? `، إلى غاية ${day}` : ''}${instant ? `، مما سُجل إلى غاية ${instant}` : ''}`,
    en: `${day ? `, up to ${day}` : ''}${instant ? `, recorded by ${instant}` : ''}`,
  };
}
