import { type Control, control, inFile, redIn } from './Control.ts';

/** Who may read and write what, and what is told of persons. */

const access = inFile('packages/chassis/src/access.ts');
const byAccess = redIn('packages/chassis/src/access.test.ts');
const unless = (condition: string) => access('if (!rule) continue;', `if (!rule || ${condition}) continue;`);

const fields: readonly Control[] = [
  control('@access: at the root', unless("type.name === 'Query'"), byAccess('at the root')),
  control('@access: of mutations', unless("type.name === 'Mutation'"), byAccess('as a mutation')),
  control('@access: nested', unless("type.name === 'Project'"), byAccess('nested')),
  control(
    '@access: by an interface',
    unless('type.getInterfaces().length > 0'),
    byAccess('by its interface'),
  ),
  control('@access: by a fragment', unless("field.name === 'marks'"), byAccess('by a fragment')),
  control('@access: under an alias', unless("field.name === 'marks'"), byAccess('under an alias')),
  control(
    '@access: of entities, asked of their owner directly',
    inFile('packages/chassis/src/server.ts')(
      'return guardEntityKeys(guardFields(localizeTexts(schema)));',
      'return guardEntityKeys(localizeTexts(schema));',
    ),
    redIn('subgraphs/region/src/scores.test.ts')('scores of a proposal are for editors and auditors'),
  ),
  control(
    '@access: institutions',
    access(
      'institution !== null && (rule.institutions?.includes(institution) ?? true)',
      'institution !== null',
    ),
    byAccess('is answered to whoever meets all its conditions, and to nobody who meets some'),
  ),
  control(
    '@access: not the public',
    access('institution !== null && (rule', '(rule'),
    byAccess('at the root'),
  ),
  control(
    '@access: roles',
    access('if (!isMember || !hasRole)', 'if (!isMember)'),
    byAccess('is null with an error that says what it takes, and the rest of the answer stands'),
  ),
  control(
    '@access: residency',
    access('if (rule.residency && !', 'if (false && !'),
    byAccess('is not answered to a partner abroad, nor to one who does not say where he is'),
  ),
  control(
    'how an answer comes about is told to operators',
    inFile('gateway/src/server.ts')(
      "mayExplain: ({ roles }) => roles.includes('operator'),",
      'mayExplain: () => true,',
    ),
    redIn('gateway/src/explain.test.ts')('a member with other roles'),
  ),
];

const composition = inFile('schema/accessProblems.ts');
const byComposition = redIn('schema/accessProblems.test.ts');

const contract: readonly Control[] = [
  control(
    'composition: no way round by an interface',
    composition('    ...[...subgraphs.values()].flatMap((sdl) => interfaceBypasses(sdl, graph)),\n', ''),
    byComposition('by an interface that does not say so, nor by an implementation that does not'),
  ),
  control(
    'composition: no way round by @requires',
    composition('    ...fields.flatMap((place) => weakRequirements(place, graph)),\n', ''),
    byComposition('by a field that requires it and has less @access'),
  ),
  control(
    'composition: no other name of the directive',
    composition('    ...[...subgraphs].flatMap(([subgraph, sdl]) => renamings(subgraph, sdl)),\n', ''),
    byComposition('by its import'),
  ),
  control(
    'composition: the same in each subgraph that answers a field',
    composition('    ...[...graph.values()].flatMap(unequalOwners),\n', ''),
    byComposition('through another institution that answers it too'),
  ),
  control(
    'composition: no filter or order by what one may not read',
    composition(
      '    ...[...subgraphs].flatMap(([subgraph, sdl]) => sideChannels(subgraph, sdl, graph)),\n',
      '',
    ),
    byComposition('filtering'),
  ),
  control(
    'composition: no open mutation',
    composition('    ...fields.flatMap(openMutations),\n', ''),
    byComposition('a mutation that does not say who may do it'),
  ),
  control(
    'composition: no data on natural persons without a log of who read it',
    composition('    ...missingLogs(fields),\n', ''),
    byComposition('P1 without a log of who read it, or with one that auditors cannot read'),
  ),
  control(
    'composition: rules that can hold',
    composition('    ...fields.flatMap(wrongRules),\n', ''),
    byComposition('P1 anywhere'),
  ),
];

const assertOwn = inFile('packages/chassis/src/Caller.ts')(
  'if (caller.institution === owner) return;',
  'return;',
);
const memberWith = inFile('packages/chassis/src/Caller.ts')(
  'if (isMember(caller) && wanted.some((role) => caller.roles.includes(role)))',
  'if (isMember(caller))',
);

const writes: readonly Control[] = [
  control(
    'writes: own, in a subgraph that institutions share',
    inFile('subgraphs/agencies/src/reporters.ts')(
      'const reporter = reporters[institution];',
      "const reporter = reporters[institution === 'afd' ? 'expertise-france' : institution];",
    ),
    redIn('subgraphs/agencies/src/foreignWrites.test.ts')('none writes what is another’s'),
  ),
  control(
    'writes: own, in a subgraph of one institution',
    assertOwn,
    redIn('packages/chassis/src/Caller.test.ts')('writes what is its institution’s own'),
  ),
  control(
    'writes: editors',
    memberWith,
    redIn('packages/chassis/src/Caller.test.ts')('is no member without one of the roles'),
  ),
];

