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
import type { AgreementPartyRecord } from '../models/AgreementParty.ts';
import type { AmendAgreementPayloadRecord } from '../models/AmendAgreementPayload.ts';
import type { AmendmentRecord } from '../models/Amendment.ts';
import type { AuditRecord } from '../models/Audit.ts';
import type { CallRecord } from '../models/Call.ts';
import type { CommitteeRecord } from '../models/Committee.ts';
import type { CommitteeMemberRecord } from '../models/CommitteeMember.ts';
import type { DecisionRecord } from '../models/Decision.ts';
import type { MeetingRecord } from '../models/Meeting.ts';
import type { NationalStrategyRecord } from '../models/NationalStrategy.ts';
import type { OrganisationRecord } from '../models/Organisation.ts';
import type { OrganisationAliasRecord } from '../models/OrganisationAlias.ts';
import type { OrganisationOtherIdRecord } from '../models/OrganisationOtherId.ts';
import type { PartyClaimRecord } from '../models/PartyClaim.ts';
import type { PdrRecord } from '../models/Pdr.ts';
import type { PlannedAmountRecord } from '../models/PlannedAmount.ts';
import type { ProjectRecord } from '../models/Project.ts';
import type { RecordDecisionPayloadRecord } from '../models/RecordDecisionPayload.ts';
import type { ResolutionCandidateRecord } from '../models/ResolutionCandidate.ts';
import type { ServicePointRecord } from '../models/ServicePoint.ts';
import type { SignAgreementPayloadRecord } from '../models/SignAgreementPayload.ts';
import type { TerritoryRecord } from '../models/Territory.ts';
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
export type Agreement = Sourced & {
  readonly __typename?: 'Agreement';
  /** What it is for, one aim per item. At most 100. */
  readonly aims: ReadonlyArray<Text>;
  /** Its amendments, oldest first; no source knows of one, but the wilaya may have recorded some. At most 100. */
  readonly amendments: ReadonlyArray<Amendment>;
  /** The call for projects whose contracts a round signs; null for other kinds, or where not known. */
  readonly call: Maybe<Call>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many contracts a round signs, those of unnamed parties too; null for other kinds. */
  readonly contractCount: Maybe<Scalars['Int']['output']>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /**
   * The decisions that name this agreement, oldest first. At most 100. Those about its call are under
   * `call { decisions }`.
   */
  readonly decisions: ReadonlyArray<Decision>;
  /** The documents that show it; none for what was taken from published sources. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The agreement that frames it; null for one that stands alone. */
  readonly frameAgreement: Maybe<Agreement>;
  /** Its id: `agr-prim-sm-2021`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of agreement it is. */
  readonly kind: AgreementKind;
  /** Its place in the log of the wilaya, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** Its parties, with what each source says of them. At most 100. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** The amount that sources give with it; null where none does. It is planned, not paid. */
  readonly plannedAmount: Maybe<PlannedAmount>;
  /** When the wilaya's ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region that it is made for; null for one without a region. */
  readonly region: Maybe<Territory>;
  /** Where it was signed, as sources say; null where none does. */
  readonly signedAt: Maybe<Text>;
  /** When it was or is to be signed; null where no source says. */
  readonly signedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The last day of signing, where contracts of a round were signed over several days; else null. */
  readonly signingEndOn: Maybe<Scalars['PartialDate']['output']>;
  /** The first day of signing, where contracts of a round were signed over several days; else null. */
  readonly signingStartOn: Maybe<Scalars['PartialDate']['output']>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** How far it is; null where no source says. */
  readonly status: Maybe<AgreementStatus>;
  /** The agreements that it frames, by day of signing. At most 100. */
  readonly subAgreements: ReadonlyArray<Agreement>;
  /** Its title. */
  readonly title: Text;
  /** Since when it holds; null where no source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it holds; null where no source says. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementAimsArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementAmendmentsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementDecisionsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementFrameAgreementArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementSignedAtArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementSubAgreementsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A text that parties signed or plan to sign: a framework, an agreement under it, a round of subsidy contracts. Who is a
 * party is what sources say, one by one; they do not always agree.
 */
export type AgreementTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements of the page. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement and its place in a list. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
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

/** Which agreements: all conditions that are given hold at once. */
export type AgreementFilter = {
  /** Whose contracts belong to the call with this id. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** Under the framework with this id. */
  readonly frameAgreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this sort. */
  readonly kind?: InputMaybe<AgreementKind>;
  /** To which the organisation with this id is a party. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Made for the region with this code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Each word begins a word of the title, in any order and language; case and accents do not count. The first ten words
   * count; a text without any word leaves all in.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Signed on this date or later. A date known by its year or month counts as its first day. */
  readonly signedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Signed on this date or earlier; a year or month counts to its end. */
  readonly signedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** This far. */
  readonly status?: InputMaybe<AgreementStatus>;
};

/** The sort of an agreement. */
export type AgreementKind =
  /** A charter. */
  | 'CHARTER'
  /** A cooperation agreement. */
  | 'COOPERATION'
  /** A framework: sets up cooperation, without money of its own. */
  | 'FRAMEWORK'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** A partnership agreement. */
  | 'PARTNERSHIP'
  /** An agreement on a service to the public. */
  | 'SERVICE'
  /** A specific agreement, which carries out a framework. */
  | 'SPECIFIC'
  /** Subsidy contracts that were signed together with the holders of projects. */
  | 'SUBSIDY_CONTRACT_ROUND';

/** How agreements are sorted; equal ones by id. */
export type AgreementOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: AgreementOrderField;
};

/** What agreements can be sorted by. */
export type AgreementOrderField =
  /** Id. */
  | 'ID'
  /** When it was signed. */
  | 'SIGNED_ON'
  /** Until when it holds. */
  | 'VALID_TO';

/** An organisation in an agreement, with what each source says of it. */
export type AgreementParty = {
  readonly __typename?: 'AgreementParty';
  /** What each source says. At most 100. */
  readonly claims: ReadonlyArray<PartyClaim>;
  /** True when sources disagree: one gives it a part, another lists the parties without it. */
  readonly isDisputed: Scalars['Boolean']['output'];
  /** The organisation. */
  readonly organisation: Maybe<Organisation>;
  /** Its part in the agreement. */
  readonly role: AgreementPartyRole;
};

/** A party of an agreement to be recorded. */
export type AgreementPartyInput = {
  /** The organisation. */
  readonly organisationId: Scalars['ID']['input'];
  /** Its part in the agreement. */
  readonly role: AgreementPartyRole;
};

/** The part of an organisation in an agreement. */
export type AgreementPartyRole =
  /** Gives the money. */
  | 'FUNDER'
  /** Receives a subsidy of a round of contracts. */
  | 'GRANTEE'
  /** Gives the subsidies of a round of contracts. */
  | 'GRANTOR'
  /** Received the others for the signing. */
  | 'HOST'
  /** Carries it out. */
  | 'IMPLEMENTER'
  /** Started it. */
  | 'INITIATOR'
  /** A partner; no source says more. */
  | 'PARTNER'
  /** Signed it; no source says more. */
  | 'SIGNATORY'
  /** Was there or collaborates, without a part in the money. */
  | 'WITNESS';

/** How far an agreement is. */
export type AgreementStatus =
  /** Announced; no source confirms that it was signed. */
  | 'PLANNED'
  /** A source says that it was signed. */
  | 'SIGNED';

