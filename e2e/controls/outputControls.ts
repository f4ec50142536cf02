import { type Control, control, inFile, redIn } from './Control.ts';

/** What leaves the graph, what a browser may do with it, what files may bring in, and what is installed. */

const faults = inFile('packages/chassis/src/faults.ts');
const byFaults = redIn('packages/chassis/src/faults.test.ts');
const answer = inFile('gateway/src/subgraphAnswer.ts');
const byInstitution = redIn('gateway/src/institutionErrors.test.ts');
const log = inFile('packages/chassis/src/log.ts');

const errors: readonly Control[] = [
  control(
    'errors: codes of the table alone leave a subgraph',
    faults(
      "original instanceof GraphQLError && isPublicCode(formatted.extensions?.['code'])",
      'original instanceof GraphQLError',
    ),
    byFaults('a GraphQL error without a code of ours is a fault'),
  ),
  control(
    'errors: faults are masked',
    faults("message: 'Internal error',", 'message: formatted.message,'),
    byFaults('a fault is logged under the incident that the client is told, and says nothing else'),
  ),
  control(
    'errors: no stacks',
    faults(
      'const { stacktrace: _, ...extensions } = formatted.extensions ?? {};',
      'const extensions = formatted.extensions ?? {};',
    ),
    byFaults('a refusal reaches the client as it is, without a stack'),
  ),
  control(
    'errors: an incident joins the client’s to the log',
    faults('log.error({ incident, fields', 'log.error({ fields'),
    byFaults('a fault is logged under the incident that the client is told, and says nothing else'),
  ),
  control(
    'errors: no address of a database',
    faults('if (isDatabaseDown(error))', 'if (false)'),
    byFaults('a database that cannot be reached is said as such, without its address'),
  ),
  control(
    'errors: what the database gave up for its time is told as that',
    faults("return isDatabaseLate(error) ? 'TIME_EXCEEDED' : null;", 'return null;'),
    byFaults('a read that the database gave up for its time is told as such, without a word of the database'),
  ),
  control(
    'errors: of what an institution says, extensions of the list alone leave the gateway',
    answer(
      'publicExtensions.filter((key) => key in extensions).map((key) => [key, extensions[key]]),',
      'Object.entries(extensions),',
    ),
    byInstitution('brings nothing along but what is public'),
  ),
  control(
    'errors: of what an institution says, codes of the table alone leave the gateway',
    answer("if (isPublicCode(told['code']))", 'if (true)'),
    byInstitution('without a code is masked under an incident of the gateway'),
  ),
  control(
    'errors: no name of a schema by an institution that lags behind',
    answer("if (refusesRequest.has(told['code']))", 'if (false)'),
    byInstitution('is told to, without a name of its schema, under an incident that the log explains'),
  ),
  control(
    'errors: no suggestion of an institution',
    answer(".replace(suggestion, '')", ''),
    byInstitution('helps nobody to guess a value that it does not take'),
  ),
  control(
    'logs: names of the schema, not those of the client',
    faults('fields: fieldsOf(error),', 'fields: formatted.path,'),
    byFaults('a fault is logged with the names of its fields in the schema'),
  ),
  control(
    'logs: no path of an answer, which a client names',
    answer('log.warn({ incident, service }', 'log.warn({ incident, service, path }'),
    byInstitution('a name that a client made up is in no log'),
  ),
  control(
    'logs: no message of an error',
    log('return { fault: `${error.name}${code}`,', 'return { fault: `${error.message}${code}`,'),
    redIn('packages/chassis/src/log.test.ts')('its message'),
  ),
  control(
    'logs: no code that may be a text',
    log('/^[\\w-]{1,64}$/.test(String(error.code))', 'true'),
    redIn('packages/chassis/src/log.test.ts')('a code that is a text'),
  ),
  control(
    'logs: nothing of what a client sent',
    inFile('gateway/src/engine/createEngine.ts')(
      'assertListLengths(variables);',
      'assertListLengths(variables); console.error(JSON.stringify(variables));',
    ),
    redIn('e2e/canary.test.ts')('is in no log: not variables, literals, headers or tokens'),
  ),
];

const front = inFile('gateway/src/readGraphqlRequest.ts');
const byFront = redIn('gateway/src/front.test.ts');
const browser = inFile('gateway/src/browserHeaders.ts');
const byBrowser = redIn('gateway/src/browserHeaders.test.ts');

const browsers: readonly Control[] = [
  control(
    'CSRF: a GET of another site',
    front('    assertSameSite(request.headers);\n', ''),
    byFront('comes from another site'),
  ),
  control(
    'CSRF: a form',
    front("assertJson(request.headers['content-type'], ", "assertJson('application/json', "),
    byFront('as a form'),
  ),
  control(
    'CSRF: a GET that changes something',
    inFile('gateway/src/engine/createEngine.ts')(
      "if (request.queryOnly && operation.planned.kind !== 'query') return methodRefused;",
      '',
    ),
    byFront('may not change anything'),
  ),
  control(
    'CORS: origins of the list alone',
    browser('      if (origins.has(origin)) {', '      if (origin) {'),
    byBrowser('https://evil.example'),
  ),
  control(
    'helmet: its headers on every answer',
    browser('const headers = [...fixed];', 'const headers: string[] = [];'),
    byBrowser('%s tells a browser to be careful with it'),
  ),
  control(
    'helmet: no answer may load anything',
    browser('contentSecurityPolicy: { useDefaults: false, directives }', 'contentSecurityPolicy: false'),
    byBrowser('%s tells a browser to be careful with it'),
  ),
  control(
    'no answer is kept on the way',
    inFile('gateway/src/sendAnswer.ts')(", 'cache-control', 'no-store');", ');'),
    byFront('is not kept by anyone on the way'),
  ),
];

