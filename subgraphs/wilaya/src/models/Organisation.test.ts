import { expect, test } from 'vitest';

import { Organisation } from './Organisation.ts';

const valid = {
  _id: 'X-PRIM-MA-TEST',
  name: { fr: 'Association de l’Été', ar: 'جمعية الصيف' },
  acronym: 'ADE',
  type: 'PARTNER_COUNTRY_BASED_NGO',
  idScheme: 'local',
  country: 'MA',
  sources: ['s-1'],
};
const checked = async (changes: object) => {
  const document = new Organisation({ ...valid, ...changes });
  await document.validate();
  return document.toObject();
};

test('the forms in which names are compared are derived whenever a record is checked', async () => {
  expect(await checked({ aliases: [{ value: 'ASSOC. ETE*' }], searchWords: ['stale'] })).toMatchObject({
    sortName: 'association de l ete',
    searchWords: ['association', 'de', 'l', 'ete', 'جمعيه', 'الصيف', 'ade', 'assoc'],
    nameKeys: ['association de l ete', 'جمعيه الصيف', 'ade', 'assoc ete', 'x prim ma test'],
    acronym: 'ADE',
    validFrom: null,
    roles: [],
  });
});

test.each([
  [{ _id: 'XM-DAC-1' }, 'belongs to the scheme "local"'],
  [{ idScheme: 'XM-DAC' }, 'belongs to the scheme "local"'],
  [{ type: 'PERSON' }, 'not a valid enum value'],
  [{ country: 'Maroc' }, 'is invalid'],
  [{ name: {} }, 'at least one language'],
  [{ validFrom: '1986-13' }, 'validFrom'],
  [{ aliases: Array.from({ length: 101 }, (_, at) => ({ value: `${at}` })) }, 'at most 100 items'],
])('a record is refused with %j', async (changes, problem) => {
  await expect(checked(changes)).rejects.toThrow(problem);
});

test('an unknown field is refused', () => {
  expect(() => new Organisation({ ...valid, phone: '0' })).toThrow('phone');
});
