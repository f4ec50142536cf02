import { engineCounts } from './engineMetrics.ts';
import type { FetchCall } from './FetchGroup.ts';
import type { JsonObject } from './jsonObject.ts';
import type { FetchStep } from './planner/PlannedOperation.ts';
import type { Representation } from './representation.ts';
import type { TargetFinder } from './TargetFinder.ts';

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
  readonly targets: readonly StepTargets[];

  constructor(call: FetchCall, finder: TargetFinder) {
    const representations: Representation[] = [];
    const placeOf = new Map<string, number>();
    this.call = call;
    this.targets = call.steps.map((step, index) => {
      const objects = finder.find(step.path ?? [], call.same[index] ?? null);
      const places = objects.map((object) => {
        const made = call.represent(object);
        if (!made) return -1;
        engineCounts.representationsFound += 1;
        const known = placeOf.get(made.json);
        if (known !== undefined) return known;
        placeOf.set(made.json, representations.length);
        return representations.push(made) - 1;
      });
      return { step, objects, places };
    });
    this.representations = representations;
  }
}
