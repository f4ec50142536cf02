import { type Control, control, inFile, redIn } from './Control.ts';

/** Who asks: tokens of callers at the gateway, tokens of the gateway at the subgraphs, and no header besides. */

const callers = inFile('gateway/src/callers.ts');
const byCallers = redIn('gateway/src/callers.test.ts');
const caller = inFile('packages/chassis/src/Caller.ts');
const issuer = inFile('gateway/src/TrustedIssuer.ts');
const byIssuer = redIn('gateway/src/TrustedIssuer.test.ts');
const keys = inFile('packages/chassis/src/trustedKeys.ts');
const byKeys = redIn('packages/chassis/src/trustedKeys.test.ts');

const callerTokens: readonly Control[] = [
  control(
    'caller token: algorithms of its issuer',
    callers('    algorithms: [...issuer.algorithms],\n', ''),
    byCallers('is signed by a key of its issuer in a way that is not the issuer’s'),
  ),
  control(
    'caller token: signature',
    [
      callers(
        "import { decodeJwt, errors, jwtVerify } from 'jose';",
        "import { decodeJwt, errors } from 'jose';",
      ),
      callers(
        'await jwtVerify(token, issuer.keys, {',
        'await Promise.resolve({ payload: decodeJwt(token), more: {',
      ),
      callers(
        'clockTolerance: clockToleranceS,\n  }).catch',
        'clockTolerance: clockToleranceS,\n  }}).catch',
      ),
    ],
    byCallers('a stranger signed under the name of a known key'),
  ),
  control(
    'caller token: issuer, known and its own',
    [
      callers('trusted.get(issuerOf(token))', '(trusted.get(issuerOf(token)) ?? [...trusted.values()][0])'),
      callers('    issuer: issuer.issuer,\n', ''),
    ],
    byCallers('is of an unknown issuer'),
  ),
  control(
    'caller token: audience',
    callers('    audience: issuer.audience,\n', ''),
    byCallers('is for another service'),
  ),
  control(
    'caller token: an end',
    callers("requiredClaims: ['exp', ", 'requiredClaims: ['),
    byCallers('never ends'),
  ),
  control(
    'caller token: its end, also when it was accepted before',
    callers('known && known.expiresAtMs > Date.now()', 'known'),
    byCallers('is asked for a new token when the one that was known ends'),
  ),
  control(
    'caller token: maximum age',
    callers('    maxTokenAge: issuer.maxAgeS,\n', ''),
    byCallers('is older than its issuer is trusted for'),
  ),
  control('caller token: type', callers("    typ: 'at+jwt',\n", ''), byCallers('is an id token')),
  control('caller token: an account', callers("'iat', 'sub', ", "'iat', "), byCallers('names no account')),
  control(
    'caller token: an issuer speaks for its own institution',
    callers("if (payload['institution'] !== issuer.institution)", 'if (false)'),
    byCallers('names another institution than its issuer may'),
  ),
  control(
    'caller token: an issuer gives the roles that it may',
    callers('caller.roles.filter((role) => issuer.roles.includes(role))', 'caller.roles'),
    byCallers('has the roles that we know and that its institution may give, and no others'),
  ),
  control(
    'caller token: length',
    callers('token.length > tokenMaxLength', 'false'),
    byCallers('is longer than any'),
  ),
  control(
    'caller token: residency is a country',
    caller("typeof residency === 'string' && /^[A-Z]{2}$/.test(residency)", "typeof residency === 'string'"),
    byCallers('of residency %j is of none'),
  ),
  control(
    'caller token: roles that we know',
    caller(
      'roles.filter((role) => Array.isArray(held) && held.includes(role))',
      '(Array.isArray(held) ? held : []) as Role[]',
    ),
    redIn('packages/chassis/src/Caller.test.ts')('has the roles that there are, and of a text none'),
  ),
  control(
    'caller token: a header that is no token is no public',
    callers(
      "if (token === undefined) throw refusal('The Auth",
      "if (token === undefined) return anonymous; throw refusal('The Auth",
    ),
    byCallers('is no better'),
  ),
];

const issuers: readonly Control[] = [
  control(
    'issuers: no shared password',
    issuer("z.enum(['EdDSA', ", "z.enum(['HS256', 'EdDSA', "),
    byIssuer('that signs with a shared password'),
  ),
  control('issuers: no long lives', issuer('.max(86_400)', ''), byIssuer('whose tokens live for weeks')),
  control(
    'issuers: one for each institution',
    issuer('if (new Set(names).size < names.length)', 'if (false)'),
    byIssuer('that another institution has'),
  ),
  control(
    'issuers: none of development in production',
    issuer('if (isProduction() && names.some(isDevelopmentIssuer))', 'if (false)'),
    byIssuer('of development, in production'),
  ),
  control(
    'keys: none of development in production',
    keys('isProduction() && header.kid?.startsWith(developmentKey)', 'false'),
    byKeys('of development are refused in production'),
  ),
  control(
    'keys: no production with keys of development alone',
    keys('if (isProduction() && set.keys.every(', 'if (false && set.keys.every('),
    byKeys('of development alone are refused at the start of production'),
  ),
  control(
    'keys: over https',
    keys("if (url.protocol !== 'https:' && !isLocal)", 'if (false)'),
    byKeys('are read over https, but for this machine'),
  ),
  control(
    'keys: one that was taken back is forgotten',
    keys('const freshMs = 600_000;', 'const freshMs = Infinity;'),
    byKeys('are asked for again after ten minutes, so that a key that was taken back is refused'),
  ),
  control(
    'keys: made-up names of keys are not sent on as requests',
    keys('cooldownDuration: cooldownMs,', 'cooldownDuration: 0,'),
    byKeys('are asked for once for many tokens, and not once for each token of a made-up key'),
  ),
  control(
    'keys: a change loses no request',
    keys('        keys = read();\n', ''),
    byCallers('no request is lost: not with the old key, and not with the first token of the new one'),
  ),
];

