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
import type { BeneficiaryClassRecord } from '../models/BeneficiaryClass.ts';
import type { CallRecord } from '../models/Call.ts';
import type { CallEnvelopeRecord } from '../models/CallEnvelope.ts';
import type { CounterpartyClaimRecord } from '../models/CounterpartyClaim.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingTraceRecord } from '../models/FundingTrace.ts';
import type { HostCountryRecord } from '../models/HostCountry.ts';
import type { IndicatorRecord } from '../models/Indicator.ts';
import type { MeasureRecord } from '../models/Measure.ts';
import type { OrganisationRecord } from '../models/Organisation.ts';
import type { PdrRecord } from '../models/Pdr.ts';
import type { PdrAxisRecord } from '../models/PdrAxis.ts';
import type { PdrProgressRecord } from '../models/PdrProgress.ts';
import type { PdrTargetRecord } from '../models/PdrTarget.ts';
import type { PdrTerritorialShareRecord } from '../models/PdrTerritorialShare.ts';
import type { PersonCountRowRecord } from '../models/PersonCountRow.ts';
import type { PersonCountTableRecord } from '../models/PersonCountTable.ts';
import type { ProgrammeAmountRecord } from '../models/ProgrammeAmount.ts';
import type { ProgrammeCallCountRecord } from '../models/ProgrammeCallCount.ts';
import type { ProgrammeNumbersRecord } from '../models/ProgrammeNumbers.ts';
import type { ProjectRecord } from '../models/Project.ts';
import type { ProjectAmountRecord } from '../models/ProjectAmount.ts';
import type { ProjectMeasureRecord } from '../models/ProjectMeasure.ts';
import type { ProjectPartnerRecord } from '../models/ProjectPartner.ts';
import type { ProjectResultRecord } from '../models/ProjectResult.ts';
import type { ProjectScoreRecord } from '../models/ProjectScore.ts';
import type { ReceiptRecord } from '../models/Receipt.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';
import type { RecordPersonCountsPayloadRecord } from '../models/RecordPersonCountsPayload.ts';
import type { RecordReceiptPayloadRecord } from '../models/RecordReceiptPayload.ts';
import type { RecordRegionalExpenditurePayloadRecord } from '../models/RecordRegionalExpenditurePayload.ts';
import type { RegionalExpenditureRecord } from '../models/RegionalExpenditure.ts';
import type { ServicePointRecord } from '../models/ServicePoint.ts';
import type { TerritoryRecord } from '../models/Territory.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** An agreement, kept by the wilaya. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /**
   * Projects under the agreement, by their French title: those of the call that the agreement put into contracts, and
   * under the PRIM agreement of Souss-Massa (`agr-prim-sm-2021`) all projects of that programme in that region.
   */
  readonly projects: Maybe<ProjectConnection>;
  /** Money that the region says it received under the agreement, by the day it came. */
  readonly receipts: Maybe<ReceiptConnection>;
};


/** An agreement, kept by the wilaya. */
export type AgreementProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** An agreement, kept by the wilaya. */
export type AgreementReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
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

/** An audit by the rules of the agencies; the region adds what it holds on the scope. */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The activities in the scope. */
  readonly activityIatiIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The checkpoints of others' logs that the agencies hold. */
  readonly agenciesHeldCheckpoints: ReadonlyArray<CheckpointFact>;
  /** The agreements in the scope. */
  readonly agreementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was asked, in one word: `FundingActivity=FR-3-CMA1291`. */
  readonly id: Scalars['ID']['output'];
  /** True where made-up records are looked at too. */
  readonly includesIllustrative: Scalars['Boolean']['output'];
  /** True where the scope is all that the graph holds. */
  readonly isWholeProgramme: Scalars['Boolean']['output'];
  /** The checkpoints of others' logs that the ministry holds. */
  readonly ministryHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The projects in the scope, as far as the agencies know them. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the region holds on the scope, for the rules; null while the region is down. */
  readonly regionFacts: Maybe<RegionAuditFacts>;
  /** The checkpoints of others' logs that the region holds as their witness; null while the region is down. At most 100. */
  readonly regionHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The region's own logs as those who hold checkpoints of them see them; null while the region is down. At most 100. */
  readonly regionLogs: Maybe<ReadonlyArray<LogFact>>;
  /** The checkpoints of others' logs that the wilaya holds. */
  readonly wilayaHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
};

/** Whom a project, a call or a service point serves. */
export type BeneficiaryClass =
  /** Young people. */
  | 'JEUNES'
  /** Moroccans who live in Morocco. */
  | 'MAROCAINS'
  /** Moroccans residing abroad (Marocains résidant à l'étranger). */
  | 'MRE'
  /** Moroccans who lived abroad and have returned. */
  | 'MRE_RETOUR'
  /** Nationals of third countries who live in Morocco (ressortissants de pays tiers): migrants and refugees. */
  | 'RPT';

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

/** A call for projects, or a standing window at which projects could be proposed. */
export type Call = Sourced & {
  readonly __typename?: 'Call';
  /** Whom projects were to serve; empty where no source says so. */
  readonly beneficiaryClasses: ReadonlyArray<BeneficiaryClass>;
  /** What sources say where they disagree, and what was computed where they are silent. */
  readonly claims: ReadonlyArray<Claim>;
  /** When it closed; null where no source says so. */
  readonly closesOn: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Who or what could be funded; null where no source says so. */
  readonly eligibility: Maybe<Text>;
  /** Money for the projects selected; null where no source says so. */
  readonly envelope: Maybe<CallEnvelope>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether bids were due at one date or at any time. */
  readonly kind: CallKind;
  /** Body that launched it. */
  readonly launchedBy: Maybe<Organisation>;
  /** Most that one project could be granted; null where no source says so. */
  readonly maxGrant: Maybe<Money>;
  /** Name of the call. */
  readonly name: Text;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** When it opened; null where no source says so. */
  readonly opensOn: Maybe<Scalars['PartialDate']['output']>;
  /** Body that ran it for the one that launched it; null where that is the same or not known. */
  readonly operator: Maybe<Organisation>;
  /** Programme that the call belongs to, such as `PRIM`; null where it belongs to none that is known here. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** How long a project was to last; null where no source says so. */
  readonly projectDuration: Maybe<CallProjectDuration>;
  /** Projects that the call selected and that sources name, by their French title. */
  readonly projects: Maybe<ProjectConnection>;
  /** Projects preselected; null where no source says so. */
  readonly projectsPreselected: Maybe<Scalars['Int']['output']>;
  /** Projects selected, as announced; null where no source says so. `projects` holds those that sources name. */
  readonly projectsSelected: Maybe<Scalars['Int']['output']>;
  /** Projects submitted; null where no source says so. */
  readonly projectsSubmitted: Maybe<Scalars['Int']['output']>;
  /** Region whose projects it was for; null where it was for several. */
  readonly region: Maybe<Territory>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** Steps from the bids to the start of the projects, the oldest first. At most 20. */
  readonly steps: ReadonlyArray<CallStep>;
  /** Territories that sources name for the projects selected, at any level. At most 100. */
  readonly territories: Maybe<ReadonlyArray<Maybe<Territory>>>;
  /** Themes of the projects selected. At most 20. */
  readonly themes: ReadonlyArray<Text>;
};


/** A call for projects, or a standing window at which projects could be proposed. */
export type CallEligibilityArgs = {
  lang?: InputMaybe<Lang>;
};


