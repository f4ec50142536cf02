import { spanOf } from './daySpan.ts';
import { type Judgement, ref } from './Finding.ts';
import type { Rule } from './Rule.ts';
import type { ActivityFact, BudgetFact, ContractFact, EntryFact, PartyFact, RuleFacts } from './RuleFacts.ts';

/** Small facts for tests: each call says only what its rule is about. */

let count = 0;
const nextId = (kind: string) => `${kind}-${String(++count).padStart(4, '0')}`;

/** An entry of AFD on one activity: 100 euros on a day, or as the test says. `on` takes a quarter too. */
export function entry({
  on = '2021-06-15',
  amount = '100',
  currency = 'EUR',
  ...more
}: Partial<EntryFact> & {
  readonly on?: string | readonly [string, string] | null;
  readonly amount?: string;
  readonly currency?: string;
} = {}): EntryFact {
  const isDay = typeof on === 'string';
  const span = on === null ? null : isDay ? spanOf(on) : { from: on[0], to: on[1] };
  return {
    id: nextId('entry'),
    reporterId: 'FR-3',
    reporterName: 'AFD',
    type: 'DISBURSEMENT',
    value: { amount, currency },
    valueDate: isDay ? on : null,
    span,
    granularity: isDay ? 'TRANSACTION' : 'QUARTER_SUM',
    provider: null,
    receiver: null,
    activityId: 'A-1',
    providerActivityId: null,
    receiverActivityId: null,
    reversesId: null,
    projectId: null,
    agreementId: null,
    callId: null,
    sectorCode: null,
    file: 'file.csv',
    recordedOn: '2024-01-01',
    isRestated: false,
    backCalculated: null,
    ...more,
  };
}

export const commitment = (given: Parameters<typeof entry>[0] = {}): EntryFact =>
  entry({ type: 'OUTGOING_COMMITMENT', ...given });

export const activity = (given: Partial<ActivityFact> = {}): ActivityFact => ({
  id: 'A-1',
  parentId: null,
  reporterId: 'FR-3',
  agreementId: null,
  title: 'Migration Maroc',
  status: null,
  sectors: [],
  countries: [],
  regions: [],
  implementers: [],
  related: [],
  ...given,
});

export const budget = (activityId: string, amount: string, given: Partial<BudgetFact> = {}): BudgetFact => ({
  id: nextId('budget'),
  activityId,
  value: { amount, currency: 'USD' },
  span: { from: '2021-01-01', to: '2021-03-31' },
  ...given,
});

export const party = (asWritten: string, given: Partial<PartyFact> = {}): PartyFact => ({
  asWritten,
  ref: null,
  organisationId: null,
  resolvedBy: null,
  confidence: null,
  ...given,
});

type Region = NonNullable<RuleFacts['region']>;
type Wilaya = NonNullable<RuleFacts['wilaya']>;
type Ministry = NonNullable<RuleFacts['ministry']>;

export const region = (given: Partial<Region> = {}): Region => ({
  isComplete: true,
  projects: [],
  calls: [],
  receipts: [],
  expenditures: [],
  indicators: [],
  pdrs: [],
  personCountTables: [],
  personFigures: [],
  textScreening: { textCount: 0, places: [] },
  newestSourceOn: null,
  agreedRefreshDays: null,
  logs: [],
  heldCheckpoints: [],
  ...given,
});

export const wilaya = (given: Partial<Wilaya> = {}): Wilaya => ({
  isComplete: true,
  agreements: [],
  decisions: [],
  committees: [],
  meetings: [],
  organisations: [],
  territories: [],
  textScreening: { textCount: 0, places: [] },
  newestSourceOn: null,
  agreedRefreshDays: null,
  logs: [],
  heldCheckpoints: [],
  ...given,
});

export const ministry = (given: Partial<Ministry> = {}): Ministry => ({
  isComplete: true,
  personFigures: [],
  textScreening: { textCount: 0, places: [] },
  newestSourceOn: null,
  agreedRefreshDays: null,
  logs: [],
  heldCheckpoints: [],
  ...given,
});

