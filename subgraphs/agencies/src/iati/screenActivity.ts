import { screenText } from '@prim/chassis/screenText';
import type {
  Narrative,
  PublishedActivity,
  PublishedOrganisation,
  PublishedTransaction,
} from '@prim/iati/PublishedActivity';

import type { HeldBackDecision, HeldBackKind, HeldBackPlace } from '../__generated__/resolvers.ts';

/** A text of a file that may give a natural person away. */
export interface SuspectText {
  readonly text: string;
  readonly place: HeldBackPlace;
  readonly kinds: readonly HeldBackKind[];
  readonly line: number;
}

/** What stands in a ledger where a name was withheld: the money is counted, and nobody is named. */
export const withheldName = 'Nom retenu · الاسم محجوب · Name withheld';

/** Texts of an activity that a person must look at, each once. */
export function screenActivity(activity: PublishedActivity): readonly SuspectText[] {
  const { line, title, description, participants, budgets, transactions } = activity;
  const found = [
    ...title.flatMap(({ text }) => suspectSentence(text, 'TITLE', line)),
    ...description.flatMap(({ text }) => suspectSentence(text, 'DESCRIPTION', line)),
    ...participants.flatMap(({ organisation }) => suspectName(organisation, 'PARTICIPANT', line)),
    ...budgets.flatMap((it) => suspectName(it.receiver, 'RECEIVER', it.line)),
    ...transactions.flatMap((it) => [
      ...suspectName(it.provider, 'PROVIDER', it.line),
      ...suspectName(it.receiver, 'RECEIVER', it.line),
      ...it.description.flatMap(({ text }) => suspectSentence(text, 'DESCRIPTION', it.line)),
    ]),
  ];
  return [...new Map(found.toReversed().map((it) => [it.text, it])).values()].toReversed();
}

const suspect = (text: string, place: HeldBackPlace, line: number, as: 'NAME' | 'SENTENCE') => {
  const kinds = [...new Set(screenText(text, as).map(({ kind }) => kind))];
  return kinds.length === 0 ? [] : [{ text, place, kinds, line }];
};

const suspectSentence = (text: string, place: HeldBackPlace, line: number) =>
  suspect(text, place, line, 'SENTENCE');

const suspectName = (organisation: PublishedOrganisation | null, place: HeldBackPlace, line: number) =>
  organisation === null ? [] : suspect(organisation.name, place, line, 'NAME');

/** What was decided on texts; a text that is not in it was not decided on. */
export type Decisions = ReadonlyMap<string, HeldBackDecision>;

/** The activity without what was withheld: a name is replaced, a sentence left out. */
export function withholdTexts(activity: PublishedActivity, decisions: Decisions): PublishedActivity {
  const isWithheld = (text: string) => decisions.get(text) === 'WITHHOLD';
  if (![...decisions.values()].includes('WITHHOLD')) return activity;
  const party = <T extends PublishedOrganisation | null>(it: T): T =>
    it !== null && isWithheld(it.name) ? { ...it, name: withheldName, ref: null } : it;
  const texts = (narratives: readonly Narrative[]) => narratives.filter(({ text }) => !isWithheld(text));
  const title = activity.title.map((it) => (isWithheld(it.text) ? { ...it, text: withheldName } : it));
  return {
    ...activity,
    title,
    description: texts(activity.description),
    participants: activity.participants.map((it) => ({ ...it, organisation: party(it.organisation) })),
    budgets: activity.budgets.map((it) => ({ ...it, receiver: party(it.receiver) })),
    transactions: activity.transactions.map((it) => ({
      ...it,
      provider: party(it.provider),
      receiver: party(it.receiver),
      description: texts(it.description),
    })),
  };
}

/** True for a claim that bears a text on which nobody has decided yet. */
export const bearsAny = (texts: ReadonlySet<string>, claim: Partial<PublishedTransaction>): boolean =>
  [claim.provider?.name, claim.receiver?.name, ...(claim.description ?? []).map(({ text }) => text)].some(
    (text) => text !== undefined && texts.has(text),
  );
