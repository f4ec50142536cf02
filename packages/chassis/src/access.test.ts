import { buildSchema, graphql } from 'graphql';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { guardFields } from './access.ts';
import { AccessEntry } from './AccessEntry.ts';
import { anonymous, type Caller } from './Caller.ts';
import { connectDatabase, disconnectDatabase } from './database.ts';
import { startTestDatabase, type TestDatabase } from './testDatabase.ts';
import { callerOf } from './testing.ts';

const schema = guardFields(
  buildSchema(`
    directive @access(
      roles: [String!]
      institutions: [String!]
      dataClass: String
      residency: [String!]
    ) on FIELD_DEFINITION
    type Query { project: Project projects: [Project!]! scored: Scored secret: String @access }
    interface Scored { marks: String @access(roles: ["auditor"]) }
    type Project implements Scored {
      id: ID!
      marks: String @access(roles: ["auditor"])
      minutes: String @access(institutions: ["region", "wilaya"])
      contact: String @access(dataClass: "P2", residency: ["MA"])
      score: String @access(dataClass: "P1", roles: ["auditor", "editor"], residency: ["MA"])
      parent: Project
    }
    type Mutation { mark: String @access(roles: ["editor"], institutions: ["region"]) }
  `),
);
const project = (id: string): object => ({
  __typename: 'Project',
  id,
  marks: 'm',
  minutes: 'n',
  contact: 'c',
  score: () => 's',
  parent: () => project('parent'),
});
const now = new Date('2026-01-02T03:04:05Z');

async function ask(source: string, caller: Caller, purpose: string | null = null) {
  const rootValue = {
    project: project('1'),
    scored: project('1'),
    projects: [project('1'), project('2'), project('3')],
    secret: 'x',
    mark: 'done',
  };
  const answer = await graphql({ schema, source, rootValue, contextValue: { caller, purpose, now } });
  return JSON.parse(JSON.stringify(answer)) as typeof answer;
}
const refused = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code }) });

const auditor = callerOf('region', 'auditor');

describe('a field with @access', () => {
  test('is null with an error that says what it takes, and the rest of the answer stands', async () => {
    expect(await ask('{ project { id marks } }', callerOf('afd', 'reader'))).toEqual({
      data: { project: { id: '1', marks: null } },
      errors: [
        expect.objectContaining({
          message:
            'Project.marks is for any institution of the graph with the role auditor: send a token of theirs.',
          path: ['project', 'marks'],
          extensions: { code: 'FORBIDDEN' },
        }),
      ],
    });
  });

  test.each<[string, string, (string | number)[]]>([
    ['nested', '{ project { parent { parent { marks } } } }', ['project', 'parent', 'parent', 'marks']],
    ['under an alias', '{ p: project { id: marks } }', ['p', 'id']],
    ['by a fragment', '{ project { ...F } } fragment F on Project { marks }', ['project', 'marks']],
    ['by its interface', '{ scored { marks } }', ['scored', 'marks']],
    ['by an inline fragment of a type', '{ scored { ... on Project { marks } } }', ['scored', 'marks']],
    ['at the root', '{ secret }', ['secret']],
    ['as a mutation', 'mutation { mark }', ['mark']],
  ])('is refused %s', async (_, query, path) => {
    expect((await ask(query, anonymous)).errors).toEqual([refused('FORBIDDEN', ...path)]);
  });

  test('is answered to whoever meets all its conditions, and to nobody who meets some', async () => {
    const minutes = async (caller: Caller) =>
      (await ask('{ project { minutes } }', caller)).data?.['project'];
    expect(await minutes(callerOf('wilaya', 'reader'))).toEqual({ minutes: 'n' });
    expect(await minutes(callerOf('afd', 'operator'))).toEqual({ minutes: null });
    expect(await ask('mutation { mark }', callerOf('wilaya', 'editor'))).toMatchObject({
      data: { mark: null },
    });
    expect(await ask('mutation { mark }', callerOf('region', 'reader'))).toMatchObject({
      data: { mark: null },
    });
    expect(await ask('mutation { mark }', callerOf('region', 'editor'))).toEqual({ data: { mark: 'done' } });
  });

  test('without conditions is for every institution, and not for the public', async () => {
    expect(await ask('{ secret }', callerOf('ministry', 'reader'))).toEqual({ data: { secret: 'x' } });
  });

  test('on a list nulls its own field of each item', async () => {
    const { data, errors } = await ask('{ projects { id marks } }', anonymous);
    expect(data?.['projects']).toHaveLength(3);
    expect(errors).toEqual([0, 1, 2].map((index) => refused('FORBIDDEN', 'projects', index, 'marks')));
  });
});

