import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

/** Whom the registry proposes for a name that data of others writes: by which rule, and how sure it is. */

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

interface Written {
  readonly asWritten: string;
  readonly ref: string | null;
}
const written = (asWritten: string, ref: string | null = null): Written => ({ asWritten, ref });

async function candidatesOf(names: readonly Written[]) {
  const { data, errors } = await wilaya.execute(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WrittenName {
      candidates { organisation { id } rule matchedText confidence } } } }`,
    { of: names.map((name) => ({ __typename: 'WrittenName', ...name })) },
  );
  expect(errors).toBeUndefined();
  type Candidate = { organisation: { id: string }; rule: string; matchedText: string; confidence: string };
  return (data._entities as { candidates: Candidate[] }[]).map(({ candidates }) =>
    candidates.map(({ organisation, rule, matchedText, confidence }) => [
      organisation.id,
      rule,
      matchedText,
      confidence,
    ]),
  );
}

test.each([
  ['its identifier', written('Whatever [FR-3]', 'FR-3'), ['FR-3', 'IDENTIFIER', 'FR-3', 'CERTAIN']],
  [
    'an identifier that another donor uses',
    written('Something [MA000900000662]', 'MA000900000662'),
    ['X-PRIM-MA-ACODEC', 'OTHER_IDENTIFIER', 'MA000900000662', 'MEDIUM'],
  ],
  [
    'a name that a source attests, letter for letter',
    written('Expertise France AFETI'),
    ['X-PRIM-FR-EF', 'KNOWN_ALIAS', 'Expertise France AFETI', 'HIGH'],
  ],
  [
    'a name but for case, accents and punctuation',
    written('EXPERTISE-FRANCE  (afeti)'),
    ['X-PRIM-FR-EF', 'NORMALISED_NAME', 'Expertise France AFETI', 'MEDIUM'],
  ],
])('a body is proposed by %s', async (_, name, candidate) => {
  expect((await candidatesOf([name]))[0]).toContainEqual(candidate);
});

test('what took the place of a body is proposed after it', async () => {
  const [candidates] = await candidatesOf([written('former', 'X-PRIM-MA-DCMREAM')]);
  expect(candidates).toEqual([
    ['X-PRIM-MA-DCMREAM', 'IDENTIFIER', 'X-PRIM-MA-DCMREAM', 'CERTAIN'],
    ['X-PRIM-MA-MDCMRE', 'FORMER_IDENTIFIER', 'X-PRIM-MA-DCMREAM', 'MEDIUM'],
  ]);
});

test('a rule that finds several bodies is sure of none', async () => {
  const [candidates = []] = await candidatesOf([written('SGAR')]);
  expect(candidates.length).toBeGreaterThan(1);
  expect(new Set(candidates.map(([, , , confidence]) => confidence))).toEqual(new Set(['LOW']));
});

test('nothing is proposed for what merely resembles a name, or is none', async () => {
  expect(await candidatesOf([written('Expertise Franc AFETI'), written('[ ]'), written('', '')])).toEqual([
    [],
    [],
    [],
  ]);
});

test('two round trips, however many names are written', async () => {
  const some = [written('SGAR'), written('Expertise France AFETI'), written('former', 'X-PRIM-MA-DCMREAM')];
  const many = Array.from({ length: 100 }, (_, at) => some[at] ?? written(`Name ${at}`, `ref-${at}`));
  expect([
    await wilaya.roundTrips(() => candidatesOf(some)),
    await wilaya.roundTrips(() => candidatesOf(many)),
  ]).toEqual([2, 2]);
});
