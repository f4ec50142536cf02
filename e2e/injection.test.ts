import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Caller } from '@prim/chassis/Caller';
import { readPrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner, type SignService } from '@prim/chassis/serviceToken';
import { addressOfDatabase } from '@prim/chassis/testDatabase';
import { databaseSpec } from '@prim/cli/graphServices';
import { freePort } from '@prim/cli/ports';
import { startService, type StartedService } from '@prim/cli/service';
import {
  institutions,
  institutionSubgraphs,
  type SubgraphName,
  subgraphNames,
  subgraphSdl,
} from '@prim/schema';
import { roles } from '@prim/schema/access';
import { buildASTSchema, buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type DatabaseSpy, startDatabaseSpy } from './databaseSpy.ts';
import { entitiesOf, type InputPlace, inputPlaces } from './inputPlaces.ts';
import { type Answer, startTestGraph, type TestGraph } from './theGraph.ts';

/**
 * Operators of the database at every place of every argument of every field, those of mutations among them: none gets
 * as far as the driver, as a spy before the database sees.
 */

let graph: TestGraph;
let database: StartedService;
let spy: DatabaseSpy;
let sign: SignService;
const folder = mkdtempSync(join(tmpdir(), 'injection-'));
beforeAll(async () => {
  database = startService(databaseSpec(await freePort(), folder), () => {});
  spy = await startDatabaseSpy((await database.ready).address);
  const addresses = subgraphNames.map((name) => [
    `MONGODB_URI_${name.toUpperCase()}`,
    addressOfDatabase(spy.uri, name),
  ]);
  graph = await startTestGraph({ POINTS_PER_MINUTE: '1000000000', ...Object.fromEntries(addresses) });
  sign = serviceSigner(readPrivateKey(`${graph.dataFolder}/keys/gateway.key.json`));
});
afterAll(async () => {
  await graph?.stop();
  await spy?.close();
  await database?.stop();
  rmSync(folder, { recursive: true });
});

/** What stands in what was sent, and must stand in nothing that reaches a database. */
const mark = 'injected_7f3a';

const operators: readonly unknown[] = [
  { $ne: mark },
  { $where: `this.${mark}` },
  { $gt: '', $regex: mark },
  JSON.parse(`{ "__proto__": { "${mark}": true } }`),
  { [`a.${mark}`]: 1 },
  [{ $expr: { $function: { body: mark, args: [], lang: 'js' } } }],
];

/** The mark where the database would take it for anything but a value: in a key, or in an expression. */
function misplaced(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') {
    const isRun = path.some((key) =>
      /^\$(where|expr|function|accumulator|project|addFields|set|group)$/.test(key),
    );
    return value.includes(mark) && isRun && !path.includes('$literal') ? [path.join('.')] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes(mark) ? [[...path, key].join('.')] : []),
    ...misplaced(inner, [...path, key]),
  ]);
}

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions?.code ?? 'none');

/** Whoever may do all that anyone may at an institution, at home. */
const insiders: readonly Caller[] = institutions.map((institution) => ({
  institution,
  roles,
  residency: 'MA',
  subject: 'insider',
}));

