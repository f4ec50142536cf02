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

test('more than 100 subjects in all are refused', async () => {
  await expect(withSubjects(40)).resolves.toBeUndefined();
  await expect(withSubjects(41)).rejects.toThrow('about at most 100 subjects');
});
