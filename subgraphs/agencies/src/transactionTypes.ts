import type { TransactionType } from './__generated__/resolvers.ts';

/** The types of IATI's code list TransactionType, in the order of their codes: the first has code 1. */
export const transactionTypes = [
  'INCOMING_FUNDS',
  'OUTGOING_COMMITMENT',
  'DISBURSEMENT',
  'EXPENDITURE',
  'INTEREST_PAYMENT',
  'LOAN_REPAYMENT',
  'REIMBURSEMENT',
  'PURCHASE_OF_EQUITY',
  'SALE_OF_EQUITY',
  'CREDIT_GUARANTEE',
  'INCOMING_COMMITMENT',
  'OUTGOING_PLEDGE',
  'INCOMING_PLEDGE',
] as const satisfies readonly TransactionType[];

/** The code of a type in IATI's list: 2 for an outgoing commitment. */
export const codeOfType = (type: TransactionType): number => transactionTypes.indexOf(type) + 1;