async function askOwner(name: SubgraphName, caller: Caller, operation: object): Promise<Answer> {
  const body = JSON.stringify(operation);
  const response = await fetch(graph.subgraphs[name].address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${sign(name, caller, body, 'test')}`,
    },
    body,
  });
  return (await response.json()) as Answer;
}

type Ask = (operation: Pick<InputPlace, 'query'> & { readonly variables: object }) => Promise<Answer>;

/** What each of the places answers to each of the values, where that is one of the `wanted` answers. */
async function answersTo(
  places: readonly InputPlace[],
  values: readonly unknown[],
  ask: Ask,
  wanted: (answer: Answer) => boolean,
): Promise<readonly object[]> {
  const found: object[] = [];
  const waiting = places.flatMap((place) => values.map((value) => ({ place, value })));
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { name, query, variables } = next.place;
      const answer = await ask({ query, variables: variables(next.value) });
      if (wanted(answer)) found.push({ name, value: next.value, ...answer });
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
  return found;
}

const isFault = (answer: Answer) =>
  codesOf(answer).some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'none');

/** True unless a wrong value was told as such, and nothing was answered. */
function isUnrefused(answer: Answer): boolean {
  const codes = codesOf(answer);
  const isEmpty = Object.values((answer.data ?? {}) as object).every((value) => value === null);
  return !(isEmpty && codes.length > 0 && codes.every((code) => code === 'BAD_USER_INPUT'));
}

const supergraph = buildSchema(
  readFileSync(new URL(import.meta.resolve('@prim/schema/supergraph.graphql')), 'utf8'),
  { assumeValidSDL: true },
);
const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

describe('through the gateway', () => {
  // What is of a type of ours is known as such by its institution, which is not asked below an object that is null.
  const isTold = ({ type, owner }: InputPlace) =>
    /^(Query|Mutation)$/.test(owner) || builtIn.has(type) || /[[\]]|Input$|Filter$|Order$/.test(type);
  const places = inputPlaces(supergraph).filter(isTold);

  test('an operator in place of a value is refused as a wrong value, and nothing is asked of a database', async () => {
    expect(places.length).toBeGreaterThan(500);
    const member = await graph.as('region', 'editor');
    spy.take();
    const ask: Ask = ({ query, variables }) =>
      graph.ask(query, { ...variables }, { ...member, 'x-purpose': 'test' });
    // Two at each place, by turns: its institution gets to see all of them.
    for (const turn of [0, 1]) {
      const ofTurn = operators.map((operator, at) => ({
        operator,
        places: places.filter((_, index) => (index + turn) % operators.length === at),
      }));
      for (const { operator, places: chosen } of ofTurn) {
        expect(await answersTo(chosen, [operator], ask, isUnrefused)).toEqual([]);
      }
    }
    expect(JSON.stringify(spy.take())).not.toContain(mark);
  }, 240_000);
});

describe.each(subgraphNames)('of the subgraph %s, asked as the gateway asks it,', (name) => {
  const sdl = subgraphSdl(name);
  const places = inputPlaces(buildASTSchema(sdl, { assumeValidSDL: true }), entitiesOf(sdl));
  const [insider] = insiders.filter(
    ({ institution }) => institution && institutionSubgraphs[institution] === name,
  );
  if (!insider) throw new Error(`No institution keeps its data in ${name}`);
  const ask: Ask = (operation) => askOwner(name, insider, operation);

  test('an operator in place of a value is refused, and nothing is asked of its database', async () => {
    expect(places.length).toBeGreaterThan(100);
    spy.take();
    expect(await answersTo(places, operators, ask, isUnrefused)).toEqual([]);
    expect(JSON.stringify(spy.take())).not.toContain(mark);
  }, 120_000);

  test('an operator in a text stays a text: no key, no expression', async () => {
    spy.take();
    const texts = places.filter(({ type }) => type === 'String' || type === 'ID');
    const faults = await answersTo(texts, [`$${mark}`, `$$ROOT.${mark}`, `{"$ne":"${mark}"}`], ask, isFault);
    expect(faults).toEqual([]);
    const commands = spy.take();
    expect(JSON.stringify(commands)).toContain(mark);
    expect(commands.flatMap((command) => misplaced(command))).toEqual([]);
  }, 120_000);

  test('what tells of a person is refused in every text of every mutation', async () => {
    const texts = places.filter(
      ({ name: place, owner, type }) =>
        owner === 'Mutation' && type === 'String' && /\.(fr|ar|en|name)\)$/.test(place),
    );
    expect(texts.length).toBeGreaterThan(3);
    const isTaken = (answer: Answer) => !codesOf(answer).includes('PERSONAL_DATA');
    expect(await answersTo(texts, ['Mme Untel, +212 661 22 33 44'], ask, isTaken)).toEqual([]);
  });

  test('an operator for the key of an entity is refused', async () => {
    spy.take();
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    for (const { name: __typename, key } of entitiesOf(sdl)) {
      for (const value of operators) {
        const named = Object.fromEntries(key.map((field) => [field, value]));
        const answer = await ask({ query, variables: { r: [{ __typename, ...named }] } });
        expect([__typename, value, answer.data, codesOf(answer)]).toEqual([
          __typename,
          value,
          null,
          ['BAD_REQUEST'],
        ]);
      }
    }
    expect(JSON.stringify(spy.take())).not.toContain(mark);
  });
});
