import { type Judgement, notEvaluated, type RecordRef } from './Finding.ts';
import type { PastAxes } from './RuleFacts.ts';

/** A record that no log keeps: of these nobody knows when they were recorded, and only of some what day they are of. */
interface Undated {
  readonly subject: RecordRef;
  /** The type whose records lack the date: `Indicator`. */
  readonly type: string;
  /** The field that says what day such a record is of, and what it says; null where it has no such field. */
  readonly dayField: string | null;
  readonly day?: string | null | undefined;
}

/**
 * That a past moment was asked for and a record does not tell whether it was there by then; nothing where it does, or
 * where the present is asked for. No evidence is told: it may be of later.
 */
export function undatedThen(
  { past }: { readonly past: PastAxes },
  { subject, type, dayField, day }: Undated,
): readonly Judgement[] {
  const isUndated = past.recordedAt || (past.valueDate && day == null);
  if (!isUndated) return [];
  const field = past.recordedAt || dayField === null ? 'recordedAt' : dayField;
  return [notEvaluated(subject, 'NOT_DATED', `${type}.${field}`)];
}

/** The same of a record whose days are judged beside, or that is of no day: only when it was recorded is not known. */
export const unrecordedThen = (
  { past }: { readonly past: PastAxes },
  subject: RecordRef,
  type: string,
): readonly Judgement[] =>
  undatedThen({ past: { ...past, valueDate: false } }, { subject, type, dayField: null });
