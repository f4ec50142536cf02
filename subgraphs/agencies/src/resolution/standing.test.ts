import { describe, expect, test } from 'vitest';

import { standingOf } from './standing.ts';

/** Whom a name means once all judgements count. */

const said = (
  judgedById: string,
  verdict: 'CONFIRMED' | 'REFUSED',
  organisationId = 'EF',
  day = 1,
  asWritten = 'AFETI',
) => ({
  judgedById,
  organisationId,
  verdict,
  recordedAt: new Date(Date.UTC(2030, 0, day)),
  asWritten,
  ref: null,
});
const unresolved = { organisationId: null, resolvedBy: null, confidence: null } as const;
const recorded = { organisationId: 'EF', resolvedBy: 'CURATED', confidence: 'MEDIUM' } as const;
const judged = (organisationId: string) => ({
  organisationId,
  resolvedBy: 'JUDGED',
  confidence: 'HIGH',
  isContested: false,
});
const nobody = { ...unresolved, isContested: false };

describe('a name means', () => {
  test('what it was resolved to, where nobody judged', () => {
    expect(standingOf(recorded, [])).toEqual({ ...recorded, isContested: false });
    expect(standingOf(unresolved, [])).toEqual(nobody);
  });

  test('what an institution confirms, resolved before or not, to the same body or another', () => {
    expect(standingOf(unresolved, [said('AFD', 'CONFIRMED')])).toEqual(judged('EF'));
    expect(standingOf(recorded, [said('AFD', 'CONFIRMED')])).toEqual(judged('EF'));
    expect(standingOf(recorded, [said('AFD', 'CONFIRMED', 'OTHER')])).toEqual(judged('OTHER'));
  });

  test('nobody, where an institution refuses what it was resolved to; another refusal changes nothing', () => {
    expect(standingOf(recorded, [said('AFD', 'REFUSED')])).toEqual(nobody);
    expect(standingOf(recorded, [said('AFD', 'REFUSED', 'OTHER')])).toEqual({
      ...recorded,
      isContested: false,
    });
  });

  test('what an institution said last: it may change its mind', () => {
    const words = [said('AFD', 'REFUSED', 'EF', 2), said('AFD', 'CONFIRMED', 'EF', 1)];
    expect(standingOf(unresolved, words)).toEqual(nobody);
    expect(standingOf(unresolved, words.with(0, said('AFD', 'REFUSED', 'EF', 0)))).toEqual(judged('EF'));
  });

  test('the same as before where one confirms and another refuses, with low confidence: neither counts', () => {
    const words = [said('AFD', 'CONFIRMED'), said('EF', 'REFUSED')];
    expect(standingOf(recorded, words)).toEqual({ ...recorded, confidence: 'LOW', isContested: true });
    expect(standingOf(unresolved, words)).toEqual({ ...unresolved, isContested: true });
  });

  test('nobody, where institutions confirm two bodies: no majority decides', () => {
    const words = [said('AFD', 'CONFIRMED', 'A'), said('EF', 'CONFIRMED', 'B'), said('X', 'CONFIRMED', 'B')];
    expect(standingOf(recorded, words)).toEqual({ ...unresolved, isContested: true });
  });
});
