/** What a publisher says of an activity and its money, in the codes of IATI, whichever file it came in. */
export interface PublishedActivity {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly iatiId: string;
  readonly reporter: PublishedOrganisation;
  readonly title: readonly Narrative[];
  /** The general one; none where the data holds none. */
  readonly description: readonly Narrative[];
  /** Code of ActivityStatus; null where the data does not say. */
  readonly status: string | null;
  /** Days by code of ActivityDateType: 1 and 2 are planned and actual start, 3 and 4 planned and actual end. */
  readonly dates: ReadonlyMap<string, string>;
  readonly participants: readonly PublishedParticipant[];
  /** Codes of Country with their percentage, null where the data gives none. */
  readonly countries: readonly PublishedShare[];
  /** The same of regions, with the code of their RegionVocabulary. */
  readonly regions: readonly (PublishedShare & { readonly vocabulary: string })[];
  /** Codes of Sector (vocabulary 1); null where the data names sectors on its transactions alone, or computed them. */
  readonly sectors: readonly PublishedShare[] | null;
  /** Code of AidType (vocabulary 1). */
  readonly aidType: string | null;
  /** Code of FinanceType. */
  readonly financeType: string | null;
  /** 1 for what has parts, 2 for a part; null where the data does not say. */
  readonly hierarchy: number | null;
  /** Activities beside it, as published. */
  readonly related: readonly PublishedRelation[];
  /** What it is a part of, and its parts: as published, or as the identifiers tell. */
  readonly parentId: string | null;
  readonly childIds: readonly string[];
  /** True where the amounts are one country's part of more; null where the data does not say. */
  readonly isMultiCountry: boolean | null;
  /** Days that its money covers; null where it has none. */
  readonly period: PublishedPeriod | null;
  readonly budgets: readonly PublishedBudget[];
  readonly transactions: readonly PublishedTransaction[];
}

/** A text in one language. */
export interface Narrative {
  /** BCP 47, in lower case without region; null where neither the text nor the activity says. */
  readonly lang: string | null;
  readonly text: string;
}

/** An organisation as it is written. */
export interface PublishedOrganisation {
  /** Empty where only an identifier is given. */
  readonly name: string;
  readonly ref: string | null;
  /** Code of OrganisationType. */
  readonly type: string | null;
  /** The activity of that organisation that the money comes from or goes to. */
  readonly activityId: string | null;
}

export interface PublishedParticipant {
  /** Code of OrganisationRole. */
  readonly role: string;
  readonly organisation: PublishedOrganisation;
}

/** Another activity, and what it is to this one. */
export interface PublishedRelation {
  readonly iatiId: string;
  /** Code of RelatedActivityType: 1 parent, 2 child. */
  readonly type: string;
}

/** A code and its share of the activity. */
export interface PublishedShare {
  readonly code: string;
  /** A decimal number; null where the data gives none. */
  readonly percentage: string | null;
}

/** Days, both included. */
export interface PublishedPeriod {
  readonly from: string;
  readonly to: string;
}

export interface PublishedMoney {
  /** A decimal number with the digits that were published. */
  readonly amount: string;
  readonly currency: string;
}

export interface PublishedBudget {
  readonly line: number;
  /** Code of BudgetType; null where the data does not say. */
  readonly type: string | null;
  /** Code of BudgetStatus; null where the data does not say. */
  readonly status: string | null;
  readonly period: PublishedPeriod;
  readonly value: PublishedMoney;
  /** Null where it was computed. */
  readonly valueDate: string | null;
  readonly receiver: PublishedOrganisation | null;
}

export interface PublishedTransaction {
  readonly line: number;
  /** The publisher's own number of it; not unique. */
  readonly reference: string | null;
  /** Code of TransactionType. */
  readonly type: string;
  readonly granularity: 'TRANSACTION' | 'QUARTER_SUM';
  /** The day of a transaction twice, or the quarter that a sum covers. */
  readonly period: PublishedPeriod;
  readonly value: PublishedMoney;
  /** Null where only the quarter is known. */
  readonly valueDate: string | null;
  readonly description: readonly Narrative[];
  readonly provider: PublishedOrganisation | null;
  readonly receiver: PublishedOrganisation | null;
  /** Code of Sector (vocabulary 1). */
  readonly sector: string | null;
  readonly aidType: string | null;
  readonly financeType: string | null;
  /** Ids of the graph, where this graph wrote the file. */
  readonly links: PublishedLinks;
}

export interface PublishedLinks {
  readonly projectId: string | null;
  readonly agreementId: string | null;
  readonly callId: string | null;
}

export const noLinks: PublishedLinks = { projectId: null, agreementId: null, callId: null };
