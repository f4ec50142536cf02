import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type {
  ActivityHierarchyLevel,
  ActivityStatus,
  BudgetRestatement,
} from '../__generated__/resolvers.ts';
import { activityStatuses } from '../activityStatuses.ts';
import { fundingPeriod, type FundingPeriodRecord } from './FundingPeriod.ts';
import { fundingSector, type FundingSectorRecord } from './FundingSector.ts';
import { iatiCode, type IatiCodeRecord } from './IatiCode.ts';
import { organisationClaim, type OrganisationClaimRecord } from './OrganisationClaim.ts';
import {
  participatingOrganisation,
  type ParticipatingOrganisationRecord,
} from './ParticipatingOrganisation.ts';
import { recipientCountry, type RecipientCountryRecord } from './RecipientCountry.ts';
import { recipientRegion, type RecipientRegionRecord } from './RecipientRegion.ts';
import { relatedActivity, type RelatedActivityRecord } from './RelatedActivity.ts';

/** An activity as its rows in the published files show it. `_id` is its IATI identifier. */
export interface FundingActivityRecord extends SourcedRecord {
  /** Id of an Organisation (wilaya); null where the registry does not know the reporter. */
  readonly reporterId: string | null;
  readonly reporterClaim: OrganisationClaimRecord;
  readonly title: TextRecord;
  /** BCP 47 of the title as published. */
  readonly titleLanguage: string;
  readonly hierarchyLevel: ActivityHierarchyLevel;
  readonly parentIatiId: string | null;
  readonly sectors: readonly FundingSectorRecord[];
  readonly participatingOrganisations: readonly ParticipatingOrganisationRecord[];
  readonly description?: TextRecord | null;
  readonly status?: ActivityStatus | null;
  readonly plannedStartOn?: string | null;
  readonly actualStartOn?: string | null;
  readonly plannedEndOn?: string | null;
  readonly actualEndOn?: string | null;
  readonly recipientCountries: readonly RecipientCountryRecord[];
  readonly recipientRegions: readonly RecipientRegionRecord[];
  /** As its reporter publishes them, whether or not the graph holds these activities. */
  readonly relatedActivities: readonly RelatedActivityRecord[];
  readonly isMultiCountry: boolean | null;
  readonly aidType: IatiCodeRecord | null;
  readonly financeType: IatiCodeRecord | null;
  readonly period: FundingPeriodRecord | null;
  /** Id of an Agreement (wilaya). */
  readonly agreementId: string | null;
  readonly agreementBasis: TextRecord | null;
  readonly budgetRestatement: BudgetRestatement | null;
  /** When both it and its parts had entries for the first time: from then on its own are left out of every total. */
  readonly restatedSince: Date | null;
  /** Title and identifier as `searchableText` has them; also what titles are sorted by. */
  readonly searchText: string;
}

const fundingActivity = new Schema<FundingActivityRecord>(
  {
    ...sourced,
    reporterId: { type: String, default: null },
    reporterClaim: { type: organisationClaim, required: true },
    title: { type: text, required: true },
    titleLanguage: { type: String, required: true, match: /^[a-z]{2}$/ },
    hierarchyLevel: { type: String, required: true, enum: ['PARENT', 'CHILD', 'SINGLE'] },
    parentIatiId: { type: String, default: null },
    sectors: { type: [fundingSector], required: true },
    participatingOrganisations: { type: [participatingOrganisation], required: true },
    description: { type: text, default: null },
    status: { type: String, default: null, enum: [...activityStatuses, null] },
    plannedStartOn: { ...day.exact, default: null },
    actualStartOn: { ...day.exact, default: null },
    plannedEndOn: { ...day.exact, default: null },
    actualEndOn: { ...day.exact, default: null },
    recipientCountries: { type: [recipientCountry], default: [] },
    recipientRegions: { type: [recipientRegion], default: [] },
    relatedActivities: { type: [relatedActivity], default: [] },
    isMultiCountry: { type: Boolean, default: null },
    aidType: { type: iatiCode, default: null },
    financeType: { type: iatiCode, default: null },
    period: { type: fundingPeriod, default: null },
    agreementId: { type: String, default: null },
    agreementBasis: { type: text, default: null },
    budgetRestatement: {
      type: String,
      default: null,
      enum: ['SUM_OF_CHILDREN', 'ONE_CHILD', 'NONE', null],
    },
    restatedSince: { type: Date, default: null },
    searchText: { type: String, required: true },
  },
  recordOptions,
)
  .index({ restatedSince: 1, _id: 1 })
  .index({ parentIatiId: 1, _id: 1 })
  .index({ agreementId: 1, _id: 1 })
  .index({ searchText: 1, _id: 1 })
  .index({ 'period.to': 1, _id: 1 });

export const FundingActivity = model<FundingActivityRecord>(
  'FundingActivity',
  fundingActivity,
  'fundingActivities',
);
