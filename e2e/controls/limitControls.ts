import { type Control, control, inFile, redIn } from './Control.ts';

/** How much a request may ask for, at the gateway and, by themselves, at the subgraphs. */

const planner = inFile('gateway/src/engine/planner/OperationPlanner.ts');
const engine = inFile('gateway/src/engine/createEngine.ts');
const apollo = inFile('gateway/src/apolloEngine.ts');
const limits = inFile('packages/chassis/src/limits.ts');
const byGateway = redIn('gateway/src/limits.test.ts');
const byApollo = redIn('gateway/src/limits.test.ts', 'apollo');
const byFront = redIn('gateway/src/front.test.ts');
const byServer = redIn('gateway/src/server.test.ts');
const byTime = redIn('packages/chassis/src/requestTime.test.ts');
const byDeadline = redIn('gateway/src/deadline.test.ts');
const read = inFile('gateway/src/readGraphqlRequest.ts');

const withoutDepth = limits('limitRules = [limitDepth, ', 'limitRules = [');
const withoutAliases = limits('if (aliases > aliasesMax)', 'if (false)');
const withoutDirectives = limits('if (directives > directivesMax)', 'if (false)');
const withoutRootFields = limits('if (asked <= rootFieldsMax) return;', 'return;');

const gateway: readonly Control[] = [
  control(
    'gateway: bytes of a body',
    inFile('gateway/src/readBody.ts')('if (size <= bodyMaxBytes)', 'if (size)'),
    byFront('larger than may be'),
  ),
  control(
    'gateway: tokens',
    limits('parse(query, { maxTokens: tokensMax })', 'parse(query)'),
    byGateway('with too many tokens'),
  ),
  control('gateway: levels', withoutDepth, byGateway('that nests too deep')),
  control(
    'gateway: introspection that goes round',
    limits('if (asked.has(name))', 'if (false)'),
    redIn('packages/chassis/src/limits.test.ts')('could nest a list of the schema in itself is refused: %s'),
  ),
  control(
    'gateway: cost of introspection',
    inFile('packages/chassis/src/cost.ts')('introspectionWeights[node.name.value] ?? 0', '0'),
    redIn('packages/chassis/src/cost.test.ts')('a thousand for the schema'),
  ),
  control('gateway: aliases', withoutAliases, byGateway('with too many aliases')),
  control('gateway: directives', withoutDirectives, byGateway('with too many directives')),
  control('gateway: root fields', withoutRootFields, byGateway('with too many root fields')),
  control(
    'gateway: the rules of its planner',
    planner('of [limitRules, specifiedRules]', 'of [specifiedRules]'),
    byGateway('that nests too deep'),
  ),
  control(
    'gateway: cost',
    engine('      assertCost(cost, this.#costMax);\n', ''),
    byGateway('that costs too much'),
  ),
  control(
    'gateway: cost by variables',
    engine(
      'const cost = costOf(operation.planned.cost, variables);',
      'const cost = costOf(operation.planned.cost, {});',
    ),
    byGateway('whose variables make it cost too much, though the same operation with others is answered'),
  ),
  control(
    'gateway: items of a list',
    engine('      assertListLengths(variables);\n', ''),
    byServer('is refused with a list of 5,001 items in the variables, and heard with 5,000'),
  ),
  control(
    'gateway: levels of the variables',
    limits('if (depth > variablesDepthMax)', 'if (false)'),
    redIn('packages/chassis/src/limits.test.ts')('variables may nest 15 levels, however many more are sent'),
  ),
  control(
    'gateway: files alone are forwarded',
    inFile('gateway/src/forwardExport.ts')("if (!pathname.startsWith('/export/'))", 'if (false)'),
    redIn('gateway/src/forwardExport.test.ts')('is what climbs out of the files'),
  ),
  control(
    'gateway: fields that fragments in fragments make',
    inFile('packages/chassis/src/cost.ts')('if (this.#selections > selectionsMax)', 'if (false)'),
    redIn('packages/chassis/src/cost.test.ts')('fragments that double are refused, and take no time'),
  ),
  control(
    'gateway: time to plan',
    inFile('gateway/src/engine/planner/PlannerThread.ts')(
      "      this.#replace(worker, 'PLAN_TOO_COSTLY', message);\n",
      '',
    ),
    redIn('gateway/src/engine/planner/PlannerThread.test.ts')('is given up where it takes too long'),
  ),
  control(
    'gateway: operations that wait to be planned',
    inFile('gateway/src/engine/planner/PlannerThread.ts')(
      'if (this.#waiting.length >= waitingMax)',
      'if (false)',
    ),
    redIn('gateway/src/engine/planner/PlannerThread.test.ts')('refuses what comes when a thousand wait'),
  ),
  control(
    'gateway: time of an institution',
    inFile('gateway/src/engine/SubgraphClient.ts')('timeoutMs: this.#timeoutMs,', 'timeoutMs: 60_000,'),
    redIn('gateway/src/institutionDown.test.ts')(
      'a hanging institution is given up at its timeout, not long after',
    ),
  ),
  control(
    'gateway: time of a request',
    inFile('gateway/src/engine/Execution.ts')('answerWithin(pending, deadline)', 'pending.answer'),
    byDeadline('is ended: what has not come is null and says the limit and how to stay under it'),
  ),
  control(
    'gateway: time of a body',
    inFile('gateway/src/front.ts')(
      'await deadline.within(readGraphqlRequest(request), () => notReadInTime(deadline.limitMs));',
      'await readGraphqlRequest(request);',
    ),
    byDeadline('is ended too while its body is still on its way'),
  ),
  control(
    'gateway: no batches',
    read('if (Array.isArray(parameters))', 'if (false)'),
    redIn('gateway/src/readGraphqlRequest.test.ts')('of the batch %s it is said that none is taken'),
  ),
];