const csv = inFile('subgraphs/agencies/src/iati/formulaEscape.ts');
const byCsv = redIn('subgraphs/agencies/src/iati/formulaEscape.test.ts');
const xml = inFile('packages/iati/src/readActivities.ts');
const byXml = redIn('packages/iati/src/readActivities.test.ts');

const files: readonly Control[] = [
  control('CSV: formulas', csv("(formula.test(text) ? `'${text}` : text)", 'text'), byCsv('=1+1')),
  control(
    'CSV: formulas behind spaces and in full width',
    csv("/^'*\\s*[=+\\-@\\t\\r＝＋－＠]/u", "/^'*[=+\\-@\\t\\r]/u"),
    byCsv('＝1'),
  ),
  control(
    'CSV: formulas in the exports',
    inFile('subgraphs/agencies/src/exports/entriesCsv.ts')('escapeFormula(cells[column])', 'cells[column]'),
    redIn('subgraphs/agencies/src/exports/exportFile.test.ts')('are safe to open in a spreadsheet'),
  ),
  control(
    'XML: DOCTYPE',
    xml("      throw forbidden('a DOCTYPE', parser.line);\n", ''),
    byXml('a bare DOCTYPE'),
  ),
  control(
    'XML: bytes of a file',
    xml('if (read > limits.fileBytes)', 'if (false)'),
    byXml('a file without end'),
  ),
  control(
    'XML: a tag or text without end',
    xml('if (this.#withoutEvent > this.#limits.activityChars)', 'if (false)'),
    byXml('a comment without end'),
  ),
];

const appendOnly = inFile('packages/chassis/src/ledger/appendOnly.ts');
const byAppendOnly = redIn('packages/chassis/src/ledger/appendOnly.test.ts');

const database: readonly Control[] = [
  control(
    'ledger: nothing is changed',
    appendOnly("for (const operation of updates) schema.pre(operation, refuse('changed'));", ''),
    byAppendOnly('updateMany'),
  ),
  control(
    'ledger: nothing is removed',
    appendOnly("for (const operation of removals) schema.pre(operation, refuse('removed'));", ''),
    byAppendOnly('deleteMany'),
  ),
  control(
    'ledger: nothing is written in bulk',
    appendOnly("  schema.pre('bulkWrite', refuse('written in bulk'));\n", ''),
    byAppendOnly('bulkWrite of a removal'),
  ),
  control(
    'ledger: nothing is written by an aggregation',
    inFile('packages/chassis/src/mongooseDefaults.ts')('if (writes)', 'if (false)'),
    byAppendOnly('no aggregation of any model writes by %s'),
  ),
  control(
    'ledger: nothing enters without its leaf',
    appendOnly("  schema.pre('insertMany', refuse('inserted: appendClaims stores it with its leaf'));\n", ''),
    byAppendOnly('insertMany of lean records'),
  ),
  control(
    'ledger: nothing enters without a transaction',
    appendOnly('if (!session.inTransaction()) throw', 'if (false) throw'),
    byAppendOnly('a claim enters in a transaction only'),
  ),
  control(
    'ledger: no institution vouches for the keys of another',
    inFile('packages/ledger/src/KeyRing.ts')(
      'if (other === undefined) return ring;',
      'if (true) return ring;',
    ),
    redIn('packages/ledger/src/command.test.ts')('vouches for the log of another'),
  ),
  control(
    'ledger: one file of keys for each institution',
    inFile('packages/ledger/src/KeyRing.ts')(
      'if (twice === undefined) return rings.flat();',
      'if (true) return rings.flat();',
    ),
    redIn('packages/ledger/src/command.test.ts')('vouches for the log of another'),
  ),
  control(
    'database: no operator in the key of an entity',
    inFile('packages/chassis/src/server.ts')(
      'return guardEntityKeys(guardFields(localizeTexts(schema)));',
      'return guardFields(localizeTexts(schema));',
    ),
    redIn('packages/chassis/src/entityKeys.test.ts')('every subgraph looks at the keys that it is sent'),
  ),
  control(
    'database: no operator that code did not make',
    inFile('packages/chassis/src/mongooseDefaults.ts')('sanitizeFilter: true', 'sanitizeFilter: false'),
    redIn('packages/chassis/src/mongooseDefaults.test.ts')('finds nothing, for it is taken for a value'),
  ),
  control(
    'database: no filter by a path that is not there',
    inFile('packages/chassis/src/mongooseDefaults.ts')("strictQuery: 'throw'", 'strictQuery: false'),
    redIn('packages/chassis/src/mongooseDefaults.test.ts')('a filter by what no record has is an error'),
  ),
];

const installed: readonly Control[] = [
  control(
    'installed: no version with a known flaw',
    inFile('package-lock.json')(
      '"node_modules/mongoose": {\n      "version": "9.12.1"',
      '"node_modules/mongoose": {\n      "version": "9.9.1"',
    ),
    redIn('supplyChain.test.ts')('is installed, and from'),
  ),
  control(
    'installed: no script that was not approved',
    inFile('package.json')('"esbuild": false', '"esbuild": true'),
    redIn('supplyChain.test.ts')('runs a script at install only where that was decided'),
  ),
];

export const outputControls: readonly Control[] = [
  ...errors,
  ...browsers,
  ...files,
  ...database,
  ...installed,
];
