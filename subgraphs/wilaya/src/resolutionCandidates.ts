import type { ResolutionConfidence, ResolutionMethod } from './__generated__/resolvers.ts';
import type { OrganisationRecord } from './models/Organisation.ts';
import type { ResolutionCandidateRecord } from './models/ResolutionCandidate.ts';
import type { WrittenNameRecord } from './models/WrittenName.ts';
import { normalizedText } from './normalizedText.ts';

/** The most candidates that one written name is answered with. */
const candidatesMax = 20;

/** The rules in their order: what a surer one finds, a later one does not find again. */
const confidences = {
  IDENTIFIER: 'CERTAIN',
  OTHER_IDENTIFIER: 'MEDIUM',
  KNOWN_ALIAS: 'HIGH',
  FORMER_IDENTIFIER: 'MEDIUM',
  NORMALISED_NAME: 'MEDIUM',
} as const satisfies Partial<Record<ResolutionMethod, ResolutionConfidence>>;

type Rule = keyof typeof confidences;
const rules = Object.keys(confidences) as readonly Rule[];

/** A name without the identifier in brackets that is written behind it. */
const bareName = (asWritten: string): string => asWritten.replace(/\s*\[[^[\]]*\]$/, '');

/** The forms in which the registry is searched for a written name. */
export const keysOfWritten = ({ asWritten, ref }: WrittenNameRecord): readonly string[] => [
  ...new Set([bareName(asWritten), ref ?? ''].map(normalizedText).filter((key) => key !== '')),
];

/**
 * The organisations that a written name may mean, the surest first. One rule that finds several bodies is sure of none.
 *
 * @param found what the registry holds under the keys of the name
 * @param successors the bodies that took the place of those
 */
export function resolutionCandidates(
  written: WrittenNameRecord,
  found: readonly OrganisationRecord[],
  successors: readonly OrganisationRecord[],
): readonly ResolutionCandidateRecord[] {
  const direct = found.flatMap((organisation) => matchOf(organisation, written));
  const former = successors.flatMap((organisation) => {
    const before = found.find(({ successorId }) => successorId === organisation._id);
    return before ? [{ organisation, rule: 'FORMER_IDENTIFIER' as const, matchedText: before._id }] : [];
  });
  const all = [...direct, ...former].toSorted(
    (a, b) =>
      rules.indexOf(a.rule) - rules.indexOf(b.rule) || a.organisation._id.localeCompare(b.organisation._id),
  );
  return [...new Map(all.toReversed().map((it) => [it.organisation._id, it])).values()]
    .toReversed()
    .slice(0, candidatesMax)
    .map((candidate) => {
      const alike = all.filter(({ rule }) => rule === candidate.rule);
      return { ...candidate, confidence: alike.length > 1 ? 'LOW' : confidences[candidate.rule] };
    });
}

type Match = Omit<ResolutionCandidateRecord, 'confidence'> & { readonly rule: Rule };

/** By which rule an organisation fits a written name; none where it does not. */
function matchOf(organisation: OrganisationRecord, { asWritten, ref }: WrittenNameRecord): readonly Match[] {
  const { _id, name, acronym, aliases, otherIds } = organisation;
  const names = [name.fr, name.ar, name.en, acronym, ...aliases.map(({ value }) => value)].filter(
    (it) => typeof it === 'string',
  );
  const ids = otherIds.map(({ value }) => value);
  const bare = bareName(asWritten);
  const match = (rule: Rule, texts: readonly string[], fits: (text: string) => boolean): readonly Match[] =>
    texts
      .filter(fits)
      .slice(0, 1)
      .map((matchedText) => ({ organisation, rule, matchedText }));
  return [
    ...match('IDENTIFIER', [_id], (id) => id === ref),
    ...match('OTHER_IDENTIFIER', ids, (id) => id === ref),
    ...match('KNOWN_ALIAS', names, (text) => text === bare || text === asWritten),
    ...match(
      'NORMALISED_NAME',
      [...names, _id, ...ids],
      (text) => normalizedText(text) === normalizedText(bare),
    ),
  ].slice(0, 1);
}
