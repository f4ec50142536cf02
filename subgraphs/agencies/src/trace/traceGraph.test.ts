import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { claimPath, isIncoming } from './claimPath.ts';
import { findBreaks } from './findBreaks.ts';
import { type ClaimAsk, followMoney } from './followMoney.ts';
import { reconcile } from './reconcile.ts';
import { sidesOfEntries } from './sides.ts';
import { activity, body, claim } from './testing.ts';
import { traceGraph } from './traceGraph.ts';
import type { TraceRequest } from './traceRequest.ts';

/** How money is followed, over ledgers in memory. */

const passes = ({ place: { kind, id }, way, basis }: ClaimAsk, it: FundingEntryRecord): boolean => {
  const given = [
    isIncoming(it) ? [] : [it.activityIatiId, it.parentIatiId],
    it.providerActivityIatiId,
  ].flat();
  const got = [isIncoming(it) ? it.activityIatiId : null, it.receiverActivityIatiId];
  if (kind === 'ORGANISATION') {
    return (way === 'DOWNSTREAM' ? it.provider : it.receiver)?.organisationId === id;
  }
  if (kind === 'ACTIVITY') {
    return (way === 'DOWNSTREAM' ? given : [...got, ...(basis === 'START' ? given : [])]).includes(id);
  }
  return [it.agreementId, it.callId, it.projectId].includes(id);
};

const follow = (ledger: readonly FundingEntryRecord[], request: Partial<TraceRequest>) =>
  followMoney(
    {
      from: { kind: 'ORGANISATION', id: 'AFD' },
      direction: 'DOWNSTREAM',
      depth: 8,
      breadth: 100,
      asOf: {},
      includeIllustrative: false,
      ...request,
    },
    async (asks) =>
      asks.map((ask) =>
        ledger.filter(
          (it) =>
            passes(ask, it) &&
            (ask.agreementIds.length === 0 || !it.agreementId || ask.agreementIds.includes(it.agreementId)),
        ),
      ),
  );

const graphOf = async (ledger: readonly FundingEntryRecord[], request: Partial<TraceRequest> = {}) =>
  traceGraph(await follow(ledger, request));

const links = async (...asked: Parameters<typeof graphOf>) =>
  (await graphOf(...asked)).links.map(
    ({ source, target, value, closesCycle }) =>
      `${source.replace('ORGANISATION:', '')} > ${target.replace('ORGANISATION:', '')} ${String(value)}${closesCycle ? ' again' : ''}`,
  );

