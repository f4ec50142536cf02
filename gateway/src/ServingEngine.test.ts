import { createPublicKey } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { makeKeyPair, parsePrivateKey } from '@prim/chassis/PrivateKey';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { engineCounts } from './engine/engineMetrics.ts';
import { noteFileOf, signRelease } from './supergraphRelease.ts';
import { sendJson, startTestGraph, type TestGraph } from './testing.ts';

const pair = makeKeyPair();
const { secret } = parsePrivateKey(pair.privateKey);

let graph: TestGraph;
let file: string;
let first: string;
beforeEach(async () => {
  graph = await startTestGraph({ subgraphTimeoutMs: 10_000 });
  file = graph.config.supergraphFile;
  first = readFileSync(file, 'utf8');
});
afterEach(() => graph.close());

const place = '{ place { ... on Town { name } } }';
const describeTown = (sdl: string, words: string) => sdl.replace(/\ntype Town/, `\n"${words}"\ntype Town`);
const townWords = async () => {
  const { data } = await graph.ask('{ __type(name: "Town") { description } }');
  return (data as { __type: { description: string | null } }).__type.description;
};

/** As a publisher should: a reader sees the file before or the file after. */
function publish(sdl: string): void {
  writeFileSync(`${file}.new`, sdl);
  renameSync(`${file}.new`, file);
}

describe('a new supergraph', () => {
  test('is served once its file has changed', async () => {
    expect(await graph.reload()).toBe('UNCHANGED');
    expect(await townWords()).toBeNull();
    publish(describeTown(first, 'A town.'));
    expect(await graph.reload()).toBe('RELOADED');
    expect(await townWords()).toBe('A town.');
  });

  test('is noticed without being told, by the change of the file and by SIGHUP', async () => {
    publish(describeTown(first, 'By SIGHUP.'));
    process.emit('SIGHUP');
    await expect.poll(townWords).toBe('By SIGHUP.');
    publish(describeTown(first, 'By its time.'));
    await expect.poll(townWords, { timeout: 5_000 }).toBe('By its time.');
  });

  test('takes over with the operations of its predecessor planned', async () => {
    await graph.ask(place);
    publish(describeTown(first, 'A town.'));
    await graph.reload();
    const { plans } = engineCounts;
    expect((await graph.ask(place)).data).toEqual({ place: { name: 'Agadir' } });
    expect(engineCounts.plans).toBe(plans);
  });

  test('leaves a request to the engine that it began with', async () => {
    let answer = () => {};
    const reached = new Promise<void>((resolve) =>
      graph.region.misbehave((response) => {
        answer = () => sendJson(response, { data: { place: { __typename: 'Town', name: 'Late' } } });
        resolve();
      }),
    );
    const asked = graph.ask(place);
    await reached;
    graph.region.misbehave(null);
    publish(describeTown(first, 'A town.'));
    expect(await graph.reload()).toBe('RELOADED');
    answer();
    expect((await asked).data).toEqual({ place: { name: 'Late' } });
  });

  test('costs no request under load, good and bad ones in turn', async () => {
    const over = new AbortController();
    const answers: (number | undefined)[] = [];
    const client = async () => {
      while (!over.signal.aborted) {
        const { status, data, errors } = await graph.ask(place);
        answers.push(errors || !data ? -1 : status);
      }
    };
    const clients = Array.from({ length: 8 }, client);
    for (let release = 1; release <= 4; release++) {
      publish(describeTown(first, `Release ${release}`));
      expect(await graph.reload()).toBe('RELOADED');
      publish('type Query {');
      expect(await graph.reload()).toBe('REFUSED');
    }
    over.abort();
    await Promise.all(clients);
    expect(answers.length).toBeGreaterThan(8);
    expect(answers.filter((status) => status !== 200)).toEqual([]);
    expect(await townWords()).toBe('Release 4');
  });
});

describe('a bad supergraph is refused, and the one before serves:', () => {
  const addressOf = (name: string) => new RegExp(`@join__graph\\(name: "${name}", url: "[^"]*"\\)`);
  const bad: readonly [string, (sdl: string) => string][] = [
    ['an empty one', () => ''],
    ['garbage', () => '\u0000\u0001{{{'],
    ['half of one', (sdl) => sdl.slice(0, sdl.length / 2)],
    ['a schema of no federation', () => 'type Query { place: String }'],
    ['a page of HTML', () => '<html><body>404</body></html>'],
    ['one that lacks a subgraph', (sdl) => sdl.replace(/\n *AGENCIES @join__graph.*/, '')],
    [
      'one that leads elsewhere',
      (sdl) =>
        sdl.replace(addressOf('agencies'), '@join__graph(name: "agencies", url: "http://10.0.0.1/graphql")'),
    ],
    [
      'one with another institution elsewhere',
      (sdl) =>
        sdl.replace(
          /\n( *)AGENCIES/,
          '\n$1SPY @join__graph(name: "spy", url: "http://10.0.0.1/")\n$1AGENCIES',
        ),
    ],
  ];

  test.each(bad)('%s', async (_what, change) => {
    const changed = change(describeTown(first, 'Bad'));
    expect(changed).not.toBe(first);
    publish(changed);
    expect(await graph.reload()).toBe('REFUSED');
    expect((await graph.ask(place)).data).toEqual({ place: { name: 'Agadir' } });
    expect(await townWords()).toBeNull();
  });

  test('a file that is gone', async () => {
    rmSync(file);
    expect(await graph.reload()).toBe('REFUSED');
    expect((await graph.ask(place)).status).toBe(200);
  });
});

test('a supergraph may lead to an origin that the operator allows', async () => {
  const open = await startTestGraph({ subgraphOrigins: ['http://10.0.0.1'] });
  const sdl = readFileSync(open.config.supergraphFile, 'utf8');
  writeFileSync(open.config.supergraphFile, sdl.replace(open.agencies.url, 'http://10.0.0.1/graphql'));
  expect(await open.reload()).toBe('RELOADED');
  await open.close();
});

describe('where releases are signed', () => {
  const supergraphKey = createPublicKey({ key: pair.publicKey, format: 'jwk' });
  let signed: TestGraph;
  let sdl = '';
  const release = (text: string, note: object) => {
    writeFileSync(signed.config.supergraphFile, text);
    writeFileSync(noteFileOf(signed.config.supergraphFile), JSON.stringify(note));
    return signed.reload();
  };
  beforeEach(async () => {
    signed = await startTestGraph({ supergraphKey, noteOf: (text) => signRelease(text, 7, secret) });
    sdl = readFileSync(signed.config.supergraphFile, 'utf8');
  });
  afterEach(() => signed.close());

  test('one that is newer and signed is served', async () => {
    const next = describeTown(sdl, 'Next');
    expect(await release(next, signRelease(next, 8, secret))).toBe('RELOADED');
  });

  test.each<[string, (text: string) => object]>([
    ['unsigned', () => ({})],
    ['signed by another', (text) => signRelease(text, 8, parsePrivateKey(makeKeyPair().privateKey).secret)],
    ['older', (text) => signRelease(text, 6, secret)],
    ['of the same serial', (text) => signRelease(text, 7, secret)],
    ['under the note of another', () => signRelease(sdl, 8, secret)],
    ['signed before its serial was raised', (text) => ({ ...signRelease(text, 6, secret), serial: 8 })],
  ])('one that is %s is refused', async (_what, noteOf) => {
    const next = describeTown(sdl, 'Next');
    expect(await release(next, noteOf(next))).toBe('REFUSED');
    expect((await signed.ask(place)).status).toBe(200);
  });
});
