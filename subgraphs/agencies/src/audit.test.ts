import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { region, wilaya } from './rules/testing.ts';
import { seedFiles } from './seed/files.ts';

/** The audit over the published data, as the agencies alone can answer it. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await agencies.execute(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Finding {
  readonly id: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly evidence: readonly { readonly field: string; readonly value: string | null }[];
}

async function findings(scope: string, ruleIds: readonly string[]): Promise<readonly Finding[]> {
  const { audit } = await ask(
    `query ($ruleIds: [ID!]) { audit(scope: ${scope}) { findings(ruleIds: $ruleIds, first: 100) {
      nodes { id outcome reason evidence { field value } }
    } } }`,
    { ruleIds },
  );
  return audit.findings.nodes;
}

const valuesOf = ({ evidence }: Finding) =>
  Object.fromEntries(evidence.map(({ field, value }) => [field, value]));

describe('PRIM as its donor published it', () => {
  const scope = '{ activityIatiId: "FR-3-CMA129101" }';

  test('R02: 4,908,400 dollars were paid in 2020 Q4, before the 19,600,200 of 2021 Q3 were committed', async () => {
    const [finding] = await findings(scope, ['R02']);
    expect(finding).toMatchObject({ id: 'R02 FundingActivity FR-3-CMA129101', outcome: 'FAILED' });
    expect(finding?.evidence).toEqual([
      { field: 'value', value: '19600200 USD' },
      { field: 'period', value: '2021-07-01/2021-09-30' },
      { field: 'value', value: '4908400 USD' },
      { field: 'period', value: '2020-10-01/2020-12-31' },
    ]);
  });

  test('R07: the receiver has no identifier', async () => {
    const [finding] = await findings(scope, ['R07']);
    expect(finding?.outcome).toBe('FAILED');
    expect(finding && valuesOf(finding)).toEqual({
      'receiver.asWritten': 'Expertise France AFETI',
      'receiver.ref': null,
      'receiver.organisation': 'X-PRIM-FR-EF',
      'receiver.resolvedBy': 'KNOWN_ALIAS',
    });
  });

  test('R10: all 22 budget rows of the parent stand again on its part', async () => {
    const [finding] = await findings(scope, ['R10']);
    expect(finding).toMatchObject({ id: 'R10 FundingActivity FR-3-CMA1291', outcome: 'FAILED' });
    expect(finding && valuesOf(finding)).toMatchObject({
      'budgets.restated': '21413991.954768 USD',
      'budgets.totalCount': '22',
    });
  });

  test('R01 holds: less was paid than committed', async () => {
    const [finding] = await findings(scope, ['R01']);
    expect(finding?.outcome).toBe('PASSED');
    expect(finding && valuesOf(finding)).toMatchObject({ paid: '4908400 USD', committed: '19600200 USD' });
  });
});

describe('all that AFD published', () => {
  const scope = '{ reporterId: "FR-3" }';

  test('R01: ten activities pay more than they committed', async () => {
    const failed = (await findings(scope, ['R01'])).filter(({ outcome }) => outcome === 'FAILED');
    expect(failed).toHaveLength(10);
    expect(failed.map((it) => [it.id, valuesOf(it)])).toContainEqual([
      'R01 FundingActivity FR-3-CMA123001',
      expect.objectContaining({ paid: '191561959.674716 USD', committed: '179536000 USD' }),
    ]);
  });

  test('R14: all 108 commitments lie in the quarter in which the file was published', async () => {
    const [finding] = await findings(scope, ['R14']);
    expect(finding).toMatchObject({ id: 'R14 Organisation FR-3', outcome: 'FAILED' });
    expect(finding && valuesOf(finding)).toMatchObject({
      commitments: '108',
      dates: '2021-07-01/2021-09-30',
      recordedAt: '2021-07-22',
    });
  });

  test('R02 fails for 100 of 108 activities; the other eight never disburse', async () => {
    const { audit } = await ask(
      `{ audit(scope: ${scope}) { counts { byRule { rule { id } passed failed notEvaluated } } } }`,
    );
    expect(audit.counts.byRule).toContainEqual({
      rule: { id: 'R02' },
      passed: 0,
      failed: 100,
      notEvaluated: 8,
    });
    expect(audit.counts.byRule).toContainEqual({
      rule: { id: 'R10' },
      passed: 0,
      failed: 66,
      notEvaluated: 0,
    });
  });
});

describe('asking for an audit', () => {
  test('the moment counts on both axes: before the file was published nothing was known', async () => {
    const { before, paidOnly } = await ask(`{
      before: audit(scope: { reporterId: "FR-3" }, asOf: { recordedAt: "2021-07-21T23:59:59Z" }) {
        counts { failed byRule { rule { id } passed failed } }
      }
      paidOnly: audit(scope: { activityIatiId: "FR-3-CMA129101" }, asOf: { valueDate: "2020-12-31" }) {
        id findings(ruleIds: ["R02"]) { nodes { outcome missing } }
      }
    }`);
    const judged = before.counts.byRule.filter(
      (it: { passed: number; failed: number }) => it.passed + it.failed > 0,
    );
    expect(judged).toEqual([]);
    expect(paidOnly).toEqual({
      id: 'FundingActivity=FR-3-CMA129101&valueDate=2020-12-31',
      findings: { nodes: [{ outcome: 'NOT_EVALUATED', missing: 'OUTGOING_COMMITMENT' }] },
    });
  });

  test('only findings of the severity asked for, and graver ones, are told', async () => {
    const { audit } = await ask('{ audit(severity: ERROR) { counts { byRule { rule { severity } } } } }');
    const severities = audit.counts.byRule.map((it: { rule: { severity: string } }) => it.rule.severity);
    expect(new Set(severities)).toEqual(new Set(['BLOCKER', 'ERROR']));
  });

  test('findings come in pages, the gravest first, none twice and none left out', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { audit }: { audit: { findings: { nodes: Finding[]; pageInfo: Record<string, string> } } } =
        await ask(
          `query ($after: String) { audit { findings(first: 100, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        );
      ids.push(...audit.findings.nodes.map(({ id }) => id));
      after = audit.findings.pageInfo['hasNextPage'] ? (audit.findings.pageInfo['endCursor'] ?? null) : null;
    } while (after !== null);
    const { audit } = await ask('{ audit { findings { totalCount } } }');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(audit.findings.totalCount);
  });

  test('a scope names one record, and a page is one of this audit', async () => {
    const refused = async (query: string) =>
      (await agencies.execute(query)).errors?.[0]?.extensions?.['code'];
    expect(await refused('{ audit(scope: { projectId: "a", agreementId: "b" }) { id } }')).toBe(
      'AUDIT_SCOPE_AMBIGUOUS',
    );
    expect(await refused('{ audit { findings(first: 0) { totalCount } } }')).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await refused('{ audit { findings(after: "x") { totalCount } } }')).toBe('CURSOR_INVALID');
  });

  test('the receiver of a payment answers in its own ledger: R05 of an activity finds the receipt there', async () => {
    const recordedAt = new Date('2030-02-01T12:00:00.000Z');
    const send = async (command: string, institution: 'afd' | 'expertise-france', input: object) => {
      const { data, errors } = await agencies.execute(
        `mutation ($input: RecordEntryInput!) { ${command}(input: $input) { entry { id } } }`,
        { input: { value: { amount: '77', currency: 'EUR' }, valueDate: '2030-01-15', ...input } },
        { caller: callerOf(institution, 'editor'), now: recordedAt },
      );
      expect(errors).toBeUndefined();
      return data[command].entry.id as string;
    };
    const paid = await send('recordDisbursement', 'afd', {
      idempotencyKey: 'audit-paid',
      activityId: 'FR-3-CMA109801',
      counterparty: { name: 'Expertise France', organisationId: 'X-PRIM-FR-EF' },
    });
    const of = [
      {
        __typename: 'Audit',
        id: 'FundingActivity=FR-3-CMA109801',
        regionFacts: region(),
        wilayaFacts: wilaya(),
        ministryFacts: null,
        regionLogs: [],
        regionHeldCheckpoints: [],
        wilayaLogs: [],
        wilayaHeldCheckpoints: [],
      },
    ];
    const judged = async () => {
      const { data } = await agencies.execute(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Audit {
          findings(ruleIds: ["R05"], first: 100) { nodes { outcome subject { id } } } } } }`,
        { of },
        { now: new Date('2030-05-01T12:00:00.000Z') },
      );
      const nodes: { outcome: string; subject: { id: string } }[] = data._entities[0].findings.nodes;
      return nodes.find(({ subject }) => subject.id === paid)?.outcome;
    };
    const before = await agencies.roundTrips(async () => expect(await judged()).toBe('FAILED'));
    await send('recordIncomingFunds', 'expertise-france', {
      idempotencyKey: 'audit-received',
      agreementId: 'agr-prim-sm-2021',
      counterparty: { name: 'AFD', ref: 'FR-3', organisationId: 'FR-3' },
    });
    expect(await agencies.roundTrips(async () => expect(await judged()).toBe('PASSED'))).toBe(before);
  });

  test('audits of many activities take as many round trips as one', async () => {
    const trips = (first: number) =>
      agencies.roundTrips(() =>
        ask(`{ fundingActivities(first: ${first}) { nodes { audit { counts { failed } } } } }`),
      );
    expect(await trips(50)).toBe(await trips(2));
  });

  test('an audit comes back by its id, with the ids of activities as they are', async () => {
    const { _entities } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Audit { id scope { type id } }
      } }`,
      {
        representations: [
          { __typename: 'Audit', id: 'FundingActivity=XI-IATI-EC_INTPA-1999%2F011-215&severity=ERROR' },
          { __typename: 'Audit', id: 'nonsense' },
        ],
      },
    );
    expect(_entities).toEqual([
      {
        id: 'FundingActivity=XI-IATI-EC_INTPA-1999%2F011-215&severity=ERROR',
        scope: { type: 'FundingActivity', id: 'XI-IATI-EC_INTPA-1999/011-215' },
      },
      null,
    ]);
  });

  test('a name that an institution confirms is known from then on, and not before', async () => {
    const now = new Date('2030-03-01T12:00:00.000Z');
    const input = {
      idempotencyKey: 'audit-judgement',
      asWritten: 'Expertise France AFETI',
      organisationId: 'X-PRIM-FR-EF',
      verdict: 'CONFIRMED',
      reason: { fr: 'AFETI est son nom légal.' },
    };
    const { errors } = await agencies.execute(
      'mutation ($input: JudgeResolutionInput!) { judgeResolution(input: $input) { judgement { id } } }',
      { input },
      { caller: callerOf('afd', 'editor'), now },
    );
    expect(errors).toBeUndefined();
    const outcomeAsOf = async (recordedAt: string) => {
      const { audit } = await ask(
        `query ($recordedAt: DateTime!) {
          audit(scope: { activityIatiId: "FR-3-CMA129101" }, asOf: { recordedAt: $recordedAt }) {
            findings(ruleIds: ["R07"]) { nodes { outcome } }
          }
        }`,
        { recordedAt },
      );
      return audit.findings.nodes[0].outcome;
    };
    expect(await outcomeAsOf('2030-03-01T11:59:59Z')).toBe('FAILED');
    expect(await outcomeAsOf('2030-03-01T12:00:00Z')).toBe('PASSED');
  });

  test('activities, agreements and projects answer the audit of themselves', async () => {
    const { _entities, fundingActivity } = await ask(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Agreement { audit { id agreementIds } }
          ... on Project { audit { id projectIds } }
        }
        fundingActivity(iatiId: "FR-3-CMA1291") { audit { id activityIatiIds organisationIds } }
      }`,
      {
        representations: [
          { __typename: 'Agreement', id: 'agr-prim-sm-2021' },
          { __typename: 'Project', id: 'prj-sm-tamkine' },
        ],
      },
    );
    expect(_entities.map(({ audit }: { audit: object }) => audit)).toEqual([
      { id: 'Agreement=agr-prim-sm-2021', agreementIds: ['agr-prim-sm-2021'] },
      { id: 'Project=prj-sm-tamkine', projectIds: ['prj-sm-tamkine'] },
    ]);
    expect(fundingActivity.audit).toEqual({
      id: 'FundingActivity=FR-3-CMA1291',
      activityIatiIds: ['FR-3-CMA1291', 'FR-3-CMA129101'],
      organisationIds: ['FR-3', 'X-PRIM-FR-EF'],
    });
  });
});
