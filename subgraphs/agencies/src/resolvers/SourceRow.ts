import type { SourceRowResolvers } from '../__generated__/resolvers.ts';

/** @see https://countrydata.iatistandard.org/methodology */
const processing = {
  TRANSACTIONS: {
    fr: "Somme des transactions semblables d'un trimestre (même activité, même type, même bénéficiaire, même secteur), converties en dollars des États-Unis par le fichier ; part du pays et du secteur calculée par lui.",
    en: 'Sum of the like transactions of one quarter (same activity, type, receiver and sector), converted to US dollars by the file, which also computed the part of the country and of the sector.',
  },
  BUDGETS: {
    fr: "Part d'un budget qui tombe dans le trimestre, répartie au prorata des jours et convertie en dollars des États-Unis par le fichier ; part du pays et du secteur calculée par lui.",
    en: 'The part of a budget that falls into the quarter, spread evenly over its days and converted to US dollars by the file, which also computed the part of the country and of the sector.',
  },
  AS_PUBLISHED: {
    fr: "Rien : le fichier porte les montants tels que l'organisme les publie.",
    ar: 'لا شيء: يحمل الملف المبالغ كما تنشرها الهيئة.',
    en: 'Nothing: the file holds the amounts as the organisation publishes them.',
  },
} as const;

export const SourceRow: SourceRowResolvers = {
  processing: ({ content }) => processing[content],
};
