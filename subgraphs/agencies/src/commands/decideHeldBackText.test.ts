import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

// The persons and addresses are made up.

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const now = new Date('2030-03-01T12:00:00.000Z');
const afd = { caller: callerOf('afd', 'editor'), now, purpose: 'Relecture d’un import' };

const narrative = (text: string) => `<narrative>${text}</narrative>`;
const payment = (amount: string, receiver: string, description = '') =>
  `<transaction><transaction-type code="3"/><transaction-date iso-date="2029-02-10"/>
   <value currency="EUR" value-date="2029-02-10">${amount}</value>
   ${description && `<description>${narrative(description)}</description>`}
   <receiver-org>${narrative(receiver)}</receiver-org><sector code="15190"/></transaction>`;

let activities = 0;
const newId = () => `FR-3-RETENU-${activities++}`;

const fileOf = (
  id: string,
  payments: string,
  { title = 'Migration', description = 'Appui', participant = 'AFD' } = {},
) =>
  `<iati-activities version="2.03"><iati-activity xml:lang="fr"><iati-identifier>${id}</iati-identifier>
   <reporting-org ref="FR-3" type="10">${narrative('AFD')}</reporting-org>
   <title>${narrative(title)}</title><description>${narrative(description)}</description>
   <participating-org role="4">${narrative(participant)}</participating-org>
   <activity-status code="2"/><activity-date type="2" iso-date="2029-01-01"/><recipient-country code="MA"/>
   ${payments}</iati-activity></iati-activities>`;

async function importFile(content: string, asker: object = afd) {
  const query = `mutation ($input: ImportFundingInput!) { importFunding(input: $input) {
    report { addedCount unchangedCount heldBackCount changedCount lines { outcome message } } } }`;
  const { data } = await agencies.execute(query, { input: { fileName: 'afd.xml', content } }, asker);
  return data.importFunding.report;
}

const held = async (asker: object = afd) =>
  (
    await agencies.execute(
      '{ heldBackTexts { id text place kinds file line activityIatiId heldAt decision decidedAt } }',
      {},
      asker,
    )
  ).data.heldBackTexts;

const idOf = async (text: string): Promise<string> =>
  (await held()).find((it: { text: string }) => it.text === text)?.id;

async function decide(id: string, decision: string, asker: object = afd) {
  const query = `mutation ($input: DecideHeldBackTextInput!) { decideHeldBackText(input: $input) {
    heldBackText { decision decidedAt } } }`;
  const { data, errors } = await agencies.execute(query, { input: { id, decision } }, asker);
  return { held: data?.decideHeldBackText?.heldBackText, code: errors?.[0]?.extensions?.['code'] };
}

const receivers = async (id: string) =>
  (
    await agencies.execute(
      `{ fundingActivity(iatiId: "${id}") { entries { nodes { value { amount } receiver { asWritten } } } } }`,
    )
  ).data.fundingActivity?.entries.nodes.map(
    (it: { value: { amount: string }; receiver: { asWritten: string } }) => [
      it.value.amount,
      it.receiver.asWritten,
    ],
  );

