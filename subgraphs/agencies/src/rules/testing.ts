import { spanOf } from './daySpan.ts';
import { type Judgement, ref } from './Finding.ts';
import type { Rule } from './Rule.ts';
import type { ActivityFact, BudgetFact, EntryFact, PartyFact, RuleFacts } from './RuleFacts.ts';

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
  implementers: [],
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

export const facts = (given: Partial<RuleFacts> = {}): RuleFacts => ({
  scope: ref('Programme', 'PROGRAMME'),
  today: '2024-06-30',
  activities: [],
  entries: [],
  budgets: [],
  underAgreements: [],
  downstream: [],
  statedAmounts: [],
  rates: [],
  reporterIds: ['FR-3', 'X-PRIM-FR-EF'],
  agreedRefreshDays: null,
  newestSourceOn: null,
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
