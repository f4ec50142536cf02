import { failed, passed, ref, seen } from './Finding.ts';
import { defineRule } from './Rule.ts';
import type { PartyFact } from './RuleFacts.ts';
import { unrecordedThen } from './undatedThen.ts';

export const organisationsHaveOneName = defineRule({
  id: 'R08',
  severity: 'WARNING',
  needs: ['wilaya'],
  title: {
    fr: 'Une organisation ne paraît pas sous deux identifiants ou deux noms',
    ar: 'لا تظهر الهيئة الواحدة بمعرفين أو باسمين',
    en: 'One organisation does not appear under two ids or two names',
  },
  explanation: {
    fr: 'Les noms et identifiants que les écritures donnent à une organisation sont comparés, et les noms que le registre donne à deux organisations. Une pause, une casse ou un accent suffisent : qui cherche le texte écrit ne trouve pas l’autre.',
    ar: 'تقارن الأسماء والمعرفات التي تعطيها القيود لهيئة واحدة، وكذلك الأسماء التي يعطيها السجل لهيئتين. ويكفي فرق في الكتابة: من يبحث عن نص لا يجد الآخر.',
    en: 'The names and ids that entries give to one organisation are compared, and the names that the registry gives to two organisations. Case or an accent is enough: who searches for one wording does not find the other.',
  },
  judge: (facts) => {
    const { entries, wilaya, past } = facts;
    const parties = entries.flatMap(({ provider, receiver }): readonly PartyFact[] =>
      [provider, receiver].filter((party) => party !== null),
    );
    const named = Map.groupBy(parties, ({ organisationId }) => organisationId);
    const owners = Map.groupBy(
      wilaya.organisations.flatMap(({ id, comparableNames }) =>
        comparableNames.map((name) => ({ id, name })),
      ),
      ({ name }) => name,
    );
    return wilaya.organisations.flatMap(({ id, comparableNames }) => {
      const own = named.get(id) ?? [];
      const names = [...new Set(own.map(({ asWritten }) => asWritten))].toSorted();
      const refs = [...new Set(own.flatMap((party) => party.ref ?? []))].toSorted();
      // Since when the registry holds a name is not known: of an earlier moment the entries alone speak.
      const twins = (past.recordedAt ? [] : comparableNames).flatMap((name) =>
        (owners.get(name) ?? []).flatMap((it) => (it.id === id ? [] : [`${it.id} (${name})`])),
      );
      const organisation = ref('Organisation', id);
      const evidence = [
        ...names.map((name) => seen(organisation, 'asWritten', name)),
        ...refs.map((written) => seen(organisation, 'ref', written)),
        ...twins.map((twin) => seen(organisation, 'sameNameAs', twin)),
      ];
      if (own.length + twins.length === 0) return [];
      const isOne = names.length <= 1 && refs.length <= 1 && twins.length === 0;
      if (!isOne) return [failed(organisation, evidence)];
      const undated = unrecordedThen(facts, organisation, 'Organisation');
      return undated.length > 0 ? undated : [passed(organisation, evidence)];
    });
  },
});
