import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { Expected, ExpectedField } from './planner/PlannedOperation.ts';
import type { TypeTest } from './TypeTest.ts';

/**
 * Where an object of an answer cannot be what was asked for: an object where a list should be, a text where a
 * number should be. Nulls are left to the shaping of the answer.
 *
 * @param typeName of the object, as far as it is known
 * @returns the path of the first wrong value in names of the schema, like `projects.0.title`; null when all is well
 */
export function findWrong(
  isOf: TypeTest,
  expected: readonly Expected[],
  value: Readonly<JsonObject>,
  typeName: unknown,
): string | null {
  for (const selection of expected) {
    if ('on' in selection) {
      const wrong = isOf(typeName, selection.on) ? findWrong(isOf, selection.set, value, typeName) : null;
      if (wrong !== null) return wrong;
    } else {
      const wrong = findWrongValue(isOf, selection, value[selection.key], selection.lists);
      if (wrong !== null) return (selection.name ?? selection.key) + wrong;
    }
  }
  return null;
}

function findWrongValue(isOf: TypeTest, field: ExpectedField, value: unknown, lists: number): string | null {
  if (value === null || value === undefined) return field.key === '__typename' ? '' : null;
  if (lists > 0) {
    if (!Array.isArray(value)) return '';
    for (let index = 0; index < value.length; index += 1) {
      const wrong = findWrongValue(isOf, field, value[index], lists - 1);
      if (wrong !== null) return `.${index}${wrong}`;
    }
    return null;
  }
  if (field.leaf !== 'object') return isLeaf(field.leaf, value) ? null : '';
  if (!isJsonObject(value)) return '';
  const wrong = findWrong(isOf, field.set ?? [], value, value['__typename']);
  return wrong === null ? null : `.${wrong}`;
}

/** True for a value that a leaf may have on the wire; a scalar of the schema's own may be any. */
function isLeaf(leaf: ExpectedField['leaf'], value: unknown): boolean {
  if (leaf === 'any') return true;
  if (leaf === 'Int') return Number.isInteger(value);
  if (leaf === 'Float') return typeof value === 'number';
  return typeof value === (leaf === 'Boolean' ? 'boolean' : 'string');
}