export const project = (given: Partial<Region['projects'][number]> = {}): Region['projects'][number] => ({
  id: 'project',
  programme: null,
  callId: null,
  agreementIds: [],
  regionCode: '09',
  territoryCodes: [],
  territoryScope: [],
  servesMigration: null,
  startOn: null,
  status: null,
  ...given,
});

export const call = (given: Partial<Region['calls'][number]> = {}): Region['calls'][number] => ({
  id: 'call',
  regionCode: '09',
  opensOn: null,
  closesOn: null,
  envelopes: [],
  projectsSelected: null,
  ...given,
});

export const receipt = (given: Partial<Region['receipts'][number]> = {}): Region['receipts'][number] => ({
  id: 'receipt',
  regionCode: '09',
  providerAsWritten: 'AFD',
  providerId: 'FR-3',
  value: { amount: '100', currency: 'EUR' },
  receivedOn: '2021-06-15',
  recordedAt: null,
  reversesId: null,
  agreementId: null,
  projectId: null,
  activityIatiId: null,
  dataStatus: 'PUBLISHED',
  ...given,
});

export const pdr = (given: Partial<Region['pdrs'][number]> = {}): Region['pdrs'][number] => ({
  id: 'pdr',
  regionCode: '09',
  adoptedOn: null,
  visaOn: null,
  firstCommittedOn: null,
  total: null,
  axisIds: [],
  axisAmounts: [],
  territorialPercents: [],
  ...given,
});

export const agreement = (
  given: Partial<Wilaya['agreements'][number]> = {},
): Wilaya['agreements'][number] => ({
  id: 'agreement',
  kind: 'SPECIFIC',
  regionCode: '09',
  callId: null,
  signingStartOn: null,
  signedOn: null,
  recordedAt: new Date(0),
  validFrom: null,
  validTo: null,
  amendments: [],
  plannedAmount: null,
  amountClaims: [],
  ...given,
});

export const decision = (given: Partial<Wilaya['decisions'][number]> = {}): Wilaya['decisions'][number] => ({
  id: 'decision',
  kind: 'SELECTION',
  outcome: 'APPROVED',
  decidedOn: null,
  recordedAt: new Date(0),
  committeeId: null,
  meetingId: null,
  callIds: ['call'],
  projectIds: [],
  ...given,
});

export const contract = (given: Partial<ContractFact> = {}): ContractFact => ({
  id: nextId('contract'),
  value: { amount: '100', currency: 'EUR' },
  signedOn: '2023-05-01',
  projectId: 'project',
  callId: 'call',
  reversesId: null,
  ...given,
});

export const euros = (amount: string) => ({ amount, currency: 'EUR' });

export const facts = (given: Partial<RuleFacts> = {}): RuleFacts => ({
  scope: ref('Programme', 'PROGRAMME'),
  today: '2024-06-30',
  past: { valueDate: false, recordedAt: false },
  activities: [],
  entries: [],
  budgets: [],
  underAgreements: [],
  received: [],
  downstream: [],
  contracts: [],
  statedAmounts: [],
  rates: [],
  reporterIds: ['FR-3', 'X-PRIM-FR-EF'],
  agreedRefreshDays: null,
  newestSourceOn: null,
  logs: { logs: [], heldCheckpoints: [] },
  textScreening: { textCount: 0, places: [] },
  region: null,
  wilaya: null,
  ministry: null,
  ...given,
});

/** What a rule says of facts, in short: `FAILED`, or `NOT_EVALUATED INPUT_MISSING`; one per subject. */
export const outcomesOf = (rule: Rule, given: Partial<RuleFacts>): readonly string[] =>
  rule.judge(facts(given)).map(outcomeText);

const outcomeText = (judgement: Judgement): string =>
  judgement.outcome === 'NOT_EVALUATED' ? `NOT_EVALUATED ${judgement.reason}` : judgement.outcome;