/** A change to an agreement, to be recorded. */
export type AmendAgreementInput = {
  /** The agreement that it changes. */
  readonly agreementId: Scalars['ID']['input'];
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** As in `SignAgreementInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What else is to be known of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** The day it was signed: not in the future, and not before the agreement. */
  readonly signedOn: Scalars['Date']['input'];
  /** Its title. */
  readonly title: TextInput;
  /** Until when the agreement holds by it; left out where it leaves that unchanged. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** The amendment that a command recorded, now or when it was first sent. */
export type AmendAgreementPayload = {
  readonly __typename?: 'AmendAgreementPayload';
  /** The amendment, with its place in the log of the wilaya. */
  readonly amendment: Maybe<Amendment>;
};

/** A change to an agreement that its parties signed later. */
export type Amendment = Sourced & {
  readonly __typename?: 'Amendment';
  /** The agreement that it changes. */
  readonly agreement: Maybe<Agreement>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The documents that show it; none for what was taken from published sources. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the log of the wilaya, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** When the wilaya's ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was signed; null where no source says. */
  readonly signedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** Its title. */
  readonly title: Text;
  /** Until when the agreement holds by this amendment; null where it leaves that unchanged. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/** A change to an agreement that its parties signed later. */
export type AmendmentAgreementArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A change to an agreement that its parties signed later. */
export type AmendmentNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** A change to an agreement that its parties signed later. */
export type AmendmentTitleArgs = {
  lang?: InputMaybe<Lang>;
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

/** An audit by the rules of the agencies; the wilaya adds what it holds on the scope. */
export type Audit = {
  readonly __typename?: 'Audit';
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
  /** The organisations that the scope names. */
  readonly organisationIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What the region holds on the scope: its projects and calls are what decisions are about. */
  readonly regionFacts: Maybe<RegionAuditFacts>;
  /** The checkpoints of others' logs that the region holds. */
  readonly regionHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** What the wilaya holds on the scope, for the rules; null while the wilaya is down. */
  readonly wilayaFacts: Maybe<WilayaAuditFacts>;
  /** The checkpoints of others' logs that the wilaya holds as their witness; null while the wilaya is down. At most 100. */
  readonly wilayaHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The wilaya's own logs as those who hold checkpoints of them see them; null while the wilaya is down. At most 100. */
  readonly wilayaLogs: Maybe<ReadonlyArray<LogFact>>;
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

/** A call for projects. The region owns it; the wilaya adds what was decided and signed on it. */
export type Call = {
  readonly __typename?: 'Call';
  /** The round in which its subsidy contracts were signed, the latest of several; null where none is known. */
  readonly agreement: Maybe<Agreement>;
  /** The decisions and opinions that name it, oldest first. At most 100. */
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  /** Its id: `call-sm-2022`. */
  readonly id: Scalars['ID']['output'];
};


/** A call for projects. The region owns it; the wilaya adds what was decided and signed on it. */
export type CallAgreementArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A call for projects. The region owns it; the wilaya adds what was decided and signed on it. */
export type CallDecisionsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};

/** A call as rules read it. */
export type CallFact = {
  readonly __typename?: 'CallFact';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
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

/** A body that meets to steer, advise on, evaluate or choose. */
export type Committee = Sourced & {
  readonly __typename?: 'Committee';
  /** Who chairs it; null where no source says. */
  readonly chair: Maybe<Organisation>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The decisions and opinions that it gave. */
  readonly decisions: Maybe<DecisionConnection>;
  /** When it was set up; null where no source says. */
  readonly establishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its id: `cmt-copil-prim`. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: CommitteeKind;
  /** Its meetings. */
  readonly meetings: Maybe<MeetingConnection>;
  /** How many months at most lie between two of its meetings; null where no source gives its rules. */
  readonly meetsEveryMonths: Maybe<Scalars['Int']['output']>;
  /** Who sits on it, as far as sources name them: an empty list means that none does. At most 100. */
  readonly members: ReadonlyArray<CommitteeMember>;
  /** Its name. */
  readonly name: Text;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** The programme that it belongs to: `PRIM`; null for one of national policy. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** The region that it works for; null for one of several regions or of the whole country. */
  readonly region: Maybe<Territory>;
  /** Ids of the organisations without which it may not decide; null where no source gives its rules. */
  readonly requiredMemberIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
};


/** A body that meets to steer, advise on, evaluate or choose. */
export type CommitteeDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DecisionOrder;
};


/** A body that meets to steer, advise on, evaluate or choose. */
export type CommitteeMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: MeetingOrder;
};


/** A body that meets to steer, advise on, evaluate or choose. */
export type CommitteeNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A body that meets to steer, advise on, evaluate or choose. */
export type CommitteeNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of committees. */
export type CommitteeConnection = {
  readonly __typename?: 'CommitteeConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<CommitteeEdge>;
  /** The committees of the page. */
  readonly nodes: ReadonlyArray<Committee>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A committee and its place in a list. */
export type CommitteeEdge = {
  readonly __typename?: 'CommitteeEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The committee. */
  readonly node: Committee;
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

/** Which committees: all conditions that are given hold at once. */
export type CommitteeFilter = {
  /** For this purpose. */
  readonly kind?: InputMaybe<CommitteeKind>;
  /** On which the organisation with this id sits; one that only chairs does not count. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this programme: `PRIM`. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** Of the region with this code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What a committee is for. */
export type CommitteeKind =
  /** Consults all who are concerned. */
  | 'CONSULTATION'
  /** Evaluates and chooses projects. */
  | 'EVALUATION'
  /** Joins several ministries. */
  | 'INTERMINISTERIAL'
  /** Steers a programme or project. */
  | 'STEERING'
  /** Gives a technical opinion on projects. */
  | 'TECHNICAL_OPINION';

/** An organisation on a committee. */
export type CommitteeMember = {
  readonly __typename?: 'CommitteeMember';
  /** In what capacity it sits, as the source says. */
  readonly capacity: Text;
  /** The organisation. */
  readonly organisation: Maybe<Organisation>;
};


/** An organisation on a committee. */
export type CommitteeMemberCapacityArgs = {
  lang?: InputMaybe<Lang>;
};

/** The place of an organisation on a committee. */
export type CommitteeMembership = {
  readonly __typename?: 'CommitteeMembership';
  /** In what capacity it sits, as the source says; null for one that only chairs. */
  readonly capacity: Maybe<Text>;
  /** The committee. */
  readonly committee: Committee;
  /** True when it chairs the committee. */
  readonly isChair: Scalars['Boolean']['output'];
};


/** The place of an organisation on a committee. */
export type CommitteeMembershipCapacityArgs = {
  lang?: InputMaybe<Lang>;
};

/** How committees are sorted; equal ones by id. */
export type CommitteeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: CommitteeOrderField;
};

/** What committees can be sorted by. */
export type CommitteeOrderField =
  /** When it was set up. */
  | 'ESTABLISHED_ON'
  /** Id. */
  | 'ID'
  /** French name. */
  | 'NAME';

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

/** What a body settled, approved, advised or announced, on one or several subjects. */
export type Decision = Sourced & {
  readonly __typename?: 'Decision';
  /** The agreements among its subjects. At most 100. */
  readonly agreements: ReadonlyArray<Maybe<Agreement>>;
  /** The amount that it approved; null where no source says, or for other kinds. */
  readonly amount: Maybe<Money>;
  /** The calls for projects among its subjects. At most 100. */
  readonly calls: ReadonlyArray<Maybe<Call>>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** The committee that took it; null where an organisation did, or no source says. */
  readonly committee: Maybe<Committee>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The organisation that took it; null where a committee did, or no source says. */
  readonly decidedBy: Maybe<Organisation>;
  /** When it was taken; null where no source says. */
  readonly decidedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The documents that show it; none for what was taken from published sources. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** Its id: `dec-pdr-sm-2023`. */
  readonly id: Scalars['ID']['output'];
  /** True where a source says that nobody was against; null where none speaks of it. */
  readonly isUnanimous: Maybe<Scalars['Boolean']['output']>;
  /** What sort of decision it is. */
  readonly kind: DecisionKind;
  /** Its place in the log of the wilaya, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** The meeting at which it was taken; null where no source says. */
  readonly meeting: Maybe<Meeting>;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** The organisations among its subjects. At most 100. */
  readonly organisations: ReadonlyArray<Maybe<Organisation>>;
  /** What came out of it. */
  readonly outcome: DecisionOutcome;
  /** The regional development programmes among its subjects. At most 100. */
  readonly pdrs: ReadonlyArray<Maybe<Pdr>>;
  /** The projects among its subjects. At most 100. */
  readonly projects: ReadonlyArray<Maybe<Project>>;
  /** When the wilaya's ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The region that it concerns; null for the whole country. */
  readonly region: Maybe<Territory>;
  /** The decision that this one takes the place of; null for most. */
  readonly replaces: Maybe<Decision>;
  /** How many projects it let through, unnamed ones too; null where no source says, or for other kinds. */
  readonly selectedCount: Maybe<Scalars['Int']['output']>;
  /** The service points among its subjects. At most 100. */
  readonly servicePoints: ReadonlyArray<Maybe<ServicePoint>>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The national strategies among its subjects. At most 100. */
  readonly strategies: ReadonlyArray<Maybe<NationalStrategy>>;
  /** The ids of all that it is about, of whatever type. At most 100. */
  readonly subjectIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How many projects were before it; null where no source says, or for other kinds. */
  readonly submittedCount: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  readonly title: Text;
};


/** What a body settled, approved, advised or announced, on one or several subjects. */
export type DecisionAgreementsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** What a body settled, approved, advised or announced, on one or several subjects. */
export type DecisionNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** What a body settled, approved, advised or announced, on one or several subjects. */
export type DecisionReplacesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** What a body settled, approved, advised or announced, on one or several subjects. */
export type DecisionTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions of the page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision and its place in a list. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
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

/** Which decisions: all conditions that are given hold at once. */
export type DecisionFilter = {
  /** Taken by the committee with this id. */
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Taken by the organisation with this id. */
  readonly decidedById?: InputMaybe<Scalars['ID']['input']>;
  /** Taken on this date or later. A date known by its year or month counts as its first day. */
  readonly decidedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Taken on this date or earlier; a year or month counts to its end. */
  readonly decidedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of this sort. */
  readonly kind?: InputMaybe<DecisionKind>;
  /** Taken at the meeting with this id. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** With this outcome. */
  readonly outcome?: InputMaybe<DecisionOutcome>;
  /** That concern the region with this code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** About the subject with this id, of whatever type. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** The sort of a decision. */
export type DecisionKind =
  /** A programme or strategy is adopted. */
  | 'ADOPTION'
  /** A reform is announced. */
  | 'ANNOUNCEMENT'
  /** Something is set up. */
  | 'CREATION'
  /** An opinion on projects, before they are chosen. */
  | 'OPINION'
  /** Projects are chosen. */
  | 'SELECTION'
  /** The Interior gives its visa. */
  | 'VISA';

/** How decisions are sorted; equal ones by id. */
export type DecisionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: DecisionOrderField;
};

/** What decisions can be sorted by. */
export type DecisionOrderField =
  /** When it was taken. */
  | 'DECIDED_ON'
  /** Id. */
  | 'ID';

/** What came out of a decision. */
export type DecisionOutcome =
  /** Announced; not yet carried out. */
  | 'ANNOUNCED'
  /** Approved. */
  | 'APPROVED'
  /** A favourable opinion. */
  | 'FAVOURABLE'
  /** Refused. */
  | 'REJECTED'
  /** An opinion against. */
  | 'UNFAVOURABLE';

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

/** A dated meeting: of a committee, or a launch, a signing, a workshop. Organisations only: no person is named. */
export type Meeting = Sourced & {
  readonly __typename?: 'Meeting';
  /** Who chaired it; null where no source says. */
  readonly chairedBy: Maybe<Organisation>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** The committee that met; null for a meeting of no committee. */
  readonly committee: Maybe<Committee>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The decisions that were taken there, oldest first. At most 100. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Its last day. */
  readonly endOn: Scalars['PartialDate']['output'];
  /** Its id: `mtg-2023-07-07-copil`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of meeting it was. */
  readonly kind: MeetingKind;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** The organisations that sources name as present: an empty list means that none does. At most 100. */
  readonly participants: ReadonlyArray<Maybe<Organisation>>;
  /** Where it was held, as sources say; null where none does. */
  readonly place: Maybe<Text>;
  /** The region that it concerns; null for several regions or the whole country. */
  readonly region: Maybe<Territory>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** Its first day. */
  readonly startOn: Scalars['PartialDate']['output'];
  /** What it was about; null where the title says it all. */
  readonly subject: Maybe<Text>;
  /** Its title. */
  readonly title: Text;
};


/** A dated meeting: of a committee, or a launch, a signing, a workshop. Organisations only: no person is named. */
export type MeetingDecisionsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A dated meeting: of a committee, or a launch, a signing, a workshop. Organisations only: no person is named. */
export type MeetingNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated meeting: of a committee, or a launch, a signing, a workshop. Organisations only: no person is named. */
export type MeetingPlaceArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated meeting: of a committee, or a launch, a signing, a workshop. Organisations only: no person is named. */
export type MeetingSubjectArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated meeting: of a committee, or a launch, a signing, a workshop. Organisations only: no person is named. */
export type MeetingTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The meetings of the page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting and its place in a list. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

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

/** Which meetings: all conditions that are given hold at once. */
export type MeetingFilter = {
  /** Of the committee with this id. */
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** That began on this date or later. A date known by its year or month counts as its first day. */
  readonly heldFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** That began on this date or earlier; a year or month counts to its end. */
  readonly heldTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of this sort. */
  readonly kind?: InputMaybe<MeetingKind>;
  /** At which the organisation with this id was present. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
  /** That concern the region with this code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The sort of a meeting. */
export type MeetingKind =
  /** A conference. */
  | 'CONFERENCE'
  /** A programme or projects are launched. */
  | 'LAUNCH'
  /** A session of a committee. */
  | 'MEETING'
  /** A visit of a partner on the ground. */
  | 'MISSION'
  /** Results are presented. */
  | 'PRESENTATION'
  /** Agreements are signed. */
  | 'SIGNING'
  /** A day of study. */
  | 'STUDY_DAY'
  /** A journey to learn from others. */
  | 'STUDY_VISIT'
  /** A workshop. */
  | 'WORKSHOP';

/** How meetings are sorted; equal ones by id. */
export type MeetingOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: MeetingOrderField;
};

/** What meetings can be sorted by. */
export type MeetingOrderField =
  /** Id. */
  | 'ID'
  /** First day. */
  | 'START_ON';

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
  /** Records a change to an agreement that its parties signed later. Takes the role editor of the wilaya. */
  readonly amendAgreement: Maybe<AmendAgreementPayload>;
  /**
   * Records what a committee or an organisation decided. It is never edited: a later decision may take its place. Takes the
   * role editor of the wilaya.
   */
  readonly recordDecision: Maybe<RecordDecisionPayload>;
  /**
   * Records an agreement that its parties signed. It is never edited: what changes in it is amended. Takes the role editor
   * of the wilaya.
   */
  readonly signAgreement: Maybe<SignAgreementPayload>;
  /** Keeps the cosignature of another institution with a checkpoint of this one's log. Takes the role operator. */
  readonly wilayaAddCosignature: Maybe<AddCosignaturePayload>;
  /**
   * Has this institution cosign a checkpoint of another one's log, as a witness: only if it continues what it cosigned
   * before. Takes the role operator of this institution.
   */
  readonly wilayaWitnessCheckpoint: Maybe<WitnessCheckpointPayload>;
};


export type MutationAmendAgreementArgs = {
  input: AmendAgreementInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationWilayaAddCosignatureArgs = {
  input: AddCosignatureInput;
};


export type MutationWilayaWitnessCheckpointArgs = {
  input: WitnessCheckpointInput;
};

/** A national strategy. The ministry owns it. */
export type NationalStrategy = {
  readonly __typename?: 'NationalStrategy';
  /** Its id: `str-snia`. */
  readonly id: Scalars['ID']['output'];
};

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
export type Organisation = Sourced & {
  readonly __typename?: 'Organisation';
  /** Its acronym, as sources use it; null where none does. */
  readonly acronym: Maybe<Scalars['String']['output']>;
  /** The agreements that it is a party to. */
  readonly agreements: Maybe<AgreementConnection>;
  /** The other ways in which documents write its name. At most 100. */
  readonly aliases: ReadonlyArray<OrganisationAlias>;
  /** The bodies that are part of it, by French name. */
  readonly children: Maybe<OrganisationConnection>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where it has its seat, as ISO 3166-1 alpha-2 (`MA`, `FR`); `EU` for the European Union. */
  readonly country: Scalars['String']['output'];
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The earliest date on which a source shows it in this form: not a legal date. Null where this was not looked into. */
  readonly firstAttested: Maybe<Scalars['PartialDate']['output']>;
  /** Its id: one that IATI recognises where a source gives it, else one of the graph's own, `X-PRIM-…`. */
  readonly id: Scalars['ID']['output'];
  /** The scheme that the id belongs to: `XM-DAC`, `MA-COA`, …; `local` for an id of the graph's own. */
  readonly idScheme: Scalars['String']['output'];
  /** True when IATI recognises the scheme of the id; false for a local id, which no IATI file may give as `ref`. */
  readonly isRegisteredId: Scalars['Boolean']['output'];
  /** The latest date on which a source shows it in this form: not a legal date. Null where this was not looked into. */
  readonly lastAttested: Maybe<Scalars['PartialDate']['output']>;
  /** The committees that it sits on or chairs, by id. At most 100. */
  readonly memberships: ReadonlyArray<CommitteeMembership>;
  /** Its name. */
  readonly name: Text;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** Ids that others use for it. At most 100. */
  readonly otherIds: ReadonlyArray<OrganisationOtherId>;
  /** The body that it is part of; null where none is known. */
  readonly parent: Maybe<Organisation>;
  /** Since when it is part of `parent`; null where no source says. */
  readonly parentSince: Maybe<Scalars['PartialDate']['output']>;
  /** The bodies whose place it took, by id. At most 100. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** What it does in the programme, in a few words. At most 100. */
  readonly roles: ReadonlyArray<Text>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that took its place; null where none did or none is known. */
  readonly successor: Maybe<Organisation>;
  /** The territory that it has its seat in or is competent for; null outside the pilot regions or where not known. */
  readonly territory: Maybe<Territory>;
  /** What sort of body it is. */
  readonly type: OrganisationType;
  /** Since when it exists; null where no source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it existed; null while it does, or where no source says. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: AgreementOrder;
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationMembershipsArgs = {
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationNameArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationPredecessorsArgs = {
  includeIllustrative?: Scalars['Boolean']['input'];
};


/**
 * A body that takes part: a ministry, a council, a commune, an agency, an association. Never a person. A body that changed
 * its form is one record per form, linked by `successor`.
 */
export type OrganisationRolesArgs = {
  lang?: InputMaybe<Lang>;
};

/** One way in which a document writes the name of an organisation. */
export type OrganisationAlias = {
  readonly __typename?: 'OrganisationAlias';
  /** What is to be known of this name: that it is a former one, that an id lost a digit. */
  readonly note: Maybe<Text>;
  /** Who writes it so; null where this was not kept. */
  readonly source: Maybe<Source>;
  /** The name as written, with its faults. */
  readonly value: Scalars['String']['output'];
};


/** One way in which a document writes the name of an organisation. */
export type OrganisationAliasNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations of the page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation and its place in a list. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organisation;
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

/** Which organisations: all conditions that are given hold at once. */
export type OrganisationFilter = {
  /** With exactly this text among the aliases, to the letter. */
  readonly alias?: InputMaybe<Scalars['String']['input']>;
  /** With a seat in this country, as ISO 3166-1 alpha-2, or `EU`. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** With an id that IATI recognises, or without. */
  readonly isRegisteredId?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the organisation with this id. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Each word begins a word of the names, aliases or acronym, in any order and language; case and accents do not count.
   * The first ten words count; a text without any word leaves all in.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of exactly this territory, by its code. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of this sort. */
  readonly type?: InputMaybe<OrganisationType>;
  /** Of this territory or of one inside it, by its code; `MA` stands for every one that has a territory. */
  readonly withinTerritoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** An organisation that a written name may mean. */
export type OrganisationMatch = {
  readonly __typename?: 'OrganisationMatch';
  /** What of the organisation matched; the first that does, in the order of the values. */
  readonly matchedBy: OrganisationMatchKind;
  /** The name, acronym, alias or id that matched, as the registry has it. */
  readonly matchedText: Scalars['String']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
};

/** What of an organisation a written name matched. */
export type OrganisationMatchKind =
  /** Its acronym. Acronyms are often shared: expect several answers. */
  | 'ACRONYM'
  /** Another way in which documents write its name. */
  | 'ALIAS'
  /** Its id. */
  | 'ID'
  /** Its name in one of the three languages. */
  | 'NAME'
  /** An id that somebody else uses for it. */
  | 'OTHER_ID';

/** How organisations are sorted; equal ones by id. */
export type OrganisationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: OrganisationOrderField;
};

/** What organisations can be sorted by. */
export type OrganisationOrderField =
  /** Id. */
  | 'ID'
  /** French name; case and accents do not count. */
  | 'NAME'
  /** Since when it exists. */
  | 'VALID_FROM';

/** An id that somebody else uses for an organisation. */
export type OrganisationOtherId = {
  readonly __typename?: 'OrganisationOtherId';
  /** The scheme that it belongs to: `ES-DIR3`, or `AECID-local` for a donor's own numbering. */
  readonly scheme: Scalars['String']['output'];
  /** Who uses it. */
  readonly source: Maybe<Source>;
  /** The id: `MA000900000662`. */
  readonly value: Scalars['String']['output'];
};

/** The sort of a body, after IATI's code list OrganisationType. */
export type OrganisationType =
  /** IATI code 80: universities, schools, research. */
  | 'ACADEMIC_TRAINING_AND_RESEARCH'
  /** IATI code 60: foundation. */
  | 'FOUNDATION'
  /** IATI code 10: the State and its services. */
  | 'GOVERNMENT'
  /** IATI code 21: non-governmental organisation of several countries. */
  | 'INTERNATIONAL_NGO'
  /** IATI code 11: regions, provinces, communes. */
  | 'LOCAL_GOVERNMENT'
  /** IATI code 40: organisation of several States. */
  | 'MULTILATERAL'
  /** IATI code 22: non-governmental organisation of a donor country. */
  | 'NATIONAL_NGO'
  /** IATI code 90: none of the others. */
  | 'OTHER'
  /** IATI code 15: public bodies beside the State. */
  | 'OTHER_PUBLIC_SECTOR'
  /** IATI code 24: non-governmental organisation of the country that receives; the Moroccan associations. */
  | 'PARTNER_COUNTRY_BASED_NGO'
  /** IATI code 70: private sector. */
  | 'PRIVATE_SECTOR'
  /** IATI code 72: private sector of the country that receives; also Moroccan co-operatives, which have no code. */
  | 'PRIVATE_SECTOR_IN_AID_RECIPIENT_COUNTRY'
  /** IATI code 71: private sector of the country that gives. */
  | 'PRIVATE_SECTOR_IN_PROVIDER_COUNTRY'
  /** IATI code 73: private sector of a third country. */
  | 'PRIVATE_SECTOR_IN_THIRD_COUNTRY'
  /** IATI code 30: public and private partners together. */
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  /** IATI code 23: non-governmental organisation of a world region. */
  | 'REGIONAL_NGO';

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

/** What one source says of an organisation's part in an agreement. */
export type PartyClaim = {
  readonly __typename?: 'PartyClaim';
  /** True when the source gives it a part; false when it lists the parties without it, or finds such a list. */
  readonly isNamed: Scalars['Boolean']['output'];
  /** Who says so. */
  readonly source: Maybe<Source>;
  /** What the source says, in a few words: `party`, `not listed`, `project holder`. */
  readonly value: Scalars['String']['output'];
};

/** A regional development programme. The region owns it. */
export type Pdr = {
  readonly __typename?: 'Pdr';
  /** Its id: `pdr-sm-2022`. */
  readonly id: Scalars['ID']['output'];
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

/** An amount that sources give with an agreement, before any of it is paid. */
export type PlannedAmount = {
  readonly __typename?: 'PlannedAmount';
  /** What sources say of the amount where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the amount covers, which may be more than this one agreement; null where no source says. */
  readonly scope: Maybe<Text>;
  /** The published documents that the amount was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The amount, in the currency that the sources give. */
  readonly value: Money;
};


/** An amount that sources give with an agreement, before any of it is paid. */
export type PlannedAmountScopeArgs = {
  lang?: InputMaybe<Lang>;
};

/** A project. The region owns it; the wilaya adds who decided on it and the contracts that it came under. */
export type Project = {
  readonly __typename?: 'Project';
  /**
   * The round of subsidy contracts of the call that it answered, the latest where there were several; null without a
   * call, or where no round is known.
   */
  readonly agreement: Maybe<Agreement>;
  /** The call for projects that it answered; the region says which. */
  readonly call: Maybe<Call>;
  /** The decisions and opinions that name it, oldest first. At most 100. */
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  /** Its id: `prj-sm-tamkine`. */
  readonly id: Scalars['ID']['output'];
};


/** A project. The region owns it; the wilaya adds who decided on it and the contracts that it came under. */
export type ProjectAgreementArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A project. The region owns it; the wilaya adds who decided on it and the contracts that it came under. */
export type ProjectDecisionsArgs = {
  asOf?: InputMaybe<AsOf>;
  includeIllustrative?: Scalars['Boolean']['input'];
};

/** A project as rules read it. */
export type ProjectFact = {
  readonly __typename?: 'ProjectFact';
  /** The agreements that it comes under. */
  readonly agreementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The programme that it belongs to. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** The territories that sources name for it. */
  readonly territoryCodes: ReadonlyArray<Scalars['ID']['output']>;
};

/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type Query = {
  readonly __typename?: 'Query';
  /** The agreement with this id; null when the wilaya keeps none. */
  readonly agreement: Maybe<Agreement>;
  /** The agreements that the wilaya keeps, page by page. */
  readonly agreements: Maybe<AgreementConnection>;
  /** The committee with this id; null when the wilaya keeps none. */
  readonly committee: Maybe<Committee>;
  /** The committees that govern, advise on or choose projects, page by page. */
  readonly committees: Maybe<CommitteeConnection>;
  /** The decision with this id, a made-up one too; null when the wilaya keeps none. */
  readonly decision: Maybe<Decision>;
  /** The decisions that the wilaya keeps, page by page. */
  readonly decisions: Maybe<DecisionConnection>;
  /** The meeting with this id; null when the wilaya keeps none. */
  readonly meeting: Maybe<Meeting>;
  /** The meetings that the wilaya keeps, page by page. */
  readonly meetings: Maybe<MeetingConnection>;
  /** The organisation with this id; null when the registry has none. */
  readonly organisation: Maybe<Organisation>;
  /** The organisations of the registry, page by page. */
  readonly organisations: Maybe<OrganisationConnection>;
  /**
   * The organisations that a written name may mean, at most 20, by id: those that bear exactly this name, acronym, alias
   * or id. Case, accents and punctuation do not count, nor do the written forms of one Arabic letter. Nothing is merged
   * and nothing is guessed: more than one answer means that the name alone does not say whom it means, none that the
   * registry does not know it.
   */
  readonly organisationsNamed: Maybe<ReadonlyArray<OrganisationMatch>>;
  /** The territories of the registry, page by page. */
  readonly territories: Maybe<TerritoryConnection>;
  /** The territory with this code; null when the registry has none. */
  readonly territory: Maybe<Territory>;
  /** The checkpoints of other institutions that this one cosigned last. At most 100. */
  readonly wilayaHeldCheckpoints: Maybe<ReadonlyArray<HeldCheckpoint>>;
  /** The public keys of this institution: of its logs, and of its witness, which cosigns the logs of others. */
  readonly wilayaKeys: Maybe<ReadonlyArray<LogKey>>;
  /** The log of one reporter whose claims this institution keeps; null when it keeps none. */
  readonly wilayaLog: Maybe<ClaimLog>;
  /** All logs that this institution keeps, one for each reporter. At most 100. */
  readonly wilayaLogs: Maybe<ReadonlyArray<ClaimLog>>;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryAgreementArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: AgreementOrder;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryCommitteeArgs = {
  id: Scalars['ID']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: CommitteeOrder;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryDecisionArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<DecisionFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DecisionOrder;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: MeetingOrder;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: OrganisationOrder;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryOrganisationsNamedArgs = {
  includeIllustrative?: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: TerritoryOrder;
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryTerritoryArgs = {
  code: Scalars['ID']['input'];
};


/** What the wilaya keeps: the registry of organisations and territories, agreements, committees, meetings, decisions. */
export type QueryWilayaLogArgs = {
  reporter: Scalars['ID']['input'];
};

/** A decision to be recorded. */
export type RecordDecisionInput = {
  /** The agreements that it is about, known to the wilaya. At most 100. */
  readonly agreementIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** The amount that it approved, greater than zero. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** The calls for projects that it is about. At most 100. */
  readonly callIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** The committee that took it; left out where an organisation did. */
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation that took it; left out where a committee did. */
  readonly decidedById?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was taken: not in the future, and not before the meeting. */
  readonly decidedOn: Scalars['Date']['input'];
  /** What shows it: minutes. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** As in `SignAgreementInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** True where nobody was against. */
  readonly isUnanimous?: InputMaybe<Scalars['Boolean']['input']>;
  /** What sort of decision it is. */
  readonly kind: DecisionKind;
  /** The meeting at which it was taken: one of that committee. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** What else is to be known of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** The organisations that it is about, known to the wilaya. At most 100. */
  readonly organisationIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What came out of it. */
  readonly outcome: DecisionOutcome;
  /** The regional development programmes that it is about. At most 100. */
  readonly pdrIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** The projects that it is about. At most 100. */
  readonly projectIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** The region that it concerns, by its code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** The decision that this one takes the place of. */
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** How many projects it let through, no more than were before it. */
  readonly selectedCount?: InputMaybe<Scalars['Int']['input']>;
  /** How many projects were before it. */
  readonly submittedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Its title. */
  readonly title: TextInput;
};

