import { readFileSync } from 'node:fs';

import { anonymous, type Caller } from '@prim/chassis/Caller';
import { readPrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner, type SignService } from '@prim/chassis/serviceToken';
import { developmentToken } from '@prim/cli/developmentToken';
import {
  institutions,
  institutionSubgraphs,
  type SubgraphName,
  subgraphNames,
  subgraphSdl,
} from '@prim/schema';
import { type AccessRule, accessRuleOf, objectTypesOf, roles } from '@prim/schema/access';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sampleField } from './sampleOperation.ts';
import { type Answer, startTestGraph, type TestGraph } from './theGraph.ts';

/** Every protected field of the graph, for every role of every institution: through the gateway, and of its owner. */

let graph: TestGraph;
let sign: SignService;
beforeAll(async () => {
  graph = await startTestGraph();
  sign = serviceSigner(readPrivateKey(`${graph.dataFolder}/keys/gateway.key.json`));
});
afterAll(() => graph?.stop());

const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL(import.meta.resolve('@prim/schema/supergraph.graphql')), 'utf8'),
  { assumeValidSDL: true },
);

interface Protected {
  readonly place: string;
  readonly subgraph: SubgraphName;
  readonly rule: AccessRule;
}

const protectedFields: readonly Protected[] = subgraphNames.flatMap((subgraph) =>
  objectTypesOf(subgraphSdl(subgraph)).flatMap((type) =>
    (type.fields ?? []).flatMap((field): Protected[] => {
      const rule = accessRuleOf(field);
      return rule ? [{ place: `${type.name.value}.${field.name.value}`, subgraph, rule }] : [];
    }),
  ),
);

/** How a protected field of an entity is reached: by its key, of a record that is there. */
const records: Readonly<Record<string, { readonly root: string; readonly reference: object }>> = {
  Project: {
    root: 'project(id: "prj-sm-tamkine")',
    reference: { __typename: 'Project', id: 'prj-sm-tamkine' },
  },
};

/** The operation for a field: as the gateway is asked, and as the gateway asks the field's owner. */
function operationsFor({ place }: Protected) {
  const [typeName = '', name = ''] = place.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const field = sampleField(type, name);
  if (typeName === 'Query' || typeName === 'Mutation') {
    const operation = { query: `${typeName.toLowerCase()} { ${field} }`, variables: {} };
    return { ofGateway: operation, ofOwner: operation };
  }
  const { root, reference } = records[typeName] ?? {};
  return {
    ofGateway: { query: `{ ${root} { ${field} } }`, variables: {} },
    ofOwner: {
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typeName} { ${field} } } }`,
      variables: { r: [reference] },
    },
  };
}

const callers: readonly Caller[] = [
  anonymous,
  ...institutions.flatMap((institution) =>
    roles.map((role) => ({
      institution,
      roles: [role],
      residency: institutionSubgraphs[institution] === 'agencies' ? 'FR' : 'MA',
      subject: `${institution}-developer`,
    })),
  ),
];

function expectedCode(rule: AccessRule, { institution, roles: held, residency }: Caller): string | null {
  const isOf = institution !== null && (rule.institutions?.includes(institution) ?? true);
  const hasRole = rule.roles?.some((role) => held.some((it) => it === role)) ?? true;
  if (!isOf || !hasRole) return 'FORBIDDEN';
  return rule.residency && !rule.residency.includes(residency ?? '') ? 'RESIDENCY' : null;
}

/** What `@access` refuses: a command refuses besides, as FORBIDDEN too, what is another institution's to say. */
const refusalIn = ({ errors = [] }: Answer): string | null =>
  errors.find(
    ({ message, extensions }) =>
      extensions?.code === 'RESIDENCY' ||
      (extensions?.code === 'FORBIDDEN' && message.endsWith(': send a token of theirs.')),
  )?.extensions?.code ?? null;

const purpose = { 'x-purpose': 'test' };

async function askGateway(caller: Caller, { query, variables }: { query: string; variables: object }) {
  if (caller.institution === null) return graph.ask(query, { ...variables }, purpose);
  const { institution, roles: held } = caller;
  const token = await developmentToken(`${graph.dataFolder}/keys`, { institution, roles: held });
  return graph.ask(query, { ...variables }, { ...purpose, authorization: `Bearer ${token}` });
}

/** As the gateway would, with a token that the subgraph takes for the gateway's. */
async function askOwner(subgraph: SubgraphName, caller: Caller, operation: object): Promise<Answer> {
  const body = JSON.stringify(operation);
  const response = await fetch(graph.subgraphs[subgraph].address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${sign(subgraph, caller, body, 'test')}`,
    },
    body,
  });
  return (await response.json()) as Answer;
}

test('each protected field can be asked for here', () => {
  const unreachable = protectedFields.filter(({ place }) => {
    const [type = ''] = place.split('.');
    return !(type === 'Query' || type === 'Mutation' || type in records);
  });
  expect(unreachable).toEqual([]);
  expect(protectedFields.length).toBeGreaterThan(15);
});

describe.each(protectedFields)('$place', (field) => {
  const { ofGateway, ofOwner } = operationsFor(field);

  test('is answered or refused through the gateway as its @access says', async () => {
    for (const caller of callers) {
      const code = refusalIn(await askGateway(caller, ofGateway));
      expect([caller, code]).toEqual([caller, expectedCode(field.rule, caller)]);
    }
  });

  test('is answered or refused by its owner alike', async () => {
    for (const caller of [...callers, { ...anonymous, roles }, { ...anonymous, residency: 'MA' }]) {
      const code = refusalIn(await askOwner(field.subgraph, caller, ofOwner));
      expect([caller, code]).toEqual([caller, expectedCode(field.rule, caller)]);
    }
  });
});

test('a refused field is null with its path, and the rest of the answer stands', async () => {
  const query = '{ p: project(id: "prj-sm-tamkine") { id s: scores { points } } }';
  const { data, errors } = await graph.ask(query);
  expect(data).toEqual({ p: { id: 'prj-sm-tamkine', s: null } });
  expect(errors).toMatchObject([{ path: ['p', 's'], extensions: { code: 'FORBIDDEN', service: 'region' } }]);
});

test('what is read of persons is read for a purpose that goes with the request', async () => {
  const query = '{ project(id: "prj-sm-tamkine") { scores(includeIllustrative: true) { points } } }';
  const auditor = await graph.as('wilaya', 'auditor');
  const without = await graph.ask(query, {}, auditor);
  expect(without.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }]);
  const { data } = await graph.ask(query, {}, { ...auditor, 'x-purpose': encodeURIComponent('تدقيق') });
  expect(data.project.scores).toHaveLength(3);
  const log = '{ regionAccessLog(first: 1) { nodes { institution account purpose field recordId } } }';
  expect((await graph.ask(log, {}, auditor)).data.regionAccessLog.nodes).toEqual([
    {
      institution: 'wilaya',
      account: 'wilaya-developer',
      purpose: 'تدقيق',
      field: 'Project.scores',
      recordId: 'prj-sm-tamkine',
    },
  ]);
});

test('a purpose that cannot be kept is said before anything is asked', async () => {
  const { data, errors } = await graph.ask('{ __typename }', {}, { 'x-purpose': '%' });
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'PURPOSE_INVALID' } }]);
});