describe('money is followed', () => {
  const chain = [
    claim('1', 'AFD', 'EF', { activityIatiId: 'A', parentIatiId: 'P', agreementId: 'agr' }),
    claim('2', 'EF', 'ASSOCIATION', { amount: '60', callId: 'call', projectId: 'prj' }),
    claim('3', 'EF', 'someone', { amount: '5' }),
    claim('4', 'ASSOCIATION', null, { amount: '50', type: 'EXPENDITURE', projectId: 'prj' }),
  ];

  test('from body to body, through the activities, the agreement, the call and the project that claims name', async () => {
    expect(await links(chain)).toEqual([
      'AFD > ACTIVITY:P 100',
      'ACTIVITY:P > ACTIVITY:A 100',
      'ACTIVITY:A > AGREEMENT:agr 100',
      'AGREEMENT:agr > EF 100',
      'EF > CALL:call 60',
      'CALL:call > PROJECT:prj 60',
      'PROJECT:prj > ASSOCIATION 60',
      'EF > EF wrote someone 5',
    ]);
  });

  test('from every place of the chain, either way', async () => {
    const to = (
      await links(chain, { from: { kind: 'PROJECT', id: 'prj' }, direction: 'UPSTREAM' })
    ).toSorted();
    expect(to).toEqual(
      [
        'AFD > ACTIVITY:P 100',
        'ACTIVITY:P > ACTIVITY:A 100',
        'ACTIVITY:A > AGREEMENT:agr 100',
        'AGREEMENT:agr > EF 100',
        'EF > CALL:call 60',
        'CALL:call > PROJECT:prj 60',
        'ASSOCIATION > PROJECT:prj 50',
      ].toSorted(),
    );
    expect(await links(chain, { from: { kind: 'ACTIVITY', id: 'A' }, direction: 'UPSTREAM' })).toEqual([
      'AFD > ACTIVITY:P 100',
      'ACTIVITY:P > ACTIVITY:A 100',
    ]);
    expect(
      await links(chain, { from: { kind: 'ORGANISATION', id: 'EF' }, direction: 'UPSTREAM' }),
    ).toHaveLength(4);
    expect(await links(chain, { from: { kind: 'CALL', id: 'call' } })).toEqual([
      'CALL:call > PROJECT:prj 60',
      'PROJECT:prj > ASSOCIATION 60',
    ]);
  });

  test('by the activity that a claim names as the receiver’s, and then by no other claim of that body', async () => {
    const ledger = [
      claim('1', 'AFD', 'EF', { activityIatiId: 'A', receiverActivityIatiId: 'E' }),
      claim('2', 'EF', 'ASSOCIATION', { amount: '60', activityIatiId: 'E' }),
      claim('3', 'EF', 'OTHER', { amount: '70', activityIatiId: 'F' }),
    ];
    const forward = ['AFD > ACTIVITY:A 100', 'ACTIVITY:A > ACTIVITY:E 100', 'ACTIVITY:E > ASSOCIATION 60'];
    expect(await links(ledger)).toEqual(forward);
    const back = await graphOf(ledger, {
      from: { kind: 'ORGANISATION', id: 'ASSOCIATION' },
      direction: 'UPSTREAM',
    });
    expect(back.edges.map(({ claim: { _id }, basis }) => [_id, basis])).toContainEqual(['1', 'ACTIVITY']);
    expect(back.hasCycle).toBe(false);
  });

  test('under the agreement that it began with: claims of a body that name another are other money', async () => {
    const ledger = [
      claim('1', 'AFD', 'EF', { agreementId: 'agr' }),
      claim('2', 'EF', 'X', { agreementId: 'agr', amount: '1' }),
      claim('3', 'EF', 'Y', { agreementId: 'other', amount: '2' }),
      claim('4', 'EF', 'Z', { amount: '3' }),
    ];
    expect(await links(ledger, { from: { kind: 'AGREEMENT', id: 'agr' } })).toEqual([
      'AGREEMENT:agr > EF 100',
      'EF > X 1',
      'EF > Z 3',
    ]);
  });

  test('once around a cycle, and the edge that closes it says so', async () => {
    const ledger = [claim('1', 'AFD', 'EF'), claim('2', 'EF', 'X'), claim('3', 'X', 'AFD')];
    expect(await links(ledger)).toEqual(['AFD > EF 100', 'EF > X 100', 'X > AFD 100 again']);
    expect(await links([claim('1', 'AFD', 'AFD')])).toEqual(['AFD > AFD 100 again']);
  });

  test('along two ways to one place without calling it a cycle', async () => {
    const ledger = [
      claim('1', 'AFD', 'EF'),
      claim('2', 'AFD', 'X'),
      claim('3', 'EF', 'Y'),
      claim('4', 'X', 'Y'),
      claim('5', 'Y', 'Z'),
    ];
    expect((await graphOf(ledger)).hasCycle).toBe(false);
  });

  test('as deep and as wide as was asked, and says where it was cut off', async () => {
    const wide = [claim('1', 'AFD', 'EF'), claim('2', 'AFD', 'X'), claim('3', 'EF', 'Y')];
    const { claims, cutOff } = await follow(wide, { depth: 1, breadth: 1 });
    expect(claims).toHaveLength(1);
    expect(cutOff).toEqual([
      { nodeId: 'ORGANISATION:AFD', reason: 'BREADTH' },
      { nodeId: 'ORGANISATION:EF', reason: 'DEPTH' },
    ]);
    expect((await follow(wide, { depth: 3, breadth: 2 })).cutOff).toEqual([]);
  });

  test('in at most 2,000 claims', async () => {
    const ledger = Array.from({ length: 40 }, (_, at) => claim(`a${at}`, 'AFD', `B${at}`)).concat(
      Array.from({ length: 40 * 90 }, (_, at) => claim(`b${at}`, `B${at % 40}`, `C${at}`)),
      Array.from({ length: 40 * 90 }, (_, at) => claim(`c${at}`, `C${at}`, `D${at}`)),
    );
    const { claims, cutOff } = await follow(ledger, {});
    expect(claims).toHaveLength(2_000);
    expect(new Set(cutOff.map(({ reason }) => reason))).toEqual(new Set(['SIZE']));
    expect(new Set(cutOff.map(({ nodeId }) => nodeId))).toContain('ORGANISATION:B39');
  });
});

