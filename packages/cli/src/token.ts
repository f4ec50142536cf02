import { parseCall } from '@prim/chassis/command';
import { institutions } from '@prim/schema';
import { roles } from '@prim/schema/access';

import { developmentToken, lifetimeMaxMinutes, type TokenClaims } from './developmentToken.ts';

const help = `npm run token -- --institution NAME --role ROLE [options]: a token for the graph of npm start.

  --institution NAME   ${institutions.join(', ')}
  --role ROLE          ${roles.join(', ')}; may be given several times
  --residency COUNTRY  where answers go, as ISO 3166: MA, FR (that of the institution)
  --minutes N          how long it is good for, at most ${lifetimeMaxMinutes} (${lifetimeMaxMinutes})

With curl: -H "authorization: Bearer $(npm run -s token -- --institution region --role editor)"
Production takes no such token: there each institution names its own issuer in CALLER_ISSUERS.`;

/** @throws Error that says what is missing or wrong */
function readCall(): TokenClaims | 'help' {
  const { values } = parseCall({
    options: {
      institution: { type: 'string' },
      role: { type: 'string', multiple: true, default: [] },
      residency: { type: 'string' },
      minutes: { type: 'string', default: String(lifetimeMaxMinutes) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const institution = institutions.find((name) => name === values.institution);
  if (!institution) throw new Error(`--institution must be one of ${institutions.join(', ')}.`);
  const held = roles.filter((role) => values.role.includes(role));
  if (held.length === 0 || held.length < values.role.length) {
    throw new Error(`--role must be one of ${roles.join(', ')}.`);
  }
  const { residency } = values;
  if (residency && !/^[A-Z]{2}$/.test(residency)) {
    throw new Error('--residency must be two capital letters, like MA.');
  }
  const minutes = Number(values.minutes);
  if (!(Number.isInteger(minutes) && minutes > 0 && minutes <= lifetimeMaxMinutes)) {
    throw new Error(`--minutes must be a whole number from 1 to ${lifetimeMaxMinutes}.`);
  }
  return { institution, roles: held, residency, minutes };
}

try {
  const call = readCall();
  console.log(call === 'help' ? help : await developmentToken('.data/keys', call));
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 2;
}
