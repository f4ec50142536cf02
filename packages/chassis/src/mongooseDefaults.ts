import mongoose from 'mongoose';

import { timeLeftMs } from './requestTime.ts';

/**
 * How mongoose behaves in every process; imported before any model is made.
 *
 * - An operator in a filter that code did not mark as trusted is taken for a plain value (`anyOf` marks ours).
 * - An unknown path in a filter is an error, not a filter that matches everything.
 * - A command without a connection fails at once instead of waiting in memory.
 * - A read takes no longer than is left of the request that it is for.
 * - An aggregation reads: one that would write (`$out`, `$merge`) goes round what a model refuses.
 */
mongoose.set({ sanitizeFilter: true, strictQuery: 'throw', bufferCommands: false, autoCreate: false });

/**
 * More records than any one read of ours answers. A first batch of this size keeps a read at one round trip;
 * the driver's own is of 101, and fetches the rest in a second one.
 */
const batchSize = 20_000;

mongoose.plugin((schema) => {
  schema.pre(['find', 'findOne', 'countDocuments', 'distinct'], function endInTime() {
    const maxTimeMS = timeLeftMs();
    if (maxTimeMS !== null) void this.setOptions({ maxTimeMS });
  });
  schema.pre('aggregate', function endInTime() {
    const maxTimeMS = timeLeftMs();
    if (maxTimeMS !== null) void this.option({ maxTimeMS });
  });
  schema.pre('aggregate', function writeNothing() {
    const writes = this.pipeline().some((stage) => '$out' in stage || '$merge' in stage);
    if (writes)
      throw new Error('An aggregation may not be written to a collection: what is stored goes by its model.');
  });
  schema.pre('find', function readInOneBatch() {
    void this.setOptions({ batchSize });
  });
  schema.pre('aggregate', function readInOneBatch() {
    void this.option({ batchSize });
  });
});
