import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** The audit as a client sees it: rules of the agencies over facts of all institutions. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

const prim = '{ activityIatiId: "FR-3-CMA129101" }';

test('each institution brings what it holds on the scope: projects and calls under the agreement, decisions on these', async () => {
  const { data, errors } = await graph.ask(`{ audit(scope: ${prim}) {
    agreementIds isWholeProgramme
    regionFacts { isComplete projects { id } calls { id envelopes { amount currency } } }
    wilayaFacts { isComplete agreements { id validTo plannedAmount { amount currency } } decisions { id kind } }
    ministryFacts { agreedRefreshDays }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.audit).toMatchObject({
    agreementIds: ['agr-prim-sm-2021'],
    isWholeProgramme: false,
    regionFacts: {
      isComplete: true,
      calls: [
        {
          id: 'call-sm-2022',
          envelopes: [
            { amount: '1107000', currency: 'MAD' },
            { amount: '101371.24', currency: 'EUR' },
          ],
        },
        { id: 'call-sm-guichet', envelopes: [{ amount: '8220000', currency: 'MAD' }] },
      ],
    },
    wilayaFacts: {
      isComplete: true,
      agreements: [
        {
          id: 'agr-prim-sm-2021',
          validTo: '2024-08-31',
          plannedAmount: { amount: '9000000', currency: 'EUR' },
        },
        { id: 'agr-round-sm-2023-06' },
        { id: 'agr-round-sm-2024-04' },
      ],
      decisions: [
        { id: 'dec-cat-sm-2023', kind: 'OPINION' },
        { id: 'dec-sel-sm-2023', kind: 'SELECTION' },
      ],
    },
    ministryFacts: { agreedRefreshDays: null },
  });
  expect(data.audit.regionFacts.projects).toHaveLength(6);
});

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly rule: { readonly id: string; readonly title: { readonly value: string } };
  readonly subject: { readonly type: string; readonly id: string };
  readonly outcome: string;
  readonly reason: string | null;
  readonly missing: string | null;
  readonly evidenceCount: number;
  readonly evidence: readonly {
    readonly record: { readonly type: string; readonly id: string };
    readonly field: string;
    readonly value: string | null;
  }[];
}

/** All that a finding says, line by line. What grows with every month that passes is not told. */
const linesOf = (it: Finding): readonly string[] => [
  `${it.id} · ${it.severity} · ${it.rule.id}: ${it.rule.title.value}`,
  `  ${it.subject.type} ${it.subject.id}: ${[it.outcome, it.reason, it.missing].filter(Boolean).join(' · ')}`,
  `  looked at ${it.evidenceCount}`,
  ...it.evidence.map(
    ({ record, field, value }) =>
      `  - ${record.type} ${record.id} ${field}: ${field.startsWith('longest time') && value ? '…' : value}`,
  ),
];

const valuesOf = ({ evidence }: Finding) =>
  evidence.map(({ field, value }): readonly [string, string | null] => [field, value]);

test('PRIM as its donor published it: R02, R03, R07, R10, R13, R19 and R29 are broken, with the figures', async () => {
  const { data, errors } = await graph.askOperation('audit-prim');
  expect(errors).toBeUndefined();
  const found: readonly Finding[] = data.audit.findings.nodes;
  const failed = found.filter(({ outcome }) => outcome === 'FAILED');
  expect(failed.map(({ id }) => id)).toEqual([
    'R02 FundingActivity FR-3-CMA129101',
    'R03 Agreement agr-prim-sm-2021',
    'R05 FundingEntry cdfd-tx-000186',
    'R07 FundingActivity FR-3-CMA129101',
    'R10 FundingActivity FR-3-CMA1291',
    'R13 FundingActivity FR-3-CMA1291',
    'R13 FundingActivity FR-3-CMA129101',
    'R29 Agreement agr-prim-sm-2021',
    'R29 Agreement agr-round-sm-2024-04',
    'R22 FundingEntry cdfd-tx-000185',
    'R25 Indicator res-pac-actions-or',
    'R25 Indicator res-projects-total',
    'R19 FundingActivity FR-3-CMA1291',
    'R19 FundingActivity FR-3-CMA129101',
  ]);
  const of = (id: string) => valuesOf(failed.find((it) => it.id === id) as Finding);
  expect(of('R03 Agreement agr-prim-sm-2021')).toEqual([
    ['plannedAmount', '9000000 EUR'],
    ['committed', '18000000 EUR'],
    ['value', '19600200 USD'],
    ['period', '2021-07-01/2021-09-30'],
    ['backCalculated.value', '18000000 EUR'],
    ['backCalculated.rate', '1.0889 2019-09-30'],
  ]);
  expect(of('R13 FundingActivity FR-3-CMA129101').slice(0, 5)).toEqual([
    ['validFrom', '2021-02-10'],
    ['validTo', '2024-08-31'],
    ['entries outside', '1'],
    ['budgets outside', '7'],
    ['last day', '2026-03-31'],
  ]);
  expect(of('R19 FundingActivity FR-3-CMA129101').slice(0, 2)).toEqual([
    ['sectors', '15150'],
    ['projects', '6'],
  ]);
  expect(of('R29 Agreement agr-prim-sm-2021')).toContainEqual([
    'claims',
    '18000000 EUR (19 600 200 USD au cours du 2019-09-30)',
  ]);
  expect(of('R25 Indicator res-projects-total').slice(0, 2)).toEqual([
    ['target', '100'],
    ['actual', '64'],
  ]);
});

test('audit-prim is answered as it stands in audit-prim.txt, to the last value', async () => {
  const { data, errors } = await graph.askOperation('audit-prim', {}, { 'accept-language': 'en' });
  expect(errors).toBeUndefined();
  const { id, counts, findings } = data.audit;
  expect(findings.totalCount).toBe(findings.nodes.length);
  expect(counts.passed + counts.failed + counts.notEvaluated).toBe(findings.totalCount);
  const lines = [id, JSON.stringify(counts), ...findings.nodes.flatMap(linesOf), ''];
  await expect(lines.join('\n')).toMatchFileSnapshot('audit-prim.txt');
});

test('as of the end of 2021 nothing of later is judged by: no call, visa or figure of the years after', async () => {
  const ruleIds = '["R15", "R16", "R17", "R20", "R21", "R25"]';
  const asked = async (asOf: string) => {
    const { data } = await graph.ask(`{ audit(scope: ${prim}, asOf: ${asOf}) {
      findings(ruleIds: ${ruleIds}, first: 100) { nodes { id outcome reason missing evidence { field value } } }
    } }`);
    return data.audit.findings.nodes as readonly Finding[];
  };
  const byDay = await asked('{ valueDate: "2021-12-31" }');
  const days = byDay.flatMap(valuesOf).flatMap(([, value]) => /^\d{4}-\d{2}/.exec(value ?? '') ?? []);
  expect(days.filter((day) => day > '2021-12')).toEqual([]);
  expect([...new Set(byDay.map(({ id, reason }) => `${id.slice(0, 3)} ${reason}`))]).toEqual([
    'R15 NOTHING_TO_JUDGE',
    'R16 NOTHING_TO_JUDGE',
    'R20 NOT_DATED',
    'R21 NOTHING_TO_JUDGE',
    'R17 NOT_DATED',
    'R25 NOTHING_TO_JUDGE',
  ]);
  const byRecording = await asked('{ recordedAt: "2021-12-31T00:00:00Z" }');
  expect(new Set(byRecording.map(({ outcome }) => outcome))).toEqual(new Set(['NOT_EVALUATED']));
  expect(new Set(byRecording.map(({ reason }) => reason))).toEqual(new Set(['NOT_DATED']));
});

test('the whole programme: how many findings each rule has on the published data', async () => {
  const { data } = await graph.ask(
    '{ audit { counts { byRule { rule { id } passed failed notEvaluated } } } }',
  );
  const counts = data.audit.counts.byRule as readonly {
    readonly rule: { readonly id: string };
    readonly passed: number;
    readonly failed: number;
  }[];
  expect(Object.fromEntries(counts.map(({ rule, failed }) => [rule.id, failed]))).toMatchObject({
    R01: 10,
    R02: 100,
    R03: 1,
    R05: 8,
    R07: 122,
    R08: 6,
    R10: 66,
    R13: 2,
    R14: 1,
    R19: 2,
    R22: 2,
    R25: 2,
    R29: 2,
  });
  expect(counts).toHaveLength(29);
});

test('texts of the rules come in the language asked for', async () => {
  const { data } = await graph.ask(
    '{ auditRules { id title { value lang } } }',
    {},
    { 'accept-language': 'ar' },
  );
  expect(data.auditRules).toHaveLength(29);
  expect(data.auditRules[0].title).toEqual({ value: 'لا يتجاوز الصرف والنفقات مبلغ الالتزامات', lang: 'AR' });
});

/** Rules that say nothing of an institution, or of anything, without it. */
const needed = {
  region: [
    'R04',
    'R05',
    'R06',
    'R15',
    'R16',
    'R18',
    'R19',
    'R20',
    'R21',
    'R23',
    'R24',
    'R25',
    'R26',
    'R27',
    'R28',
  ],
  wilaya: ['R03', 'R05', 'R08', 'R13', 'R15', 'R17', 'R20', 'R23', 'R26', 'R27', 'R29'],
  ministry: ['R23', 'R26', 'R27', 'R28'],
};

describe.each(['region', 'wilaya', 'ministry'] as const)('while the %s is down', (name) => {
  beforeAll(() => graph.stopSubgraph(name));
  afterAll(() => graph.restartSubgraph(name));

  test('the rules that need it say so, and all others judge', async () => {
    const { data, errors } = await graph.ask(`{ audit(scope: ${prim}) {
      findings(first: 100) { nodes { id outcome reason missing } }
    } }`);
    expect(errors?.every(({ extensions }) => extensions?.service === name)).toBe(true);
    const nodes: readonly Record<string, string>[] = data.audit.findings.nodes;
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: 'R02 FundingActivity FR-3-CMA129101', outcome: 'FAILED' }),
    );
    const silent = nodes.filter(({ reason }) => reason === 'PARTNER_UNAVAILABLE');
    expect(silent.map(({ missing }) => missing)).toEqual(silent.map(() => name));
    const rules = new Set(silent.map(({ id }) => id?.split(' ')[0]));
    expect(rules).toEqual(new Set(needed[name]));
  });
});