describe('for any ledger', () => {
  const names = ['AFD', 'EF', 'X', 'Y', 'someone'] as const;
  const ids = fc.constantFrom(null, '1', '2');
  const ledgers = fc.array(
    fc.record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names, null),
      cents: fc.integer({ min: -100_000, max: 100_000 }),
      type: fc.constantFrom(
        'DISBURSEMENT' as const,
        'OUTGOING_COMMITMENT' as const,
        'INCOMING_FUNDS' as const,
      ),
      activityIatiId: ids,
      receiverActivityIatiId: ids,
      agreementId: ids,
      callId: ids,
      projectId: ids,
    }),
    { maxLength: 25 },
  );
  const directions = fc.constantFrom('DOWNSTREAM' as const, 'UPSTREAM' as const, 'BOTH' as const);
  const starts = fc.constantFrom(
    { kind: 'ORGANISATION' as const, id: 'AFD' },
    { kind: 'ACTIVITY' as const, id: '1' },
    { kind: 'AGREEMENT' as const, id: '1' },
    { kind: 'PROJECT' as const, id: '2' },
  );
  const ledgerOf = (drawn: readonly { cents: number; from: string; to: string | null }[]) =>
    drawn.map(({ from, to, cents, ...more }, at) =>
      claim(String(at), from, to, { ...more, amount: (cents / 100).toFixed(2) }),
    );

  test('a claim is one unbroken way through the graph, with its whole amount on every edge', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, directions, starts, async (drawn, direction, from) => {
        const { edges } = await graphOf(ledgerOf(drawn), { direction, from });
        for (const own of Map.groupBy(edges, (edge) => edge.claim._id).values()) {
          const [first] = own;
          if (!first) continue;
          const path = claimPath(first.claim).map(({ key }) => key);
          if (new Set(path).size < path.length) continue;
          const sources = own.map(({ source }) => path.indexOf(source));
          expect(sources).toEqual(sources.toSorted((a, b) => a - b));
          expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
        }
      }),
    );
  });

  test('no amount is lost or made: what passes through a place on its way is what came into it', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, directions, starts, async (drawn, direction, from) => {
        const { edges, links: all, nodes } = await graphOf(ledgerOf(drawn), { direction, from });
        const cents = (amount: unknown) => Math.round(Number(String(amount)) * 100);
        const total = (list: readonly { readonly value: unknown }[]) =>
          list.reduce((sum, { value }) => sum + cents(value), 0);
        expect(total(all)).toBe(total(edges.map((edge) => ({ value: edge.claim.value.amount }))));
        for (const { key, kind } of nodes.filter((node) => node.key !== `${from.kind}:${from.id}`)) {
          if (kind === 'ORGANISATION' || kind === 'ACTIVITY') continue;
          const side = (place: 'source' | 'target') =>
            edges.filter((edge) => edge[place] === key).map((edge) => ({ value: edge.claim.value.amount }));
          expect(total(side('target'))).toBe(total(side('source')));
        }
      }),
    );
  });

  test('without the edges that close a cycle there is none', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, directions, starts, async (drawn, direction, from) => {
        const { links: all, hasCycle } = await graphOf(ledgerOf(drawn), { direction, from });
        let rest = all.filter(({ closesCycle }) => !closesCycle);
        expect(hasCycle).toBe(rest.length < all.length);
        for (let size = -1; size !== rest.length;) {
          size = rest.length;
          const sources = new Set(rest.map(({ source }) => source));
          rest = rest.filter(({ target }) => sources.has(target));
        }
        expect(rest).toEqual([]);
      }),
    );
  });
});

