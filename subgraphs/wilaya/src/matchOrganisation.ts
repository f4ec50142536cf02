import type { OrganisationMatchKind } from './__generated__/resolvers.ts';
import type { OrganisationRecord } from './models/Organisation.ts';
import { normalizedText } from './normalizedText.ts';

interface OrganisationMatch {
  readonly organisation: OrganisationRecord;
  readonly matchedBy: OrganisationMatchKind;
  /** The name or id as the registry has it. */
  readonly matchedText: string;
}

/** Says by which of its names or ids an organisation was found; nothing where none of them is the name asked for. */
export function matchOrganisation(organisation: OrganisationRecord, name: string): OrganisationMatch[] {
  const { _id, name: names, acronym, aliases, otherIds } = organisation;
  const written: readonly [OrganisationMatchKind, readonly (string | null | undefined)[]][] = [
    ['ID', [_id]],
    ['NAME', [names.fr, names.ar, names.en]],
    ['ACRONYM', [acronym]],
    ['ALIAS', aliases.map(({ value }) => value)],
    ['OTHER_ID', otherIds.map(({ value }) => value)],
  ];
  const key = normalizedText(name);
  for (const [matchedBy, texts] of written) {
    const matchedText = texts.find((text) => text != null && normalizedText(text) === key);
    if (matchedText != null) return [{ organisation, matchedBy, matchedText }];
  }
  return [];
}
