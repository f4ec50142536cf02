import type { TextRecord } from '@prim/chassis/text';

import type { Judgement, Severity } from './Finding.ts';
import type { RuleFacts } from './RuleFacts.ts';

/** A text that stands in all three languages of the graph. */
type FullText = Required<{ readonly [Lang in keyof TextRecord]: string }>;

/**
 * One audit rule: a pure function of its facts. It judges each subject that it finds in them; where it finds none it
 * judges nothing, and whoever runs it says so. An input that is missing is never a pass.
 */
export interface Rule {
  /** `R01`; the numbers are those of the programme's list and stay. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: FullText;
  /** What it compares, and when it cannot say. */
  readonly explanation: FullText;
  readonly judge: (facts: RuleFacts) => readonly Judgement[];
}
