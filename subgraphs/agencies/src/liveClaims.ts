/** What tells a claim that takes another back. */
interface Reversible {
  readonly _id: string;
  readonly reversesId?: string | null;
}

/** Which claim takes which back, among these: the id of the one that does by that of the other. */
export const reversals = (claims: readonly Reversible[]): ReadonlyMap<string, string> =>
  new Map(claims.flatMap(({ _id, reversesId }) => (reversesId ? [[reversesId, _id] as const] : [])));

/** Claims that stand: not taken back, and taking none back. The pair of both says nothing any more. */
export function liveClaims<T extends Reversible>(claims: readonly T[]): readonly T[] {
  const takenBack = reversals(claims);
  return claims.filter(({ _id, reversesId }) => !reversesId && !takenBack.has(_id));
}