/** The decision that a command recorded, now or when it was first sent. */
export type RecordDecisionPayload = {
  readonly __typename?: 'RecordDecisionPayload';
  /** The decision, with its place in the log of the wilaya. */
  readonly decision: Maybe<Decision>;
};

/** What the region holds on the scope of an audit. */
export type RegionAuditFacts = {
  readonly __typename?: 'RegionAuditFacts';
  /** The calls that these projects came from. */
  readonly calls: ReadonlyArray<CallFact>;
  /** The projects in the scope. */
  readonly projects: ReadonlyArray<ProjectFact>;
};

/** An organisation that a written name may mean. */
export type ResolutionCandidate = {
  readonly __typename?: 'ResolutionCandidate';
  /** How sure it is; LOW where the rule finds several. */
  readonly confidence: ResolutionConfidence;
  /** The name or identifier of the registry that fits. */
  readonly matchedText: Scalars['String']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
  /** By which rule it was found. */
  readonly rule: ResolutionMethod;
};

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

/** A place where migrants and Moroccans abroad are received and guided. The region owns it. */
export type ServicePoint = {
  readonly __typename?: 'ServicePoint';
  /** Its id: `svc-baom-belfaa`. */
  readonly id: Scalars['ID']['output'];
};

/** An agreement to be recorded. */
export type SignAgreementInput = {
  /** What it is for, one aim per item. At most 100. */
  readonly aims?: ReadonlyArray<TextInput>;
  /** The call for projects whose contracts it signs. */
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  /** How many contracts it signs, of a round of them. */
  readonly contractCount?: InputMaybe<Scalars['Int']['input']>;
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** The agreement that frames it. */
  readonly frameAgreementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Chosen by the client, once for each command: a UUID. Sent again with the same input, the command is not done again,
   * and answers as at first; with another input it is refused (`IDEMPOTENCY_KEY_REUSED`).
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What sort of agreement it is. */
  readonly kind: AgreementKind;
  /** What else is to be known of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** Its parties, from 2 to 100: organisations of the registry. */
  readonly parties: ReadonlyArray<AgreementPartyInput>;
  /** The amount that it gives, greater than zero. */
  readonly plannedAmount?: InputMaybe<MoneyInput>;
  /** The region that it is made for, by its code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was signed. */
  readonly signedAt?: InputMaybe<TextInput>;
  /** The day it was signed: not in the future. */
  readonly signedOn: Scalars['Date']['input'];
  /** Its title. */
  readonly title: TextInput;
  /** Since when it holds; the day it was signed when left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Until when it holds, not before `validFrom`. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** The agreement that a command recorded, now or when it was first sent. */
export type SignAgreementPayload = {
  readonly __typename?: 'SignAgreementPayload';
  /** The agreement, with its place in the log of the wilaya. */
  readonly agreement: Maybe<Agreement>;
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

/** Every record says where it comes from. */
export type Sourced = {
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * A country, a region, a prefecture or province, or a commune of Morocco. All of both pilot regions are there. Names are
 * spelt in many ways: use codes.
 */
export type Territory = Sourced & {
  readonly __typename?: 'Territory';
  /** The other ways in which documents write its name. At most 100. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** All territories that it lies in, the country first. At most 4. */
  readonly ancestors: ReadonlyArray<Maybe<Territory>>;
  /** The territories right below it, by code. */
  readonly children: Maybe<TerritoryConnection>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Code of the Haut-Commissariat au Plan (HCP) without its last dot, as `09.541.01.13`; `MA` for Morocco. */
  readonly code: Scalars['ID']['output'];
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The code as HCP writes it, with its last dot; null for the country. */
  readonly hcpCode: Maybe<Scalars['String']['output']>;
  /** Code of ISO 3166-2: `MA-09`, `MA-TAR`; null for communes, which have none. */
  readonly iso3166_2: Maybe<Scalars['String']['output']>;
  /** What sort of territory it is. */
  readonly level: TerritoryLevel;
  /** Whether the commune is urban or rural; null above communes. */
  readonly milieu: Maybe<TerritoryMilieu>;
  /** Its name. */
  readonly name: Text;
  /** What else is to be known of it. */
  readonly note: Maybe<Text>;
  /** True when a published fact of the graph names it; false for those that only complete the list of communes. */
  readonly occursInSources: Scalars['Boolean']['output'];
  /** The organisations that have their seat here or are competent for exactly this territory, by French name. */
  readonly organisations: Maybe<OrganisationConnection>;
  /** The territory that it lies in; null for the country. */
  readonly parent: Maybe<Territory>;
  /** Inhabitants at the census of 2024; null where not known. */
  readonly population2024: Maybe<Scalars['Int']['output']>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** Since when its code stands for it; null where no source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Until when its code stood for it; null while it does, or where no source says. */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * A country, a region, a prefecture or province, or a commune of Morocco. All of both pilot regions are there. Names are
 * spelt in many ways: use codes.
 */
export type TerritoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: TerritoryOrder;
};


/**
 * A country, a region, a prefecture or province, or a commune of Morocco. All of both pilot regions are there. Names are
 * spelt in many ways: use codes.
 */
export type TerritoryNameArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A country, a region, a prefecture or province, or a commune of Morocco. All of both pilot regions are there. Names are
 * spelt in many ways: use codes.
 */
export type TerritoryNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A country, a region, a prefecture or province, or a commune of Morocco. All of both pilot regions are there. Names are
 * spelt in many ways: use codes.
 */
export type TerritoryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};

/** A page of territories. */
export type TerritoryConnection = {
  readonly __typename?: 'TerritoryConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<TerritoryEdge>;
  /** The territories of the page. */
  readonly nodes: ReadonlyArray<Territory>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A territory and its place in a list. */
export type TerritoryEdge = {
  readonly __typename?: 'TerritoryEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The territory. */
  readonly node: Territory;
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

/** Which territories: all conditions that are given hold at once. */
export type TerritoryFilter = {
  /** Of this sort. */
  readonly level?: InputMaybe<TerritoryLevel>;
  /** Urban or rural communes only. */
  readonly milieu?: InputMaybe<TerritoryMilieu>;
  /** Named by a published fact of the graph, or not. */
  readonly occursInSources?: InputMaybe<Scalars['Boolean']['input']>;
  /** Right below the territory with this code. */
  readonly parentCode?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Each word begins a word of the names or aliases, in any order and language; case and accents do not count. The first
   * ten words count; a text without any word leaves all in.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Anywhere inside the territory with this code. */
  readonly withinCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The sort of a territory. */
export type TerritoryLevel =
  /** A commune. */
  | 'COMMUNE'
  /** A State: Morocco. */
  | 'COUNTRY'
  /** A prefecture: the urban sort of province. */
  | 'PREFECTURE'
  /** A province. */
  | 'PROVINCE'
  /** One of the twelve regions. */
  | 'REGION';

/** Whether a commune is urban or rural, as HCP counts it. */
export type TerritoryMilieu =
  /** Rural. */
  | 'RURAL'
  /** Urban. */
  | 'URBAN';

/** How territories are sorted; equal ones by code. */
export type TerritoryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: TerritoryOrderField;
};

/** What territories can be sorted by. */
export type TerritoryOrderField =
  /** Code: a region, then its provinces, each followed by its communes. */
  | 'CODE'
  /** French name; case and accents do not count. */
  | 'NAME'
  /** Inhabitants at the census of 2024. */
  | 'POPULATION_2024';

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

/** A name and an identifier as data of others writes them. The registry adds whom they may mean. */
export type WrittenName = {
  readonly __typename?: 'WrittenName';
  /** The name as written, with the identifier in brackets that goes with it there. */
  readonly asWritten: Scalars['String']['output'];
  /**
   * The organisations that may be meant, the surest first; at most 20. Nothing is merged: a candidate is a proposal that an
   * institution confirms or refuses. Empty where the registry knows nothing like it.
   */
  readonly candidates: Maybe<ReadonlyArray<ResolutionCandidate>>;
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
  Call: Call;
  Committee: Committee;
  Decision: Decision;
  Meeting: Meeting;
  Organisation: Organisation;
  Project: Project;
  Territory: Territory;
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
        | GraphQLRecursivePick<FederationTypes['Audit'], {"agreementIds":true,"organisationIds":true,"isWholeProgramme":true,"includesIllustrative":true,"regionFacts":{"projects":{"id":true,"programme":true,"agreementIds":true,"territoryCodes":true},"calls":{"id":true}}}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"agreementIds":true,"organisationIds":true,"isWholeProgramme":true,"includesIllustrative":true,"regionFacts":{"projects":{"id":true,"programme":true,"agreementIds":true,"territoryCodes":true},"calls":{"id":true}},"agenciesHeldCheckpoints":{"origin":true,"size":true,"root":true},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"isWholeProgramme":true,"agenciesHeldCheckpoints":{"origin":true,"size":true,"root":true},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"ministryHeldCheckpoints":{"origin":true,"size":true,"root":true}}> ) );
  Call:
    ( { __typename: 'Call' }
    & GraphQLRecursivePick<FederationTypes['Call'], {"id":true}> );
  Committee:
    ( { __typename: 'Committee' }
    & GraphQLRecursivePick<FederationTypes['Committee'], {"id":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"call":{"id":true}}> ) );
  Territory:
    ( { __typename: 'Territory' }
    & GraphQLRecursivePick<FederationTypes['Territory'], {"code":true}> );
  WrittenName:
    ( { __typename: 'WrittenName' }
    & GraphQLRecursivePick<FederationTypes['WrittenName'], {"asWritten":true,"ref":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Sourced:
    | ( AgreementRecord )
    | ( AmendmentRecord )
    | ( CommitteeRecord )
    | ( DecisionRecord )
    | ( MeetingRecord )
    | ( OrganisationRecord )
    | ( TerritoryRecord )
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
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementRecord>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFact: ResolverTypeWrapper<Omit<AgreementFact, 'plannedAmount'> & { plannedAmount?: Maybe<ResolversTypes['Money']> }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementParty: ResolverTypeWrapper<AgreementPartyRecord>;
  AgreementPartyInput: AgreementPartyInput;
  AgreementPartyRole: AgreementPartyRole;
  AgreementStatus: AgreementStatus;
  AmendAgreementInput: AmendAgreementInput;
  AmendAgreementPayload: ResolverTypeWrapper<AmendAgreementPayloadRecord>;
  Amendment: ResolverTypeWrapper<AmendmentRecord>;
  AmendmentFact: ResolverTypeWrapper<AmendmentFact>;
  AsOf: AsOf;
  Audit: ResolverTypeWrapper<AuditRecord>;
  BrokenLeafFact: ResolverTypeWrapper<BrokenLeafFact>;
  BrokenLeafState: BrokenLeafState;
  Call: ResolverTypeWrapper<CallRecord>;
  CallFact: ResolverTypeWrapper<CallFact>;
  Checkpoint: ResolverTypeWrapper<CheckpointRecord>;
  CheckpointFact: ResolverTypeWrapper<CheckpointFact>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimLog: ResolverTypeWrapper<LogHeadRecord>;
  Committee: ResolverTypeWrapper<CommitteeRecord>;
  CommitteeConnection: ResolverTypeWrapper<Connection<CommitteeRecord>>;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  CommitteeFact: ResolverTypeWrapper<CommitteeFact>;
  CommitteeFilter: CommitteeFilter;
  CommitteeKind: CommitteeKind;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRecord>;
  CommitteeMembership: ResolverTypeWrapper<Omit<CommitteeMembership, 'capacity' | 'committee'> & { capacity?: Maybe<ResolversTypes['Text']>, committee: ResolversTypes['Committee'] }>;
  CommitteeOrder: CommitteeOrder;
  CommitteeOrderField: CommitteeOrderField;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  Cosignature: ResolverTypeWrapper<CosignatureRecord>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  DecisionConnection: ResolverTypeWrapper<Connection<DecisionRecord>>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFact: ResolverTypeWrapper<DecisionFact>;
  DecisionFilter: DecisionFilter;
  DecisionKind: DecisionKind;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  DecisionOutcome: DecisionOutcome;
  HeldCheckpoint: ResolverTypeWrapper<HeldCheckpointRecord>;
  InclusionProof: ResolverTypeWrapper<InclusionProof>;
  Lang: Lang;
  LogEntry: ResolverTypeWrapper<LogEntryRecord>;
  LogFact: ResolverTypeWrapper<LogFact>;
  LogKey: ResolverTypeWrapper<LogKeyRecord>;
  LogKeyType: LogKeyType;
  Meeting: ResolverTypeWrapper<MeetingRecord>;
  MeetingConnection: ResolverTypeWrapper<Connection<MeetingRecord>>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFact: ResolverTypeWrapper<MeetingFact>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  Money: ResolverTypeWrapper<MoneyRecord>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalStrategy: ResolverTypeWrapper<NationalStrategyRecord>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationAlias: ResolverTypeWrapper<OrganisationAliasRecord>;
  OrganisationConnection: ResolverTypeWrapper<Connection<OrganisationRecord>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFact: ResolverTypeWrapper<OrganisationFact>;
  OrganisationFilter: OrganisationFilter;
  OrganisationMatch: ResolverTypeWrapper<Omit<OrganisationMatch, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationMatchKind: OrganisationMatchKind;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  OrganisationOtherId: ResolverTypeWrapper<OrganisationOtherIdRecord>;
  OrganisationType: OrganisationType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyClaim: ResolverTypeWrapper<PartyClaimRecord>;
  Pdr: ResolverTypeWrapper<PdrRecord>;
  PersonFigureFact: ResolverTypeWrapper<PersonFigureFact>;
  PlannedAmount: ResolverTypeWrapper<PlannedAmountRecord>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectFact: ResolverTypeWrapper<ProjectFact>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDecisionInput: RecordDecisionInput;
  RecordDecisionPayload: ResolverTypeWrapper<RecordDecisionPayloadRecord>;
  RegionAuditFacts: ResolverTypeWrapper<RegionAuditFacts>;
  ResolutionCandidate: ResolverTypeWrapper<ResolutionCandidateRecord>;
  ResolutionConfidence: ResolutionConfidence;
  ResolutionMethod: ResolutionMethod;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  ServicePoint: ResolverTypeWrapper<ServicePointRecord>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<SignAgreementPayloadRecord>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRecord>;
  SourceDocumentInput: SourceDocumentInput;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  Territory: ResolverTypeWrapper<TerritoryRecord>;
  TerritoryConnection: ResolverTypeWrapper<Connection<TerritoryRecord>>;
  TerritoryEdge: ResolverTypeWrapper<Omit<TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  TerritoryFact: ResolverTypeWrapper<TerritoryFact>;
  TerritoryFilter: TerritoryFilter;
  TerritoryLevel: TerritoryLevel;
  TerritoryMilieu: TerritoryMilieu;
  TerritoryOrder: TerritoryOrder;
  TerritoryOrderField: TerritoryOrderField;
  Text: ResolverTypeWrapper<TextRecord>;
  TextInput: TextInput;
  TextPlaceFact: ResolverTypeWrapper<TextPlaceFact>;
  TextScreeningFact: ResolverTypeWrapper<TextScreeningFact>;
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
  Boolean: Scalars['Boolean']['output'];
  AgreementConnection: Connection<AgreementRecord>;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFact: Omit<AgreementFact, 'plannedAmount'> & { plannedAmount?: Maybe<ResolversParentTypes['Money']> };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementParty: AgreementPartyRecord;
  AgreementPartyInput: AgreementPartyInput;
  AmendAgreementInput: AmendAgreementInput;
  AmendAgreementPayload: AmendAgreementPayloadRecord;
  Amendment: AmendmentRecord;
  AmendmentFact: AmendmentFact;
  AsOf: AsOf;
  Audit: AuditRecord;
  BrokenLeafFact: BrokenLeafFact;
  Call: CallRecord;
  CallFact: CallFact;
  Checkpoint: CheckpointRecord;
  CheckpointFact: CheckpointFact;
  Claim: ClaimRecord;
  ClaimLog: LogHeadRecord;
  Committee: CommitteeRecord;
  CommitteeConnection: Connection<CommitteeRecord>;
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  CommitteeFact: CommitteeFact;
  CommitteeFilter: CommitteeFilter;
  CommitteeMember: CommitteeMemberRecord;
  CommitteeMembership: Omit<CommitteeMembership, 'capacity' | 'committee'> & { capacity?: Maybe<ResolversParentTypes['Text']>, committee: ResolversParentTypes['Committee'] };
  CommitteeOrder: CommitteeOrder;
  ConsistencyProof: ConsistencyProof;
  Cosignature: CosignatureRecord;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Decision: DecisionRecord;
  DecisionConnection: Connection<DecisionRecord>;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFact: DecisionFact;
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  HeldCheckpoint: HeldCheckpointRecord;
  InclusionProof: InclusionProof;
  LogEntry: LogEntryRecord;
  LogFact: LogFact;
  LogKey: LogKeyRecord;
  Meeting: MeetingRecord;
  MeetingConnection: Connection<MeetingRecord>;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFact: MeetingFact;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  Money: MoneyRecord;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NationalStrategy: NationalStrategyRecord;
  Organisation: OrganisationRecord;
  OrganisationAlias: OrganisationAliasRecord;
  OrganisationConnection: Connection<OrganisationRecord>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFact: OrganisationFact;
  OrganisationFilter: OrganisationFilter;
  OrganisationMatch: Omit<OrganisationMatch, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationOrder: OrganisationOrder;
  OrganisationOtherId: OrganisationOtherIdRecord;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartyClaim: PartyClaimRecord;
  Pdr: PdrRecord;
  PersonFigureFact: PersonFigureFact;
  PlannedAmount: PlannedAmountRecord;
  Project: ProjectRecord;
  ProjectFact: ProjectFact;
  Query: Record<PropertyKey, never>;
  RecordDecisionInput: RecordDecisionInput;
  RecordDecisionPayload: RecordDecisionPayloadRecord;
  RegionAuditFacts: RegionAuditFacts;
  ResolutionCandidate: ResolutionCandidateRecord;
  SafeCount: SafeCount;
  ServicePoint: ServicePointRecord;
  Sha256: Scalars['Sha256']['output'];
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: SignAgreementPayloadRecord;
  Source: SourceRecord;
  SourceDocument: SourceDocumentRecord;
  SourceDocumentInput: SourceDocumentInput;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  Territory: TerritoryRecord;
  TerritoryConnection: Connection<TerritoryRecord>;
  TerritoryEdge: Omit<TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  TerritoryFact: TerritoryFact;
  TerritoryFilter: TerritoryFilter;
  TerritoryOrder: TerritoryOrder;
  Text: TextRecord;
  TextInput: TextInput;
  TextPlaceFact: TextPlaceFact;
  TextScreeningFact: TextScreeningFact;
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
  aims?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType, Partial<AgreementAimsArgs>>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['Amendment']>, ParentType, ContextType, Partial<AgreementAmendmentsArgs>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contractCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<AgreementDecisionsArgs, 'includeIllustrative'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  frameAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<AgreementFrameAgreementArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<AgreementNoteArgs>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  plannedAmount?: Resolver<Maybe<ResolversTypes['PlannedAmount']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<AgreementSignedAtArgs>>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  signingEndOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  signingStartOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  subAgreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<AgreementSubAgreementsArgs, 'includeIllustrative'>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<AgreementTitleArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFact'] = ResolversParentTypes['AgreementFact']> = {
  amendments?: Resolver<ReadonlyArray<ResolversTypes['AmendmentFact']>, ParentType, ContextType>;
  amountClaims?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  callId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  signingStartOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['PartyClaim']>, ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgreementPartyRole'], ParentType, ContextType>;
};

export type AmendAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendAgreementPayload'] = ResolversParentTypes['AmendAgreementPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
};

export type AmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<AmendmentAgreementArgs>>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<AmendmentNoteArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<AmendmentTitleArgs>>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentFact'] = ResolversParentTypes['AmendmentFact']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit'], FederationReferenceType extends FederationReferenceTypes['Audit'] = FederationReferenceTypes['Audit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Audit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wilayaFacts?: Resolver<Maybe<ResolversTypes['WilayaAuditFacts']>, ParentType, ContextType>;
  wilayaHeldCheckpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckpointFact']>>, ParentType, ContextType>;
  wilayaLogs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogFact']>>, ParentType, ContextType>;
};