describe('the chain of evidence breaks', () => {
  const breaks = async (
    ledger: readonly FundingEntryRecord[],
    receivers = true,
    activities: ReadonlyMap<string, FundingActivityRecord> = new Map(),
  ) => {
    const graph = await graphOf(ledger);
    const pairs = receivers ? reconcile(sidesOfEntries(ledger)) : [];
    return findBreaks({ graph, activities, pairs }).map(({ kind, nodeId, amounts, claimIds }) => ({
      kind,
      nodeId: nodeId.replace('ORGANISATION:', ''),
      amounts: amounts.map(({ value }) => `${String(value.amount)} ${value.currency}`),
      claimIds,
    }));
  };
  const kinds = async (...asked: Parameters<typeof breaks>) =>
    (await breaks(...asked)).map(({ kind }) => kind);
  const receipt = claim('in', 'AFD', 'EF', { type: 'INCOMING_FUNDS' });

  test('nowhere where both sides claim and both are known', async () => {
    expect(await kinds([claim('1', 'AFD', 'EF'), receipt])).toEqual([]);
  });

  test('where the receiver is not resolved or not named', async () => {
    expect(await breaks([claim('1', 'AFD', 'someone'), claim('2', 'AFD', 'someone')], false)).toEqual([
      {
        kind: 'RECEIVER_NOT_RESOLVED',
        nodeId: 'AFD wrote someone',
        amounts: ['200 EUR'],
        claimIds: ['1', '2'],
      },
    ]);
    expect(await breaks([claim('1', 'AFD', null)], false)).toMatchObject([{ nodeId: 'AFD wrote nobody' }]);
    expect(await kinds([claim('1', 'AFD', null, { type: 'EXPENDITURE' })], false)).toEqual([]);
  });

  test('where data knows the receiver by name alone; the prose of a page needs no identifier', async () => {
    const byName = { receiver: { ...body('EF'), ref: null } };
    expect(await kinds([claim('1', 'AFD', 'EF', byName)], false)).toEqual(['RECEIVER_WITHOUT_IDENTIFIER']);
    expect(await kinds([claim('1', 'AFD', 'EF', { ...byName, granularity: 'STATEMENT' })], false)).toEqual(
      [],
    );
  });

  test('where a claim names an activity that is not there', async () => {
    expect(await breaks([claim('1', 'AFD', 'EF', { receiverActivityIatiId: 'E' })], false)).toMatchObject([
      { kind: 'ACTIVITY_UNKNOWN', nodeId: 'ACTIVITY:E' },
    ]);
  });

  test('where an activity is a part of another that does not mention it', async () => {
    const named = (child: string) =>
      new Map([
        ['P', activity('P', null, [{ iatiId: child, type: 'CHILD' }])],
        ['C', activity('C', 'P', [{ iatiId: 'P', type: 'PARENT' }])],
      ]);
    const part = [claim('1', 'AFD', 'EF', { activityIatiId: 'C', parentIatiId: 'P' })];
    expect(await breaks(part, false, named('other'))).toMatchObject([
      { kind: 'CHILD_WITHOUT_PARENT_MENTION', nodeId: 'ACTIVITY:C' },
    ]);
    expect(await kinds(part, false, named('C'))).toEqual([]);
    expect(await kinds(part, false, new Map([['C', activity('C', 'P', [])]]))).toEqual([
      'ACTIVITY_UNKNOWN',
      'CHILD_WITHOUT_PARENT_MENTION',
    ]);
  });

  test('where who gave is not resolved', async () => {
    const graph = await graphOf([claim('1', 'someone', 'EF', { type: 'INCOMING_FUNDS' })], {
      from: { kind: 'ORGANISATION', id: 'EF' },
      direction: 'UPSTREAM',
    });
    expect(findBreaks({ graph, activities: new Map(), pairs: [] })).toMatchObject([
      { kind: 'PROVIDER_NOT_RESOLVED', nodeId: 'ORGANISATION:EF wrote someone' },
    ]);
  });

  test('where a body passes on less than it got in one currency, and nothing else joins the two', async () => {
    const onward = (amount: string, currency = 'EUR') =>
      claim('2', 'EF', 'X', { amount, currency, type: 'EXPENDITURE' });
    const lost = async (...onwards: readonly FundingEntryRecord[]) =>
      (await breaks([claim('1', 'AFD', 'EF'), ...onwards], false)).filter(
        ({ kind }) => kind === 'AMOUNT_LOST',
      );
    expect(await lost(onward('99.50'))).toMatchObject([{ nodeId: 'EF', amounts: ['0.50 EUR'] }]);
    expect(await lost(onward('100'))).toEqual([]);
    expect(await lost(onward('100', 'MAD'))).toMatchObject([{ amounts: ['100 EUR'] }]);
    expect(await lost()).toEqual([]);
    expect(await kinds([claim('1', 'AFD', 'EF'), onward('100')], false)).toEqual([
      'JOINED_BY_ORGANISATION_ONLY',
    ]);
  });

  test('where a payment has no receipt', async () => {
    const payments = [claim('1', 'AFD', 'EF'), claim('2', 'AFD', 'EF', { amount: '7' }), receipt];
    expect(await breaks(payments)).toEqual([
      { kind: 'NO_RECEIPT', nodeId: 'EF', amounts: ['7 EUR'], claimIds: ['2'] },
    ]);
  });

  test('of the sum of a quarter no receipt is said to be missing while one that may be of it lies near', async () => {
    const period = { from: '2021-01-01', to: '2021-03-31' };
    const sum = claim('1', 'AFD', 'EF', { valueDate: null, period, granularity: 'QUARTER_SUM' });
    const part = (on: string) => claim('part', 'AFD', 'EF', { type: 'INCOMING_FUNDS', amount: '60', on });
    expect(await kinds([sum, part('2021-04-30')])).toEqual([]);
    expect(await kinds([sum, part('2021-05-01')])).toEqual(['NO_RECEIPT']);
  });
});
