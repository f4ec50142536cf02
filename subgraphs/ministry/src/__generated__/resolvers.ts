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
import type { AuditRecord } from '../models/Audit.ts';
import type { DiasporaInitiativeRecord } from '../models/DiasporaInitiative.ts';
import type { DiasporaOrganisationRecord } from '../models/DiasporaOrganisation.ts';
import type { DiasporaStatisticRecord } from '../models/DiasporaStatistic.ts';
import type { DigitalServiceRecord } from '../models/DigitalService.ts';
import type { HostCountryRecord } from '../models/HostCountry.ts';
import type { MeasureRecord } from '../models/Measure.ts';
import type { MeasureVersionRecord } from '../models/MeasureVersion.ts';
import type { MeasureVersionPayloadRecord } from '../models/MeasureVersionPayload.ts';
import type { NationalStrategyRecord } from '../models/NationalStrategy.ts';
import type { OrganisationRecord } from '../models/Organisation.ts';
import type { ProjectRecord } from '../models/Project.ts';
import type { StrategyProgrammeRecord } from '../models/StrategyProgramme.ts';
import type { TerritoryRecord } from '../models/Territory.ts';
import type { TerritoryDiasporaRecord } from '../models/TerritoryDiaspora.ts';
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

/** An audit by the rules of the agencies; the ministry adds what it holds on the scope. */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The checkpoints of others' logs that the agencies hold. */
  readonly agenciesHeldCheckpoints: ReadonlyArray<CheckpointFact>;
  /** What was asked, in one word: `FundingActivity=FR-3-CMA1291`. */
  readonly id: Scalars['ID']['output'];
  /** True where made-up records are looked at too. */
  readonly includesIllustrative: Scalars['Boolean']['output'];
  /** True where the scope is all that the graph holds. */
  readonly isWholeProgramme: Scalars['Boolean']['output'];
  /** What the ministry holds that rules read; null while the ministry is down. */
  readonly ministryFacts: Maybe<MinistryAuditFacts>;
  /** The checkpoints of others' logs that the ministry holds as their witness; null while the ministry is down. At most 100. */
  readonly ministryHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The ministry's own logs as those who hold checkpoints of them see them; null while the ministry is down. At most 100. */
  readonly ministryLogs: Maybe<ReadonlyArray<LogFact>>;
  /** The checkpoints of others' logs that the region holds. */
  readonly regionHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
  /** The checkpoints of others' logs that the wilaya holds. */
  readonly wilayaHeldCheckpoints: Maybe<ReadonlyArray<CheckpointFact>>;
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

/** Something that Moroccans abroad did for a place in Morocco, or that was done to reach them. */
export type DiasporaInitiative = Sourced & {
  readonly __typename?: 'DiasporaInitiative';
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** When it ended: that of `startOn` for a single day; null when it goes on or no source says. */
  readonly endOn: Maybe<Scalars['PartialDate']['output']>;
  /** The country abroad where it was started or held; null where sources name none. */
  readonly hostCountry: Maybe<HostCountry>;
  /** Stable id: `ini-taliouine`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the diaspora acts or is reached. */
  readonly kind: DiasporaInitiativeKind;
  /** What is done. */
  readonly name: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /** The body that carries it; null where no source names one. */
  readonly organisation: Maybe<Organisation>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** When it began; null where no source says. */
  readonly startOn: Maybe<Scalars['PartialDate']['output']>;
  /** The territory of Morocco that it is for, the smallest that sources name; null where they name none. */
  readonly territory: Maybe<Territory>;
};