/** A call for projects, or a standing window at which projects could be proposed. */
export type CallNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A call for projects, or a standing window at which projects could be proposed. */
export type CallNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** A call for projects, or a standing window at which projects could be proposed. */
export type CallProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A call for projects, or a standing window at which projects could be proposed. */
export type CallThemesArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of calls. */
export type CallConnection = {
  readonly __typename?: 'CallConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<CallEdge>;
  /** The calls of the page. */
  readonly nodes: ReadonlyArray<Call>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A call in its list. */
export type CallEdge = {
  readonly __typename?: 'CallEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The call. */
  readonly node: Call;
};

/** The money of a call. */
export type CallEnvelope = {
  readonly __typename?: 'CallEnvelope';
  /** What sources say where they disagree on the amount. */
  readonly claims: ReadonlyArray<Claim>;
  /** The same amount in another currency as the source itself gives it; null where it does not. */
  readonly equivalent: Maybe<Money>;
  /** What the amount covers. */
  readonly scope: Text;
  /** The published documents that the amount was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The amount, in the currency of the source. */
  readonly value: Money;
};


/** The money of a call. */
export type CallEnvelopeScopeArgs = {
  lang?: InputMaybe<Lang>;
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

/** Which calls are wanted; all fields that are given hold at once. */
export type CallFilter = {
  /** Calls for projects that serve this class. */
  readonly beneficiaryClass?: InputMaybe<BeneficiaryClass>;
  /** Calls of this kind. */
  readonly kind?: InputMaybe<CallKind>;
  /** Calls that this organisation launched. */
  readonly launchedById?: InputMaybe<Scalars['ID']['input']>;
  /** Calls of this programme, such as `PRIM`. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** Calls for this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Calls that reach this territory or a part of it, by its HCP code. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether bids for projects are due at one date or at any time. */
export type CallKind =
  /** Bids are due at one date and chosen together. */
  | 'CALL'
  /** A standing window (guichet) that takes bids at any time while it is open. */
  | 'OPEN_WINDOW';

/** How calls are sorted; equals by id. */
export type CallOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: CallOrderField;
};

/** What calls can be sorted by. */
export type CallOrderField =
  /** Day of closing. */
  | 'CLOSES_ON'
  /** Id. */
  | 'ID'
  /** French name. */
  | 'NAME'
  /** Day of opening. */
  | 'OPENS_ON';

/** How long a project of a call was to last. */
export type CallProjectDuration = {
  readonly __typename?: 'CallProjectDuration';
  /** Most months. */
  readonly monthsMax: Scalars['Int']['output'];
  /** Fewest months. */
  readonly monthsMin: Scalars['Int']['output'];
};

/** A step of a call. */
export type CallStep = {
  readonly __typename?: 'CallStep';
  /** Last day or month of the step. */
  readonly endOn: Scalars['PartialDate']['output'];
  /** What was done. */
  readonly name: Text;
  /** First day or month of the step. */
  readonly startOn: Scalars['PartialDate']['output'];
};


/** A step of a call. */
export type CallStepNameArgs = {
  lang?: InputMaybe<Lang>;
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

/** Who stands on the other side of a payment, as the region wrote it down and as it was resolved. */
export type CounterpartyClaim = {
  readonly __typename?: 'CounterpartyClaim';
  /** The name as written. */
  readonly asWritten: Scalars['String']['output'];
  /** The organisation that it was resolved to; null where it was not. */
  readonly organisation: Maybe<Organisation>;
};

/** Who stands on the other side, as the region's books name it. */
export type CounterpartyInput = {
  /** Its name as written. A body, never a person. */
  readonly name: Scalars['String']['input'];
  /** The organisation of the registry that is meant, where the region knows it. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
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

/** An activity of a funder, kept by the agencies. */
export type FundingActivity = {
  readonly __typename?: 'FundingActivity';
  /** Its IATI identifier. */
  readonly iatiId: Scalars['ID']['output'];
};

/**
 * Money that the agencies follow from claim to claim. The region adds what regions say they received, so that both sides
 * can be held against each other.
 */
export type FundingTrace = {
  readonly __typename?: 'FundingTrace';
  /** Identifiers of the activities of the trace. */
  readonly activityIatiIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the agreements of the trace. */
  readonly agreementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was asked, as one id. */
  readonly id: Scalars['ID']['output'];
  /** True where claims that are made up were followed too. */
  readonly includesIllustrative: Scalars['Boolean']['output'];
  /** Ids of the projects of the trace. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * What the regions say they received under these agreements, for these projects, from these activities, by day. At most
   * 1000.
   */
  readonly receiptFacts: Maybe<ReadonlyArray<ReceiptFact>>;
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

/** A country where Moroccans live, kept by the ministry. */
export type HostCountry = {
  readonly __typename?: 'HostCountry';
  /** ISO 3166-1 code of two letters. */
  readonly code: Scalars['ID']['output'];
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

/** A figure that a source announces or reports: what was to be reached against what was. */
export type Indicator = Sourced & {
  readonly __typename?: 'Indicator';
  /** What was reached; null where no source says so. */
  readonly actual: Maybe<Scalars['Decimal']['output']>;
  /** Date of `actual`, or of `target` where nothing was reached yet; null where no source says so. */
  readonly asOf: Maybe<Scalars['PartialDate']['output']>;
  /** What it was before, to measure the change by; null where no source says so. */
  readonly baseline: Maybe<Scalars['Decimal']['output']>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Currency of `target` and `actual`; null unless the unit is MONEY. */
  readonly currency: Maybe<Scalars['Currency']['output']>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What the figure counts. */
  readonly name: Text;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** Programme that it is about, such as `PRIM`; null for a figure of context. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Project that it is about; null where it is about more than one. */
  readonly project: Maybe<Project>;
  /** Region that it is about; null for a figure on several. */
  readonly region: Maybe<Territory>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** What was announced; null where no source says so. */
  readonly target: Maybe<Scalars['Decimal']['output']>;
  /** Smallest territory that it is about; null for a figure on several regions. */
  readonly territory: Maybe<Territory>;
  /** Unit of `target` and `actual`. */
  readonly unit: IndicatorUnit;
};


/** A figure that a source announces or reports: what was to be reached against what was. */
export type IndicatorNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A figure that a source announces or reports: what was to be reached against what was. */
export type IndicatorNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The indicators of the page. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator in its list. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
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

/** Which indicators are wanted; all fields that are given hold at once. */
export type IndicatorFilter = {
  /** Indicators of this programme, such as `PRIM`. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** Indicators on this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Indicators on this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Indicators on this territory or on a part of it, by its HCP code. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Indicators in this unit. */
  readonly unit?: InputMaybe<IndicatorUnit>;
};

/** How indicators are sorted; equals by id. */
export type IndicatorOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: IndicatorOrderField;
};

/** What indicators can be sorted by. */
export type IndicatorOrderField =
  /** Date of the figure. */
  | 'AS_OF'
  /** Id. */
  | 'ID'
  /** French name. */
  | 'NAME';

/** Unit of an indicator. */
export type IndicatorUnit =
  /** Actions of a plan. */
  | 'ACTIONS'
  /** Communes. */
  | 'COMMUNES'
  /** Regional councils, provincial councils and communes. */
  | 'LOCAL_AUTHORITIES'
  /** Money, in `currency`. */
  | 'MONEY'
  /** Persons. */
  | 'PERSONS'
  /** Projects. */
  | 'PROJECTS'
  /** Service points. */
  | 'SERVICE_POINTS';

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

/** A measure of migration policy, kept by the ministry. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Projects that serve the measure, by their French title. Most links are inferred: see `Project.measures`. */
  readonly projects: Maybe<ProjectConnection>;
};


/** A measure of migration policy, kept by the ministry. */
export type MeasureProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
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
  /**
   * Records how many persons the service points of the caller's region received in a quarter. The exact numbers are made
   * safe before anything is stored, and are kept nowhere. One table for each quarter and trait; all tables of a quarter
   * have the same territories, and count the same persons. Sent again, the same table is answered as it stands.
   */
  readonly recordPersonCounts: Maybe<RecordPersonCountsPayload>;
  /**
   * Records money that the caller's region received (IATI type 1): its own side of what another body says it paid. Takes
   * the role editor of the region.
   */
  readonly recordReceipt: Maybe<RecordReceiptPayload>;
  /**
   * Records money that the caller's region spent (IATI type 4), or passed on to a holder (type 3). Takes the role editor of
   * the region.
   */
  readonly recordRegionalExpenditure: Maybe<RecordRegionalExpenditurePayload>;
  /** Keeps the cosignature of another institution with a checkpoint of this one's log. Takes the role operator. */
  readonly regionAddCosignature: Maybe<AddCosignaturePayload>;
  /**
   * Has this institution cosign a checkpoint of another one's log, as a witness: only if it continues what it cosigned
   * before. Takes the role operator of this institution.
   */
  readonly regionWitnessCheckpoint: Maybe<WitnessCheckpointPayload>;
  /** Takes a receipt of the caller's region back, by a new one of the same amount with the other sign. */
  readonly reverseReceipt: Maybe<RecordReceiptPayload>;
  /** Takes an expenditure of the caller's region back, by a new one of the same amount with the other sign. */
  readonly reverseRegionalExpenditure: Maybe<RecordRegionalExpenditurePayload>;
};


export type MutationRecordPersonCountsArgs = {
  input: RecordPersonCountsInput;
};


export type MutationRecordReceiptArgs = {
  input: RecordReceiptInput;
};


export type MutationRecordRegionalExpenditureArgs = {
  input: RecordRegionalExpenditureInput;
};


export type MutationRegionAddCosignatureArgs = {
  input: AddCosignatureInput;
};


export type MutationRegionWitnessCheckpointArgs = {
  input: WitnessCheckpointInput;
};


export type MutationReverseReceiptArgs = {
  input: ReverseReceiptInput;
};


export type MutationReverseRegionalExpenditureArgs = {
  input: ReverseRegionalExpenditureInput;
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or first letter first; records without a value come first. */
  | 'ASC'
  /** Largest, latest or last letter first; records without a value come last. */
  | 'DESC';

/** An organisation, kept by the wilaya. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Its id in the registry of organisations. */
  readonly id: Scalars['ID']['output'];
  /** Projects that it holds or takes part in, by their French title. */
  readonly projects: Maybe<ProjectConnection>;
};


/** An organisation, kept by the wilaya. */
export type OrganisationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  role?: InputMaybe<OrganisationProjectRole>;
};

/** How an organisation stands to a project. */
export type OrganisationProjectRole =
  /** It carries the project out. */
  | 'HOLDER'
  /** It takes part, or funds: see `Project.partners`. */
  | 'PARTNER';

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

/**
 * A regional development programme (programme de développement régional, PDR): the six-year plan that a regional council
 * votes and the ministry of the Interior approves by its visa.
 */
export type Pdr = Sourced & {
  readonly __typename?: 'Pdr';
  /** When the council adopted it; null where no source says so. */
  readonly adoptedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its axes by number; empty where no source lists them. At most 20. */
  readonly axes: ReadonlyArray<PdrAxis>;
  /** What sources say where they disagree, and what they say on matters without a field of their own. */
  readonly claims: ReadonlyArray<Claim>;
  /** What it is made of, in numbers. */
  readonly counts: PdrCounts;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Laws and decrees that it rests on; null where not known. */
  readonly legalBasis: Maybe<Text>;
  /** Name of the programme. */
  readonly name: Text;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** Regional council that it belongs to. */
  readonly owner: Maybe<Organisation>;
  /** Part of `total` that partners pay; null where no source says so. */
  readonly partnersShare: Maybe<Money>;
  /** First year of its period. */
  readonly periodFrom: Scalars['PartialDate']['output'];
  /** Last year of its period. */
  readonly periodTo: Scalars['PartialDate']['output'];
  /** Phases that its projects were spread over. At most 20. */
  readonly phases: ReadonlyArray<PdrPhase>;
  /** Where it stood at certain dates, the oldest first. At most 50. */
  readonly progress: ReadonlyArray<PdrProgress>;
  /** Region that it plans for. */
  readonly region: Maybe<Territory>;
  /** Part of `total` that the region pays; null where no source says so. */
  readonly regionShare: Maybe<Money>;
  /** Part of `total` that the region pays, in percent as the source says; null where it does not. */
  readonly regionSharePercent: Maybe<Scalars['Decimal']['output']>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** What it wants to reach. At most 50. */
  readonly targets: ReadonlyArray<PdrTarget>;
  /** How its cost is spread over the provinces. At most 20. */
  readonly territorialShares: ReadonlyArray<PdrTerritorialShare>;
  /** Cost of the whole programme over its period, all partners together. */
  readonly total: Maybe<Money>;
  /** Body that gave the visa; null where no source says so. */
  readonly visaBy: Maybe<Organisation>;
  /** When it got the visa that makes it enforceable; null where no source says so. */
  readonly visaOn: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * A regional development programme (programme de développement régional, PDR): the six-year plan that a regional council
 * votes and the ministry of the Interior approves by its visa.
 */
export type PdrLegalBasisArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A regional development programme (programme de développement régional, PDR): the six-year plan that a regional council
 * votes and the ministry of the Interior approves by its visa.
 */
export type PdrNameArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A regional development programme (programme de développement régional, PDR): the six-year plan that a regional council
 * votes and the ministry of the Interior approves by its visa.
 */
export type PdrNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** An axis of a regional development programme. */
export type PdrAxis = Sourced & {
  readonly __typename?: 'PdrAxis';
  /** Cost of the axis over the period of the programme, all partners together; null where no source says so. */
  readonly amount: Maybe<Money>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Money that the region says it spent under this axis. */
  readonly expenditures: Maybe<RegionalExpenditureConnection>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the axis. */
  readonly name: Text;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** Place of the axis in the programme, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Programme that the axis belongs to. */
  readonly pdr: Maybe<Pdr>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
};


/** An axis of a regional development programme. */
export type PdrAxisExpendituresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** An axis of a regional development programme. */
export type PdrAxisNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** An axis of a regional development programme. */
export type PdrAxisNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of axes. */
export type PdrAxisConnection = {
  readonly __typename?: 'PdrAxisConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<PdrAxisEdge>;
  /** The axes of the page. */
  readonly nodes: ReadonlyArray<PdrAxis>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An axis in its list. */
export type PdrAxisEdge = {
  readonly __typename?: 'PdrAxisEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The axis. */
  readonly node: PdrAxis;
};

/** Which axes are wanted; all fields that are given hold at once. */
export type PdrAxisFilter = {
  /** Axes of this programme. */
  readonly pdrId?: InputMaybe<Scalars['ID']['input']>;
};

/** How axes are sorted; equals by id. */
export type PdrAxisOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: PdrAxisOrderField;
};

/** What axes can be sorted by. */
export type PdrAxisOrderField =
  /** Id. */
  | 'ID'
  /** Number in the programme. */
  | 'NUMBER';

/** A page of regional development programmes. */
export type PdrConnection = {
  readonly __typename?: 'PdrConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<PdrEdge>;
  /** The regional development programmes of the page. */
  readonly nodes: ReadonlyArray<Pdr>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contract between State and region on a part of a regional development programme. */
export type PdrContractProgramme = {
  readonly __typename?: 'PdrContractProgramme';
  /** Its amount. */
  readonly amount: Money;
  /** How many axes it has; null where not known. */
  readonly axes: Maybe<Scalars['Int']['output']>;
  /** First year. */
  readonly periodFrom: Scalars['PartialDate']['output'];
  /** Last year. */
  readonly periodTo: Scalars['PartialDate']['output'];
};

/** What a regional development programme is made of. Each number is null where no source gives it. */
export type PdrCounts = {
  readonly __typename?: 'PdrCounts';
  /** Axes. */
  readonly axes: Maybe<Scalars['Int']['output']>;
  /** Files (dossiers) under the axes. */
  readonly dossiers: Maybe<Scalars['Int']['output']>;
  /** Jobs expected. */
  readonly jobs: Maybe<Scalars['Int']['output']>;
  /** Mechanisms (dispositifs). */
  readonly mechanisms: Maybe<Scalars['Int']['output']>;
  /** Programmes. */
  readonly programmes: Maybe<Scalars['Int']['output']>;
  /** Projects. */
  readonly projects: Maybe<Scalars['Int']['output']>;
  /** Structuring projects. */
  readonly structuringProjects: Maybe<Scalars['Int']['output']>;
};

/** A programme in its list. */
export type PdrEdge = {
  readonly __typename?: 'PdrEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Pdr;
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

/** Which regional development programmes are wanted; all fields that are given hold at once. */
export type PdrFilter = {
  /** Programmes of this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** How regional development programmes are sorted; equals by id. */
export type PdrOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: PdrOrderField;
};

/** What regional development programmes can be sorted by. */
export type PdrOrderField =
  /** Day of adoption. */
  | 'ADOPTED_ON'
  /** Id. */
  | 'ID'
  /** First year of the period. */
  | 'PERIOD_FROM';

/** A phase of a regional development programme. */
export type PdrPhase = {
  readonly __typename?: 'PdrPhase';
  /** First year. */
  readonly from: Scalars['PartialDate']['output'];
  /** Projects planned for the phase. */
  readonly projects: Scalars['Int']['output'];
  /** Last year. */
  readonly to: Scalars['PartialDate']['output'];
};

/** Where a regional development programme stood at a date. Each figure is null where the source of that date is silent. */
export type PdrProgress = {
  readonly __typename?: 'PdrProgress';
  /** Agreements that had their visa. */
  readonly agreementsWithVisa: Maybe<Scalars['Int']['output']>;
  /** Date of the figures. */
  readonly asOf: Scalars['PartialDate']['output'];
  /** Cost of what was committed. */
  readonly committed: Maybe<Money>;
  /** Part of the programme that was committed, in percent. */
  readonly committedPercent: Maybe<Scalars['Decimal']['output']>;
  /** Projects carried over from the programme before. */
  readonly continuedProjects: Maybe<Scalars['Int']['output']>;
  /** Contract between State and region that was to fund a part. */
  readonly contractProgramme: Maybe<PdrContractProgramme>;
  /** Cost of what these agreements cover. */
  readonly envelope: Maybe<Money>;
  /** Cost of the projects that were new in the programme. */
  readonly newProjects: Maybe<Money>;
  /** Part of `newProjects` that the region pays. */
  readonly newProjectsRegionShare: Maybe<Money>;
  /** What a reader must know of these figures; null where nothing. */
  readonly note: Maybe<Text>;
  /** Amount planned for the year after `asOf`. */
  readonly plannedForNextYear: Maybe<Money>;
  /** Part of the programme that these agreements cover, in percent. */
  readonly programmePercent: Maybe<Scalars['Decimal']['output']>;
  /** Projects that were more than half done. */
  readonly projectsMoreThanHalfDone: Maybe<Scalars['Int']['output']>;
  /** Part of the programme that was done, in percent. */
  readonly realisedPercent: Maybe<Scalars['Decimal']['output']>;
  /** What the region had contributed. */
  readonly regionContribution: Maybe<Money>;
  /** Part of the region's share that it had contributed, in percent. */
  readonly regionContributionPercent: Maybe<Scalars['Decimal']['output']>;
  /** The published documents that the figures were taken from. */
  readonly sources: ReadonlyArray<Source>;
};


/** Where a regional development programme stood at a date. Each figure is null where the source of that date is silent. */
export type PdrProgressNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** Something that a regional development programme wants to reach. */
export type PdrTarget = {
  readonly __typename?: 'PdrTarget';
  /** The published documents that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The target in words. */
  readonly text: Text;
};


/** Something that a regional development programme wants to reach. */
export type PdrTargetTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** The part of a regional development programme that goes to one province or prefecture. */
export type PdrTerritorialShare = {
  readonly __typename?: 'PdrTerritorialShare';
  /** Its part, in percent. */
  readonly percent: Scalars['Decimal']['output'];
  /** The province or prefecture. */
  readonly territory: Maybe<Territory>;
};

/** The persons received in one territory. */
export type PersonCountRow = {
  readonly __typename?: 'PersonCountRow';
  /** How many persons, column by column, in the order of `columns`. */
  readonly counts: ReadonlyArray<SafeCount>;
  /** The territory: regions, provinces or communes, the same level in all rows of a table. */
  readonly territory: Maybe<Territory>;
  /** How many persons altogether. */
  readonly total: SafeCount;
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

/** Numbers of persons received in one territory. */
export type PersonCountRowInput = {
  /** How many persons, column by column: whole numbers from 0. */
  readonly counts: ReadonlyArray<Scalars['Int']['input']>;
  /** HCP code of the territory: `09`, `09.541`, `09.541.01.11`. */
  readonly territoryCode: Scalars['ID']['input'];
};

/**
 * How many persons the service points of a region received in a quarter, by territory and by one trait. The exact numbers
 * are not kept: small ones were withheld, and with them those that would give them away, before the table was stored.
 */
export type PersonCountTable = Sourced & {
  readonly __typename?: 'PersonCountTable';
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many persons each column counts. */
  readonly columnTotals: ReadonlyArray<SafeCount>;
  /** The values of the trait, one for each column, in the codes that `trait` names. At most 12. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the record is published, illustrative, computed or recorded by the region. */
  readonly dataStatus: DataStatus;
  /** Stable id, made of the region, the quarter and the trait: `09 2026-Q1 BENEFICIARY_CLASS`. */
  readonly id: Scalars['ID']['output'];
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** The quarter in which they were received: `2026-Q1`. */
  readonly quarter: Scalars['String']['output'];
  /** When the region recorded the table. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region whose service points received them. */
  readonly region: Maybe<Territory>;
  /** One row for each territory, by its code. At most 60. */
  readonly rows: ReadonlyArray<PersonCountRow>;
  /** The published documents that the record was taken from; none for one that the region recorded itself. */
  readonly sources: ReadonlyArray<Source>;
  /** How many persons the table counts. */
  readonly total: SafeCount;
  /** What the columns tell them apart by. */
  readonly trait: PersonTrait;
};


/**
 * How many persons the service points of a region received in a quarter, by territory and by one trait. The exact numbers
 * are not kept: small ones were withheld, and with them those that would give them away, before the table was stored.
 */
export type PersonCountTableNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of tables of persons. */
export type PersonCountTableConnection = {
  readonly __typename?: 'PersonCountTableConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<PersonCountTableEdge>;
  /** The tables of the page. */
  readonly nodes: ReadonlyArray<PersonCountTable>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A table of persons in its list. */
export type PersonCountTableEdge = {
  readonly __typename?: 'PersonCountTableEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The table. */
  readonly node: PersonCountTable;
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

/** Which tables of persons are wanted; all fields that are given hold at once. */
export type PersonCountTableFilter = {
  /** Tables of this quarter: `2026-Q1`. */
  readonly quarter?: InputMaybe<Scalars['String']['input']>;
  /** Tables of this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Tables by this trait. */
  readonly trait?: InputMaybe<PersonTrait>;
};

/** How tables of persons are sorted; equals by id. */
export type PersonCountTableOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: PersonCountTableOrderField;
};

/** What tables of persons can be sorted by. */
export type PersonCountTableOrderField =
  /** The id. */
  | 'ID'
  /** The quarter. */
  | 'QUARTER';

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

/** What tells persons apart in a table. One trait at a time, so that no table closes in on a few. */
export type PersonTrait =
  /** Columns are `0-17`, `18-34`, `35-59` and `60+`, in years. */
  | 'AGE'
  /** Whom a service point serves; columns are values of BeneficiaryClass. */
  | 'BENEFICIARY_CLASS'
  /** Columns are ISO 3166-1 alpha-2 codes of countries of residence; refused for communes, as nationalities are. */
  | 'HOST_COUNTRY'
  /** Columns are ISO 3166-1 alpha-2 codes of nationalities; refused for communes, where it would close in on persons. */
  | 'NATIONALITY'
  /** Columns are `FEMALE` and `MALE`. */
  | 'SEX';

/** The sum of the amounts of one kind and currency that sources state for the projects of a programme. */
export type ProgrammeAmount = {
  readonly __typename?: 'ProgrammeAmount';
  /** Ids of those among them whose currency the source does not give. At most 1000. */
  readonly currencyInferredProjectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the amounts stand for: whole budgets and contributions are never added. */
  readonly kind: ProjectAmountKind;
  /** What was counted, and what was left out and why. */
  readonly method: Text;
  /** How many projects it is made of. */
  readonly projectCount: Scalars['Int']['output'];
  /** Ids of these projects. At most 1000, the rest is left out here but not in `total`. */
  readonly projectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The exact sum. */
  readonly total: Money;
};


/** The sum of the amounts of one kind and currency that sources state for the projects of a programme. */
export type ProgrammeAmountMethodArgs = {
  lang?: InputMaybe<Lang>;
};

/** How many projects serve a class of persons. */
export type ProgrammeBeneficiaryCount = {
  readonly __typename?: 'ProgrammeBeneficiaryCount';
  /** The class. */
  readonly beneficiaryClass: BeneficiaryClass;
  /** Projects that serve it. */
  readonly count: Scalars['Int']['output'];
  /** Those among `count` whose class was chosen here, the source saying only « migrants ». */
  readonly inferredCount: Scalars['Int']['output'];
};

/** How many projects of a call are known. */
export type ProgrammeCallCount = {
  readonly __typename?: 'ProgrammeCallCount';
  /** Projects that the call selected, as announced; null where no source says so. */
  readonly announced: Maybe<Scalars['Int']['output']>;
  /** The call; null for the projects that came by no known call. */
  readonly call: Maybe<Call>;
  /** Projects that sources name. */
  readonly count: Scalars['Int']['output'];
};

/** A programme in numbers, counted over the records of this graph at the moment of asking. */
export type ProgrammeNumbers = {
  readonly __typename?: 'ProgrammeNumbers';
  /** Sums of the amounts that sources state for projects, per kind and currency, exact and never converted. */
  readonly amountsStated: ReadonlyArray<ProgrammeAmount>;
  /** Calls. */
  readonly callCount: Scalars['Int']['output'];
  /** What was announced against what was reached, the latest figures first. At most 100. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Name of the programme. */
  readonly name: Scalars['String']['output'];
  /** Projects that sources name: fewer than were announced, see `projectCountByCall` and `indicators`. */
  readonly projectCount: Scalars['Int']['output'];
  /** The projects per class of persons served; one project may serve several. Classes that none serves are left out. */
  readonly projectCountByBeneficiaryClass: ReadonlyArray<ProgrammeBeneficiaryCount>;
  /** The projects per call, with those that came by no known call last. At most 100. */
  readonly projectCountByCall: ReadonlyArray<ProgrammeCallCount>;
  /** Projects for which no source states an amount: no sum holds them. */
  readonly projectsWithoutAmount: Scalars['Int']['output'];
  /** Region that the numbers are limited to; null where they are not. */
  readonly region: Maybe<Territory>;
  /**
   * Single service points in the regions that its projects lie in, without networks and those only planned. Sources do
   * not say which programme a point belongs to: this counts all that these regions have.
   */
  readonly servicePointCount: Scalars['Int']['output'];
};

/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type Project = Sourced & {
  readonly __typename?: 'Project';
  /** Other titles and spellings that sources use. At most 20. */
  readonly alternativeTitles: ReadonlyArray<Text>;
  /** Money that a source states for it; null where none does. Payments are told by the funder and by the region. */
  readonly amount: Maybe<ProjectAmount>;
  /** Whom it serves; empty where no source says so. */
  readonly beneficiaryClasses: ReadonlyArray<BeneficiaryClass>;
  /** True where the source says only « migrants » and the class was chosen here. */
  readonly beneficiaryInferred: Scalars['Boolean']['output'];
  /** Call that selected it; null where there was none or no source says so. */
  readonly call: Maybe<Call>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** How many months it was to last, as the source says; null where it does not. Not computed from the dates. */
  readonly durationMonths: Maybe<Scalars['Int']['output']>;
  /** When it ended or was to end; null where no source says so. */
  readonly endOn: Maybe<Scalars['PartialDate']['output']>;
  /** Money that the region says it spent on this project. */
  readonly expenditures: Maybe<RegionalExpenditureConnection>;
  /** True where a source says that it has regard to the equality of women and men; null where none does. */
  readonly genderSensitive: Maybe<Scalars['Boolean']['output']>;
  /** Body that carries the project out; null where no source names one. */
  readonly holder: Maybe<Organisation>;
  /** Countries of residence of the Moroccans abroad that it serves; empty where no source says so. At most 20. */
  readonly hostCountries: Maybe<ReadonlyArray<Maybe<HostCountry>>>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Ids that its funder or holder gave it, as written. At most 20. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Indicators that are about this project alone. At most 50. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Measures of the 2021 calendar that it serves. No source states such a link: see `basis`. At most 4. */
  readonly measures: ReadonlyArray<ProjectMeasure>;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** Ids of the organisations of `partners`, each once. At most 50. */
  readonly partnerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Other bodies that take part, each with its role. At most 50. */
  readonly partners: ReadonlyArray<ProjectPartner>;
  /** Programme that it belongs to, such as `PRIM`; null where it belongs to none that is known here. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Money that the region says it received for this project. */
  readonly receipts: Maybe<ReceiptConnection>;
  /** Region that it lies in; null where it lies in several: see `territories`. */
  readonly region: Maybe<Territory>;
  /** What it reached, as sources say. At most 50. */
  readonly results: ReadonlyArray<ProjectResult>;
  /**
   * Points that members of the evaluation committee gave its proposal, each member by a number of its own. Personal data
   * of the members: each reading is written down with its purpose (header `x-purpose`). At most 20.
   */
  readonly scores: Maybe<ReadonlyArray<ProjectScore>>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** When it began; null where no source says so. */
  readonly startOn: Maybe<Scalars['PartialDate']['output']>;
  /** Where it stands, only where a source says so; else null. */
  readonly status: Maybe<ProjectStatus>;
  /** What it does; null where no source says so. */
  readonly summary: Maybe<Text>;
  /** What it wants to reach, as sources say. At most 50. */
  readonly targets: ReadonlyArray<ProjectTarget>;
  /** Territories that sources name for it, at any level; empty where they name none. At most 100. */
  readonly territories: Maybe<ReadonlyArray<Maybe<Territory>>>;
  /** What it is about, in few words; null where not known. */
  readonly theme: Maybe<Text>;
  /** Title of the project. */
  readonly title: Text;
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectAlternativeTitlesArgs = {
  lang?: InputMaybe<Lang>;
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectExpendituresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectScoresArgs = {
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectSummaryArgs = {
  lang?: InputMaybe<Lang>;
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectThemeArgs = {
  lang?: InputMaybe<Lang>;
};


/** A project: what one body, alone or with partners, carries out with the money of a programme. */
export type ProjectTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** An amount that a source states for a project. It is a statement on paper: no payment follows from it. */
export type ProjectAmount = {
  readonly __typename?: 'ProjectAmount';
  /** True where the source gives no currency, and this one was taken from its like. */
  readonly currencyInferred: Scalars['Boolean']['output'];
  /** The same amount in another currency as the source itself gives it; null where it does not. */
  readonly equivalent: Maybe<Money>;
  /** Whether it is the whole budget or what the programme contributes. */
  readonly kind: ProjectAmountKind;
  /** What a reader must know of the amount; null where nothing. */
  readonly note: Maybe<Text>;
  /** What the amount covers, in the words of the source. */
  readonly scope: Text;
  /** The published documents that the amount was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The amount, in the currency of the source. */
  readonly value: Money;
};


/** An amount that a source states for a project. It is a statement on paper: no payment follows from it. */
export type ProjectAmountNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** An amount that a source states for a project. It is a statement on paper: no payment follows from it. */
export type ProjectAmountScopeArgs = {
  lang?: InputMaybe<Lang>;
};

/** What an amount that a source states for a project stands for. */
export type ProjectAmountKind =
  /** The budget of the whole project. */
  | 'BUDGET'
  /** What the programme gives to the project: a part of its cost, or all of it. */
  | 'CONTRIBUTION';

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The projects of the page. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A project in its list. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
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

/** Which projects are wanted; all fields that are given hold at once. */
export type ProjectFilter = {
  /** Projects under this agreement: see `Agreement.projects`. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects that serve this class. */
  readonly beneficiaryClass?: InputMaybe<BeneficiaryClass>;
  /** Projects that this call selected. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** With `true`, projects that a source says have regard to the equality of women and men. */
  readonly genderSensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects that this organisation holds. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects that serve this measure: see `Project.measures`. */
  readonly measureId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects that this organisation takes part in without holding them. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects of this programme, such as `PRIM`. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** Projects whose one region this is, by its HCP code; `territoryCode` finds those in several too. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Projects that a source says stand so. */
  readonly status?: InputMaybe<ProjectStatus>;
  /** Projects in this territory or in a part of it, by its HCP code. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** That a project serves a measure of the 2021 calendar, and how that is known. */
export type ProjectMeasure = {
  readonly __typename?: 'ProjectMeasure';
  /** How the link is known. */
  readonly basis: ProjectMeasureBasis;
  /** Why the link was made; null where a source states it. */
  readonly explanation: Maybe<Text>;
  /** The measure. */
  readonly measure: Maybe<Measure>;
};


/** That a project serves a measure of the 2021 calendar, and how that is known. */
export type ProjectMeasureExplanationArgs = {
  lang?: InputMaybe<Lang>;
};

/** How it is known that a project serves a measure. */
export type ProjectMeasureBasis =
  /**
   * No source states it; it follows from whom the project serves: Moroccans abroad or returned (measure 3 of the
   * calendar), nationals of third countries (measure 4).
   */
  | 'INFERRED_FROM_BENEFICIARIES'
  /** A source states it. */
  | 'STATED';

/** How projects are sorted; equals by id. */
export type ProjectOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: ProjectOrderField;
};

/** What projects can be sorted by. */
export type ProjectOrderField =
  /** End. */
  | 'END_ON'
  /** Id. */
  | 'ID'
  /** Start. */
  | 'START_ON'
  /** French title. */
  | 'TITLE';

/** A body that takes part in a project. */
export type ProjectPartner = {
  readonly __typename?: 'ProjectPartner';
  /** The body. */
  readonly organisation: Maybe<Organisation>;
  /** Its part in the project. */
  readonly role: ProjectPartnerRole;
};

/** The part that a body takes in a project; IATI OrganisationRole where there is a code. */
export type ProjectPartnerRole =
  /** Gives a part of the money beside the main funder; IATI code 1. */
  | 'COFUNDING'
  /** Manages the money and passes it on; IATI code 3. */
  | 'EXTENDING'
  /** Gives the money; IATI code 1. */
  | 'FUNDING'
  /** Carries out the project or a part of it; IATI code 4. */
  | 'IMPLEMENTING'
  /** Runs the call for the funder; no IATI code. */
  | 'OPERATOR'
  /** Takes part in a way that the source does not tell further; no IATI code. */
  | 'PARTNER';

/** Something that a project reached. */
export type ProjectResult = {
  readonly __typename?: 'ProjectResult';
  /** The published document that states it. */
  readonly source: Maybe<Source>;
  /** The result in words. */
  readonly text: Text;
};


/** Something that a project reached. */
export type ProjectResultTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** What one member of the evaluation committee gave a proposal. */
export type ProjectScore = {
  readonly __typename?: 'ProjectScore';
  /** Whether it is published, recorded or illustrative. */
  readonly dataStatus: DataStatus;
  /** Number of the member within the committee of the call; no name is kept. */
  readonly evaluator: Scalars['Int']['output'];
  /** The most points that could be given. */
  readonly outOf: Scalars['Int']['output'];
  /** The points given. */
  readonly points: Scalars['Int']['output'];
};

/** Where a project stands; IATI ActivityStatus. */
export type ProjectStatus =
  /** Cancelled; IATI code 5. */
  | 'CANCELLED'
  /** Closed; IATI code 4. */
  | 'CLOSED'
  /** Done on the ground, but accounts or evaluation are open; IATI code 3. */
  | 'FINALISATION'
  /** Being carried out; IATI code 2. */
  | 'IMPLEMENTATION'
  /** Being prepared; IATI code 1. */
  | 'PIPELINE'
  /** Suspended; IATI code 6. */
  | 'SUSPENDED';

/** Something that a project wants to reach. */
export type ProjectTarget = {
  readonly __typename?: 'ProjectTarget';
  /** The target in words. */
  readonly text: Text;
  /** The number in it; null where it has none. */
  readonly value: Maybe<Scalars['Int']['output']>;
};


/** Something that a project wants to reach. */
export type ProjectTargetTextArgs = {
  lang?: InputMaybe<Lang>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A call for projects by its id; null when there is none. */
  readonly call: Maybe<Call>;
  /** Calls for projects and standing funding windows. */
  readonly calls: Maybe<CallConnection>;
  /** An indicator by its id; null when there is none. */
  readonly indicator: Maybe<Indicator>;
  /** Indicators: what was announced against what was reached. */
  readonly indicators: Maybe<IndicatorConnection>;
  /** A regional development programme by its id; null when there is none. */
  readonly pdr: Maybe<Pdr>;
  /** Axes of regional development programmes. */
  readonly pdrAxes: Maybe<PdrAxisConnection>;
  /** An axis of a regional development programme by its id; null when there is none. */
  readonly pdrAxis: Maybe<PdrAxis>;
  /** Regional development programmes. */
  readonly pdrs: Maybe<PdrConnection>;
  /** Numbers of persons received in a quarter, by their id; null when there are none. */
  readonly personCountTable: Maybe<PersonCountTable>;
  /** Numbers of persons whom the service points of a region received. No source publishes any yet. */
  readonly personCountTables: Maybe<PersonCountTableConnection>;
  /**
   * A programme in numbers, counted over the records of this graph when it is asked. Sources name only a part of the
   * projects: `projectCountByCall` sets what is known against what was announced. Null when no project, call or
   * indicator bears the name.
   */
  readonly programme: Maybe<ProgrammeNumbers>;
  /** A project by its id; null when there is none. */
  readonly project: Maybe<Project>;
  /** Projects of the programmes that reach the region. */
  readonly projects: Maybe<ProjectConnection>;
  /** Money that a region says it received, by its id; null when there is none. */
  readonly receipt: Maybe<Receipt>;
  /** Money that regions say they received. No source publishes any yet: ask with `includeIllustrative`. */
  readonly receipts: Maybe<ReceiptConnection>;
  /**
   * Readings of data on natural persons (class P1) that this institution keeps, the latest first: all of them
   * for the region, and for the wilaya those by its own people.
   * Takes the role auditor.
   */
  readonly regionAccessLog: Maybe<AccessEntryConnection>;
  /** The checkpoints of other institutions that this one cosigned last. At most 100. */
  readonly regionHeldCheckpoints: Maybe<ReadonlyArray<HeldCheckpoint>>;
  /** The public keys of this institution: of its logs, and of its witness, which cosigns the logs of others. */
  readonly regionKeys: Maybe<ReadonlyArray<LogKey>>;
  /** The log of one reporter whose claims this institution keeps; null when it keeps none. */
  readonly regionLog: Maybe<ClaimLog>;
  /** All logs that this institution keeps, one for each reporter. At most 100. */
  readonly regionLogs: Maybe<ReadonlyArray<ClaimLog>>;
  /** Money that a region says it spent, by its id; null when there is none. */
  readonly regionalExpenditure: Maybe<RegionalExpenditure>;
  /** Money that regions say they spent. No source publishes any yet: ask with `includeIllustrative`. */
  readonly regionalExpenditures: Maybe<RegionalExpenditureConnection>;
  /** A service point by its id; null when there is none. */
  readonly servicePoint: Maybe<ServicePoint>;
  /** Places where Moroccans abroad and migrants are received and guided. */
  readonly servicePoints: Maybe<ServicePointConnection>;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: CallOrder;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: IndicatorOrder;
};


export type QueryPdrArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPdrAxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PdrAxisFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: PdrAxisOrder;
};


export type QueryPdrAxisArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPdrsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PdrFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: PdrOrder;
};


export type QueryPersonCountTableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonCountTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonCountTableFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: PersonCountTableOrder;
};


export type QueryProgrammeArgs = {
  includeIllustrative?: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: ProjectOrder;
};


export type QueryReceiptArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ReceiptFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: ReceiptOrder;
};


export type QueryRegionAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRegionLogArgs = {
  reporter: Scalars['ID']['input'];
};


export type QueryRegionalExpenditureArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryRegionalExpendituresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<RegionalExpenditureFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: RegionalExpenditureOrder;
};


export type QueryServicePointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicePointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePointFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: ServicePointOrder;
};

/**
 * Money that a region says it received: its own claim (IATI transaction type 1, incoming funds), to be held against what
 * the funder says it paid.
 */
export type Receipt = Sourced & {
  readonly __typename?: 'Receipt';
  /** Activity of the funder that it came from; null where the region does not know it. */
  readonly activity: Maybe<FundingActivity>;
  /** Agreement under which it came; null where not known. */
  readonly agreement: Maybe<Agreement>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The documents that show it; none for an illustrative one. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the log of the region, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** Project that it was for; null where it was for more than one. */
  readonly project: Maybe<Project>;
  /** Who paid, as the region says. */
  readonly provider: CounterpartyClaim;
  /** The day the money came. */
  readonly receivedOn: Scalars['Date']['output'];
  /** When the region recorded it: when its ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Region that says so. */
  readonly region: Maybe<Territory>;
  /** The receipt that takes this one back; null while none does. */
  readonly reversedBy: Maybe<Receipt>;
  /** The receipt that this one takes back; null for all that take none back. */
  readonly reverses: Maybe<Receipt>;
  /** The published documents that the record was taken from; none for an illustrative one. */
  readonly sources: ReadonlyArray<Source>;
  /** The amount received; negative where it takes another one back. */
  readonly value: Money;
};


/**
 * Money that a region says it received: its own claim (IATI transaction type 1, incoming funds), to be held against what
 * the funder says it paid.
 */
export type ReceiptNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * Money that a region says it received: its own claim (IATI transaction type 1, incoming funds), to be held against what
 * the funder says it paid.
 */
export type ReceiptReversedByArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * Money that a region says it received: its own claim (IATI transaction type 1, incoming funds), to be held against what
 * the funder says it paid.
 */
export type ReceiptReversesArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of receipts. */
export type ReceiptConnection = {
  readonly __typename?: 'ReceiptConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ReceiptEdge>;
  /** The receipts of the page. */
  readonly nodes: ReadonlyArray<Receipt>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A receipt in its list. */
export type ReceiptEdge = {
  readonly __typename?: 'ReceiptEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The receipt. */
  readonly node: Receipt;
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
  /** The amount received; negative where it takes another one back. */
  readonly value: Money;
};

/** Which receipts are wanted; all fields that are given hold at once. */
export type ReceiptFilter = {
  /** Receipts from this activity of a funder, by its IATI identifier. */
  readonly activityIatiId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipts under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipts for this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipts from this organisation. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipts of this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** How receipts are sorted; equals by id. */
export type ReceiptOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: ReceiptOrderField;
};

/** What receipts can be sorted by. */
export type ReceiptOrderField =
  /** Id. */
  | 'ID'
  /** Day the money came. */
  | 'RECEIVED_ON';

/** Numbers of persons to be recorded. */
export type RecordPersonCountsInput = {
  /** The values of the trait in the codes that it names, from 1 to 12. */
  readonly columns: ReadonlyArray<Scalars['String']['input']>;
  /** The quarter in which they were received, which is over: `2026-Q1`. */
  readonly quarter: Scalars['String']['input'];
  /** One row for each territory of the region, from 1 to 60, all at one level. */
  readonly rows: ReadonlyArray<PersonCountRowInput>;
  /** What the columns tell them apart by. */
  readonly trait: PersonTrait;
};

/** The table that a command recorded, now or when it was first sent. */
export type RecordPersonCountsPayload = {
  readonly __typename?: 'RecordPersonCountsPayload';
  /** The table, made safe. */
  readonly personCountTable: Maybe<PersonCountTable>;
};

/** Money received, to be recorded in the ledger of the caller's region, which no input can name. */
export type RecordReceiptInput = {
  /** Activity of the funder that it came from, as IATI identifier. */
  readonly activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Agreement under which it came. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it: orders, bank statements. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /**
   * Chosen by the client, once for each command: a UUID. Sent again with the same input, the command is not done again,
   * and answers as at first; with another input it is refused (`IDEMPOTENCY_KEY_REUSED`).
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What a reader must know of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** Project that it is for: one that the region knows. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who paid, as the region's books name it. */
  readonly provider: CounterpartyInput;
  /** The day the money came: not in the future. */
  readonly receivedOn: Scalars['Date']['input'];
  /** The amount, greater than zero. */
  readonly value: MoneyInput;
};

/** The receipt that a command recorded, now or when it was first sent. */
export type RecordReceiptPayload = {
  readonly __typename?: 'RecordReceiptPayload';
  /** The receipt, with its place in the log of the region. */
  readonly receipt: Maybe<Receipt>;
};

/** Money spent, to be recorded in the ledger of the caller's region, which no input can name. */
export type RecordRegionalExpenditureInput = {
  /** Agreement under which it was spent. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it: contracts, invoices, orders. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** As in `RecordReceiptInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What a reader must know of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** Axis of a regional development programme that it falls under: one that the region knows. */
  readonly pdrAxisId?: InputMaybe<Scalars['ID']['input']>;
  /** Project that it was spent on: one that the region knows. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who was paid, as the region's books name it. */
  readonly receiver: CounterpartyInput;
  /** The day the money left: not in the future. */
  readonly spentOn: Scalars['Date']['input'];
  /** The amount, greater than zero. */
  readonly value: MoneyInput;
};

/** The expenditure that a command recorded, now or when it was first sent. */
export type RecordRegionalExpenditurePayload = {
  readonly __typename?: 'RecordRegionalExpenditurePayload';
  /** The expenditure, with its place in the log of the region. */
  readonly expenditure: Maybe<RegionalExpenditure>;
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

/**
 * Money that a region says it spent: its own claim (IATI transaction type 4, expenditure, or 3, disbursement, where it
 * went on to a holder).
 */
export type RegionalExpenditure = Sourced & {
  readonly __typename?: 'RegionalExpenditure';
  /** Agreement under which it was spent; null where not known. */
  readonly agreement: Maybe<Agreement>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The documents that show it; none for an illustrative one. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the log of the region, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** Axis of the development programme that it falls under; null where it falls under none. */
  readonly pdrAxis: Maybe<PdrAxis>;
  /** Project that it was spent on; null where it was on more than one. */
  readonly project: Maybe<Project>;
  /** Who was paid, as the region says. */
  readonly receiver: CounterpartyClaim;
  /** When the region recorded it: when its ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Region that says so. */
  readonly region: Maybe<Territory>;
  /** The expenditure that takes this one back; null while none does. */
  readonly reversedBy: Maybe<RegionalExpenditure>;
  /** The expenditure that this one takes back; null for all that take none back. */
  readonly reverses: Maybe<RegionalExpenditure>;
  /** The published documents that the record was taken from; none for an illustrative one. */
  readonly sources: ReadonlyArray<Source>;
  /** The day the money left. */
  readonly spentOn: Scalars['Date']['output'];
  /** The amount spent; negative where it takes another one back. */
  readonly value: Money;
};


/**
 * Money that a region says it spent: its own claim (IATI transaction type 4, expenditure, or 3, disbursement, where it
 * went on to a holder).
 */
export type RegionalExpenditureNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * Money that a region says it spent: its own claim (IATI transaction type 4, expenditure, or 3, disbursement, where it
 * went on to a holder).
 */
export type RegionalExpenditureReversedByArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * Money that a region says it spent: its own claim (IATI transaction type 4, expenditure, or 3, disbursement, where it
 * went on to a holder).
 */
export type RegionalExpenditureReversesArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of expenditures. */
export type RegionalExpenditureConnection = {
  readonly __typename?: 'RegionalExpenditureConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<RegionalExpenditureEdge>;
  /** The expenditures of the page. */
  readonly nodes: ReadonlyArray<RegionalExpenditure>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An expenditure in its list. */
export type RegionalExpenditureEdge = {
  readonly __typename?: 'RegionalExpenditureEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The expenditure. */
  readonly node: RegionalExpenditure;
};

/** Which expenditures are wanted; all fields that are given hold at once. */
export type RegionalExpenditureFilter = {
  /** Expenditures under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Expenditures under this axis. */
  readonly pdrAxisId?: InputMaybe<Scalars['ID']['input']>;
  /** Expenditures on this project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Expenditures to this organisation. */
  readonly receiverId?: InputMaybe<Scalars['ID']['input']>;
  /** Expenditures of this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** How expenditures are sorted; equals by id. */
export type RegionalExpenditureOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: RegionalExpenditureOrderField;
};

/** What expenditures can be sorted by. */
export type RegionalExpenditureOrderField =
  /** Id. */
  | 'ID'
  /** Day the money left. */
  | 'SPENT_ON';

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

/** Which receipt is taken back, and why. */
export type ReverseReceiptInput = {
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** As in `RecordReceiptInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is taken back. No personal data. */
  readonly reason: TextInput;
  /** The receipt: one of the region's own, that takes none back itself, and was not taken back before. */
  readonly receiptId: Scalars['ID']['input'];
  /** The day that the reversal belongs to, not before that of the receipt; left out, it is that of the receipt. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which expenditure is taken back, and why. */
export type ReverseRegionalExpenditureInput = {
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** The expenditure: one of the region's own, that takes none back itself, and was not taken back before. */
  readonly expenditureId: Scalars['ID']['input'];
  /** As in `RecordReceiptInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is taken back. No personal data. */
  readonly reason: TextInput;
  /** The day that the reversal belongs to, not before that of the expenditure; left out, it is that of the expenditure. */
  readonly spentOn?: InputMaybe<Scalars['Date']['input']>;
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

/** A place where Moroccans abroad or migrants are received and guided, or a network of such places. */
export type ServicePoint = Sourced & {
  readonly __typename?: 'ServicePoint';
  /** Whom it serves. */
  readonly beneficiaryClasses: ReadonlyArray<BeneficiaryClass>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many places a network has; null for a single place. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place it is. */
  readonly kind: ServicePointKind;
  /** Name of the place. */
  readonly name: Text;
  /** What a reader must know of this record; null where nothing. */
  readonly note: Maybe<Text>;
  /** When it opened; null where no source says so. */
  readonly openedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Body that runs it; null for a network and where no source says so. */
  readonly operator: Maybe<Organisation>;
  /** Region that it lies in. */
  readonly region: Maybe<Territory>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands, as sources say. */
  readonly status: ServicePointStatus;
  /** Where it is: the commune, or the region of a network. */
  readonly territory: Maybe<Territory>;
};


/** A place where Moroccans abroad or migrants are received and guided, or a network of such places. */
export type ServicePointNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A place where Moroccans abroad or migrants are received and guided, or a network of such places. */
export type ServicePointNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of service points. */
export type ServicePointConnection = {
  readonly __typename?: 'ServicePointConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ServicePointEdge>;
  /** The service points of the page. */
  readonly nodes: ReadonlyArray<ServicePoint>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A service point in its list. */
export type ServicePointEdge = {
  readonly __typename?: 'ServicePointEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The service point. */
  readonly node: ServicePoint;
};

/** Which service points are wanted; all fields that are given hold at once. */
export type ServicePointFilter = {
  /** Service points that serve this class. */
  readonly beneficiaryClass?: InputMaybe<BeneficiaryClass>;
  /** Service points of this kind. */
  readonly kind?: InputMaybe<ServicePointKind>;
  /** Service points that this organisation runs. */
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Service points of this region, by its HCP code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Service points that stand so. */
  readonly status?: InputMaybe<ServicePointStatus>;
  /** Service points in this territory or in a part of it, by its HCP code. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of place a service point is. */
export type ServicePointKind =
  /** Office of a commune of Souss-Massa that receives and guides (BAOM). */
  | 'BAOM'
  /** All offices of that sort together, most of which no source names. */
  | 'BAOM_NETWORK'
  /** Regional orientation and support centre for migrants. */
  | 'CENTRE'
  /** Unit of a commune of the Oriental that receives, accompanies and guides (cellule d'accueil). */
  | 'RECEPTION_UNIT'
  /** All units of that sort together, some of which no source names. */
  | 'RECEPTION_UNIT_NETWORK';

/** How service points are sorted; equals by id. */
export type ServicePointOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What by. */
  readonly field: ServicePointOrderField;
};

/** What service points can be sorted by. */
export type ServicePointOrderField =
  /** Id. */
  | 'ID'
  /** French name. */
  | 'NAME'
  /** Opening. */
  | 'OPENED_ON';

/** Where a service point stands. */
export type ServicePointStatus =
  /** At work. */
  | 'ACTIVE'
  /** Tried out for a time. */
  | 'PILOT'
  /** Planned; no source says that it opened. */
  | 'PLANNED';

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

/** Every record says where it comes from. */
export type Sourced = {
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
};

/** A region, prefecture, province or commune, kept by the wilaya. */
export type Territory = {
  readonly __typename?: 'Territory';
  /** Calls for projects in the territory or in a part of it, by the day they open. */
  readonly calls: Maybe<CallConnection>;
  /** HCP code: `09` is Souss-Massa, `09.541` a province in it, `09.541.11.03` a commune in that. */
  readonly code: Scalars['ID']['output'];
  /** Indicators on the territory or on a part of it, the latest figures first. */
  readonly indicators: Maybe<IndicatorConnection>;
  /** Development programmes of the region, the latest first; none for a territory that is no region. */
  readonly pdrs: Maybe<PdrConnection>;
  /** Projects in the territory. */
  readonly projects: Maybe<ProjectConnection>;
  /** Service points in the territory or in a part of it, by their French name. */
  readonly servicePoints: Maybe<ServicePointConnection>;
};


/** A region, prefecture, province or commune, kept by the wilaya. */
export type TerritoryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A region, prefecture, province or commune, kept by the wilaya. */
export type TerritoryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A region, prefecture, province or commune, kept by the wilaya. */
export type TerritoryPdrsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A region, prefecture, province or commune, kept by the wilaya. */
export type TerritoryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: Scalars['Int']['input'];
  includeDescendants?: Scalars['Boolean']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: ProjectOrder;
};


/** A region, prefecture, province or commune, kept by the wilaya. */
export type TerritoryServicePointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePointFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
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
  Call: Call;
  FundingActivity: FundingActivity;
  FundingTrace: FundingTrace;
  HostCountry: HostCountry;
  Indicator: Indicator;
  Measure: Measure;
  Organisation: Organisation;
  Pdr: Pdr;
  PdrAxis: PdrAxis;
  PersonCountTable: PersonCountTable;
  Project: Project;
  Receipt: Receipt;
  RegionalExpenditure: RegionalExpenditure;
  ServicePoint: ServicePoint;
  Territory: Territory;
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
        | GraphQLRecursivePick<FederationTypes['Audit'], {"agreementIds":true,"projectIds":true,"activityIatiIds":true,"isWholeProgramme":true,"includesIllustrative":true}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"agreementIds":true,"projectIds":true,"activityIatiIds":true,"isWholeProgramme":true,"includesIllustrative":true,"agenciesHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"isWholeProgramme":true,"agenciesHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}> ) );
  Call:
    ( { __typename: 'Call' }
    & GraphQLRecursivePick<FederationTypes['Call'], {"id":true}> );
  FundingActivity:
    ( { __typename: 'FundingActivity' }
    & GraphQLRecursivePick<FederationTypes['FundingActivity'], {"iatiId":true}> );
  FundingTrace:
    ( { __typename: 'FundingTrace' }
    & GraphQLRecursivePick<FederationTypes['FundingTrace'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['FundingTrace'], {"agreementIds":true,"projectIds":true,"activityIatiIds":true,"includesIllustrative":true}> ) );
  HostCountry:
    ( { __typename: 'HostCountry' }
    & GraphQLRecursivePick<FederationTypes['HostCountry'], {"code":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Pdr:
    ( { __typename: 'Pdr' }
    & GraphQLRecursivePick<FederationTypes['Pdr'], {"id":true}> );
  PdrAxis:
    ( { __typename: 'PdrAxis' }
    & GraphQLRecursivePick<FederationTypes['PdrAxis'], {"id":true}> );
  PersonCountTable:
    ( { __typename: 'PersonCountTable' }
    & GraphQLRecursivePick<FederationTypes['PersonCountTable'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Receipt:
    ( { __typename: 'Receipt' }
    & GraphQLRecursivePick<FederationTypes['Receipt'], {"id":true}> );
  RegionalExpenditure:
    ( { __typename: 'RegionalExpenditure' }
    & GraphQLRecursivePick<FederationTypes['RegionalExpenditure'], {"id":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
  Territory:
    ( { __typename: 'Territory' }
    & GraphQLRecursivePick<FederationTypes['Territory'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Sourced:
    | ( CallRecord )
    | ( IndicatorRecord )
    | ( PdrRecord )
    | ( PdrAxisRecord )
    | ( PersonCountTableRecord )
    | ( ProjectRecord )
    | ( ReceiptRecord )
    | ( RegionalExpenditureRecord )
    | ( ServicePointRecord )
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
  AddCosignatureInput: AddCosignatureInput;
  AddCosignaturePayload: ResolverTypeWrapper<Omit<AddCosignaturePayload, 'checkpoint'> & { checkpoint?: Maybe<ResolversTypes['Checkpoint']> }>;
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AsOf: AsOf;
  Audit: ResolverTypeWrapper<AuditRecord>;
  BeneficiaryClass: ResolverTypeWrapper<BeneficiaryClassRecord>;
  BrokenLeafFact: ResolverTypeWrapper<BrokenLeafFact>;
  BrokenLeafState: BrokenLeafState;
  Call: ResolverTypeWrapper<CallRecord>;
  CallConnection: ResolverTypeWrapper<Connection<CallRecord>>;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  CallEnvelope: ResolverTypeWrapper<CallEnvelopeRecord>;
  CallFact: ResolverTypeWrapper<Omit<CallFact, 'envelopes'> & { envelopes: ReadonlyArray<ResolversTypes['Money']> }>;
  CallFilter: CallFilter;
  CallKind: CallKind;
  CallOrder: CallOrder;
  CallOrderField: CallOrderField;
  CallProjectDuration: ResolverTypeWrapper<CallProjectDuration>;
  CallStep: ResolverTypeWrapper<Omit<CallStep, 'name'> & { name: ResolversTypes['Text'] }>;
  Checkpoint: ResolverTypeWrapper<CheckpointRecord>;
  CheckpointFact: ResolverTypeWrapper<CheckpointFact>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimLog: ResolverTypeWrapper<LogHeadRecord>;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  Cosignature: ResolverTypeWrapper<CosignatureRecord>;
  CounterpartyClaim: ResolverTypeWrapper<CounterpartyClaimRecord>;
  CounterpartyInput: CounterpartyInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ExpenditureFact: ResolverTypeWrapper<Omit<ExpenditureFact, 'value'> & { value: ResolversTypes['Money'] }>;
  FundingActivity: ResolverTypeWrapper<FundingActivityRecord>;
  FundingTrace: ResolverTypeWrapper<FundingTraceRecord>;
  HeldCheckpoint: ResolverTypeWrapper<HeldCheckpointRecord>;
  HostCountry: ResolverTypeWrapper<HostCountryRecord>;
  InclusionProof: ResolverTypeWrapper<InclusionProof>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorConnection: ResolverTypeWrapper<Connection<IndicatorRecord>>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFact: ResolverTypeWrapper<IndicatorFact>;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorUnit: IndicatorUnit;
  Lang: Lang;
  LogEntry: ResolverTypeWrapper<LogEntryRecord>;
  LogFact: ResolverTypeWrapper<LogFact>;
  LogKey: ResolverTypeWrapper<LogKeyRecord>;
  LogKeyType: LogKeyType;
  Measure: ResolverTypeWrapper<MeasureRecord>;
  Money: ResolverTypeWrapper<MoneyRecord>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationProjectRole: OrganisationProjectRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Pdr: ResolverTypeWrapper<PdrRecord>;
  PdrAxis: ResolverTypeWrapper<PdrAxisRecord>;
  PdrAxisConnection: ResolverTypeWrapper<Connection<PdrAxisRecord>>;
  PdrAxisEdge: ResolverTypeWrapper<Omit<PdrAxisEdge, 'node'> & { node: ResolversTypes['PdrAxis'] }>;
  PdrAxisFilter: PdrAxisFilter;
  PdrAxisOrder: PdrAxisOrder;
  PdrAxisOrderField: PdrAxisOrderField;
  PdrConnection: ResolverTypeWrapper<Connection<PdrRecord>>;
  PdrContractProgramme: ResolverTypeWrapper<Omit<PdrContractProgramme, 'amount'> & { amount: ResolversTypes['Money'] }>;
  PdrCounts: ResolverTypeWrapper<PdrCounts>;
  PdrEdge: ResolverTypeWrapper<Omit<PdrEdge, 'node'> & { node: ResolversTypes['Pdr'] }>;
  PdrFact: ResolverTypeWrapper<Omit<PdrFact, 'axisAmounts' | 'total'> & { axisAmounts: ReadonlyArray<ResolversTypes['Money']>, total?: Maybe<ResolversTypes['Money']> }>;
  PdrFilter: PdrFilter;
  PdrOrder: PdrOrder;
  PdrOrderField: PdrOrderField;
  PdrPhase: ResolverTypeWrapper<PdrPhase>;
  PdrProgress: ResolverTypeWrapper<PdrProgressRecord>;
  PdrTarget: ResolverTypeWrapper<PdrTargetRecord>;
  PdrTerritorialShare: ResolverTypeWrapper<PdrTerritorialShareRecord>;
  PersonCountRow: ResolverTypeWrapper<PersonCountRowRecord>;
  PersonCountRowFact: ResolverTypeWrapper<PersonCountRowFact>;
  PersonCountRowInput: PersonCountRowInput;
  PersonCountTable: ResolverTypeWrapper<PersonCountTableRecord>;
  PersonCountTableConnection: ResolverTypeWrapper<Connection<PersonCountTableRecord>>;
  PersonCountTableEdge: ResolverTypeWrapper<Omit<PersonCountTableEdge, 'node'> & { node: ResolversTypes['PersonCountTable'] }>;
  PersonCountTableFact: ResolverTypeWrapper<PersonCountTableFact>;
  PersonCountTableFilter: PersonCountTableFilter;
  PersonCountTableOrder: PersonCountTableOrder;
  PersonCountTableOrderField: PersonCountTableOrderField;
  PersonFigureFact: ResolverTypeWrapper<PersonFigureFact>;
  PersonTrait: PersonTrait;
  ProgrammeAmount: ResolverTypeWrapper<ProgrammeAmountRecord>;
  ProgrammeBeneficiaryCount: ResolverTypeWrapper<Omit<ProgrammeBeneficiaryCount, 'beneficiaryClass'> & { beneficiaryClass: ResolversTypes['BeneficiaryClass'] }>;
  ProgrammeCallCount: ResolverTypeWrapper<ProgrammeCallCountRecord>;
  ProgrammeNumbers: ResolverTypeWrapper<ProgrammeNumbersRecord>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectAmount: ResolverTypeWrapper<ProjectAmountRecord>;
  ProjectAmountKind: ProjectAmountKind;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRecord>>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFact: ResolverTypeWrapper<ProjectFact>;
  ProjectFilter: ProjectFilter;
  ProjectMeasure: ResolverTypeWrapper<ProjectMeasureRecord>;
  ProjectMeasureBasis: ProjectMeasureBasis;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectPartner: ResolverTypeWrapper<ProjectPartnerRecord>;
  ProjectPartnerRole: ProjectPartnerRole;
  ProjectResult: ResolverTypeWrapper<ProjectResultRecord>;
  ProjectScore: ResolverTypeWrapper<ProjectScoreRecord>;
  ProjectStatus: ProjectStatus;
  ProjectTarget: ResolverTypeWrapper<Omit<ProjectTarget, 'text'> & { text: ResolversTypes['Text'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<ReceiptRecord>;
  ReceiptConnection: ResolverTypeWrapper<Connection<ReceiptRecord>>;
  ReceiptEdge: ResolverTypeWrapper<Omit<ReceiptEdge, 'node'> & { node: ResolversTypes['Receipt'] }>;
  ReceiptFact: ResolverTypeWrapper<ReceiptFactRecord>;
  ReceiptFilter: ReceiptFilter;
  ReceiptOrder: ReceiptOrder;
  ReceiptOrderField: ReceiptOrderField;
  RecordPersonCountsInput: RecordPersonCountsInput;
  RecordPersonCountsPayload: ResolverTypeWrapper<RecordPersonCountsPayloadRecord>;
  RecordReceiptInput: RecordReceiptInput;
  RecordReceiptPayload: ResolverTypeWrapper<RecordReceiptPayloadRecord>;
  RecordRegionalExpenditureInput: RecordRegionalExpenditureInput;
  RecordRegionalExpenditurePayload: ResolverTypeWrapper<RecordRegionalExpenditurePayloadRecord>;
  RegionAuditFacts: ResolverTypeWrapper<Omit<RegionAuditFacts, 'calls' | 'expenditures' | 'pdrs' | 'receipts'> & { calls: ReadonlyArray<ResolversTypes['CallFact']>, expenditures: ReadonlyArray<ResolversTypes['ExpenditureFact']>, pdrs: ReadonlyArray<ResolversTypes['PdrFact']>, receipts: ReadonlyArray<ResolversTypes['ReceiptFact']> }>;
  RegionalExpenditure: ResolverTypeWrapper<RegionalExpenditureRecord>;
  RegionalExpenditureConnection: ResolverTypeWrapper<Connection<RegionalExpenditureRecord>>;
  RegionalExpenditureEdge: ResolverTypeWrapper<Omit<RegionalExpenditureEdge, 'node'> & { node: ResolversTypes['RegionalExpenditure'] }>;
  RegionalExpenditureFilter: RegionalExpenditureFilter;
  RegionalExpenditureOrder: RegionalExpenditureOrder;
  RegionalExpenditureOrderField: RegionalExpenditureOrderField;
  ResolutionConfidence: ResolutionConfidence;
  ResolutionMethod: ResolutionMethod;
  ReverseReceiptInput: ReverseReceiptInput;
  ReverseRegionalExpenditureInput: ReverseRegionalExpenditureInput;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  ServicePoint: ResolverTypeWrapper<ServicePointRecord>;
  ServicePointConnection: ResolverTypeWrapper<Connection<ServicePointRecord>>;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
  ServicePointFilter: ServicePointFilter;
  ServicePointKind: ServicePointKind;
  ServicePointOrder: ServicePointOrder;
  ServicePointOrderField: ServicePointOrderField;
  ServicePointStatus: ServicePointStatus;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRecord>;
  SourceDocumentInput: SourceDocumentInput;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  Territory: ResolverTypeWrapper<TerritoryRecord>;
  Text: ResolverTypeWrapper<TextRecord>;
  TextInput: TextInput;
  TextPlaceFact: ResolverTypeWrapper<TextPlaceFact>;
  TextScreeningFact: ResolverTypeWrapper<TextScreeningFact>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  WitnessCheckpointInput: WitnessCheckpointInput;
  WitnessCheckpointPayload: ResolverTypeWrapper<Omit<WitnessCheckpointPayload, 'held'> & { held?: Maybe<ResolversTypes['HeldCheckpoint']> }>;
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
  Boolean: Scalars['Boolean']['output'];
  AsOf: AsOf;
  Audit: AuditRecord;
  BrokenLeafFact: BrokenLeafFact;
  Call: CallRecord;
  CallConnection: Connection<CallRecord>;
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  CallEnvelope: CallEnvelopeRecord;
  CallFact: Omit<CallFact, 'envelopes'> & { envelopes: ReadonlyArray<ResolversParentTypes['Money']> };
  CallFilter: CallFilter;
  CallOrder: CallOrder;
  CallProjectDuration: CallProjectDuration;
  CallStep: Omit<CallStep, 'name'> & { name: ResolversParentTypes['Text'] };
  Checkpoint: CheckpointRecord;
  CheckpointFact: CheckpointFact;
  Claim: ClaimRecord;
  ClaimLog: LogHeadRecord;
  ConsistencyProof: ConsistencyProof;
  Cosignature: CosignatureRecord;
  CounterpartyClaim: CounterpartyClaimRecord;
  CounterpartyInput: CounterpartyInput;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  ExpenditureFact: Omit<ExpenditureFact, 'value'> & { value: ResolversParentTypes['Money'] };
  FundingActivity: FundingActivityRecord;
  FundingTrace: FundingTraceRecord;
  HeldCheckpoint: HeldCheckpointRecord;
  HostCountry: HostCountryRecord;
  InclusionProof: InclusionProof;
  Indicator: IndicatorRecord;
  IndicatorConnection: Connection<IndicatorRecord>;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFact: IndicatorFact;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  LogEntry: LogEntryRecord;
  LogFact: LogFact;
  LogKey: LogKeyRecord;
  Measure: MeasureRecord;
  Money: MoneyRecord;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Organisation: OrganisationRecord;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Pdr: PdrRecord;
  PdrAxis: PdrAxisRecord;
  PdrAxisConnection: Connection<PdrAxisRecord>;
  PdrAxisEdge: Omit<PdrAxisEdge, 'node'> & { node: ResolversParentTypes['PdrAxis'] };
  PdrAxisFilter: PdrAxisFilter;
  PdrAxisOrder: PdrAxisOrder;
  PdrConnection: Connection<PdrRecord>;
  PdrContractProgramme: Omit<PdrContractProgramme, 'amount'> & { amount: ResolversParentTypes['Money'] };
  PdrCounts: PdrCounts;
  PdrEdge: Omit<PdrEdge, 'node'> & { node: ResolversParentTypes['Pdr'] };
  PdrFact: Omit<PdrFact, 'axisAmounts' | 'total'> & { axisAmounts: ReadonlyArray<ResolversParentTypes['Money']>, total?: Maybe<ResolversParentTypes['Money']> };
  PdrFilter: PdrFilter;
  PdrOrder: PdrOrder;
  PdrPhase: PdrPhase;
  PdrProgress: PdrProgressRecord;
  PdrTarget: PdrTargetRecord;
  PdrTerritorialShare: PdrTerritorialShareRecord;
  PersonCountRow: PersonCountRowRecord;
  PersonCountRowFact: PersonCountRowFact;
  PersonCountRowInput: PersonCountRowInput;
  PersonCountTable: PersonCountTableRecord;
  PersonCountTableConnection: Connection<PersonCountTableRecord>;
  PersonCountTableEdge: Omit<PersonCountTableEdge, 'node'> & { node: ResolversParentTypes['PersonCountTable'] };
  PersonCountTableFact: PersonCountTableFact;
  PersonCountTableFilter: PersonCountTableFilter;
  PersonCountTableOrder: PersonCountTableOrder;
  PersonFigureFact: PersonFigureFact;
  ProgrammeAmount: ProgrammeAmountRecord;
  ProgrammeBeneficiaryCount: ProgrammeBeneficiaryCount;
  ProgrammeCallCount: ProgrammeCallCountRecord;
  ProgrammeNumbers: ProgrammeNumbersRecord;
  Project: ProjectRecord;
  ProjectAmount: ProjectAmountRecord;
  ProjectConnection: Connection<ProjectRecord>;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFact: ProjectFact;
  ProjectFilter: ProjectFilter;
  ProjectMeasure: ProjectMeasureRecord;
  ProjectOrder: ProjectOrder;
  ProjectPartner: ProjectPartnerRecord;
  ProjectResult: ProjectResultRecord;
  ProjectScore: ProjectScoreRecord;
  ProjectTarget: Omit<ProjectTarget, 'text'> & { text: ResolversParentTypes['Text'] };
  Query: Record<PropertyKey, never>;
  Receipt: ReceiptRecord;
  ReceiptConnection: Connection<ReceiptRecord>;
  ReceiptEdge: Omit<ReceiptEdge, 'node'> & { node: ResolversParentTypes['Receipt'] };
  ReceiptFact: ReceiptFactRecord;
  ReceiptFilter: ReceiptFilter;
  ReceiptOrder: ReceiptOrder;
  RecordPersonCountsInput: RecordPersonCountsInput;
  RecordPersonCountsPayload: RecordPersonCountsPayloadRecord;
  RecordReceiptInput: RecordReceiptInput;
  RecordReceiptPayload: RecordReceiptPayloadRecord;
  RecordRegionalExpenditureInput: RecordRegionalExpenditureInput;
  RecordRegionalExpenditurePayload: RecordRegionalExpenditurePayloadRecord;
  RegionAuditFacts: Omit<RegionAuditFacts, 'calls' | 'expenditures' | 'pdrs' | 'receipts'> & { calls: ReadonlyArray<ResolversParentTypes['CallFact']>, expenditures: ReadonlyArray<ResolversParentTypes['ExpenditureFact']>, pdrs: ReadonlyArray<ResolversParentTypes['PdrFact']>, receipts: ReadonlyArray<ResolversParentTypes['ReceiptFact']> };
  RegionalExpenditure: RegionalExpenditureRecord;
  RegionalExpenditureConnection: Connection<RegionalExpenditureRecord>;
  RegionalExpenditureEdge: Omit<RegionalExpenditureEdge, 'node'> & { node: ResolversParentTypes['RegionalExpenditure'] };
  RegionalExpenditureFilter: RegionalExpenditureFilter;
  RegionalExpenditureOrder: RegionalExpenditureOrder;
  ReverseReceiptInput: ReverseReceiptInput;
  ReverseRegionalExpenditureInput: ReverseRegionalExpenditureInput;
  SafeCount: SafeCount;
  ServicePoint: ServicePointRecord;
  ServicePointConnection: Connection<ServicePointRecord>;
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
  ServicePointFilter: ServicePointFilter;
  ServicePointOrder: ServicePointOrder;
  Sha256: Scalars['Sha256']['output'];
  Source: SourceRecord;
  SourceDocument: SourceDocumentRecord;
  SourceDocumentInput: SourceDocumentInput;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  Territory: TerritoryRecord;
  Text: TextRecord;
  TextInput: TextInput;
  TextPlaceFact: TextPlaceFact;
  TextScreeningFact: TextScreeningFact;
  Url: Scalars['Url']['output'];
  WitnessCheckpointInput: WitnessCheckpointInput;
  WitnessCheckpointPayload: Omit<WitnessCheckpointPayload, 'held'> & { held?: Maybe<ResolversParentTypes['HeldCheckpoint']> };
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<AgreementProjectsArgs, 'first' | 'includeIllustrative'>>;
  receipts?: Resolver<Maybe<ResolversTypes['ReceiptConnection']>, ParentType, ContextType, RequireFields<AgreementReceiptsArgs, 'first' | 'includeIllustrative'>>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit'], FederationReferenceType extends FederationReferenceTypes['Audit'] = FederationReferenceTypes['Audit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Audit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionFacts?: Resolver<Maybe<ResolversTypes['RegionAuditFacts']>, ParentType, ContextType>;
  regionHeldCheckpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckpointFact']>>, ParentType, ContextType>;
  regionLogs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogFact']>>, ParentType, ContextType>;
};

export type BeneficiaryClassResolvers = EnumResolverSignature<{ JEUNES?: any, MAROCAINS?: any, MRE?: any, MRE_RETOUR?: any, RPT?: any }, ResolversTypes['BeneficiaryClass']>;

export type BrokenLeafFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenLeafFact'] = ResolversParentTypes['BrokenLeafFact']> = {
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BrokenLeafState'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beneficiaryClasses?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryClass']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CallEligibilityArgs>>;
  envelope?: Resolver<Maybe<ResolversTypes['CallEnvelope']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CallKind'], ParentType, ContextType>;
  launchedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  maxGrant?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CallNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CallNoteArgs>>;
  opensOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectDuration?: Resolver<Maybe<ResolversTypes['CallProjectDuration']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<CallProjectsArgs, 'first' | 'includeIllustrative'>>;
  projectsPreselected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projectsSelected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projectsSubmitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CallStep']>, ParentType, ContextType>;
  territories?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Territory']>>>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType, Partial<CallThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Call']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CallEnvelopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallEnvelope'] = ResolversParentTypes['CallEnvelope']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  equivalent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CallEnvelopeScopeArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CallFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallFact'] = ResolversParentTypes['CallFact']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  envelopes?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  projectsSelected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CallProjectDurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallProjectDuration'] = ResolversParentTypes['CallProjectDuration']> = {
  monthsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallStep'] = ResolversParentTypes['CallStep']> = {
  endOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CallStepNameArgs>>;
  startOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
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

export type CounterpartyClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartyClaim'] = ResolversParentTypes['CounterpartyClaim']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ExpenditureFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenditureFact'] = ResolversParentTypes['ExpenditureFact']> = {
  agreementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pdrAxisId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundingActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingActivity'] = ResolversParentTypes['FundingActivity'], FederationReferenceType extends FederationReferenceTypes['FundingActivity'] = FederationReferenceTypes['FundingActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  iatiId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FundingTraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTrace'] = ResolversParentTypes['FundingTrace'], FederationReferenceType extends FederationReferenceTypes['FundingTrace'] = FederationReferenceTypes['FundingTrace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingTrace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receiptFacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReceiptFact']>>, ParentType, ContextType>;
};

export type HeldCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldCheckpoint'] = ResolversParentTypes['HeldCheckpoint']> = {
  heldSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HostCountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostCountry'] = ResolversParentTypes['HostCountry'], FederationReferenceType extends FederationReferenceTypes['HostCountry'] = FederationReferenceTypes['HostCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HostCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  hashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<IndicatorNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<IndicatorNoteArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorFact'] = ResolversParentTypes['IndicatorFact']> = {
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<MeasureProjectsArgs, 'first' | 'includeIllustrative'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordPersonCounts: Resolver<Maybe<ResolversTypes['RecordPersonCountsPayload']>, ParentType, ContextType, RequireFields<MutationRecordPersonCountsArgs, 'input'>>;
  recordReceipt: Resolver<Maybe<ResolversTypes['RecordReceiptPayload']>, ParentType, ContextType, RequireFields<MutationRecordReceiptArgs, 'input'>>;
  recordRegionalExpenditure: Resolver<Maybe<ResolversTypes['RecordRegionalExpenditurePayload']>, ParentType, ContextType, RequireFields<MutationRecordRegionalExpenditureArgs, 'input'>>;
  regionAddCosignature: Resolver<Maybe<ResolversTypes['AddCosignaturePayload']>, ParentType, ContextType, RequireFields<MutationRegionAddCosignatureArgs, 'input'>>;
  regionWitnessCheckpoint: Resolver<Maybe<ResolversTypes['WitnessCheckpointPayload']>, ParentType, ContextType, RequireFields<MutationRegionWitnessCheckpointArgs, 'input'>>;
  reverseReceipt: Resolver<Maybe<ResolversTypes['RecordReceiptPayload']>, ParentType, ContextType, RequireFields<MutationReverseReceiptArgs, 'input'>>;
  reverseRegionalExpenditure: Resolver<Maybe<ResolversTypes['RecordRegionalExpenditurePayload']>, ParentType, ContextType, RequireFields<MutationReverseRegionalExpenditureArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<OrganisationProjectsArgs, 'first' | 'includeIllustrative'>>;
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

export type PdrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pdr'] = ResolversParentTypes['Pdr'], FederationReferenceType extends FederationReferenceTypes['Pdr'] = FederationReferenceTypes['Pdr']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pdr']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  axes?: Resolver<ReadonlyArray<ResolversTypes['PdrAxis']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PdrCounts'], ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PdrLegalBasisArgs>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PdrNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PdrNoteArgs>>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partnersShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PdrPhase']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['PdrProgress']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  regionShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionSharePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PdrTarget']>, ParentType, ContextType>;
  territorialShares?: Resolver<ReadonlyArray<ResolversTypes['PdrTerritorialShare']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  visaBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  visaOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PdrAxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrAxis'] = ResolversParentTypes['PdrAxis'], FederationReferenceType extends FederationReferenceTypes['PdrAxis'] = FederationReferenceTypes['PdrAxis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PdrAxis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  expenditures?: Resolver<Maybe<ResolversTypes['RegionalExpenditureConnection']>, ParentType, ContextType, RequireFields<PdrAxisExpendituresArgs, 'first' | 'includeIllustrative'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PdrAxisNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PdrAxisNoteArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pdr?: Resolver<Maybe<ResolversTypes['Pdr']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PdrAxisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrAxisConnection'] = ResolversParentTypes['PdrAxisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PdrAxisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PdrAxis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PdrAxisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrAxisEdge'] = ResolversParentTypes['PdrAxisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PdrAxis'], ParentType, ContextType>;
};

export type PdrConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrConnection'] = ResolversParentTypes['PdrConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PdrEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pdr']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PdrContractProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrContractProgramme'] = ResolversParentTypes['PdrContractProgramme']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  axes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type PdrCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrCounts'] = ResolversParentTypes['PdrCounts']> = {
  axes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mechanisms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  structuringProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PdrEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrEdge'] = ResolversParentTypes['PdrEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pdr'], ParentType, ContextType>;
};

export type PdrFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrFact'] = ResolversParentTypes['PdrFact']> = {
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  axisAmounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  axisIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  firstCommittedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territorialPercents?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  visaOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PdrPhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrPhase'] = ResolversParentTypes['PdrPhase']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type PdrProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrProgress'] = ResolversParentTypes['PdrProgress']> = {
  agreementsWithVisa?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  committed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  committedPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  continuedProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contractProgramme?: Resolver<Maybe<ResolversTypes['PdrContractProgramme']>, ParentType, ContextType>;
  envelope?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  newProjects?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  newProjectsRegionShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PdrProgressNoteArgs>>;
  plannedForNextYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  programmePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  projectsMoreThanHalfDone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  realisedPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  regionContribution?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  regionContributionPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PdrTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrTarget'] = ResolversParentTypes['PdrTarget']> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PdrTargetTextArgs>>;
};

export type PdrTerritorialShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PdrTerritorialShare'] = ResolversParentTypes['PdrTerritorialShare']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type PersonCountRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCountRow'] = ResolversParentTypes['PersonCountRow']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['SafeCount']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
};

export type PersonCountRowFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCountRowFact'] = ResolversParentTypes['PersonCountRowFact']> = {
  counts?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  territoryCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonCountTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCountTable'] = ResolversParentTypes['PersonCountTable'], FederationReferenceType extends FederationReferenceTypes['PersonCountTable'] = FederationReferenceTypes['PersonCountTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonCountTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  columnTotals?: Resolver<ReadonlyArray<ResolversTypes['SafeCount']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PersonCountTableNoteArgs>>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PersonCountRow']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
  trait?: Resolver<ResolversTypes['PersonTrait'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonCountTableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCountTableConnection'] = ResolversParentTypes['PersonCountTableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonCountTableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonCountTable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCountTableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCountTableEdge'] = ResolversParentTypes['PersonCountTableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonCountTable'], ParentType, ContextType>;
};

export type PersonCountTableFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCountTableFact'] = ResolversParentTypes['PersonCountTableFact']> = {
  columnTotals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  endOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PersonCountRowFact']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trait?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonFigureFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFigureFact'] = ResolversParentTypes['PersonFigureFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProgrammeAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeAmount'] = ResolversParentTypes['ProgrammeAmount']> = {
  currencyInferredProjectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectAmountKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProgrammeAmountMethodArgs>>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProgrammeBeneficiaryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeBeneficiaryCount'] = ResolversParentTypes['ProgrammeBeneficiaryCount']> = {
  beneficiaryClass?: Resolver<ResolversTypes['BeneficiaryClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeCallCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCallCount'] = ResolversParentTypes['ProgrammeCallCount']> = {
  announced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeNumbersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeNumbers'] = ResolversParentTypes['ProgrammeNumbers']> = {
  amountsStated?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeAmount']>, ParentType, ContextType>;
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectCountByBeneficiaryClass?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeBeneficiaryCount']>, ParentType, ContextType>;
  projectCountByCall?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCallCount']>, ParentType, ContextType>;
  projectsWithoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  servicePointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alternativeTitles?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectAlternativeTitlesArgs>>;
  amount?: Resolver<Maybe<ResolversTypes['ProjectAmount']>, ParentType, ContextType>;
  beneficiaryClasses?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryClass']>, ParentType, ContextType>;
  beneficiaryInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  durationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  expenditures?: Resolver<Maybe<ResolversTypes['RegionalExpenditureConnection']>, ParentType, ContextType, RequireFields<ProjectExpendituresArgs, 'first' | 'includeIllustrative'>>;
  genderSensitive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  hostCountries?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['HostCountry']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ProjectMeasure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectNoteArgs>>;
  partnerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ProjectPartner']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts?: Resolver<Maybe<ResolversTypes['ReceiptConnection']>, ParentType, ContextType, RequireFields<ProjectReceiptsArgs, 'first' | 'includeIllustrative'>>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ProjectResult']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectScore']>>, ParentType, ContextType, RequireFields<ProjectScoresArgs, 'includeIllustrative'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectSummaryArgs>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ProjectTarget']>, ParentType, ContextType>;
  territories?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Territory']>>>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectThemeArgs>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProjectTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAmount'] = ResolversParentTypes['ProjectAmount']> = {
  currencyInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  equivalent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectAmountKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectAmountNoteArgs>>;
  scope?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProjectAmountScopeArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFact'] = ResolversParentTypes['ProjectFact']> = {
  agreementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  callId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  servesMigration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territoryCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  territoryScope?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProjectMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMeasure'] = ResolversParentTypes['ProjectMeasure']> = {
  basis?: Resolver<ResolversTypes['ProjectMeasureBasis'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectMeasureExplanationArgs>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type ProjectPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPartner'] = ResolversParentTypes['ProjectPartner']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectPartnerRole'], ParentType, ContextType>;
};

export type ProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectResult'] = ResolversParentTypes['ProjectResult']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProjectResultTextArgs>>;
};

