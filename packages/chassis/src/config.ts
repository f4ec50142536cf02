/** The environment is read once, at boot, by `readConfig`; nothing else touches `process.env`. */

export type Env = Readonly<Record<string, string | undefined>>;
type Read<T> = (env: Env) => T;

/** A string; `fallback` when the variable is unset or empty. */
export const text =
  (key: string, fallback: string): Read<string> =>
  (env) =>
    env[key]?.trim() || fallback;

/** The first of `keys` that is set, which one must be; `wanted` says what it is and what to do without it. */
export const firstOf =
  (keys: readonly string[], wanted: string): Read<string> =>
  (env) => {
    const value = keys.map((key) => env[key]?.trim()).find(Boolean);
    if (!value) throw new Error(`${keys.join(' or ')} is required: ${wanted}`);
    return value;
  };

/** A whole number between `min` and `max`, both allowed; `fallback` when the variable is unset. */
export const integer =
  (key: string, { min, max, fallback }: { min: number; max: number; fallback: number }): Read<number> =>
  (env) => {
    const value = Number(env[key]?.trim() || fallback);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    throw new Error(`${key} must be a whole number from ${min} to ${max}, got "${env[key]}"`);
  };

/** `1` or `true` for yes, `0` or `false` for no; `fallback` when the variable is unset. */
export const flag =
  (key: string, fallback: boolean): Read<boolean> =>
  (env) => {
    const value = env[key]?.trim();
    if (!value) return fallback;
    if (value === '1' || value === 'true') return true;
    if (value === '0' || value === 'false') return false;
    throw new Error(`${key} must be 1, true, 0 or false, got "${value}"`);
  };

/**
 * Reads every setting, then fails once with the full list of what is wrong, so that an operator fixes a
 * broken environment in one go.
 *
 * @throws Error naming each bad variable. It never prints the value of an address, which may hold a password.
 */
export function readConfig<T extends object>(
  settings: { [K in keyof T]: Read<T[K]> },
  env: Env = process.env,
): Readonly<T> {
  const problems: string[] = [];
  const config = {} as T;
  for (const key in settings) {
    try {
      config[key] = settings[key](env);
    } catch (problem) {
      problems.push((problem as Error).message);
    }
  }
  if (problems.length > 0) throw new Error(`Invalid configuration: ${problems.join('; ')}`);
  return Object.freeze(config);
}