/** Something that Moroccans abroad did for a place in Morocco, or that was done to reach them. */
export type DiasporaInitiativeNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that Moroccans abroad did for a place in Morocco, or that was done to reach them. */
export type DiasporaInitiativeNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** One page of a list of initiatives. */
export type DiasporaInitiativeConnection = {
  readonly __typename?: 'DiasporaInitiativeConnection';
  /** The initiatives of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DiasporaInitiativeEdge>;
  /** The initiatives of the page. */
  readonly nodes: ReadonlyArray<DiasporaInitiative>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many initiatives the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the initiatives of a page, and where it stands. */
export type DiasporaInitiativeEdge = {
  readonly __typename?: 'DiasporaInitiativeEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DiasporaInitiative;
};

/** Which initiatives a list holds: all that is given must be true of each. */
export type DiasporaInitiativeFilter = {
  /** Started or held in this host country: ISO 3166-1 alpha-2. */
  readonly hostCountryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<DiasporaInitiativeKind>;
  /** Carried by this organisation. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** For this territory or a part of it. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Who acts in an initiative. */
export type DiasporaInitiativeKind =
  /** Moroccans abroad and their partners act for a place in Morocco. */
  | 'INITIATIVE'
  /** The administration goes out to Moroccans abroad. */
  | 'OUTREACH';

/** How initiatives are sorted. */
export type DiasporaInitiativeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: DiasporaInitiativeOrderField;
};

/** What initiatives can be sorted by. */
export type DiasporaInitiativeOrderField =
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME'
  /** When they began. */
  | 'START';

/** What the ministry knows of one organisation of Moroccans abroad, or for them. */
export type DiasporaOrganisation = Sourced & {
  readonly __typename?: 'DiasporaOrganisation';
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The country abroad where it has its seat; null when that is Morocco. */
  readonly hostCountry: Maybe<HostCountry>;
  /** Stable id of this record: `dor-fr-md`. */
  readonly id: Scalars['ID']['output'];
  /** The name that the ministry's sources use. All names of it are under `organisation`. */
  readonly name: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /** The organisation itself, as the wilaya registers it. */
  readonly organisation: Maybe<Organisation>;
  /** What it does for or in the diaspora; null where no source says. */
  readonly role: Maybe<Text>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The territories of Morocco that sources tie it to: those its members come from or it works for; at most 20. */
  readonly territories: Maybe<ReadonlyArray<Maybe<Territory>>>;
};


/** What the ministry knows of one organisation of Moroccans abroad, or for them. */
export type DiasporaOrganisationNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the ministry knows of one organisation of Moroccans abroad, or for them. */
export type DiasporaOrganisationNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the ministry knows of one organisation of Moroccans abroad, or for them. */
export type DiasporaOrganisationRoleArgs = {
  lang?: InputMaybe<Lang>;
};

/** One page of a list of diaspora organisations. */
export type DiasporaOrganisationConnection = {
  readonly __typename?: 'DiasporaOrganisationConnection';
  /** The diaspora organisations of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DiasporaOrganisationEdge>;
  /** The diaspora organisations of the page. */
  readonly nodes: ReadonlyArray<DiasporaOrganisation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many diaspora organisations the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the diaspora organisations of a page, and where it stands. */
export type DiasporaOrganisationEdge = {
  readonly __typename?: 'DiasporaOrganisationEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DiasporaOrganisation;
};

/** Which diaspora organisations a list holds: all that is given must be true of each. */
export type DiasporaOrganisationFilter = {
  /** With its seat in this host country: ISO 3166-1 alpha-2. */
  readonly hostCountryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Tied to this territory or a part of it. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** How diaspora organisations are sorted. */
export type DiasporaOrganisationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: DiasporaOrganisationOrderField;
};

/** What diaspora organisations can be sorted by. */
export type DiasporaOrganisationOrderField =
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME';

/**
 * One published figure on Moroccans residing abroad, those who returned, what they send, or migrants in Morocco.
 * Counts of persons are national or regional totals; none is below 10.
 */
export type DiasporaStatistic = Sourced & {
  readonly __typename?: 'DiasporaStatistic';
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The year or month in which the period ends; that of `startOn` for a single one. */
  readonly endOn: Scalars['PartialDate']['output'];
  /** The part of the world that the figure is about, where it is no country; null otherwise. */
  readonly hostArea: Maybe<Text>;
  /** The host countries that the figure is about, taken together; at most 20. */
  readonly hostCountries: ReadonlyArray<HostCountry>;
  /** The host country that the figure is about; null when it is about none or several: see `hostCountries`. */
  readonly hostCountry: Maybe<HostCountry>;
  /** Stable id: `dst-hcp-FR`. */
  readonly id: Scalars['ID']['output'];
  /** What is counted. */
  readonly label: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /**
   * The territory of Morocco that the figure is about: where the emigrants come from, the returnees settled or the money
   * goes. The country itself (`MA`) for national figures.
   */
  readonly origin: Maybe<Territory>;
  /** The period as the source has it: a year, two years of a survey, a census. */
  readonly period: Text;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The year or month in which the period begins. */
  readonly startOn: Scalars['PartialDate']['output'];
  /** What the figure is about, for figures of one kind to be compared. */
  readonly topic: DiasporaStatisticTopic;
  /** The unit of `value`. */
  readonly unit: StatisticUnit;
  /** The figure, in `unit`; null where sources disagree: see `claims`. What the source rounded is told in `note`. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};


/**
 * One published figure on Moroccans residing abroad, those who returned, what they send, or migrants in Morocco.
 * Counts of persons are national or regional totals; none is below 10.
 */
export type DiasporaStatisticHostAreaArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One published figure on Moroccans residing abroad, those who returned, what they send, or migrants in Morocco.
 * Counts of persons are national or regional totals; none is below 10.
 */
export type DiasporaStatisticLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One published figure on Moroccans residing abroad, those who returned, what they send, or migrants in Morocco.
 * Counts of persons are national or regional totals; none is below 10.
 */
export type DiasporaStatisticNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One published figure on Moroccans residing abroad, those who returned, what they send, or migrants in Morocco.
 * Counts of persons are national or regional totals; none is below 10.
 */
export type DiasporaStatisticPeriodArgs = {
  lang?: InputMaybe<Lang>;
};

/** One page of a list of figures. */
export type DiasporaStatisticConnection = {
  readonly __typename?: 'DiasporaStatisticConnection';
  /** The figures of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DiasporaStatisticEdge>;
  /** The figures of the page. */
  readonly nodes: ReadonlyArray<DiasporaStatistic>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many figures the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the figures of a page, and where it stands. */
export type DiasporaStatisticEdge = {
  readonly __typename?: 'DiasporaStatisticEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DiasporaStatistic;
};

/** Which figures a list holds: all that is given must be true of each. */
export type DiasporaStatisticFilter = {
  /** About this host country, alone or together with others: ISO 3166-1 alpha-2. */
  readonly hostCountryCode?: InputMaybe<Scalars['ID']['input']>;
  /** About this very territory of Morocco: HCP code, or `MA` for national figures. */
  readonly originCode?: InputMaybe<Scalars['ID']['input']>;
  /** About this. */
  readonly topic?: InputMaybe<DiasporaStatisticTopic>;
  /** In this unit. */
  readonly unit?: InputMaybe<StatisticUnit>;
};

/** How figures are sorted. */
export type DiasporaStatisticOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: DiasporaStatisticOrderField;
};

/** What figures can be sorted by. */
export type DiasporaStatisticOrderField =
  /** The start of the period. */
  | 'PERIOD'
  /** The value: filter by `unit` before comparing. */
  | 'VALUE';

/** What a figure on the diaspora is about. */
export type DiasporaStatisticTopic =
  /** Migrants of other countries in Morocco. */
  | 'IMMIGRATION'
  /** Who they are, why they left, and which region they come from. */
  | 'PROFILE'
  /** Money sent to Morocco, in a year or by country. */
  | 'REMITTANCES'
  /** How many Moroccans live abroad, and where: numbers, and shares of all of them. */
  | 'RESIDENCE'
  /** Those who returned to Morocco: how many, from where, what they did. */
  | 'RETURN'
  /** Those whom a service reaches. */
  | 'SERVICES'
  /** How large a survey was, for its shares to be weighed. */
  | 'SURVEY';

/** A service for Moroccans residing abroad, mostly online. */
export type DigitalService = Sourced & {
  readonly __typename?: 'DigitalService';
  /** What sources say where they disagree: languages offered, calls a day, records digitised. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Stable id: `dig-consulat`. */
  readonly id: Scalars['ID']['output'];
  /** When it opened; null where no source says or it was only announced: see `note`. */
  readonly launchedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its name. */
  readonly name: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /** The body that runs it; null where no source names one. */
  readonly operator: Maybe<Organisation>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** The territory of Morocco that it is limited to; null when it is for all. */
  readonly territory: Maybe<Territory>;
  /** Its address; null where no source gives one. */
  readonly url: Maybe<Scalars['Url']['output']>;
};


/** A service for Moroccans residing abroad, mostly online. */
export type DigitalServiceNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A service for Moroccans residing abroad, mostly online. */
export type DigitalServiceNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** One page of a list of services. */
export type DigitalServiceConnection = {
  readonly __typename?: 'DigitalServiceConnection';
  /** The services of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DigitalServiceEdge>;
  /** The services of the page. */
  readonly nodes: ReadonlyArray<DigitalService>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many services the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the services of a page, and where it stands. */
export type DigitalServiceEdge = {
  readonly __typename?: 'DigitalServiceEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DigitalService;
};

/** Which services a list holds: all that is given must be true of each. */
export type DigitalServiceFilter = {
  /** Run by this organisation. */
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Limited to this territory. */
  readonly territoryCode?: InputMaybe<Scalars['ID']['input']>;
};

/** How services are sorted. */
export type DigitalServiceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: DigitalServiceOrderField;
};

/** What services can be sorted by. */
export type DigitalServiceOrderField =
  /** When they opened. */
  | 'LAUNCHED_ON'
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME';

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

/** A country where Moroccans reside. */
export type HostCountry = Sourced & {
  readonly __typename?: 'HostCountry';
  /** ISO 3166-1 alpha-2 code: `FR`. */
  readonly code: Scalars['ID']['output'];
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** Diaspora organisations that have their seat there. */
  readonly diasporaOrganisations: DiasporaOrganisationConnection;
  /** Initiatives that were started or held there, latest start first. */
  readonly initiatives: DiasporaInitiativeConnection;
  /** Its short name. */
  readonly name: Text;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Published figures about the country, alone or together with others (see `hostCountries` of the figure): shares of
   * emigrants living there, remittances sent from there, returnees who lived there.
   */
  readonly statistics: DiasporaStatisticConnection;
};


/** A country where Moroccans reside. */
export type HostCountryDiasporaOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A country where Moroccans reside. */
export type HostCountryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A country where Moroccans reside. */
export type HostCountryNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A country where Moroccans reside. */
export type HostCountryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiasporaStatisticFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DiasporaStatisticOrder;
};

/** One page of a list of host countries. */
export type HostCountryConnection = {
  readonly __typename?: 'HostCountryConnection';
  /** The host countries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<HostCountryEdge>;
  /** The host countries of the page. */
  readonly nodes: ReadonlyArray<HostCountry>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many host countries the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the host countries of a page, and where it stands. */
export type HostCountryEdge = {
  readonly __typename?: 'HostCountryEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: HostCountry;
};

/** How host countries are sorted. */
export type HostCountryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: HostCountryOrderField;
};

/** What host countries can be sorted by. */
export type HostCountryOrderField =
  /** The ISO code. */
  | 'CODE'
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME';

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

/** A measure of migration policy: something to be done, announced together with others in one calendar or plan. */
export type Measure = Sourced & {
  readonly __typename?: 'Measure';
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The calendar or plan that it was announced in. */
  readonly group: MeasureGroup;
  /** Stable id: `msr-1`. */
  readonly id: Scalars['ID']['output'];
  /** The bodies in charge, the first one leading; at most 20. */
  readonly leads: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /** What is to be done. */
  readonly name: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /** Its place in the group, from 1. */
  readonly order: Scalars['Int']['output'];
  /** The region that it is limited to; null when it is not. */
  readonly region: Maybe<Territory>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** How far it has come, by the latest source. */
  readonly status: MeasureStatus;
  /** Since when it has this status; null where no source says. */
  readonly statusOn: Maybe<Scalars['PartialDate']['output']>;
  /** The strategies that it belongs to, none where sources tie it to none; at most 20. */
  readonly strategies: ReadonlyArray<NationalStrategy>;
  /** The number of its newest version, from 1. */
  readonly version: Scalars['Int']['output'];
  /**
   * The versions that the ministry published, the newest first: none is edited, a change of status is a further one. At
   * most 100.
   */
  readonly versions: ReadonlyArray<MeasureVersion>;
};


/** A measure of migration policy: something to be done, announced together with others in one calendar or plan. */
export type MeasureNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A measure of migration policy: something to be done, announced together with others in one calendar or plan. */
export type MeasureNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** A measure of migration policy: something to be done, announced together with others in one calendar or plan. */
export type MeasureVersionsArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** One page of a list of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The measures of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The measures of the page. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many measures the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the measures of a page, and where it stands. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Measure;
};

/** Which measures a list holds: all that is given must be true of each. */
export type MeasureFilter = {
  /** Of this calendar or plan. */
  readonly group?: InputMaybe<MeasureGroup>;
  /** Limited to this region. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** That have come this far. */
  readonly status?: InputMaybe<MeasureStatus>;
  /** Of this strategy, alone or among others. */
  readonly strategyId?: InputMaybe<Scalars['ID']['input']>;
};

/** The calendar or plan that measures belong to, in the order in which lists show them. */
export type MeasureGroup =
  /** The four measures of the calendar announced with the two agreements of 10 February 2021. */
  | 'CALENDAR_2021'
  /** Measures mentioned beside that calendar. */
  | 'CONTEXT'
  /** The five steps by which PRIM brings migration and gender into communal action plans (PAC). */
  | 'PRIM_PAC_METHOD'
  /** Measures of the region of Souss-Massa. */
  | 'SOUSS_MASSA_REGION';

/** How measures are sorted. */
export type MeasureOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: MeasureOrderField;
};

