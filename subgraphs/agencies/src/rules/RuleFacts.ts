import type { CheckpointFact, LogFact } from '@prim/chassis/ledger/logFacts';
import type { TextScreening } from '@prim/chassis/screenRecords';

import type {
  ActivityStatus,
  EntryGranularity,
  MinistryAuditFacts,
  RelatedActivityType,
  RegionAuditFacts,
  ResolutionConfidence,
  ResolutionMethod,
  StatedAmountKind,
  TransactionType,
  WilayaAuditFacts,
} from '../__generated__/resolvers.ts';
import type { DaySpan } from './daySpan.ts';
import type { RecordRef } from './Finding.ts';

/** A sum of money as rules compute with it: an exact decimal as text. */
export interface MoneyFact {
  readonly amount: string;
  readonly currency: string;
}

/** Who a claim names, as written and as resolved. */
export interface PartyFact {
  readonly asWritten: string;
  readonly ref: string | null;
  readonly organisationId: string | null;
  readonly resolvedBy: ResolutionMethod | null;
  readonly confidence: ResolutionConfidence | null;
}

/** A part of an activity by a code; `percentage` is a decimal, null where the data gives none. */
export interface ShareFact {
  readonly code: string;
  readonly percentage: string | null;
}

/** An activity in the scope of the audit. */
export interface ActivityFact {
  readonly id: string;
  readonly parentId: string | null;
  readonly reporterId: string | null;
  readonly agreementId: string | null;
  readonly title: string;
  readonly status: ActivityStatus | null;
  /** Of one vocabulary, that of the DAC. */
  readonly sectors: readonly ShareFact[];
  readonly countries: readonly ShareFact[];
  readonly regions: readonly (ShareFact & { readonly vocabulary: string })[];
  readonly implementers: readonly PartyFact[];
  /** Activities that it names, and what they are to it, as published. */
  readonly related: readonly { readonly id: string; readonly type: RelatedActivityType }[];
}

/** One claim of one reporter about money. */
export interface EntryFact {
  readonly id: string;
  readonly reporterId: string | null;
  readonly reporterName: string;
  readonly type: TransactionType;
  readonly value: MoneyFact;
  /** The exact day; null where only a period, or nothing, is known. */
  readonly valueDate: string | null;
  /** The days within which it happened: those of the value date or of the period; null where neither is known. */
  readonly span: DaySpan | null;
  readonly granularity: EntryGranularity;
  readonly provider: PartyFact | null;
  readonly receiver: PartyFact | null;
  readonly activityId: string | null;
  /** The activities on either side that the entry itself names; null where it names none. */
  readonly providerActivityId: string | null;
  readonly receiverActivityId: string | null;
  readonly projectId: string | null;
  readonly agreementId: string | null;
  readonly callId: string | null;
  /** The entry that this one takes back. */
  readonly reversesId: string | null;
  readonly sectorCode: string | null;
  /** The file that it is a row of; null for what is not from a file. */
  readonly file: string | null;
  /** The day that it was recorded; null where the source bears no date. */
  readonly recordedOn: string | null;
  /** True where the same money is entered again on the parts of its activity. */
  readonly isRestated: boolean;
  readonly backCalculated: BackCalculationFact | null;
}

/** What an amount was before its conversion, as somebody computed it back. */
export interface BackCalculationFact {
  readonly value: MoneyFact;
  readonly rate: string;
  readonly rateDate: string;
  readonly rateId: string;
}

/** A budget row of an activity. */
export interface BudgetFact {
  readonly id: string;
  readonly activityId: string;
  readonly value: MoneyFact;
  readonly span: DaySpan;
}

/** An amount that a text states, in no ledger. */
export interface StatedAmountFact {
  readonly id: string;
  readonly kind: StatedAmountKind;
  readonly value: MoneyFact;
  readonly agreementId: string | null;
  readonly callId: string | null;
  readonly projectId: string | null;
  /** As precise as its source; null where the source bears no date. */
  readonly statedOn: string | null;
  /** What sources say of the value where they disagree, as they say it. */
  readonly valueClaims: readonly string[];
}

/** A contract by which a subsidy is granted; negative where it takes another one back. */
export interface ContractFact {
  readonly id: string;
  readonly value: MoneyFact;
  readonly signedOn: string;
  readonly projectId: string;
  readonly callId: string | null;
  readonly reversesId: string | null;
}

/** A stored exchange rate: units of `quote` for one unit of `base`. */
export interface RateFact {
  readonly id: string;
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly rateOn: string;
}

/** What an institution says of logs: its own, and the checkpoints that it holds of those of others. */
interface LogFacts {
  readonly logs: readonly LogFact[];
  readonly heldCheckpoints: readonly CheckpointFact[];
}

/** The axes of a moment that lie in the past. */
export interface PastAxes {
  readonly valueDate: boolean;
  readonly recordedAt: boolean;
}

/**
 * All that the rules look at, as plain data: the records of the scope as of the moment asked for. The facts of a
 * partner that could not be asked are null.
 */
export interface RuleFacts {
  /** What is audited. */
  readonly scope: RecordRef;
  /** The day that the audit is made as of: nothing later can have happened. */
  readonly today: string;
  /** On which axes that day lies before the present one: what bears no date on them may have been otherwise then. */
  readonly past: PastAxes;
  readonly activities: readonly ActivityFact[];
  readonly entries: readonly EntryFact[];
  readonly budgets: readonly BudgetFact[];
  /** All entries under the agreements that the scope names, those of activities outside of it among them. */
  readonly underAgreements: readonly EntryFact[];
  /** What receivers of the scope's payments that keep a ledger with us say they received near these days. */
  readonly received: readonly EntryFact[];
  /** The entries that name a call or a project of the region's facts: the grants that the money went on to. */
  readonly downstream: readonly EntryFact[];
  /** The subsidy contracts of these calls and projects. */
  readonly contracts: readonly ContractFact[];
  readonly statedAmounts: readonly StatedAmountFact[];
  /** The rates that entries of the scope were computed back with. */
  readonly rates: readonly RateFact[];
  /** The organisations that keep a ledger with us: of these a claim that is not there was not made. */
  readonly reporterIds: readonly string[];
  /** What the agencies agreed on the age of their data, in days; null where they did not. */
  readonly agreedRefreshDays: number | null;
  /** The date of the newest document that our records were taken from. */
  readonly newestSourceOn: string | null;
  /** Our own logs, by the leaves that are in the scope, and the checkpoints of others' logs that we hold. */
  readonly logs: LogFacts;
  /** What screening found in the texts of all these records. */
  readonly textScreening: TextScreening;
  readonly region: (RegionAuditFacts & LogFacts) | null;
  readonly wilaya: (WilayaAuditFacts & LogFacts) | null;
  readonly ministry: (MinistryAuditFacts & LogFacts) | null;
}