export type ProjectScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectScore'] = ResolversParentTypes['ProjectScore']> = {
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTarget'] = ResolversParentTypes['ProjectTarget']> = {
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProjectTargetTextArgs>>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  call: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<QueryCallsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  indicator: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  pdr: Resolver<Maybe<ResolversTypes['Pdr']>, ParentType, ContextType, RequireFields<QueryPdrArgs, 'id'>>;
  pdrAxes: Resolver<Maybe<ResolversTypes['PdrAxisConnection']>, ParentType, ContextType, RequireFields<QueryPdrAxesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  pdrAxis: Resolver<Maybe<ResolversTypes['PdrAxis']>, ParentType, ContextType, RequireFields<QueryPdrAxisArgs, 'id'>>;
  pdrs: Resolver<Maybe<ResolversTypes['PdrConnection']>, ParentType, ContextType, RequireFields<QueryPdrsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  personCountTable: Resolver<Maybe<ResolversTypes['PersonCountTable']>, ParentType, ContextType, RequireFields<QueryPersonCountTableArgs, 'id'>>;
  personCountTables: Resolver<Maybe<ResolversTypes['PersonCountTableConnection']>, ParentType, ContextType, RequireFields<QueryPersonCountTablesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  programme: Resolver<Maybe<ResolversTypes['ProgrammeNumbers']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'includeIllustrative' | 'name'>>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  receipt: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'id'>>;
  receipts: Resolver<Maybe<ResolversTypes['ReceiptConnection']>, ParentType, ContextType, RequireFields<QueryReceiptsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  regionAccessLog: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<QueryRegionAccessLogArgs, 'first'>>;
  regionHeldCheckpoints: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldCheckpoint']>>, ParentType, ContextType>;
  regionKeys: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogKey']>>, ParentType, ContextType>;
  regionLog: Resolver<Maybe<ResolversTypes['ClaimLog']>, ParentType, ContextType, RequireFields<QueryRegionLogArgs, 'reporter'>>;
  regionLogs: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimLog']>>, ParentType, ContextType>;
  regionalExpenditure: Resolver<Maybe<ResolversTypes['RegionalExpenditure']>, ParentType, ContextType, RequireFields<QueryRegionalExpenditureArgs, 'id'>>;
  regionalExpenditures: Resolver<Maybe<ResolversTypes['RegionalExpenditureConnection']>, ParentType, ContextType, RequireFields<QueryRegionalExpendituresArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  servicePoint: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<QueryServicePointArgs, 'id'>>;
  servicePoints: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'], FederationReferenceType extends FederationReferenceTypes['Receipt'] = FederationReferenceTypes['Receipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Receipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['FundingActivity']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ReceiptNoteArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['CounterpartyClaim'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, Partial<ReceiptReversedByArgs>>;
  reverses?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, Partial<ReceiptReversesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Receipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReceiptFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptFact'] = ResolversParentTypes['ReceiptFact']> = {
  activityIatiId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  providerAsWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RecordPersonCountsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPersonCountsPayload'] = ResolversParentTypes['RecordPersonCountsPayload']> = {
  personCountTable?: Resolver<Maybe<ResolversTypes['PersonCountTable']>, ParentType, ContextType>;
};

