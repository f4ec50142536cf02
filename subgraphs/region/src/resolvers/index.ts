import type { Resolvers } from '../__generated__/resolvers.ts';
import { Agreement } from './Agreement.ts';
import { Audit } from './Audit.ts';
import { Call } from './Call.ts';
import { CallEnvelope } from './CallEnvelope.ts';
import { CounterpartyClaim } from './CounterpartyClaim.ts';
import { FundingActivity } from './FundingActivity.ts';
import { FundingTrace } from './FundingTrace.ts';
import { HostCountry } from './HostCountry.ts';
import { Indicator } from './Indicator.ts';
import { Measure } from './Measure.ts';
import { Mutation } from './Mutation.ts';
import { Organisation } from './Organisation.ts';
import { Pdr } from './Pdr.ts';
import { PdrAxis } from './PdrAxis.ts';
import { PdrProgress } from './PdrProgress.ts';
import { PdrTarget } from './PdrTarget.ts';
import { PdrTerritorialShare } from './PdrTerritorialShare.ts';
import { PersonCountRow } from './PersonCountRow.ts';
import { PersonCountTable } from './PersonCountTable.ts';
import { ProgrammeAmount } from './ProgrammeAmount.ts';
import { ProgrammeCallCount } from './ProgrammeCallCount.ts';
import { ProgrammeNumbers } from './ProgrammeNumbers.ts';
import { Project } from './Project.ts';
import { ProjectAmount } from './ProjectAmount.ts';
import { ProjectMeasure } from './ProjectMeasure.ts';
import { ProjectPartner } from './ProjectPartner.ts';
import { ProjectResult } from './ProjectResult.ts';
import { Query } from './Query.ts';
import { Receipt } from './Receipt.ts';
import { RecordPersonCountsPayload } from './RecordPersonCountsPayload.ts';
import { RecordReceiptPayload } from './RecordReceiptPayload.ts';
import { RecordRegionalExpenditurePayload } from './RecordRegionalExpenditurePayload.ts';
import { RegionalExpenditure } from './RegionalExpenditure.ts';
import { ServicePoint } from './ServicePoint.ts';
import { Territory } from './Territory.ts';

export const resolvers: Resolvers = {
  Agreement,
  Audit,
  Call,
  CallEnvelope,
  CounterpartyClaim,
  FundingActivity,
  FundingTrace,
  HostCountry,
  Indicator,
  Measure,
  Mutation,
  Organisation,
  Pdr,
  PdrAxis,
  PdrProgress,
  PdrTarget,
  PdrTerritorialShare,
  PersonCountRow,
  PersonCountTable,
  ProgrammeAmount,
  ProgrammeCallCount,
  ProgrammeNumbers,
  Project,
  ProjectAmount,
  ProjectMeasure,
  ProjectPartner,
  ProjectResult,
  Query,
  Receipt,
  RecordPersonCountsPayload,
  RecordReceiptPayload,
  RecordRegionalExpenditurePayload,
  RegionalExpenditure,
  ServicePoint,
  Territory,
};
