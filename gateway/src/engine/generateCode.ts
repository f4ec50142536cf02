/**
 * Of what comes from outside, nothing but such names gets into generated code as it is; all else is JSON.
 *
 * @throws Error for what is no name
 */
export function assertName(name: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not a name: ${name}`);
}

/** The function that `code` answers, which knows nothing but `scope` and what all code knows. */
export function generate(code: string, scope: unknown): () => unknown {
  // oxlint-disable-next-line no-new-func, no-implied-eval -- made of checked names and of JSON: see `assertName`
  return (new Function('scope', code) as (scope: unknown) => () => unknown)(scope);
}

/** True unless code may not be made of text here, as under `--disallow-code-generation-from-strings`. */
export const canGenerate: boolean = (() => {
  try {
    return generate('return()=>true', null)() === true;
  } catch {
    return false;
  }
})();
