import { expect, test } from 'vitest';

import { activityHierarchy } from './activityHierarchy.ts';

const hierarchy = activityHierarchy([
  'FR-3-CMA1291',
  'FR-3-CMA129101',
  'FR-3-CMA113301',
  'FR-3-CMA1300',
  'XI-IATI-EC_NEAR-2017/394-920',
  'XM-DAC-2-10-301780',
  'XM-DAC-2-10-30178002',
]);

test('an identifier that extends another by two digits is a part of it', () => {
  expect(hierarchy.levelOf('FR-3-CMA1291')).toBe('PARENT');
  expect(hierarchy.levelOf('FR-3-CMA129101')).toBe('CHILD');
  expect(hierarchy.parentOf('FR-3-CMA129101')).toBe('FR-3-CMA1291');
  expect(hierarchy.parentOf('FR-3-CMA1291')).toBeNull();
});

test('a part of an activity without rows is a part all the same, of none that is known', () => {
  expect(hierarchy.levelOf('FR-3-CMA113301')).toBe('CHILD');
  expect(hierarchy.parentOf('FR-3-CMA113301')).toBeNull();
});

test('an activity of the form of a parent, without parts, stands alone', () => {
  expect(hierarchy.levelOf('FR-3-CMA1300')).toBe('SINGLE');
});

test('identifiers of other reporters tell nothing, whatever they look like', () => {
  expect(hierarchy.levelOf('XI-IATI-EC_NEAR-2017/394-920')).toBe('SINGLE');
  expect(hierarchy.levelOf('XM-DAC-2-10-301780')).toBe('SINGLE');
  expect(hierarchy.parentOf('XM-DAC-2-10-30178002')).toBeNull();
});
