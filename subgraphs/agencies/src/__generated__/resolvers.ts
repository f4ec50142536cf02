import type { DecimalValue } from '@prim/chassis/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TextRecord } from '@prim/chassis/text';
import type { MoneyRecord } from '@prim/chassis/money';
import type { SourceRecord } from '@prim/chassis/Source';
import type { ClaimRecord } from '@prim/chassis/Claim';
import type { LogHeadRecord } from '@prim/chassis/ledger/LogHead';
import type { CheckpointRecord, LogEntryRecord } from '@prim/chassis/ledger/logProofs';
import type { CosignatureRecord } from '@prim/chassis/ledger/Cosignature';
import type { LogKeyRecord } from '@prim/chassis/ledger/LogKeys';
import type { HeldCheckpointRecord } from '@prim/chassis/ledger/HeldCheckpoint';
import type { AccessEntryRecord } from '@prim/chassis/AccessEntry';
import type { Connection } from '@prim/chassis/connection';
import type { SourceDocumentRecord } from '@prim/chassis/ledger/SourceDocument';
import type { AgreementRecord } from '../models/Agreement.ts';
import type { AuditRecord } from '../models/Audit.ts';
import type { AuditCountsRecord } from '../models/AuditCounts.ts';
import type { AuditFindingRecord } from '../models/AuditFinding.ts';
import type { AuditRuleRecord } from '../models/AuditRule.ts';
import type { BackCalculationRecord } from '../models/BackCalculation.ts';
import type { BudgetRecord } from '../models/Budget.ts';
import type { CallRecord } from '../models/Call.ts';
import type { DecisionRecord } from '../models/Decision.ts';
import type { ExchangeRateRecord } from '../models/ExchangeRate.ts';
import type { FundingRecord } from '../models/Funding.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { FundingPeriodRecord } from '../models/FundingPeriod.ts';
import type { FundingSectorRecord } from '../models/FundingSector.ts';
import type { FundingTotalRecord } from '../models/FundingTotal.ts';
import type { FundingTraceRecord } from '../models/FundingTrace.ts';
import type { HeldBackTextRecord } from '../models/HeldBackText.ts';
import type { IatiCodeRecord } from '../models/IatiCode.ts';
import type { JudgeResolutionPayloadRecord } from '../models/JudgeResolutionPayload.ts';
import type { OrganisationRecord } from '../models/Organisation.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';
import type { ParticipatingOrganisationRecord } from '../models/ParticipatingOrganisation.ts';
import type { ProjectRecord } from '../models/Project.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';
import type { RecipientCountryRecord } from '../models/RecipientCountry.ts';
import type { RecipientRegionRecord } from '../models/RecipientRegion.ts';
import type { RecordEntryPayloadRecord } from '../models/RecordEntryPayload.ts';
import type { RelatedActivityRecord } from '../models/RelatedActivity.ts';
import type { ResolutionJudgementRecord } from '../models/ResolutionJudgement.ts';
import type { ResolutionStandingRecord } from '../models/ResolutionStanding.ts';
import type { SourceRowRecord } from '../models/SourceRow.ts';
import type { StatedAmountRecord } from '../models/StatedAmount.ts';
import type { SubsidyContractRecord } from '../models/SubsidyContract.ts';
import type { SubsidyContractPayloadRecord } from '../models/SubsidyContractPayload.ts';
import type { TerritoryRecord } from '../models/Territory.ts';
import type { TotalExclusionRecord } from '../models/TotalExclusion.ts';
import type { TotalMethodRecord } from '../models/TotalMethod.ts';
import type { TraceBreakRecord } from '../models/TraceBreak.ts';
import type { TraceEdgeRecord } from '../models/TraceEdge.ts';
import type { TraceNodeRecord } from '../models/TraceNode.ts';
import type { UnresolvedCountRecord } from '../models/UnresolvedCount.ts';
import type { UnresolvedNameRecord } from '../models/UnresolvedName.ts';
import type { WrittenNameRecord } from '../models/WrittenName.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code: `MAD`, `EUR`, `USD`. */
  Currency: { input: string; output: string; }
  /** A calendar day as ISO 8601: `2021-02-10`. */
  Date: { input: string; output: string; }
  /** An instant in UTC as ISO 8601: `2021-02-10T09:30:00Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string, never a float: `19600200`, `67827.570066`, `-12.50`. */
  Decimal: { input: string; output: DecimalValue; }
  /** A date as precise as its source: a year `2021`, a month `2021-02` or a day `2021-02-10` (EDTF level 0). */
  PartialDate: { input: string; output: string; }
  /** A SHA-256 hash as 64 hexadecimal digits in lower case. */
  Sha256: { input: string; output: string; }
  /** An absolute http or https address. */
  Url: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/**
 * One reading of data on natural persons (class P1): who read what, when and what for. It is written before the value is
 * answered, holds nothing of the value, and is never changed or removed.
 */
export type AccessEntry = {
  readonly __typename?: 'AccessEntry';
  /** The account that read, by the opaque name that its institution gave it: `sub` of the token. */
  readonly account: Scalars['String']['output'];
  /** What was read: `Project.scores`. Asked for twice, under two names, it is two entries. */
  readonly field: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The institution of the reader: `region`, `afd`. */
  readonly institution: Scalars['String']['output'];
  /** What for, in the reader's own words: the header `x-purpose`. */
  readonly purpose: Scalars['String']['output'];
  /** When it was read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** The id of the record that it was read of; null for a field of the root. */
  readonly recordId: Maybe<Scalars['ID']['output']>;
};

/** A page of an access log, the latest reading first. */
export type AccessEntryConnection = {
  readonly __typename?: 'AccessEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AccessEntryEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<AccessEntry>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type AccessEntryEdge = {
  readonly __typename?: 'AccessEntryEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessEntry;
};

/** Which entries of an access log: all conditions hold at once. */
export type AccessLogFilter = {
  /** Readings by this account. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** Readings of this field: `Project.scores`. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** Readings by people of this institution: `wilaya`. */
  readonly institution?: InputMaybe<Scalars['String']['input']>;
  /** Read before this instant. */
  readonly readBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Read at this instant or later. */
  readonly readFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Readings of this record. */
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where an activity stands among those that belong together. */
export type ActivityHierarchyLevel =
  /** It is a part of another activity. */
  | 'CHILD'
  /** It has parts, and its reporter enters money on these. */
  | 'PARENT'
  /** It stands alone, as far as the data shows. */
  | 'SINGLE';

/** The role of an organisation in an activity, by the IATI code list OrganisationRole. */
export type ActivityOrganisationRole =
  /** Code 2: answers for the activity and its results. */
  | 'ACCOUNTABLE'
  /** Code 3: manages the activity and its funds on behalf of the funder. */
  | 'EXTENDING'
  /** Code 1: provides the funds. */
  | 'FUNDING'
  /** Code 4: carries the activity out. */
  | 'IMPLEMENTING';

/** How far an activity is, by the IATI code list ActivityStatus. */
export type ActivityStatus =
  /** Code 5: called off. */
  | 'CANCELLED'
  /** Code 4: done, and all is disbursed. */
  | 'CLOSED'
  /** Code 3: done, or all is disbursed, but still open until accounts or evaluation are through. */
  | 'FINALISATION'
  /** Code 2: under way. */
  | 'IMPLEMENTATION'
  /** Code 1: being scoped or planned. */
  | 'PIPELINE'
  /** Code 6: held up. */
  | 'SUSPENDED';

/** A cosignature of another institution on a checkpoint of a log that is kept here. */
export type AddCosignatureInput = {
  /** The line that the witness gave: `WitnessCheckpointPayload.cosignature`. */
  readonly cosignature: Scalars['String']['input'];
  /** The reporter of the log. */
  readonly reporter: Scalars['ID']['input'];
  /** The size of the checkpoint. */
  readonly size: Scalars['Int']['input'];
};

/** The checkpoint with its cosignatures. */
export type AddCosignaturePayload = {
  readonly __typename?: 'AddCosignaturePayload';
  /** The checkpoint, the new cosignature among its own. */
  readonly checkpoint: Maybe<Checkpoint>;
};

/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** What the audit rules find in the money under it; null while the agencies are down. */
  readonly audit: Maybe<Audit>;
  /**
   * The money behind it, as funders and texts claim, to be held against the amount that the agreement gives; null while
   * the agencies are down.
   */
  readonly funding: Maybe<Funding>;
  /** Its id: `agr-prim-sm-2021`. */
  readonly id: Scalars['ID']['output'];
};