export type RecordReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReceiptPayload'] = ResolversParentTypes['RecordReceiptPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type RecordRegionalExpenditurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRegionalExpenditurePayload'] = ResolversParentTypes['RecordRegionalExpenditurePayload']> = {
  expenditure?: Resolver<Maybe<ResolversTypes['RegionalExpenditure']>, ParentType, ContextType>;
};

export type RegionAuditFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionAuditFacts'] = ResolversParentTypes['RegionAuditFacts']> = {
  agreedRefreshDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['CallFact']>, ParentType, ContextType>;
  expenditures?: Resolver<ReadonlyArray<ResolversTypes['ExpenditureFact']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorFact']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newestSourceOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  pdrs?: Resolver<ReadonlyArray<ResolversTypes['PdrFact']>, ParentType, ContextType>;
  personCountTables?: Resolver<ReadonlyArray<ResolversTypes['PersonCountTableFact']>, ParentType, ContextType>;
  personFigures?: Resolver<ReadonlyArray<ResolversTypes['PersonFigureFact']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['ProjectFact']>, ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['ReceiptFact']>, ParentType, ContextType>;
  textScreening?: Resolver<ResolversTypes['TextScreeningFact'], ParentType, ContextType>;
};

export type RegionalExpenditureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalExpenditure'] = ResolversParentTypes['RegionalExpenditure'], FederationReferenceType extends FederationReferenceTypes['RegionalExpenditure'] = FederationReferenceTypes['RegionalExpenditure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionalExpenditure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<RegionalExpenditureNoteArgs>>;
  pdrAxis?: Resolver<Maybe<ResolversTypes['PdrAxis']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['CounterpartyClaim'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['RegionalExpenditure']>, ParentType, ContextType, Partial<RegionalExpenditureReversedByArgs>>;
  reverses?: Resolver<Maybe<ResolversTypes['RegionalExpenditure']>, ParentType, ContextType, Partial<RegionalExpenditureReversesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionalExpenditureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalExpenditureConnection'] = ResolversParentTypes['RegionalExpenditureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionalExpenditureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegionalExpenditure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionalExpenditureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalExpenditureEdge'] = ResolversParentTypes['RegionalExpenditureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionalExpenditure'], ParentType, ContextType>;
};

