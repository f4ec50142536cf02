/**
 * What is wrong with the conditions of an operation. A variable with a default may stand in `@skip` and `@include` and
 * still be null, which validation cannot see: graphql-js refuses it when it executes, in these words.
 *
 * @returns the problem, or null when there is none
 */
export const nullCondition = (
  conditions: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): string | null =>
  conditions.some((name) => variables[name] === null)
    ? 'Argument "if" of non-null type "Boolean!" must not be null.'
    : null;