/** An agreement as rules read it. */
export type AgreementFact = {
  readonly __typename?: 'AgreementFact';
  /** Its amendments. At most 1,000. */
  readonly amendments: ReadonlyArray<AmendmentFact>;
  /** What sources say of the amount where they disagree, as they say it. */
  readonly amountClaims: ReadonlyArray<Scalars['String']['output']>;
  /** The call whose contracts a round signs; null for other kinds. */
  readonly callId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of agreement it is, as `Agreement.kind` has it: `SUBSIDY_CONTRACT_ROUND`. */
  readonly kind: Scalars['String']['output'];
  /** The amount that sources give with it; null where none does. */
  readonly plannedAmount: Maybe<Money>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region that it is made for; null for one without a region. */
  readonly regionCode: Maybe<Scalars['ID']['output']>;
  /** When it, or the last contract of a round, was signed; null where no source says. */
  readonly signedOn: Maybe<Scalars['PartialDate']['output']>;
  /** When it, or the first contract of a round, was signed; null where no source says. */
  readonly signingStartOn: Maybe<Scalars['PartialDate']['output']>;
  /** Since when it holds; null where no source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it holds, amendments left aside; null where no source says. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** An amendment of an agreement as rules read it. */
export type AmendmentFact = {
  readonly __typename?: 'AmendmentFact';
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was signed; null where no source says. */
  readonly signedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Until when the agreement holds by it; null where it leaves that unchanged. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A part of a total that one rate converts: all that has one value date. */
export type AppliedRate = {
  readonly __typename?: 'AppliedRate';
  /** Their sum, as recorded. */
  readonly amount: Money;
  /** The same converted, rounded to the smallest unit of the currency, half to even. */
  readonly converted: Money;
  /** How many records have this day. */
  readonly entryCount: Scalars['Int']['output'];
  /** The rate as this graph keeps it, with its source. */
  readonly exchangeRate: ExchangeRate;
  /** The day of the amounts, and of the rate. */
  readonly valueDate: Scalars['Date']['output'];
};

/**
 * The moment that claims are asked for, on two axes of time. Both hold at once; an axis that is left out does not limit.
 * A claim that bears no date on an axis that is given is left out: it cannot be shown to have been there.
 */
export type AsOf = {
  /** What had been recorded by this instant, whatever day it is about. */
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * What had happened by the end of this day: claims whose value date (or the day that they were signed or decided) is
   * not later. Of a sum over a period, the period must have ended.
   */
  readonly valueDate?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * What the audit rules say of a scope. Each rule judges each subject that it finds there; a rule that finds none, or lacks
 * an input, says so: what is not known never reads as a pass.
 */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The activities in the scope. */
  readonly activityIatiIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * The checkpoints of others' logs that the agencies hold as their witness: for the institutions whose logs they are. At
   * most 100.
   */
  readonly agenciesHeldCheckpoints: ReadonlyArray<CheckpointFact>;
  /** The agreements in the scope. This field and the next five are for the other institutions, whose facts the rules need. */
  readonly agreementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How many findings there are; null while the agencies are down. */
  readonly counts: Maybe<AuditCounts>;
  /** The gravest first, then by rule; of one rule what failed, then what could not be judged, then what passed. */
  readonly findings: Maybe<AuditFindingConnection>;
  /** What was asked, in one word: `FundingActivity=FR-3-CMA1291`. */
  readonly id: Scalars['ID']['output'];
  /** True where made-up records are looked at too. */
  readonly includesIllustrative: Scalars['Boolean']['output'];
  /** True where the scope is all that the graph holds: then the lists of ids are empty. */
  readonly isWholeProgramme: Scalars['Boolean']['output'];
  /** What the ministry holds that rules read; null while the ministry is down. */
  readonly ministryFacts: Maybe<MinistryAuditFacts>;
  /** The checkpoints of others' logs that the ministry holds as their witness; null while the ministry is down. */
  readonly ministryHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The ministry's own logs as those who hold checkpoints of them see them; null while the ministry is down. */
  readonly ministryLogs: Maybe<ReadonlyArray<LogFact>>;
  /** The organisations that our entries in the scope name. */
  readonly organisationIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The projects in the scope that our entries and stated amounts name. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the region holds on the scope, for the rules; null while the region is down. */
  readonly regionFacts: Maybe<RegionAuditFacts>;
  /** The checkpoints of others' logs that the region holds as their witness; null while the region is down. */
  readonly regionHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The region's own logs as those who hold checkpoints of them see them; null while the region is down. */
  readonly regionLogs: Maybe<ReadonlyArray<LogFact>>;
  /** What was audited: a record of the graph; of type `Programme` for all that it holds. */
  readonly scope: RecordReference;
  /** What the wilaya holds on the scope, for the rules; null while the wilaya is down. */
  readonly wilayaFacts: Maybe<WilayaAuditFacts>;
  /** The checkpoints of others' logs that the wilaya holds as their witness; null while the wilaya is down. */
  readonly wilayaHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The wilaya's own logs as those who hold checkpoints of them see them; null while the wilaya is down. */
  readonly wilayaLogs: Maybe<ReadonlyArray<LogFact>>;
};


/**
 * What the audit rules say of a scope. Each rule judges each subject that it finds there; a rule that finds none, or lacks
 * an input, says so: what is not known never reads as a pass.
 */
export type AuditFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcomes?: InputMaybe<ReadonlyArray<AuditOutcome>>;
  ruleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How the findings of an audit are spread over the outcomes. */
export type AuditCounts = {
  readonly __typename?: 'AuditCounts';
  /** The same by rule, in the order of their ids. */
  readonly byRule: ReadonlyArray<AuditRuleCounts>;
  /** Findings of rules that are broken. */
  readonly failed: Scalars['Int']['output'];
  /** Findings of rules that could not say. */
  readonly notEvaluated: Scalars['Int']['output'];
  /** Findings of rules that hold. */
  readonly passed: Scalars['Int']['output'];
};

/** A value that a rule looked at. */
export type AuditEvidence = {
  readonly __typename?: 'AuditEvidence';
  /** The field that holds it, or what the rule computed: `period`, `committed`. */
  readonly field: Scalars['String']['output'];
  /** The record that it belongs to. */
  readonly record: RecordReference;
  /** The value as text: a day, a span `2021-07-01/2021-09-30`, an amount `19600200 USD`; null where there is none. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** What a rule says of one record. */
export type AuditFinding = {
  readonly __typename?: 'AuditFinding';
  /** What the rule looked at. At most 60. */
  readonly evidence: ReadonlyArray<AuditEvidence>;
  /** How many values it looked at, those that `evidence` leaves out among them. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** Stable as long as rule and subject are: `R01 FundingActivity FR-3-CMA129101`. */
  readonly id: Scalars['ID']['output'];
  /** What is missing: a field, a kind of record, an institution; null where nothing is, and for other outcomes. */
  readonly missing: Maybe<Scalars['String']['output']>;
  /** What the rule said. */
  readonly outcome: AuditOutcome;
  /** Why it could not say; null for other outcomes. */
  readonly reason: Maybe<NotEvaluatedReason>;
  /** The rule that says so. */
  readonly rule: AuditRule;
  /** That of the rule, unless the case is graver or lighter. */
  readonly severity: AuditSeverity;
  /** What it is about. */
  readonly subject: RecordReference;
};

/** A page of findings. */
export type AuditFindingConnection = {
  readonly __typename?: 'AuditFindingConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<AuditFindingEdge>;
  /** The findings of the page. */
  readonly nodes: ReadonlyArray<AuditFinding>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many findings the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding and its place in a list. */
export type AuditFindingEdge = {
  readonly __typename?: 'AuditFindingEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: AuditFinding;
};

/** What a rule said. */
export type AuditOutcome =
  /** The rule is broken. */
  | 'FAILED'
  /** The rule could not say: see `reason`. */
  | 'NOT_EVALUATED'
  /** The rule holds. */
  | 'PASSED';

/** A rule of the audit. */
export type AuditRule = {
  readonly __typename?: 'AuditRule';
  /** What it compares, and when it cannot say. */
  readonly explanation: Text;
  /** `R01` to `R29`: the numbers stay. */
  readonly id: Scalars['ID']['output'];
  /** How grave it is when the rule is broken. */
  readonly severity: AuditSeverity;
  /** The rule in one sentence. */
  readonly title: Text;
};


/** A rule of the audit. */
export type AuditRuleExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** A rule of the audit. */
export type AuditRuleTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** How the findings of one rule are spread over the outcomes. */
export type AuditRuleCounts = {
  readonly __typename?: 'AuditRuleCounts';
  /** Records for which it is broken. */
  readonly failed: Scalars['Int']['output'];
  /** Records of which it could not say. */
  readonly notEvaluated: Scalars['Int']['output'];
  /** Records for which it holds. */
  readonly passed: Scalars['Int']['output'];
  /** The rule. */
  readonly rule: AuditRule;
};

/** What is audited: at most one of these; all that the graph holds when none is given. */
export type AuditScope = {
  /** This activity with its parent and its parts. */
  readonly activityIatiId?: InputMaybe<Scalars['ID']['input']>;
  /** The activities and entries under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The entries that name this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** All that this organisation published. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
};

/** How grave a broken rule is. */
export type AuditSeverity =
  /** Nothing goes on before it is mended. */
  | 'BLOCKER'
  /** Something is wrong and must be corrected. */
  | 'ERROR'
  /** Good to know. */
  | 'INFO'
  /** Something must be looked at. */
  | 'WARNING';

/** An amount computed back from the published one. It is not published: hold it as a hypothesis. */
export type BackCalculation = {
  readonly __typename?: 'BackCalculation';
  /** The rate as this graph keeps it, with its source. */
  readonly exchangeRate: Maybe<ExchangeRate>;
  /** How it was computed and what was assumed. */
  readonly method: Text;
  /** What speaks for and against it; null where nothing was noted. */
  readonly note: Maybe<Text>;
  /** The rate used: units of the published currency per unit of `value`'s. */
  readonly rate: Scalars['Decimal']['output'];
  /** The day of the rate. */
  readonly rateDate: Scalars['Date']['output'];
  /** The amount computed. */
  readonly value: Money;
};


/** An amount computed back from the published one. It is not published: hold it as a hypothesis. */
export type BackCalculationMethodArgs = {
  lang?: InputMaybe<Lang>;
};


/** An amount computed back from the published one. It is not published: hold it as a hypothesis. */
export type BackCalculationNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A claim that is not, or no longer, what the log of its reporter says. */
export type BrokenLeafFact = {
  readonly __typename?: 'BrokenLeafFact';
  /** Its place in the log, from 0; null for one that is in none. */
  readonly index: Maybe<Scalars['Int']['output']>;
  /** The kind of the claim: `Receipt`. */
  readonly kind: Scalars['String']['output'];
  /** Its id. */
  readonly recordId: Scalars['ID']['output'];
  /** What became of it. */
  readonly state: BrokenLeafState;
};

/** What became of a claim that is not what the log of its reporter says. */
export type BrokenLeafState =
  /** It says another thing than was recorded, or its place in the log does. */
  | 'CHANGED'
  /** It was recorded, and is there no more. */
  | 'REMOVED'
  /** It is there, and was never recorded. */
  | 'UNRECORDED';

/**
 * A budget row of an activity: what is planned for one quarter, in US dollars. Budgets of longer periods were spread evenly
 * over their days by the file.
 */
export type Budget = Sourced & {
  readonly __typename?: 'Budget';
  /** The activity that it is planned for. */
  readonly activity: Maybe<FundingActivity>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Stable id, made of the line of the file: `cdfd-bu-001606`. */
  readonly id: Scalars['ID']['output'];
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** The days that it covers: one quarter. */
  readonly period: FundingPeriod;
  /** Who carries the activity out, as the row names it; null where it names nobody, as the rows of parents do. */
  readonly receiver: Maybe<OrganisationClaim>;
  /** When it was recorded: the day the file was published, at 00:00 UTC. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The organisation that published it; null where the registry does not know it. */
  readonly reporter: Maybe<Organisation>;
  /**
   * True for a parent's row whose amount stands again on its parts, as their sum or as that of one of them: shown, and
   * left out of every total.
   */
  readonly restated: Scalars['Boolean']['output'];
  /** The budget row that it takes back, because a later file has another in its place; null for all others. */
  readonly reverses: Maybe<Budget>;
  /** The row of the file that it was taken from. */
  readonly row: Maybe<SourceRow>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it binds; null: the file does not say. */
  readonly status: Maybe<BudgetStatus>;
  /** Whether it is the original or a revised budget; null: the file does not say, and takes the revised where there are both. */
  readonly type: Maybe<BudgetType>;
  /** The amount in the currency of the data, with all its published digits; negative for one that takes another back. */
  readonly value: Money;
  /** The day that the value belongs to; null where it was computed, as in rows of quarters. */
  readonly valueDate: Maybe<Scalars['Date']['output']>;
};


/**
 * A budget row of an activity: what is planned for one quarter, in US dollars. Budgets of longer periods were spread evenly
 * over their days by the file.
 */
export type BudgetNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of budget rows. */
export type BudgetConnection = {
  readonly __typename?: 'BudgetConnection';
  /** The budget rows of the page with their cursors. */
  readonly edges: ReadonlyArray<BudgetEdge>;
  /** The budget rows of the page. */
  readonly nodes: ReadonlyArray<Budget>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many budget rows the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the budget rows of a page, with its place in the list. */
export type BudgetEdge = {
  readonly __typename?: 'BudgetEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Budget;
};

/** Which budget rows are wanted; all conditions that are given hold at once. */
export type BudgetFilter = {
  /** Planned for this activity itself. */
  readonly activityIatiId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose period begins on this day or later. */
  readonly periodFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose period ends on this day or earlier. */
  readonly periodTo?: InputMaybe<Scalars['Date']['input']>;
  /** Planned by this organisation. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those that stand again on the parts of their activity. False: only those that count. */
  readonly restated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How budget rows are sorted. */
export type BudgetOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: BudgetOrderField;
};

/** What budget rows can be sorted by. */
export type BudgetOrderField =
  /** The last day of the period. */
  | 'DATE'
  /** The id, which follows the lines of the file. */
  | 'ID'
  /** The amount. */
  | 'VALUE';

/** How the budget rows of a parent repeat those of its parts: counting both levels counts the same money twice. */
export type BudgetRestatement =
  /** The parent's rows repeat neither the sum nor one of its parts. */
  | 'NONE'
  /** In every quarter the parent's row is that of one of its several parts; the others' rows come on top. */
  | 'ONE_CHILD'
  /** In every quarter the parent's row is the sum of its parts' rows. */
  | 'SUM_OF_CHILDREN';

/** Whether a budget binds, by the IATI code list BudgetStatus. */
export type BudgetStatus =
  /** Code 2: a binding agreement. */
  | 'COMMITTED'
  /** Code 1: an estimate that does not bind. */
  | 'INDICATIVE';

/** The type of a budget, by the IATI code list BudgetType. */
export type BudgetType =
  /** Code 1: the budget as first allocated. */
  | 'ORIGINAL'
  /** Code 2: the budget as updated. */
  | 'REVISED';

/** A call for projects, or a standing window at which projects could be proposed. */
export type Call = {
  readonly __typename?: 'Call';
  /** The money behind it, as funders and texts claim; null while the agencies are down. */
  readonly funding: Maybe<Funding>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** A call as rules read it. */
export type CallFact = {
  readonly __typename?: 'CallFact';
  /** When it closed; null where no source says. */
  readonly closesOn: Maybe<Scalars['PartialDate']['output']>;
  /** The money for the projects selected, in each currency that the source itself gives; empty where none does. */
  readonly envelopes: ReadonlyArray<Money>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it opened; null where no source says. */
  readonly opensOn: Maybe<Scalars['PartialDate']['output']>;
  /** How many projects it selected, as announced; null where no source says. */
  readonly projectsSelected: Maybe<Scalars['Int']['output']>;
  /** The region that it was for; null where it was for several. */
  readonly regionCode: Maybe<Scalars['ID']['output']>;
};

/** What a log says of itself at one size, signed with its keys. */
export type Checkpoint = {
  readonly __typename?: 'Checkpoint';
  /** The institutions that cosigned it: each saw that it continues what it had seen before. At most 100. */
  readonly cosignatures: ReadonlyArray<Cosignature>;
  /** The name of the log. */
  readonly origin: Scalars['String']['output'];
  /** The root of the tree. */
  readonly root: Scalars['String']['output'];
  /** The number of leaves. */
  readonly size: Scalars['Int']['output'];
  /**
   * The signed note (C2SP tlog-checkpoint), with its cosignatures: what is handed to a witness, kept, and given to
   * `prim-ledger verify --from-checkpoint`.
   */
  readonly text: Scalars['String']['output'];
};

/** The root that a log has at a size, or that an institution saw it have. */
export type CheckpointFact = {
  readonly __typename?: 'CheckpointFact';
  /** The name of the log. */
  readonly origin: Scalars['String']['output'];
  /** The root of the tree, in base64. */
  readonly root: Scalars['String']['output'];
  /** The number of leaves. */
  readonly size: Scalars['Int']['output'];
};

/** What one source says about one field, kept where sources disagree. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** The field that the claim is about, as a path: `validTo`, `counts.actions`. */
  readonly field: Scalars['String']['output'];
  /** Who says so. */
  readonly source: Maybe<Source>;
  /** What the source says, as it says it. */
  readonly value: Scalars['String']['output'];
};

/**
 * The append-only log of one reporter's claims: a Merkle tree (RFC 9162, SHA-256) in which every claim is a leaf. Whoever
 * keeps a checkpoint of it can show later that nothing before was changed, moved or removed. All hashes are in base64.
 */
export type ClaimLog = {
  readonly __typename?: 'ClaimLog';
  /** Its checkpoint, signed for this answer; null where its institution has no valid key. */
  readonly checkpoint: Maybe<Checkpoint>;
  /** The proof that a later tree continues an earlier one. */
  readonly consistencyProof: Maybe<ConsistencyProof>;
  /** Its largest checkpoint that another institution cosigned; null while none has. */
  readonly cosignedCheckpoint: Maybe<Checkpoint>;
  /** The entry at an index, from 0. */
  readonly entry: Maybe<LogEntry>;
  /**
   * An evidence bundle as the text of a file, which `prim-ledger verify` checks without asking anyone: entries, proofs,
   * checkpoint and keys.
   */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** The keys of the log: those of the past, and two that are valid at once while one takes the place of another. */
  readonly keys: ReadonlyArray<LogKey>;
  /** Its name, as checkpoints and keys bear it: a URL without scheme. */
  readonly origin: Scalars['String']['output'];
  /** When its newest leaf was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The organisation whose claims it holds. */
  readonly reporter: Scalars['ID']['output'];
  /** The number of its leaves. */
  readonly size: Scalars['Int']['output'];
};


/**
 * The append-only log of one reporter's claims: a Merkle tree (RFC 9162, SHA-256) in which every claim is a leaf. Whoever
 * keeps a checkpoint of it can show later that nothing before was changed, moved or removed. All hashes are in base64.
 */
export type ClaimLogCheckpointArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The append-only log of one reporter's claims: a Merkle tree (RFC 9162, SHA-256) in which every claim is a leaf. Whoever
 * keeps a checkpoint of it can show later that nothing before was changed, moved or removed. All hashes are in base64.
 */
export type ClaimLogConsistencyProofArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The append-only log of one reporter's claims: a Merkle tree (RFC 9162, SHA-256) in which every claim is a leaf. Whoever
 * keeps a checkpoint of it can show later that nothing before was changed, moved or removed. All hashes are in base64.
 */
export type ClaimLogEntryArgs = {
  index: Scalars['Int']['input'];
};


/**
 * The append-only log of one reporter's claims: a Merkle tree (RFC 9162, SHA-256) in which every claim is a leaf. Whoever
 * keeps a checkpoint of it can show later that nothing before was changed, moved or removed. All hashes are in base64.
 */
export type ClaimLogEvidenceArgs = {
  heldSizes?: ReadonlyArray<Scalars['Int']['input']>;
  indexes?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** A committee as rules read it. */
export type CommitteeFact = {
  readonly __typename?: 'CommitteeFact';
  /** When it was set up; null where no source says. */
  readonly establishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How many months at most lie between two of its meetings, as its rules set; null where no source gives them. */
  readonly meetsEveryMonths: Maybe<Scalars['Int']['output']>;
  /** Who must be there when it decides, as its rules set; null where no source gives them. */
  readonly requiredMemberIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** The hashes from which the roots of two sizes of one log can be computed (RFC 9162 §2.1.4). */
export type ConsistencyProof = {
  readonly __typename?: 'ConsistencyProof';
  /** The size of the earlier tree. */
  readonly from: Scalars['Int']['output'];
  /** The hashes, in base64; none where both are the same. */
  readonly hashes: ReadonlyArray<Scalars['String']['output']>;
  /** The size of the later tree. */
  readonly to: Scalars['Int']['output'];
};

/** Whether a total could be converted. */
export type ConversionStatus =
  /** All of it, at stored rates. */
  | 'CONVERTED'
  /** At least one amount has no stored rate of its day: see `unconverted`. */
  | 'RATE_UNAVAILABLE'
  /** The total is in that currency already. */
  | 'SAME_CURRENCY';

/** The word of another institution that this was the largest tree of the log that it had seen. */
export type Cosignature = {
  readonly __typename?: 'Cosignature';
  /** Which of its keys, as eight hexadecimal digits. */
  readonly keyId: Scalars['String']['output'];
  /** When it signed, by its own clock. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** The name of the witness's key: `region.example/witness`. */
  readonly witness: Scalars['String']['output'];
};

/** How a record came to be known. */
export type DataStatus =
  /** Computed from published figures; the record says how. */
  | 'BACK_CALCULATED'
  /** Made up to show what the sources lack. Left out of every list and total unless asked for. */
  | 'ILLUSTRATIVE'
  /** A source published it. */
  | 'PUBLISHED'
  /** Its institution recorded it in this graph, by a command: it is a leaf of that institution's log. */
  | 'RECORDED';

/** A decision on a held back text. */
export type DecideHeldBackTextInput = {
  /** What becomes of it. */
  readonly decision: HeldBackDecision;
  /** Which text. */
  readonly id: Scalars['ID']['input'];
};

/** A held back text after a decision. */
export type DecideHeldBackTextPayload = {
  readonly __typename?: 'DecideHeldBackTextPayload';
  /** The text. */
  readonly heldBackText: HeldBackText;
};

/** What a body settled, approved, advised or announced. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Its id: `dec-pdr-sm-2023`. */
  readonly id: Scalars['ID']['output'];
};

/** A decision as rules read it. */
export type DecisionFact = {
  readonly __typename?: 'DecisionFact';
  /** The calls that it is about. */
  readonly callIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The committee that took it; null where an organisation did, or no source says. */
  readonly committeeId: Maybe<Scalars['ID']['output']>;
  /** When it was taken; null where no source says. */
  readonly decidedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of decision it is, as `Decision.kind` has it: `OPINION`, `SELECTION`. */
  readonly kind: Scalars['String']['output'];
  /** The meeting at which it was taken; null where no source says. */
  readonly meetingId: Maybe<Scalars['ID']['output']>;
  /** What came out of it, as `Decision.outcome` has it: `APPROVED`, `REJECTED`. */
  readonly outcome: Scalars['String']['output'];
  /** The projects that it is about. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** How fine an entry is. */
export type EntryGranularity =
  /** The sum of the like transactions of one quarter, converted to US dollars by the file: not one transaction. */
  | 'QUARTER_SUM'
  /** An amount that a page or text states, without a transaction. */
  | 'STATEMENT'
  /** One transaction, with its day. */
  | 'TRANSACTION';

/** The rate of one currency in another on a day. */
export type ExchangeRate = Sourced & {
  readonly __typename?: 'ExchangeRate';
  /** The currency that is one unit: `EUR`. */
  readonly base: Scalars['Currency']['output'];
  /** The computation that it comes from; null for a rate that is published as such. */
  readonly calculation: Maybe<Scalars['String']['output']>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed: an implied rate is computed. */
  readonly dataStatus: DataStatus;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** How it was found. */
  readonly kind: ExchangeRateKind;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** The currency that the rate is in: `USD`. */
  readonly quote: Scalars['Currency']['output'];
  /** Units of `quote` for one unit of `base`. */
  readonly rate: Scalars['Decimal']['output'];
  /** The day or month of the rate. */
  readonly rateOn: Scalars['PartialDate']['output'];
  /** Why this graph keeps it. */
  readonly reason: Text;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
};


/** The rate of one currency in another on a day. */
export type ExchangeRateNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** The rate of one currency in another on a day. */
export type ExchangeRateReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of exchange rates. */
export type ExchangeRateConnection = {
  readonly __typename?: 'ExchangeRateConnection';
  /** The exchange rates of the page with their cursors. */
  readonly edges: ReadonlyArray<ExchangeRateEdge>;
  /** The exchange rates of the page. */
  readonly nodes: ReadonlyArray<ExchangeRate>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many exchange rates the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the exchange rates of a page, with its place in the list. */
export type ExchangeRateEdge = {
  readonly __typename?: 'ExchangeRateEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: ExchangeRate;
};

/** Which exchange rates are wanted; all conditions that are given hold at once. */
export type ExchangeRateFilter = {
  /** Of one unit of this currency. */
  readonly base?: InputMaybe<Scalars['Currency']['input']>;
  /** Found in this way. */
  readonly kind?: InputMaybe<ExchangeRateKind>;
  /** In this currency. */
  readonly quote?: InputMaybe<Scalars['Currency']['input']>;
};

/** How an exchange rate was found. */
export type ExchangeRateKind =
  /** A round figure that a source gives. */
  | 'APPROXIMATE'
  /** Computed from two amounts that a source gives for the same thing. */
  | 'IMPLIED'
  /** A reference rate that a central bank published. */
  | 'OFFICIAL_REFERENCE';

/** How exchange rates are sorted. */
export type ExchangeRateOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: ExchangeRateOrderField;
};

/** What exchange rates can be sorted by. */
export type ExchangeRateOrderField =
  /** The day or month of the rate. */
  | 'DATE'
  /** The rate itself: filter by `base` and `quote` first. */
  | 'VALUE';

/** Money that the region says it spent, as rules read it. */
export type ExpenditureFact = {
  readonly __typename?: 'ExpenditureFact';
  /** The agreement under which it was spent; null where not known. */
  readonly agreementId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The axis of the development programme that it falls under; null where it falls under none. */
  readonly pdrAxisId: Maybe<Scalars['ID']['output']>;
  /** The project that it was spent on; null where it was on more than one. */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** When the claim was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region that says so. */
  readonly regionCode: Scalars['ID']['output'];
  /** The claim that this one takes back; null for one that takes none back. */
  readonly reversesId: Maybe<Scalars['ID']['output']>;
  /** The day the money left. */
  readonly spentOn: Scalars['Date']['output'];
  /** The amount. */
  readonly value: Money;
};

/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type Funding = {
  readonly __typename?: 'Funding';
  /** Activities that name it, or whose entries do, parents included, by identifier. At most 100. */
  readonly activities: ReadonlyArray<FundingActivity>;
  /**
   * What was committed (IATI type 2), one total per currency, over the entries that name it: no flow that one of its
   * receivers passes on under another name is in it.
   */
  readonly committed: ReadonlyArray<FundingTotal>;
  /** Subsidy contracts that name it, by the day of signing. */
  readonly contracts: SubsidyContractConnection;
  /** What was disbursed (IATI type 3), one total per currency, over the entries that name it. */
  readonly disbursed: ReadonlyArray<FundingTotal>;
  /** Entries of all reporters that name it. */
  readonly entries: FundingEntryConnection;
  /** What funders spent themselves (IATI type 4), one total per currency, over the entries that name it. */
  readonly spent: ReadonlyArray<FundingTotal>;
  /** Amounts that texts and press state about it, by id. At most 100. */
  readonly statedAmounts: ReadonlyArray<StatedAmount>;
  /** Where the money behind it came from, or went on to. */
  readonly trace: Maybe<FundingTrace>;
};


/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type FundingCommittedArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type FundingContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type FundingDisbursedArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type FundingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingEntryOrder;
  type?: InputMaybe<TransactionType>;
};


/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type FundingSpentArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * What is known of the money behind a project, a call or an agreement. Entries, stated amounts and budgets stand side by
 * side: they are never added to one another.
 */
export type FundingTraceArgs = {
  asOf?: InputMaybe<AsOf>;
  breadth?: Scalars['Int']['input'];
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
  includeIllustrative?: Scalars['Boolean']['input'];
};

/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivity = Sourced & {
  readonly __typename?: 'FundingActivity';
  /** The day on which it ended; null where the data does not say. */
  readonly actualEndOn: Maybe<Scalars['Date']['output']>;
  /** The day on which it began; null where the data does not say. */
  readonly actualStartOn: Maybe<Scalars['Date']['output']>;
  /** The agreement that it funds, where a published amount shows it; null for all others. */
  readonly agreement: Maybe<Agreement>;
  /** How the link to `agreement` is known, and what is uncertain about it; null without agreement. */
  readonly agreementBasis: Maybe<Text>;
  /** The type of aid of its rows (IATI AidType); null where they give none, as budget rows of parents do. */
  readonly aidType: Maybe<IatiCode>;
  /** What the audit rules find in it, its parent and its parts. */
  readonly audit: Maybe<Audit>;
  /**
   * For a parent with budget rows, how they repeat those of its parts; null for all others. It is told by comparing
   * them quarter by quarter; a difference of up to one unit of the currency is taken for rounding.
   */
  readonly budgetRestatement: Maybe<BudgetRestatement>;
  /** What is budgeted, one total per currency. A parent's is that of its parts: its own rows restate theirs. */
  readonly budgeted: ReadonlyArray<FundingTotal>;
  /** Its budget rows. The parts of a parent have their own. */
  readonly budgets: Maybe<BudgetConnection>;
  /** Its parts, by identifier. At most 100. */
  readonly children: ReadonlyArray<FundingActivity>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** What its reporter committed (IATI type 2), one total per currency. A parent's is that of its parts. */
  readonly committed: ReadonlyArray<FundingTotal>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** What it is about, as published; null where the data holds no description. */
  readonly description: Maybe<Text>;
  /** What its reporter disbursed (IATI type 3), one total per currency. A parent's is that of its parts. */
  readonly disbursed: ReadonlyArray<FundingTotal>;
  /** What was entered in its reporter's ledger on it. The parts of a parent have their own. */
  readonly entries: Maybe<FundingEntryConnection>;
  /** The type of finance of its rows (IATI FinanceType): grant, loan; null where they give none. */
  readonly financeType: Maybe<IatiCode>;
  /**
   * Whether it has parts, is a part, or stands alone. AFD publishes no links between its activities: this is told from
   * its identifiers, where `FR-3-CMA129101` is a part of `FR-3-CMA1291`.
   */
  readonly hierarchyLevel: ActivityHierarchyLevel;
  /** Its IATI identifier, as the reporter gave it: `FR-3-CMA129101`. */
  readonly iatiId: Scalars['ID']['output'];
  /**
   * True where the activity covers further countries, so that its rows hold only the part that the file computed for
   * this one; null where the data does not say.
   */
  readonly isMultiCountry: Maybe<Scalars['Boolean']['output']>;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /**
   * The activity that it is a part of; null for one that is no part, and for a part of an activity of which the data
   * holds no row (`FR-3-CMA113301`, `FR-3-CMA113302`).
   */
  readonly parent: Maybe<FundingActivity>;
  /**
   * Who takes part, as far as the rows tell: their provider as FUNDING, and the receiver of budget rows as IMPLEMENTING,
   * which is where the file takes it from. At most 20.
   */
  readonly participatingOrganisations: ReadonlyArray<ParticipatingOrganisation>;
  /**
   * The first and the last day that its rows cover, budgets included; null where it has no row. To be held against the
   * validity of the agreement.
   */
  readonly period: Maybe<FundingPeriod>;
  /** The day on which it is to end; null where the data does not say. */
  readonly plannedEndOn: Maybe<Scalars['Date']['output']>;
  /** The day on which it was to begin; null where the data does not say. */
  readonly plannedStartOn: Maybe<Scalars['Date']['output']>;
  /** The countries that it is for, as published; empty where the data names none. See `isMultiCountry`. */
  readonly recipientCountries: ReadonlyArray<RecipientCountry>;
  /** The regions of the world, or of a country, that it is for, as published; empty where the data names none. */
  readonly recipientRegions: ReadonlyArray<RecipientRegion>;
  /**
   * The activities that its reporter names beside it, as published (IATI related-activity); empty where the data names
   * none, as the files of AFD do. At most 100.
   */
  readonly relatedActivities: ReadonlyArray<RelatedActivity>;
  /** The organisation that published it; null where the registry does not know it. */
  readonly reporter: Maybe<Organisation>;
  /** The reporter as its data names it. */
  readonly reporterClaim: OrganisationClaim;
  /**
   * Id of the organisation that published it; null where the registry does not know that organisation, which
   * `reporterClaim` then names.
   */
  readonly reporterId: Maybe<Scalars['ID']['output']>;
  /**
   * The sectors of its rows, by code. A row belongs to one sector only: the file splits each amount between the sectors
   * of the activity. At most 20.
   */
  readonly sectors: ReadonlyArray<FundingSector>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** What its reporter spent itself (IATI type 4), one total per currency. A parent's is that of its parts. */
  readonly spent: ReadonlyArray<FundingTotal>;
  /** How far it is, by its reporter; null where the data does not say. */
  readonly status: Maybe<ActivityStatus>;
  /**
   * Its title as published, untranslated, in the language of its publisher. One in a language that the graph does not
   * have stands under `fr`: see `titleLanguage`.
   */
  readonly title: Text;
  /** The language of `title` as BCP 47 has it: `fr`, `en`, `es`. */
  readonly titleLanguage: Scalars['String']['output'];
  /** Where its money went, or came from. */
  readonly trace: Maybe<FundingTrace>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityAgreementBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityBudgetedArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: BudgetOrder;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityCommittedArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityDisbursedArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingEntryOrder;
  type?: InputMaybe<TransactionType>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivitySpentArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityTitleArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * An activity as a funder published it: the unit that IATI data is organised by. Of most of them only rows of a file per
 * country are known, so that they have no description, no status and no dates of their own; those imported as IATI XML do.
 */
export type FundingActivityTraceArgs = {
  asOf?: InputMaybe<AsOf>;
  breadth?: Scalars['Int']['input'];
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
  includeIllustrative?: Scalars['Boolean']['input'];
};

/** A page of funding activities. */
export type FundingActivityConnection = {
  readonly __typename?: 'FundingActivityConnection';
  /** The funding activities of the page with their cursors. */
  readonly edges: ReadonlyArray<FundingActivityEdge>;
  /** The funding activities of the page. */
  readonly nodes: ReadonlyArray<FundingActivity>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many funding activities the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the funding activities of a page, with its place in the list. */
export type FundingActivityEdge = {
  readonly __typename?: 'FundingActivityEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: FundingActivity;
};

/** Which funding activities are wanted; all conditions that are given hold at once. */
export type FundingActivityFilter = {
  /** Under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose budget rows repeat those of its parts in this way. */
  readonly budgetRestatement?: InputMaybe<BudgetRestatement>;
  /** At this level. */
  readonly hierarchyLevel?: InputMaybe<ActivityHierarchyLevel>;
  /** Part of this activity. */
  readonly parentIatiId?: InputMaybe<Scalars['ID']['input']>;
  /** Published by this organisation. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose title or identifier holds this text; case and accents make no difference. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** With rows in this sector, by its five-digit code: `15150`. */
  readonly sectorCode?: InputMaybe<Scalars['String']['input']>;
};

/** How funding activities are sorted. */
export type FundingActivityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: FundingActivityOrderField;
};

/** What funding activities can be sorted by. */
export type FundingActivityOrderField =
  /** The last day that their rows cover. */
  | 'DATE'
  /** The IATI identifier, letter by letter. */
  | 'IATI_ID'
  /** The title as published, letter by letter. */
  | 'TITLE';

/**
 * One claim of one reporter about money, in its own ledger (single entry): what it committed, paid, spent or received. No
 * reporter writes another's side, and nothing is edited: corrections are new, negative entries.
 *
 * Most entries are rows of a file that sums like transactions of one quarter and converts them to US dollars: see
 * `granularity` and `row`.
 */
export type FundingEntry = Sourced & {
  readonly __typename?: 'FundingEntry';
  /** The activity that it was entered on; null for statements. */
  readonly activity: Maybe<FundingActivity>;
  /** The agreement that it carries out, where a published amount shows it. */
  readonly agreement: Maybe<Agreement>;
  /** The type of aid (IATI AidType); null where the data gives none. */
  readonly aidType: Maybe<IatiCode>;
  /** The amount in euros before the file converted it, computed back; null where nobody has done so. */
  readonly backCalculated: Maybe<BackCalculation>;
  /** The call that the project came from; null where no source ties the amount to a call. */
  readonly call: Maybe<Call>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** The subsidy contract that it was paid under; null where its reporter names none. */
  readonly contract: Maybe<SubsidyContract>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** What its reporter says of it in words; null where the data gives none. */
  readonly description: Maybe<Text>;
  /** The documents that show it; none for what was taken from a published file. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The type of finance (IATI FinanceType); null where the data gives none. */
  readonly financeType: Maybe<IatiCode>;
  /** Whether it is one transaction, the sum of a quarter, or a statement. */
  readonly granularity: EntryGranularity;
  /** Stable id, made of the line of the file where there is one: `cdfd-tx-000185`. */
  readonly id: Scalars['ID']['output'];
  /**
   * True where the same money is entered again on the parts of its activity: shown, and left out of every total, which
   * counts on the lowest level that has entries.
   */
  readonly isRestated: Scalars['Boolean']['output'];
  /** Its place in the log of its reporter, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** The days that the amount covers; null for statements without a date. */
  readonly period: Maybe<FundingPeriod>;
  /** The project that it reached, where a source names one. */
  readonly project: Maybe<Project>;
  /** Who gave the money. Where the published data names nobody, the file puts the reporter here. */
  readonly provider: Maybe<OrganisationClaim>;
  /**
   * Identifier of the provider's activity that the money came from, as the entry names it (IATI provider-activity-id);
   * null where it names none.
   */
  readonly providerActivityIatiId: Maybe<Scalars['ID']['output']>;
  /**
   * Who got the money; null where the data names nobody. Where the transaction itself names nobody, the file puts those
   * who carry the activity out here.
   */
  readonly receiver: Maybe<OrganisationClaim>;
  /**
   * Identifier of the receiver's activity that the money went to, as the entry names it (IATI receiver-activity-id);
   * null where it names none.
   */
  readonly receiverActivityIatiId: Maybe<Scalars['ID']['output']>;
  /**
   * When it was recorded: for rows of a file, the day the file was published (at 00:00 UTC), which is the latest that it
   * can be; for all others, when this ledger took it in.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The reporter's own number of the transaction, which need not be unique; null where the data gives none. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** The organisation whose claim this is; null where the registry does not know it. */
  readonly reporter: Maybe<Organisation>;
  /** The reporter as its data names it. */
  readonly reporterClaim: OrganisationClaim;
  /** Id of the organisation whose claim this is; null where the registry does not know it, see `reporterClaim`. */
  readonly reporterId: Maybe<Scalars['ID']['output']>;
  /** The entry that takes this one back; null while none does. */
  readonly reversedBy: Maybe<FundingEntry>;
  /** The entry that this one takes back; null for all that are no reversal. */
  readonly reverses: Maybe<FundingEntry>;
  /** The row of the file that it was taken from; null for what is not from a file. */
  readonly row: Maybe<SourceRow>;
  /** What the money is for; null for statements. */
  readonly sector: Maybe<FundingSector>;
  /** The published documents that the record was taken from; none for an illustrative one. */
  readonly sources: ReadonlyArray<Source>;
  /** The statement that it enters in the ledger; null for all but STATEMENT. */
  readonly statedAmount: Maybe<StatedAmount>;
  /** What the money did. */
  readonly type: TransactionType;
  /** The amount in the currency of the data, with all its published digits; negative for a reversal. */
  readonly value: Money;
  /** The day that the value belongs to; null where only the quarter is known, and for statements without a date. */
  readonly valueDate: Maybe<Scalars['Date']['output']>;
};


/**
 * One claim of one reporter about money, in its own ledger (single entry): what it committed, paid, spent or received. No
 * reporter writes another's side, and nothing is edited: corrections are new, negative entries.
 *
 * Most entries are rows of a file that sums like transactions of one quarter and converts them to US dollars: see
 * `granularity` and `row`.
 */
export type FundingEntryContractArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * One claim of one reporter about money, in its own ledger (single entry): what it committed, paid, spent or received. No
 * reporter writes another's side, and nothing is edited: corrections are new, negative entries.
 *
 * Most entries are rows of a file that sums like transactions of one quarter and converts them to US dollars: see
 * `granularity` and `row`.
 */
export type FundingEntryDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One claim of one reporter about money, in its own ledger (single entry): what it committed, paid, spent or received. No
 * reporter writes another's side, and nothing is edited: corrections are new, negative entries.
 *
 * Most entries are rows of a file that sums like transactions of one quarter and converts them to US dollars: see
 * `granularity` and `row`.
 */
export type FundingEntryNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One claim of one reporter about money, in its own ledger (single entry): what it committed, paid, spent or received. No
 * reporter writes another's side, and nothing is edited: corrections are new, negative entries.
 *
 * Most entries are rows of a file that sums like transactions of one quarter and converts them to US dollars: see
 * `granularity` and `row`.
 */
export type FundingEntryReversedByArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * One claim of one reporter about money, in its own ledger (single entry): what it committed, paid, spent or received. No
 * reporter writes another's side, and nothing is edited: corrections are new, negative entries.
 *
 * Most entries are rows of a file that sums like transactions of one quarter and converts them to US dollars: see
 * `granularity` and `row`.
 */
export type FundingEntryReversesArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of funding entries. */
export type FundingEntryConnection = {
  readonly __typename?: 'FundingEntryConnection';
  /** The funding entries of the page with their cursors. */
  readonly edges: ReadonlyArray<FundingEntryEdge>;
  /** The funding entries of the page. */
  readonly nodes: ReadonlyArray<FundingEntry>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many funding entries the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the funding entries of a page, with its place in the list. */
export type FundingEntryEdge = {
  readonly __typename?: 'FundingEntryEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: FundingEntry;
};

/** Which funding entries are wanted; all conditions that are given hold at once. */
export type FundingEntryFilter = {
  /** Entered on this activity itself. */
  readonly activityIatiId?: InputMaybe<Scalars['ID']['input']>;
  /** Under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** For projects of this call. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** In this currency: set it before sorting by value. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Of this granularity. */
  readonly granularity?: InputMaybe<EntryGranularity>;
  /** Whose period begins on this day or later. */
  readonly periodFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose period ends on this day or earlier. */
  readonly periodTo?: InputMaybe<Scalars['Date']['input']>;
  /** For this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Provided by this organisation, under whatever name. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Received by this organisation, under whatever name. */
  readonly receiverId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those whose receiver is not resolved or not named. False: only those whose receiver is resolved. */
  readonly receiverUnresolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claimed by this organisation. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Whose activity's title, whose provider or receiver as written, or whose activity's identifier holds this text; case
   * and accents make no difference.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In this sector, by its five-digit code: `15150`. */
  readonly sectorCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this type. */
  readonly type?: InputMaybe<TransactionType>;
};

/** How funding entries are sorted. */
export type FundingEntryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: FundingEntryOrderField;
};

/** What funding entries can be sorted by. */
export type FundingEntryOrderField =
  /** The last day of the period; entries without a date come first when ascending. */
  | 'DATE'
  /** The id, which follows the lines of the file. */
  | 'ID'
  /** The bare number, whatever the currency: filter by `currency` first. */
  | 'VALUE';

/** Days that an amount covers, both included. */
export type FundingPeriod = {
  readonly __typename?: 'FundingPeriod';
  /** The first day; a year alone where the source gives no more. */
  readonly from: Scalars['PartialDate']['output'];
  /** The last day; a year alone where the source gives no more. */
  readonly to: Scalars['PartialDate']['output'];
};

/** What money is for, by the five-digit purpose codes of the OECD's Development Assistance Committee (DAC). */
export type FundingSector = {
  readonly __typename?: 'FundingSector';
  /** The three-digit category that it falls under; null where the data gives none. */
  readonly category: Maybe<IatiCode>;
  /** The purpose code: `15150`. Orderly migration has 15190, which PRIM's activity does not bear. */
  readonly code: Scalars['String']['output'];
  /** Its name in English, as the data gives it. */
  readonly name: Scalars['String']['output'];
  /** Its share of the activity's money in per cent, as published; null where the data gives none. */
  readonly percentage: Maybe<Scalars['Decimal']['output']>;
};

/**
 * A sum that explains itself: what was counted, on which level, what was left out and why, as of when, and the records that
 * it is made of. It is exact, in one currency; reversals (negative entries) are taken off.
 */
export type FundingTotal = {
  readonly __typename?: 'FundingTotal';
  /** Up to when it counts. */
  readonly asOf: TotalAsOf;
  /** The budget rows that it is made of, by id; null for a total of entries. */
  readonly budgets: Maybe<BudgetConnection>;
  /**
   * The same sum in another currency, each amount at the stored rate of its value date. Where a rate is not stored, or an
   * amount has no value date, there is no sum: RATE_UNAVAILABLE is the answer, never a guess.
   */
  readonly conversion: TotalConversion;
  /** The entries that it is made of, by id; null for a total of budgets. */
  readonly entries: Maybe<FundingEntryConnection>;
  /** How many entries or budget rows it is made of, reversals among them. */
  readonly entryCount: Scalars['Int']['output'];
  /** True where something made up was counted: only ever with `includeIllustrative: true`. */
  readonly includesIllustrative: Scalars['Boolean']['output'];
  /** What was counted, what was left out, and why. */
  readonly method: TotalMethod;
  /** What the money did; null for a total of budgets. */
  readonly type: Maybe<TransactionType>;
  /** The sum. */
  readonly value: Money;
};


/**
 * A sum that explains itself: what was counted, on which level, what was left out and why, as of when, and the records that
 * it is made of. It is exact, in one currency; reversals (negative entries) are taken off.
 */
export type FundingTotalBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A sum that explains itself: what was counted, on which level, what was left out and why, as of when, and the records that
 * it is made of. It is exact, in one currency; reversals (negative entries) are taken off.
 */
export type FundingTotalConversionArgs = {
  to: Scalars['Currency']['input'];
};


/**
 * A sum that explains itself: what was counted, on which level, what was left out and why, as of when, and the records that
 * it is made of. It is exact, in one currency; reversals (negative entries) are taken off.
 */
export type FundingTotalEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * Claims of money followed from one body to the next. A claim passes through places: who gave, on which activity, under
 * which agreement, call, contract and project, and who received. Every two places that follow each other are joined by an
 * edge with the whole amount of the claim. Nodes and links are what a Sankey diagram takes.
 *
 * From a body, its next claims are those of the activity that the claim names as the receiver's; where it names none, all
 * claims of the body that name the same agreement or none: see `TraceEdge.basis`.
 */
export type FundingTrace = {
  readonly __typename?: 'FundingTrace';
  /** Identifiers of the activities of the trace. At most 1000. */
  readonly activityIatiIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the agreements of the trace. At most 100. */
  readonly agreementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How many claims of one place at most. */
  readonly breadth: Scalars['Int']['output'];
  /** Where the chain of evidence breaks, and what would mend it. At most 500. */
  readonly breaks: Maybe<ReadonlyArray<TraceBreak>>;
  /** Where it was cut off by its limits; empty for a whole trace. At most 100. */
  readonly cutOff: ReadonlyArray<TraceCut>;
  /** How many levels of claims at most. */
  readonly depth: Scalars['Int']['output'];
  /** Which way it goes. */
  readonly direction: TraceDirection;
  /** The claims between each two places, level by level. */
  readonly edges: TraceEdgeConnection;
  /** Where it begins. */
  readonly from: TraceNode;
  /** True where money comes back to a place that it left: each edge that closes a cycle says so. */
  readonly hasCycle: Scalars['Boolean']['output'];
  /** What was asked, as one id: the same question has the same id. */
  readonly id: Scalars['ID']['output'];
  /** True where claims that are made up were followed too. */
  readonly includesIllustrative: Scalars['Boolean']['output'];
  /** What passed between each two places, one link per type and currency. At most 4000. */
  readonly links: ReadonlyArray<TraceLink>;
  /** The places that money passed through, where it begins first. At most 2000. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** Ids of the projects of the trace. At most 1000. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the regions say they received under these agreements, for these projects, from these activities. */
  readonly receiptFacts: Maybe<ReadonlyArray<ReceiptFact>>;
  /** Both sides of the money, in pairs: what the giver claims beside what the receiver claims. */
  readonly reconciliation: Maybe<TraceReconciliation>;
};


/**
 * Claims of money followed from one body to the next. A claim passes through places: who gave, on which activity, under
 * which agreement, call, contract and project, and who received. Every two places that follow each other are joined by an
 * edge with the whole amount of the claim. Nodes and links are what a Sankey diagram takes.
 *
 * From a body, its next claims are those of the activity that the claim names as the receiver's; where it names none, all
 * claims of the body that name the same agreement or none: see `TraceEdge.basis`.
 */
export type FundingTraceEdgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What becomes of a held back text. */
export type HeldBackDecision =
  /** It gives no natural person away: it is recorded as written. */
  | 'RELEASE'
  /** It does: claims are recorded without it. */
  | 'WITHHOLD';

/** What a text may give away of a natural person. */
export type HeldBackKind =
  /** The number of a bank account. */
  | 'BANK_ACCOUNT'
  /** An e-mail address. */
  | 'EMAIL'
  /** A firm that bears the name of a person. */
  | 'FIRM_NAMED_AFTER_PERSON'
  /** The number of an identity card or passport. */
  | 'IDENTITY_DOCUMENT'
  /** The name of a person. */
  | 'PERSON_NAME'
  /** A telephone number. */
  | 'PHONE'
  /** A postal address, perhaps a home. */
  | 'POSTAL_ADDRESS';

/** What a held back text is a text of. */
export type HeldBackPlace =
  /** The description of an activity or of a transaction. */
  | 'DESCRIPTION'
  /** The name of a participant of an activity. */
  | 'PARTICIPANT'
  /** The name of who gave the money. */
  | 'PROVIDER'
  /** The name of who got the money. */
  | 'RECEIVER'
  /** The title of an activity. */
  | 'TITLE';

/** A text of a file that may give a natural person away. Only its own institution sees it. */
export type HeldBackText = {
  readonly __typename?: 'HeldBackText';
  /** The activity that it belongs to there. */
  readonly activityIatiId: Scalars['String']['output'];
  /** When that was decided; null while it waits. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was decided; null while it waits. */
  readonly decision: Maybe<HeldBackDecision>;
  /** The file in which it was found first. */
  readonly file: Scalars['String']['output'];
  /** When it was held back. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Stable id, made of reporter and text. */
  readonly id: Scalars['ID']['output'];
  /** What it may give away. */
  readonly kinds: ReadonlyArray<HeldBackKind>;
  /** The line of that file. */
  readonly line: Scalars['Int']['output'];
  /** What it is a text of, where it was found first. */
  readonly place: HeldBackPlace;
  /** The text as the file has it. */
  readonly text: Scalars['String']['output'];
};

/** The newest checkpoint of another institution's log that this one cosigned. */
export type HeldCheckpoint = {
  readonly __typename?: 'HeldCheckpoint';
  /** When it was cosigned. */
  readonly heldSince: Scalars['DateTime']['output'];
  /** The name of the log. */
  readonly origin: Scalars['String']['output'];
  /** Its size. */
  readonly size: Scalars['Int']['output'];
  /** The signed note, with the cosignature. */
  readonly text: Scalars['String']['output'];
};

/** A code of an IATI or ISO code list with its name, both as the data gives them. */
export type IatiCode = {
  readonly __typename?: 'IatiCode';
  /** The code: `C01`, `110`, `MA`. */
  readonly code: Scalars['String']['output'];
  /** Its name in English: `Standard grant`. */
  readonly name: Scalars['String']['output'];
};

/** A file to be imported into the ledger of the caller's institution, which no input can name. */
export type ImportFundingInput = {
  /** The whole file as text, at most 1,000,000 characters. */
  readonly content: Scalars['String']['input'];
  /** The name of the file, for the report. */
  readonly fileName: Scalars['String']['input'];
  /** True to be told what would be done, and have nothing recorded. */
  readonly isDryRun?: Scalars['Boolean']['input'];
  /**
   * True to take claims back that an activity of the file does not hold any more. Without it they are named in the report
   * and stay: a file may be a part only, and what commands recorded is in none.
   */
  readonly takesBackMissing?: Scalars['Boolean']['input'];
};

/** What an import did. */
export type ImportFundingPayload = {
  readonly __typename?: 'ImportFundingPayload';
  /** What was taken, left and refused, line by line. */
  readonly report: ImportReport;
};

/** What became of one line of a file. */
export type ImportLine = {
  readonly __typename?: 'ImportLine';
  /** The activity that it belongs to; null where it bears none. */
  readonly activityIatiId: Maybe<Scalars['String']['output']>;
  /** The line; the first is 1. */
  readonly line: Scalars['Int']['output'];
  /** What was found, what was done and, where something is to be mended, what is wanted. */
  readonly message: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: ImportOutcome;
};

/** What became of a line. */
export type ImportOutcome =
  /** Recorded, as new. */
  | 'ADDED'
  /** What was stored was taken back, and recorded anew as the file has it. */
  | 'CHANGED'
  /** Waits for a person to decide on a text of it. */
  | 'HELD_BACK'
  /** Not in the file any more, and left as it is. */
  | 'MISSING'
  /** Not recorded, with its whole activity. */
  | 'REFUSED'
  /** Taken, and the publisher should see to something. */
  | 'REMARK'
  /** Nothing to be imported. */
  | 'SKIPPED'
  /** Taken back for good: the file does not hold it any more. */
  | 'TAKEN_BACK';

/** What an import did with a file, or would do. */
export type ImportReport = {
  readonly __typename?: 'ImportReport';
  /** Activities of the file. */
  readonly activityCount: Scalars['Int']['output'];
  /** Entries and budget rows that were new. */
  readonly addedCount: Scalars['Int']['output'];
  /** Entries and budget rows that were taken back and recorded anew, or taken back for good. */
  readonly changedCount: Scalars['Int']['output'];
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** Entries and budget rows that wait for a decision on a text. */
  readonly heldBackCount: Scalars['Int']['output'];
  /** True where nothing was recorded. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** How many further lines there are. */
  readonly lineCountLeftOut: Scalars['Int']['output'];
  /** What was done, line by line, without what was the same. At most 1,000. */
  readonly lines: ReadonlyArray<ImportLine>;
  /** Entries and budget rows that are stored, and that the file does not hold any more. */
  readonly missingCount: Scalars['Int']['output'];
  /** Activities refused, with all that they hold. */
  readonly refusedCount: Scalars['Int']['output'];
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Entries and budget rows that were there already. */
  readonly unchangedCount: Scalars['Int']['output'];
};

/** The hashes that lead from a leaf to the root (RFC 9162 §2.1.3). */
export type InclusionProof = {
  readonly __typename?: 'InclusionProof';
  /** The hashes from the leaf's sibling up to the root's child, in base64. */
  readonly hashes: ReadonlyArray<Scalars['String']['output']>;
  /** The index of the leaf. */
  readonly index: Scalars['Int']['output'];
  /** The size of the tree. */
  readonly size: Scalars['Int']['output'];
};

/** A figure that was announced or reached, as rules read it. */
export type IndicatorFact = {
  readonly __typename?: 'IndicatorFact';
  /** What was reached; null where no source says. */
  readonly actual: Maybe<Scalars['Decimal']['output']>;
  /** The date of the figure; null where no source says. */
  readonly asOf: Maybe<Scalars['PartialDate']['output']>;
  /** What it was before; null where no source says. */
  readonly baseline: Maybe<Scalars['Decimal']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What was announced; null where no source says. */
  readonly target: Maybe<Scalars['Decimal']['output']>;
};

/** What is said of whom a written name means. */
export type JudgeResolutionInput = {
  /** The name, letter for letter as entries write it. */
  readonly asWritten: Scalars['String']['input'];
  /** Documents that show it. At most 20. */
  readonly documents?: InputMaybe<ReadonlyArray<SourceDocumentInput>>;
  /** As in `RecordEntryInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The organisation that it is said to mean, or not to mean. */
  readonly organisationId: Scalars['ID']['input'];
  /** Why. Nothing personal may enter it. */
  readonly reason: TextInput;
  /** The identifier as written with it; null where there is none. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
  /** Whether it means that organisation. */
  readonly verdict: ResolutionVerdict;
};

/** What `judgeResolution` recorded. */
export type JudgeResolutionPayload = {
  readonly __typename?: 'JudgeResolutionPayload';
  /** The judgement, with its place in the log of its institution. */
  readonly judgement: Maybe<ResolutionJudgement>;
};

/** A language of the graph, as BCP 47 in lower case: `fr`, `ar`, `en`. */
export type Lang =
  /** Arabic */
  | 'AR'
  /** English */
  | 'EN'
  /** French */
  | 'FR';

/** A leaf of a log: which claim it is of, and what was hashed. */
export type LogEntry = {
  readonly __typename?: 'LogEntry';
  /** The proof that the leaf stands at its index. */
  readonly inclusionProof: Maybe<InclusionProof>;
  /** Its place in the log, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The kind of the claim: `FundingEntry`. */
  readonly kind: Scalars['String']['output'];
  /**
   * The text that is hashed: the claim as it is stored now, as canonical JSON (RFC 8785). One that was tampered with has
   * another hash than `leafHash`. Null where the claim is gone.
   */
  readonly leaf: Maybe<Scalars['String']['output']>;
  /** The hash of the leaf as it was appended. */
  readonly leafHash: Maybe<Scalars['String']['output']>;
  /** The id of the claim. */
  readonly recordId: Scalars['ID']['output'];
  /** When the log took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A leaf of a log: which claim it is of, and what was hashed. */
export type LogEntryInclusionProofArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** A log of claims as rules of the audit read it. */
export type LogFact = {
  readonly __typename?: 'LogFact';
  /** Of these, those that do not fit. At most 100. */
  readonly brokenLeaves: ReadonlyArray<BrokenLeafFact>;
  /** Its roots, at this size and at those that other institutions hold; none where its tree was damaged. At most 100. */
  readonly checkpoints: ReadonlyArray<CheckpointFact>;
  /**
   * How many of its claims and leaves were held against each other. Of a log of more than 20,000, not all are: its roots
   * are compared, and an evidence bundle shows the rest.
   */
  readonly leavesChecked: Scalars['Int']['output'];
  /** Its name, as checkpoints bear it. */
  readonly origin: Scalars['String']['output'];
  /** The organisation whose claims it holds. */
  readonly reporter: Scalars['ID']['output'];
  /** The number of its leaves. */
  readonly size: Scalars['Int']['output'];
};

/** A public Ed25519 key of an institution, and when it may sign. */
export type LogKey = {
  readonly __typename?: 'LogKey';
  /** True for a key that was made on a developer's machine: it proves nothing to anyone else. */
  readonly isDevelopment: Scalars['Boolean']['output'];
  /** Its name: that of the log, or of the witness. */
  readonly name: Scalars['String']['output'];
  /** What it signs. */
  readonly type: LogKeyType;
  /** The first instant at which it is valid. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The first instant at which it is no longer valid; null while no end is set. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
  /** The key as text, for a file of trusted keys. Take it from the institution itself, not from here, to trust it. */
  readonly vkey: Scalars['String']['output'];
};

/** What a key signs. */
export type LogKeyType =
  /** Checkpoints of its own log. */
  | 'LOG'
  /** Checkpoints of the logs of others, as their witness. */
  | 'WITNESS';

/** A meeting as rules read it. */
export type MeetingFact = {
  readonly __typename?: 'MeetingFact';
  /** The committee that met. */
  readonly committeeId: Scalars['ID']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The organisations that sources name as present: an empty list means that none does. */
  readonly participantIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its first day. */
  readonly startOn: Scalars['PartialDate']['output'];
};

/** What the ministry holds that rules of the agencies read. */
export type MinistryAuditFacts = {
  readonly __typename?: 'MinistryAuditFacts';
  /** How many days old the ministry's data may become, as agreed; null where nothing was agreed. */
  readonly agreedRefreshDays: Maybe<Scalars['Int']['output']>;
  /** False where it holds more of something than is told here: then rules that read these facts do not judge. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The date of the newest document that the ministry's records were taken from; null where none bears a date. */
  readonly newestSourceOn: Maybe<Scalars['PartialDate']['output']>;
  /** The published numbers of persons; empty where the scope is not all that the graph holds. At most 1,000. */
  readonly personFigures: ReadonlyArray<PersonFigureFact>;
  /**
   * What screening found in the texts of its strategies, programmes, measures, host countries, organisations,
   * initiatives, figures and services; of none where the scope is not all that the graph holds.
   */
  readonly textScreening: TextScreeningFact;
};

/** A sum of money in its original currency. Never converted unless a field says so. */
export type Money = {
  readonly __typename?: 'Money';
  /** The exact amount, in units of the currency: `9000000` is nine million. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['Currency']['output'];
};

/** A sum of money to be recorded. */
export type MoneyInput = {
  /** The exact amount as a decimal string, greater than zero: `9000000`, `67827.57`. No more decimals than the currency has. */
  readonly amount: Scalars['Decimal']['input'];
  /** Its currency. */
  readonly currency: Scalars['Currency']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Keeps the cosignature of another institution with a checkpoint of this one's log. Takes the role operator. */
  readonly agenciesAddCosignature: Maybe<AddCosignaturePayload>;
  /**
   * Has this institution cosign a checkpoint of another one's log, as a witness: only if it continues what it cosigned
   * before. Takes the role operator of this institution.
   */
  readonly agenciesWitnessCheckpoint: Maybe<WitnessCheckpointPayload>;
  /**
   * Decides on a text that an import held back because it may give a natural person away. The file is then imported again:
   * what is released enters as written, what is withheld enters without the text. Who decides reads the text, which is
   * written down with its purpose (header `x-purpose`). Takes the role editor.
   */
  readonly decideHeldBackText: Maybe<DecideHeldBackTextPayload>;
  /**
   * Imports what the caller's institution published, from a small file: IATI 2.03 XML, or CSV of a known shape. New claims
   * are recorded; those that changed are taken back and recorded anew; what is the same is left alone, so that a file can
   * be imported again without harm. Each activity is taken whole or not at all. Larger files: `npm run import`. Takes the
   * role editor of AFD or Expertise France.
   */
  readonly importFunding: Maybe<ImportFundingPayload>;
  /**
   * Says whom a name that entries write means, or does not mean. It is a claim of the caller's institution: entries stay as
   * they are, and what one institution says another may contradict. Takes the role editor of any institution; one that keeps
   * no ledger here says only whether the name means itself.
   */
  readonly judgeResolution: Maybe<JudgeResolutionPayload>;
  /**
   * Records that the caller's institution committed itself to give (IATI type 2). A change of a commitment is a further
   * one, never an edit. Takes the role editor of AFD or Expertise France.
   */
  readonly recordCommitment: Maybe<RecordEntryPayload>;
  /**
   * Records that the caller's institution put money at another body's disposal (IATI type 3). Takes the role editor of AFD
   * or Expertise France.
   */
  readonly recordDisbursement: Maybe<RecordEntryPayload>;
  /**
   * Records that the caller's institution spent money on goods or services (IATI type 4). Takes the role editor of AFD or
   * Expertise France.
   */
  readonly recordExpenditure: Maybe<RecordEntryPayload>;
  /**
   * Records that the caller's institution received funds (IATI type 1): its own side of what another body says it paid.
   * Takes the role editor of AFD or Expertise France.
   */
  readonly recordIncomingFunds: Maybe<RecordEntryPayload>;
  /**
   * Records a contract by which the caller's institution grants a subsidy to the holder of a project. Takes the role editor
   * of AFD or Expertise France.
   */
  readonly recordSubsidyContract: Maybe<SubsidyContractPayload>;
  /**
   * Takes an entry of the caller's own institution back, by a new one of the same amount with the other sign. An entry can
   * be taken back once; what was right is then recorded anew. Takes the role editor.
   */
  readonly reverseEntry: Maybe<RecordEntryPayload>;
  /** Takes a contract of the caller's own institution back, by a new one of the same amount with the other sign. */
  readonly reverseSubsidyContract: Maybe<SubsidyContractPayload>;
};


export type MutationAgenciesAddCosignatureArgs = {
  input: AddCosignatureInput;
};


export type MutationAgenciesWitnessCheckpointArgs = {
  input: WitnessCheckpointInput;
};


export type MutationDecideHeldBackTextArgs = {
  input: DecideHeldBackTextInput;
};


export type MutationImportFundingArgs = {
  input: ImportFundingInput;
};


export type MutationJudgeResolutionArgs = {
  input: JudgeResolutionInput;
};


export type MutationRecordCommitmentArgs = {
  input: RecordEntryInput;
};


export type MutationRecordDisbursementArgs = {
  input: RecordEntryInput;
};


export type MutationRecordExpenditureArgs = {
  input: RecordEntryInput;
};


export type MutationRecordIncomingFundsArgs = {
  input: RecordEntryInput;
};


export type MutationRecordSubsidyContractArgs = {
  input: RecordSubsidyContractInput;
};


export type MutationReverseEntryArgs = {
  input: ReverseEntryInput;
};


export type MutationReverseSubsidyContractArgs = {
  input: ReverseSubsidyContractInput;
};

/** Why a rule could not say whether it holds. */
export type NotEvaluatedReason =
  /** Only the quarter, the month or the year of a date is known, and that is too coarse to decide. */
  | 'DATE_TOO_COARSE'
  /** A value that the rule needs is not in the data. */
  | 'INPUT_MISSING'
  /** The scope holds nothing that the rule is about. */
  | 'NOTHING_TO_JUDGE'
  /** `asOf` asks for an earlier moment, and what the rule needs bears no date that tells whether it was so by then. */
  | 'NOT_DATED'
  /** The time that the rule gives has not run out yet. */
  | 'NOT_YET_DUE'
  /** An institution that holds what the rule needs could not be asked. */
  | 'PARTNER_UNAVAILABLE';

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or first letter first; records without a value come first. */
  | 'ASC'
  /** Largest, latest or last letter first; records without a value come last. */
  | 'DESC';

/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Entries whose provider was resolved to it; null while the agencies are down. */
  readonly fundingProvided: Maybe<FundingEntryConnection>;
  /** What entries say it provided, one total per type and currency, pledges left out. Null while the agencies are down. */
  readonly fundingProvidedTotals: Maybe<ReadonlyArray<FundingTotal>>;
  /** Entries whose receiver was resolved to it; null while the agencies are down. */
  readonly fundingReceived: Maybe<FundingEntryConnection>;
  /**
   * What entries say it received, one total per type and currency: a commitment and its payment are two claims on the
   * same money, and are never added. Null while the agencies are down.
   */
  readonly fundingReceivedTotals: Maybe<ReadonlyArray<FundingTotal>>;
  /** Where the money that it gave went, or where what it received came from; null while the agencies are down. */
  readonly fundingTrace: Maybe<FundingTrace>;
  /** Its id: the one that IATI recognises where a source gives it, else one of the graph's own that begins with `X-PRIM-`. */
  readonly id: Scalars['ID']['output'];
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationFundingProvidedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingEntryOrder;
  type?: InputMaybe<TransactionType>;
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationFundingProvidedTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationFundingReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingEntryOrder;
  type?: InputMaybe<TransactionType>;
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationFundingReceivedTotalsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationFundingTraceArgs = {
  asOf?: InputMaybe<AsOf>;
  breadth?: Scalars['Int']['input'];
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
  includeIllustrative?: Scalars['Boolean']['input'];
};

/**
 * What a reporter wrote about a body, beside the organisation that it was resolved to. It is resolved by identifiers and
 * known names only, never by resemblance, so that an unresolved claim is a break in the chain that an auditor can see.
 */
export type OrganisationClaim = {
  readonly __typename?: 'OrganisationClaim';
  /**
   * The name as the data writes it, with the identifier in brackets that goes with it there. Of a STATEMENT, the name
   * under which the registry knows the body.
   */
  readonly asWritten: Scalars['String']['output'];
  /** How sure it is that `organisation` is meant; null where it is not resolved. */
  readonly confidence: Maybe<ResolutionConfidence>;
  /** What institutions said of this writing since, oldest first. At most 100. */
  readonly judgements: ReadonlyArray<ResolutionJudgement>;
  /** The organisation that is meant; null where it is not resolved. */
  readonly organisation: Maybe<Organisation>;
  /** The identifier as written, right or wrong: `FR-3`; null where the data gives none. */
  readonly ref: Maybe<Scalars['String']['output']>;
  /** How `organisation` was found; null where it is not resolved. */
  readonly resolvedBy: Maybe<ResolutionMethod>;
  /** Whom it means once all judgements count: lists, totals, traces and audits go by this. */
  readonly standing: ResolutionStanding;
  /** What sort of body it is, by the IATI code list OrganisationType; null where the data does not say. */
  readonly type: Maybe<IatiCode>;
  /** The name and identifier as written, by which the registry says whom they may mean. */
  readonly written: WrittenName;
};


/**
 * What a reporter wrote about a body, beside the organisation that it was resolved to. It is resolved by identifiers and
 * known names only, never by resemblance, so that an unresolved claim is a break in the chain that an auditor can see.
 */
export type OrganisationClaimJudgementsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * What a reporter wrote about a body, beside the organisation that it was resolved to. It is resolved by identifiers and
 * known names only, never by resemblance, so that an unresolved claim is a break in the chain that an auditor can see.
 */
export type OrganisationClaimStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A body as a reporter names it. */
export type OrganisationClaimInput = {
  /** Its name as the reporter's books write it. A body, never a person. */
  readonly name: Scalars['String']['input'];
  /** The organisation of the registry that is meant, where the reporter knows it. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its identifier as the books write it: `FR-3`. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation as rules read it. */
export type OrganisationFact = {
  readonly __typename?: 'OrganisationFact';
  /** Its names and aliases without acronyms, in the form in which names are compared. */
  readonly comparableNames: ReadonlyArray<Scalars['String']['output']>;
  /** The region whose council it is; null for all others. */
  readonly councilOfRegion: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last record of the page, for `after` of the next one; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more records follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when the page does not begin at the start of the list. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of the page; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** An organisation that takes part in an activity. */
export type ParticipatingOrganisation = {
  readonly __typename?: 'ParticipatingOrganisation';
  /** Identifier of its own activity that this one is joined to, as the data names it; null where it names none. */
  readonly activityIatiId: Maybe<Scalars['ID']['output']>;
  /** Who it is: as written, and as resolved. */
  readonly claim: OrganisationClaim;
  /** What it does in the activity. */
  readonly role: ActivityOrganisationRole;
};

/** A regional development programme as rules read it. */
export type PdrFact = {
  readonly __typename?: 'PdrFact';
  /** When the council adopted it; null where no source says. */
  readonly adoptedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The cost of each axis that sources give; empty where they list none. */
  readonly axisAmounts: ReadonlyArray<Money>;
  /** Its axes. */
  readonly axisIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The earliest date at which a source says that money under it was committed; null where none does. */
  readonly firstCommittedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The region that it plans for. */
  readonly regionCode: Scalars['ID']['output'];
  /** The parts of its provinces in percent; empty where no source gives them. */
  readonly territorialPercents: ReadonlyArray<Scalars['Decimal']['output']>;
  /** Its whole cost; null where no source says. */
  readonly total: Maybe<Money>;
  /** When it got the visa of the Interior; null where no source says. */
  readonly visaOn: Maybe<Scalars['PartialDate']['output']>;
};

/** The persons received in one territory as rules read it. */
export type PersonCountRowFact = {
  readonly __typename?: 'PersonCountRowFact';
  /** How many persons, column by column; null where withheld. */
  readonly counts: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** The territory. */
  readonly territoryCode: Scalars['ID']['output'];
  /** How many persons altogether; null where withheld. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** A table of persons received as rules read it: made safe, as everybody reads it. */
export type PersonCountTableFact = {
  readonly __typename?: 'PersonCountTableFact';
  /** How many persons each column counts; null where withheld. */
  readonly columnTotals: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** The last day of its quarter. */
  readonly endOn: Scalars['Date']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region whose service points received them. */
  readonly regionCode: Scalars['ID']['output'];
  /** One row for each territory. At most 60. */
  readonly rows: ReadonlyArray<PersonCountRowFact>;
  /** How many persons the table counts; null where withheld. */
  readonly total: Maybe<Scalars['Int']['output']>;
  /** What the columns tell persons apart by, as `PersonCountTable.trait` has it: `NATIONALITY`. */
  readonly trait: Scalars['String']['output'];
};

/** A published number of persons as rules read it. */
export type PersonFigureFact = {
  readonly __typename?: 'PersonFigureFact';
  /** The field that holds it: `actual`. */
  readonly field: Scalars['String']['output'];
  /** The key of its record. */
  readonly id: Scalars['ID']['output'];
  /** The type of its record in this schema: `Indicator`. */
  readonly type: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Decimal']['output'];
};

/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type Project = {
  readonly __typename?: 'Project';
  /** What the audit rules find in the money behind it and in how it was chosen; null while the agencies are down. */
  readonly audit: Maybe<Audit>;
  /** The money behind it, as funders and texts claim; null while the agencies are down. */
  readonly funding: Maybe<Funding>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** A project as rules read it. */
export type ProjectFact = {
  readonly __typename?: 'ProjectFact';
  /** The agreements that it comes under: the one that funds it, and the round of its contract. */
  readonly agreementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The call that selected it; null where none is known. */
  readonly callId: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The programme that it belongs to; null where none is known. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** The region that it lies in; null where it lies in several. */
  readonly regionCode: Maybe<Scalars['ID']['output']>;
  /** True where it serves Moroccans abroad, returned ones or nationals of third countries; null where no source says. */
  readonly servesMigration: Maybe<Scalars['Boolean']['output']>;
  /** When it began; null where no source says. */
  readonly startOn: Maybe<Scalars['PartialDate']['output']>;
  /** Where it stands, as `Project.status` has it: `CLOSED`; null where no source says. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** The territories that sources name for it. */
  readonly territoryCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** The codes of its region and territories and of all that contain these, up to the country. */
  readonly territoryScope: ReadonlyArray<Scalars['ID']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Readings of data on natural persons (class P1) that this institution keeps, the latest first: those by
   * people of the caller's own institution.
   * Takes the role auditor.
   */
  readonly agenciesAccessLog: Maybe<AccessEntryConnection>;
  /** The checkpoints of other institutions that this one cosigned last. At most 100. */
  readonly agenciesHeldCheckpoints: Maybe<ReadonlyArray<HeldCheckpoint>>;
  /** The public keys of this institution: of its logs, and of its witness, which cosigns the logs of others. */
  readonly agenciesKeys: Maybe<ReadonlyArray<LogKey>>;
  /** The log of one reporter whose claims this institution keeps; null when it keeps none. */
  readonly agenciesLog: Maybe<ClaimLog>;
  /** All logs that this institution keeps, one for each reporter. At most 100. */
  readonly agenciesLogs: Maybe<ReadonlyArray<ClaimLog>>;
  /**
   * What the audit rules find in a scope, as of a moment, over the records of all institutions. The whole programme when
   * no scope is given.
   */
  readonly audit: Maybe<Audit>;
  /** The rules of the audit, by id. */
  readonly auditRules: Maybe<ReadonlyArray<AuditRule>>;
  /** A budget row by its id; null when there is none. */
  readonly budget: Maybe<Budget>;
  /** Budget rows of the funding activities: what is planned, not what is paid. */
  readonly budgets: Maybe<BudgetConnection>;
  /** An exchange rate by its id; null when there is none. */
  readonly exchangeRate: Maybe<ExchangeRate>;
  /** Exchange rates that figures of this graph were compared or computed with. */
  readonly exchangeRates: Maybe<ExchangeRateConnection>;
  /** Activities that funders published, those of the migration agreements among them. */
  readonly fundingActivities: Maybe<FundingActivityConnection>;
  /** A funding activity by its IATI identifier; null when there is none. */
  readonly fundingActivity: Maybe<FundingActivity>;
  /** The ledgers of all reporters: commitments, disbursements and the other movements that each of them claims. */
  readonly fundingEntries: Maybe<FundingEntryConnection>;
  /** A funding entry by its id; null when there is none. */
  readonly fundingEntry: Maybe<FundingEntry>;
  /**
   * Texts of files of the caller's own institution that may give a natural person away, the newest first, at most 100:
   * claims that bear them are not recorded until a person has decided. Takes the role editor of AFD or Expertise France.
   */
  readonly heldBackTexts: Maybe<ReadonlyArray<HeldBackText>>;
  /** A stated amount by its id; null when there is none. */
  readonly statedAmount: Maybe<StatedAmount>;
  /** Amounts that texts and press state, outside any ledger. */
  readonly statedAmounts: Maybe<StatedAmountConnection>;
  /** A subsidy contract by its id; null when there is none. */
  readonly subsidyContract: Maybe<SubsidyContract>;
  /** Contracts by which AFD and Expertise France grant subsidies. No source publishes single ones: institutions record them. */
  readonly subsidyContracts: Maybe<SubsidyContractConnection>;
  /**
   * Where money went, or came from: the claims of all reporters, followed from one body to the next, level by level, with
   * the places where the chain of evidence breaks. Null where the agencies are down; empty where nothing is claimed.
   */
  readonly trace: Maybe<FundingTrace>;
  /** How many names are not resolved, per reporter, the most entries first. At most 100. */
  readonly unresolvedCounts: Maybe<ReadonlyArray<UnresolvedCount>>;
  /** The names that nothing resolves to an organisation, by reporter and name. At most 10,000. */
  readonly unresolvedNames: Maybe<UnresolvedNameConnection>;
};


export type QueryAgenciesAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAgenciesLogArgs = {
  reporter: Scalars['ID']['input'];
};


export type QueryAuditArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
  scope?: InputMaybe<AuditScope>;
  severity?: InputMaybe<AuditSeverity>;
};


export type QueryBudgetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: BudgetOrder;
};


export type QueryExchangeRateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeRateFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: ExchangeRateOrder;
};


export type QueryFundingActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingActivityFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingActivityOrder;
};


export type QueryFundingActivityArgs = {
  iatiId: Scalars['ID']['input'];
};


export type QueryFundingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<FundingEntryFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingEntryOrder;
};


export type QueryFundingEntryArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryHeldBackTextsArgs = {
  isDecided?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryStatedAmountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatedAmountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatedAmountFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: StatedAmountOrder;
};


export type QuerySubsidyContractArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QuerySubsidyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SubsidyContractFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: SubsidyContractOrder;
};


export type QueryTraceArgs = {
  asOf?: InputMaybe<AsOf>;
  breadth?: Scalars['Int']['input'];
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
  from: TraceStart;
  includeIllustrative?: Scalars['Boolean']['input'];
};


export type QueryUnresolvedCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


export type QueryUnresolvedNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  reporterId?: InputMaybe<Scalars['ID']['input']>;
};

/** A receipt of a region as plain values, for those who hold it against other claims. */
export type ReceiptFact = {
  readonly __typename?: 'ReceiptFact';
  /** Identifier of the funder's activity that it came from; null where the region does not know it. */
  readonly activityIatiId: Maybe<Scalars['ID']['output']>;
  /** Id of the agreement under which it came; null where not known. */
  readonly agreementId: Maybe<Scalars['ID']['output']>;
  /** Whether it is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Id of the Receipt. */
  readonly id: Scalars['ID']['output'];
  /** Id of the project that it was for; null where it was for more than one. */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** Who paid, as the region wrote it. */
  readonly providerAsWritten: Scalars['String']['output'];
  /** Id of the organisation that paid; null where it was not resolved. */
  readonly providerId: Maybe<Scalars['ID']['output']>;
  /** The day the money came. */
  readonly receivedOn: Scalars['Date']['output'];
  /** When it was recorded; null where that is not known. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Code of the region that says so. */
  readonly regionCode: Scalars['ID']['output'];
  /** Id of the receipt that this one takes back; null where it takes none back. */
  readonly reversesId: Maybe<Scalars['ID']['output']>;
  /** The amount received. */
  readonly value: Money;
};

/** A country that an activity is for. */
export type RecipientCountry = {
  readonly __typename?: 'RecipientCountry';
  /** Its ISO 3166-1 code: `MA`. */
  readonly code: Scalars['String']['output'];
  /** Its name in English, as the code list of IATI has it. */
  readonly name: Scalars['String']['output'];
  /** Its share of the activity's money in per cent, as published; null where the data gives none. */
  readonly percentage: Maybe<Scalars['Decimal']['output']>;
};

/** A region that an activity is for. */
export type RecipientRegion = {
  readonly __typename?: 'RecipientRegion';
  /** Its code in the vocabulary: `189` is North of Sahara in that of the DAC. */
  readonly code: Scalars['String']['output'];
  /** Its name in English; null where the vocabulary is not that of the DAC. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Its share of the activity's money in per cent, as published; null where the data gives none. */
  readonly percentage: Maybe<Scalars['Decimal']['output']>;
  /** Code of the vocabulary (IATI RegionVocabulary): `1` for that of the DAC. */
  readonly vocabulary: Scalars['String']['output'];
};

/** How many pairs stand how. */
export type ReconciliationCounts = {
  readonly __typename?: 'ReconciliationCounts';
  /** Both sides claim, and differ. */
  readonly contradictory: Scalars['Int']['output'];
  /** Both sides agree. */
  readonly matched: Scalars['Int']['output'];
  /** Only one side claims. */
  readonly oneSided: Scalars['Int']['output'];
  /** Both sides agree within tolerance. */
  readonly withinTolerance: Scalars['Int']['output'];
};

/** What two sides leave open because a claim is coarser than what it is held against. */
export type ReconciliationDoubt =
  /** The amount was published in another currency: the amounts agree or differ by one that was computed back. */
  | 'AMOUNT_COMPUTED_BACK'
  /** A side is the sum of a quarter: on which of its days the money moved is not known. */
  | 'DAY_IN_QUARTER'
  /** Other claims lie in or near the quarter of a sum: whether the sum holds them is not known. */
  | 'OTHER_CLAIMS_IN_QUARTER'
  /** Several claims are held against the sum of a quarter as one: which payment each of them answers to is not known. */
  | 'PAYMENTS_IN_SUM';

/** What a giver claims, beside what the receiver claims of the same money. */
export type ReconciliationPair = {
  readonly __typename?: 'ReconciliationPair';
  /** Days from the giver's day to the receiver's, below zero where the receiver's is earlier; 0 within a quarter. */
  readonly daysApart: Maybe<Scalars['Int']['output']>;
  /**
   * Given less received, in the currency that both are in or, where the amount of a file was computed back, were in; null
   * where one side or such a currency is missing.
   */
  readonly difference: Maybe<Money>;
  /** What the claims are too coarse to decide, so that the status is told without it; empty where nothing is. */
  readonly doubts: ReadonlyArray<ReconciliationDoubt>;
  /** The giver's claim; null where there is none. */
  readonly given: Maybe<ReconciliationSide>;
  /** The receiver's claim; null where there is none. */
  readonly received: Maybe<ReconciliationSide>;
  /** How the two sides stand to each other. */
  readonly status: ReconciliationStatus;
  /** Whether it is about a payment or about a commitment. */
  readonly subject: ReconciliationSubject;
};

/** One side of a pair: a claim, or several claims as one that answer to the sum of a quarter. */
export type ReconciliationSide = {
  readonly __typename?: 'ReconciliationSide';
  /** The claim, where it stands in a ledger that the agencies keep; null for a region's receipt and for several claims. */
  readonly entry: Maybe<FundingEntry>;
  /** The first day that it may belong to: its value date, or the first day of its quarter; null where it has no date. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The claims, where they are several; empty where it is one. At most 100, each without parts of its own. */
  readonly parts: ReadonlyArray<ReconciliationSide>;
  /** Id of the region's Receipt; null for an entry and for several claims. */
  readonly receiptId: Maybe<Scalars['ID']['output']>;
  /** The last day that it may belong to; null where it has no date. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** The amount claimed; the sum of several claims. */
  readonly value: Money;
};

/** How two sides of the same money stand to each other. */
export type ReconciliationStatus =
  /** Both name each other and the same agreement, project or activity, and their amounts or currencies differ. */
  | 'CONTRADICTORY'
  /** Same amount and currency, and the days lie close. */
  | 'MATCHED'
  /** Only one side claims. */
  | 'ONE_SIDED'
  /** The amounts or the days differ a little: see the tolerances. */
  | 'WITHIN_TOLERANCE';

/** What two sides are compared in. */
export type ReconciliationSubject =
  /** A commitment and the incoming commitment of the receiver (IATI types 2 and 11). */
  | 'COMMITMENT'
  /** A disbursement and the incoming funds of the receiver (IATI types 3 and 1). */
  | 'PAYMENT';

/** A movement of money to be recorded in the ledger of the caller's institution, which no input can name. */
export type RecordEntryInput = {
  /**
   * IATI identifier of the activity that it is entered on: one that the institution published, and that has no parts.
   * Without one, an agreement, a call or a project must be named.
   */
  readonly activityId?: InputMaybe<Scalars['ID']['input']>;
  /** The agreement that it carries out; that of the activity when left out. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The call that the project came from. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** The subsidy contract that it is paid under. */
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** The other side, as the institution's books name it: who gets the money or, of incoming funds, who gave it. */
  readonly counterparty: OrganisationClaimInput;
  /** The other side's activity, as IATI identifier, where the institution knows it. */
  readonly counterpartyActivityId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it: contracts, payment orders. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /**
   * Chosen by the client, once for each command: a UUID. Sent again with the same input, the command is not done again,
   * and answers as at first; with another input it is refused (`IDEMPOTENCY_KEY_REUSED`).
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What a reader must know of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** The project that the money is for. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The amount, greater than zero. */
  readonly value: MoneyInput;
  /** The day that the value belongs to: not in the future. */
  readonly valueDate: Scalars['Date']['input'];
};

/** The entry that a command recorded, now or when it was first sent. */
export type RecordEntryPayload = {
  readonly __typename?: 'RecordEntryPayload';
  /** The entry, with its place in the log of its reporter. */
  readonly entry: Maybe<FundingEntry>;
};

/** A record of the graph, by its type and its key. */
export type RecordReference = {
  readonly __typename?: 'RecordReference';
  /** Its key: `cdfd-tx-000185`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Its type in this schema: `FundingEntry`. `Programme` stands for all that the graph holds, `Institution` for one of
   * its subgraphs.
   */
  readonly type: Scalars['String']['output'];
};

/** A subsidy contract to be recorded for the caller's institution, which no input can name. */
export type RecordSubsidyContractInput = {
  /** The agreement that it carries out. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The call that the project came from. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** The decision by which the project was chosen. */
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** Who gets the subsidy: the holder of the project, as the contract names it. */
  readonly holder: OrganisationClaimInput;
  /** As in `RecordEntryInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What a reader must know of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** The project that it is for. */
  readonly projectId: Scalars['ID']['input'];
  /** The day the contract was signed: not in the future. */
  readonly signedOn: Scalars['Date']['input'];
  /** Until when it holds, not before it was signed. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The subsidy, greater than zero. */
  readonly value: MoneyInput;
};

/**
 * What the region holds on the scope of an audit, in a form that rules of the agencies read: flat, without arguments,
 * bounded. Clients find the same in the types that these facts are taken from.
 */
export type RegionAuditFacts = {
  readonly __typename?: 'RegionAuditFacts';
  /** How many days old the region's data may become, as agreed; null where nothing was agreed. */
  readonly agreedRefreshDays: Maybe<Scalars['Int']['output']>;
  /** The calls that these projects came from. At most 1,000. */
  readonly calls: ReadonlyArray<CallFact>;
  /** What the region says it spent. At most 1,000. */
  readonly expenditures: ReadonlyArray<ExpenditureFact>;
  /** The indicators of these projects and, beyond a single project, of their programmes. At most 1,000. */
  readonly indicators: ReadonlyArray<IndicatorFact>;
  /** False where the scope holds more of something than is told here: then rules that read these facts do not judge. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The date of the newest document that the region's records were taken from; null where none bears a date. */
  readonly newestSourceOn: Maybe<Scalars['PartialDate']['output']>;
  /** The development programmes of the regions that these projects lie in. At most 1,000. */
  readonly pdrs: ReadonlyArray<PdrFact>;
  /** The tables of persons received in the regions that these projects lie in. At most 1,000. */
  readonly personCountTables: ReadonlyArray<PersonCountTableFact>;
  /** What these indicators count of persons, of what was reached and of what was before. At most 2,000. */
  readonly personFigures: ReadonlyArray<PersonFigureFact>;
  /** The projects in the scope and those under its agreements. At most 1,000. */
  readonly projects: ReadonlyArray<ProjectFact>;
  /** What the region says it received. At most 1,000. */
  readonly receipts: ReadonlyArray<ReceiptFact>;
  /** What screening found in the texts of all these records. */
  readonly textScreening: TextScreeningFact;
};

/** An activity that another one names beside it. */
export type RelatedActivity = {
  readonly __typename?: 'RelatedActivity';
  /** Its IATI identifier as written, whether or not the graph holds it. */
  readonly iatiId: Scalars['ID']['output'];
  /** What it is to the one that names it. */
  readonly type: RelatedActivityType;
};

/** What an activity is to another, by the IATI code list RelatedActivityType. */
export type RelatedActivityType =
  /** Code 2: it is a part of the one that names it. */
  | 'CHILD'
  /** Code 4: both fund the same. */
  | 'CO_FUNDED'
  /** Code 1: it holds the one that names it. */
  | 'PARENT'
  /** Code 3: both are parts of one activity. */
  | 'SIBLING'
  /** Code 5: of another reporter, on the same matter. */
  | 'THIRD_PARTY';

/** How sure it is that a written name means an organisation. */
export type ResolutionConfidence =
  /** A registered identifier says so. */
  | 'CERTAIN'
  /** A source attests the name, letter for letter, or an institution confirmed it. */
  | 'HIGH'
  /** Sources disagree on who is meant, or the name fits several bodies. */
  | 'LOW'
  /** A person judged so: an identifier with a slip, or a name that only resembles. */
  | 'MEDIUM';

/**
 * What an institution says of whom a written name means: a claim like any other, in a log that the agencies keep of that
 * institution. Its checkpoints bear the agencies' signature; that the institution saw them, its own cosignature shows. It
 * changes no entry: what an entry was resolved to when it was recorded stays beside it.
 */
export type ResolutionJudgement = Sourced & {
  readonly __typename?: 'ResolutionJudgement';
  /** Whether the record is published, recorded, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The documents that show it. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The institution that judged. */
  readonly judgedBy: Maybe<Organisation>;
  /**
   * Its place in the log that the agencies keep of that institution and sign, with the proof that it has not been changed
   * since.
   */
  readonly logEntry: Maybe<LogEntry>;
  /** The organisation that it is said to mean, or not to mean. */
  readonly organisation: Maybe<Organisation>;
  /** Why. */
  readonly reason: Text;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The published documents that the record was taken from; none for what an institution recorded itself. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it means that organisation. */
  readonly verdict: ResolutionVerdict;
  /** The name that is judged. */
  readonly written: WrittenName;
};


/**
 * What an institution says of whom a written name means: a claim like any other, in a log that the agencies keep of that
 * institution. Its checkpoints bear the agencies' signature; that the institution saw them, its own cosignature shows. It
 * changes no entry: what an entry was resolved to when it was recorded stays beside it.
 */
export type ResolutionJudgementReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** How a written name was resolved to an organisation. */
export type ResolutionMethod =
  /** A person who prepared the data matched them; the data itself holds no proof. */
  | 'CURATED'
  /** The identifier or name as written is that of a body whose place the organisation took. */
  | 'FORMER_IDENTIFIER'
  /** The identifier as written is that of the organisation. */
  | 'IDENTIFIER'
  /** An institution confirmed it, by a claim of its own. */
  | 'JUDGED'
  /** The name as written, letter for letter, is a name or an alias of the organisation in the registry. */
  | 'KNOWN_ALIAS'
  /** The name as written is one of the registry but for case, accents, punctuation and the forms of Arabic letters. */
  | 'NORMALISED_NAME'
  /** The identifier as written is one that somebody else uses for the organisation. */
  | 'OTHER_IDENTIFIER';

/** Whom a written name means once all judgements count. */
export type ResolutionStanding = {
  readonly __typename?: 'ResolutionStanding';
  /** How sure it is; LOW where institutions contradict each other; null without organisation. */
  readonly confidence: Maybe<ResolutionConfidence>;
  /** True where one institution confirms what another refuses: then neither counts. */
  readonly isContested: Scalars['Boolean']['output'];
  /** The organisation that is meant; null where nothing says who it is, or what said so was refused. */
  readonly organisation: Maybe<Organisation>;
  /** How it was found: JUDGED where an institution confirmed it; null without organisation. */
  readonly resolvedBy: Maybe<ResolutionMethod>;
};

/** What an institution says of a resolution. */
export type ResolutionVerdict =
  /** The name means this organisation. */
  | 'CONFIRMED'
  /** The name does not mean this organisation. */
  | 'REFUSED';

/** Which entry is taken back, and why. */
export type ReverseEntryInput = {
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** The entry: one of the institution's own, no reversal, and not reversed before. */
  readonly entryId: Scalars['ID']['input'];
  /** As in `RecordEntryInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is taken back. No personal data. */
  readonly reason: TextInput;
  /**
   * The day that the reversal belongs to, not before that of the entry. Left out, it is that of the entry: what was wrong
   * from the start. Give the day where the money came back later.
   */
  readonly valueDate?: InputMaybe<Scalars['Date']['input']>;
};

/** Which contract is taken back, and why. */
export type ReverseSubsidyContractInput = {
  /** The contract: one of the institution's own, that takes none back itself, and was not taken back before. */
  readonly contractId: Scalars['ID']['input'];
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** As in `RecordEntryInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is taken back. No personal data. */
  readonly reason: TextInput;
  /** The day that the reversal belongs to, not before that of the contract; left out, it is that of the contract. */
  readonly signedOn?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A number of persons that tells of no one of them: withheld where it counts fewer than 10 persons or would give such a
 * number away by subtraction, else rounded to the nearest 5. So totals may differ a little from the sum of their parts.
 */
export type SafeCount = {
  readonly __typename?: 'SafeCount';
  /** True where the number is withheld. It may be small, or large and next to a small one. */
  readonly isWithheld: Scalars['Boolean']['output'];
  /** The number of persons, a multiple of 5; null where it is withheld. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** A published document that a record was taken from. */
export type Source = {
  readonly __typename?: 'Source';
  /** Stable id of the source in the graph. */
  readonly id: Scalars['ID']['output'];
  /** What a reader must know of this source: how much of it was seen, how its date was found. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it was published, as precisely as it says; null where it does not. */
  readonly publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Short title, in the language of the catalogue (French). */
  readonly title: Scalars['String']['output'];
  /** Where it was published; null where it has no public address. Some addresses were shortened to leave out names. */
  readonly url: Maybe<Scalars['Url']['output']>;
};

/** A document that shows what a claim says: where it lies, and the hash by which it is known to be the same. */
export type SourceDocument = {
  readonly __typename?: 'SourceDocument';
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['Sha256']['output'];
  /** Where it lies. */
  readonly url: Scalars['Url']['output'];
};

/** A document that shows what is to be recorded. */
export type SourceDocumentInput = {
  /** SHA-256 of its bytes: `sha256sum FILE`. */
  readonly sha256: Scalars['Sha256']['input'];
  /** Where it lies. */
  readonly url: Scalars['Url']['input'];
};

/** The place in a published file that a record was taken from. */
export type SourceRow = {
  readonly __typename?: 'SourceRow';
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /**
   * True where the activity covers several countries and the amount is the part that the file computed for this one;
   * null where the data does not say.
   */
  readonly isCountryShare: Maybe<Scalars['Boolean']['output']>;
  /** Line of the file; the header is line 1. */
  readonly line: Scalars['Int']['output'];
  /** What was done to the published amounts before they became this row. */
  readonly processing: Text;
};


/** The place in a published file that a record was taken from. */
export type SourceRowProcessingArgs = {
  lang?: InputMaybe<Lang>;
};

/** Every record says where it comes from. */
export type Sourced = {
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * An amount that a text, a page or the press states. It belongs to no ledger and to no total: it is what ledgers are held
 * against.
 */
export type StatedAmount = Sourced & {
  readonly __typename?: 'StatedAmount';
  /** The agreement that it belongs to; null where none is known. */
  readonly agreement: Maybe<Agreement>;
  /** The call that it belongs to; null where none is known. */
  readonly call: Maybe<Call>;
  /** What sources say where they disagree: never averaged. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The ledger entry made of it; only a PROJECT_GRANT has one. */
  readonly entry: Maybe<FundingEntry>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of amount it is. */
  readonly kind: StatedAmountKind;
  /** What it is, in a few words. */
  readonly label: Text;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** The days or years that it covers; null where the source does not say. */
  readonly period: Maybe<FundingPeriod>;
  /** Name of the programme, such as `PRIM`; null where it belongs to none that the graph follows. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** The project that it belongs to; null where none is known. */
  readonly project: Maybe<Project>;
  /** Who gives, where the source says so. */
  readonly provider: Maybe<Organisation>;
  /** Who gets, where the source says so. */
  readonly receiver: Maybe<Organisation>;
  /** The region that it is for; null where it is for more than one or the source does not say. */
  readonly region: Maybe<Territory>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** When it was stated; null where the source bears no date. */
  readonly statedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The amount in the currency of the source. */
  readonly value: Money;
};


/**
 * An amount that a text, a page or the press states. It belongs to no ledger and to no total: it is what ledgers are held
 * against.
 */
export type StatedAmountEntryArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * An amount that a text, a page or the press states. It belongs to no ledger and to no total: it is what ledgers are held
 * against.
 */
export type StatedAmountLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * An amount that a text, a page or the press states. It belongs to no ledger and to no total: it is what ledgers are held
 * against.
 */
export type StatedAmountNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of stated amounts. */
export type StatedAmountConnection = {
  readonly __typename?: 'StatedAmountConnection';
  /** The stated amounts of the page with their cursors. */
  readonly edges: ReadonlyArray<StatedAmountEdge>;
  /** The stated amounts of the page. */
  readonly nodes: ReadonlyArray<StatedAmount>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many stated amounts the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the stated amounts of a page, with its place in the list. */
export type StatedAmountEdge = {
  readonly __typename?: 'StatedAmountEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: StatedAmount;
};

/** Which stated amounts are wanted; all conditions that are given hold at once. */
export type StatedAmountFilter = {
  /** Under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** About this call. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** In this currency: set it before sorting by value. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<StatedAmountKind>;
  /** Of this programme: `PRIM`. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** About this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Given by this organisation. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Got by this organisation. */
  readonly receiverId?: InputMaybe<Scalars['ID']['input']>;
  /** For this region, by its HCP code: `09`. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of amount is stated. */
export type StatedAmountKind =
  /** All grants of one call together. */
  | 'CALL_TOTAL'
  /** The most that one project of a call may get. */
  | 'GRANT_CEILING'
  /** The cost of a regional development programme. */
  | 'PLAN_TOTAL'
  /** The budget of a whole programme. */
  | 'PROGRAMME_BUDGET'
  /** All subsidies of a programme to projects together. */
  | 'PROGRAMME_SUBSIDIES_TOTAL'
  /** The budget of one project. */
  | 'PROJECT_BUDGET'
  /** The grant to one project. */
  | 'PROJECT_GRANT';

/** How stated amounts are sorted. */
export type StatedAmountOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: StatedAmountOrderField;
};

/** What stated amounts can be sorted by. */
export type StatedAmountOrderField =
  /** The date of the statement; those without a date come first when ascending. */
  | 'DATE'
  /** The id. */
  | 'ID'
  /** The bare number, whatever the currency: filter by `currency` first. */
  | 'VALUE';

/**
 * A contract by which an institution grants a subsidy to the holder of a project: a claim of that institution. It follows
 * the decision on the project and goes before its payments; the contracts of a call stay within its envelope.
 */
export type SubsidyContract = Sourced & {
  readonly __typename?: 'SubsidyContract';
  /** The agreement that it carries out; null where the institution does not say. */
  readonly agreement: Maybe<Agreement>;
  /** The call that the project came from; null where the institution does not say. */
  readonly call: Maybe<Call>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The decision by which the project was chosen; null where the institution does not say. */
  readonly decision: Maybe<Decision>;
  /** The documents that show it. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The entries that were paid under it. */
  readonly entries: Maybe<FundingEntryConnection>;
  /** Who gets the subsidy, as the contract names it. */
  readonly holder: OrganisationClaim;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the log of its reporter, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** The project that it is for. */
  readonly project: Maybe<Project>;
  /** When the institution's ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The institution that grants it. */
  readonly reporter: Maybe<Organisation>;
  /** The contract that takes this one back; null while none does. */
  readonly reversedBy: Maybe<SubsidyContract>;
  /** The contract that this one takes back; null for all that take none back. */
  readonly reverses: Maybe<SubsidyContract>;
  /** The day it was signed. */
  readonly signedOn: Scalars['Date']['output'];
  /** The published documents that the record was taken from; none for what an institution recorded here. */
  readonly sources: ReadonlyArray<Source>;
  /** Until when it holds; null where it does not say. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The subsidy; negative where it takes another contract back. */
  readonly value: Money;
};


/**
 * A contract by which an institution grants a subsidy to the holder of a project: a claim of that institution. It follows
 * the decision on the project and goes before its payments; the contracts of a call stay within its envelope.
 */
export type SubsidyContractEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: FundingEntryOrder;
};


/**
 * A contract by which an institution grants a subsidy to the holder of a project: a claim of that institution. It follows
 * the decision on the project and goes before its payments; the contracts of a call stay within its envelope.
 */
export type SubsidyContractNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A contract by which an institution grants a subsidy to the holder of a project: a claim of that institution. It follows
 * the decision on the project and goes before its payments; the contracts of a call stay within its envelope.
 */
export type SubsidyContractReversedByArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A contract by which an institution grants a subsidy to the holder of a project: a claim of that institution. It follows
 * the decision on the project and goes before its payments; the contracts of a call stay within its envelope.
 */
export type SubsidyContractReversesArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of subsidy contracts. */
export type SubsidyContractConnection = {
  readonly __typename?: 'SubsidyContractConnection';
  /** The contracts of the page with their cursors. */
  readonly edges: ReadonlyArray<SubsidyContractEdge>;
  /** The contracts of the page. */
  readonly nodes: ReadonlyArray<SubsidyContract>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many contracts the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the contracts of a page, with its place in the list. */
export type SubsidyContractEdge = {
  readonly __typename?: 'SubsidyContractEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: SubsidyContract;
};

/** Which subsidy contracts are wanted; all conditions that are given hold at once. */
export type SubsidyContractFilter = {
  /** Under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** For projects of this call. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** In this currency: set it before sorting by value. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** That this decision led to. */
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** Granted to this organisation, under whatever name. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** For this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Granted by this organisation. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
};

/** How subsidy contracts are sorted. */
export type SubsidyContractOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: SubsidyContractOrderField;
};

/** What subsidy contracts can be sorted by. */
export type SubsidyContractOrderField =
  /** The id. */
  | 'ID'
  /** The day of signing. */
  | 'SIGNED_ON'
  /** The bare number, whatever the currency: filter by `currency` first. */
  | 'VALUE';

/** The contract that a command recorded, now or when it was first sent. */
export type SubsidyContractPayload = {
  readonly __typename?: 'SubsidyContractPayload';
  /** The contract, with its place in the log of its reporter. */
  readonly contract: Maybe<SubsidyContract>;
};

/**
 * A country, a region, a prefecture or province, or a commune of Morocco. All of both pilot regions are there. Names are
 * spelt in many ways: use codes.
 */
export type Territory = {
  readonly __typename?: 'Territory';
  /** Code of the Haut-Commissariat au Plan (HCP) without its last dot, as `09.541.01.13`; `MA` for Morocco. */
  readonly code: Scalars['ID']['output'];
};

/** A territory as rules read it. */
export type TerritoryFact = {
  readonly __typename?: 'TerritoryFact';
  /** Its code. */
  readonly code: Scalars['ID']['output'];
  /** Since when the code is valid; null where no source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Until when the code was valid; null while it is, or where no source says. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/**
 * A text of an institution. `value` is in the language asked for (the field's `lang` argument, else the
 * Accept-Language header, else French); where that language has no text, in French, then Arabic, then English.
 */
export type Text = {
  readonly __typename?: 'Text';
  /** The Arabic text, null where none exists. */
  readonly ar: Maybe<Scalars['String']['output']>;
  /** The English text, null where none exists. */
  readonly en: Maybe<Scalars['String']['output']>;
  /** The French text, null where none exists. */
  readonly fr: Maybe<Scalars['String']['output']>;
  /** The language of `value`: not always the one asked for. */
  readonly lang: Lang;
  /** The text in the language that `lang` says. */
  readonly value: Scalars['String']['output'];
};

/** A text to be recorded, in one language at least. */
export type TextInput = {
  /** In Arabic. */
  readonly ar?: InputMaybe<Scalars['String']['input']>;
  /** In English. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** In French. */
  readonly fr?: InputMaybe<Scalars['String']['input']>;
};

/** A place in a text that a person must look at. */
export type TextPlaceFact = {
  readonly __typename?: 'TextPlaceFact';
  /** Where it ends, itself not included. */
  readonly end: Scalars['Int']['output'];
  /** The field that holds it: `title.fr`. */
  readonly field: Scalars['String']['output'];
  /** The key of its record. */
  readonly id: Scalars['ID']['output'];
  /** What it may give away: `EMAIL`, `PHONE`, `PERSON_NAME`. */
  readonly kind: Scalars['String']['output'];
  /** Where it begins, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** The type of its record in this schema: `Project`. */
  readonly type: Scalars['String']['output'];
};

/**
 * What screening found in the texts that an institution keeps in the scope of an audit: whether they may give a natural
 * person away, and where; never the words.
 */
export type TextScreeningFact = {
  readonly __typename?: 'TextScreeningFact';
  /** The places that a person must look at. At most 1,000. */
  readonly places: ReadonlyArray<TextPlaceFact>;
  /** How many texts were looked at. */
  readonly textCount: Scalars['Int']['output'];
};

/** Up to when a total counts, on two axes of time. */
export type TotalAsOf = {
  readonly __typename?: 'TotalAsOf';
  /**
   * The instant that the newest of the counted records was recorded at: the total says nothing of what came later. Null
   * where none of them says when.
   */
  readonly newestRecordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant up to which records count, as asked for; null where that axis was not limited. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day up to which the money moved, as asked for; null where that axis was not limited. */
  readonly valueDate: Maybe<Scalars['Date']['output']>;
};

/** A total in another currency, with every rate that was used. */
export type TotalConversion = {
  readonly __typename?: 'TotalConversion';
  /** The amounts by value date, each with its rate; empty where the total is in that currency. At most 1000. */
  readonly rates: ReadonlyArray<AppliedRate>;
  /** Whether every amount could be converted. */
  readonly status: ConversionStatus;
  /** The amounts that no stored rate converts, by value date. At most 1000. */
  readonly unconverted: ReadonlyArray<UnconvertedAmount>;
  /** The sum of `rates`; null unless every amount could be converted. */
  readonly value: Maybe<Money>;
};

/** Records that a total leaves out for one reason. */
export type TotalExclusion = {
  readonly __typename?: 'TotalExclusion';
  /** How many records. */
  readonly entryCount: Scalars['Int']['output'];
  /** Why. */
  readonly reason: TotalExclusionReason;
  /** Why, in words. */
  readonly text: Text;
  /** Their sum: what the total would have been more. */
  readonly value: Money;
};


/** Records that a total leaves out for one reason. */
export type TotalExclusionTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** Why a total leaves records out. */
export type TotalExclusionReason =
  /** It stands on an activity whose parts have records of their own: one level counts. */
  | 'HIGHER_LEVEL'
  /** It is made up, and was not asked for. */
  | 'ILLUSTRATIVE'
  /** It moves money on within the set, which was counted when it came in; or from a body to itself. */
  | 'INNER_FLOW'
  /** Its day lies after `asOf.valueDate`. */
  | 'LATER_VALUE_DATE'
  /** A pledge does not bind: it is shown, and never added. */
  | 'PLEDGE'
  /** It was recorded after `asOf.recordedAt`. */
  | 'RECORDED_LATER'
  /** The same money stands again on the parts of its activity. */
  | 'RESTATED'
  /** It bears no date on an axis that `asOf` limits. */
  | 'UNDATED';

/** The level of activities that a total counts on. */
export type TotalLevel =
  /** Of every activity the lowest level that has any, since the total is over several activities. */
  | 'LOWEST_OF_EACH'
  /** The activity itself: no part of it has any. */
  | 'OWN'
  /** The parts of the activity: what it holds itself is left out. */
  | 'PARTS';

/** How a total was made. */
export type TotalMethod = {
  readonly __typename?: 'TotalMethod';
  /** What was left out, by reason and currency; empty where nothing was. At most 40. */
  readonly leftOut: ReadonlyArray<TotalExclusion>;
  /** The level of activities that was counted: money is counted on one level only, the lowest that has any. */
  readonly level: TotalLevel;
  /** What the total is taken over. */
  readonly scope: TotalScope;
  /** The whole method in one sentence. */
  readonly text: Text;
};


/** How a total was made. */
export type TotalMethodTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a total is taken over. */
export type TotalScope =
  /** An activity with its parts. */
  | 'ACTIVITY'
  /** All that names an agreement. */
  | 'AGREEMENT'
  /** All that names a call for projects. */
  | 'CALL'
  /** All that names a project. */
  | 'PROJECT'
  /** All whose provider is resolved to an organisation. */
  | 'PROVIDER'
  /** All whose receiver is resolved to an organisation. */
  | 'RECEIVER';

/** An amount of one type. */
export type TraceAmount = {
  readonly __typename?: 'TraceAmount';
  /** What the money did. */
  readonly type: TransactionType;
  /** The exact sum. */
  readonly value: Money;
};

/** What joins a claim to the level before. */
export type TraceBasis =
  /** The claim before names its activity, or it names that of the claim before. */
  | 'ACTIVITY'
  /** Only the body joins them: it received the one and gave the other. Money of several sources mixes here. */
  | 'ORGANISATION'
  /** It names the place that the trace begins at. */
  | 'START';

/** A place where the chain of evidence breaks. */
export type TraceBreak = {
  readonly __typename?: 'TraceBreak';
  /** The amounts that it is about, one per type and currency. At most 20. */
  readonly amounts: ReadonlyArray<TraceAmount>;
  /** How many claims show it. */
  readonly claimCount: Scalars['Int']['output'];
  /** Ids of the claims that show it, at most 100: the rest is left out here, but not in `claimCount` nor in `amounts`. */
  readonly claimIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What is missing. */
  readonly explanation: Text;
  /** What sort of break it is. */
  readonly kind: TraceBreakKind;
  /** What would mend it, and who can. */
  readonly mend: Text;
  /** The organisation that can mend it; null where it is not known. */
  readonly mendedBy: Maybe<Organisation>;
  /** Id of the node where it is. */
  readonly nodeId: Scalars['ID']['output'];
};


/** A place where the chain of evidence breaks. */
export type TraceBreakExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** A place where the chain of evidence breaks. */
export type TraceBreakMendArgs = {
  lang?: InputMaybe<Lang>;
};

/** What sort of break in the chain of evidence. */
export type TraceBreakKind =
  /** A claim names an activity that the graph does not hold. */
  | 'ACTIVITY_UNKNOWN'
  /** A body passed on less than it received, in payments of one currency: the rest is not accounted for. */
  | 'AMOUNT_LOST'
  /** An activity is a part of another that does not mention it: only the identifiers show it. */
  | 'CHILD_WITHOUT_PARENT_MENTION'
  /** The next claims are joined by the body alone: no claim names the receiver's activity. */
  | 'JOINED_BY_ORGANISATION_ONLY'
  /** The giver claims a payment, and no claim of the receiver answers to it, nor lies in the quarter that it may be of. */
  | 'NO_RECEIPT'
  /** The body that gave is written down, but no identifier and no known name says who it is. */
  | 'PROVIDER_NOT_RESOLVED'
  /** The body that received is written down, but no identifier and no known name says who it is; or it is not named. */
  | 'RECEIVER_NOT_RESOLVED'
  /** The body that received is known by its name alone: the data gives no identifier. */
  | 'RECEIVER_WITHOUT_IDENTIFIER';

/** A place where a trace was cut off. */
export type TraceCut = {
  readonly __typename?: 'TraceCut';
  /** Id of the node whose claims were not all followed. */
  readonly nodeId: Scalars['ID']['output'];
  /** Why. */
  readonly reason: TraceCutReason;
};

/** Why a trace was cut off. */
export type TraceCutReason =
  /** The node has more claims than `breadth`. */
  | 'BREADTH'
  /** The node lies at the last level that was asked for: whether it has claims of its own was not looked at. */
  | 'DEPTH'
  /** The trace holds as many claims as one answer may: 2000. */
  | 'SIZE';

/** Which way a trace goes. */
export type TraceDirection =
  /** Both. */
  | 'BOTH'
  /** Where the money went. */
  | 'DOWNSTREAM'
  /** Where the money came from. */
  | 'UPSTREAM';

/** One claim between two places that it passes through, one after the other. */
export type TraceEdge = {
  readonly __typename?: 'TraceEdge';
  /** What joins the claim to the level before. */
  readonly basis: TraceBasis;
  /** The claim, with its value, dates, sources and its place in the log of its reporter. */
  readonly claim: FundingEntry;
  /** True where the money comes back to a place that it left: shown once, and not followed again. */
  readonly closesCycle: Scalars['Boolean']['output'];
  /** Its id: that of the claim and its two places. */
  readonly id: Scalars['ID']['output'];
  /** How many levels of claims from the start; below zero upstream. */
  readonly level: Scalars['Int']['output'];
  /**
   * What the other side claims of the same money, where the agencies hold it as one claim; a region's side, and several
   * claims that answer to the sum of a quarter, are in `reconciliation`.
   */
  readonly otherSide: Maybe<FundingEntry>;
  /** Id of the node that the money came from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node that it went to. */
  readonly target: Scalars['ID']['output'];
};

/** A page of the edges of a trace. */
export type TraceEdgeConnection = {
  readonly __typename?: 'TraceEdgeConnection';
  /** The edges of the page with their cursors. */
  readonly edges: ReadonlyArray<TraceEdgeEdge>;
  /** The edges of the page. */
  readonly nodes: ReadonlyArray<TraceEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many edges the whole trace has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the edges of a page, with its place in the list. */
export type TraceEdgeEdge = {
  readonly __typename?: 'TraceEdgeEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The edge itself. */
  readonly node: TraceEdge;
};

/** What passed from one place to another: all claims of one type and currency together. */
export type TraceLink = {
  readonly __typename?: 'TraceLink';
  /** How many claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** True where the link closes a cycle: a Sankey diagram leaves it out. */
  readonly closesCycle: Scalars['Boolean']['output'];
  /** The currency of `value`. */
  readonly currency: Scalars['Currency']['output'];
  /** Id of the node that the money came from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node that it went to. */
  readonly target: Scalars['ID']['output'];
  /** What the money did. Types are never added to one another. */
  readonly type: TransactionType;
  /** The exact sum, reversals taken off. */
  readonly value: Scalars['Decimal']['output'];
};

/** A place that money passed through. */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** The activity, where it is one that the graph holds. */
  readonly activity: Maybe<FundingActivity>;
  /** The agreement, where it is one. */
  readonly agreement: Maybe<Agreement>;
  /** The call, where it is one. */
  readonly call: Maybe<Call>;
  /** The body as written, where it is one. */
  readonly claim: Maybe<OrganisationClaim>;
  /** The subsidy contract, where it is one. */
  readonly contract: Maybe<SubsidyContract>;
  /** Its place in the trace: `ORGANISATION:FR-3`. A body that is not resolved is one node per reporter and writing. */
  readonly id: Scalars['ID']['output'];
  /** False for a body that is not resolved, and for an activity that the graph does not hold. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** What sort of place it is. */
  readonly kind: TraceNodeKind;
  /** Its name as the claims have it; where they have none, its id. */
  readonly label: Scalars['String']['output'];
  /** How many levels of claims from the start; below zero upstream. */
  readonly level: Scalars['Int']['output'];
  /** The body, where it is one that is resolved. */
  readonly organisation: Maybe<Organisation>;
  /** The project, where it is one. */
  readonly project: Maybe<Project>;
};

/** What sort of place money passes through. */
export type TraceNodeKind =
  /** An activity of a reporter. */
  | 'ACTIVITY'
  /** An agreement that a claim names. */
  | 'AGREEMENT'
  /** A call for projects. */
  | 'CALL'
  /** A subsidy contract. */
  | 'CONTRACT'
  /** A body that gives or receives: resolved, or as written. */
  | 'ORGANISATION'
  /** A project. */
  | 'PROJECT';

/** Both sides of the money of a trace. */
export type TraceReconciliation = {
  readonly __typename?: 'TraceReconciliation';
  /** How many pairs stand so. */
  readonly counts: ReconciliationCounts;
  /** False where the region could not be asked: its receipts may answer to what is ONE_SIDED here. */
  readonly includesRegions: Scalars['Boolean']['output'];
  /** Days that both sides may lie apart and still match. */
  readonly matchDays: Scalars['Int']['output'];
  /** The pairs, those that do not agree first. At most 500. */
  readonly pairs: ReadonlyArray<ReconciliationPair>;
  /** Days that both sides may lie apart within tolerance. */
  readonly toleranceDays: Scalars['Int']['output'];
  /** Part of an amount, in percent, that both sides may differ by within tolerance. */
  readonly tolerancePercent: Scalars['Decimal']['output'];
};

/** Where a trace begins. */
export type TraceStart = {
  /** Its id; of an ACTIVITY its IATI identifier. */
  readonly id: Scalars['ID']['input'];
  /** What sort of place. */
  readonly kind: TraceNodeKind;
};

/** What money did, by the IATI code list TransactionType. */
export type TransactionType =
  /** Code 10: a commitment to answer for another's loan. */
  | 'CREDIT_GUARANTEE'
  /** Code 3: funds put at the disposal of another body, or moved to another activity. */
  | 'DISBURSEMENT'
  /** Code 4: funds spent on goods and services for the activity. */
  | 'EXPENDITURE'
  /** Code 11: a firm, written obligation to give, as the receiver reports it. */
  | 'INCOMING_COMMITMENT'
  /** Code 1: funds received for the activity. */
  | 'INCOMING_FUNDS'
  /** Code 13: an announced intention to give, as the receiver reports it: shown, never added. */
  | 'INCOMING_PLEDGE'
  /** Code 5: interest paid on a loan or credit line. */
  | 'INTEREST_PAYMENT'
  /** Code 6: principal of a loan paid back. */
  | 'LOAN_REPAYMENT'
  /** Code 2: a firm, written obligation to give. */
  | 'OUTGOING_COMMITMENT'
  /** Code 12: an announced intention to give, not binding: shown, never added. */
  | 'OUTGOING_PLEDGE'
  /** Code 8: funds that bought shares of a business. */
  | 'PURCHASE_OF_EQUITY'
  /** Code 7: a payment for what the receiver had already spent. */
  | 'REIMBURSEMENT'
  /** Code 9: funds from the sale of shares. */
  | 'SALE_OF_EQUITY';

/** A part of a total that could not be converted. */
export type UnconvertedAmount = {
  readonly __typename?: 'UnconvertedAmount';
  /** Their sum, as recorded. */
  readonly amount: Money;
  /** How many records. */
  readonly entryCount: Scalars['Int']['output'];
  /** Why. */
  readonly reason: UnconvertedReason;
  /** The day of the amounts; null where they have none, as sums of a quarter have none. */
  readonly valueDate: Maybe<Scalars['Date']['output']>;
};

/** Why an amount could not be converted. */
export type UnconvertedReason =
  /** No rate between the two currencies is stored for that day; rates that a source only rounds do not count. */
  | 'NO_STORED_RATE'
  /** The amount has no value date: only its quarter is known, or nothing. */
  | 'NO_VALUE_DATE';

/** How many names of a reporter are not resolved. */
export type UnresolvedCount = {
  readonly __typename?: 'UnresolvedCount';
  /** How many entries name one of them. */
  readonly entryCount: Scalars['Int']['output'];
  /** How many names. */
  readonly nameCount: Scalars['Int']['output'];
  /** The reporter. */
  readonly reporter: Maybe<Organisation>;
  /** Id of the reporter; null for all that the registry does not know. */
  readonly reporterId: Maybe<Scalars['ID']['output']>;
};

/** A name that a reporter writes, and that nothing resolves to an organisation. */
export type UnresolvedName = {
  readonly __typename?: 'UnresolvedName';
  /** What it received or gave by these entries, one sum per type and currency. At most 40. */
  readonly amounts: ReadonlyArray<TraceAmount>;
  /** Id of one of these entries. */
  readonly exampleEntryId: Scalars['ID']['output'];
  /** What institutions said of it, oldest first. At most 100. */
  readonly judgements: ReadonlyArray<ResolutionJudgement>;
  /** How many of its entries name it as who gave. */
  readonly providerCount: Scalars['Int']['output'];
  /** How many of its entries name it as who received. */
  readonly receiverCount: Scalars['Int']['output'];
  /** The reporter that writes it. */
  readonly reporter: Maybe<Organisation>;
  /** Id of the reporter that writes it; null where the registry does not know it. */
  readonly reporterId: Maybe<Scalars['ID']['output']>;
  /** The name as written. */
  readonly written: WrittenName;
};


/** A name that a reporter writes, and that nothing resolves to an organisation. */
export type UnresolvedNameJudgementsArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of names that are not resolved. */
export type UnresolvedNameConnection = {
  readonly __typename?: 'UnresolvedNameConnection';
  /** The names of the page with their cursors. */
  readonly edges: ReadonlyArray<UnresolvedNameEdge>;
  /** The names of the page. */
  readonly nodes: ReadonlyArray<UnresolvedName>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many names the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the names of a page, with its place in the list. */
export type UnresolvedNameEdge = {
  readonly __typename?: 'UnresolvedNameEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The name itself. */
  readonly node: UnresolvedName;
};

/**
 * What the wilaya holds on the scope of an audit, in a form that rules of the agencies read: flat, without arguments,
 * bounded. Clients find the same in the types that these facts are taken from.
 */
export type WilayaAuditFacts = {
  readonly __typename?: 'WilayaAuditFacts';
  /** How many days old the wilaya's data may become, as agreed; null where nothing was agreed. */
  readonly agreedRefreshDays: Maybe<Scalars['Int']['output']>;
  /** The agreements in the scope, and the rounds of contracts of its calls. At most 1,000. */
  readonly agreements: ReadonlyArray<AgreementFact>;
  /** The committees that took these decisions, and those of the programmes in the scope. At most 1,000. */
  readonly committees: ReadonlyArray<CommitteeFact>;
  /** The decisions that name an agreement, a project or a call in the scope. At most 1,000. */
  readonly decisions: ReadonlyArray<DecisionFact>;
  /** False where the scope holds more of something than is told here: then rules that read these facts do not judge. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The meetings of these committees. At most 1,000. */
  readonly meetings: ReadonlyArray<MeetingFact>;
  /** The date of the newest document that the wilaya's records were taken from; null where none bears a date. */
  readonly newestSourceOn: Maybe<Scalars['PartialDate']['output']>;
  /** The organisations that the scope names. At most 1,000. */
  readonly organisations: ReadonlyArray<OrganisationFact>;
  /** Of the territories that the projects in the scope name, those that the registry has. At most 1,000. */
  readonly territories: ReadonlyArray<TerritoryFact>;
  /** What screening found in the texts of all these records. */
  readonly textScreening: TextScreeningFact;
};

/** A checkpoint of another institution's log, and the proof that it continues what the witness holds. */
export type WitnessCheckpointInput = {
  /** The signed note: `Checkpoint.text`. */
  readonly checkpoint: Scalars['String']['input'];
  /** From the held size to that of the checkpoint: `ConsistencyProof.hashes`; none for the first one, and for the same size. */
  readonly proof?: ReadonlyArray<Scalars['String']['input']>;
};

/** The cosignature that a witness gave. */
export type WitnessCheckpointPayload = {
  readonly __typename?: 'WitnessCheckpointPayload';
  /** The line to be handed to the log: see the mutations `…AddCosignature`. */
  readonly cosignature: Maybe<Scalars['String']['output']>;
  /** What the witness holds from now on. */
  readonly held: Maybe<HeldCheckpoint>;
};

/** A name and an identifier as data writes them: whom they may mean is for the registry of organisations to say. */
export type WrittenName = {
  readonly __typename?: 'WrittenName';
  /** The name as written, with the identifier in brackets that goes with it there. */
  readonly asWritten: Scalars['String']['output'];
  /** The identifier as written; null where the data gives none. */
  readonly ref: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agreement: Agreement;
  Audit: Audit;
  Budget: Budget;
  Call: Call;
  ExchangeRate: ExchangeRate;
  FundingActivity: FundingActivity;
  FundingEntry: FundingEntry;
  FundingTrace: FundingTrace;
  Organisation: Organisation;
  Project: Project;
  StatedAmount: StatedAmount;
  SubsidyContract: SubsidyContract;
  WrittenName: WrittenName;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Audit:
    ( { __typename: 'Audit' }
    & GraphQLRecursivePick<FederationTypes['Audit'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"regionFacts":{"isComplete":true,"projects":{"id":true,"programme":true,"callId":true,"agreementIds":true,"regionCode":true,"territoryCodes":true,"territoryScope":true,"servesMigration":true,"startOn":true,"status":true},"calls":{"id":true,"regionCode":true,"opensOn":true,"closesOn":true,"envelopes":{"amount":true,"currency":true},"projectsSelected":true},"receipts":{"id":true,"regionCode":true,"providerAsWritten":true,"providerId":true,"value":{"amount":true,"currency":true},"receivedOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"activityIatiId":true,"dataStatus":true},"expenditures":{"id":true,"regionCode":true,"value":{"amount":true,"currency":true},"spentOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"pdrAxisId":true},"indicators":{"id":true,"target":true,"actual":true,"baseline":true,"asOf":true},"pdrs":{"id":true,"regionCode":true,"adoptedOn":true,"visaOn":true,"firstCommittedOn":true,"total":{"amount":true,"currency":true},"axisIds":true,"axisAmounts":{"amount":true,"currency":true},"territorialPercents":true},"personCountTables":{"id":true,"regionCode":true,"endOn":true,"trait":true,"rows":{"territoryCode":true,"counts":true,"total":true},"columnTotals":true,"total":true,"recordedAt":true},"personFigures":{"type":true,"id":true,"field":true,"value":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"wilayaFacts":{"isComplete":true,"agreements":{"id":true,"kind":true,"regionCode":true,"callId":true,"signingStartOn":true,"signedOn":true,"recordedAt":true,"validFrom":true,"validTo":true,"amendments":{"signedOn":true,"recordedAt":true,"validTo":true},"plannedAmount":{"amount":true,"currency":true},"amountClaims":true},"decisions":{"id":true,"kind":true,"outcome":true,"decidedOn":true,"recordedAt":true,"committeeId":true,"meetingId":true,"callIds":true,"projectIds":true},"committees":{"id":true,"establishedOn":true,"requiredMemberIds":true,"meetsEveryMonths":true},"meetings":{"id":true,"committeeId":true,"startOn":true,"participantIds":true},"organisations":{"id":true,"comparableNames":true,"councilOfRegion":true},"territories":{"code":true,"validFrom":true,"validTo":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"ministryFacts":{"isComplete":true,"personFigures":{"type":true,"id":true,"field":true,"value":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"regionLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"regionFacts":{"isComplete":true,"projects":{"id":true,"programme":true,"callId":true,"agreementIds":true,"regionCode":true,"territoryCodes":true,"territoryScope":true,"servesMigration":true,"startOn":true,"status":true},"calls":{"id":true,"regionCode":true,"opensOn":true,"closesOn":true,"envelopes":{"amount":true,"currency":true},"projectsSelected":true},"receipts":{"id":true,"regionCode":true,"providerAsWritten":true,"providerId":true,"value":{"amount":true,"currency":true},"receivedOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"activityIatiId":true,"dataStatus":true},"expenditures":{"id":true,"regionCode":true,"value":{"amount":true,"currency":true},"spentOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"pdrAxisId":true},"indicators":{"id":true,"target":true,"actual":true,"baseline":true,"asOf":true},"pdrs":{"id":true,"regionCode":true,"adoptedOn":true,"visaOn":true,"firstCommittedOn":true,"total":{"amount":true,"currency":true},"axisIds":true,"axisAmounts":{"amount":true,"currency":true},"territorialPercents":true},"personCountTables":{"id":true,"regionCode":true,"endOn":true,"trait":true,"rows":{"territoryCode":true,"counts":true,"total":true},"columnTotals":true,"total":true,"recordedAt":true},"personFigures":{"type":true,"id":true,"field":true,"value":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"wilayaFacts":{"isComplete":true,"agreements":{"id":true,"kind":true,"regionCode":true,"callId":true,"signingStartOn":true,"signedOn":true,"recordedAt":true,"validFrom":true,"validTo":true,"amendments":{"signedOn":true,"recordedAt":true,"validTo":true},"plannedAmount":{"amount":true,"currency":true},"amountClaims":true},"decisions":{"id":true,"kind":true,"outcome":true,"decidedOn":true,"recordedAt":true,"committeeId":true,"meetingId":true,"callIds":true,"projectIds":true},"committees":{"id":true,"establishedOn":true,"requiredMemberIds":true,"meetsEveryMonths":true},"meetings":{"id":true,"committeeId":true,"startOn":true,"participantIds":true},"organisations":{"id":true,"comparableNames":true,"councilOfRegion":true},"territories":{"code":true,"validFrom":true,"validTo":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"ministryFacts":{"isComplete":true,"personFigures":{"type":true,"id":true,"field":true,"value":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"regionLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"regionFacts":{"isComplete":true,"projects":{"id":true,"programme":true,"callId":true,"agreementIds":true,"regionCode":true,"territoryCodes":true,"territoryScope":true,"servesMigration":true,"startOn":true,"status":true},"calls":{"id":true,"regionCode":true,"opensOn":true,"closesOn":true,"envelopes":{"amount":true,"currency":true},"projectsSelected":true},"receipts":{"id":true,"regionCode":true,"providerAsWritten":true,"providerId":true,"value":{"amount":true,"currency":true},"receivedOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"activityIatiId":true,"dataStatus":true},"expenditures":{"id":true,"regionCode":true,"value":{"amount":true,"currency":true},"spentOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"pdrAxisId":true},"indicators":{"id":true,"target":true,"actual":true,"baseline":true,"asOf":true},"pdrs":{"id":true,"regionCode":true,"adoptedOn":true,"visaOn":true,"firstCommittedOn":true,"total":{"amount":true,"currency":true},"axisIds":true,"axisAmounts":{"amount":true,"currency":true},"territorialPercents":true},"personCountTables":{"id":true,"regionCode":true,"endOn":true,"trait":true,"rows":{"territoryCode":true,"counts":true,"total":true},"columnTotals":true,"total":true,"recordedAt":true},"personFigures":{"type":true,"id":true,"field":true,"value":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"wilayaFacts":{"isComplete":true,"agreements":{"id":true,"kind":true,"regionCode":true,"callId":true,"signingStartOn":true,"signedOn":true,"recordedAt":true,"validFrom":true,"validTo":true,"amendments":{"signedOn":true,"recordedAt":true,"validTo":true},"plannedAmount":{"amount":true,"currency":true},"amountClaims":true},"decisions":{"id":true,"kind":true,"outcome":true,"decidedOn":true,"recordedAt":true,"committeeId":true,"meetingId":true,"callIds":true,"projectIds":true},"committees":{"id":true,"establishedOn":true,"requiredMemberIds":true,"meetsEveryMonths":true},"meetings":{"id":true,"committeeId":true,"startOn":true,"participantIds":true},"organisations":{"id":true,"comparableNames":true,"councilOfRegion":true},"territories":{"code":true,"validFrom":true,"validTo":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"ministryFacts":{"isComplete":true,"personFigures":{"type":true,"id":true,"field":true,"value":true},"textScreening":{"textCount":true,"places":{"type":true,"id":true,"field":true,"kind":true,"start":true,"end":true}},"newestSourceOn":true,"agreedRefreshDays":true},"regionLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryLogs":{"reporter":true,"origin":true,"size":true,"checkpoints":{"origin":true,"size":true,"root":true},"leavesChecked":true,"brokenLeaves":{"kind":true,"recordId":true,"index":true,"state":true}},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}> ) );
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"id":true}> );
  Call:
    ( { __typename: 'Call' }
    & GraphQLRecursivePick<FederationTypes['Call'], {"id":true}> );
  ExchangeRate:
    ( { __typename: 'ExchangeRate' }
    & GraphQLRecursivePick<FederationTypes['ExchangeRate'], {"id":true}> );
  FundingActivity:
    ( { __typename: 'FundingActivity' }
    & GraphQLRecursivePick<FederationTypes['FundingActivity'], {"iatiId":true}> );
  FundingEntry:
    ( { __typename: 'FundingEntry' }
    & GraphQLRecursivePick<FederationTypes['FundingEntry'], {"id":true}> );
  FundingTrace:
    ( { __typename: 'FundingTrace' }
    & GraphQLRecursivePick<FederationTypes['FundingTrace'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['FundingTrace'], {"receiptFacts":{"id":true,"regionCode":true,"providerAsWritten":true,"providerId":true,"value":{"amount":true,"currency":true},"receivedOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"activityIatiId":true,"dataStatus":true}}>
        | GraphQLRecursivePick<FederationTypes['FundingTrace'], {"receiptFacts":{"id":true,"regionCode":true,"providerAsWritten":true,"providerId":true,"value":{"amount":true,"currency":true},"receivedOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"activityIatiId":true,"dataStatus":true}}>
        | GraphQLRecursivePick<FederationTypes['FundingTrace'], {"receiptFacts":{"id":true,"regionCode":true,"providerAsWritten":true,"providerId":true,"value":{"amount":true,"currency":true},"receivedOn":true,"recordedAt":true,"reversesId":true,"agreementId":true,"projectId":true,"activityIatiId":true,"dataStatus":true}}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  StatedAmount:
    ( { __typename: 'StatedAmount' }
    & GraphQLRecursivePick<FederationTypes['StatedAmount'], {"id":true}> );
  SubsidyContract:
    ( { __typename: 'SubsidyContract' }
    & GraphQLRecursivePick<FederationTypes['SubsidyContract'], {"id":true}> );
  WrittenName:
    ( { __typename: 'WrittenName' }
    & GraphQLRecursivePick<FederationTypes['WrittenName'], {"asWritten":true,"ref":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Sourced:
    | ( BudgetRecord )
    | ( ExchangeRateRecord )
    | ( FundingActivityRecord )
    | ( FundingEntryRecord )
    | ( ResolutionJudgementRecord )
    | ( StatedAmountRecord )
    | ( SubsidyContractRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEntry: ResolverTypeWrapper<AccessEntryRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessEntryConnection: ResolverTypeWrapper<Connection<AccessEntryRecord>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  AccessLogFilter: AccessLogFilter;
  ActivityHierarchyLevel: ActivityHierarchyLevel;
  ActivityOrganisationRole: ActivityOrganisationRole;
  ActivityStatus: ActivityStatus;
  AddCosignatureInput: AddCosignatureInput;
  AddCosignaturePayload: ResolverTypeWrapper<Omit<AddCosignaturePayload, 'checkpoint'> & { checkpoint?: Maybe<ResolversTypes['Checkpoint']> }>;
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  AgreementFact: ResolverTypeWrapper<Omit<AgreementFact, 'plannedAmount'> & { plannedAmount?: Maybe<ResolversTypes['Money']> }>;
  AmendmentFact: ResolverTypeWrapper<AmendmentFact>;
  AppliedRate: ResolverTypeWrapper<Omit<AppliedRate, 'amount' | 'converted' | 'exchangeRate'> & { amount: ResolversTypes['Money'], converted: ResolversTypes['Money'], exchangeRate: ResolversTypes['ExchangeRate'] }>;
  AsOf: AsOf;
  Audit: ResolverTypeWrapper<AuditRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditCounts: ResolverTypeWrapper<AuditCountsRecord>;
  AuditEvidence: ResolverTypeWrapper<AuditEvidence>;
  AuditFinding: ResolverTypeWrapper<AuditFindingRecord>;
  AuditFindingConnection: ResolverTypeWrapper<Connection<AuditFindingRecord>>;
  AuditFindingEdge: ResolverTypeWrapper<Omit<AuditFindingEdge, 'node'> & { node: ResolversTypes['AuditFinding'] }>;
  AuditOutcome: AuditOutcome;
  AuditRule: ResolverTypeWrapper<AuditRuleRecord>;
  AuditRuleCounts: ResolverTypeWrapper<Omit<AuditRuleCounts, 'rule'> & { rule: ResolversTypes['AuditRule'] }>;
  AuditScope: AuditScope;
  AuditSeverity: AuditSeverity;
  BackCalculation: ResolverTypeWrapper<BackCalculationRecord>;
  BrokenLeafFact: ResolverTypeWrapper<BrokenLeafFact>;
  BrokenLeafState: BrokenLeafState;
  Budget: ResolverTypeWrapper<BudgetRecord>;
  BudgetConnection: ResolverTypeWrapper<Connection<BudgetRecord>>;
  BudgetEdge: ResolverTypeWrapper<Omit<BudgetEdge, 'node'> & { node: ResolversTypes['Budget'] }>;
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  BudgetOrderField: BudgetOrderField;
  BudgetRestatement: BudgetRestatement;
  BudgetStatus: BudgetStatus;
  BudgetType: BudgetType;
  Call: ResolverTypeWrapper<CallRecord>;
  CallFact: ResolverTypeWrapper<Omit<CallFact, 'envelopes'> & { envelopes: ReadonlyArray<ResolversTypes['Money']> }>;
  Checkpoint: ResolverTypeWrapper<CheckpointRecord>;
  CheckpointFact: ResolverTypeWrapper<CheckpointFact>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimLog: ResolverTypeWrapper<LogHeadRecord>;
  CommitteeFact: ResolverTypeWrapper<CommitteeFact>;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  ConversionStatus: ConversionStatus;
  Cosignature: ResolverTypeWrapper<CosignatureRecord>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideHeldBackTextInput: DecideHeldBackTextInput;
  DecideHeldBackTextPayload: ResolverTypeWrapper<Omit<DecideHeldBackTextPayload, 'heldBackText'> & { heldBackText: ResolversTypes['HeldBackText'] }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  DecisionFact: ResolverTypeWrapper<DecisionFact>;
  EntryGranularity: EntryGranularity;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRecord>;
  ExchangeRateConnection: ResolverTypeWrapper<Connection<ExchangeRateRecord>>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateKind: ExchangeRateKind;
  ExchangeRateOrder: ExchangeRateOrder;
  ExchangeRateOrderField: ExchangeRateOrderField;
  ExpenditureFact: ResolverTypeWrapper<Omit<ExpenditureFact, 'value'> & { value: ResolversTypes['Money'] }>;
  Funding: ResolverTypeWrapper<FundingRecord>;
  FundingActivity: ResolverTypeWrapper<FundingActivityRecord>;
  FundingActivityConnection: ResolverTypeWrapper<Connection<FundingActivityRecord>>;
  FundingActivityEdge: ResolverTypeWrapper<Omit<FundingActivityEdge, 'node'> & { node: ResolversTypes['FundingActivity'] }>;
  FundingActivityFilter: FundingActivityFilter;
  FundingActivityOrder: FundingActivityOrder;
  FundingActivityOrderField: FundingActivityOrderField;
  FundingEntry: ResolverTypeWrapper<FundingEntryRecord>;
  FundingEntryConnection: ResolverTypeWrapper<Connection<FundingEntryRecord>>;
  FundingEntryEdge: ResolverTypeWrapper<Omit<FundingEntryEdge, 'node'> & { node: ResolversTypes['FundingEntry'] }>;
  FundingEntryFilter: FundingEntryFilter;
  FundingEntryOrder: FundingEntryOrder;
  FundingEntryOrderField: FundingEntryOrderField;
  FundingPeriod: ResolverTypeWrapper<FundingPeriodRecord>;
  FundingSector: ResolverTypeWrapper<FundingSectorRecord>;
  FundingTotal: ResolverTypeWrapper<FundingTotalRecord>;
  FundingTrace: ResolverTypeWrapper<FundingTraceRecord>;
  HeldBackDecision: HeldBackDecision;
  HeldBackKind: HeldBackKind;
  HeldBackPlace: HeldBackPlace;
  HeldBackText: ResolverTypeWrapper<HeldBackTextRecord>;
  HeldCheckpoint: ResolverTypeWrapper<HeldCheckpointRecord>;
  IatiCode: ResolverTypeWrapper<IatiCodeRecord>;
  ImportFundingInput: ImportFundingInput;
  ImportFundingPayload: ResolverTypeWrapper<ImportFundingPayload>;
  ImportLine: ResolverTypeWrapper<ImportLine>;
  ImportOutcome: ImportOutcome;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  InclusionProof: ResolverTypeWrapper<InclusionProof>;
  IndicatorFact: ResolverTypeWrapper<IndicatorFact>;
  JudgeResolutionInput: JudgeResolutionInput;
  JudgeResolutionPayload: ResolverTypeWrapper<JudgeResolutionPayloadRecord>;
  Lang: Lang;
  LogEntry: ResolverTypeWrapper<LogEntryRecord>;
  LogFact: ResolverTypeWrapper<LogFact>;
  LogKey: ResolverTypeWrapper<LogKeyRecord>;
  LogKeyType: LogKeyType;
  MeetingFact: ResolverTypeWrapper<MeetingFact>;
  MinistryAuditFacts: ResolverTypeWrapper<MinistryAuditFacts>;
  Money: ResolverTypeWrapper<MoneyRecord>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotEvaluatedReason: NotEvaluatedReason;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationClaim: ResolverTypeWrapper<OrganisationClaimRecord>;
  OrganisationClaimInput: OrganisationClaimInput;
  OrganisationFact: ResolverTypeWrapper<OrganisationFact>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipatingOrganisation: ResolverTypeWrapper<ParticipatingOrganisationRecord>;
  PdrFact: ResolverTypeWrapper<Omit<PdrFact, 'axisAmounts' | 'total'> & { axisAmounts: ReadonlyArray<ResolversTypes['Money']>, total?: Maybe<ResolversTypes['Money']> }>;
  PersonCountRowFact: ResolverTypeWrapper<PersonCountRowFact>;
  PersonCountTableFact: ResolverTypeWrapper<PersonCountTableFact>;
  PersonFigureFact: ResolverTypeWrapper<PersonFigureFact>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectFact: ResolverTypeWrapper<ProjectFact>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiptFact: ResolverTypeWrapper<ReceiptFactRecord>;
  RecipientCountry: ResolverTypeWrapper<RecipientCountryRecord>;
  RecipientRegion: ResolverTypeWrapper<RecipientRegionRecord>;
  ReconciliationCounts: ResolverTypeWrapper<ReconciliationCounts>;
  ReconciliationDoubt: ReconciliationDoubt;
  ReconciliationPair: ResolverTypeWrapper<Omit<ReconciliationPair, 'difference' | 'given' | 'received'> & { difference?: Maybe<ResolversTypes['Money']>, given?: Maybe<ResolversTypes['ReconciliationSide']>, received?: Maybe<ResolversTypes['ReconciliationSide']> }>;
  ReconciliationSide: ResolverTypeWrapper<Omit<ReconciliationSide, 'entry' | 'parts' | 'value'> & { entry?: Maybe<ResolversTypes['FundingEntry']>, parts: ReadonlyArray<ResolversTypes['ReconciliationSide']>, value: ResolversTypes['Money'] }>;
  ReconciliationStatus: ReconciliationStatus;
  ReconciliationSubject: ReconciliationSubject;
  RecordEntryInput: RecordEntryInput;
  RecordEntryPayload: ResolverTypeWrapper<RecordEntryPayloadRecord>;
  RecordReference: ResolverTypeWrapper<RecordReference>;
  RecordSubsidyContractInput: RecordSubsidyContractInput;
  RegionAuditFacts: ResolverTypeWrapper<Omit<RegionAuditFacts, 'calls' | 'expenditures' | 'pdrs' | 'receipts'> & { calls: ReadonlyArray<ResolversTypes['CallFact']>, expenditures: ReadonlyArray<ResolversTypes['ExpenditureFact']>, pdrs: ReadonlyArray<ResolversTypes['PdrFact']>, receipts: ReadonlyArray<ResolversTypes['ReceiptFact']> }>;
  RelatedActivity: ResolverTypeWrapper<RelatedActivityRecord>;
  RelatedActivityType: RelatedActivityType;
  ResolutionConfidence: ResolutionConfidence;
  ResolutionJudgement: ResolverTypeWrapper<ResolutionJudgementRecord>;
  ResolutionMethod: ResolutionMethod;
  ResolutionStanding: ResolverTypeWrapper<ResolutionStandingRecord>;
  ResolutionVerdict: ResolutionVerdict;
  ReverseEntryInput: ReverseEntryInput;
  ReverseSubsidyContractInput: ReverseSubsidyContractInput;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRecord>;
  SourceDocumentInput: SourceDocumentInput;
  SourceRow: ResolverTypeWrapper<SourceRowRecord>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  StatedAmount: ResolverTypeWrapper<StatedAmountRecord>;
  StatedAmountConnection: ResolverTypeWrapper<Connection<StatedAmountRecord>>;
  StatedAmountEdge: ResolverTypeWrapper<Omit<StatedAmountEdge, 'node'> & { node: ResolversTypes['StatedAmount'] }>;
  StatedAmountFilter: StatedAmountFilter;
  StatedAmountKind: StatedAmountKind;
  StatedAmountOrder: StatedAmountOrder;
  StatedAmountOrderField: StatedAmountOrderField;
  SubsidyContract: ResolverTypeWrapper<SubsidyContractRecord>;
  SubsidyContractConnection: ResolverTypeWrapper<Connection<SubsidyContractRecord>>;
  SubsidyContractEdge: ResolverTypeWrapper<Omit<SubsidyContractEdge, 'node'> & { node: ResolversTypes['SubsidyContract'] }>;
  SubsidyContractFilter: SubsidyContractFilter;
  SubsidyContractOrder: SubsidyContractOrder;
  SubsidyContractOrderField: SubsidyContractOrderField;
  SubsidyContractPayload: ResolverTypeWrapper<SubsidyContractPayloadRecord>;
  Territory: ResolverTypeWrapper<TerritoryRecord>;
  TerritoryFact: ResolverTypeWrapper<TerritoryFact>;
  Text: ResolverTypeWrapper<TextRecord>;
  TextInput: TextInput;
  TextPlaceFact: ResolverTypeWrapper<TextPlaceFact>;
  TextScreeningFact: ResolverTypeWrapper<TextScreeningFact>;
  TotalAsOf: ResolverTypeWrapper<TotalAsOf>;
  TotalConversion: ResolverTypeWrapper<Omit<TotalConversion, 'rates' | 'unconverted' | 'value'> & { rates: ReadonlyArray<ResolversTypes['AppliedRate']>, unconverted: ReadonlyArray<ResolversTypes['UnconvertedAmount']>, value?: Maybe<ResolversTypes['Money']> }>;
  TotalExclusion: ResolverTypeWrapper<TotalExclusionRecord>;
  TotalExclusionReason: TotalExclusionReason;
  TotalLevel: TotalLevel;
  TotalMethod: ResolverTypeWrapper<TotalMethodRecord>;
  TotalScope: TotalScope;
  TraceAmount: ResolverTypeWrapper<Omit<TraceAmount, 'value'> & { value: ResolversTypes['Money'] }>;
  TraceBasis: TraceBasis;
  TraceBreak: ResolverTypeWrapper<TraceBreakRecord>;
  TraceBreakKind: TraceBreakKind;
  TraceCut: ResolverTypeWrapper<TraceCut>;
  TraceCutReason: TraceCutReason;
  TraceDirection: TraceDirection;
  TraceEdge: ResolverTypeWrapper<TraceEdgeRecord>;
  TraceEdgeConnection: ResolverTypeWrapper<Connection<TraceEdgeRecord>>;
  TraceEdgeEdge: ResolverTypeWrapper<Omit<TraceEdgeEdge, 'node'> & { node: ResolversTypes['TraceEdge'] }>;
  TraceLink: ResolverTypeWrapper<TraceLink>;
  TraceNode: ResolverTypeWrapper<TraceNodeRecord>;
  TraceNodeKind: TraceNodeKind;
  TraceReconciliation: ResolverTypeWrapper<Omit<TraceReconciliation, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['ReconciliationPair']> }>;
  TraceStart: TraceStart;
  TransactionType: TransactionType;
  UnconvertedAmount: ResolverTypeWrapper<Omit<UnconvertedAmount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  UnconvertedReason: UnconvertedReason;
  UnresolvedCount: ResolverTypeWrapper<UnresolvedCountRecord>;
  UnresolvedName: ResolverTypeWrapper<UnresolvedNameRecord>;
  UnresolvedNameConnection: ResolverTypeWrapper<Connection<UnresolvedNameRecord>>;
  UnresolvedNameEdge: ResolverTypeWrapper<Omit<UnresolvedNameEdge, 'node'> & { node: ResolversTypes['UnresolvedName'] }>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  WilayaAuditFacts: ResolverTypeWrapper<Omit<WilayaAuditFacts, 'agreements'> & { agreements: ReadonlyArray<ResolversTypes['AgreementFact']> }>;
  WitnessCheckpointInput: WitnessCheckpointInput;
  WitnessCheckpointPayload: ResolverTypeWrapper<Omit<WitnessCheckpointPayload, 'held'> & { held?: Maybe<ResolversTypes['HeldCheckpoint']> }>;
  WrittenName: ResolverTypeWrapper<WrittenNameRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessEntry: AccessEntryRecord;
  ID: Scalars['ID']['output'];
  AccessEntryConnection: Connection<AccessEntryRecord>;
  Int: Scalars['Int']['output'];
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  AccessLogFilter: AccessLogFilter;
  AddCosignatureInput: AddCosignatureInput;
  AddCosignaturePayload: Omit<AddCosignaturePayload, 'checkpoint'> & { checkpoint?: Maybe<ResolversParentTypes['Checkpoint']> };
  Agreement: AgreementRecord;
  AgreementFact: Omit<AgreementFact, 'plannedAmount'> & { plannedAmount?: Maybe<ResolversParentTypes['Money']> };
  AmendmentFact: AmendmentFact;
  AppliedRate: Omit<AppliedRate, 'amount' | 'converted' | 'exchangeRate'> & { amount: ResolversParentTypes['Money'], converted: ResolversParentTypes['Money'], exchangeRate: ResolversParentTypes['ExchangeRate'] };
  AsOf: AsOf;
  Audit: AuditRecord;
  Boolean: Scalars['Boolean']['output'];
  AuditCounts: AuditCountsRecord;
  AuditEvidence: AuditEvidence;
  AuditFinding: AuditFindingRecord;
  AuditFindingConnection: Connection<AuditFindingRecord>;
  AuditFindingEdge: Omit<AuditFindingEdge, 'node'> & { node: ResolversParentTypes['AuditFinding'] };
  AuditRule: AuditRuleRecord;
  AuditRuleCounts: Omit<AuditRuleCounts, 'rule'> & { rule: ResolversParentTypes['AuditRule'] };
  AuditScope: AuditScope;
  BackCalculation: BackCalculationRecord;
  BrokenLeafFact: BrokenLeafFact;
  Budget: BudgetRecord;
  BudgetConnection: Connection<BudgetRecord>;
  BudgetEdge: Omit<BudgetEdge, 'node'> & { node: ResolversParentTypes['Budget'] };
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  Call: CallRecord;
  CallFact: Omit<CallFact, 'envelopes'> & { envelopes: ReadonlyArray<ResolversParentTypes['Money']> };
  Checkpoint: CheckpointRecord;
  CheckpointFact: CheckpointFact;
  Claim: ClaimRecord;
  ClaimLog: LogHeadRecord;
  CommitteeFact: CommitteeFact;
  ConsistencyProof: ConsistencyProof;
  Cosignature: CosignatureRecord;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideHeldBackTextInput: DecideHeldBackTextInput;
  DecideHeldBackTextPayload: Omit<DecideHeldBackTextPayload, 'heldBackText'> & { heldBackText: ResolversParentTypes['HeldBackText'] };
  Decimal: Scalars['Decimal']['output'];
  Decision: DecisionRecord;
  DecisionFact: DecisionFact;
  ExchangeRate: ExchangeRateRecord;
  ExchangeRateConnection: Connection<ExchangeRateRecord>;
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateOrder: ExchangeRateOrder;
  ExpenditureFact: Omit<ExpenditureFact, 'value'> & { value: ResolversParentTypes['Money'] };
  Funding: FundingRecord;
  FundingActivity: FundingActivityRecord;
  FundingActivityConnection: Connection<FundingActivityRecord>;
  FundingActivityEdge: Omit<FundingActivityEdge, 'node'> & { node: ResolversParentTypes['FundingActivity'] };
  FundingActivityFilter: FundingActivityFilter;
  FundingActivityOrder: FundingActivityOrder;
  FundingEntry: FundingEntryRecord;
  FundingEntryConnection: Connection<FundingEntryRecord>;
  FundingEntryEdge: Omit<FundingEntryEdge, 'node'> & { node: ResolversParentTypes['FundingEntry'] };
  FundingEntryFilter: FundingEntryFilter;
  FundingEntryOrder: FundingEntryOrder;
  FundingPeriod: FundingPeriodRecord;
  FundingSector: FundingSectorRecord;
  FundingTotal: FundingTotalRecord;
  FundingTrace: FundingTraceRecord;
  HeldBackText: HeldBackTextRecord;
  HeldCheckpoint: HeldCheckpointRecord;
  IatiCode: IatiCodeRecord;
  ImportFundingInput: ImportFundingInput;
  ImportFundingPayload: ImportFundingPayload;
  ImportLine: ImportLine;
  ImportReport: ImportReport;
  InclusionProof: InclusionProof;
  IndicatorFact: IndicatorFact;
  JudgeResolutionInput: JudgeResolutionInput;
  JudgeResolutionPayload: JudgeResolutionPayloadRecord;
  LogEntry: LogEntryRecord;
  LogFact: LogFact;
  LogKey: LogKeyRecord;
  MeetingFact: MeetingFact;
  MinistryAuditFacts: MinistryAuditFacts;
  Money: MoneyRecord;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Organisation: OrganisationRecord;
  OrganisationClaim: OrganisationClaimRecord;
  OrganisationClaimInput: OrganisationClaimInput;
  OrganisationFact: OrganisationFact;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  ParticipatingOrganisation: ParticipatingOrganisationRecord;
  PdrFact: Omit<PdrFact, 'axisAmounts' | 'total'> & { axisAmounts: ReadonlyArray<ResolversParentTypes['Money']>, total?: Maybe<ResolversParentTypes['Money']> };
  PersonCountRowFact: PersonCountRowFact;
  PersonCountTableFact: PersonCountTableFact;
  PersonFigureFact: PersonFigureFact;
  Project: ProjectRecord;
  ProjectFact: ProjectFact;
  Query: Record<PropertyKey, never>;
  ReceiptFact: ReceiptFactRecord;
  RecipientCountry: RecipientCountryRecord;
  RecipientRegion: RecipientRegionRecord;
  ReconciliationCounts: ReconciliationCounts;
  ReconciliationPair: Omit<ReconciliationPair, 'difference' | 'given' | 'received'> & { difference?: Maybe<ResolversParentTypes['Money']>, given?: Maybe<ResolversParentTypes['ReconciliationSide']>, received?: Maybe<ResolversParentTypes['ReconciliationSide']> };
  ReconciliationSide: Omit<ReconciliationSide, 'entry' | 'parts' | 'value'> & { entry?: Maybe<ResolversParentTypes['FundingEntry']>, parts: ReadonlyArray<ResolversParentTypes['ReconciliationSide']>, value: ResolversParentTypes['Money'] };
  RecordEntryInput: RecordEntryInput;
  RecordEntryPayload: RecordEntryPayloadRecord;
  RecordReference: RecordReference;
  RecordSubsidyContractInput: RecordSubsidyContractInput;
  RegionAuditFacts: Omit<RegionAuditFacts, 'calls' | 'expenditures' | 'pdrs' | 'receipts'> & { calls: ReadonlyArray<ResolversParentTypes['CallFact']>, expenditures: ReadonlyArray<ResolversParentTypes['ExpenditureFact']>, pdrs: ReadonlyArray<ResolversParentTypes['PdrFact']>, receipts: ReadonlyArray<ResolversParentTypes['ReceiptFact']> };
  RelatedActivity: RelatedActivityRecord;
  ResolutionJudgement: ResolutionJudgementRecord;
  ResolutionStanding: ResolutionStandingRecord;
  ReverseEntryInput: ReverseEntryInput;
  ReverseSubsidyContractInput: ReverseSubsidyContractInput;
  SafeCount: SafeCount;
  Sha256: Scalars['Sha256']['output'];
  Source: SourceRecord;
  SourceDocument: SourceDocumentRecord;
  SourceDocumentInput: SourceDocumentInput;
  SourceRow: SourceRowRecord;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  StatedAmount: StatedAmountRecord;
  StatedAmountConnection: Connection<StatedAmountRecord>;
  StatedAmountEdge: Omit<StatedAmountEdge, 'node'> & { node: ResolversParentTypes['StatedAmount'] };
  StatedAmountFilter: StatedAmountFilter;
  StatedAmountOrder: StatedAmountOrder;
  SubsidyContract: SubsidyContractRecord;
  SubsidyContractConnection: Connection<SubsidyContractRecord>;
  SubsidyContractEdge: Omit<SubsidyContractEdge, 'node'> & { node: ResolversParentTypes['SubsidyContract'] };
  SubsidyContractFilter: SubsidyContractFilter;
  SubsidyContractOrder: SubsidyContractOrder;
  SubsidyContractPayload: SubsidyContractPayloadRecord;
  Territory: TerritoryRecord;
  TerritoryFact: TerritoryFact;
  Text: TextRecord;
  TextInput: TextInput;
  TextPlaceFact: TextPlaceFact;
  TextScreeningFact: TextScreeningFact;
  TotalAsOf: TotalAsOf;
  TotalConversion: Omit<TotalConversion, 'rates' | 'unconverted' | 'value'> & { rates: ReadonlyArray<ResolversParentTypes['AppliedRate']>, unconverted: ReadonlyArray<ResolversParentTypes['UnconvertedAmount']>, value?: Maybe<ResolversParentTypes['Money']> };
  TotalExclusion: TotalExclusionRecord;
  TotalMethod: TotalMethodRecord;
  TraceAmount: Omit<TraceAmount, 'value'> & { value: ResolversParentTypes['Money'] };
  TraceBreak: TraceBreakRecord;
  TraceCut: TraceCut;
  TraceEdge: TraceEdgeRecord;
  TraceEdgeConnection: Connection<TraceEdgeRecord>;
  TraceEdgeEdge: Omit<TraceEdgeEdge, 'node'> & { node: ResolversParentTypes['TraceEdge'] };
  TraceLink: TraceLink;
  TraceNode: TraceNodeRecord;
  TraceReconciliation: Omit<TraceReconciliation, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['ReconciliationPair']> };
  TraceStart: TraceStart;
  UnconvertedAmount: Omit<UnconvertedAmount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  UnresolvedCount: UnresolvedCountRecord;
  UnresolvedName: UnresolvedNameRecord;
  UnresolvedNameConnection: Connection<UnresolvedNameRecord>;
  UnresolvedNameEdge: Omit<UnresolvedNameEdge, 'node'> & { node: ResolversParentTypes['UnresolvedName'] };
  Url: Scalars['Url']['output'];
  WilayaAuditFacts: Omit<WilayaAuditFacts, 'agreements'> & { agreements: ReadonlyArray<ResolversParentTypes['AgreementFact']> };
  WitnessCheckpointInput: WitnessCheckpointInput;
  WitnessCheckpointPayload: Omit<WitnessCheckpointPayload, 'held'> & { held?: Maybe<ResolversParentTypes['HeldCheckpoint']> };
  WrittenName: WrittenNameRecord;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  dataClass?: Maybe<Scalars['String']['input']>;
  institutions?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  residency?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  roles?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type AddCosignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCosignaturePayload'] = ResolversParentTypes['AddCosignaturePayload']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppliedRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedRate'] = ResolversParentTypes['AppliedRate']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
  valueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit'], FederationReferenceType extends FederationReferenceTypes['Audit'] = FederationReferenceTypes['Audit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Audit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityIatiIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  agenciesHeldCheckpoints?: Resolver<ReadonlyArray<ResolversTypes['CheckpointFact']>, ParentType, ContextType>;
  agreementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['AuditCounts']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['AuditFindingConnection']>, ParentType, ContextType, RequireFields<AuditFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWholeProgramme?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisationIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  projectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['RecordReference'], ParentType, ContextType>;
};

export type AuditCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditCounts'] = ResolversParentTypes['AuditCounts']> = {
  byRule?: Resolver<ReadonlyArray<ResolversTypes['AuditRuleCounts']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notEvaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvidence'] = ResolversParentTypes['AuditEvidence']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RecordReference'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AuditEvidence']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NotEvaluatedReason']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AuditSeverity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['RecordReference'], ParentType, ContextType>;
};

export type AuditFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingConnection'] = ResolversParentTypes['AuditFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingEdge'] = ResolversParentTypes['AuditFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
};

export type AuditRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRule'] = ResolversParentTypes['AuditRule']> = {
  explanation?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<AuditRuleExplanationArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AuditSeverity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<AuditRuleTitleArgs>>;
};

export type AuditRuleCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRuleCounts'] = ResolversParentTypes['AuditRuleCounts']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notEvaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
};

export type BackCalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackCalculation'] = ResolversParentTypes['BackCalculation']> = {
  exchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<BackCalculationMethodArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<BackCalculationNoteArgs>>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rateDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BrokenLeafFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenLeafFact'] = ResolversParentTypes['BrokenLeafFact']> = {
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BrokenLeafState'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<BudgetNoteArgs>>;
  period?: Resolver<ResolversTypes['FundingPeriod'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['OrganisationClaim']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  restated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['SourceRow']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BudgetStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BudgetType']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetConnection'] = ResolversParentTypes['BudgetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Budget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetEdge'] = ResolversParentTypes['BudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  cosignatures?: Resolver<ReadonlyArray<ResolversTypes['Cosignature']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckpointFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointFact'] = ResolversParentTypes['CheckpointFact']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLog'] = ResolversParentTypes['ClaimLog']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType, Partial<ClaimLogCheckpointArgs>>;
  consistencyProof?: Resolver<Maybe<ResolversTypes['ConsistencyProof']>, ParentType, ContextType, RequireFields<ClaimLogConsistencyProofArgs, 'from'>>;
  cosignedCheckpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType, RequireFields<ClaimLogEntryArgs, 'index'>>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimLogEvidenceArgs, 'heldSizes'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['LogKey']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsistencyProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CosignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cosignature'] = ResolversParentTypes['Cosignature']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideHeldBackTextPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideHeldBackTextPayload'] = ResolversParentTypes['DecideHeldBackTextPayload']> = {
  heldBackText?: Resolver<ResolversTypes['HeldBackText'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  base?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExchangeRateKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ExchangeRateNoteArgs>>;
  quote?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rateOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ExchangeRateReasonArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  committed?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, RequireFields<FundingCommittedArgs, 'includeIllustrative'>>;
  contracts?: Resolver<ResolversTypes['SubsidyContractConnection'], ParentType, ContextType, RequireFields<FundingContractsArgs, 'first' | 'includeIllustrative'>>;
  disbursed?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, RequireFields<FundingDisbursedArgs, 'includeIllustrative'>>;
  entries?: Resolver<ResolversTypes['FundingEntryConnection'], ParentType, ContextType, RequireFields<FundingEntriesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  spent?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, RequireFields<FundingSpentArgs, 'includeIllustrative'>>;
  statedAmounts?: Resolver<ReadonlyArray<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['FundingTrace']>, ParentType, ContextType, RequireFields<FundingTraceArgs, 'breadth' | 'depth' | 'direction' | 'includeIllustrative'>>;
};

export type FundingActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingActivity'] = ResolversParentTypes['FundingActivity'], FederationReferenceType extends FederationReferenceTypes['FundingActivity'] = FederationReferenceTypes['FundingActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  agreementBasis?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<FundingActivityAgreementBasisArgs>>;
  aidType?: Resolver<Maybe<ResolversTypes['IatiCode']>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  budgetRestatement?: Resolver<Maybe<ResolversTypes['BudgetRestatement']>, ParentType, ContextType>;
  budgeted?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, Partial<FundingActivityBudgetedArgs>>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, RequireFields<FundingActivityBudgetsArgs, 'first' | 'orderBy'>>;
  children?: Resolver<ReadonlyArray<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  committed?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, RequireFields<FundingActivityCommittedArgs, 'includeIllustrative'>>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<FundingActivityDescriptionArgs>>;
  disbursed?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, RequireFields<FundingActivityDisbursedArgs, 'includeIllustrative'>>;
  entries?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, RequireFields<FundingActivityEntriesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  financeType?: Resolver<Maybe<ResolversTypes['IatiCode']>, ParentType, ContextType>;
  hierarchyLevel?: Resolver<ResolversTypes['ActivityHierarchyLevel'], ParentType, ContextType>;
  iatiId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMultiCountry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<FundingActivityNoteArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  participatingOrganisations?: Resolver<ReadonlyArray<ResolversTypes['ParticipatingOrganisation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['FundingPeriod']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipientCountries?: Resolver<ReadonlyArray<ResolversTypes['RecipientCountry']>, ParentType, ContextType>;
  recipientRegions?: Resolver<ReadonlyArray<ResolversTypes['RecipientRegion']>, ParentType, ContextType>;
  relatedActivities?: Resolver<ReadonlyArray<ResolversTypes['RelatedActivity']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reporterClaim?: Resolver<ResolversTypes['OrganisationClaim'], ParentType, ContextType>;
  reporterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['FundingSector']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  spent?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType, RequireFields<FundingActivitySpentArgs, 'includeIllustrative'>>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<FundingActivityTitleArgs>>;
  titleLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['FundingTrace']>, ParentType, ContextType, RequireFields<FundingActivityTraceArgs, 'breadth' | 'depth' | 'direction' | 'includeIllustrative'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingActivityConnection'] = ResolversParentTypes['FundingActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingActivityEdge'] = ResolversParentTypes['FundingActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingActivity'], ParentType, ContextType>;
};

export type FundingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEntry'] = ResolversParentTypes['FundingEntry'], FederationReferenceType extends FederationReferenceTypes['FundingEntry'] = FederationReferenceTypes['FundingEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  aidType?: Resolver<Maybe<ResolversTypes['IatiCode']>, ParentType, ContextType>;
  backCalculated?: Resolver<Maybe<ResolversTypes['BackCalculation']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['SubsidyContract']>, ParentType, ContextType, Partial<FundingEntryContractArgs>>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<FundingEntryDescriptionArgs>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  financeType?: Resolver<Maybe<ResolversTypes['IatiCode']>, ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['EntryGranularity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRestated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<FundingEntryNoteArgs>>;
  period?: Resolver<Maybe<ResolversTypes['FundingPeriod']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['OrganisationClaim']>, ParentType, ContextType>;
  providerActivityIatiId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['OrganisationClaim']>, ParentType, ContextType>;
  receiverActivityIatiId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reporterClaim?: Resolver<ResolversTypes['OrganisationClaim'], ParentType, ContextType>;
  reporterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType, Partial<FundingEntryReversedByArgs>>;
  reverses?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType, Partial<FundingEntryReversesArgs>>;
  row?: Resolver<Maybe<ResolversTypes['SourceRow']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['FundingSector']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAmount?: Resolver<Maybe<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEntryConnection'] = ResolversParentTypes['FundingEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEntryEdge'] = ResolversParentTypes['FundingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingEntry'], ParentType, ContextType>;
};

export type FundingPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingPeriod'] = ResolversParentTypes['FundingPeriod']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type FundingSectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSector'] = ResolversParentTypes['FundingSector']> = {
  category?: Resolver<Maybe<ResolversTypes['IatiCode']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FundingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotal'] = ResolversParentTypes['FundingTotal']> = {
  asOf?: Resolver<ResolversTypes['TotalAsOf'], ParentType, ContextType>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, RequireFields<FundingTotalBudgetsArgs, 'first'>>;
  conversion?: Resolver<ResolversTypes['TotalConversion'], ParentType, ContextType, RequireFields<FundingTotalConversionArgs, 'to'>>;
  entries?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, RequireFields<FundingTotalEntriesArgs, 'first'>>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  includesIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['TotalMethod'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TransactionType']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundingTraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTrace'] = ResolversParentTypes['FundingTrace'], FederationReferenceType extends FederationReferenceTypes['FundingTrace'] = FederationReferenceTypes['FundingTrace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingTrace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityIatiIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  agreementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  breadth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TraceBreak']>>, ParentType, ContextType>;
  cutOff?: Resolver<ReadonlyArray<ResolversTypes['TraceCut']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TraceDirection'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['TraceEdgeConnection'], ParentType, ContextType, RequireFields<FundingTraceEdgesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['TraceNode'], ParentType, ContextType>;
  hasCycle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  projectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reconciliation?: Resolver<Maybe<ResolversTypes['TraceReconciliation']>, ParentType, ContextType>;
};

export type HeldBackTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldBackText'] = ResolversParentTypes['HeldBackText']> = {
  activityIatiId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['HeldBackDecision']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['HeldBackKind']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['HeldBackPlace'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldCheckpoint'] = ResolversParentTypes['HeldCheckpoint']> = {
  heldSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IatiCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IatiCode'] = ResolversParentTypes['IatiCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFundingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFundingPayload'] = ResolversParentTypes['ImportFundingPayload']> = {
  report?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
};

export type ImportLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLine'] = ResolversParentTypes['ImportLine']> = {
  activityIatiId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  activityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldBackCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineCountLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ImportLine']>, ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  hashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgeResolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeResolutionPayload'] = ResolversParentTypes['JudgeResolutionPayload']> = {
  judgement?: Resolver<Maybe<ResolversTypes['ResolutionJudgement']>, ParentType, ContextType>;
};

export type LogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, Partial<LogEntryInclusionProofArgs>>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leafHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LogFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogFact'] = ResolversParentTypes['LogFact']> = {
  brokenLeaves?: Resolver<ReadonlyArray<ResolversTypes['BrokenLeafFact']>, ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['CheckpointFact']>, ParentType, ContextType>;
  leavesChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogKey'] = ResolversParentTypes['LogKey']> = {
  isDevelopment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LogKeyType'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vkey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agenciesAddCosignature: Resolver<Maybe<ResolversTypes['AddCosignaturePayload']>, ParentType, ContextType, RequireFields<MutationAgenciesAddCosignatureArgs, 'input'>>;
  agenciesWitnessCheckpoint: Resolver<Maybe<ResolversTypes['WitnessCheckpointPayload']>, ParentType, ContextType, RequireFields<MutationAgenciesWitnessCheckpointArgs, 'input'>>;
  decideHeldBackText: Resolver<Maybe<ResolversTypes['DecideHeldBackTextPayload']>, ParentType, ContextType, RequireFields<MutationDecideHeldBackTextArgs, 'input'>>;
  importFunding: Resolver<Maybe<ResolversTypes['ImportFundingPayload']>, ParentType, ContextType, RequireFields<MutationImportFundingArgs, 'input'>>;
  judgeResolution: Resolver<Maybe<ResolversTypes['JudgeResolutionPayload']>, ParentType, ContextType, RequireFields<MutationJudgeResolutionArgs, 'input'>>;
  recordCommitment: Resolver<Maybe<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType, RequireFields<MutationRecordCommitmentArgs, 'input'>>;
  recordDisbursement: Resolver<Maybe<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType, RequireFields<MutationRecordDisbursementArgs, 'input'>>;
  recordExpenditure: Resolver<Maybe<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType, RequireFields<MutationRecordExpenditureArgs, 'input'>>;
  recordIncomingFunds: Resolver<Maybe<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType, RequireFields<MutationRecordIncomingFundsArgs, 'input'>>;
  recordSubsidyContract: Resolver<Maybe<ResolversTypes['SubsidyContractPayload']>, ParentType, ContextType, RequireFields<MutationRecordSubsidyContractArgs, 'input'>>;
  reverseEntry: Resolver<Maybe<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType, RequireFields<MutationReverseEntryArgs, 'input'>>;
  reverseSubsidyContract: Resolver<Maybe<ResolversTypes['SubsidyContractPayload']>, ParentType, ContextType, RequireFields<MutationReverseSubsidyContractArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fundingProvided?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, RequireFields<OrganisationFundingProvidedArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  fundingProvidedTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingTotal']>>, ParentType, ContextType, RequireFields<OrganisationFundingProvidedTotalsArgs, 'includeIllustrative'>>;
  fundingReceived?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, RequireFields<OrganisationFundingReceivedArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  fundingReceivedTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingTotal']>>, ParentType, ContextType, RequireFields<OrganisationFundingReceivedTotalsArgs, 'includeIllustrative'>>;
  fundingTrace?: Resolver<Maybe<ResolversTypes['FundingTrace']>, ParentType, ContextType, RequireFields<OrganisationFundingTraceArgs, 'breadth' | 'depth' | 'direction' | 'includeIllustrative'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationClaim'] = ResolversParentTypes['OrganisationClaim']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['ResolutionConfidence']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['ResolutionJudgement']>, ParentType, ContextType, Partial<OrganisationClaimJudgementsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['ResolutionMethod']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ResolutionStanding'], ParentType, ContextType, Partial<OrganisationClaimStandingArgs>>;
  type?: Resolver<Maybe<ResolversTypes['IatiCode']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['WrittenName'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipatingOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipatingOrganisation'] = ResolversParentTypes['ParticipatingOrganisation']> = {
  activityIatiId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['OrganisationClaim'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ActivityOrganisationRole'], ParentType, ContextType>;
};

export type PersonFigureFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFigureFact'] = ResolversParentTypes['PersonFigureFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agenciesAccessLog: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryAgenciesAccessLogArgs, 'first'>>;
  agenciesHeldCheckpoints: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldCheckpoint']>>, ParentType, ContextType>;
  agenciesKeys: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogKey']>>, ParentType, ContextType>;
  agenciesLog: Resolver<Maybe<ResolversTypes['ClaimLog']>, ParentType, ContextType, RequireFields<QueryAgenciesLogArgs, 'reporter'>>;
  agenciesLogs: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimLog']>>, ParentType, ContextType>;
  audit: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'includeIllustrative'>>;
  auditRules: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditRule']>>, ParentType, ContextType>;
  budget: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<QueryBudgetArgs, 'id'>>;
  budgets: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, RequireFields<QueryBudgetsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  exchangeRate: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType, RequireFields<QueryExchangeRateArgs, 'id'>>;
  exchangeRates: Resolver<Maybe<ResolversTypes['ExchangeRateConnection']>, ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  fundingActivities: Resolver<Maybe<ResolversTypes['FundingActivityConnection']>, ParentType, ContextType, RequireFields<QueryFundingActivitiesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  fundingActivity: Resolver<Maybe<ResolversTypes['FundingActivity']>, ParentType, ContextType, RequireFields<QueryFundingActivityArgs, 'iatiId'>>;
  fundingEntries: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, RequireFields<QueryFundingEntriesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  fundingEntry: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType, RequireFields<QueryFundingEntryArgs, 'id'>>;
  heldBackTexts: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldBackText']>>, ParentType, ContextType, Partial<QueryHeldBackTextsArgs>>;
  statedAmount: Resolver<Maybe<ResolversTypes['StatedAmount']>, ParentType, ContextType, RequireFields<QueryStatedAmountArgs, 'id'>>;
  statedAmounts: Resolver<Maybe<ResolversTypes['StatedAmountConnection']>, ParentType, ContextType, RequireFields<QueryStatedAmountsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  subsidyContract: Resolver<Maybe<ResolversTypes['SubsidyContract']>, ParentType, ContextType, RequireFields<QuerySubsidyContractArgs, 'id'>>;
  subsidyContracts: Resolver<Maybe<ResolversTypes['SubsidyContractConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyContractsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  trace: Resolver<Maybe<ResolversTypes['FundingTrace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'breadth' | 'depth' | 'direction' | 'from' | 'includeIllustrative'>>;
  unresolvedCounts: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnresolvedCount']>>, ParentType, ContextType, Partial<QueryUnresolvedCountsArgs>>;
  unresolvedNames: Resolver<Maybe<ResolversTypes['UnresolvedNameConnection']>, ParentType, ContextType, RequireFields<QueryUnresolvedNamesArgs, 'first'>>;
};

export type RecipientCountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientCountry'] = ResolversParentTypes['RecipientCountry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RecipientRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientRegion'] = ResolversParentTypes['RecipientRegion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciliationCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationCounts'] = ResolversParentTypes['ReconciliationCounts']> = {
  contradictory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oneSided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinTolerance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationPair'] = ResolversParentTypes['ReconciliationPair']> = {
  daysApart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationDoubt']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['ReconciliationSide']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['ReconciliationSide']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReconciliationSubject'], ParentType, ContextType>;
};

export type ReconciliationSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationSide'] = ResolversParentTypes['ReconciliationSide']> = {
  entry?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationSide']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RecordEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEntryPayload'] = ResolversParentTypes['RecordEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType>;
};

export type RecordReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReference'] = ResolversParentTypes['RecordReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActivity'] = ResolversParentTypes['RelatedActivity']> = {
  iatiId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelatedActivityType'], ParentType, ContextType>;
};

export type ResolutionJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionJudgement'] = ResolversParentTypes['ResolutionJudgement']> = {
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ResolutionJudgementReasonArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ResolutionVerdict'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['WrittenName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionStanding'] = ResolversParentTypes['ResolutionStanding']> = {
  confidence?: Resolver<Maybe<ResolversTypes['ResolutionConfidence']>, ParentType, ContextType>;
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['ResolutionMethod']>, ParentType, ContextType>;
};

export type SafeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeCount'] = ResolversParentTypes['SafeCount']> = {
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['Url'], ParentType, ContextType>;
};

export type SourceRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRow'] = ResolversParentTypes['SourceRow']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCountryShare?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processing?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<SourceRowProcessingArgs>>;
};

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Budget' | 'ExchangeRate' | 'FundingActivity' | 'FundingEntry' | 'ResolutionJudgement' | 'StatedAmount' | 'SubsidyContract', ParentType, ContextType>;
};

export type StatedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedAmount'] = ResolversParentTypes['StatedAmount'], FederationReferenceType extends FederationReferenceTypes['StatedAmount'] = FederationReferenceTypes['StatedAmount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StatedAmount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType, Partial<StatedAmountEntryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatedAmountKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<StatedAmountLabelArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<StatedAmountNoteArgs>>;
  period?: Resolver<Maybe<ResolversTypes['FundingPeriod']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedAmountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedAmountConnection'] = ResolversParentTypes['StatedAmountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatedAmountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedAmountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedAmountEdge'] = ResolversParentTypes['StatedAmountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatedAmount'], ParentType, ContextType>;
};

export type SubsidyContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyContract'] = ResolversParentTypes['SubsidyContract'], FederationReferenceType extends FederationReferenceTypes['SubsidyContract'] = FederationReferenceTypes['SubsidyContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubsidyContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, RequireFields<SubsidyContractEntriesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  holder?: Resolver<ResolversTypes['OrganisationClaim'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<SubsidyContractNoteArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['SubsidyContract']>, ParentType, ContextType, Partial<SubsidyContractReversedByArgs>>;
  reverses?: Resolver<Maybe<ResolversTypes['SubsidyContract']>, ParentType, ContextType, Partial<SubsidyContractReversesArgs>>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyContractConnection'] = ResolversParentTypes['SubsidyContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubsidyContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubsidyContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyContractEdge'] = ResolversParentTypes['SubsidyContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyContract'], ParentType, ContextType>;
};

export type SubsidyContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyContractPayload'] = ResolversParentTypes['SubsidyContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['SubsidyContract']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  ar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Lang'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextPlaceFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPlaceFact'] = ResolversParentTypes['TextPlaceFact']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextScreeningFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextScreeningFact'] = ResolversParentTypes['TextScreeningFact']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['TextPlaceFact']>, ParentType, ContextType>;
  textCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TotalAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalAsOf'] = ResolversParentTypes['TotalAsOf']> = {
  newestRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TotalConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalConversion'] = ResolversParentTypes['TotalConversion']> = {
  rates?: Resolver<ReadonlyArray<ResolversTypes['AppliedRate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConversionStatus'], ParentType, ContextType>;
  unconverted?: Resolver<ReadonlyArray<ResolversTypes['UnconvertedAmount']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TotalExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalExclusion'] = ResolversParentTypes['TotalExclusion']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TotalExclusionReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<TotalExclusionTextArgs>>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TotalMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalMethod'] = ResolversParentTypes['TotalMethod']> = {
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['TotalExclusion']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TotalLevel'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TotalScope'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<TotalMethodTextArgs>>;
};

export type TraceAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceAmount'] = ResolversParentTypes['TraceAmount']> = {
  type?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TraceBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceBreak'] = ResolversParentTypes['TraceBreak']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['TraceAmount']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<TraceBreakExplanationArgs>>;
  kind?: Resolver<ResolversTypes['TraceBreakKind'], ParentType, ContextType>;
  mend?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<TraceBreakMendArgs>>;
  mendedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TraceCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCut'] = ResolversParentTypes['TraceCut']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TraceCutReason'], ParentType, ContextType>;
};

export type TraceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge']> = {
  basis?: Resolver<ResolversTypes['TraceBasis'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['FundingEntry'], ParentType, ContextType>;
  closesCycle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherSide?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TraceEdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEdgeConnection'] = ResolversParentTypes['TraceEdgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraceEdgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceEdgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEdgeEdge'] = ResolversParentTypes['TraceEdgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraceEdge'], ParentType, ContextType>;
};

export type TraceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceLink'] = ResolversParentTypes['TraceLink']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesCycle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  activity?: Resolver<Maybe<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['OrganisationClaim']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['SubsidyContract']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceNodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type TraceReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceReconciliation'] = ResolversParentTypes['TraceReconciliation']> = {
  counts?: Resolver<ResolversTypes['ReconciliationCounts'], ParentType, ContextType>;
  includesRegions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationPair']>, ParentType, ContextType>;
  toleranceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UnconvertedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnconvertedAmount'] = ResolversParentTypes['UnconvertedAmount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnconvertedReason'], ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnresolvedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedCount'] = ResolversParentTypes['UnresolvedCount']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reporterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UnresolvedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedName'] = ResolversParentTypes['UnresolvedName']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['TraceAmount']>, ParentType, ContextType>;
  exampleEntryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['ResolutionJudgement']>, ParentType, ContextType, Partial<UnresolvedNameJudgementsArgs>>;
  providerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reporterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['WrittenName'], ParentType, ContextType>;
};

export type UnresolvedNameConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedNameConnection'] = ResolversParentTypes['UnresolvedNameConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnresolvedNameEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedNameEdge'] = ResolversParentTypes['UnresolvedNameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnresolvedName'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type WitnessCheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessCheckpointPayload'] = ResolversParentTypes['WitnessCheckpointPayload']> = {
  cosignature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['HeldCheckpoint']>, ParentType, ContextType>;
};

export type WrittenNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenName'] = ResolversParentTypes['WrittenName'], FederationReferenceType extends FederationReferenceTypes['WrittenName'] = FederationReferenceTypes['WrittenName']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WrittenName']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AddCosignaturePayload?: AddCosignaturePayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AppliedRate?: AppliedRateResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditCounts?: AuditCountsResolvers<ContextType>;
  AuditEvidence?: AuditEvidenceResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditFindingConnection?: AuditFindingConnectionResolvers<ContextType>;
  AuditFindingEdge?: AuditFindingEdgeResolvers<ContextType>;
  AuditRule?: AuditRuleResolvers<ContextType>;
  AuditRuleCounts?: AuditRuleCountsResolvers<ContextType>;
  BackCalculation?: BackCalculationResolvers<ContextType>;
  BrokenLeafFact?: BrokenLeafFactResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetConnection?: BudgetConnectionResolvers<ContextType>;
  BudgetEdge?: BudgetEdgeResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointFact?: CheckpointFactResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimLog?: ClaimLogResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  Cosignature?: CosignatureResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideHeldBackTextPayload?: DecideHeldBackTextPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingActivity?: FundingActivityResolvers<ContextType>;
  FundingActivityConnection?: FundingActivityConnectionResolvers<ContextType>;
  FundingActivityEdge?: FundingActivityEdgeResolvers<ContextType>;
  FundingEntry?: FundingEntryResolvers<ContextType>;
  FundingEntryConnection?: FundingEntryConnectionResolvers<ContextType>;
  FundingEntryEdge?: FundingEntryEdgeResolvers<ContextType>;
  FundingPeriod?: FundingPeriodResolvers<ContextType>;
  FundingSector?: FundingSectorResolvers<ContextType>;
  FundingTotal?: FundingTotalResolvers<ContextType>;
  FundingTrace?: FundingTraceResolvers<ContextType>;
  HeldBackText?: HeldBackTextResolvers<ContextType>;
  HeldCheckpoint?: HeldCheckpointResolvers<ContextType>;
  IatiCode?: IatiCodeResolvers<ContextType>;
  ImportFundingPayload?: ImportFundingPayloadResolvers<ContextType>;
  ImportLine?: ImportLineResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  JudgeResolutionPayload?: JudgeResolutionPayloadResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogFact?: LogFactResolvers<ContextType>;
  LogKey?: LogKeyResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationClaim?: OrganisationClaimResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ParticipatingOrganisation?: ParticipatingOrganisationResolvers<ContextType>;
  PersonFigureFact?: PersonFigureFactResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecipientCountry?: RecipientCountryResolvers<ContextType>;
  RecipientRegion?: RecipientRegionResolvers<ContextType>;
  ReconciliationCounts?: ReconciliationCountsResolvers<ContextType>;
  ReconciliationPair?: ReconciliationPairResolvers<ContextType>;
  ReconciliationSide?: ReconciliationSideResolvers<ContextType>;
  RecordEntryPayload?: RecordEntryPayloadResolvers<ContextType>;
  RecordReference?: RecordReferenceResolvers<ContextType>;
  RelatedActivity?: RelatedActivityResolvers<ContextType>;
  ResolutionJudgement?: ResolutionJudgementResolvers<ContextType>;
  ResolutionStanding?: ResolutionStandingResolvers<ContextType>;
  SafeCount?: SafeCountResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceRow?: SourceRowResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  StatedAmount?: StatedAmountResolvers<ContextType>;
  StatedAmountConnection?: StatedAmountConnectionResolvers<ContextType>;
  StatedAmountEdge?: StatedAmountEdgeResolvers<ContextType>;
  SubsidyContract?: SubsidyContractResolvers<ContextType>;
  SubsidyContractConnection?: SubsidyContractConnectionResolvers<ContextType>;
  SubsidyContractEdge?: SubsidyContractEdgeResolvers<ContextType>;
  SubsidyContractPayload?: SubsidyContractPayloadResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextPlaceFact?: TextPlaceFactResolvers<ContextType>;
  TextScreeningFact?: TextScreeningFactResolvers<ContextType>;
  TotalAsOf?: TotalAsOfResolvers<ContextType>;
  TotalConversion?: TotalConversionResolvers<ContextType>;
  TotalExclusion?: TotalExclusionResolvers<ContextType>;
  TotalMethod?: TotalMethodResolvers<ContextType>;
  TraceAmount?: TraceAmountResolvers<ContextType>;
  TraceBreak?: TraceBreakResolvers<ContextType>;
  TraceCut?: TraceCutResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  TraceEdgeConnection?: TraceEdgeConnectionResolvers<ContextType>;
  TraceEdgeEdge?: TraceEdgeEdgeResolvers<ContextType>;
  TraceLink?: TraceLinkResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TraceReconciliation?: TraceReconciliationResolvers<ContextType>;
  UnconvertedAmount?: UnconvertedAmountResolvers<ContextType>;
  UnresolvedCount?: UnresolvedCountResolvers<ContextType>;
  UnresolvedName?: UnresolvedNameResolvers<ContextType>;
  UnresolvedNameConnection?: UnresolvedNameConnectionResolvers<ContextType>;
  UnresolvedNameEdge?: UnresolvedNameEdgeResolvers<ContextType>;
  Url?: GraphQLScalarType;
  WitnessCheckpointPayload?: WitnessCheckpointPayloadResolvers<ContextType>;
  WrittenName?: WrittenNameResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
