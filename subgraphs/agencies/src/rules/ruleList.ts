import { budgetsNotRepeated } from './budgetsNotRepeated.ts';
import { commitmentDatesDiffer } from './commitmentDatesDiffer.ts';
import { datesPresentAndPast } from './datesPresentAndPast.ts';
import { disbursementNotBeforeCommitment } from './disbursementNotBeforeCommitment.ts';
import { disbursementsWithinCommitments } from './disbursementsWithinCommitments.ts';
import { partiesResolved } from './partiesResolved.ts';
import type { Rule } from './Rule.ts';

/** The audit rules of the programme, by id. */
export const ruleList: readonly Rule[] = [
  disbursementsWithinCommitments,
  disbursementNotBeforeCommitment,
  partiesResolved,
  budgetsNotRepeated,
  datesPresentAndPast,
  commitmentDatesDiffer,
];

/** A rule by its id; every finding bears the id of one. */
export function ruleById(id: string): Rule {
  const rule = ruleList.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