export type BrokenLeafFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenLeafFact'] = ResolversParentTypes['BrokenLeafFact']> = {
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BrokenLeafState'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<CallAgreementArgs>>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType, RequireFields<CallDecisionsArgs, 'includeIllustrative'>>;
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

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee'], FederationReferenceType extends FederationReferenceTypes['Committee'] = FederationReferenceTypes['Committee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Committee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<CommitteeDecisionsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  establishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<CommitteeMeetingsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  meetsEveryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CommitteeNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CommitteeNoteArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  requiredMemberIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};

export type CommitteeFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFact'] = ResolversParentTypes['CommitteeFact']> = {
  establishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetsEveryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiredMemberIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  capacity?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<CommitteeMemberCapacityArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type CommitteeMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMembership'] = ResolversParentTypes['CommitteeMembership']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<CommitteeMembershipCapacityArgs>>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  isChair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Agreement']>>, ParentType, ContextType, Partial<DecisionAgreementsArgs>>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Call']>>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUnanimous?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DecisionNoteArgs>>;
  organisations?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  pdrs?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Pdr']>>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, Partial<DecisionReplacesArgs>>;
  selectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  servicePoints?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ServicePoint']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<Maybe<ResolversTypes['NationalStrategy']>>, ParentType, ContextType>;
  subjectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  submittedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DecisionTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionFact'] = ResolversParentTypes['DecisionFact']> = {
  callIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HeldCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldCheckpoint'] = ResolversParentTypes['HeldCheckpoint']> = {
  heldSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  hashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chairedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MeetingDecisionsArgs, 'includeIllustrative'>>;
  endOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MeetingNoteArgs>>;
  participants?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MeetingPlaceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MeetingSubjectArgs>>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<MeetingTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingFact'] = ResolversParentTypes['MeetingFact']> = {
  committeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendAgreement: Resolver<Maybe<ResolversTypes['AmendAgreementPayload']>, ParentType, ContextType, RequireFields<MutationAmendAgreementArgs, 'input'>>;
  recordDecision: Resolver<Maybe<ResolversTypes['RecordDecisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  signAgreement: Resolver<Maybe<ResolversTypes['SignAgreementPayload']>, ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  wilayaAddCosignature: Resolver<Maybe<ResolversTypes['AddCosignaturePayload']>, ParentType, ContextType, RequireFields<MutationWilayaAddCosignatureArgs, 'input'>>;
  wilayaWitnessCheckpoint: Resolver<Maybe<ResolversTypes['WitnessCheckpointPayload']>, ParentType, ContextType, RequireFields<MutationWilayaWitnessCheckpointArgs, 'input'>>;
};