/** What measures can be sorted by. */
export type MeasureOrderField =
  /** The group in the order of `MeasureGroup`, then the place in the group. */
  | 'GROUP'
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME'
  /** The name of the status. */
  | 'STATUS';

/** How far a measure has come. */
export type MeasureStatus =
  /** Said in public, without a plan that sources show. */
  | 'ANNOUNCED'
  /** Done or being done. */
  | 'IMPLEMENTED'
  /** In a plan or under preparation; no start found. */
  | 'PLANNED';

/** A measure as the ministry published it at one time. It stays as it is when a newer version follows. */
export type MeasureVersion = Sourced & {
  readonly __typename?: 'MeasureVersion';
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The documents that show it; none for what was taken from published sources. At most 20. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The id of the measure and the number of the version: `msr-1@2`. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the log of the ministry, with the proof that it has not been changed since. */
  readonly logEntry: Maybe<LogEntry>;
  /** The measure, as it is now. */
  readonly measure: Maybe<Measure>;
  /** What was to be done, by this version. */
  readonly name: Text;
  /** What a reader must know of this version. */
  readonly note: Maybe<Text>;
  /** When the ministry's ledger took it in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** How far the measure had come, by this version. */
  readonly status: MeasureStatus;
  /** Since when it had this status; null where no source says. */
  readonly statusOn: Maybe<Scalars['PartialDate']['output']>;
  /** Its number, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** A measure as the ministry published it at one time. It stays as it is when a newer version follows. */
export type MeasureVersionNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A measure as the ministry published it at one time. It stays as it is when a newer version follows. */
export type MeasureVersionNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** The version that a command recorded, now or when it was first sent. */
export type MeasureVersionPayload = {
  readonly __typename?: 'MeasureVersionPayload';
  /** The version, with its place in the log of the ministry, and the measure as it is now. */
  readonly version: Maybe<MeasureVersion>;
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
  readonly ministryAddCosignature: Maybe<AddCosignaturePayload>;
  /**
   * Has this institution cosign a checkpoint of another one's log, as a witness: only if it continues what it cosigned
   * before. Takes the role operator of this institution.
   */
  readonly ministryWitnessCheckpoint: Maybe<WitnessCheckpointPayload>;
  /** Publishes a measure, at the end of its group: its first version. Takes the role editor of the ministry. */
  readonly publishMeasure: Maybe<MeasureVersionPayload>;
  /** Says how far a measure has come, as a new version; those before stay readable. Takes the role editor of the ministry. */
  readonly updateMeasureStatus: Maybe<MeasureVersionPayload>;
};


export type MutationMinistryAddCosignatureArgs = {
  input: AddCosignatureInput;
};


export type MutationMinistryWitnessCheckpointArgs = {
  input: WitnessCheckpointInput;
};


export type MutationPublishMeasureArgs = {
  input: PublishMeasureInput;
};


export type MutationUpdateMeasureStatusArgs = {
  input: UpdateMeasureStatusInput;
};

/** A strategy or a programme of migration policy: national, regional, or of one funder. */
export type NationalStrategy = Sourced & {
  readonly __typename?: 'NationalStrategy';
  /** Its usual short name: `SNIA`, `SNMRE`; null where sources use none. */
  readonly acronym: Maybe<Scalars['String']['output']>;
  /** When it was adopted, as precisely as sources say; null when they do not, or when it was never adopted as such. */
  readonly adoptedOn: Maybe<Scalars['PartialDate']['output']>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many programmes, objectives and actions it announces; null where no source counts them. */
  readonly counts: Maybe<StrategyCounts>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** How long it was planned to last, in months; null where no source says. */
  readonly durationMonths: Maybe<Scalars['Int']['output']>;
  /** The body that pays for it; null where no source names one. */
  readonly funder: Maybe<Organisation>;
  /** Stable id: `str-snia`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of strategy or programme it is. */
  readonly kind: StrategyKind;
  /** The body that leads it. */
  readonly lead: Maybe<Organisation>;
  /** The measures taken under it, in the order of their groups. */
  readonly measures: MeasureConnection;
  /** Its full name. */
  readonly name: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /** What it is for, in the order of the sources; at most 20. */
  readonly objectives: ReadonlyArray<Text>;
  /** Bodies that take part beside the one that leads; at most 50. */
  readonly partners: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /**
   * Its programmes that sources name, in their order; at most 50, and mostly fewer than `counts.programmes`:
   * the names of the others were not found.
   */
  readonly programmes: ReadonlyArray<StrategyProgramme>;
  /** The region it is for; null when it is national or covers several regions: see `regions`. */
  readonly region: Maybe<Territory>;
  /** The regions it is for, none when it is national; at most 12. */
  readonly regions: Maybe<ReadonlyArray<Maybe<Territory>>>;
  /** Strategies that it carries out or builds on; at most 20. */
  readonly relatedStrategies: ReadonlyArray<NationalStrategy>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** When it starts; null where no source says. */
  readonly startOn: Maybe<Scalars['PartialDate']['output']>;
};


/** A strategy or a programme of migration policy: national, regional, or of one funder. */
export type NationalStrategyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
};


/** A strategy or a programme of migration policy: national, regional, or of one funder. */
export type NationalStrategyNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A strategy or a programme of migration policy: national, regional, or of one funder. */
export type NationalStrategyNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** A strategy or a programme of migration policy: national, regional, or of one funder. */
export type NationalStrategyObjectivesArgs = {
  lang?: InputMaybe<Lang>;
};

/** One page of a list of strategies. */
export type NationalStrategyConnection = {
  readonly __typename?: 'NationalStrategyConnection';
  /** The strategies of the page, each with its cursor. */
  readonly edges: ReadonlyArray<NationalStrategyEdge>;
  /** The strategies of the page. */
  readonly nodes: ReadonlyArray<NationalStrategy>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many strategies the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the strategies of a page, and where it stands. */
export type NationalStrategyEdge = {
  readonly __typename?: 'NationalStrategyEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: NationalStrategy;
};

/** Which strategies a list holds: all that is given must be true of each. */
export type NationalStrategyFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<StrategyKind>;
  /** For this region, alone or among others. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** How strategies are sorted. */
export type NationalStrategyOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: NationalStrategyOrderField;
};

/** What strategies can be sorted by. */
export type NationalStrategyOrderField =
  /** The date of adoption. */
  | 'ADOPTED_ON'
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME';

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or first letter first; records without a value come first. */
  | 'ASC'
  /** Largest, latest or last letter first; records without a value come last. */
  | 'DESC';

/** A body. The wilaya owns it; the ministry adds what it is to the diaspora. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** What it is to the diaspora; null when the ministry does not know it as a diaspora organisation. */
  readonly diaspora: Maybe<DiasporaOrganisation>;
  /** Id of the organisation: `X-PRIM-FR-MD`. */
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

