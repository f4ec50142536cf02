import { Worker } from 'node:worker_threads';

import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { PlannerThread } from './PlannerThread.ts';

/** How many of the threads that are started from now on end at once. */
const { broken, workers } = vi.hoisted(() => ({ broken: { threads: 0 }, workers: [] as Worker[] }));
vi.mock('node:worker_threads', async (importOriginal) => {
  const original = await importOriginal<{ Worker: typeof Worker }>();
  class Thread extends original.Worker {
    constructor(...[file, options]: ConstructorParameters<typeof Worker>) {
      const isBroken = broken.threads > 0;
      if (isBroken) broken.threads -= 1;
      super(isBroken ? new URL('data:text/javascript,process.exit()') : file, options);
      workers.push(this);
    }
  }
  return { ...original, Worker: Thread };
});

const names = Array.from({ length: 6 }, (_, index) => index);

/** A type that refers to itself, of which each subgraph lacks another field: there are many ways to each field. */
const sdlWithout = (missing: number) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
  type Query { thing: Thing @shareable }
  type Thing @key(fields: "id") {
    id: ID!
    ${names
      .filter((name) => name !== missing)
      .map((name) => `to${name}: Thing @shareable size${name}: Int @shareable`)
      .join(' ')}
  }`;

/** Fields below fields, level by level. */
const wide = (levels: number): string =>
  names.map((name) => `size${name} ${levels === 0 ? '' : `to${name} { ${wide(levels - 1)} }`}`).join(' ');
const aliases = Array.from({ length: 6 }, (_, index) => `a${index}: thing { ...Wide }`);
const dear = `{ ${aliases.join(' ')} } fragment Wide on Thing { ${wide(3)} }`;

const timeoutMs = 1_000;
let supergraph = '';
let planner: PlannerThread;
beforeAll(() => {
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({ name: `s${name}`, url: 'http://127.0.0.1/', typeDefs: parse(sdlWithout(name)) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  supergraph = supergraphSdl;
});
beforeEach(async () => {
  workers.length = 0;
  ({ planner } = await PlannerThread.start(supergraph, timeoutMs));
});
afterEach(() => planner.close());

const plan = (query: string) => planner.plan({ query, operationName: null, booleans: {} });
const codeOf = (query: string) =>
  plan(query).then(
    ({ steps }) => `${steps.length} steps`,
    ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code,
  );

describe('planning', () => {
  test('is given up where it takes too long, and goes on with what waits', async () => {
    const asked = [codeOf(dear), codeOf('{ thing { id } }'), codeOf('{ thing { nothing } }')];
    expect(await Promise.all(asked)).toEqual(['PLAN_TOO_COSTLY', '1 steps', 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('refuses what comes when a thousand wait', async () => {
    const [, ...waiting] = Array.from({ length: 1_001 }, () => plan('{ thing { id } }'));
    expect(await codeOf('{ thing { id } }')).toBe('PLANNER_BUSY');
    expect((await waiting[0])?.steps).toHaveLength(1);
  });

  test('refuses an operation that its fragments make larger than is looked at', async () => {
    const doubling = Array.from(
      { length: 15 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ ...F0 } ${doubling.join(' ')} fragment F15 on Query { thing { id } }`;
    expect(await codeOf(bomb)).toBe('OPERATION_TOO_LARGE');
  });

  test('is refused for the moment where no thread starts again, and tried again with what comes next', async () => {
    broken.threads = 1;
    const asked = [codeOf(dear), codeOf('{ thing { id } }')];
    expect(await Promise.all(asked)).toEqual(['PLAN_TOO_COSTLY', 'PLANNER_BUSY']);
    expect(await codeOf('{ thing { id } }')).toBe('1 steps');
  });

  test('goes on where its thread ends without a word', async () => {
    const [worker] = workers;
    const asked = [codeOf(dear), codeOf('{ thing { id } }')];
    await worker?.terminate();
    expect(await Promise.all(asked)).toEqual(['OPERATION_UNPLANNABLE', '1 steps']);
  });

  test('is given up by the clock where the thread does not say what it uses', async () => {
    const silent = vi.spyOn(Worker.prototype, 'cpuUsage').mockReturnValue(new Promise(() => {}));
    const hasty = await PlannerThread.start(supergraph, 50);
    const given = hasty.planner.plan({ query: dear, operationName: null, booleans: {} });
    await expect(given).rejects.toMatchObject({ errors: [{ extensions: { code: 'PLAN_TOO_COSTLY' } }] });
    silent.mockRestore();
    await hasty.planner.close();
  });
});
