import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** Values to be seen nowhere: put in wherever something can be put in, then looked for wherever it could get out. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

const logged = () => graph.said.join('\n');
const operations = readdirSync(new URL('../schema/operations/', import.meta.url)).map((file) =>
  basename(file, '.graphql'),
);

describe('what a client sends', () => {
  const canary = 'canary_5d1e';
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(graph.gateway.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const bodyOf = (query: string, variables = {}) => JSON.stringify({ query, variables });

  test('is in no log: not variables, literals, headers or tokens, of what is answered and of what is not', async () => {
    const query = 'query ($id: ID!) { project(id: $id) { id } }';
    const token = { authorization: `Bearer ${canary}.${canary}.${canary}` };
    const bodies: [string, Record<string, string>?][] = [
      [bodyOf(query, { id: canary })],
      [bodyOf(query, { id: { $ne: canary } })],
      [bodyOf(query, { id: canary, [canary]: canary })],
      [bodyOf(`{ project(id: "${canary}") { id ${canary} } }`)],
      [bodyOf(`{ ${canary}: project(id: "prj-sm-tamkine") { ${canary}: scores { points } } }`)],
      [bodyOf(`{ projects(first: "${canary}") { totalCount } }`)],
      [bodyOf(`{ projects(after: "${canary}") { totalCount } }`)],
      [bodyOf(`{ projects(first: 1000, after: "${canary}") { totalCount } }`)],
      [bodyOf(`{ "${canary}`)],
      [`{"query": ${canary}`],
      [bodyOf('{ __typename }'), token],
      [bodyOf('{ __typename }'), { 'x-request-id': canary, 'accept-language': canary, cookie: canary }],
      [bodyOf('{ project(id: "prj-sm-tamkine") { scores { points } } }'), { 'x-purpose': canary }],
    ];
    for (const [body, headers] of bodies) await (await send(body, headers)).text();
    const editor = await graph.as('afd', 'editor');
    const mutation = `mutation ($input: RecordEntryInput!) { recordDisbursement(input: $input) { entry { id } } }`;
    const input = {
      idempotencyKey: canary,
      value: { amount: '1', currency: 'EUR' },
      valueDate: '2024-01-31',
      counterparty: { name: canary },
      activityId: canary,
      note: { fr: canary },
    };
    await graph.ask(mutation, { input }, editor);
    await graph.ask(mutation, { input: { ...input, value: { amount: canary, currency: canary } } }, editor);
    expect(logged()).not.toContain(canary);
    expect(logged()).not.toContain(editor['authorization']?.slice('Bearer '.length));
  });

  test('is in no log while an institution is down either', async () => {
    await graph.stopSubgraph('region');
    await (
      await send(bodyOf(`query ($id: ID!) { ${canary}: project(id: $id) { id } }`, { id: canary }))
    ).text();
    await graph.restartSubgraph('region');
    expect(logged()).toContain('SUBGRAPH_UNAVAILABLE');
    expect(logged()).not.toContain(canary);
  });
});

describe('personal data in a file that an institution imports', () => {
  // The person, her number and her address are made up.
  const canaries = ['Zoubida Canari', '661223344', 'zoubida@canari.example'];
  const text = 'Appui à Mme Zoubida Canari, tél. +212 661223344, zoubida@canari.example';
  const found = (content: string) => canaries.filter((canary) => content.includes(canary));

  const file = `<iati-activities version="2.03"><iati-activity xml:lang="fr">
    <iati-identifier>FR-3-CANARI</iati-identifier>
    <reporting-org ref="FR-3" type="10"><narrative>AFD</narrative></reporting-org>
    <title><narrative>${text}</narrative></title><description><narrative>${text}</narrative></description>
    <participating-org role="4"><narrative>Zoubida Canari</narrative></participating-org>
    <activity-status code="2"/><activity-date type="2" iso-date="2023-01-01"/><recipient-country code="MA"/>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2023-02-10"/>
      <value currency="EUR" value-date="2023-02-10">10</value>
      <description><narrative>${text}</narrative></description>
      <receiver-org><narrative>Zoubida Canari</narrative></receiver-org><sector code="15190"/></transaction>
    </iati-activity></iati-activities>`;

  test('is held back for editors of the institution, and not told to anyone else', async () => {
    const editor = { ...(await graph.as('afd', 'editor')), 'x-purpose': 'test' };
    const query = `mutation ($input: ImportFundingInput!) { importFunding(input: $input) {
      report { heldBackCount lines { outcome message } } } }`;
    const answer = await graph.ask(query, { input: { fileName: 'afd.xml', content: file } }, editor);
    expect(answer.data.importFunding.report.heldBackCount).toBeGreaterThan(0);
    expect(found(JSON.stringify(answer))).toEqual([]);
    const held = await graph.ask('{ heldBackTexts { text } }', {}, editor);
    expect(JSON.stringify(held)).toContain('Zoubida Canari');
    for (const asker of [{}, await graph.as('region', 'auditor'), await graph.as('afd', 'reader')]) {
      expect(found(JSON.stringify(await graph.ask('{ heldBackTexts { text } }', {}, asker)))).toEqual([]);
    }
  });

  test('is in no answer to an operation, of the public or of a partner', async () => {
    for (const asker of [{}, await graph.as('wilaya', 'auditor')]) {
      for (const name of operations) {
        const answer = JSON.stringify(await graph.askOperation(name, {}, asker));
        expect([name, found(answer)]).toEqual([name, []]);
      }
      const searches = `{ fundingActivities(filter: { search: "Canari" }) { nodes { iatiId title { value } } }
        fundingEntries(filter: { search: "Canari" }, first: 100) { nodes { id note { value } receiver { asWritten } } }
        organisationsNamed(name: "Zoubida Canari") { organisation { id } }
        unresolvedNames(first: 100) { nodes { written { asWritten } } } }`;
      expect(found(JSON.stringify((await graph.ask(searches, {}, asker)).data))).toEqual([]);
    }
  });

  test('is in no export', async () => {
    for (const name of ['activities.xml', 'entries.csv', 'totals.csv']) {
      const response = await fetch(new URL(`/export/FR-3/${name}`, graph.gateway.address));
      expect([name, response.status]).toEqual([name, 200]);
      expect([name, found(await response.text())]).toEqual([name, []]);
    }
  });

  test('is in no log', () => {
    expect(found(logged())).toEqual([]);
  });
});