/** A project. The region owns it; the ministry adds which of its partners are of the diaspora. */
export type Project = {
  readonly __typename?: 'Project';
  /** Those partners of the project that the ministry knows as diaspora organisations; null while it is down. */
  readonly diasporaPartners: Maybe<ReadonlyArray<DiasporaOrganisation>>;
  /** Id of the project. */
  readonly id: Scalars['ID']['output'];
  /** Ids of the organisations that take part in the project beside its holder; the region says them. */
  readonly partnerIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A measure to be published. */
export type PublishMeasureInput = {
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** The calendar or plan that it belongs to. */
  readonly group: MeasureGroup;
  /**
   * Chosen by the client, once for each command: a UUID. Sent again with the same input, the command is not done again,
   * and answers as at first; with another input it is refused (`IDEMPOTENCY_KEY_REUSED`).
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bodies in charge, the first one leading: organisations of the registry. At most 20. */
  readonly leadIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What is to be done. */
  readonly name: TextInput;
  /** What a reader must know of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** The region that it is limited to, by its code. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** How far it has come. */
  readonly status: MeasureStatus;
  /** Since when: not in the future. */
  readonly statusOn: Scalars['Date']['input'];
  /** The strategies that it belongs to, known to the ministry. At most 20. */
  readonly strategyIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One initiative by its id; null when the ministry knows none. */
  readonly diasporaInitiative: Maybe<DiasporaInitiative>;
  /** The initiatives of the diaspora and the outreach to it, latest start first unless asked otherwise. */
  readonly diasporaInitiatives: Maybe<DiasporaInitiativeConnection>;
  /** One organisation of the diaspora, or for it, by its id; null when the ministry knows none. */
  readonly diasporaOrganisation: Maybe<DiasporaOrganisation>;
  /** The organisations of the diaspora and for it, by French name unless asked otherwise. */
  readonly diasporaOrganisations: Maybe<DiasporaOrganisationConnection>;
  /** One published figure by its id; null when the ministry knows none. */
  readonly diasporaStatistic: Maybe<DiasporaStatistic>;
  /** The published figures on the diaspora, latest period first unless asked otherwise. */
  readonly diasporaStatistics: Maybe<DiasporaStatisticConnection>;
  /** One service by its id; null when the ministry knows none. */
  readonly digitalService: Maybe<DigitalService>;
  /** The services for Moroccans residing abroad, by French name unless asked otherwise. */
  readonly digitalServices: Maybe<DigitalServiceConnection>;
  /** The countries that the ministry's figures, organisations and initiatives name, by code unless asked otherwise. */
  readonly hostCountries: Maybe<HostCountryConnection>;
  /** One host country by its code; null when the ministry holds nothing about it. */
  readonly hostCountry: Maybe<HostCountry>;
  /** One measure by its id; null when the ministry knows none. */
  readonly measure: Maybe<Measure>;
  /** The measures, group by group and in the order of each group unless asked otherwise. */
  readonly measures: Maybe<MeasureConnection>;
  /** The checkpoints of other institutions that this one cosigned last. At most 100. */
  readonly ministryHeldCheckpoints: Maybe<ReadonlyArray<HeldCheckpoint>>;
  /** The public keys of this institution: of its logs, and of its witness, which cosigns the logs of others. */
  readonly ministryKeys: Maybe<ReadonlyArray<LogKey>>;
  /** The log of one reporter whose claims this institution keeps; null when it keeps none. */
  readonly ministryLog: Maybe<ClaimLog>;
  /** All logs that this institution keeps, one for each reporter. At most 100. */
  readonly ministryLogs: Maybe<ReadonlyArray<ClaimLog>>;
  /** The strategies and programmes of migration policy, by French name unless asked otherwise. */
  readonly nationalStrategies: Maybe<NationalStrategyConnection>;
  /** One strategy or programme of migration policy by its id; null when the ministry knows none. */
  readonly nationalStrategy: Maybe<NationalStrategy>;
  /** One programme of a strategy by its id; null when the ministry knows none. */
  readonly strategyProgramme: Maybe<StrategyProgramme>;
  /** The programmes of all strategies, strategy by strategy unless asked otherwise. */
  readonly strategyProgrammes: Maybe<StrategyProgrammeConnection>;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDiasporaInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDiasporaInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiasporaInitiativeFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DiasporaInitiativeOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDiasporaOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDiasporaOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiasporaOrganisationFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DiasporaOrganisationOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDiasporaStatisticArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDiasporaStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiasporaStatisticFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DiasporaStatisticOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDigitalServiceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryDigitalServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DigitalServiceFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DigitalServiceOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryHostCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: HostCountryOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryHostCountryArgs = {
  code: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: MeasureOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryMinistryLogArgs = {
  reporter: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryNationalStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NationalStrategyFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: NationalStrategyOrder;
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryNationalStrategyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryStrategyProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The delegate ministry for Moroccans residing abroad: national strategies and their programmes, measures and their
 * calendar, host countries, diaspora organisations and initiatives, digital services, published figures on the diaspora.
 */
export type QueryStrategyProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyProgrammeFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: StrategyProgrammeOrder;
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

/** The unit of a figure. */
export type StatisticUnit =
  /** Moroccan dirhams (ISO 4217 MAD), not thousands or millions of them. */
  | 'MAD'
  /** Per cent, of what the label says: `31.1` is 31.1 %. */
  | 'PERCENT'
  /** Persons. */
  | 'PERSONS';

/** What a strategy announces, in numbers. Each is null where no source counts it. */
export type StrategyCounts = {
  readonly __typename?: 'StrategyCounts';
  /** Actions of all its programmes together. Sources may disagree: see `claims` of the strategy. */
  readonly actions: Maybe<Scalars['Int']['output']>;
  /** Programmes across sectors; part of `programmes`. */
  readonly crossCuttingProgrammes: Maybe<Scalars['Int']['output']>;
  /** Bodies set up to steer it. */
  readonly governanceBodies: Maybe<Scalars['Int']['output']>;
  /** Principles that the strategy declares. */
  readonly guidingPrinciples: Maybe<Scalars['Int']['output']>;
  /** Programmes of the strategy, of all sorts. */
  readonly programmes: Maybe<Scalars['Int']['output']>;
  /** Programmes for one sector of policy each; part of `programmes`. */
  readonly sectoralProgrammes: Maybe<Scalars['Int']['output']>;
  /** Specific objectives of all its programmes together. */
  readonly specificObjectives: Maybe<Scalars['Int']['output']>;
};

/** How far a strategy reaches, and who made it. */
export type StrategyKind =
  /** A programme of the State for the whole country, within no strategy of its own. */
  | 'NATIONAL_PROGRAMME'
  /** A strategy of the State for the whole country. */
  | 'NATIONAL_STRATEGY'
  /** A programme of co-operation, funded from abroad and limited in time. */
  | 'PROGRAMME'
  /** A strategy of one region. */
  | 'REGIONAL_STRATEGY';

/** One of the programmes that a strategy is divided into. */
export type StrategyProgramme = Sourced & {
  readonly __typename?: 'StrategyProgramme';
  /** How many actions it has; null where no source counts them. */
  readonly actions: Maybe<Scalars['Int']['output']>;
  /** What sources say where they disagree. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the record is published, illustrative or computed. */
  readonly dataStatus: DataStatus;
  /** The group of programmes under which the sources list it; null where they have no groups. */
  readonly group: Maybe<Text>;
  /** Stable id: the strategy's, then `p` and the number, or the name where the programme has no number. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Text;
  /** What a reader must know of this record. */
  readonly note: Maybe<Text>;
  /** Its number in the strategy; null where sources give none. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** The published documents that the record was taken from. */
  readonly sources: ReadonlyArray<Source>;
  /** How many specific objectives it has; null where no source counts them. */
  readonly specificObjectives: Maybe<Scalars['Int']['output']>;
  /** The strategy that it belongs to; null only while that record is missing. */
  readonly strategy: Maybe<NationalStrategy>;
};


/** One of the programmes that a strategy is divided into. */
export type StrategyProgrammeGroupArgs = {
  lang?: InputMaybe<Lang>;
};


/** One of the programmes that a strategy is divided into. */
export type StrategyProgrammeNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** One of the programmes that a strategy is divided into. */
export type StrategyProgrammeNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** One page of a list of programmes. */
export type StrategyProgrammeConnection = {
  readonly __typename?: 'StrategyProgrammeConnection';
  /** The programmes of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StrategyProgrammeEdge>;
  /** The programmes of the page. */
  readonly nodes: ReadonlyArray<StrategyProgramme>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many programmes the whole list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the programmes of a page, and where it stands. */
export type StrategyProgrammeEdge = {
  readonly __typename?: 'StrategyProgrammeEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: StrategyProgramme;
};

/** Which programmes a list holds: all that is given must be true of each. */
export type StrategyProgrammeFilter = {
  /** Of this strategy. */
  readonly strategyId?: InputMaybe<Scalars['ID']['input']>;
};

/** How programmes are sorted. */
export type StrategyProgrammeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are sorted by. */
  readonly field: StrategyProgrammeOrderField;
};

/** What programmes can be sorted by. */
export type StrategyProgrammeOrderField =
  /** The French name, by code points: accented letters come after `z`. */
  | 'NAME'
  /** The id of the strategy. */
  | 'STRATEGY';

/** A territory of Morocco. The wilaya owns it; the ministry adds its diaspora. */
export type Territory = {
  readonly __typename?: 'Territory';
  /** HCP code: `09`, `09.541`, `09.541.01.11`; `MA` for the country. */
  readonly code: Scalars['ID']['output'];
  /** The diaspora of the territory: figures, initiatives and organisations; null while the ministry is down. */
  readonly diaspora: Maybe<TerritoryDiaspora>;
};

/** What the ministry knows of the diaspora of one territory. */
export type TerritoryDiaspora = {
  readonly __typename?: 'TerritoryDiaspora';
  /** Initiatives for the territory or a part of it unless `reach` says otherwise, latest start first. */
  readonly initiatives: DiasporaInitiativeConnection;
  /** Diaspora organisations tied to the territory or a part of it unless `reach` says otherwise, by French name. */
  readonly organisations: DiasporaOrganisationConnection;
  /** Published figures, latest period first; those of this very territory unless `reach` says otherwise. */
  readonly statistics: DiasporaStatisticConnection;
};


/** What the ministry knows of the diaspora of one territory. */
export type TerritoryDiasporaInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  reach?: TerritoryReach;
};


/** What the ministry knows of the diaspora of one territory. */
export type TerritoryDiasporaOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  reach?: TerritoryReach;
};


/** What the ministry knows of the diaspora of one territory. */
export type TerritoryDiasporaStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DiasporaStatisticFilter>;
  first?: Scalars['Int']['input'];
  includeIllustrative?: Scalars['Boolean']['input'];
  orderBy?: DiasporaStatisticOrder;
  reach?: TerritoryReach;
};

/** How far from a territory its diaspora is looked for. */
export type TerritoryReach =
  /** Records about this very territory only. */
  | 'ITSELF'
  /** Also those about its parts: the provinces and communes of a region. */
  | 'PARTS'
  /** Also those about what it is part of: the province, the region and the country of a commune. */
  | 'WHOLES';

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

/** How far a measure has come. */
export type UpdateMeasureStatusInput = {
  /** What shows it. At most 20. */
  readonly documents?: ReadonlyArray<SourceDocumentInput>;
  /** As in `PublishMeasureInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The measure. */
  readonly measureId: Scalars['ID']['input'];
  /** What a reader must know of it. No personal data. */
  readonly note?: InputMaybe<TextInput>;
  /** Its new status. */
  readonly status: MeasureStatus;
  /** Since when: not in the future, and not before its last change. */
  readonly statusOn: Scalars['Date']['input'];
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
  Audit: Audit;
  DiasporaInitiative: DiasporaInitiative;
  DiasporaOrganisation: DiasporaOrganisation;
  DigitalService: DigitalService;
  HostCountry: HostCountry;
  Measure: Measure;
  NationalStrategy: NationalStrategy;
  Organisation: Organisation;
  Project: Project;
  StrategyProgramme: StrategyProgramme;
  Territory: Territory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Audit:
    ( { __typename: 'Audit' }
    & GraphQLRecursivePick<FederationTypes['Audit'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"isWholeProgramme":true,"includesIllustrative":true}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"isWholeProgramme":true,"includesIllustrative":true,"agenciesHeldCheckpoints":{"origin":true,"size":true,"root":true},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true}}>
        | GraphQLRecursivePick<FederationTypes['Audit'], {"isWholeProgramme":true,"agenciesHeldCheckpoints":{"origin":true,"size":true,"root":true},"regionHeldCheckpoints":{"origin":true,"size":true,"root":true},"wilayaHeldCheckpoints":{"origin":true,"size":true,"root":true}}> ) );
  DiasporaInitiative:
    ( { __typename: 'DiasporaInitiative' }
    & GraphQLRecursivePick<FederationTypes['DiasporaInitiative'], {"id":true}> );
  DiasporaOrganisation:
    ( { __typename: 'DiasporaOrganisation' }
    & GraphQLRecursivePick<FederationTypes['DiasporaOrganisation'], {"id":true}> );
  DigitalService:
    ( { __typename: 'DigitalService' }
    & GraphQLRecursivePick<FederationTypes['DigitalService'], {"id":true}> );
  HostCountry:
    ( { __typename: 'HostCountry' }
    & GraphQLRecursivePick<FederationTypes['HostCountry'], {"code":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  NationalStrategy:
    ( { __typename: 'NationalStrategy' }
    & GraphQLRecursivePick<FederationTypes['NationalStrategy'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"partnerIds":true}> ) );
  StrategyProgramme:
    ( { __typename: 'StrategyProgramme' }
    & GraphQLRecursivePick<FederationTypes['StrategyProgramme'], {"id":true}> );
  Territory:
    ( { __typename: 'Territory' }
    & GraphQLRecursivePick<FederationTypes['Territory'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Sourced:
    | ( DiasporaInitiativeRecord )
    | ( DiasporaOrganisationRecord )
    | ( DiasporaStatisticRecord )
    | ( DigitalServiceRecord )
    | ( HostCountryRecord )
    | ( MeasureRecord )
    | ( MeasureVersionRecord )
    | ( NationalStrategyRecord )
    | ( StrategyProgrammeRecord )
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
  AsOf: AsOf;
  Audit: ResolverTypeWrapper<AuditRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenLeafFact: ResolverTypeWrapper<BrokenLeafFact>;
  BrokenLeafState: BrokenLeafState;
  Checkpoint: ResolverTypeWrapper<CheckpointRecord>;
  CheckpointFact: ResolverTypeWrapper<CheckpointFact>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimLog: ResolverTypeWrapper<LogHeadRecord>;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  Cosignature: ResolverTypeWrapper<CosignatureRecord>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DiasporaInitiative: ResolverTypeWrapper<DiasporaInitiativeRecord>;
  DiasporaInitiativeConnection: ResolverTypeWrapper<Connection<DiasporaInitiativeRecord>>;
  DiasporaInitiativeEdge: ResolverTypeWrapper<Omit<DiasporaInitiativeEdge, 'node'> & { node: ResolversTypes['DiasporaInitiative'] }>;
  DiasporaInitiativeFilter: DiasporaInitiativeFilter;
  DiasporaInitiativeKind: DiasporaInitiativeKind;
  DiasporaInitiativeOrder: DiasporaInitiativeOrder;
  DiasporaInitiativeOrderField: DiasporaInitiativeOrderField;
  DiasporaOrganisation: ResolverTypeWrapper<DiasporaOrganisationRecord>;
  DiasporaOrganisationConnection: ResolverTypeWrapper<Connection<DiasporaOrganisationRecord>>;
  DiasporaOrganisationEdge: ResolverTypeWrapper<Omit<DiasporaOrganisationEdge, 'node'> & { node: ResolversTypes['DiasporaOrganisation'] }>;
  DiasporaOrganisationFilter: DiasporaOrganisationFilter;
  DiasporaOrganisationOrder: DiasporaOrganisationOrder;
  DiasporaOrganisationOrderField: DiasporaOrganisationOrderField;
  DiasporaStatistic: ResolverTypeWrapper<DiasporaStatisticRecord>;
  DiasporaStatisticConnection: ResolverTypeWrapper<Connection<DiasporaStatisticRecord>>;
  DiasporaStatisticEdge: ResolverTypeWrapper<Omit<DiasporaStatisticEdge, 'node'> & { node: ResolversTypes['DiasporaStatistic'] }>;
  DiasporaStatisticFilter: DiasporaStatisticFilter;
  DiasporaStatisticOrder: DiasporaStatisticOrder;
  DiasporaStatisticOrderField: DiasporaStatisticOrderField;
  DiasporaStatisticTopic: DiasporaStatisticTopic;
  DigitalService: ResolverTypeWrapper<DigitalServiceRecord>;
  DigitalServiceConnection: ResolverTypeWrapper<Connection<DigitalServiceRecord>>;
  DigitalServiceEdge: ResolverTypeWrapper<Omit<DigitalServiceEdge, 'node'> & { node: ResolversTypes['DigitalService'] }>;
  DigitalServiceFilter: DigitalServiceFilter;
  DigitalServiceOrder: DigitalServiceOrder;
  DigitalServiceOrderField: DigitalServiceOrderField;
  HeldCheckpoint: ResolverTypeWrapper<HeldCheckpointRecord>;
  HostCountry: ResolverTypeWrapper<HostCountryRecord>;
  HostCountryConnection: ResolverTypeWrapper<Connection<HostCountryRecord>>;
  HostCountryEdge: ResolverTypeWrapper<Omit<HostCountryEdge, 'node'> & { node: ResolversTypes['HostCountry'] }>;
  HostCountryOrder: HostCountryOrder;
  HostCountryOrderField: HostCountryOrderField;
  InclusionProof: ResolverTypeWrapper<InclusionProof>;
  Lang: Lang;
  LogEntry: ResolverTypeWrapper<LogEntryRecord>;
  LogFact: ResolverTypeWrapper<LogFact>;
  LogKey: ResolverTypeWrapper<LogKeyRecord>;
  LogKeyType: LogKeyType;
  Measure: ResolverTypeWrapper<MeasureRecord>;
  MeasureConnection: ResolverTypeWrapper<Connection<MeasureRecord>>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  MeasureGroup: MeasureGroup;
  MeasureOrder: MeasureOrder;
  MeasureOrderField: MeasureOrderField;
  MeasureStatus: MeasureStatus;
  MeasureVersion: ResolverTypeWrapper<MeasureVersionRecord>;
  MeasureVersionPayload: ResolverTypeWrapper<MeasureVersionPayloadRecord>;
  MinistryAuditFacts: ResolverTypeWrapper<MinistryAuditFacts>;
  Money: ResolverTypeWrapper<MoneyRecord>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalStrategy: ResolverTypeWrapper<NationalStrategyRecord>;
  NationalStrategyConnection: ResolverTypeWrapper<Connection<NationalStrategyRecord>>;
  NationalStrategyEdge: ResolverTypeWrapper<Omit<NationalStrategyEdge, 'node'> & { node: ResolversTypes['NationalStrategy'] }>;
  NationalStrategyFilter: NationalStrategyFilter;
  NationalStrategyOrder: NationalStrategyOrder;
  NationalStrategyOrderField: NationalStrategyOrderField;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PersonFigureFact: ResolverTypeWrapper<PersonFigureFact>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  PublishMeasureInput: PublishMeasureInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResolutionConfidence: ResolutionConfidence;
  ResolutionMethod: ResolutionMethod;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRecord>;
  SourceDocumentInput: SourceDocumentInput;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  StatisticUnit: StatisticUnit;
  StrategyCounts: ResolverTypeWrapper<StrategyCounts>;
  StrategyKind: StrategyKind;
  StrategyProgramme: ResolverTypeWrapper<StrategyProgrammeRecord>;
  StrategyProgrammeConnection: ResolverTypeWrapper<Connection<StrategyProgrammeRecord>>;
  StrategyProgrammeEdge: ResolverTypeWrapper<Omit<StrategyProgrammeEdge, 'node'> & { node: ResolversTypes['StrategyProgramme'] }>;
  StrategyProgrammeFilter: StrategyProgrammeFilter;
  StrategyProgrammeOrder: StrategyProgrammeOrder;
  StrategyProgrammeOrderField: StrategyProgrammeOrderField;
  Territory: ResolverTypeWrapper<TerritoryRecord>;
  TerritoryDiaspora: ResolverTypeWrapper<TerritoryDiasporaRecord>;
  TerritoryReach: TerritoryReach;
  Text: ResolverTypeWrapper<TextRecord>;
  TextInput: TextInput;
  TextPlaceFact: ResolverTypeWrapper<TextPlaceFact>;
  TextScreeningFact: ResolverTypeWrapper<TextScreeningFact>;
  UpdateMeasureStatusInput: UpdateMeasureStatusInput;
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
  AsOf: AsOf;
  Audit: AuditRecord;
  Boolean: Scalars['Boolean']['output'];
  BrokenLeafFact: BrokenLeafFact;
  Checkpoint: CheckpointRecord;
  CheckpointFact: CheckpointFact;
  Claim: ClaimRecord;
  ClaimLog: LogHeadRecord;
  ConsistencyProof: ConsistencyProof;
  Cosignature: CosignatureRecord;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DiasporaInitiative: DiasporaInitiativeRecord;
  DiasporaInitiativeConnection: Connection<DiasporaInitiativeRecord>;
  DiasporaInitiativeEdge: Omit<DiasporaInitiativeEdge, 'node'> & { node: ResolversParentTypes['DiasporaInitiative'] };
  DiasporaInitiativeFilter: DiasporaInitiativeFilter;
  DiasporaInitiativeOrder: DiasporaInitiativeOrder;
  DiasporaOrganisation: DiasporaOrganisationRecord;
  DiasporaOrganisationConnection: Connection<DiasporaOrganisationRecord>;
  DiasporaOrganisationEdge: Omit<DiasporaOrganisationEdge, 'node'> & { node: ResolversParentTypes['DiasporaOrganisation'] };
  DiasporaOrganisationFilter: DiasporaOrganisationFilter;
  DiasporaOrganisationOrder: DiasporaOrganisationOrder;
  DiasporaStatistic: DiasporaStatisticRecord;
  DiasporaStatisticConnection: Connection<DiasporaStatisticRecord>;
  DiasporaStatisticEdge: Omit<DiasporaStatisticEdge, 'node'> & { node: ResolversParentTypes['DiasporaStatistic'] };
  DiasporaStatisticFilter: DiasporaStatisticFilter;
  DiasporaStatisticOrder: DiasporaStatisticOrder;
  DigitalService: DigitalServiceRecord;
  DigitalServiceConnection: Connection<DigitalServiceRecord>;
  DigitalServiceEdge: Omit<DigitalServiceEdge, 'node'> & { node: ResolversParentTypes['DigitalService'] };
  DigitalServiceFilter: DigitalServiceFilter;
  DigitalServiceOrder: DigitalServiceOrder;
  HeldCheckpoint: HeldCheckpointRecord;
  HostCountry: HostCountryRecord;
  HostCountryConnection: Connection<HostCountryRecord>;
  HostCountryEdge: Omit<HostCountryEdge, 'node'> & { node: ResolversParentTypes['HostCountry'] };
  HostCountryOrder: HostCountryOrder;
  InclusionProof: InclusionProof;
  LogEntry: LogEntryRecord;
  LogFact: LogFact;
  LogKey: LogKeyRecord;
  Measure: MeasureRecord;
  MeasureConnection: Connection<MeasureRecord>;
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  MeasureVersion: MeasureVersionRecord;
  MeasureVersionPayload: MeasureVersionPayloadRecord;
  MinistryAuditFacts: MinistryAuditFacts;
  Money: MoneyRecord;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NationalStrategy: NationalStrategyRecord;
  NationalStrategyConnection: Connection<NationalStrategyRecord>;
  NationalStrategyEdge: Omit<NationalStrategyEdge, 'node'> & { node: ResolversParentTypes['NationalStrategy'] };
  NationalStrategyFilter: NationalStrategyFilter;
  NationalStrategyOrder: NationalStrategyOrder;
  Organisation: OrganisationRecord;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PersonFigureFact: PersonFigureFact;
  Project: ProjectRecord;
  PublishMeasureInput: PublishMeasureInput;
  Query: Record<PropertyKey, never>;
  SafeCount: SafeCount;
  Sha256: Scalars['Sha256']['output'];
  Source: SourceRecord;
  SourceDocument: SourceDocumentRecord;
  SourceDocumentInput: SourceDocumentInput;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  StrategyCounts: StrategyCounts;
  StrategyProgramme: StrategyProgrammeRecord;
  StrategyProgrammeConnection: Connection<StrategyProgrammeRecord>;
  StrategyProgrammeEdge: Omit<StrategyProgrammeEdge, 'node'> & { node: ResolversParentTypes['StrategyProgramme'] };
  StrategyProgrammeFilter: StrategyProgrammeFilter;
  StrategyProgrammeOrder: StrategyProgrammeOrder;
  Territory: TerritoryRecord;
  TerritoryDiaspora: TerritoryDiasporaRecord;
  Text: TextRecord;
  TextInput: TextInput;
  TextPlaceFact: TextPlaceFact;
  TextScreeningFact: TextScreeningFact;
  UpdateMeasureStatusInput: UpdateMeasureStatusInput;
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

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit'], FederationReferenceType extends FederationReferenceTypes['Audit'] = FederationReferenceTypes['Audit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Audit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ministryFacts?: Resolver<Maybe<ResolversTypes['MinistryAuditFacts']>, ParentType, ContextType>;
  ministryHeldCheckpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckpointFact']>>, ParentType, ContextType>;
  ministryLogs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogFact']>>, ParentType, ContextType>;
};

export type BrokenLeafFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenLeafFact'] = ResolversParentTypes['BrokenLeafFact']> = {
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BrokenLeafState'], ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DiasporaInitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaInitiative'] = ResolversParentTypes['DiasporaInitiative'], FederationReferenceType extends FederationReferenceTypes['DiasporaInitiative'] = FederationReferenceTypes['DiasporaInitiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiasporaInitiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  endOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  hostCountry?: Resolver<Maybe<ResolversTypes['HostCountry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiasporaInitiativeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DiasporaInitiativeNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DiasporaInitiativeNoteArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiasporaInitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaInitiativeConnection'] = ResolversParentTypes['DiasporaInitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiasporaInitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiasporaInitiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiasporaInitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaInitiativeEdge'] = ResolversParentTypes['DiasporaInitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiasporaInitiative'], ParentType, ContextType>;
};

export type DiasporaOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaOrganisation'] = ResolversParentTypes['DiasporaOrganisation'], FederationReferenceType extends FederationReferenceTypes['DiasporaOrganisation'] = FederationReferenceTypes['DiasporaOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiasporaOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  hostCountry?: Resolver<Maybe<ResolversTypes['HostCountry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DiasporaOrganisationNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DiasporaOrganisationNoteArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DiasporaOrganisationRoleArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  territories?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Territory']>>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiasporaOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaOrganisationConnection'] = ResolversParentTypes['DiasporaOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiasporaOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiasporaOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiasporaOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaOrganisationEdge'] = ResolversParentTypes['DiasporaOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiasporaOrganisation'], ParentType, ContextType>;
};

