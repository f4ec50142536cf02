import type { EngineSubgraph } from './engine/Engine.ts';

type State = 'ready' | 'not ready' | 'circuit open';

const timeoutMs = 1_000;
const holdMs = 1_000;

/**
 * Asks all institutions whether they can do their work, and holds what they said for a second, so that asking
 * the gateway often does not ask them often.
 */
export function subgraphStates(
  institutions: () => ReadonlyMap<string, EngineSubgraph>,
): () => Promise<Readonly<Record<string, State>>> {
  let asked: { readonly at: number; readonly states: Promise<Record<string, State>> } | undefined;
  const ask = async () =>
    Object.fromEntries(
      await Promise.all(
        [...institutions()].map(async ([name, institution]) => {
          const isReady = await institution.isReady(timeoutMs);
          const state: State = institution.isCircuitOpen ? 'circuit open' : isReady ? 'ready' : 'not ready';
          return [name, state] as const;
        }),
      ),
    );
  return () => {
    const now = performance.now();
    if (!asked || now - asked.at > holdMs) asked = { at: now, states: ask() };
    return asked.states;
  };
}
