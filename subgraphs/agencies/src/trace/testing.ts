import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';

/** Claims for the tests of traces: as few words as a case needs. */

/** A body that is resolved where its name is in capitals: `AFD` is, `someone` is not. */
export const body = (name: string): OrganisationClaimRecord =>
  name === name.toUpperCase()
    ? { asWritten: name, ref: name, organisationId: name, resolvedBy: 'IDENTIFIER', confidence: 'CERTAIN' }
    : { asWritten: name, ref: null, organisationId: null, resolvedBy: null, confidence: null };

/** A disbursement of 100 EUR on 1 March 2021 from one body to another, reported by the giver. */
export function claim(
  _id: string,
  from: string | null,
  to: string | null,
  { amount = '100', currency = 'EUR', on = '2021-03-01', ...more }: ClaimPart = {},
): FundingEntryRecord {
  const type = more.type ?? 'DISBURSEMENT';
  const reporter = type.startsWith('INCOMING') ? to : from;
  return {
    _id,
    reporterId: body(reporter ?? 'REPORTER').organisationId,
    reporterClaim: body(reporter ?? 'REPORTER'),
    type,
    value: { amount, currency },
    valueDate: on,
    period: on === null ? null : { from: on, to: on },
    granularity: 'TRANSACTION',
    provider: from === null ? null : body(from),
    receiver: to === null ? null : body(to),
    activityIatiId: null,
    parentIatiId: null,
    providerActivityIatiId: null,
    receiverActivityIatiId: null,
    projectId: null,
    agreementId: null,
    callId: null,
    backCalculated: null,
    sector: null,
    aidType: null,
    financeType: null,
    row: null,
    statedAmountId: null,
    contractId: null,
    reversesId: null,
    documents: [],
    recordedAt: new Date('2021-04-01T00:00:00Z'),
    searchText: _id,
    sources: [],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: null,
    ...more,
  };
}

interface ClaimPart extends Partial<FundingEntryRecord> {
  readonly amount?: string;
  readonly currency?: string;
  readonly on?: string | null;
}

/** An activity of AFD, with what it names beside it. */
export const activity = (
  _id: string,
  parentIatiId: string | null,
  relatedActivities: FundingActivityRecord['relatedActivities'],
): FundingActivityRecord => ({
  _id,
  reporterId: 'AFD',
  reporterClaim: body('AFD'),
  title: { en: _id },
  titleLanguage: 'en',
  hierarchyLevel: parentIatiId === null ? 'PARENT' : 'CHILD',
  parentIatiId,
  sectors: [],
  participatingOrganisations: [],
  relatedActivities,
  recipientCountries: [],
  recipientRegions: [],
  isMultiCountry: null,
  aidType: null,
  financeType: null,
  period: null,
  agreementId: null,
  agreementBasis: null,
  budgetRestatement: null,
  restatedSince: null,
  searchText: _id,
  sources: [],
  dataStatus: 'PUBLISHED',
  claims: [],
  note: null,
});