const counts = inFile('packages/chassis/src/safeCounts.ts');
const byCounts = redIn('packages/chassis/src/safeCounts.test.ts');
const person = inFile('subgraphs/region/src/commands/recordPersonCounts.ts');
const byPerson = redIn('subgraphs/region/src/commands/recordPersonCounts.test.ts');
const accessEntry = inFile('packages/chassis/src/AccessEntry.ts');
const nothingPersonal = inFile('packages/chassis/src/ledger/assertClaim.ts');

const persons: readonly Control[] = [
  control(
    'P0: no such field in a schema or model',
    inFile('schema/personalData.test.ts')('  /iban|bank_?account|^rib$|account_?number/i,\n', ''),
    redIn('schema/personalData.test.ts')('iban'),
  ),
  control(
    'P0: texts are screened when they are written (R26)',
    nothingPersonal('if (found.length === 0) return;', 'return;'),
    redIn('packages/chassis/src/ledger/assertClaim.test.ts')(
      'that looks personal is refused in every language, and is not quoted',
    ),
  ),
  control(
    'P0: what is recorded as an identifier is one',
    inFile('packages/chassis/src/ledger/runCommand.ts')('  assertIdentifiers(input);\n', ''),
    redIn('packages/chassis/src/ledger/runCommand.test.ts')('whose identifiers are texts is not done'),
  ),
  control(
    'P1: each reading is written down',
    access(
      'return logRead(context, place, parent).then(() => resolve(parent, args, context, info));',
      'return resolve(parent, args, context, info);',
    ),
    byAccess('is written down with each reading: who, what for, what, when'),
  ),
  control(
    'P1: each reading has a purpose',
    accessEntry('if (purpose === null)', 'if (false)'),
    byAccess('is not read without a purpose, nor by whoever may not'),
  ),
  control(
    'P1: a reading is written down before it happens',
    access(
      'return logRead(context, place, parent).then(() => resolve(parent, args, context, info));',
      'return (logRead(context, place, parent).catch(() => {}), resolve(parent, args, context, info));',
    ),
    byAccess('what cannot be written down is not read'),
  ),
  control(
    'P1: each reading is a question of its own',
    inFile('gateway/src/engine/SubgraphClient.ts')(" || 'x-purpose' in request.forwarded", ''),
    redIn('gateway/src/sharedFetches.test.ts')('to a question with a purpose is for the one who asked it'),
  ),
  control(
    'P1: a reading is asked for once',
    inFile('gateway/src/engine/Execution.ts')("if ('x-purpose' in this.#request.forwarded)", 'if (false)'),
    redIn('gateway/src/sharedFetches.test.ts')(
      'goes to it in a request for each where it is read for a purpose',
    ),
  ),
  control(
    'P1: no purpose names a person',
    inFile('gateway/src/purpose.ts')("screenText(purpose, 'SENTENCE').length > 0", 'false'),
    redIn('gateway/src/purpose.test.ts')('%s is refused'),
  ),
  control(
    'P1: an institution sees what its own people read of another’s data',
    inFile('packages/chassis/src/accessLog.ts')('institution === subgraph ? {} : { institution }', '{}'),
    redIn('subgraphs/region/src/accessLog.test.ts')('and one of the wilaya those of its own people'),
  ),
  control(
    'P1: what was written down stays',
    inFile('packages/chassis/src/ledger/appendOnly.ts')(
      "for (const operation of removals) schema.pre(operation, refuse('removed'));",
      '',
    ),
    byAccess('of which readings may neither be changed nor removed'),
  ),
  control(
    'P3: no count below ten',
    counts('personsMin = 10', 'personsMin = 1'),
    byCounts('withholds nine and tells ten'),
  ),
  control(
    'P3: counts are rounded to five',
    counts('roundingBase = 5', 'roundingBase = 1'),
    byCounts('tells numbers from ten on, rounded to five'),
  ),
  control(
    'P3: a second count is withheld',
    [counts('withheld.length > 0 && isThin', 'false'), counts('if (wanted.length === 0) break;', 'break;')],
    byCounts('withholds a second number where the total would give the first away'),
  ),
  control(
    'P3: no differences give a count away (R28)',
    counts('if (wanted.length === 0) break;', 'break;'),
    byCounts('subtracting what is told from what is told recovers no number that is withheld'),
  ),
  control(
    'P3: no commune × nationality',
    person('if (level === levelLengths.at(-1) && ', 'if (false && '),
    byPerson('no table crosses communes with nationalities'),
  ),
  control(
    'P3: no second table of the same persons',
    person('ofQuarter.some((other) => !countsTheSame(other, table))', 'false'),
    byPerson('a second table that could be subtracted from the first is refused'),
  ),
  control(
    'P3: what is withheld is not even stored',
    person(
      'const safe = protectCounts(ordered.map(({ counts }) => counts));',
      'const safe = { cells: ordered.map(({ counts }) => counts), rowTotals: [], columnTotals: [], total: null };',
    ),
    byPerson('small numbers are withheld before they are stored'),
  ),
];

export const accessControls: readonly Control[] = [...fields, ...contract, ...writes, ...persons];
