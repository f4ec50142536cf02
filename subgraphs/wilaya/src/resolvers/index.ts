import type { Resolvers } from '../__generated__/resolvers.ts';
import { Agreement } from './Agreement.ts';
import { AgreementParty } from './AgreementParty.ts';
import { AmendAgreementPayload } from './AmendAgreementPayload.ts';
import { Amendment } from './Amendment.ts';
import { Audit } from './Audit.ts';
import { Call } from './Call.ts';
import { Committee } from './Committee.ts';
import { CommitteeMember } from './CommitteeMember.ts';
import { Decision } from './Decision.ts';
import { Meeting } from './Meeting.ts';
import { Mutation } from './Mutation.ts';
import { NationalStrategy } from './NationalStrategy.ts';
import { Organisation } from './Organisation.ts';
import { OrganisationAlias } from './OrganisationAlias.ts';
import { OrganisationOtherId } from './OrganisationOtherId.ts';
import { PartyClaim } from './PartyClaim.ts';
import { Pdr } from './Pdr.ts';
import { PlannedAmount } from './PlannedAmount.ts';
import { Project } from './Project.ts';
import { Query } from './Query.ts';
import { RecordDecisionPayload } from './RecordDecisionPayload.ts';
import { ServicePoint } from './ServicePoint.ts';
import { SignAgreementPayload } from './SignAgreementPayload.ts';
import { Territory } from './Territory.ts';
import { WrittenName } from './WrittenName.ts';

export const resolvers: Resolvers = {
  Agreement,
  AgreementParty,
  AmendAgreementPayload,
  Amendment,
  Audit,
  Call,
  Committee,
  CommitteeMember,
  Decision,
  Meeting,
  Mutation,
  NationalStrategy,
  Organisation,
  OrganisationAlias,
  OrganisationOtherId,
  PartyClaim,
  Pdr,
  PlannedAmount,
  Project,
  Query,
  RecordDecisionPayload,
  ServicePoint,
  SignAgreementPayload,
  Territory,
  WrittenName,
};