export type NationalStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalStrategy'] = ResolversParentTypes['NationalStrategy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<OrganisationAgreementsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['OrganisationAlias']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<OrganisationChildrenArgs, 'first' | 'includeIllustrative'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  firstAttested?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idScheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRegisteredId?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['CommitteeMembership']>, ParentType, ContextType, RequireFields<OrganisationMembershipsArgs, 'includeIllustrative'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<OrganisationNoteArgs>>;
  otherIds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationOtherId']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parentSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<OrganisationPredecessorsArgs, 'includeIllustrative'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType, Partial<OrganisationRolesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationAlias'] = ResolversParentTypes['OrganisationAlias']> = {
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<OrganisationAliasNoteArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationFact'] = ResolversParentTypes['OrganisationFact']> = {
  comparableNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  councilOfRegion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationMatch'] = ResolversParentTypes['OrganisationMatch']> = {
  matchedBy?: Resolver<ResolversTypes['OrganisationMatchKind'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationOtherIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationOtherId'] = ResolversParentTypes['OrganisationOtherId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PartyClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyClaim'] = ResolversParentTypes['PartyClaim']> = {
  isNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PdrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pdr'] = ResolversParentTypes['Pdr']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonFigureFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFigureFact'] = ResolversParentTypes['PersonFigureFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PlannedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedAmount'] = ResolversParentTypes['PlannedAmount']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PlannedAmountScopeArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<ProjectAgreementArgs>>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType, RequireFields<ProjectDecisionsArgs, 'includeIllustrative'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  committee: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  committees: Resolver<Maybe<ResolversTypes['CommitteeConnection']>, ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  decision: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  meeting: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  organisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  organisationsNamed: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganisationMatch']>>, ParentType, ContextType, RequireFields<QueryOrganisationsNamedArgs, 'includeIllustrative' | 'name'>>;
  territories: Resolver<Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<QueryTerritoriesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  territory: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'code'>>;
  wilayaHeldCheckpoints: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldCheckpoint']>>, ParentType, ContextType>;
  wilayaKeys: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogKey']>>, ParentType, ContextType>;
  wilayaLog: Resolver<Maybe<ResolversTypes['ClaimLog']>, ParentType, ContextType, RequireFields<QueryWilayaLogArgs, 'reporter'>>;
  wilayaLogs: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimLog']>>, ParentType, ContextType>;
};

