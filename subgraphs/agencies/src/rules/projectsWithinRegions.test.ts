import { expect, test } from 'vitest';

import { projectsWithinRegions as rule } from './projectsWithinRegions.ts';
import { agreement, outcomesOf, project, region, wilaya } from './testing.ts';

const registry = ['09', '09.541', '02.411'].map((code) => ({
  code,
  validFrom: '2015-02-20' as string | null,
  validTo: null as string | null,
}));
const judged = (given: Parameters<typeof project>[0], territories = registry) =>
  outcomesOf(rule, {
    region: region({ projects: [project({ agreementIds: ['agreement'], startOn: '2023-06', ...given })] }),
    wilaya: wilaya({ agreements: [agreement({ regionCode: '09' })], territories }),
  });

test('a province of the agreement’s region passes, one of another fails', () => {
  expect(judged({ territoryCodes: ['09.541'] })).toEqual(['PASSED']);
  expect(judged({ territoryCodes: ['02.411'] })).toEqual(['FAILED']);
});

test('a code that the registry does not have fails', () => {
  expect(judged({ territoryCodes: ['09.999'] })).toEqual(['FAILED']);
});

test('a project must begin while its code is valid', () => {
  const until = (validTo: string) => registry.map((it) => ({ ...it, validTo }));
  expect(judged({ territoryCodes: ['09.541'] }, until('2023-06-30'))).toEqual(['PASSED']);
  expect(judged({ territoryCodes: ['09.541'] }, until('2023-05-31'))).toEqual(['FAILED']);
});

test('without the start of the project or the validity of its code nothing passes', () => {
  expect(judged({ territoryCodes: ['09.541'], startOn: null })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  const undated = registry.map((it) => ({ ...it, validFrom: null }));
  expect(judged({ territoryCodes: ['09.541'] }, undated)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({ territoryCodes: [] })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});
