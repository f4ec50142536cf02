import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** Who is meant by a written name: what stays unresolved, what institutions say of it, and what follows from that. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const now = new Date('2030-03-01T12:00:00.000Z');
const afd = { caller: callerOf('afd', 'editor'), now };
const expertiseFrance = { caller: callerOf('expertise-france', 'editor'), now };

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await agencies.execute(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

let keys = 0;
async function judge(change: object, asker: object = afd) {
  const input = {
    idempotencyKey: `judgement-${keys++}`,
    asWritten: name,
    organisationId: 'X-PRIM-MA-ANAPEC',
    verdict: 'CONFIRMED',
    reason: { fr: 'La convention signée donne le nom complet.' },
    ...change,
  };
  const { data, errors } = await agencies.execute(
    `mutation ($input: JudgeResolutionInput!) { judgeResolution(input: $input) { judgement {
      id verdict recordedAt dataStatus organisation { id } judgedBy { id } written { asWritten ref } reason { value }
    } } }`,
    { input },
    asker,
  );
  return { judgement: data?.judgeResolution?.judgement, code: errors?.[0]?.extensions?.['code'] };
}

const unresolved = async (filter = '(first: 100)') =>
  (
    await ask(`{ unresolvedNames${filter} { totalCount nodes {
  written { asWritten ref } reporterId receiverCount providerCount exampleEntryId
  amounts { type value { amount currency } } judgements { verdict }
} } }`)
  ).unresolvedNames;

/** A receiver that AFD names once and the registry does not know, and the entry that shows it. */
let entryId: string;
let name: string;
beforeAll(async () => {
  const { nodes } = await unresolved('(reporterId: "FR-3", first: 100)');
  const once = nodes.find(({ receiverCount }: { receiverCount: number }) => receiverCount === 1);
  entryId = once.exampleEntryId;
  name = once.written.asWritten;
});

describe('the names that nothing resolves', () => {
  test('are counted per reporter: 319 entries of AFD name one', async () => {
    const { unresolvedCounts } = await ask(
      '{ unresolvedCounts { reporterId reporter { id } nameCount entryCount } }',
    );
    expect(unresolvedCounts[0]).toMatchObject({
      reporterId: 'FR-3',
      reporter: { id: 'FR-3' },
      entryCount: 319,
    });
    const { totalCount, nodes } = await unresolved('(reporterId: "FR-3", first: 100)');
    expect(totalCount).toBe(unresolvedCounts[0].nameCount);
    expect(nodes.every(({ reporterId }: { reporterId: string }) => reporterId === 'FR-3')).toBe(true);
  });

  test('are listed with what they received, and an entry that shows it', async () => {
    const { nodes } = await unresolved('(reporterId: "FR-3", first: 100)');
    const mine = nodes.find(({ written }: { written: { asWritten: string } }) => written.asWritten === name);
    expect(mine).toMatchObject({ written: { ref: null }, providerCount: 0, judgements: [] });
    expect(mine.receiverCount).toBeGreaterThan(0);
    expect(mine.amounts[0]).toMatchObject({ type: expect.any(String), value: { currency: 'USD' } });
  });
});

describe('an institution', () => {
  const standing = `receiver { organisation { id } resolvedBy
    standing { organisation { id } resolvedBy confidence isContested }
    judgements { verdict judgedBy { id } } }`;
  const claimNow = async () =>
    (await ask(`{ fundingEntry(id: "${entryId}") { ${standing} } }`)).fundingEntry.receiver;
  const upstream = async (asOf = '') =>
    (
      await ask(`{ trace(from: { kind: ORGANISATION, id: "X-PRIM-MA-ANAPEC" }, direction: UPSTREAM, depth: 1,
        breadth: 100${asOf}) {
        edges(first: 100) { nodes { claim { id receiver { organisation { id } } } } } } }`)
    ).trace.edges.nodes.filter(({ claim }: { claim: { id: string } }) => claim.id === entryId);

  test('confirms whom a name means, as a claim of its own; the entry stays as it was recorded', async () => {
    expect(await upstream()).toEqual([]);
    const { judgement } = await judge({});
    expect(judgement).toEqual({
      id: expect.stringMatching(/^judgement-/),
      verdict: 'CONFIRMED',
      recordedAt: now.toISOString(),
      dataStatus: 'RECORDED',
      organisation: { id: 'X-PRIM-MA-ANAPEC' },
      judgedBy: { id: 'FR-3' },
      written: { asWritten: name, ref: null },
      reason: { value: 'La convention signée donne le nom complet.' },
    });
    expect(await claimNow()).toEqual({
      organisation: null,
      resolvedBy: null,
      standing: {
        organisation: { id: 'X-PRIM-MA-ANAPEC' },
        resolvedBy: 'JUDGED',
        confidence: 'HIGH',
        isContested: false,
      },
      judgements: [{ verdict: 'CONFIRMED', judgedBy: { id: 'FR-3' } }],
    });
  });

  test('is shown to have said so since it did, with the proof', async () => {
    const wordsAsOf = async (recordedAt: string) => {
      const asOf = `asOf: { recordedAt: "${recordedAt}" }`;
      const { fundingEntry } = await ask(`{ fundingEntry(id: "${entryId}") { receiver {
        standing(${asOf}) { resolvedBy } judgements(${asOf}) { logEntry { kind inclusionProof { size } } } } } }`);
      return fundingEntry.receiver;
    };
    expect(await wordsAsOf('2030-03-01T11:59:59Z')).toEqual({
      standing: { resolvedBy: null },
      judgements: [],
    });
    expect(await wordsAsOf('2030-03-01T12:00:00Z')).toEqual({
      standing: { resolvedBy: 'JUDGED' },
      judgements: [
        { logEntry: { kind: 'ResolutionJudgement', inclusionProof: { size: expect.any(Number) } } },
      ],
    });
  });

  test('so lets traces go on where they broke, from the moment that it said so', async () => {
    const [edge] = await upstream();
    expect(edge).toEqual({ claim: { id: entryId, receiver: { organisation: null } } });
    expect(await upstream(', asOf: { recordedAt: "2030-03-01T11:59:59Z" }')).toEqual([]);
    const { nodes } = await unresolved('(reporterId: "FR-3", first: 100)');
    expect(nodes.map(({ written }: { written: { asWritten: string } }) => written.asWritten)).not.toContain(
      name,
    );
  });

  test('is contradicted by another: then neither counts, and the name is unresolved again', async () => {
    expect((await judge({ verdict: 'REFUSED' }, expertiseFrance)).judgement).toMatchObject({
      judgedBy: { id: 'X-PRIM-FR-EF' },
    });
    expect((await claimNow()).standing).toEqual({
      organisation: null,
      resolvedBy: null,
      confidence: null,
      isContested: true,
    });
    expect(await upstream()).toEqual([]);
  });

  test('refuses what a name was resolved to: traces no longer pass', async () => {
    const agency = 'from: { kind: AGREEMENT, id: "agr-prim-sm-2021" }, depth: 2';
    const nodesOf = async () =>
      (await ask(`{ trace(${agency}) { nodes { id } } }`)).trace.nodes.map(({ id }: { id: string }) => id);
    expect(await nodesOf()).toContain('ORGANISATION:X-PRIM-FR-EF');
    await judge({ asWritten: 'Expertise France AFETI', organisationId: 'X-PRIM-FR-EF', verdict: 'REFUSED' });
    expect(await nodesOf()).toEqual([
      'AGREEMENT:agr-prim-sm-2021',
      'ORGANISATION:FR-3 wrote Expertise France AFETI',
    ]);
    const afterwards = { ...afd, now: new Date(now.getTime() + 1_000) };
    await judge({ asWritten: 'Expertise France AFETI', organisationId: 'X-PRIM-FR-EF' }, afterwards);
  });

  test.each([
    ['a name that no entry writes', { asWritten: 'Nobody at all' }, afd, 'NAME_UNKNOWN'],
    ['an identifier that stands with another name', { ref: 'FR-3' }, afd, 'NAME_UNKNOWN'],
    ['for the public', {}, {}, 'FORBIDDEN'],
    [
      'for an institution that keeps no ledger here and judges of another body',
      {},
      { caller: callerOf('region', 'editor'), now },
      'FORBIDDEN',
    ],
    [
      'for a reader of the institution that it concerns',
      { organisationId: 'X-PRIM-MA-REG-09' },
      { caller: callerOf('region', 'reader'), now },
      'FORBIDDEN',
    ],
    [
      'with an e-mail address as its reason',
      { reason: { fr: 'Voir agent@example.org' } },
      afd,
      'PERSONAL_DATA',
    ],
  ])('does not judge %s', async (_, change, asker, code) => {
    expect((await judge(change, asker)).code).toBe(code);
  });
});

describe.each([
  ['ministry', 'X-PRIM-MA-MDCMRE'],
  ['region', 'X-PRIM-MA-REG-09'],
  ['wilaya', 'X-PRIM-MA-WIL-09'],
] as const)('the %s, whose ledger is kept elsewhere,', (institution, organisationId) => {
  test('says in a log of its own whether a name means it', async () => {
    const self = { caller: callerOf(institution, 'editor'), now };
    const before = await ask(`{ agenciesLog(reporter: "${organisationId}") { size } }`);
    const { judgement } = await judge({ organisationId, verdict: 'REFUSED' }, self);
    expect(judgement).toMatchObject({ judgedBy: { id: organisationId }, verdict: 'REFUSED' });
    const { agenciesLog } = await ask(`{ agenciesLog(reporter: "${organisationId}") { size } }`);
    expect([before.agenciesLog?.size ?? 0, agenciesLog.size]).toEqual([0, 1]);
  });
});

/** Lists, totals, traces and what is unresolved say the same of a name, now and as of before. */
describe('after a judgement all answers agree', () => {
  let seconds = 0;
  const afdLater = () => ({ ...afd, now: new Date(Date.UTC(2030, 4, 1, 12, 0, seconds++)) });
  const before = '2030-04-30T00:00:00Z';
  const organisation = 'X-PRIM-MA-ONEE';
  const written = { asWritten: 'Expertise France AFETI', organisationId: 'X-PRIM-FR-EF' };

  async function answers(id: string, asOf = '') {
    const on = asOf ? `, asOf: { recordedAt: "${asOf}" }` : '';
    const args = asOf ? `(asOf: { recordedAt: "${asOf}" })` : '';
    const { data, errors } = await agencies.execute(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Organisation {
          fundingReceived(first: 100${on}) { totalCount nodes { id } }
          fundingReceivedTotals${args} { entryCount entries(first: 100) { nodes { id } } }
        } }
        fundingEntries(first: 100, filter: { receiverId: "${id}" }${on}) { nodes { id } }
        unresolved: fundingEntries(filter: { receiverUnresolved: true, search: "afeti" }${on}) { totalCount }
        resolved: fundingEntries(filter: { receiverUnresolved: false, search: "afeti" }${on}) { totalCount }
        trace(from: { kind: ORGANISATION, id: "${id}" }, direction: UPSTREAM, depth: 1, breadth: 100${on}) {
          edges(first: 100) { nodes { claim { id receiver { written { asWritten } } } } }
        }
        unresolvedNames(reporterId: "FR-3", first: 100${on}) { nodes { written { asWritten } receiverCount } }
        unresolvedCounts${args} { reporterId entryCount }
      }`,
      { representations: [{ __typename: 'Organisation', id }] },
    );
    expect(errors).toBeUndefined();
    const { fundingReceived, fundingReceivedTotals } = data._entities[0];
    const ids = (nodes: readonly { id: string }[]) => nodes.map((it) => it.id).toSorted();
    const unresolvedNow = data.unresolvedNames.nodes.find(
      (it: { written: { asWritten: string } }) => it.written.asWritten === written.asWritten,
    );
    const traced = data.trace.edges.nodes.map(({ claim }: { claim: { id: string } }) => claim.id);
    return {
      listed: ids(fundingReceived.nodes),
      filtered: ids(data.fundingEntries.nodes),
      summed: fundingReceivedTotals
        .flatMap((total: { entries: { nodes: { id: string }[] } }) => total.entries.nodes.map((it) => it.id))
        .toSorted(),
      counted: fundingReceivedTotals.reduce(
        (sum: number, it: { entryCount: number }) => sum + it.entryCount,
        0,
      ),
      traced: [...new Set<string>(traced)].toSorted(),
      afeti: [data.unresolved.totalCount, data.resolved.totalCount],
      unresolved: unresolvedNow?.receiverCount ?? 0,
      unresolvedOfAfd: data.unresolvedCounts.find((it: { reporterId: string }) => it.reporterId === 'FR-3')
        .entryCount,
    };
  }

  const agree = ({ listed, filtered, summed, counted, traced }: Awaited<ReturnType<typeof answers>>) => {
    expect(filtered).toEqual(listed);
    expect(summed).toEqual(listed);
    expect(traced).toEqual(listed);
    expect(counted).toBe(listed.length);
    return listed;
  };

  test('refused, the entries of a name leave the organisation and count as unresolved', async () => {
    const then = await answers('X-PRIM-FR-EF');
    const thenAsOf = await answers('X-PRIM-FR-EF', before);
    const wereIts = agree(then);
    expect(wereIts).toContain('cdfd-tx-000186');
    const { judgement } = await judge({ ...written, verdict: 'REFUSED' }, afdLater());
    expect(judgement.verdict).toBe('REFUSED');
    const after = await answers('X-PRIM-FR-EF');
    const areIts = agree(after);
    expect(areIts).not.toContain('cdfd-tx-000186');
    const gone = wereIts.length - areIts.length;
    expect(after.unresolved).toBe(gone);
    expect(after.unresolvedOfAfd - then.unresolvedOfAfd).toBe(gone);
    expect(after.afeti).toEqual([then.afeti[0] + gone, then.afeti[1] - gone]);
    expect(agree(thenAsOf)).toContain('cdfd-tx-000186');
    expect(await answers('X-PRIM-FR-EF', before)).toEqual(thenAsOf);
  });

  test('confirmed to mean another, they are the other’s', async () => {
    await judge({ asWritten: written.asWritten, organisationId: organisation }, afdLater());
    const after = await answers(organisation);
    expect(agree(after)).toContain('cdfd-tx-000186');
    expect(after.unresolved).toBe(0);
    expect(agree(await answers('X-PRIM-FR-EF'))).not.toContain('cdfd-tx-000186');
    expect(agree(await answers(organisation, before))).not.toContain('cdfd-tx-000186');
  });

  test('a body that pays itself once its name is judged is an inner flow of the agreement', async () => {
    const committed = async (asOf: string) => {
      const { data } = await agencies.execute(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Agreement { funding { committed${asOf} { entryCount method { leftOut { reason } } } } }
        } }`,
        { representations: [{ __typename: 'Agreement', id: 'agr-prim-sm-2021' }] },
      );
      return data._entities[0].funding.committed;
    };
    const selfPaid = { ...written, organisationId: 'FR-3' };
    await judge({ ...selfPaid, organisationId: organisation, verdict: 'REFUSED' }, afdLater());
    await judge(selfPaid, afdLater());
    expect(await committed(`(asOf: { recordedAt: "${before}" })`)).toMatchObject([{ entryCount: 1 }]);
    expect(await committed('')).toEqual([]);
  });
});

test('the judgements of a page of claims come in one round trip', async () => {
  const claims = (first: number) =>
    agencies.roundTrips(() =>
      ask(`{ fundingEntries(first: ${first}, orderBy: { field: ID }) { nodes {
        receiver { standing { isContested } judgements { id } }
        provider { standing { isContested } } } } }`),
    );
  expect([await claims(1), await claims(100)]).toEqual([2, 2]);
});