export type DiasporaStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaStatistic'] = ResolversParentTypes['DiasporaStatistic']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  endOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  hostArea?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DiasporaStatisticHostAreaArgs>>;
  hostCountries?: Resolver<ReadonlyArray<ResolversTypes['HostCountry']>, ParentType, ContextType>;
  hostCountry?: Resolver<Maybe<ResolversTypes['HostCountry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DiasporaStatisticLabelArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DiasporaStatisticNoteArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DiasporaStatisticPeriodArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['DiasporaStatisticTopic'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StatisticUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiasporaStatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaStatisticConnection'] = ResolversParentTypes['DiasporaStatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiasporaStatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiasporaStatistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiasporaStatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiasporaStatisticEdge'] = ResolversParentTypes['DiasporaStatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiasporaStatistic'], ParentType, ContextType>;
};

export type DigitalServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalService'] = ResolversParentTypes['DigitalService'], FederationReferenceType extends FederationReferenceTypes['DigitalService'] = FederationReferenceTypes['DigitalService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DigitalService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<DigitalServiceNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<DigitalServiceNoteArgs>>;
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DigitalServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalServiceConnection'] = ResolversParentTypes['DigitalServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DigitalServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DigitalService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DigitalServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalServiceEdge'] = ResolversParentTypes['DigitalServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DigitalService'], ParentType, ContextType>;
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
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  diasporaOrganisations?: Resolver<ResolversTypes['DiasporaOrganisationConnection'], ParentType, ContextType, RequireFields<HostCountryDiasporaOrganisationsArgs, 'first' | 'includeIllustrative'>>;
  initiatives?: Resolver<ResolversTypes['DiasporaInitiativeConnection'], ParentType, ContextType, RequireFields<HostCountryInitiativesArgs, 'first' | 'includeIllustrative'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<HostCountryNameArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['DiasporaStatisticConnection'], ParentType, ContextType, RequireFields<HostCountryStatisticsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HostCountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostCountryConnection'] = ResolversParentTypes['HostCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HostCountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HostCountry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostCountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostCountryEdge'] = ResolversParentTypes['HostCountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HostCountry'], ParentType, ContextType>;
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

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['MeasureGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<MeasureNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MeasureNoteArgs>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  statusOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['NationalStrategy']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['MeasureVersion']>, ParentType, ContextType, Partial<MeasureVersionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureVersion'] = ResolversParentTypes['MeasureVersion']> = {
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<MeasureVersionNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<MeasureVersionNoteArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  statusOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureVersionPayload'] = ResolversParentTypes['MeasureVersionPayload']> = {
  version?: Resolver<Maybe<ResolversTypes['MeasureVersion']>, ParentType, ContextType>;
};

