import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { accessProblems } from './accessProblems.ts';
import { subgraphNames, subgraphSdl } from './index.ts';

const head = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
  @link(url: "https://coordination-graph.example/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
  type Query {
    regionAccessLog: String @access(roles: ["auditor"], institutions: ["region"])
    agenciesAccessLog: String @access(roles: ["auditor"], institutions: ["afd"])
  }`;

/** What is wrong with a graph of one or two subgraphs. */
const problemsOf = (region: string, agencies = '') =>
  accessProblems(
    new Map(
      Object.entries({ region, agencies })
        .filter(([, sdl]) => sdl)
        .map(([name, sdl]) => [name, parse(sdl.includes('extend schema') ? sdl : `${head} ${sdl}`)]),
    ),
  );
const field = (access: string, type = 'String') => `type Project { score: ${type} @access${access} }`;
const auditors = '@access(roles: ["auditor"])';

test('the graph has no problem', () => {
  expect(accessProblems(new Map(subgraphNames.map((name) => [name, subgraphSdl(name)])))).toEqual([]);
});

describe('a rule that cannot hold is refused:', () => {
  test.each([
    ['a role that there is not', field('(roles: ["king"])'), 'with a role that is none of reader, editor'],
    ['no role at all', field('(roles: [])'), 'with a role that is none of'],
    [
      'an institution that there is not',
      field('(institutions: ["afdd"])'),
      'with an institution that is none of',
    ],
    ['a country by name', field('(residency: ["Morocco"])'), 'no country of ISO 3166'],
    ['data that is in no schema', field('(dataClass: "P0")'), 'class P0, which is in no schema'],
    ['a class that is open', field('(dataClass: "P4")'), 'mark P1 and P2 only'],
    ['P1 for anyone', field('(dataClass: "P1", residency: ["MA"])'), 'names its roles and its residency'],
    ['P1 anywhere', field('(dataClass: "P1", roles: ["auditor"])'), 'names its roles and its residency'],
    ['P2 anywhere', field('(dataClass: "P2")'), 'is of class P2: it names its residency'],
    ['a field that cannot be null', field('(roles: ["auditor"])', 'String!'), 'must be nullable'],
    [
      'a key',
      `type Project @key(fields: "id code") { id: ID! code: ID ${auditors} }`,
      'a key cannot have @access',
    ],
  ])('%s', (_, sdl, problem) => {
    expect(problemsOf(sdl)).toEqual([
      expect.stringMatching(new RegExp(`^region: Project\\.\\w+ .*${problem}`)),
    ]);
  });

  test('P1 without a log of who read it, or with one that auditors cannot read', () => {
    const sdl = (log: string) =>
      problemsOf(`${head.slice(0, head.indexOf('type Query'))} ${log}
        ${field('(dataClass: "P1", roles: ["auditor"], residency: ["MA"])')}`);
    const problem = [
      'region holds data of class P1, and must offer Query.regionAccessLog to the role auditor.',
    ];
    expect(sdl('')).toEqual(problem);
    expect(sdl('type Query { regionAccessLog: String @access(roles: ["editor"]) }')).toEqual(problem);
    expect(sdl('type Query { agenciesAccessLog: String @access(roles: ["auditor"]) }')).toEqual(problem);
    expect(sdl('type Query { regionAccessLog: String @access(roles: ["auditor"]) }')).toEqual([]);
  });

  test('a mutation that does not say who may do it', () => {
    const mutation = (access: string) => `type Mutation { record: String ${access} }`;
    const problem =
      'region: Mutation.record must say by @access which roles of which institutions may do it.';
    expect(problemsOf(mutation(''))).toEqual([problem]);
    expect(problemsOf(mutation('@access(roles: ["editor"])'))).toEqual([problem]);
    expect(problemsOf(`extend ${mutation('')}`)).toEqual([problem]);
    expect(problemsOf(mutation('@access(roles: ["editor"], institutions: ["region"])'))).toEqual([]);
  });
});

describe('the directive cannot be renamed', () => {
  test.each([
    ['by its import', 'import: [{ name: "@access", as: "@may" }]'],
    ['by its namespace', 'as: "may"'],
  ])('%s', (_, how) => {
    const link = `@link(url: "https://coordination-graph.example/access/v1.0", ${how})`;
    const sdl = `extend schema ${link} type Query { a: Int }`;
    expect(problemsOf(sdl)).toEqual([
      expect.stringContaining('must import @access once and under this name'),
    ]);
  });

  test('or left out', () => {
    expect(
      problemsOf('extend schema @link(url: "https://a.example/b/v1.0") type Query { a: Int }'),
    ).toHaveLength(1);
  });
});

describe('a protected field is not reached', () => {
  test('by an interface that does not say so, nor by an implementation that does not', () => {
    const graph = (onInterface: string, onType: string) =>
      problemsOf(
        `interface Scored { score: Int ${onInterface} } type Project implements Scored { score: Int ${onType} }`,
      );
    const problem =
      'Project.score and Scored.score, by which it can be asked for, must have the same @access.';
    expect(graph('', auditors)).toEqual([problem]);
    expect(graph(auditors, '')).toEqual([problem]);
    expect(graph(auditors, auditors)).toEqual([]);
  });

  test('by an interface of another subgraph', () => {
    const region = `type Project { score: Int ${auditors} }`;
    const agencies =
      'interface Scored { score: Int } type Project implements Scored { score: Int @external }';
    expect(problemsOf(region, agencies)).toContain(
      'Project.score and Scored.score, by which it can be asked for, must have the same @access.',
    );
  });

  test('by a field that requires it and has less @access', () => {
    const requiring = (access: string) =>
      problemsOf(
        'type Project { id: ID marks: Marks } type Marks { score: Int @access(roles: ["auditor", "editor"], residency: ["MA"]) }',
        `type Project { marks: Marks @external audit: Int @requires(fields: "marks { score }") ${access} }
         type Marks { score: Int @external }`,
      );
    const problem =
      'agencies: Project.audit has @requires of Marks.score, and must have at least its @access.';
    expect(requiring('')).toEqual([problem]);
    expect(requiring('@access(roles: ["auditor", "reader"], residency: ["MA"])')).toEqual([problem]);
    expect(requiring('@access(roles: ["auditor"])')).toEqual([problem]);
    expect(requiring('@access(roles: ["auditor"], residency: ["MA"])')).toEqual([]);
  });

  test('by a field that requires it by an interface', () => {
    const marks = (external: string) =>
      `interface Marks { score: Int ${auditors} } type Mark implements Marks { score: Int ${auditors} ${external} }`;
    const audit = 'audit: Int @requires(fields: "marks { score }")';
    expect(
      problemsOf(
        `${marks('')} type Project { marks: Marks }`,
        `${marks('@external')} type Project { marks: Marks @external ${audit} }`,
      ),
    ).toEqual(['agencies: Project.audit has @requires of Marks.score, and must have at least its @access.']);
  });

  test('by a field that requires it of a more protected class', () => {
    const region =
      'type Project { score: Int @access(dataClass: "P1", roles: ["auditor"], residency: ["MA"]) }';
    const audit = (access: string) =>
      problemsOf(
        region,
        `type Project { score: Int @external audit: Int @requires(fields: "score") @access${access} }`,
      );
    expect(audit('(dataClass: "P2", roles: ["auditor"], residency: ["MA"])')).toHaveLength(1);
    expect(audit('(dataClass: "P1", roles: ["auditor"], residency: ["MA"])')).toEqual([]);
  });

  test('through another institution that answers it too', () => {
    const project = (access: string) => `type Project { score: Int ${access} }`;
    expect(problemsOf(project(auditors), project(''))).toEqual([
      'Project.score is answered by region and agencies, and must have the same @access in both.',
    ]);
    expect(problemsOf(project(auditors), project(auditors))).toEqual([]);
  });

  const project = `type Project { id: ID score: Int ${auditors} parts: PartConnection }
    type PartConnection { nodes: [Part] } type Part { score: Int marks: Int ${auditors} whole: Project }`;
  const asked = (list: string, inputs: string) =>
    problemsOf(`${project} extend type Query { projects${list} } ${inputs}`);

  test.each([
    [
      'filtering',
      '(filter: ProjectFilter): Project',
      'input ProjectFilter { scoreMin: Int }',
      'filter.scoreMin',
    ],
    [
      'filtering otherwise',
      '(where: ProjectWhere): [Project]',
      'input ProjectWhere { maxScore: Int }',
      'where.maxScore',
    ],
    ['a plain argument', '(scores: [Int!]): [Project!]!', '', 'scores'],
    [
      'sorting',
      '(orderBy: By): [Project]',
      'input By { field: Field! } enum Field { ID SCORE }',
      'orderBy.field.SCORE',
    ],
    [
      'filters within filters',
      '(where: W): [Project]',
      'input W { and: [W!] not: V } input V { score: Int }',
      'where.not.score',
    ],
  ])('by %s', (_, list, inputs, path) => {
    expect(asked(list, inputs)).toEqual([
      `region: Query.projects(${path}) lets anyone learn Project.score, which has @access, by filtering or sorting.`,
    ]);
  });

  test('by a filter of what belongs to it, there and back', () => {
    const inputs =
      'input W { parts: P } input P { score: Int marks: Int whole: Q } input Q { score: Int parts: P }';
    expect(asked('(where: W): [Project]', inputs)).toEqual([
      expect.stringContaining('Query.projects(where.parts.marks) lets anyone learn Part.marks'),
      expect.stringContaining('Query.projects(where.parts.whole.score) lets anyone learn Project.score'),
    ]);
  });

  test('but by a filter of those who may read it anyway', () => {
    const filtered = '(where: W): [Project]';
    expect(asked(`${filtered} ${auditors}`, 'input W { score: Int }')).toEqual([]);
    expect(asked(`${filtered} @access(roles: ["reader"])`, 'input W { score: Int }')).toHaveLength(1);
  });
});
