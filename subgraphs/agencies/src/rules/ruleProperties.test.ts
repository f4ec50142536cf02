import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { datesWithinAgreement } from './datesWithinAgreement.ts';
import { disbursementNotBeforeCommitment } from './disbursementNotBeforeCommitment.ts';
import { disbursementsWithinCommitments } from './disbursementsWithinCommitments.ts';
import type { Finding } from './Finding.ts';
import { positionNeverNegative } from './positionNeverNegative.ts';
import type { Rule } from './Rule.ts';
import type { EntryFact, RuleFacts } from './RuleFacts.ts';
import { ruleList } from './ruleList.ts';
import { runRules } from './runRules.ts';
import { activity, agreement, budget, entry, facts, party, receipt, region, wilaya } from './testing.ts';

/** What must hold of every rule, whatever the facts. */

const days = fc.integer({ min: 0, max: 1_500 }).map((count) => {
  return new Date(Date.UTC(2020, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
});
const quarterOf = (day: string): readonly [string, string] => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = Math.floor((month - 1) / 3) * 3;
  const end = new Date(Date.UTC(year, first + 3, 0)).toISOString().slice(0, 10);
  return [`${year}-${String(first + 1).padStart(2, '0')}-01`, end];
};
const parties = fc.constantFrom(
  null,
  party('ONEE'),
  party('AFD', { organisationId: 'FR-3', resolvedBy: 'IDENTIFIER', ref: 'FR-3' }),
  party('EF', { organisationId: 'X-PRIM-FR-EF', resolvedBy: 'KNOWN_ALIAS' }),
);
const activityIds = fc.constantFrom('A-1', 'A-1-1', 'A-1-2');
const entries = fc.array(
  fc
    .record({
      day: days,
      isQuarter: fc.boolean(),
      type: fc.constantFrom('OUTGOING_COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE', 'INCOMING_FUNDS'),
      amount: fc.integer({ min: -50, max: 200 }).map(String),
      currency: fc.constantFrom('EUR', 'USD'),
      activityId: activityIds,
      reporterId: fc.constantFrom('FR-3', 'X-PRIM-FR-EF'),
      provider: parties,
      receiver: parties,
      isRestated: fc.boolean(),
    })
    .map(({ day, isQuarter, ...given }) =>
      entry({ on: isQuarter ? quarterOf(day) : day, agreementId: 'agreement', ...given }),
    ),
  { maxLength: 12 },
);
const anyFacts: fc.Arbitrary<RuleFacts> = fc
  .record({
    entries,
    budgets: fc.array(
      fc.tuple(activityIds, fc.integer({ min: 0, max: 3 })).map(([id, amount]) => budget(id, String(amount))),
    ),
    isRegionUp: fc.boolean(),
    isWilayaUp: fc.boolean(),
  })
  .map(({ isRegionUp, isWilayaUp, ...given }) =>
    facts({
      ...given,
      underAgreements: given.entries,
      activities: ['A-1', 'A-1-1', 'A-1-2'].map((id) =>
        activity({
          id,
          parentId: id === 'A-1' ? null : 'A-1',
          agreementId: 'agreement',
          implementers: [party('EF', { organisationId: 'X-PRIM-FR-EF' })],
        }),
      ),
      region: isRegionUp ? region({ receipts: [receipt()] }) : null,
      wilaya: isWilayaUp
        ? wilaya({
            agreements: [agreement({ validFrom: '2021-01-01', validTo: '2022-12-31' })],
            organisations: [{ id: 'FR-3', comparableNames: ['afd'], councilOfRegion: null }],
          })
        : null,
    }),
  );

const run = (given: RuleFacts) => runRules(ruleList, given);
const outcomeOf = (findings: readonly Finding[]) => new Map(findings.map(({ id, outcome }) => [id, outcome]));

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

describe('every rule', () => {
  test('leaves its facts as they are, and says the same of the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        freeze(given);
        expect(run(given)).toEqual(run(given));
      }),
    );
  });

  test('says the same in whatever order the facts come', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const turned = Object.fromEntries(
          Object.entries(given).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.toReversed() : value,
          ]),
        );
        expect(run({ ...given, ...turned })).toEqual(run(given));
      }),
    );
  });

  test('speaks of each subject once', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const ids = run(given).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('passes nothing without a partner that it does not pass with him', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const whole = outcomeOf(run(given));
        const alone = run({ ...given, region: null, wilaya: null, ministry: null });
        const gained = alone.filter(({ id, outcome }) => outcome === 'PASSED' && whole.get(id) !== 'PASSED');
        expect(gained).toEqual([]);
      }),
    );
  });

  test('passes nothing where there is nothing', () => {
    const empty = facts({ region: region(), wilaya: wilaya() });
    for (const rule of ruleList) {
      const outcomes = rule.judge(empty).map(({ outcome }) => outcome);
      expect([rule.id, new Set(outcomes)]).toEqual([rule.id, new Set(['NOT_EVALUATED'])]);
    }
  });
});

const of = (rule: Rule, given: RuleFacts) => outcomeOf(runRules([rule], given));
const withEntries = (given: RuleFacts, changed: readonly EntryFact[]): RuleFacts => ({
  ...given,
  entries: changed,
  underAgreements: changed,
});

describe('an edge has two sides', () => {
  test('R01: one more payment never mends an activity, one more commitment never breaks one', () => {
    fc.assert(
      fc.property(anyFacts, activityIds, fc.integer({ min: 1, max: 500 }), (given, activityId, amount) => {
        const before = of(disbursementsWithinCommitments, given);
        const turned = (type: EntryFact['type'], from: string, to: string) => {
          const more = entry({ type, activityId, amount: String(amount) });
          const after = of(disbursementsWithinCommitments, withEntries(given, [...given.entries, more]));
          return [...before].filter(([id, outcome]) => outcome === from && after.get(id) === to);
        };
        expect(turned('DISBURSEMENT', 'FAILED', 'PASSED')).toEqual([]);
        expect(turned('OUTGOING_COMMITMENT', 'PASSED', 'FAILED')).toEqual([]);
      }),
    );
  });

  test.each([
    ['R02', disbursementNotBeforeCommitment],
    ['R04', positionNeverNegative],
    ['R13', datesWithinAgreement],
  ] as const)('%s: the quarter in place of the day never turns yes into no, or no into yes', (_, rule) => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const exact = of(rule, given);
        const coarse = given.entries.map((it) => {
          const [from, to] = quarterOf(it.span?.from ?? '2020-01-01');
          return { ...it, span: { from, to }, valueDate: null, granularity: 'QUARTER_SUM' as const };
        });
        const opposite = { PASSED: 'FAILED', FAILED: 'PASSED', NOT_EVALUATED: null } as const;
        const turned = [...of(rule, withEntries(given, coarse))].filter(
          ([id, outcome]) => exact.get(id) === opposite[outcome],
        );
        expect(turned).toEqual([]);
      }),
    );
  });
});