export type RecordDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDecisionPayload'] = ResolversParentTypes['RecordDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type ResolutionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionCandidate'] = ResolversParentTypes['ResolutionCandidate']> = {
  confidence?: Resolver<ResolversTypes['ResolutionConfidence'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ResolutionMethod'], ParentType, ContextType>;
};

export type SafeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeCount'] = ResolversParentTypes['SafeCount']> = {
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

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
  __resolveType: TypeResolveFn<'Agreement' | 'Amendment' | 'Committee' | 'Decision' | 'Meeting' | 'Organisation' | 'Territory', ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'], FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Territory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Territory']>>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<TerritoryChildrenArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  hcpCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3166_2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  milieu?: Resolver<Maybe<ResolversTypes['TerritoryMilieu']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<TerritoryNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<TerritoryNoteArgs>>;
  occursInSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<TerritoryOrganisationsArgs, 'first' | 'includeIllustrative'>>;
  parent?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  population2024?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TerritoryFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryFact'] = ResolversParentTypes['TerritoryFact']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type WilayaAuditFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WilayaAuditFacts'] = ResolversParentTypes['WilayaAuditFacts']> = {
  agreedRefreshDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['AgreementFact']>, ParentType, ContextType>;
  committees?: Resolver<ReadonlyArray<ResolversTypes['CommitteeFact']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecisionFact']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['MeetingFact']>, ParentType, ContextType>;
  newestSourceOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['OrganisationFact']>, ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['TerritoryFact']>, ParentType, ContextType>;
  textScreening?: Resolver<ResolversTypes['TextScreeningFact'], ParentType, ContextType>;
};

