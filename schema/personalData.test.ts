import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { subgraphNames, subgraphSdl } from '@prim/schema';
import { Kind, visit } from 'graphql';
import mongoose from 'mongoose';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * Data on persons (class P0: names, identity documents, ways to reach someone, case files, health, a status per
 * person) has no place in the graph: not in a schema, not in a model.
 */
const personal = [
  /^(first|last|middle|given|family|maiden|sur|nick|father|mother|person|holder|contact|signatory)_?names?$/i,
  /passport|identity_?(card|document|number)|^(cin|cnie|nin|ssn)$|residence_?permit|national_?id|visa_?number/i,
  /e-?mail|phone|mobile|whatsapp|fax|postal_?address|home_?address|^address(es)?$|street|^(lat|latitude|longitude)$/i,
  /birth|^(age|sex|gender|religion|ethnicity|marital_?status)$/i,
  /case_?(file|number|id)|health|medical|diagnos|disabilit|asylum|undocumented|irregular/i,
  /iban|bank_?account|^rib$|account_?number/i,
  /^persons?$|^(migrant|beneficiary|applicant|attendee)(_?id)?s?$/i,
];

const isPersonal = (name: string): boolean => personal.some((pattern) => pattern.test(name));

/** Every name of a field, argument or input field, as `Type.field`. */
function namesOf(subgraph: (typeof subgraphNames)[number]): readonly string[] {
  const names: string[] = [];
  visit(subgraphSdl(subgraph), {
    enter(node, _key, _parent, _path, ancestors) {
      if (node.kind !== Kind.FIELD_DEFINITION && node.kind !== Kind.INPUT_VALUE_DEFINITION) return;
      const owners = ancestors.flatMap((it) => ('name' in it && it.name ? [it.name.value] : []));
      names.push([...owners, node.name.value].join('.'));
    },
  });
  return names;
}

const lastOf = (path: string): string => path.split('.').at(-1) ?? path;

describe('no personal data', () => {
  beforeAll(async () => {
    const models = globSync('subgraphs/*/src/models/*.ts').filter((path) => !path.endsWith('.test.ts'));
    await Promise.all(models.map((path) => import(pathToFileURL(path).href)));
  });

  test.each(subgraphNames)('has a place in the schema of %s', (subgraph) => {
    const names = namesOf(subgraph);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => isPersonal(lastOf(name)))).toEqual([]);
  });

  test('has a place in a model', () => {
    const paths = mongoose.modelNames().flatMap((name) => pathsOf(mongoose.model(name).schema, name));
    expect(paths.length).toBeGreaterThan(200);
    expect(paths.filter((path) => isPersonal(lastOf(path)))).toEqual([]);
  });

  test.each([
    'firstName',
    'passportNumber',
    'homeAddress',
    'email',
    'birthDate',
    'caseFileId',
    'iban',
    'migrants',
  ])('would come in as %s', (name) => expect(isPersonal(name)).toBe(true));
});

interface SchemaPaths {
  readonly paths: Readonly<Record<string, { readonly schema?: SchemaPaths }>>;
}

function pathsOf({ paths }: SchemaPaths, at: string): readonly string[] {
  return Object.entries(paths).flatMap(([path, type]) => {
    const place = `${at}.${path}`;
    return type.schema ? [place, ...pathsOf(type.schema, place)] : [place];
  });
}
