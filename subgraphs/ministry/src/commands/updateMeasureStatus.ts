import { DomainError } from '@prim/chassis/errors';
import { assertNotBefore, assertNothingPersonal, assertNotInFuture } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';

import type { UpdateMeasureStatusInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Measure, type MeasureRecord } from '../models/Measure.ts';
import { type MeasureVersionRecord, versionId } from '../models/MeasureVersion.ts';
import { assertEditor, reporter } from '../reporter.ts';

/**
 * Says how far a measure has come: a new version, beside those that were published before.
 *
 * @throws DomainError FORBIDDEN, DATE_IN_FUTURE, DATE_TOO_EARLY, PERSONAL_DATA, REFERENCE_UNKNOWN, STATUS_UNCHANGED,
 *   and what `runCommand` refuses
 */
export function updateMeasureStatus(
  input: UpdateMeasureStatusInput,
  { caller, now }: Context,
): Promise<CommandAnswer> {
  assertEditor(caller);
  assertNotInFuture('statusOn', input.statusOn, now);
  assertNothingPersonal([], [input.note]);
  return runCommand({ command: 'updateMeasureStatus', reporter, input, now }, async (session) => {
    const { measureId, status, statusOn } = input;
    const measure = await Measure.findById(measureId).session(session).lean<MeasureRecord>();
    if (measure === null) {
      throw new DomainError('REFERENCE_UNKNOWN', `The ministry knows no Measure ${measureId}.`, {
        id: measureId,
      });
    }
    if (measure.status === status) {
      throw new DomainError('STATUS_UNCHANGED', `The measure ${measureId} has the status ${status} already.`);
    }
    if (measure.statusOn) assertNotBefore('statusOn', statusOn, measure.statusOn, 'its last change');
    const record = nextVersion(measure, input);
    const { note, version, sources, claims, dataStatus } = record;
    const changed = { status, statusOn, note, version, sources, claims, dataStatus };
    await Measure.updateOne({ _id: measureId }, { $set: changed }, { session });
    return [{ kind: 'MeasureVersion', record }];
  });
}

function nextVersion(
  { _id: measureId, rank: _rank, ...measure }: MeasureRecord,
  { status, statusOn, documents, note }: UpdateMeasureStatusInput,
): Omit<MeasureVersionRecord, 'recordedAt'> {
  const version = measure.version + 1;
  return {
    ...measure,
    _id: versionId(measureId, version),
    measureId,
    version,
    status,
    statusOn,
    documents: documents ?? [],
    sources: [],
    dataStatus: measure.dataStatus === 'ILLUSTRATIVE' ? 'ILLUSTRATIVE' : 'RECORDED',
    claims: [],
    note: note ?? null,
  };
}
