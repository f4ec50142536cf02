import { type Finding, type Judgement, severities } from './Finding.ts';
import type { Rule } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';

const outcomes = ['FAILED', 'NOT_EVALUATED', 'PASSED'] as const satisfies readonly Judgement['outcome'][];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => compare(a.id, b.id));

/** Our own facts in one order, so that neither findings nor their evidence depend on how they were read. */
const inOrder = (facts: RuleFacts): RuleFacts => ({
  ...facts,
  activities: byId(facts.activities),
  entries: byId(facts.entries),
  budgets: byId(facts.budgets),
  underAgreements: byId(facts.underAgreements),
  received: byId(facts.received),
  downstream: byId(facts.downstream),
  contracts: byId(facts.contracts),
  statedAmounts: byId(facts.statedAmounts),
});

/**
 * Runs rules over the facts of a scope: the gravest findings first, then by rule, then what failed, what could not be
 * judged and what passed, then by subject. The order of the facts makes no difference.
 */
export function runRules(rules: readonly Rule[], facts: RuleFacts): readonly Finding[] {
  const ordered = inOrder(facts);
  return rules
    .flatMap((rule) =>
      rule.judge(ordered).map((judgement): Finding => {
        const { type, id } = judgement.subject;
        return { severity: rule.severity, ...judgement, ruleId: rule.id, id: `${rule.id} ${type} ${id}` };
      }),
    )
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare(a.ruleId, b.ruleId) ||
        outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        compare(a.id, b.id),
    );
}
