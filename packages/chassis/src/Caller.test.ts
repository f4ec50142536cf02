import { describe, expect, test } from 'vitest';

import { anonymous, assertOwn, callerOfClaims, memberWith } from './Caller.ts';
import { callerOf } from './testing.ts';

const forbidden = expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) });

describe('what claims say', () => {
  test('has the roles that there are, and of a text none', () => {
    const rolesOf = (roles: unknown) => callerOfClaims({ sub: 'r', institution: 'region', roles }).roles;
    expect(rolesOf(['king', 'editor', 7, null])).toEqual(['editor']);
    expect(rolesOf('editor operator')).toEqual([]);
    expect(rolesOf({ includes: 'editor' })).toEqual([]);
  });

  test('of an institution that there is not are those of the public', () => {
    for (const institution of ['king', 'constructor', '__proto__', 7, null, ['region']]) {
      expect(callerOfClaims({ sub: 'r', institution, roles: ['operator'] })).toBe(anonymous);
    }
  });
});

describe('who writes', () => {
  test('is a member of an institution with one of the roles that it takes', () => {
    const editor = callerOf('region', 'reader', 'editor');
    expect(memberWith(editor, 'editor', 'publisher').institution).toBe('region');
  });

  test('is never the public, whatever roles it claims', () => {
    expect(() => memberWith({ ...anonymous, roles: ['editor'] }, 'editor')).toThrow(forbidden);
  });

  test('is no member without one of the roles', () => {
    expect(() => memberWith(callerOf('region', 'reader'), 'editor')).toThrow(
      expect.objectContaining({ extensions: { code: 'FORBIDDEN', roles: ['editor'] } }),
    );
  });

  test('writes what is its institution’s own, and nothing of an institution that shares its subgraph', () => {
    expect(() => assertOwn(callerOf('afd', 'editor'), 'afd')).not.toThrow();
    expect(() => assertOwn(callerOf('afd', 'editor'), 'expertise-france')).toThrow(forbidden);
    expect(() => assertOwn(anonymous, 'afd')).toThrow(forbidden);
  });
});
