import { engineCounts } from './engineMetrics.ts';
import type { FetchCall } from './FetchGroup.ts';
import type { JsonObject } from './jsonObject.ts';
import type { FetchStep } from './planner/PlannedOperation.ts';
import type { Representation } from './representation.ts';
import type { TargetFinder, TargetPath } from './TargetFinder.ts';

/** The entities that a step is for, and which of the representations that were sent is each one's. */
export interface StepTargets {
  readonly step: FetchStep;
  readonly objects: readonly JsonObject[];
  /** By the place of the object: the place of its representation; -1 for one that cannot be asked for. */
  readonly places: readonly number[];
}

/** A call as one request makes it: every entity once, however often the data has it. */
export class AskedCall {
  readonly call: FetchCall;
  readonly representations: readonly Representation[];
  /** By the JSON of a representation: its place. */
  readonly #placeOf = new Map<string, number>();
  #targets: readonly StepTargets[];

  constructor(call: FetchCall, finder: TargetFinder) {
    const representations: Representation[] = [];
    this.call = call;
    this.representations = representations;
    this.#targets = this.#find(finder, (made) => {
      engineCounts.representationsFound += 1;
      const known = this.#placeOf.get(made.json);
      if (known !== undefined) return known;
      this.#placeOf.set(made.json, representations.length);
      return representations.push(made) - 1;
    });
  }

  get targets(): readonly StepTargets[] {
    return this.#targets;
  }

  /** Looks for the entities where they are now: see `mayMove`. */
  findAgain(finder: TargetFinder): void {
    this.#targets = this.#find(finder, ({ json }) => this.#placeOf.get(json) ?? -1);
  }

  #find(finder: TargetFinder, placeOf: (made: Representation) => number): readonly StepTargets[] {
    const { steps, targets, represent } = this.call;
    return steps.map((step, index) => {
      const objects = finder.find(targets[index] as TargetPath);
      const places = objects.map((object) => {
        const made = represent(object);
        return made ? placeOf(made) : -1;
      });
      return { step, objects, places };
    });
  }
}
