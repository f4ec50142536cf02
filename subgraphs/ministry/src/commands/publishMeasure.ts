import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import { assertNothingPersonal, assertNotInFuture } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import type { ClientSession } from 'mongoose';

import type { PublishMeasureInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Measure, type MeasureRecord, rankOf } from '../models/Measure.ts';
import { type MeasureVersionRecord, versionId } from '../models/MeasureVersion.ts';
import { NationalStrategy } from '../models/NationalStrategy.ts';
import { assertEditor, reporter } from '../reporter.ts';

/**
 * Publishes a measure, at the end of its group: its first version.
 *
 * @throws DomainError FORBIDDEN, DATE_IN_FUTURE, PERSONAL_DATA, REFERENCE_UNKNOWN, and what `runCommand` refuses
 */
export function publishMeasure(input: PublishMeasureInput, { caller, now }: Context): Promise<CommandAnswer> {
  assertEditor(caller);
  assertNotInFuture('statusOn', input.statusOn, now);
  assertNothingPersonal([], [input.name, input.note]);
  return runCommand({ command: 'publishMeasure', reporter, input, now }, async (session) => {
    await assertStrategies(input.strategyIds ?? [], session);
    const last = await Measure.findOne({ group: input.group })
      .sort({ order: -1 })
      .session(session)
      .lean<MeasureRecord>();
    const version = firstVersion(input, (last?.order ?? 0) + 1);
    const { measureId, documents: _documents, ...content } = version;
    await new Measure({ ...content, _id: measureId, rank: rankOf(content) }).save({ session });
    return [{ kind: 'MeasureVersion', record: version }];
  });
}

async function assertStrategies(ids: readonly string[], session: ClientSession): Promise<void> {
  for (const id of ids) {
    if (await NationalStrategy.exists({ _id: id }).session(session)) continue;
    throw new DomainError('REFERENCE_UNKNOWN', `The ministry knows no NationalStrategy ${id}.`, { id });
  }
}

function firstVersion(input: PublishMeasureInput, order: number): Omit<MeasureVersionRecord, 'recordedAt'> {
  const measureId = `measure-${randomUUID()}`;
  return {
    _id: versionId(measureId, 1),
    measureId,
    version: 1,
    group: input.group,
    order,
    name: input.name,
    strategyIds: input.strategyIds ?? [],
    leadIds: input.leadIds ?? [],
    status: input.status,
    statusOn: input.statusOn,
    regionCode: input.regionCode ?? null,
    documents: input.documents ?? [],
    sources: [],
    dataStatus: 'RECORDED',
    claims: [],
    note: input.note ?? null,
  };
}