export type SafeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeCount'] = ResolversParentTypes['SafeCount']> = {
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beneficiaryClasses?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryClass']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServicePointKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ServicePointNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ServicePointNoteArgs>>;
  openedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServicePointStatus'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
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

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Call' | 'Indicator' | 'Pdr' | 'PdrAxis' | 'PersonCountTable' | 'Project' | 'Receipt' | 'RegionalExpenditure' | 'ServicePoint', ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'], FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Territory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<TerritoryCallsArgs, 'first' | 'includeIllustrative'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, RequireFields<TerritoryIndicatorsArgs, 'first' | 'includeIllustrative'>>;
  pdrs?: Resolver<Maybe<ResolversTypes['PdrConnection']>, ParentType, ContextType, RequireFields<TerritoryPdrsArgs, 'first' | 'includeIllustrative'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<TerritoryProjectsArgs, 'first' | 'includeDescendants' | 'includeIllustrative' | 'orderBy'>>;
  servicePoints?: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, RequireFields<TerritoryServicePointsArgs, 'first' | 'includeIllustrative'>>;
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

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type WitnessCheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessCheckpointPayload'] = ResolversParentTypes['WitnessCheckpointPayload']> = {
  cosignature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['HeldCheckpoint']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AddCosignaturePayload?: AddCosignaturePayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  BeneficiaryClass?: BeneficiaryClassResolvers;
  BrokenLeafFact?: BrokenLeafFactResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  CallEnvelope?: CallEnvelopeResolvers<ContextType>;
  CallFact?: CallFactResolvers<ContextType>;
  CallProjectDuration?: CallProjectDurationResolvers<ContextType>;
  CallStep?: CallStepResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointFact?: CheckpointFactResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimLog?: ClaimLogResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  Cosignature?: CosignatureResolvers<ContextType>;
  CounterpartyClaim?: CounterpartyClaimResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExpenditureFact?: ExpenditureFactResolvers<ContextType>;
  FundingActivity?: FundingActivityResolvers<ContextType>;
  FundingTrace?: FundingTraceResolvers<ContextType>;
  HeldCheckpoint?: HeldCheckpointResolvers<ContextType>;
  HostCountry?: HostCountryResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorFact?: IndicatorFactResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogFact?: LogFactResolvers<ContextType>;
  LogKey?: LogKeyResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Pdr?: PdrResolvers<ContextType>;
  PdrAxis?: PdrAxisResolvers<ContextType>;
  PdrAxisConnection?: PdrAxisConnectionResolvers<ContextType>;
  PdrAxisEdge?: PdrAxisEdgeResolvers<ContextType>;
  PdrConnection?: PdrConnectionResolvers<ContextType>;
  PdrContractProgramme?: PdrContractProgrammeResolvers<ContextType>;
  PdrCounts?: PdrCountsResolvers<ContextType>;
  PdrEdge?: PdrEdgeResolvers<ContextType>;
  PdrFact?: PdrFactResolvers<ContextType>;
  PdrPhase?: PdrPhaseResolvers<ContextType>;
  PdrProgress?: PdrProgressResolvers<ContextType>;
  PdrTarget?: PdrTargetResolvers<ContextType>;
  PdrTerritorialShare?: PdrTerritorialShareResolvers<ContextType>;
  PersonCountRow?: PersonCountRowResolvers<ContextType>;
  PersonCountRowFact?: PersonCountRowFactResolvers<ContextType>;
  PersonCountTable?: PersonCountTableResolvers<ContextType>;
  PersonCountTableConnection?: PersonCountTableConnectionResolvers<ContextType>;
  PersonCountTableEdge?: PersonCountTableEdgeResolvers<ContextType>;
  PersonCountTableFact?: PersonCountTableFactResolvers<ContextType>;
  PersonFigureFact?: PersonFigureFactResolvers<ContextType>;
  ProgrammeAmount?: ProgrammeAmountResolvers<ContextType>;
  ProgrammeBeneficiaryCount?: ProgrammeBeneficiaryCountResolvers<ContextType>;
  ProgrammeCallCount?: ProgrammeCallCountResolvers<ContextType>;
  ProgrammeNumbers?: ProgrammeNumbersResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAmount?: ProjectAmountResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFact?: ProjectFactResolvers<ContextType>;
  ProjectMeasure?: ProjectMeasureResolvers<ContextType>;
  ProjectPartner?: ProjectPartnerResolvers<ContextType>;
  ProjectResult?: ProjectResultResolvers<ContextType>;
  ProjectScore?: ProjectScoreResolvers<ContextType>;
  ProjectTarget?: ProjectTargetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  ReceiptFact?: ReceiptFactResolvers<ContextType>;
  RecordPersonCountsPayload?: RecordPersonCountsPayloadResolvers<ContextType>;
  RecordReceiptPayload?: RecordReceiptPayloadResolvers<ContextType>;
  RecordRegionalExpenditurePayload?: RecordRegionalExpenditurePayloadResolvers<ContextType>;
  RegionAuditFacts?: RegionAuditFactsResolvers<ContextType>;
  RegionalExpenditure?: RegionalExpenditureResolvers<ContextType>;
  RegionalExpenditureConnection?: RegionalExpenditureConnectionResolvers<ContextType>;
  RegionalExpenditureEdge?: RegionalExpenditureEdgeResolvers<ContextType>;
  SafeCount?: SafeCountResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextPlaceFact?: TextPlaceFactResolvers<ContextType>;
  TextScreeningFact?: TextScreeningFactResolvers<ContextType>;
  Url?: GraphQLScalarType;
  WitnessCheckpointPayload?: WitnessCheckpointPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
