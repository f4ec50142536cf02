import type { TraceBreakKind } from '../__generated__/resolvers.ts';

/** A text in all languages of the graph. */
type Words = { readonly [L in 'fr' | 'ar' | 'en']: string };

/** What is missing, and what would mend it. */
export const breakTexts = {
  RECEIVER_NOT_RESOLVED: {
    explanation: {
      fr: 'Le bénéficiaire est écrit sans identifiant, sous un nom que le registre ne connaît pas, ou n’est pas nommé : la chaîne s’arrête ici.',
      ar: 'المستفيد مكتوب بلا معرّف، أو باسم لا يعرفه السجل، أو غير مذكور: تنقطع السلسلة هنا.',
      en: 'The receiver is written without an identifier, under a name that the registry does not know, or is not named: the chain ends here.',
    },
    mend: {
      fr: 'Que le déclarant publie l’identifiant du bénéficiaire, ou qu’une institution confirme qui ce nom désigne.',
      ar: 'أن ينشر المصرّح معرّف المستفيد، أو أن تؤكد مؤسسة من يُقصد بهذا الاسم.',
      en: 'The reporter publishes the identifier of the receiver, or an institution confirms whom the name means.',
    },
  },
  PROVIDER_NOT_RESOLVED: {
    explanation: {
      fr: 'Le payeur est écrit sans identifiant ni nom connu du registre, ou n’est pas nommé : la chaîne ne remonte pas plus haut.',
      ar: 'المانح مكتوب بلا معرّف ولا اسم يعرفه السجل، أو غير مذكور: لا يمكن تتبع السلسلة إلى ما قبله.',
      en: 'The provider is written without an identifier or a name that the registry knows, or is not named: the chain leads no further up.',
    },
    mend: {
      fr: 'Que le déclarant publie l’identifiant du payeur, ou qu’une institution confirme qui ce nom désigne.',
      ar: 'أن ينشر المصرّح معرّف المانح، أو أن تؤكد مؤسسة من يُقصد بهذا الاسم.',
      en: 'The reporter publishes the identifier of the provider, or an institution confirms whom the name means.',
    },
  },
  RECEIVER_WITHOUT_IDENTIFIER: {
    explanation: {
      fr: 'Le bénéficiaire n’est reconnu qu’à son nom : les données n’en donnent aucun identifiant.',
      ar: 'لم يُتعرّف على المستفيد إلا باسمه: لا تعطي المعطيات أي معرّف له.',
      en: 'The receiver is known by its name alone: the data gives no identifier.',
    },
    mend: {
      fr: 'Que le déclarant publie l’identifiant du bénéficiaire dans ses transactions.',
      ar: 'أن ينشر المصرّح معرّف المستفيد في معاملاته.',
      en: 'The reporter publishes the identifier of the receiver in its transactions.',
    },
  },
  ACTIVITY_UNKNOWN: {
    explanation: {
      fr: 'Une écriture nomme une activité dont le graphe n’a aucune donnée.',
      ar: 'يذكر أحد القيود نشاطا لا يملك البيان عنه أي معطيات.',
      en: 'A claim names an activity of which the graph holds nothing.',
    },
    mend: {
      fr: 'Que le déclarant de cette activité la publie, ou que l’identifiant soit corrigé.',
      ar: 'أن ينشر صاحب هذا النشاط معطياته، أو أن يُصحَّح المعرّف.',
      en: 'The reporter of that activity publishes it, or the identifier is corrected.',
    },
  },
  CHILD_WITHOUT_PARENT_MENTION: {
    explanation: {
      fr: 'L’activité fait partie d’une autre qui ne la mentionne pas : seuls les identifiants le montrent.',
      ar: 'النشاط جزء من نشاط آخر لا يذكره: لا يدل على ذلك إلا المعرّفان.',
      en: 'The activity is a part of another that does not mention it: only the identifiers show it.',
    },
    mend: {
      fr: 'Que le déclarant publie le lien sur les deux activités (IATI related-activity, types 1 et 2).',
      ar: 'أن ينشر المصرّح الرابط في النشاطين معا (related-activity في IATI، النوعان 1 و2).',
      en: 'The reporter publishes the link on both activities (IATI related-activity, types 1 and 2).',
    },
  },
  JOINED_BY_ORGANISATION_ONLY: {
    explanation: {
      fr: 'Les écritures suivantes ne sont liées que par l’organisme : aucune ne nomme l’activité d’où vient l’argent.',
      ar: 'لا يربط القيود الموالية إلا الهيئة نفسها: لا يذكر أي منها النشاط الذي جاء منه المال.',
      en: 'Only the body joins the next claims: none names the activity that the money came from.',
    },
    mend: {
      fr: 'Que l’organisme nomme, dans ses propres écritures, l’activité du bailleur (IATI provider-activity-id).',
      ar: 'أن تذكر الهيئة في قيودها نشاط المانح (provider-activity-id في IATI).',
      en: 'The body names the activity of its funder in its own claims (IATI provider-activity-id).',
    },
  },
  AMOUNT_LOST: {
    explanation: {
      fr: 'L’organisme a reçu plus qu’il n’a versé ou dépensé dans cette monnaie, selon les écritures connues : le reste n’est suivi par aucune.',
      ar: 'تلقت الهيئة أكثر مما صرفته أو أنفقته بهذه العملة حسب القيود المعروفة: لا يتتبع الباقيَ أي قيد.',
      en: 'By the claims that are known, the body received more than it paid or spent in this currency: no claim follows the rest.',
    },
    mend: {
      fr: 'Que l’organisme publie ses versements et ses dépenses, dans leur monnaie d’origine.',
      ar: 'أن تنشر الهيئة ما صرفته وما أنفقته، بعملته الأصلية.',
      en: 'The body publishes what it paid and spent, in the original currency.',
    },
  },
  NO_RECEIPT: {
    explanation: {
      fr: 'Le payeur déclare un versement, et le bénéficiaire ne déclare aucune recette qui y réponde.',
      ar: 'يصرّح المانح بصرف مبلغ، ولا يصرّح المستفيد بأي مقبوض يقابله.',
      en: 'The giver claims a payment, and the receiver claims no receipt that answers to it.',
    },
    mend: {
      fr: 'Que le bénéficiaire enregistre ce qu’il a reçu (IATI type 1), avec sa date et l’activité du payeur.',
      ar: 'أن يسجل المستفيد ما قبضه (النوع 1 في IATI) مع تاريخه ونشاط المانح.',
      en: 'The receiver records what it received (IATI type 1), with its day and the activity of the giver.',
    },
  },
} as const satisfies Record<TraceBreakKind, { readonly explanation: Words; readonly mend: Words }>;
