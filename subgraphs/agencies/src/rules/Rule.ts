import type { TextRecord } from '@prim/chassis/text';

import { type Judgement, notEvaluated, ref, type Severity } from './Finding.ts';
import type { RuleFacts } from './RuleFacts.ts';

/** A text that stands in all three languages of the graph. */
type FullText = Required<{ readonly [Lang in keyof TextRecord]: string }>;

/** An institution whose facts reach the rules through the gateway. */
export type Partner = 'region' | 'wilaya' | 'ministry';

/** Facts among which those of some partners are there. */
export type FactsWith<P extends Partner> = RuleFacts & { readonly [K in P]: NonNullable<RuleFacts[K]> };

/** What is said of a rule, beside what it judges. */
interface RuleWords {
  /** `R01`; the numbers are those of the programme's list and stay. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: FullText;
  /** What it compares, and when it cannot say. */
  readonly explanation: FullText;
}

/** One audit rule: a pure function of its facts, which never says nothing. An input that is missing is never a pass. */
export interface Rule extends RuleWords {
  /** The institutions without whose facts it judges nothing. */
  readonly needs: readonly Partner[];
  readonly judge: (facts: RuleFacts) => readonly Judgement[];
}

/** A rule as it is written: it judges each subject that it finds, of facts that are all there. */
interface RuleDefinition<P extends Partner> extends RuleWords {
  readonly needs?: readonly P[];
  readonly judge: (facts: FactsWith<P>) => readonly Judgement[];
}

/**
 * Makes a rule of what it judges where all is well: it says which partner is missing, or holds more than it could
 * tell, and says so where the scope holds nothing to judge.
 */
export function defineRule<P extends Partner = never>({
  needs = [],
  judge,
  ...words
}: RuleDefinition<P>): Rule {
  return {
    ...words,
    needs,
    judge: (facts) => {
      if (!hasAll(facts, needs)) {
        const missing = needs.filter((partner) => facts[partner] === null);
        return [notEvaluated(facts.scope, 'PARTNER_UNAVAILABLE', missing.join(', '))];
      }
      const cut = needs.filter((partner) => !isComplete(facts[partner]));
      if (cut.length > 0)
        return [notEvaluated(facts.scope, 'INPUT_MISSING', `${cut.join(', ')}: isComplete`)];
      const judgements = judge(facts);
      return judgements.length > 0 ? judgements : [notEvaluated(facts.scope, 'NOTHING_TO_JUDGE', null)];
    },
  };
}

/** What a rule says of the facts of one institution, where it can judge those of the others without them. */
export function ofPartner<P extends Partner>(
  facts: RuleFacts,
  partner: P,
  judge: (brought: NonNullable<RuleFacts[P]>) => readonly Judgement[],
): readonly Judgement[] {
  const brought: RuleFacts[P] = facts[partner];
  const institution = ref('Institution', partner);
  if (brought === null) return [notEvaluated(institution, 'PARTNER_UNAVAILABLE', partner)];
  if (!brought.isComplete) return [notEvaluated(institution, 'INPUT_MISSING', `${partner}: isComplete`)];
  return judge(brought);
}

const hasAll = <P extends Partner>(facts: RuleFacts, needs: readonly P[]): facts is FactsWith<P> =>
  needs.every((partner) => facts[partner] !== null);

const isComplete = (facts: RuleFacts[Partner]) => facts === null || facts.isComplete;
