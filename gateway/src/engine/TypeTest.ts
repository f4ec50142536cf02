/** True when an object of the type `name` is also an `on`, as far as the conditions of an operation ask. */
export type TypeTest = (name: unknown, on: string) => boolean;

export function typeTest(possibleTypes: Readonly<Record<string, readonly string[]>>): TypeTest {
  const sets = new Map(Object.entries(possibleTypes).map(([on, names]) => [on, new Set<unknown>(names)]));
  return (name, on) => name === on || (sets.get(on)?.has(name) ?? false);
}