export type MinistryAuditFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryAuditFacts'] = ResolversParentTypes['MinistryAuditFacts']> = {
  agreedRefreshDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newestSourceOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  personFigures?: Resolver<ReadonlyArray<ResolversTypes['PersonFigureFact']>, ParentType, ContextType>;
  textScreening?: Resolver<ResolversTypes['TextScreeningFact'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ministryAddCosignature: Resolver<Maybe<ResolversTypes['AddCosignaturePayload']>, ParentType, ContextType, RequireFields<MutationMinistryAddCosignatureArgs, 'input'>>;
  ministryWitnessCheckpoint: Resolver<Maybe<ResolversTypes['WitnessCheckpointPayload']>, ParentType, ContextType, RequireFields<MutationMinistryWitnessCheckpointArgs, 'input'>>;
  publishMeasure: Resolver<Maybe<ResolversTypes['MeasureVersionPayload']>, ParentType, ContextType, RequireFields<MutationPublishMeasureArgs, 'input'>>;
  updateMeasureStatus: Resolver<Maybe<ResolversTypes['MeasureVersionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMeasureStatusArgs, 'input'>>;
};

export type NationalStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalStrategy'] = ResolversParentTypes['NationalStrategy'], FederationReferenceType extends FederationReferenceTypes['NationalStrategy'] = FederationReferenceTypes['NationalStrategy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalStrategy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['StrategyCounts']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  durationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrategyKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<NationalStrategyMeasuresArgs, 'first' | 'includeIllustrative'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<NationalStrategyNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<NationalStrategyNoteArgs>>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType, Partial<NationalStrategyObjectivesArgs>>;
  partners?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['StrategyProgramme']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Territory']>>>, ParentType, ContextType>;
  relatedStrategies?: Resolver<ReadonlyArray<ResolversTypes['NationalStrategy']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationalStrategyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalStrategyConnection'] = ResolversParentTypes['NationalStrategyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalStrategyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NationalStrategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalStrategyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalStrategyEdge'] = ResolversParentTypes['NationalStrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NationalStrategy'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  diaspora?: Resolver<Maybe<ResolversTypes['DiasporaOrganisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PersonFigureFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFigureFact'] = ResolversParentTypes['PersonFigureFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  diasporaPartners?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DiasporaOrganisation']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  diasporaInitiative: Resolver<Maybe<ResolversTypes['DiasporaInitiative']>, ParentType, ContextType, RequireFields<QueryDiasporaInitiativeArgs, 'id'>>;
  diasporaInitiatives: Resolver<Maybe<ResolversTypes['DiasporaInitiativeConnection']>, ParentType, ContextType, RequireFields<QueryDiasporaInitiativesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  diasporaOrganisation: Resolver<Maybe<ResolversTypes['DiasporaOrganisation']>, ParentType, ContextType, RequireFields<QueryDiasporaOrganisationArgs, 'id'>>;
  diasporaOrganisations: Resolver<Maybe<ResolversTypes['DiasporaOrganisationConnection']>, ParentType, ContextType, RequireFields<QueryDiasporaOrganisationsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  diasporaStatistic: Resolver<Maybe<ResolversTypes['DiasporaStatistic']>, ParentType, ContextType, RequireFields<QueryDiasporaStatisticArgs, 'id'>>;
  diasporaStatistics: Resolver<Maybe<ResolversTypes['DiasporaStatisticConnection']>, ParentType, ContextType, RequireFields<QueryDiasporaStatisticsArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  digitalService: Resolver<Maybe<ResolversTypes['DigitalService']>, ParentType, ContextType, RequireFields<QueryDigitalServiceArgs, 'id'>>;
  digitalServices: Resolver<Maybe<ResolversTypes['DigitalServiceConnection']>, ParentType, ContextType, RequireFields<QueryDigitalServicesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  hostCountries: Resolver<Maybe<ResolversTypes['HostCountryConnection']>, ParentType, ContextType, RequireFields<QueryHostCountriesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  hostCountry: Resolver<Maybe<ResolversTypes['HostCountry']>, ParentType, ContextType, RequireFields<QueryHostCountryArgs, 'code'>>;
  measure: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  ministryHeldCheckpoints: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldCheckpoint']>>, ParentType, ContextType>;
  ministryKeys: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogKey']>>, ParentType, ContextType>;
  ministryLog: Resolver<Maybe<ResolversTypes['ClaimLog']>, ParentType, ContextType, RequireFields<QueryMinistryLogArgs, 'reporter'>>;
  ministryLogs: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimLog']>>, ParentType, ContextType>;
  nationalStrategies: Resolver<Maybe<ResolversTypes['NationalStrategyConnection']>, ParentType, ContextType, RequireFields<QueryNationalStrategiesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
  nationalStrategy: Resolver<Maybe<ResolversTypes['NationalStrategy']>, ParentType, ContextType, RequireFields<QueryNationalStrategyArgs, 'id'>>;
  strategyProgramme: Resolver<Maybe<ResolversTypes['StrategyProgramme']>, ParentType, ContextType, RequireFields<QueryStrategyProgrammeArgs, 'id'>>;
  strategyProgrammes: Resolver<Maybe<ResolversTypes['StrategyProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryStrategyProgrammesArgs, 'first' | 'includeIllustrative' | 'orderBy'>>;
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

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'DiasporaInitiative' | 'DiasporaOrganisation' | 'DiasporaStatistic' | 'DigitalService' | 'HostCountry' | 'Measure' | 'MeasureVersion' | 'NationalStrategy' | 'StrategyProgramme', ParentType, ContextType>;
};

export type StrategyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyCounts'] = ResolversParentTypes['StrategyCounts']> = {
  actions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  crossCuttingProgrammes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  governanceBodies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guidingPrinciples?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sectoralProgrammes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specificObjectives?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StrategyProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyProgramme'] = ResolversParentTypes['StrategyProgramme'], FederationReferenceType extends FederationReferenceTypes['StrategyProgramme'] = FederationReferenceTypes['StrategyProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StrategyProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataStatus?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<StrategyProgrammeGroupArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<StrategyProgrammeNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<StrategyProgrammeNoteArgs>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  specificObjectives?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['NationalStrategy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyProgrammeConnection'] = ResolversParentTypes['StrategyProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrategyProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StrategyProgramme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyProgrammeEdge'] = ResolversParentTypes['StrategyProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategyProgramme'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'], FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Territory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  diaspora?: Resolver<Maybe<ResolversTypes['TerritoryDiaspora']>, ParentType, ContextType>;
};

export type TerritoryDiasporaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryDiaspora'] = ResolversParentTypes['TerritoryDiaspora']> = {
  initiatives?: Resolver<ResolversTypes['DiasporaInitiativeConnection'], ParentType, ContextType, RequireFields<TerritoryDiasporaInitiativesArgs, 'first' | 'includeIllustrative' | 'reach'>>;
  organisations?: Resolver<ResolversTypes['DiasporaOrganisationConnection'], ParentType, ContextType, RequireFields<TerritoryDiasporaOrganisationsArgs, 'first' | 'includeIllustrative' | 'reach'>>;
  statistics?: Resolver<ResolversTypes['DiasporaStatisticConnection'], ParentType, ContextType, RequireFields<TerritoryDiasporaStatisticsArgs, 'first' | 'includeIllustrative' | 'orderBy' | 'reach'>>;
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
  Audit?: AuditResolvers<ContextType>;
  BrokenLeafFact?: BrokenLeafFactResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointFact?: CheckpointFactResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimLog?: ClaimLogResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  Cosignature?: CosignatureResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DiasporaInitiative?: DiasporaInitiativeResolvers<ContextType>;
  DiasporaInitiativeConnection?: DiasporaInitiativeConnectionResolvers<ContextType>;
  DiasporaInitiativeEdge?: DiasporaInitiativeEdgeResolvers<ContextType>;
  DiasporaOrganisation?: DiasporaOrganisationResolvers<ContextType>;
  DiasporaOrganisationConnection?: DiasporaOrganisationConnectionResolvers<ContextType>;
  DiasporaOrganisationEdge?: DiasporaOrganisationEdgeResolvers<ContextType>;
  DiasporaStatistic?: DiasporaStatisticResolvers<ContextType>;
  DiasporaStatisticConnection?: DiasporaStatisticConnectionResolvers<ContextType>;
  DiasporaStatisticEdge?: DiasporaStatisticEdgeResolvers<ContextType>;
  DigitalService?: DigitalServiceResolvers<ContextType>;
  DigitalServiceConnection?: DigitalServiceConnectionResolvers<ContextType>;
  DigitalServiceEdge?: DigitalServiceEdgeResolvers<ContextType>;
  HeldCheckpoint?: HeldCheckpointResolvers<ContextType>;
  HostCountry?: HostCountryResolvers<ContextType>;
  HostCountryConnection?: HostCountryConnectionResolvers<ContextType>;
  HostCountryEdge?: HostCountryEdgeResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogFact?: LogFactResolvers<ContextType>;
  LogKey?: LogKeyResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureVersion?: MeasureVersionResolvers<ContextType>;
  MeasureVersionPayload?: MeasureVersionPayloadResolvers<ContextType>;
  MinistryAuditFacts?: MinistryAuditFactsResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalStrategy?: NationalStrategyResolvers<ContextType>;
  NationalStrategyConnection?: NationalStrategyConnectionResolvers<ContextType>;
  NationalStrategyEdge?: NationalStrategyEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PersonFigureFact?: PersonFigureFactResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SafeCount?: SafeCountResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  StrategyCounts?: StrategyCountsResolvers<ContextType>;
  StrategyProgramme?: StrategyProgrammeResolvers<ContextType>;
  StrategyProgrammeConnection?: StrategyProgrammeConnectionResolvers<ContextType>;
  StrategyProgrammeEdge?: StrategyProgrammeEdgeResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryDiaspora?: TerritoryDiasporaResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextPlaceFact?: TextPlaceFactResolvers<ContextType>;
  TextScreeningFact?: TextScreeningFactResolvers<ContextType>;
  Url?: GraphQLScalarType;
  WitnessCheckpointPayload?: WitnessCheckpointPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
