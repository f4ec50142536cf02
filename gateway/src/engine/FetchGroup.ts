import type { FetchStep } from './planner/PlannedOperation.ts';

/** Steps that ask one subgraph at the same time, in one request. */
export interface FetchGroup {
  readonly service: string;
  readonly calls: readonly FetchCall[];
  /** How many groups must have ended before. */
  readonly waitsFor: number;
  /** The groups that wait for this one, by their place. */
  readonly next: readonly number[];
}

/** Steps that ask the same of entities at different places: one list of entities serves them all. */
export interface FetchCall {
  readonly steps: readonly FetchStep[];
}

/**
 * Puts steps of one level that ask the same subgraph for entities into one group. A step waits for nothing but
 * steps of lower levels, so that no two groups can wait for each other.
 */
export function fetchGroups(steps: readonly FetchStep[]): readonly FetchGroup[] {
  const membersOf = new Map<string, number[]>();
  const groupOf = new Map<number, string>();
  for (const [index, step] of steps.entries()) {
    const group = step.requires ? `${step.service} ${step.level}` : `root ${index}`;
    membersOf.set(group, [...(membersOf.get(group) ?? []), index]);
    groupOf.set(index, group);
  }
  const names = [...membersOf.keys()];
  const before = names.map((name) => {
    const members = membersOf.get(name) ?? [];
    return new Set(
      members.flatMap((index) => steps[index]?.after ?? []).map((index) => groupOf.get(index) ?? ''),
    );
  });
  return names.map((name, place) => {
    const members = (membersOf.get(name) ?? []).flatMap((index) => steps[index] ?? []);
    return {
      service: members[0]?.service ?? '',
      calls: fetchCalls(members),
      waitsFor: before[place]?.size ?? 0,
      next: names.flatMap((_, other) => (before[other]?.has(name) ? [other] : [])),
    };
  });
}

function fetchCalls(steps: readonly FetchStep[]): readonly FetchCall[] {
  const calls = new Map<string, FetchStep[]>();
  for (const step of steps) {
    const { body, requires, inputRewrites, outputRewrites } = step;
    const call = JSON.stringify([body, requires, inputRewrites, outputRewrites]);
    calls.set(call, [...(calls.get(call) ?? []), step]);
  }
  return [...calls.values()].map((members) => ({ steps: members }));
}