const stock: readonly Control[] = [
  control(
    'stock engine: time of a request',
    inFile('gateway/src/InstitutionDataSource.ts')('answerWithin(pending, deadline)', 'pending.answer'),
    redIn(
      'gateway/src/deadline.test.ts',
      'apollo',
    )('is ended: what has not come is null and says the limit and how to stay under it'),
  ),
  control(
    'stock engine: tokens',
    apollo('parseOptions: { maxTokens: tokensMax },', ''),
    byApollo('with too many tokens'),
  ),
  control(
    'stock engine: levels',
    apollo('validationRules: [...limitRules],', ''),
    byApollo('that nests too deep'),
  ),
  control(
    'stock engine: cost by variables',
    inFile('packages/chassis/src/limitCost.ts')('assertCost(points, limit);', ''),
    byApollo('whose variables make it cost too much, though the same operation with others is answered'),
  ),
  control(
    'stock engine: introspection by role',
    apollo('      guardSchema,\n', ''),
    redIn('gateway/src/allowances.test.ts', 'apollo')('{ __type(name: "Project") { fields { name } } }'),
  ),
  control(
    'stock engine: no names in errors',
    apollo('allowance.maySeeSchema ? errors : errors && withoutNames(errors)', 'errors'),
    redIn('gateway/src/allowances.test.ts', 'apollo')('a field that nearly exists'),
  ),
  control(
    'stock engine: no change by a GET',
    apollo('if (!contextValue.queryOnly || operation.operation', 'if (true || operation?.operation'),
    redIn('gateway/src/front.test.ts', 'apollo')('may not change anything'),
  ),
];

const server = inFile('packages/chassis/src/server.ts');
const bySubgraph = redIn('packages/chassis/src/subgraphLimits.test.ts');
const withoutRules = server('validationRules: [...limitRules],', '');
const withoutCost = server(
  '      limitCost(costRulesOf(subgraphSdl(subgraph.name)), subgraphCostMax),\n',
  '',
);