export type WitnessCheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessCheckpointPayload'] = ResolversParentTypes['WitnessCheckpointPayload']> = {
  cosignature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['HeldCheckpoint']>, ParentType, ContextType>;
};

export type WrittenNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenName'] = ResolversParentTypes['WrittenName'], FederationReferenceType extends FederationReferenceTypes['WrittenName'] = FederationReferenceTypes['WrittenName']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WrittenName']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResolutionCandidate']>>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AddCosignaturePayload?: AddCosignaturePayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementFact?: AgreementFactResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AmendAgreementPayload?: AmendAgreementPayloadResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  AmendmentFact?: AmendmentFactResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  BrokenLeafFact?: BrokenLeafFactResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointFact?: CheckpointFactResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimLog?: ClaimLogResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  CommitteeFact?: CommitteeFactResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  CommitteeMembership?: CommitteeMembershipResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  Cosignature?: CosignatureResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionFact?: DecisionFactResolvers<ContextType>;
  HeldCheckpoint?: HeldCheckpointResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogFact?: LogFactResolvers<ContextType>;
  LogKey?: LogKeyResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingFact?: MeetingFactResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalStrategy?: NationalStrategyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationAlias?: OrganisationAliasResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationFact?: OrganisationFactResolvers<ContextType>;
  OrganisationMatch?: OrganisationMatchResolvers<ContextType>;
  OrganisationOtherId?: OrganisationOtherIdResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartyClaim?: PartyClaimResolvers<ContextType>;
  Pdr?: PdrResolvers<ContextType>;
  PersonFigureFact?: PersonFigureFactResolvers<ContextType>;
  PlannedAmount?: PlannedAmountResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDecisionPayload?: RecordDecisionPayloadResolvers<ContextType>;
  ResolutionCandidate?: ResolutionCandidateResolvers<ContextType>;
  SafeCount?: SafeCountResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  TerritoryFact?: TerritoryFactResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextPlaceFact?: TextPlaceFactResolvers<ContextType>;
  TextScreeningFact?: TextScreeningFactResolvers<ContextType>;
  Url?: GraphQLScalarType;
  WilayaAuditFacts?: WilayaAuditFactsResolvers<ContextType>;
  WitnessCheckpointPayload?: WitnessCheckpointPayloadResolvers<ContextType>;
  WrittenName?: WrittenNameResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
