import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { errorCodes } from '@prim/chassis/errors';
import { errorTable } from '@prim/chassis/errorTable';
import { subgraphNames, subgraphSdl } from '@prim/schema';
import { accessMatrix } from '@prim/schema/accessMatrix';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { describe, expect, test } from 'vitest';

/** The rules of style that a machine can keep. The others stand in CONTRIBUTING.md. */

const sources = globSync('{schema,packages,gateway,subgraphs,e2e,bench}/**/*.ts', {
  exclude: (path) => /node_modules|__generated__/.test(path),
}).concat(globSync('*.ts'));
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const textOf = (path: string) => readFileSync(path, 'utf8');

describe('the tree', () => {
  test('has no grab-bag file', () => {
    const grabBag = /^(utils?|helpers?|common|misc|shared|types|index)\.ts$/;
    const allowed = /^(schema\/index\.ts|subgraphs\/\w+\/src\/resolvers\/index\.ts)$/;
    expect(sources.filter((path) => grabBag.test(basename(path)) && !allowed.test(path))).toEqual([]);
  });

  test('has no line that runs off the page, but for texts', () => {
    const isText = (line: string) =>
      /^\s*(\w+: )?(['"`]).*\2[ +,;)]*$|^test\(|^\s*test\(|^import /.test(line);
    const long = sources.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) => (line.length > 120 && !isText(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });

  test('has no file that one cannot read in a sitting', () => {
    expect(sources.filter((path) => textOf(path).split('\n').length > 400)).toEqual([]);
  });

  test('has no forgotten mark, no test left out and no machine path', () => {
    const marks =
      /\b(TODO|FIXME|XXX|HACK)\b|\b(test|describe|it)\.(only|skip)\(|(?<![\w.])\/(tmp|work|home)\/\w/;
    const read = tracked.filter(
      (path) => /\.(ts|mjs|md|json|ya?ml|graphql|run)$/.test(path) && path !== 'tidy.test.ts',
    );
    expect(read.filter((path) => !path.includes('/seed/') && marks.test(textOf(path)))).toEqual([]);
  });
});

describe('error codes', () => {
  test('are all thrown somewhere', () => {
    const code = sources
      .filter((path) => !/\.test\.ts$|chassis\/src\/errors\.ts$/.test(path))
      .map(textOf)
      .join('\n');
    expect(Object.keys(errorCodes).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  test('stand in docs/errors.md as they are', () => {
    expect(textOf('docs/errors.md')).toBe(errorTable());
  });
});

test('who may read and do what stands in docs/access.md as the schema says it', () => {
  expect(textOf('docs/access.md')).toBe(accessMatrix());
});

describe('money', () => {
  const served = sources.filter(
    (path) => /^(subgraphs|gateway|packages\/(chassis|iati))\//.test(path) && !path.includes('.test.'),
  );
  const linesWith = (pattern: RegExp) =>
    served.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
    );

  test('is never a float in the contract: it has none', () => {
    const floats = subgraphNames.filter((name) => /\bFloat\b/.test(JSON.stringify(subgraphSdl(name))));
    expect(floats).toEqual([]);
  });

  test('is never kept as a number: every amount and rate of a record is an exact decimal', () => {
    expect(
      linesWith(/\b\w*([aA]mount|[rR]ate|[pP]rice|[cC]ost|[bB]alance)\w*: (\{[^}]*type: )?Number\b/),
    ).toEqual([]);
    expect(linesWith(/\bDouble\b/)).toEqual([]);
  });

  test('is never made a number to be reckoned with', () => {
    const asNumber = /parseFloat|\.toNumber\(|(Number|Math\.\w+)\([^)]*(amount|money|rate\b)/i;
    const plus = /[=(,?:&|[{>] *\+(\w+\??\.)*(amount|rate)\b/i;
    expect(linesWith(asNumber)).toEqual([]);
    expect(linesWith(plus)).toEqual([]);
  });
});

const layout = [
  '__generated__',
  'config.ts',
  'context.ts',
  'loaders.ts',
  'main.ts',
  'models',
  'resolvers',
  'seed',
];

describe.each(subgraphNames)('subgraph %s', (name) => {
  const sdl = subgraphSdl(name);
  const objects = sdl.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = objects.filter(isEntity).map((node) => node.name.value);

  test('has the layout of every subgraph', () => {
    const files = readdirSync(`subgraphs/${name}/src`).filter((file) => !file.includes('.test.'));
    expect(files).toEqual(expect.arrayContaining(layout));
  });

  test('gives each entity a model, a resolver and a test of its own file', () => {
    for (const folder of ['models', 'resolvers']) {
      expect(readdirSync(`subgraphs/${name}/src/${folder}`)).toEqual(
        expect.arrayContaining(entities.map((type) => `${type}.ts`)),
      );
    }
  });

  test('describes every type, field, argument and value', () => {
    expect(undescribed(sdl)).toEqual([]);
  });

  test('lets every field of type Text be asked for in a language', () => {
    const deaf = objects.flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => namedType(field.type) === 'Text' && !hasLang(field))
        .map((field) => `${type.name.value}.${field.name.value}`),
    );
    expect(deaf).toEqual([]);
  });

  test('has nullable root fields, so that a partner that is down nulls only its own', () => {
    const roots = objects.filter((type) => /^(Query|Mutation)$/.test(type.name.value));
    const fields = roots.flatMap((type) => type.fields ?? []);
    const strict = fields.filter((field) => field.type.kind === Kind.NON_NULL_TYPE);
    expect(strict.map((field) => field.name.value)).toEqual([]);
  });
});

test('a field that leads to another institution is nullable, and so are the items of its list', () => {
  const ownerOf = new Map(
    subgraphNames.flatMap((name) =>
      objectsOf(subgraphSdl(name))
        .filter((type) => type.interfaces?.some((it) => it.name.value === 'Sourced'))
        .map((type) => [type.name.value, name] as const),
    ),
  );
  const strict = subgraphNames.flatMap((name) =>
    objectsOf(subgraphSdl(name)).flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => {
          const foreignTarget =
            ownerOf.has(namedType(field.type)) && ownerOf.get(namedType(field.type)) !== name;
          return foreignTarget && takesOthersAlong(field.type);
        })
        .map((field) => `${name}: ${type.name.value}.${field.name.value}`),
    ),
  );
  expect(strict).toEqual([]);
});

const isEntity = (node: ObjectTypeDefinitionNode) => node.directives?.some((it) => it.name.value === 'key');
const objectsOf = (sdl: DocumentNode) =>
  sdl.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
/** True for `Project!` and `[Project!]`, where one project that cannot be had takes more than itself along. */
const takesOthersAlong = (type: TypeNode): boolean => {
  if (type.kind === Kind.NAMED_TYPE) return false;
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE
    ? true
    : takesOthersAlong(type.type);
};
const hasLang = (field: FieldDefinitionNode) =>
  field.arguments?.some((argument) => argument.name.value === 'lang' && namedType(argument.type) === 'Lang');

function undescribed(sdl: DocumentNode): string[] {
  const missing: string[] = [];
  const described = new Set<string>([
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.UNION_TYPE_DEFINITION,
    Kind.ENUM_TYPE_DEFINITION,
    Kind.ENUM_VALUE_DEFINITION,
    Kind.INPUT_OBJECT_TYPE_DEFINITION,
    Kind.INPUT_VALUE_DEFINITION,
    Kind.FIELD_DEFINITION,
    Kind.SCALAR_TYPE_DEFINITION,
  ]);
  visit(sdl, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!described.has(node.kind) || !('name' in node) || !node.name) return undefined;
      if (/^(Query|Mutation)$/.test(node.name.value) || ('description' in node && node.description))
        return undefined;
      const owners = ancestors.flatMap((it) => ('name' in it && it.name ? [it.name.value] : []));
      missing.push([...owners, node.name.value].join('.'));
      return undefined;
    },
  });
  return missing;
}