const subgraphs: readonly Control[] = [
  control(
    'subgraph: time of a request',
    inFile('packages/chassis/src/server.ts')('    limitTime(requestTimeoutMs),\n', ''),
    byTime('that takes longer is ended with the limit and how to stay under it, and its connection goes on'),
  ),
  control(
    'subgraph: its connection goes on when a request was ended',
    inFile('packages/chassis/src/serviceGuard.ts')('if (response.writableEnded) return;', ''),
    byTime('that takes longer is ended with the limit and how to stay under it, and its connection goes on'),
  ),
  control(
    'subgraph: nothing is begun when the time of a request is over',
    inFile('packages/chassis/src/requestTime.ts')('if (leftMs <= 0) throw timeExceeded(time);', ''),
    byTime('that takes longer is ended with the limit and how to stay under it, and its connection goes on'),
  ),
  control(
    'database: time of a read',
    inFile('packages/chassis/src/mongooseDefaults.ts')('void this.setOptions({ maxTimeMS });', 'return;'),
    byTime('that is done in time is answered, and its reads tell the database what is left of the time'),
  ),
  control('subgraph: bytes of a body', server("limit: '2mb'", "limit: '200mb'"), bySubgraph('bytes')),
  control('subgraph: tokens', server('parseOptions: { maxTokens: tokensMax },', ''), bySubgraph('tokens')),
  control('subgraph: levels', withoutRules, bySubgraph('levels')),
  control('subgraph: aliases', withoutRules, bySubgraph('aliases')),
  control('subgraph: directives', withoutRules, bySubgraph('directives')),
  control('subgraph: root fields', withoutRules, bySubgraph('root fields')),
  control('subgraph: cost', withoutCost, bySubgraph('cost of pages')),
  control('subgraph: cost by variables', withoutCost, bySubgraph('cost by variables')),
  control('subgraph: items of a list', withoutCost, bySubgraph('items of a list')),
  control(
    'subgraph: records of a page',
    inFile('packages/chassis/src/connection.ts')(
      'if (first >= 1 && first <= pageSizeMax) return;',
      'return;',
    ),
    redIn('packages/chassis/src/connection.test.ts')('a page of %i is refused'),
  ),
  control(
    'subgraph: records of a plain list',
    inFile('subgraphs/wilaya/src/boundedList.ts')('listLengthMax = 100', 'listLengthMax = 1_000'),
    redIn('subgraphs/wilaya/src/limits.test.ts')('a plain list ends at 100 records'),
  ),
  control(
    'subgraph: no batches',
    server('new ApolloServer<C>({', 'new ApolloServer<C>({ allowBatchedHttpRequests: true,'),
    bySubgraph('a batch is no request'),
  ),
  control(
    'subgraph: no introspection',
    server('introspection: false', 'introspection: true'),
    bySubgraph('the schema is told by _service alone'),
  ),
];

const allowances = inFile('gateway/src/allowances.ts');
const byAllowances = redIn('gateway/src/allowances.test.ts');

const rates: readonly Control[] = [
  control(
    'rate: points of what is answered',
    engine('await allowance.charge(Math.max(1, cost));', ''),
    byAllowances('are spent by each operation, and a new one costs its planning'),
  ),
  control(
    'rate: points of what is refused',
    inFile('gateway/src/engine/OperationStore.ts')(
      '    await asked?.allowance.charge(planningPoints);\n',
      '',
    ),
    byAllowances('are spent by what is refused, too'),
  ),
  control(
    'rate: by the address that our proxy saw',
    allowances('forwarded.at(-trustedProxies)', 'forwarded.at(0)'),
    byAllowances('are counted for each address that our proxy saw, whatever stands before it'),
  ),
  control(
    'rate: of files',
    inFile('gateway/src/front.ts')(
      '    await parts.allowanceOf(caller, request).charge(exportPoints);\n',
      '',
    ),
    redIn('gateway/src/forwardExport.test.ts')('files are asked for within the allowance of the caller'),
  ),
  control(
    'introspection: by role',
    engine('if (operation.planned.asksForSchema && !allowance.maySeeSchema)', 'if (false)'),
    byAllowances('{ __type(name: "Project") { fields { name } } }'),
  ),
  control(
    'introspection: by role, not by membership',
    allowances('roles.length > 0', 'institution !== null'),
    byAllowances('a caller of an institution without any role is not'),
  ),
  control(
    'files: a client that stops reading is let go',
    inFile('gateway/src/forwardExport.ts')('    response.setTimeout(2 * pieceTimeoutMs);\n', ''),
    redIn('gateway/src/forwardExport.test.ts')('a client that stops reading is let go'),
  ),
  control(
    'suggestions: no names in errors',
    engine('allowance.maySeeSchema ? errors : withoutNames(errors)', 'errors'),
    byAllowances('a field that nearly exists'),
  ),
  control(
    'the schema is closed in production',
    inFile('gateway/src/config.ts')("flag('SCHEMA_OPEN', !isProduction())", "flag('SCHEMA_OPEN', true)"),
    redIn('gateway/src/config.test.ts')('in production the schema is told to callers of an institution only'),
  ),
  control(
    'persisted operations alone for the public, where it is so set',
    inFile('gateway/src/front.ts')(
      'if (parts.isPublicPersistedOnly && caller.institution === null) ',
      'if (false) ',
    ),
    byAllowances('others are refused'),
  ),
  control(
    'persisted operations: an id stands for its own document',
    inFile('gateway/src/persistedOperations.ts')('if (query !== null && query !== document)', 'if (false)'),
    byFront('may come with its document, and not with another'),
  ),
];

export const limitControls: readonly Control[] = [...gateway, ...stock, ...subgraphs, ...rates];
