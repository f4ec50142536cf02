import { AnswerReader } from './AnswerReader.ts';
import { entityRequestHead, rootRequestHead } from './composeRequest.ts';
import { mayMove } from './mayMove.ts';
import type { FetchStep } from './planner/PlannedOperation.ts';
import { type Represent, representation } from './representation.ts';
import { type TargetPath, targetPath } from './TargetFinder.ts';
import type { TypeTest } from './TypeTest.ts';

/** Steps that ask one subgraph at the same time, in one request. */
export interface FetchGroup {
  readonly service: string;
  readonly calls: readonly FetchCall[];
  /** The request's body up to its variables, where all calls have something to ask. */
  readonly head: string;
  /** How many groups must have ended before. */
  readonly waitsFor: number;
  /** The groups that wait for this one, by their place. */
  readonly next: readonly number[];
}

/** Steps that ask the same of entities at different places: one list of entities serves them all. */
export interface FetchCall {
  readonly steps: readonly FetchStep[];
  readonly represent: Represent;
  /** Where the entities of each step are. */
  readonly targets: readonly TargetPath[];
  readonly reader: AnswerReader;
  /** True where other objects may stand in place of these by the time that they are answered for. */
  readonly mayMove: boolean;
}

/**
 * Puts steps of one level that ask the same subgraph for entities into one group. A step waits for nothing but
 * steps of lower levels, so that no two groups can wait for each other.
 */
export function fetchGroups(
  steps: readonly FetchStep[],
  isOf: TypeTest,
  sharedPaths: ReadonlySet<string>,
): readonly FetchGroup[] {
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
    const calls = fetchCalls(members, steps, isOf, sharedPaths);
    const [first] = members;
    return {
      service: first?.service ?? '',
      calls,
      head: first?.requires === null ? rootRequestHead(first) : entityRequestHead(calls),
      waitsFor: before[place]?.size ?? 0,
      next: names.flatMap((_, other) => (before[other]?.has(name) ? [other] : [])),
    };
  });
}

function fetchCalls(
  members: readonly FetchStep[],
  steps: readonly FetchStep[],
  isOf: TypeTest,
  sharedPaths: ReadonlySet<string>,
): readonly FetchCall[] {
  const calls = new Map<string, FetchStep[]>();
  for (const step of members) {
    const { body, requires, inputRewrites, outputRewrites } = step;
    const call = JSON.stringify([body, requires, inputRewrites, outputRewrites]);
    calls.set(call, [...(calls.get(call) ?? []), step]);
  }
  return [...calls.values()].map((alike) => ({
    steps: alike,
    represent: representation(isOf, alike[0] as FetchStep),
    targets: alike.map(({ path }) => targetPath(path ?? [], sharedPaths)),
    reader: new AnswerReader(isOf, alike[0] as FetchStep, sharedPaths),
    mayMove: alike.some((step) => mayMove(step, steps)),
  }));
}
