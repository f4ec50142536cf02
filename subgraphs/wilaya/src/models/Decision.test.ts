import { expect, test } from 'vitest';

import { Decision } from './Decision.ts';

const valid = {
  _id: 'dec-1',
  kind: 'SELECTION',
  title: { fr: 'Sélection' },
  outcome: 'APPROVED',
  sources: ['s-1'],
};

const ids = (prefix: string, length: number) => Array.from({ length }, (_, at) => `${prefix}-${at}`);
const withSubjects = (calls: number) =>
  new Decision({ ...valid, projectIds: ids('p', 60), callIds: ids('c', calls) }).validate();

test('the ids of all subjects are derived from the lists by type', async () => {
  const document = new Decision({
    ...valid,
    projectIds: ['p-1', 'p-2'],
    callIds: ['c-1'],
    subjectIds: ['stale'],
  });
  await document.validate();
  expect(document.toObject().subjectIds).toEqual(['c-1', 'p-1', 'p-2']);
});

test('more than 100 subjects in all are refused', async () => {
  await expect(withSubjects(40)).resolves.toBeUndefined();
  await expect(withSubjects(41)).rejects.toThrow('at most 100 items');
});
