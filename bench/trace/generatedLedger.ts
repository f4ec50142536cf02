/**
 * A ledger of any size in which one trace is always the same: a donor pays through an activity to an agency, which pays
 * ten bodies, each of which pays ten more. All other entries are of other bodies, on other activities; a tenth of them
 * are payments of one body that the trace reaches too, and of which it follows the oldest alone.
 */

const core = { agreementId: 'agr-bench', breadth: 10 } as const;
const hub = 'ORG-HUB';

const body = (id: string) => ({
  asWritten: `Organisation ${id}`,
  ref: id,
  type: null,
  organisationId: id,
  resolvedBy: 'IDENTIFIER',
  confidence: 'CERTAIN',
});

interface Payment {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly activityIatiId?: string;
  readonly agreementId?: string;
}

/** A document as the collection holds it, about as large as one of a published row. */
const entryOf = ({ id, from, to, day, activityIatiId, agreementId }: Payment, amount: unknown) => ({
  _id: id,
  sources: ['s-bench'],
  dataStatus: 'PUBLISHED',
  claims: [],
  note: null,
  recordedAt: new Date('2030-01-01T00:00:00Z'),
  reporterId: from,
  reporterClaim: body(from),
  type: 'DISBURSEMENT',
  value: { amount, currency: 'EUR' },
  valueDate: day,
  period: { from: day, to: day },
  granularity: 'TRANSACTION',
  provider: body(from),
  receiver: body(to),
  activityIatiId: activityIatiId ?? null,
  parentIatiId: null,
  providerActivityIatiId: null,
  receiverActivityIatiId: null,
  projectId: null,
  agreementId: agreementId ?? null,
  callId: null,
  contractId: null,
  backCalculated: null,
  sector: {
    code: '15190',
    name: 'Facilitation of orderly, safe, regular and responsible migration',
    category: null,
  },
  aidType: { code: 'C01', name: 'Project-type interventions' },
  financeType: { code: '110', name: 'Standard grant' },
  row: null,
  statedAmountId: null,
  reversesId: null,
  documents: [],
  searchText: `payment of ${from} to ${to}`.toLowerCase(),
});

/** The entries of the trace, and those of the first `count` others, in an order that mixes them. */
export function* generatedLedger(
  count: number,
  decimal: (text: string) => unknown,
): Generator<ReturnType<typeof entryOf>> {
  const own = [...coreOf()];
  for (let at = 0; at < count; at++) {
    const mine = own[at];
    yield entryOf(mine ?? otherOf(at, count), decimal(`${(at % 9_000) + 1}.25`));
  }
}

function* coreOf(): Generator<Payment> {
  const pay = (from: string, to: string, at: number, more: Partial<Payment> = {}): Payment => ({
    id: `core-${from}-${to}`,
    from,
    to,
    day: dayOf(at),
    ...more,
  });
  yield pay('DONOR', 'AGENCY', 0, { activityIatiId: 'ACT-CORE', agreementId: core.agreementId });
  for (let at = 0; at < core.breadth; at++) {
    yield pay('AGENCY', at === 0 ? hub : `B-${at}`, at);
    for (let next = 0; next < core.breadth; next++) {
      yield pay(at === 0 ? hub : `B-${at}`, `C-${at}-${next}`, next);
    }
  }
}

/** Days of 2020 come first: what the trace follows of the body of many payments is the same in every ledger. */
const dayOf = (at: number): string => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);

function otherOf(at: number, count: number): Payment {
  const day = new Date(Date.UTC(2021, 0, 1 + (at % 2_000))).toISOString().slice(0, 10);
  const bodies = Math.max(100, count / 50);
  const from = at % 10 === 0 ? hub : `N-${at % bodies}`;
  return {
    id: `other-${at}`,
    from,
    to: `R-${(at * 7) % bodies}`,
    day,
    activityIatiId: `ACT-${at % (bodies / 2)}`,
  };
}

/** What is asked of every ledger. */
export const traceOfLedger = {
  from: { kind: 'AGREEMENT', id: core.agreementId },
  direction: 'BOTH',
  depth: 4,
  breadth: core.breadth,
  asOf: {},
  includeIllustrative: false,
} as const;
