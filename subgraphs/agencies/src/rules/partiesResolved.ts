import { type EvidenceItem, failed, passed, ref, seen } from './Finding.ts';
import { byHolder } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact, PartyFact } from './RuleFacts.ts';

/** An organisation that an identifier or a person stands for; sources that disagree (LOW) leave it open. */
const isResolved = ({ organisationId, resolvedBy, confidence, ref: written }: PartyFact) =>
  organisationId !== null &&
  confidence !== 'LOW' &&
  (written !== null || resolvedBy === 'CURATED' || resolvedBy === 'JUDGED');

function partySeen(
  entryId: string,
  side: 'provider' | 'receiver',
  party: PartyFact,
): readonly EvidenceItem[] {
  const entry = ref('FundingEntry', entryId);
  return [
    seen(entry, `${side}.asWritten`, party.asWritten),
    seen(entry, `${side}.ref`, party.ref),
    seen(entry, `${side}.organisation`, party.organisationId),
    seen(entry, `${side}.resolvedBy`, party.resolvedBy),
  ];
}

/** Both sides of an entry that name somebody; a statement's names are those of the registry itself. */
const sidesOf = (entry: EntryFact) =>
  (['provider', 'receiver'] as const).flatMap((side) => {
    const party = entry[side];
    return party ? [{ entry, side, party }] : [];
  });

const isOpen = ({ entry, party }: ReturnType<typeof sidesOf>[number]) =>
  entry.granularity === 'STATEMENT' && party.resolvedBy === 'KNOWN_ALIAS' ? false : !isResolved(party);

export const partiesResolved = defineRule({
  id: 'R07',
  severity: 'ERROR',
  title: {
    fr: 'Fournisseur et bénéficiaire sont identifiés et désignent chacun une organisation',
    ar: 'المانح والمستفيد معرفان ويدل كل منهما على هيئة واحدة',
    en: 'Provider and receiver are identified, each as one organisation',
  },
  explanation: {
    fr: 'Chaque nom écrit dans une écriture doit mener à une seule organisation par un identifiant, ou par le rapprochement qu’une personne a fait. Un nom sans identifiant, connu par son seul libellé, est compté : qui n’a pas le registre ne peut pas le joindre.',
    ar: 'يجب أن يدل كل اسم مكتوب في قيد على هيئة واحدة بمعرف، أو بمطابقة قام بها شخص. ويحسب الاسم الذي لا معرف له ولا يعرف إلا بلفظه: من ليس لديه السجل لا يستطيع ربطه.',
    en: 'Each name that an entry writes must lead to one organisation by an identifier, or by a match that a person made. A name without identifier that is known by its wording alone counts: nobody without the registry can join it.',
  },
  judge: ({ entries }) =>
    byHolder(entries).flatMap(([holder, group]) => {
      const sides = group.flatMap(sidesOf);
      const open = sides.filter(isOpen);
      const evidenceOf = (some: typeof sides) => {
        const alike = Map.groupBy(some, ({ side, party }) => `${side} ${party.asWritten}`);
        return [...alike.values()].flatMap(([first]) =>
          first ? partySeen(first.entry.id, first.side, first.party) : [],
        );
      };
      if (sides.length === 0) return [];
      return [open.length > 0 ? failed(holder, evidenceOf(open)) : passed(holder, evidenceOf(sides))];
    }),
});
