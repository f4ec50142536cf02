import { writeFileSync } from 'node:fs';

import type { Rule } from './Rule.ts';
import { ruleList } from './ruleList.ts';

const languages = { fr: 'français', ar: 'العربية', en: 'English' } as const;

function sectionOf(rule: Rule): readonly string[] {
  const { id, severity, needs, title, explanation } = rule;
  const facts = needs.length > 0 ? `the agencies and the ${needs.join(' and the ')}` : 'the agencies';
  return [
    `## ${id} · ${title.en}`,
    '',
    `${severity.charAt(0)}${severity.slice(1).toLowerCase()}. Judges nothing without the facts of ${facts}.`,
    '',
    ...(Object.keys(languages) as (keyof typeof languages)[]).flatMap((lang) => [
      `- **${languages[lang]}** — ${title[lang]}. ${explanation[lang]}`,
    ]),
    '',
  ];
}

/** The page docs/rules.md: every rule of the audit, as it is written beside its code. */
export const rulePage = (): string =>
  [
    '# The rules of the audit',
    '',
    'Generated from subgraphs/agencies/src/rules/ by `npm run generate`; the query `auditRules` answers the same. What a',
    'rule cannot know it does not pass: it says `NOT_EVALUATED`, and why. The Arabic texts are proposed, and await review',
    'by a speaker from the institutions.',
    '',
    '| rule | severity | |',
    '| --- | --- | --- |',
    ...ruleList.map(({ id, severity, title }) => `| ${id} | ${severity} | ${title.en} |`),
    '',
    ...ruleList.flatMap(sectionOf),
  ].join('\n');

if (import.meta.main) writeFileSync(new URL('../../../../docs/rules.md', import.meta.url), rulePage());
