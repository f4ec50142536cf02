import { MemoryTree } from '@prim/ledger/MemoryTree';
import { signCheckpoint } from '@prim/ledger/openCheckpoint';
import { cosign } from '@prim/ledger/witness';
import {
  type Institution,
  institutions,
  institutionSubgraphs,
  type SubgraphName,
  subgraphSdl,
} from '@prim/schema';
import { objectTypesOf, roles } from '@prim/schema/access';
import fc from 'fast-check';
import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import mongoose from 'mongoose';

import { anonymous, type Caller } from '../Caller.ts';
import { callerOf, type TestSubgraph } from '../testing.ts';
import { CommandRun } from './CommandRun.ts';
import { Cosignature } from './Cosignature.ts';
import { HeldCheckpoint } from './HeldCheckpoint.ts';
import { LogHead } from './LogHead.ts';
import { type LogKeys, memoryLogKeys } from './LogKeys.ts';
import { LogLeaf, type LogLeafRecord } from './LogLeaf.ts';
import { LogNode } from './LogNode.ts';

/** A mutation as tests of foreign writes try it. */
export interface TriedMutation {
  /** What it answers of the record that it wrote: `entry { id }`; null where it answers no claim. */
  readonly claim: string | null;
  /** An input that is right for whom it is for. */
  readonly input: (tried: Tried) => object;
}

/** What is random in an input. */
export interface Tried {
  /** New, or one that somebody used before. */
  readonly key: string;
  /** One of `targets`, or the id of a claim that somebody recorded since. */
  readonly target: string;
}

/** What is tried on one subgraph. */
export interface Trial {
  readonly name: SubgraphName;
  /** The log of each institution that records claims here. */
  readonly logs: Partial<Record<Institution, string>>;
  /** Its own mutations; those of witnesses, which all subgraphs have, are tried besides. */
  readonly mutations: Readonly<Record<string, TriedMutation>>;
  /** Ids of claims that are there, and of some that are not. */
  readonly targets: readonly string[];
  /** How many times a random caller sends a random mutation. */
  readonly count: number;
}

/** What came of a trial. */
export interface TrialResult {
  /** Mutations that somebody did who may not, or that were neither done nor refused with one error. */
  readonly foreign: readonly string[];
  /** How often each mutation was done. */
  readonly done: ReadonlyMap<string, number>;
  /** Logs whose new leaves are not just the claims that members of their institution recorded. */
  readonly strayLogs: readonly string[];
  /** Collections that have more or fewer records than before, but for those of the logs themselves. */
  readonly changed: readonly string[];
}

const now = new Date('2030-03-01T12:00:00.000Z');

const callers: fc.Arbitrary<Caller> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(anonymous) },
  { weight: 1, arbitrary: fc.constant({ ...anonymous, roles }) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...institutions), fc.subarray([...roles]))
      .map(([institution, held]) => callerOf(institution, ...held)),
  },
);

/** What a client may try to say of himself: no input has a place for it. */
const forgeries = [
  {},
  {},
  {},
  { reporterId: 'FR-3' },
  { institution: 'afd' },
  { recordedAt: now.toISOString() },
];

/** Sends random mutations as random callers, and says what was written that is not its writer's own. */
export async function tryForeignWrites(subgraph: TestSubgraph, trial: Trial): Promise<TrialResult> {
  const { name, logs, count } = trial;
  const witnessing = await witnessMutations(subgraph, trial);
  const fields = mutationsOf(name);
  const targets = [...trial.targets];
  /** By institution and kind: what is reversed must be there, not reversed, and one's own. */
  const ownTargets = new Map<string, string[]>();
  const recorded = new Map<string, Set<string>>(Object.values(logs).map((log) => [log, new Set()]));
  const done = new Map<string, number>();
  const foreign: string[] = [];
  const before = await state();
  let keys = 0;
  const attempt = fc.asyncProperty(
    callers,
    fc.constantFrom(...fields),
    fc.nat(),
    fc.nat(200),
    fc.constantFrom(...forgeries),
    async (caller, field, place, reused, forged) => {
      const mutation = field.name.value;
      const { claim, input } = trial.mutations[mutation] ?? witnessing.mutations[mutation] ?? untried;
      const key = `foreign-writes-${reused < 5 ? reused : keys++}`;
      const kind = `${caller.institution} ${claim}`;
      const own = place % 4 > 0 ? ownTargets.get(kind) : undefined;
      const target = (own ?? targets)[place % (own ?? targets).length] ?? '';
      const query = `mutation ($input: ${inputOf(field)}!) { ${mutation}(input: $input) { ${claim ?? '__typename'} } }`;
      const sent = { input: { ...input({ key, target }), ...forged } };
      const asker = { caller, now, logKeys: witnessing.logKeys };
      const { data, errors = [] } = await subgraph.execute(query, sent, asker);
      const payload = data?.[mutation] as Readonly<Record<string, unknown>> | null | undefined;
      const log = writerOf(caller, mutation, trial);
      if (errors.length !== (payload ? 0 : 1) || (payload && log === null)) {
        foreign.push(`${caller.institution}, ${caller.roles.join(' ')}: ${mutation}`);
      }
      if (!payload || log === null) return;
      done.set(mutation, (done.get(mutation) ?? 0) + 1);
      if (claim === null) return;
      const { id } = Object.values(payload)[0] as { readonly id: string };
      recorded.get(log)?.add(id);
      if (targets.length < 400) targets.push(id);
      ownTargets.set(kind, [...(ownTargets.get(kind) ?? []), id]);
    },
  );
  await fc.assert(attempt, { numRuns: count });
  const after = await state();
  const newLeaves = Map.groupBy(
    after.leaves.filter(({ _id }) => !before.ids.has(_id)),
    ({ log }) => log,
  );
  const strayLogs = [...new Set([...newLeaves.keys(), ...recorded.keys()])].filter((log) => {
    const leaves = (newLeaves.get(log) ?? []).map(({ recordId }) => recordId).toSorted();
    return JSON.stringify(leaves) !== JSON.stringify([...(recorded.get(log) ?? [])].toSorted());
  });
  const changed = [...after.counts.keys()].filter(
    (it) => !ofLogs.has(it) && before.counts.get(it) !== after.counts.get(it),
  );
  return { foreign, done, strayLogs, changed: changed.toSorted() };
}

