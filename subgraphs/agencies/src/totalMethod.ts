import type { TextRecord } from '@prim/chassis/text';

import type { TransactionType } from './__generated__/resolvers.ts';
import { codeOfType } from './transactionTypes.ts';

/** What a total is taken over. */
export type TotalScope = 'ACTIVITY' | 'PROJECT' | 'CALL' | 'AGREEMENT' | 'RECEIVER' | 'PROVIDER';

const names = {
  INCOMING_FUNDS: { fr: 'fonds reçus', en: 'incoming funds' },
  OUTGOING_COMMITMENT: { fr: 'engagements', en: 'outgoing commitments' },
  DISBURSEMENT: { fr: 'décaissements', en: 'disbursements' },
  EXPENDITURE: { fr: 'dépenses', en: 'expenditures' },
  INTEREST_PAYMENT: { fr: "paiements d'intérêts", en: 'interest payments' },
  LOAN_REPAYMENT: { fr: 'remboursements de prêts', en: 'loan repayments' },
  REIMBURSEMENT: { fr: 'remboursements de dépenses', en: 'reimbursements' },
  PURCHASE_OF_EQUITY: { fr: 'achats de participations', en: 'purchases of equity' },
  SALE_OF_EQUITY: { fr: 'ventes de participations', en: 'sales of equity' },
  CREDIT_GUARANTEE: { fr: 'garanties de crédit', en: 'credit guarantees' },
  INCOMING_COMMITMENT: { fr: 'engagements reçus', en: 'incoming commitments' },
  OUTGOING_PLEDGE: { fr: 'promesses faites', en: 'outgoing pledges' },
  INCOMING_PLEDGE: { fr: 'promesses reçues', en: 'incoming pledges' },
} as const satisfies Record<TransactionType, TextRecord>;

const scopes = {
  ACTIVITY: {
    fr: 'de cette activité ou, si elle a des parties qui en ont, de celles-ci seules',
    en: 'of this activity or, where it has parts with any, of these alone',
  },
  PROJECT: { fr: 'qui nomment ce projet', en: 'that name this project' },
  CALL: { fr: 'qui nomment cet appel à projets', en: 'that name this call for projects' },
  AGREEMENT: {
    fr: 'rattachés à cette convention, sans ce que les bénéficiaires reversent sous un autre titre',
    en: 'under this agreement, without what its receivers pass on under another name',
  },
  RECEIVER: {
    fr: 'dont le bénéficiaire est reconnu comme cet organisme',
    en: 'whose receiver is resolved to this body',
  },
  PROVIDER: {
    fr: 'dont le payeur est reconnu comme cet organisme',
    en: 'whose provider is resolved to this body',
  },
} as const satisfies Record<TotalScope, TextRecord>;

/**
 * One sentence on what a total counts and leaves out.
 *
 * @param type null for budgets
 */
export function totalMethod(
  type: TransactionType | null,
  { scope, includeIllustrative }: { readonly scope: TotalScope; readonly includeIllustrative: boolean },
): TextRecord {
  const what = type
    ? {
        fr: `${names[type].fr} (type IATI ${codeOfType(type)})`,
        en: `${names[type].en} (IATI type ${codeOfType(type)})`,
      }
    : { fr: 'lignes de budget', en: 'budget rows' };
  const illustrative = includeIllustrative
    ? { fr: 'données inventées comprises', en: 'what is made up is counted' }
    : { fr: 'données inventées écartées', en: 'what is made up is left out' };
  return {
    fr:
      `Somme des ${what.fr} ${scopes[scope].fr}, dans la monnaie des données, sans conversion ; annulations déduites, ` +
      `montants répétés à un niveau supérieur écartés, ${illustrative.fr}.`,
    en:
      `Sum of the ${what.en} ${scopes[scope].en}, in the currency of the data, never converted; reversals are taken off, ` +
      `amounts repeated on a higher level are left out, ${illustrative.en}.`,
  };
}
