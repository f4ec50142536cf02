import { subgraphNames, subgraphSdl } from '@prim/schema';
import { objectTypesOf } from '@prim/schema/access';
import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { describe, expect, test } from 'vitest';

/** Whoever reads claims can do so as of any moment, on both axes of time. */

/** Types that a field with `asOf` leads to: what they answer is as of that moment already. */
const ofOneMoment = [
  'FundingTotal',
  'FundingTrace',
  'TraceNode',
  'TraceEdge',
  'TraceReconciliation',
  'ReconciliationPair',
  'ReconciliationSide',
];

/** Pages, and answers of commands: what is in them was asked for outside. */
const isEnvelope = (type: string) => /(Payload|Connection|Edge)$/.test(type);

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
const hasField = (fields: readonly FieldDefinitionNode[] | undefined, name: string) =>
  fields?.some((field) => field.name.value === name) ?? false;
const takesAsOf = (field: FieldDefinitionNode) =>
  field.arguments?.some(({ name, type }) => name.value === 'asOf' && nameOf(type) === 'AsOf') ?? false;

describe.each(subgraphNames)('in the graph of %s', (subgraph) => {
  const types = objectTypesOf(subgraphSdl(subgraph));
  /** What stands in a log here, with the pages of it. */
  const claims = new Set(
    types
      .filter(({ fields }) => hasField(fields, 'logEntry'))
      .flatMap(({ name: { value } }) => [value, `${value}Connection`]),
  );

  test('every field that answers claims of the institution takes asOf', () => {
    const readers = types.filter(({ name: { value } }) => !ofOneMoment.includes(value) && !isEnvelope(value));
    const fields = readers.flatMap(({ name, fields: of }) =>
      (of ?? [])
        .filter(({ type }) => claims.has(nameOf(type)))
        .map((field) => ({ path: `${name.value}.${field.name.value}`, takes: takesAsOf(field) })),
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ takes }) => !takes).map(({ path }) => path)).toEqual([]);
  });

  test('a claim says when it was recorded', () => {
    const silent = types.filter(
      ({ fields }) => hasField(fields, 'logEntry') && !hasField(fields, 'recordedAt'),
    );
    expect(silent.map(({ name }) => name.value)).toEqual([]);
  });
});

test('what has no moment of its own is reached by fields that take one', () => {
  const leading = objectTypesOf(subgraphSdl('agencies'))
    .filter(({ name: { value } }) => !ofOneMoment.includes(value) && !isEnvelope(value))
    .flatMap(({ name, fields }) =>
      (fields ?? [])
        .filter(({ type }) => ofOneMoment.includes(nameOf(type)))
        .map((field) => ({ path: `${name.value}.${field.name.value}`, takes: takesAsOf(field) })),
    );
  expect(leading.filter(({ takes }) => !takes).map(({ path }) => path)).toEqual([]);
});
