import { XmlParseError } from 'libxml2-wasm';

import { ActivityDocument } from './ActivityDocument.ts';
import { checkRuleset } from './checkRuleset.ts';
import { checkCodeLists } from './codeLists.ts';
import type { IatiProblem } from './IatiProblem.ts';
import type { ActivityFragment } from './readActivities.ts';

/**
 * Holds an activity against the schema of IATI 2.03, its code lists and its standard ruleset. What the schema refuses
 * is not looked at further: codes and rules speak of elements that stand where they should.
 *
 * @param today a day in UTC
 * @returns problems in the order of the file
 */
export function checkActivity(fragment: ActivityFragment, today: string): readonly IatiProblem[] {
  try {
    using activity = new ActivityDocument(fragment);
    const ofSchema = activity.checkSchema();
    if (ofSchema.length > 0) return ofSchema;
    return [...checkCodeLists(fragment.element), ...checkRuleset(activity, today)].toSorted(
      (a, b) => a.line - b.line,
    );
  } catch (problem) {
    // A namespace whose address is none is well-formed, and yet no parser of schemas takes it.
    if (!(problem instanceof XmlParseError)) throw problem;
    const message = problem.message.trim().slice(0, 400);
    return [{ kind: 'SCHEMA', isRefusal: true, line: fragment.line, message }];
  }
}
