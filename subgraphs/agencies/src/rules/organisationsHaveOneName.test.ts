import { expect, test } from 'vitest';

import { organisationsHaveOneName as rule } from './organisationsHaveOneName.ts';
import { entry, outcomesOf, party, wilaya } from './testing.ts';

const known = (id: string, ...comparableNames: string[]) => ({ id, comparableNames, councilOfRegion: null });
const named = (asWritten: string, ref: string | null = null) =>
  entry({ receiver: party(asWritten, { organisationId: 'EF', ref }) });

test('one wording passes however often it stands, a second one fails', () => {
  const registry = wilaya({ organisations: [known('EF', 'expertise france')] });
  const once = [named('Expertise France'), named('Expertise France')];
  expect(outcomesOf(rule, { entries: once, wilaya: registry })).toEqual(['PASSED']);
  const twice = [...once, named('EXPERTISE FRANCE AFETI')];
  expect(outcomesOf(rule, { entries: twice, wilaya: registry })).toEqual(['FAILED']);
});

test('a second id fails', () => {
  const registry = wilaya({ organisations: [known('EF')] });
  const entries = [named('Enabel', 'BE-BCE_KBO-0264814354'), named('Enabel', 'BE-BCE_KBO-264814354')];
  expect(outcomesOf(rule, { entries, wilaya: registry })).toEqual(['FAILED']);
});

test('two organisations that the registry gives one name both fail', () => {
  const registry = wilaya({ organisations: [known('EF', 'afeti'), known('EF-2', 'afeti', 'other')] });
  expect(outcomesOf(rule, { wilaya: registry })).toEqual(['FAILED', 'FAILED']);
});

test('an organisation that nobody names is not judged', () => {
  const registry = wilaya({ organisations: [known('EF', 'expertise france')] });
  expect(outcomesOf(rule, { wilaya: registry })).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
});
