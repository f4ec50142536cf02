import { describe, expect, test } from 'vitest';

import { screenText } from './screenText.ts';

// All persons, addresses and numbers are made up.

const kinds = (text: string, as: 'NAME' | 'SENTENCE' = 'NAME') => [
  ...new Set(screenText(text, as).map(({ kind }) => kind)),
];

describe('a name is held for a person to look at where it shows', () => {
  test.each([
    ['a given name and a family name', 'Fatima Tizgarine', 'PERSON_NAME'],
    ['the two the other way round, in capitals', 'TIZGARINE FATIMA', 'PERSON_NAME'],
    ['a given name of two parts', 'Jean-Pierre Tartempion', 'PERSON_NAME'],
    ['accents', 'Hélène Tartempion', 'PERSON_NAME'],
    ['a family name with its particle', 'AIT TIZGARINE', 'PERSON_NAME'],
    ['a title', 'Mme Tizgarine', 'PERSON_NAME'],
    ['Arabic letters', 'السيدة تيزكارين', 'PERSON_NAME'],
    ['an Arabic given name', 'خديجة تيزكارين', 'PERSON_NAME'],
    ['a person beside an address', 'Fatima Tizgarine 12 rue des Essais', 'PERSON_NAME'],
    ['a firm that bears a name', 'Agence Fatima Tizgarine', 'FIRM_NAMED_AFTER_PERSON'],
    ['a firm by its form alone', 'Tizgarine Fatima SARL', 'FIRM_NAMED_AFTER_PERSON'],
    ['a street behind a name', 'RESEAU D’ESSAI 4, Rue des Essais', 'POSTAL_ADDRESS'],
    ['a street in capitals', 'ESSAI & COMPANY 23 BD DES ESSAIS', 'POSTAL_ADDRESS'],
    ['a flat', 'ESSAI Appt 3', 'POSTAL_ADDRESS'],
    ['a post box', 'ESSAI B.P. 1234', 'POSTAL_ADDRESS'],
    ['a postal code', 'ESSAI 80000 Agadir', 'POSTAL_ADDRESS'],
    ['an Arabic street', 'جمعية التجربة شارع التجارب 12', 'POSTAL_ADDRESS'],
    ['a Spanish street', 'Ensayo, calle de los Ensayos 7', 'POSTAL_ADDRESS'],
    ['an e-mail address', 'essai@essai.example', 'EMAIL'],
    ['a telephone of Morocco', 'Essai 0612 34 56 78', 'PHONE'],
    ['a telephone of anywhere', '+33 (0)1 23 45 67 89', 'PHONE'],
    ['an account of Europe', 'FR76 3000 6000 0112 3456 7890 189', 'BANK_ACCOUNT'],
    ['an account of Morocco', '011 190 0000012050005349 21', 'BANK_ACCOUNT'],
    ['an identity card', 'CIN JB123456', 'IDENTITY_DOCUMENT'],
  ])('%s', (_, name, kind) => {
    expect(kinds(name)).toContain(kind);
  });
});

describe('a name of a body is not held:', () => {
  test.each([
    'Agence Française de Développement [FR-3]',
    'Belgian development agency (Enabel) [BE-BCE_KBO-0264814354]',
    'ACODEC [MA000900000662]',
    'Commune de Sidi Bibi',
    'Association Amal Tiznit',
    'HOLDING D’AMENAGEMENT AL OMRANE',
    'Union des Fédérations d’AUEA Moyen Sébou',
    'Al Mamlaka Al Maghrebia*Royaume Dumaroc Kingdom Of Morocco',
    'Union nationale des Maisons familiales rurales',
    'ROYAUME DU MAROC',
    'CARE MAROC',
    'AMAPPE',
    'MEDZED',
    'مجلس جهة سوس ماسة',
  ])('%s', (name) => {
    expect(screenText(name, 'NAME')).toEqual([]);
  });
});

test('a sentence is screened for what shows by its form, and not word by word', () => {
  expect(kinds('Programme remis par M. Tartempion le 3 mai 2021', 'SENTENCE')).toEqual(['PERSON_NAME']);
  expect(kinds('Pour écrire : essai@essai.example, ou 05 28 12 34 56', 'SENTENCE')).toEqual([
    'EMAIL',
    'PHONE',
  ]);
  expect(kinds('Rénovation du lycée Thomas et appui aux MRE, 2021-2024', 'SENTENCE')).toEqual([]);
});

test('a finding says where it stands', () => {
  const text = 'Pour écrire : essai@essai.example.';
  const [finding] = screenText(text, 'SENTENCE');
  expect(text.slice(finding?.start, finding?.end)).toBe('essai@essai.example');
});

test('a long text is screened to its end', () => {
  expect(kinds(`${'Migration et développement. '.repeat(5_000)} essai@essai.example`, 'SENTENCE')).toEqual([
    'EMAIL',
  ]);
});
