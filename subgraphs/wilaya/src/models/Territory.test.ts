import { expect, test } from 'vitest';

import { Territory } from './Territory.ts';

const valid = {
  _id: '09.541',
  level: 'PROVINCE',
  name: { fr: 'Taroudannt' },
  parentCode: '09',
  ancestorCodes: ['MA', '09'],
  occursInSources: true,
  sources: ['s-1'],
};
const check = (changes: object) => new Territory({ ...valid, ...changes }).validate();

test.each([
  {},
  { parentCode: null, ancestorCodes: [] },
  { milieu: 'RURAL', population2024: 0, iso3166_2: 'MA-TAR' },
])('a territory is taken with %j', async (changes) => {
  await expect(check(changes)).resolves.toBeUndefined();
});

test.each([
  [{ ancestorCodes: ['MA'] }, 'the parent is the last of the ancestors'],
  [{ parentCode: null }, 'the parent is the last of the ancestors'],
  [{ level: 'DISTRICT' }, 'not a valid enum value'],
  [{ milieu: 'COAST' }, 'not a valid enum value'],
  [{ population2024: -1 }, 'less than minimum'],
])('a territory is refused with %j', async (changes, problem) => {
  await expect(check(changes)).rejects.toThrow(problem);
});
