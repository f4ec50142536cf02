import type { Resolvers } from '../__generated__/resolvers.ts';
import { Agreement } from './Agreement.ts';
import { Audit } from './Audit.ts';
import { AuditFinding } from './AuditFinding.ts';
import { BackCalculation } from './BackCalculation.ts';
import { Budget } from './Budget.ts';
import { Call } from './Call.ts';
import { Decision } from './Decision.ts';
import { ExchangeRate } from './ExchangeRate.ts';
import { Funding } from './Funding.ts';
import { FundingActivity } from './FundingActivity.ts';
import { FundingEntry } from './FundingEntry.ts';
import { FundingTotal } from './FundingTotal.ts';
import { FundingTrace } from './FundingTrace.ts';
import { HeldBackText } from './HeldBackText.ts';
import { JudgeResolutionPayload } from './JudgeResolutionPayload.ts';
import { Mutation } from './Mutation.ts';
import { Organisation } from './Organisation.ts';
import { OrganisationClaim } from './OrganisationClaim.ts';
import { Project } from './Project.ts';
import { Query } from './Query.ts';
import { RecordEntryPayload } from './RecordEntryPayload.ts';
import { ResolutionJudgement } from './ResolutionJudgement.ts';
import { ResolutionStanding } from './ResolutionStanding.ts';
import { SourceRow } from './SourceRow.ts';
import { StatedAmount } from './StatedAmount.ts';
import { SubsidyContract } from './SubsidyContract.ts';
import { SubsidyContractPayload } from './SubsidyContractPayload.ts';
import { Territory } from './Territory.ts';
import { TotalExclusion } from './TotalExclusion.ts';
import { TraceBreak } from './TraceBreak.ts';
import { TraceNode } from './TraceNode.ts';
import { UnresolvedCount } from './UnresolvedCount.ts';
import { UnresolvedName } from './UnresolvedName.ts';
import { WrittenName } from './WrittenName.ts';

export const resolvers: Resolvers = {
  Agreement,
  Audit,
  AuditFinding,
  BackCalculation,
  Budget,
  Call,
  Decision,
  ExchangeRate,
  Funding,
  FundingActivity,
  FundingEntry,
  FundingTotal,
  FundingTrace,
  JudgeResolutionPayload,
  HeldBackText,
  Mutation,
  Organisation,
  OrganisationClaim,
  Project,
  Query,
  RecordEntryPayload,
  ResolutionJudgement,
  ResolutionStanding,
  SourceRow,
  StatedAmount,
  SubsidyContract,
  SubsidyContractPayload,
  Territory,
  TotalExclusion,
  TraceBreak,
  TraceNode,
  UnresolvedCount,
  UnresolvedName,
  WrittenName,
};
