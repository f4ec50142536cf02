import { decimalText } from '@prim/chassis/money';

import type { BudgetRecord } from '../models/Budget.ts';
import type { ExchangeRateRecord } from '../models/ExchangeRate.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';
import type { StatedAmountRecord } from '../models/StatedAmount.ts';
import type { SubsidyContractRecord } from '../models/SubsidyContract.ts';
import { daySpan, spanOf } from './daySpan.ts';
import { plainMoney } from './ledgerSums.ts';
import type {
  ActivityFact,
  BudgetFact,
  ContractFact,
  EntryFact,
  PartyFact,
  RateFact,
  StatedAmountFact,
} from './RuleFacts.ts';

/** Our own records as the rules see them. */

const partyFact = ({
  asWritten,
  ref,
  organisationId,
  resolvedBy,
  confidence,
}: OrganisationClaimRecord): PartyFact => ({
  asWritten,
  ref,
  organisationId,
  resolvedBy,
  confidence,
});

export const activityFact = (record: FundingActivityRecord): ActivityFact => ({
  id: record._id,
  parentId: record.parentIatiId,
  reporterId: record.reporterId,
  agreementId: record.agreementId,
  title: Object.values(record.title).filter(Boolean).join(' / '),
  status: record.status ?? null,
  sectors: record.sectors.map(({ code, percentage }) => ({ code, percentage: percentage ?? null })),
  countries: record.recipientCountries,
  regions: record.recipientRegions,
  implementers: record.participatingOrganisations
    .filter(({ role }) => role === 'IMPLEMENTING')
    .map(({ claim }) => partyFact(claim)),
  related: record.relatedActivities.map(({ iatiId, type }) => ({ id: iatiId, type })),
});

/** @param restated activities whose own entries repeat those of their parts */
export const entryFact = (record: FundingEntryRecord, restated: ReadonlySet<string>): EntryFact => ({
  id: record._id,
  reporterId: record.reporterId,
  reporterName: record.reporterClaim.asWritten,
  type: record.type,
  value: plainMoney(record.value),
  valueDate: record.valueDate,
  span: spanOf(record.valueDate) ?? (record.period && daySpan(record.period.from, record.period.to)),
  granularity: record.granularity,
  provider: record.provider && partyFact(record.provider),
  receiver: record.receiver && partyFact(record.receiver),
  activityId: record.activityIatiId,
  providerActivityId: record.providerActivityIatiId,
  receiverActivityId: record.receiverActivityIatiId,
  projectId: record.projectId,
  agreementId: record.agreementId,
  callId: record.callId,
  reversesId: record.reversesId,
  sectorCode: record.sector?.code ?? null,
  file: record.row?.file ?? null,
  recordedOn: record.recordedAt?.toISOString().slice(0, 10) ?? null,
  isRestated: record.activityIatiId !== null && restated.has(record.activityIatiId),
  backCalculated: record.backCalculated && {
    value: plainMoney(record.backCalculated.value),
    rate: decimalText(record.backCalculated.rate),
    rateDate: record.backCalculated.rateDate,
    rateId: record.backCalculated.exchangeRateId,
  },
});

export const budgetFact = (record: BudgetRecord): BudgetFact => ({
  id: record._id,
  activityId: record.activityIatiId,
  value: plainMoney(record.value),
  span: daySpan(record.period.from, record.period.to),
});

export const statedAmountFact = (record: StatedAmountRecord): StatedAmountFact => ({
  id: record._id,
  kind: record.kind,
  value: plainMoney(record.value),
  agreementId: record.agreementId,
  callId: record.callId,
  projectId: record.projectId,
  statedOn: record.statedOn,
  valueClaims: record.claims.flatMap(({ field, value }) => (field === 'value' ? [value] : [])),
});

export const rateFact = ({ _id, base, quote, rate, rateOn }: ExchangeRateRecord): RateFact => ({
  id: _id,
  base,
  quote,
  rate: decimalText(rate),
  rateOn,
});

export const contractFact = (record: SubsidyContractRecord): ContractFact => ({
  id: record._id,
  value: plainMoney(record.value),
  signedOn: record.signedOn,
  projectId: record.projectId,
  callId: record.callId,
  reversesId: record.reversesId,
});