describe('a name that looks like that of a person', () => {
  const id = newId();
  const content = fileOf(id, payment('1', 'Fatima Tizgarine') + payment('2', 'Association d’essai'));

  test('is held back with its claim, the others are recorded, and the report does not repeat it', async () => {
    const report = await importFile(content);
    expect(report).toMatchObject({ addedCount: 1, heldBackCount: 1 });
    expect(report.lines).toContainEqual({
      outcome: 'HELD_BACK',
      message:
        'RECEIVER looks like PERSON_NAME: decide on it (heldBackTexts, decideHeldBackText), then import again.',
    });
    expect(JSON.stringify(report)).not.toContain('Tizgarine');
    expect(await receivers(id)).toEqual([['2', 'Association d’essai']]);
  });

  test('waits in a list that its institution alone can see', async () => {
    expect(await held()).toContainEqual({
      id: await idOf('Fatima Tizgarine'),
      text: 'Fatima Tizgarine',
      place: 'RECEIVER',
      kinds: ['PERSON_NAME'],
      file: 'afd.xml',
      line: 6,
      activityIatiId: id,
      heldAt: now.toISOString(),
      decision: null,
      decidedAt: null,
    });
    expect(await held({ ...afd, caller: callerOf('expertise-france', 'editor') })).toEqual([]);
    expect(await held({})).toBeNull();
    expect(await held({ ...afd, caller: callerOf('region', 'editor') })).toBeNull();
    expect(await held({ ...afd, caller: callerOf('afd', 'reader') })).toBeNull();
    expect(await held({ ...afd, purpose: null })).toBeNull();
  });

  test('is held back once, however often the file is imported', async () => {
    expect(await importFile(content)).toMatchObject({ addedCount: 0, unchangedCount: 1, heldBackCount: 1 });
    expect((await held()).filter((it: { text: string }) => it.text === 'Fatima Tizgarine')).toHaveLength(1);
  });

  test('is decided on by its own institution only', async () => {
    const text = await idOf('Fatima Tizgarine');
    const other = { ...afd, caller: callerOf('expertise-france', 'editor') };
    expect((await decide(text, 'RELEASE', other)).code).toBe('HELD_BACK_UNKNOWN');
    expect((await decide(text, 'RELEASE', { caller: callerOf('region', 'editor') })).code).toBe('FORBIDDEN');
    expect((await decide('held-0', 'RELEASE')).code).toBe('HELD_BACK_UNKNOWN');
  });

  test('is not told by a decision that no purpose is given for, or that would be answered elsewhere', async () => {
    const text = await idOf('Fatima Tizgarine');
    const abroad = { ...afd, caller: { ...afd.caller, residency: 'US' } };
    expect(await decide(text, 'RELEASE', abroad)).toEqual({ code: 'RESIDENCY' });
    expect(await decide(text, 'RELEASE', { ...afd, purpose: null })).toEqual({ code: 'PURPOSE_REQUIRED' });
  });

  test('is left out of the claim where it is withheld: the money counts, and nobody is named', async () => {
    const text = await idOf('Fatima Tizgarine');
    expect((await decide(text, 'WITHHOLD')).held).toEqual({
      decision: 'WITHHOLD',
      decidedAt: now.toISOString(),
    });
    expect(await importFile(content)).toMatchObject({ addedCount: 1, unchangedCount: 1, heldBackCount: 0 });
    expect(await importFile(content)).toMatchObject({ addedCount: 0, unchangedCount: 2 });
    expect(await receivers(id)).toContainEqual(['1', 'Nom retenu · الاسم محجوب · Name withheld']);
  });

  test('enters as written where it is released after all, and cannot be withheld any more', async () => {
    const text = await idOf('Fatima Tizgarine');
    expect((await decide(text, 'RELEASE')).held).toMatchObject({ decision: 'RELEASE' });
    expect((await decide(text, 'RELEASE')).held).toMatchObject({ decision: 'RELEASE' });
    expect((await decide(text, 'WITHHOLD')).code).toBe('HELD_BACK_DECIDED');
    expect(await importFile(content)).toMatchObject({ addedCount: 1, unchangedCount: 1 });
    expect(await receivers(id)).toContainEqual(['1', 'Fatima Tizgarine']);
  });

  test('is found among those decided on, and not among those that wait', async () => {
    const texts = async (isDecided: boolean) =>
      (
        await agencies.execute(`{ heldBackTexts(isDecided: ${isDecided}) { text } }`, {}, afd)
      ).data.heldBackTexts.map((it: { text: string }) => it.text);
    expect(await texts(true)).toContain('Fatima Tizgarine');
    expect(await texts(false)).not.toContain('Fatima Tizgarine');
  });
});

test('a correction whose name waits leaves what was recorded as it is', async () => {
  const id = newId();
  await importFile(fileOf(id, payment('1', 'Association d’essai')));
  const corrected = fileOf(id, payment('9', 'Association d’essai', 'Remis à M. Tartempion'));
  expect(await importFile(corrected)).toMatchObject({ addedCount: 0, changedCount: 0, heldBackCount: 1 });
  expect(await receivers(id)).toEqual([['1', 'Association d’essai']]);
});

test('an activity whose title waits is not recorded at all', async () => {
  const id = newId();
  const content = fileOf(id, payment('1', 'Association d’essai'), { title: 'Bourse de Mme Tartempion' });
  expect(await importFile(content)).toMatchObject({ addedCount: 0, heldBackCount: 1 });
  expect(await receivers(id)).toBeUndefined();
});

test('a description or a participant that waits is left out, and the activity is recorded', async () => {
  const id = newId();
  await importFile(
    fileOf(id, payment('1', 'Association d’essai'), {
      description: 'Écrire à essai@essai.example',
      participant: 'ESSAI 12 rue des Essais',
    }),
  );
  const { data } = await agencies.execute(
    `{ fundingActivity(iatiId: "${id}") { description { value } participatingOrganisations { role } } }`,
  );
  expect(data.fundingActivity).toEqual({ description: null, participatingOrganisations: [] });
});
