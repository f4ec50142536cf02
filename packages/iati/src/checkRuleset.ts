import ruleset from '../standard/ruleset.json' with { type: 'json' };
import type { ActivityDocument } from './ActivityDocument.ts';
import { compiled } from './compiled.ts';
import type { IatiProblem } from './IatiProblem.ts';
import {
  type InformedCase,
  isTrue,
  latestAt,
  type RuleCase,
  type RuleLoop,
  rules,
  type RuleScope,
} from './rules.ts';

type RulesOfContext = Readonly<Record<string, { readonly cases: readonly (InformedCase | RuleLoop)[] }>>;

const isLoop = (rule: InformedCase | RuleLoop): rule is RuleLoop => 'foreach' in rule;

const contexts = Object.entries(ruleset as Readonly<Record<string, RulesOfContext>>).map(([path, named]) => {
  const all = Object.entries(named).flatMap(([name, { cases }]) => cases.map((rule) => ({ name, rule })));
  return {
    path,
    loops: all.map(({ rule }) => rule).filter(isLoop),
    named: all.flatMap(({ name, rule }) => (isLoop(rule) ? [] : [{ name, rule }])),
  };
});

/** Rules without which a claim on money would be false or have no currency, no day or no owner. */
const refused = new Set(['1.1.3', '7.8.1', '11.2.1', '11.2.2', '8.6.3']);

/**
 * The rules of IATI's standard ruleset that the activity breaks.
 *
 * @param today a day in UTC: nothing may be dated after it
 */
export function checkRuleset(activity: ActivityDocument, today: string): readonly IatiProblem[] {
  return contexts.flatMap(({ path, named, loops }) =>
    activity.elements(compiled(path)).flatMap((context) => {
      const scope: RuleScope = { context, today };
      const broken = [
        ...named.filter(({ name, rule }) => !keeps(name, rule, scope)).map(({ rule }) => rule),
        ...loops.flatMap((loop) => brokenInLoop(loop, scope)),
      ];
      return broken.map((rule) => problemOf(rule, activity, scope));
    }),
  );
}

function keeps(name: string, rule: RuleCase, scope: RuleScope): boolean {
  const keepsRule = rules[name];
  if (!keepsRule) throw new Error(`The ruleset has a rule that is not known here: ${name}`);
  if (rule.condition !== undefined && !isTrue(scope, rule.condition)) return true;
  return keepsRule(rule, scope);
}

/** Values from the document enter an XPath: only such as cannot end the quotes around them. */
const isPlain = (value: string) => /^[\w.-]{1,40}$/.test(value);

function brokenInLoop(loop: RuleLoop, scope: RuleScope): readonly InformedCase[] {
  const values = new Set(scope.context.find(compiled(loop.foreach)).map((node) => node.content));
  return [...values].filter(isPlain).flatMap((value) =>
    Object.entries(loop.do).flatMap(([name, { cases }]) =>
      cases.filter((rule) => {
        const text = JSON.stringify(rule).replaceAll('$1', value);
        return !keeps(name, JSON.parse(text) as RuleCase, scope);
      }),
    ),
  );
}

/** A rule on days names the line of the one that is out of order, any other that of the element it is applied to. */
function problemOf(
  { ruleInfo: { id, severity, message }, less, date }: InformedCase,
  activity: ActivityDocument,
  scope: RuleScope,
): IatiProblem {
  const day = less ?? date;
  return {
    kind: 'RULE',
    isRefusal: refused.has(id),
    line: activity.lineOf(day === undefined ? scope.context : latestAt(scope, day)),
    message: `${message} (IATI rule ${id}, ${severity})`,
  };
}