const ofLogs = new Set(
  [CommandRun, Cosignature, HeldCheckpoint, LogHead, LogLeaf, LogNode].map((it) => it.collection.name),
);

const untried: TriedMutation = { claim: null, input: () => ({}) };

/**
 * The log that a caller may write to by a mutation: his institution's own. Of witnesses, only that he may do it counts;
 * whoever is an operator brings a cosignature, which speaks for itself.
 */
function writerOf(
  { institution, roles: held }: Caller,
  mutation: string,
  { name, logs }: Trial,
): string | null {
  if (institution === null) return null;
  if (mutation.endsWith('AddCosignature')) return held.includes('operator') ? institution : null;
  if (mutation.endsWith('WitnessCheckpoint')) {
    return held.includes('operator') && institutionSubgraphs[institution] === name ? institution : null;
  }
  return held.includes('editor') ? (logs[institution] ?? null) : null;
}

/** The names of all mutations of a subgraph that a trial has no input for. */
export const untriedMutations = ({ name, mutations }: Pick<Trial, 'name' | 'mutations'>): readonly string[] =>
  mutationsOf(name)
    .map((field) => field.name.value)
    .filter((field) => !(field in mutations) && !/(WitnessCheckpoint|AddCosignature)$/.test(field));

const mutationsOf = (name: SubgraphName): readonly FieldDefinitionNode[] =>
  objectTypesOf(subgraphSdl(name)).find((type) => type.name.value === 'Mutation')?.fields ?? [];

function inputOf({ arguments: [input] = [] }: FieldDefinitionNode): string {
  const named = (type: TypeNode): string =>
    type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
  return input ? named(input.type) : '';
}

/** The mutations of witnesses, with a true checkpoint of a neighbour's log, and the neighbour's word on one of ours. */
async function witnessMutations(
  subgraph: TestSubgraph,
  { name, logs }: Trial,
): Promise<{ readonly logKeys: LogKeys; readonly mutations: Readonly<Record<string, TriedMutation>> }> {
  const neighbour = memoryLogKeys('neighbour.example');
  const logKeys = memoryLogKeys(`localhost/${name}`, () => neighbour.ring());
  const origin = neighbour.originOf('X-NEIGHBOUR');
  const { size, root } = new MemoryTree();
  const note = signCheckpoint({ origin, size, root, extensions: [] }, neighbour.signersOf(origin, now));
  const [reporter] = Object.values(logs);
  const query = `{ ${name}Log(reporter: "${reporter}") { checkpoint(size: 1) { text } } }`;
  const { data } = await subgraph.execute(query, {}, { now, logKeys });
  const offered = Buffer.from(data[`${name}Log`].checkpoint.text as string);
  const key = neighbour.witness(now);
  const { line } = cosign({ held: null, offered, proof: [], logKeys: logKeys.ring(), key, now });
  return {
    logKeys,
    mutations: {
      [`${name}WitnessCheckpoint`]: {
        claim: null,
        input: () => ({ checkpoint: Buffer.from(note).toString('utf8') }),
      },
      [`${name}AddCosignature`]: { claim: null, input: () => ({ reporter, size: 1, cosignature: line }) },
    },
  };
}

/** All leaves, and how many records each collection has. */
async function state() {
  const models = Object.values(mongoose.models);
  const counts = await Promise.all(
    models.map(async (model) => [model.collection.name, await model.countDocuments()] as const),
  );
  const leaves = await LogLeaf.find().lean<LogLeafRecord[]>();
  return { leaves, ids: new Set(leaves.map(({ _id }) => _id)), counts: new Map(counts) };
}
