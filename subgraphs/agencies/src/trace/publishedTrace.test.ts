import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** What a trace shows of the published money, held by value. */

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

const links = 'links { source target type currency value claimCount closesCycle }';
const prim = 'from: { kind: AGREEMENT, id: "agr-prim-sm-2021" }';

/** The fields of a trace that the gateway asks for with the receipts of the regions, or with none that it could get. */
async function withReceipts(id: string, receiptFacts: readonly object[] | null, fields: string) {
  const { _entities } = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FundingTrace { ${fields} } } }`,
    { of: [{ __typename: 'FundingTrace', id, receiptFacts }] },
  );
  return _entities[0];
}

describe('the money of PRIM', () => {
  const id = 'AGREEMENT=agr-prim-sm-2021&direction=BOTH&depth=4&breadth=50';

  test('comes from AFD through an activity and its part, and goes through Expertise France to four projects', async () => {
    const { trace } = await ask(`{ trace(${prim}, direction: BOTH) {
      id hasCycle cutOff { nodeId } agreementIds projectIds activityIatiIds ${links}
    } }`);
    const shown = trace.links.map(
      ({ source, target, type, currency, value }: Record<string, string>) =>
        `${source} > ${target}: ${type} ${value} ${currency}`,
    );
    expect(trace).toMatchObject({
      id,
      hasCycle: false,
      cutOff: [],
      agreementIds: ['agr-prim-sm-2021'],
      projectIds: ['prj-or-acodec-2', 'prj-or-asticude', 'prj-or-restart', 'prj-sm-tamkine'],
      activityIatiIds: ['FR-3-CMA1291', 'FR-3-CMA129101'],
    });
    expect(shown).toHaveLength(18);
    expect(shown.slice(3, 8)).toEqual([
      'ORGANISATION:FR-3 > ACTIVITY:FR-3-CMA1291: OUTGOING_COMMITMENT 19600200 USD',
      'ACTIVITY:FR-3-CMA1291 > ACTIVITY:FR-3-CMA129101: OUTGOING_COMMITMENT 19600200 USD',
      'ACTIVITY:FR-3-CMA129101 > AGREEMENT:agr-prim-sm-2021: OUTGOING_COMMITMENT 19600200 USD',
      'AGREEMENT:agr-prim-sm-2021 > ORGANISATION:X-PRIM-FR-EF: DISBURSEMENT 4908400 USD',
      'AGREEMENT:agr-prim-sm-2021 > ORGANISATION:X-PRIM-FR-EF: OUTGOING_COMMITMENT 19600200 USD',
    ]);
    expect(shown.slice(-3)).toEqual([
      'ORGANISATION:X-PRIM-FR-EF > CALL:call-sm-2022: OUTGOING_COMMITMENT 14333.17 EUR',
      'CALL:call-sm-2022 > PROJECT:prj-sm-tamkine: OUTGOING_COMMITMENT 14333.17 EUR',
      'PROJECT:prj-sm-tamkine > ORGANISATION:X-PRIM-MA-OEB: OUTGOING_COMMITMENT 14333.17 EUR',
    ]);
  });

  test('breaks in five ways, each with what would mend it', async () => {
    const { breaks } = await withReceipts(
      id,
      [],
      `breaks { kind nodeId claimCount claimIds amounts { type value { amount currency } } mendedBy { id }
        explanation { fr ar en } mend { fr ar en } }`,
    );
    const texts = { fr: expect.any(String), ar: expect.any(String), en: expect.any(String) };
    const usd = (type: string, amount: string) => ({ type, value: { amount, currency: 'USD' } });
    const published = [usd('DISBURSEMENT', '4908400'), usd('OUTGOING_COMMITMENT', '19600200')];
    const break_ = (
      kind: string,
      nodeId: string,
      mendedBy: string,
      amounts: readonly object[],
      claimIds: object,
    ) => ({
      kind,
      nodeId,
      mendedBy: { id: mendedBy },
      amounts,
      claimIds,
      claimCount: (claimIds as readonly string[]).length,
      explanation: texts,
      mend: texts,
    });
    const agency = 'ORGANISATION:X-PRIM-FR-EF';
    const both = ['cdfd-tx-000186', 'cdfd-tx-000185'];
    expect(breaks).toEqual([
      break_('RECEIVER_WITHOUT_IDENTIFIER', agency, 'FR-3', published, both),
      break_('CHILD_WITHOUT_PARENT_MENTION', 'ACTIVITY:FR-3-CMA129101', 'FR-3', published, both),
      break_(
        'JOINED_BY_ORGANISATION_ONLY',
        agency,
        'X-PRIM-FR-EF',
        [{ type: 'OUTGOING_COMMITMENT', value: { amount: '163421.61', currency: 'EUR' } }],
        ['stm-prj-or-acodec-2', 'stm-prj-or-asticude', 'stm-prj-or-restart', 'stm-prj-sm-tamkine'],
      ),
      break_('AMOUNT_LOST', agency, 'X-PRIM-FR-EF', [usd('DISBURSEMENT', '4908400')], ['cdfd-tx-000186']),
      break_('NO_RECEIPT', agency, 'X-PRIM-FR-EF', [usd('DISBURSEMENT', '4908400')], ['cdfd-tx-000186']),
    ]);
  });

  const receipt = (more: object) => ({
    id: 'rec-1',
    regionCode: '09',
    providerAsWritten: 'AFD',
    providerId: 'FR-3',
    value: { amount: '4908400', currency: 'USD' },
    receivedOn: '2020-12-15',
    recordedAt: null,
    reversesId: null,
    agreementId: 'agr-prim-sm-2021',
    projectId: null,
    activityIatiId: null,
    dataStatus: 'PUBLISHED',
    ...more,
  });
  const reconciliation = `reconciliation { includesRegions counts { matched withinTolerance oneSided contradictory }
    pairs { status subject given { entry { id } from to } received { receiptId value { amount currency } }
      difference { amount } daysApart } }`;

  test('meets the receipts of a region, which the gateway brings: then no receipt is missing', async () => {
    const answer = await withReceipts(id, [receipt({})], `${reconciliation} breaks { kind }`);
    expect(answer.reconciliation).toMatchObject({
      includesRegions: true,
      counts: { matched: 1, withinTolerance: 0, oneSided: 5, contradictory: 0 },
    });
    expect(answer.reconciliation.pairs.at(-1)).toEqual({
      status: 'MATCHED',
      subject: 'PAYMENT',
      given: { entry: { id: 'cdfd-tx-000186' }, from: '2020-10-01', to: '2020-12-31' },
      received: { receiptId: 'rec-1', value: { amount: '4908400', currency: 'USD' } },
      difference: { amount: '0' },
      daysApart: 0,
    });
    expect(answer.breaks).not.toContainEqual({ kind: 'NO_RECEIPT' });
  });

  test('contradicts a receipt of another amount, first of all pairs', async () => {
    const other = receipt({ value: { amount: '1500000', currency: 'MAD' } });
    const answer = await withReceipts(id, [other], reconciliation);
    expect(answer.reconciliation.pairs[0]).toMatchObject({ status: 'CONTRADICTORY', difference: null });
  });

  test('is not said to lack a receipt while the region cannot be asked', async () => {
    const answer = await withReceipts(id, null, `reconciliation { includesRegions } breaks { kind }`);
    expect(answer.reconciliation).toEqual({ includesRegions: false });
    expect(answer.breaks).toHaveLength(4);
    expect(answer.breaks).not.toContainEqual({ kind: 'NO_RECEIPT' });
  });

  test('is known as of any moment: before the file was published nothing is, and a later receipt is none', async () => {
    const asOf = `asOf: { recordedAt: "2021-07-21T00:00:00Z" }`;
    expect((await ask(`{ trace(${prim}, ${asOf}) { nodes { id } ${links} } }`)).trace).toEqual({
      nodes: [{ id: 'AGREEMENT:agr-prim-sm-2021' }],
      links: [],
    });
    const { trace } = await ask(
      `{ trace(${prim}, asOf: { valueDate: "2020-12-31" }, depth: 1) { id ${links} } }`,
    );
    expect(trace.links).toMatchObject([{ type: 'DISBURSEMENT', value: '4908400' }]);
    const late = await withReceipts(trace.id, [receipt({ receivedOn: '2021-01-01' })], reconciliation);
    expect(late.reconciliation.counts).toMatchObject({ matched: 0, oneSided: 1 });
  });
});

test('the same chain is found from each of its places', async () => {
  const upstream = 'direction: UPSTREAM';
  const data = await ask(`{
    activity: fundingActivity(iatiId: "FR-3-CMA1291") { trace { nodes { id } } }
    root: trace(from: { kind: CALL, id: "call-sm-2022" }, ${upstream}) { nodes { id } }
    _entities(representations: [
      { __typename: "Project", id: "prj-sm-tamkine" }, { __typename: "Organisation", id: "X-PRIM-MA-OEB" },
      { __typename: "Agreement", id: "agr-prim-sm-2021" }
    ]) {
      ... on Project { funding { trace { nodes { id } } } }
      ... on Organisation { fundingTrace(${upstream}) { nodes { id } } }
      ... on Agreement { funding { trace(direction: DOWNSTREAM) { nodes { id } } } }
    }
  }`);
  const [project, organisation, agreement] = data._entities;
  const agency = { id: 'ORGANISATION:X-PRIM-FR-EF' };
  const afd = { id: 'ORGANISATION:FR-3' };
  expect(data.activity.trace.nodes).toEqual(
    expect.arrayContaining([agency, { id: 'PROJECT:prj-sm-tamkine' }]),
  );
  expect(data.root.nodes).toEqual(expect.arrayContaining([agency, afd]));
  expect(project.funding.trace.nodes).toEqual(expect.arrayContaining([agency, afd]));
  expect(organisation.fundingTrace.nodes).toEqual(
    expect.arrayContaining([{ id: 'CALL:call-sm-2022' }, agency, afd]),
  );
  expect(agreement.funding.trace.nodes).toEqual(expect.arrayContaining([agency]));
});

test('what is made up is followed only where it is asked for', async () => {
  const tamkine = (more: string) =>
    ask(`{ trace(from: { kind: PROJECT, id: "prj-sm-tamkine" }${more}) {
    includesIllustrative links { type value } } }`);
  const published = { type: 'OUTGOING_COMMITMENT', value: '14333.17' };
  expect((await tamkine('')).trace).toEqual({ includesIllustrative: false, links: [published] });
  expect((await tamkine(', includeIllustrative: true')).trace).toEqual({
    includesIllustrative: true,
    links: [published, { type: 'DISBURSEMENT', value: '7166.58' }],
  });
});

test('a node leads to its record, and says what it is where there is none', async () => {
  const { trace } = await ask(`{ trace(from: { kind: ORGANISATION, id: "FR-3" }, depth: 1, breadth: 40) {
    from { id label level organisation { id } } cutOff { reason }
    nodes { id kind label isKnown organisation { id } activity { iatiId } agreement { id } call { id } project { id }
      claim { asWritten ref } }
  } }`);
  expect(trace.from).toEqual({
    id: 'ORGANISATION:FR-3',
    label: 'Agence Française de Développement [FR-3]',
    level: 0,
    organisation: { id: 'FR-3' },
  });
  expect(trace.cutOff[0]).toEqual({ reason: 'BREADTH' });
  const unresolved = trace.nodes.find(({ isKnown }: { isKnown: boolean }) => !isKnown);
  expect(unresolved).toMatchObject({
    kind: 'ORGANISATION',
    id: expect.stringMatching(/^ORGANISATION:FR-3 wrote /),
    organisation: null,
    claim: { asWritten: unresolved.label, ref: null },
  });
  const activity = trace.nodes.find(({ kind }: { kind: string }) => kind === 'ACTIVITY');
  expect(activity).toMatchObject({
    isKnown: true,
    activity: { iatiId: activity.id.slice(9) },
    organisation: null,
  });
});

describe('a trace refuses', () => {
  test.each(['depth: 0', 'depth: 9', 'breadth: 0', 'breadth: 101'])('%s', async (limit) => {
    const { data, errors } = await agencies.execute(`{ trace(${prim}, ${limit}) { id } }`);
    expect(data).toEqual({ trace: null });
    expect(errors).toMatchObject([{ extensions: { code: 'TRACE_LIMIT_OUT_OF_RANGE' } }]);
  });

  test.each([
    'nonsense',
    '',
    'PROJECT=x&direction=SIDEWAYS&depth=1&breadth=1',
    'PROJECT=x&direction=BOTH&depth=99&breadth=1',
    'PROJECT=x&direction=BOTH&depth=1&breadth=1&recordedAt=never',
  ])('to come back by the id "%s"', async (id) => {
    const { _entities } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on FundingTrace { id } } }',
      { of: [{ __typename: 'FundingTrace', id }] },
    );
    expect(_entities).toEqual([null]);
  });
});

describe('round trips', () => {
  const roundTrips = (query: string, variables = {}) => agencies.roundTrips(() => ask(query, variables));

  test('one for each level and three more, however wide it is', async () => {
    const at = (from: string, depth: number, breadth: number) =>
      roundTrips(
        `{ trace(${from}, depth: ${depth}, breadth: ${breadth}) { nodes { id } edges(first: 100) { totalCount } } }`,
      );
    const afd = 'from: { kind: ORGANISATION, id: "FR-3" }';
    expect([await at(afd, 1, 1), await at(afd, 1, 10), await at(afd, 1, 100)]).toEqual([4, 4, 4]);
    expect([await at(prim, 1, 100), await at(prim, 2, 100), await at(prim, 3, 100)]).toEqual([4, 5, 6]);
    expect([
      await at(`${prim}, direction: BOTH`, 2, 1),
      await at(`${prim}, direction: BOTH`, 2, 100),
    ]).toEqual([5, 5]);
  });

  test('a trace that is asked for in several fields is followed once', async () => {
    const fields =
      'nodes { id } links { value } hasCycle cutOff { nodeId } projectIds agreementIds activityIatiIds';
    expect(
      await roundTrips(
        `{ trace(${prim}, depth: 1) { ${fields} } again: trace(${prim}, depth: 1) { from { id } } }`,
      ),
    ).toBe(4);
  });

  test('pages of edges come one after the other, each once', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const {
        trace,
      }: {
        trace: { edges: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = await ask(
        `query ($after: String) { trace(${prim}, direction: BOTH) {
            edges(first: 7, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      );
      found.push(...trace.edges.nodes.map(({ id }) => id));
      after = trace.edges.pageInfo.hasNextPage ? trace.edges.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(found).size).toBe(18);
    expect(found).toHaveLength(18);
  });
});
