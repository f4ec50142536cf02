import { BSONRegExp } from 'bson';

import { badValue, location, unsupported } from './MongoError.ts';

export const isRegex = (value: unknown): value is BSONRegExp => value instanceof BSONRegExp;

/**
 * JavaScript's nearest to a PCRE: without possessive quantifiers, recursion and the like.
 * @throws MongoError 51091 when the pattern does not parse, 115 for option x
 */
export function toRegExp(value: BSONRegExp | string, givenOptions = ''): RegExp {
  const source = typeof value === 'string' ? value : value.pattern;
  // `(?i)` at the beginning is PCRE's way to set an option.
  const [inline = '', inlineOptions = ''] = /^\(\?([imsx]+)\)/.exec(source) ?? [];
  const options = (givenOptions || (typeof value === 'string' ? '' : value.options)) + inlineOptions;
  if (/[^imsxu]/.test(options)) throw badValue(`invalid flag in regex options: ${options}`);
  if (options.includes('x')) throw unsupported('the regular expression option x');
  const flags = ['i', 'm', 's'].filter((option) => options.includes(option)).join('');
  try {
    return new RegExp(source.slice(inline.length), `${flags}u`);
  } catch {
    return withoutUnicode(source.slice(inline.length), flags); // 'u' refuses escapes that PCRE takes, such as \_
  }
}

function withoutUnicode(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    throw location(51091, `Regular expression is invalid: ${String(error)}`);
  }
}