const service = inFile('packages/chassis/src/serviceToken.ts');
const byService = redIn('packages/chassis/src/serviceToken.test.ts');
const guard = inFile('packages/chassis/src/serviceGuard.ts');
const byGuard = redIn('packages/chassis/src/serviceGuard.test.ts');

const serviceTokens: readonly Control[] = [
  control(
    'service token: signature',
    [
      service("import { errors, jwtVerify } from 'jose';", "import { decodeJwt, errors } from 'jose';"),
      service('await jwtVerify(token, keys, {', 'await Promise.resolve({ payload: decodeJwt(token), more: {'),
      service('clockTolerance: clockToleranceS,\n    });', 'clockTolerance: clockToleranceS,\n    }});'),
    ],
    byService('a foreign key under a known name'),
  ),
  control(
    'service token: EdDSA alone',
    service("      algorithms: ['EdDSA'],\n", ''),
    byService('a known key, used in another way'),
  ),
  control(
    'service token: type',
    service("      typ: 'service+jwt',\n      issuer", '      issuer'),
    byService('the type of a caller’s token'),
  ),
  control('service token: issuer', service('      issuer,\n', ''), byService('another issuer')),
  control('service token: audience', service('      audience,\n', ''), byService('another subgraph')),
  control(
    'service token: an end',
    [
      service("requiredClaims: ['iat', 'exp', ", "requiredClaims: ['iat', "),
      service('if (vouched.expiresAtMs <= Date.now()) throw refusal();', ''),
    ],
    byService('no end'),
  ),
  control(
    'service token: 60 seconds',
    service('      maxTokenAge: lifetimeS,\n', ''),
    byService('a long life'),
  ),
  control(
    'service token: its end, also when it was accepted before',
    service('if (vouched.expiresAtMs <= Date.now()) throw refusal();', ''),
    byService('is refused after its minute, also where it was accepted before'),
  ),
  control(
    'service token: hash of the body',
    service("if (vouched.contentHash !== hash('sha256', content, 'base64url')) throw refusal();", ''),
    byService('is good for the body that it came with, also where it was accepted before'),
  ),
  control(
    'service token: the purpose of the reading',
    service(" ${purpose ?? ''}`", '`'),
    byService(
      'is sent again for the same question, and is another for each caller, purpose, subgraph and body',
    ),
  ),
  control(
    'subgraph: 401 for its schema (_service)',
    guard(
      'await verify(headers.authorization, content);',
      'await verify(headers.authorization, content).catch(() => null);',
    ),
    byGuard('its schema'),
  ),
  control(
    'subgraph: 401 for entities (_entities)',
    guard(
      'await verify(headers.authorization, content);',
      'await verify(headers.authorization, content).catch(() => null);',
    ),
    byGuard('an entity'),
  ),
  control(
    'subgraph: reads nothing before it knows the gateway',
    inFile('packages/chassis/src/server.ts')(', onlyGateway(verifyService));', ');'),
    byGuard('what is no JSON'),
  ),
];

const forwarded = inFile('gateway/src/forwardedHeaders.ts');
const byServer = redIn('gateway/src/server.test.ts');

const headers: readonly Control[] = [
  control(
    'headers: of the client’s only those on the list go on',
    forwarded(
      'const forwarded: Record<string, string> = {};',
      "const forwarded: Record<string, string> = { 'x-caller': String(headers['x-caller']) };",
    ),
    byServer('reach an institution only where they are on the list'),
  ),
  control(
    'headers: the gateway’s word on who asks, not the client’s',
    inFile('gateway/src/subgraphHeaders.ts')(
      'authorization: `Bearer ${sign(subgraph, caller, body, purpose ? decodeURIComponent(purpose) : null)}`,',
      "authorization: forwarded['authorization'] ?? '',",
    ),
    byServer('say nothing of who asks: the gateway does, with a token over the body'),
  ),
  control(
    'headers: an id of a request is an id',
    forwarded(
      "typeof id === 'string' && /^[\\w.-]{1,64}$/.test(id) ? id : null",
      "typeof id === 'string' ? id : null",
    ),
    byServer('are left out where they are too long or not an id'),
  ),
];

export const identityControls: readonly Control[] = [
  ...callerTokens,
  ...issuers,
  ...serviceTokens,
  ...headers,
];