describe('a field that stays in the country', () => {
  test('is not answered to a partner abroad, nor to one who does not say where he is', async () => {
    for (const caller of [callerOf('afd', 'reader'), { ...auditor, residency: null }]) {
      expect(await ask('{ project { id contact } }', caller)).toEqual({
        data: { project: { id: '1', contact: null } },
        errors: [refused('RESIDENCY', 'project', 'contact')],
      });
    }
  });

  test('is answered to a partner in it', async () => {
    expect(await ask('{ project { contact } }', auditor)).toEqual({ data: { project: { contact: 'c' } } });
  });
});

describe('data on natural persons', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase('access');
    await connectDatabase(database.uri, 'access', { monitorCommands: true });
  });
  beforeEach(() => AccessEntry.collection.deleteMany({}));
  afterAll(async () => {
    await disconnectDatabase();
    await database.close();
  });
  const log = () => AccessEntry.find().sort({ recordId: 1 }).lean();

  test('is written down with each reading: who, what for, what, when', async () => {
    const { data, errors } = await ask('{ projects { score } }', auditor, 'audit 2026-4');
    expect({ data, errors }).toEqual({
      data: { projects: Array.from({ length: 3 }, () => ({ score: 's' })) },
    });
    expect(await log()).toEqual(
      ['1', '2', '3'].map((recordId) => ({
        _id: expect.any(String),
        institution: 'region',
        account: 'test-region',
        purpose: 'audit 2026-4',
        field: 'Project.score',
        recordId,
        readAt: now,
      })),
    );
  });

  test('is not read without a purpose, nor by whoever may not, and then nothing is written down', async () => {
    expect((await ask('{ project { score } }', auditor)).errors).toEqual([
      refused('PURPOSE_REQUIRED', 'project', 'score'),
    ]);
    const foreign = callerOf('afd', 'auditor');
    expect((await ask('{ project { score } }', foreign, 'x')).errors).toEqual([
      refused('RESIDENCY', 'project', 'score'),
    ]);
    expect(await log()).toEqual([]);
  });

  test('is written down once for each reading, whichever way: by aliases, fragments, interfaces and lists', async () => {
    const query = `{
      project { score again: score ...F ... on Project { score } }
      projects { score parent { score } }
    } fragment F on Project { score inFragment: score }`;
    expect((await ask(query, auditor, 'audit')).errors).toBeUndefined();
    const ids = (await log()).map(({ recordId }) => recordId);
    // Of the first three names, of each project of the list, and of the parent of each.
    expect(ids).toEqual(['1', '1', '1', '1', '2', '3', 'parent', 'parent', 'parent']);
  });

  test('is written down in one transaction for all that is read at one level', async () => {
    let inserts = 0;
    const count = ({ commandName }: { readonly commandName: string }) =>
      void (inserts += Number(commandName === 'insert'));
    const client = mongoose.connection.getClient().on('commandStarted', count);
    await ask('{ projects { score again: score } }', auditor, 'audit');
    client.off('commandStarted', count);
    expect([inserts, await AccessEntry.countDocuments()]).toEqual([1, 6]);
  });

  test('of which readings may neither be changed nor removed', async () => {
    await ask('{ project { score } }', auditor, 'audit');
    await expect(AccessEntry.updateOne({}, { purpose: 'other' })).rejects.toThrow('may not be changed');
    await expect(AccessEntry.deleteMany({})).rejects.toThrow('may not be removed');
    const [entry] = await log();
    await expect(AccessEntry.create({ ...entry, _id: 'x' } as never)).rejects.toThrow('may not be saved');
    await expect(AccessEntry.insertMany([{ ...entry, _id: 'x' } as never])).rejects.toThrow(
      'may not be inserted',
    );
    expect(await log()).toEqual([entry]);
  });
});

test('what cannot be written down is not read', async () => {
  const database = await startTestDatabase('unwritable');
  await connectDatabase(database.uri, 'unwritable');
  await disconnectDatabase();
  await database.close();
  const { data, errors } = await ask('{ project { id score } }', auditor, 'audit');
  expect(data).toEqual({ project: { id: '1', score: null } });
  expect(errors).toHaveLength(1);
});
