import { screenText } from '@prim/chassis/screenText';

import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { byHolder } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';

/** A text that everybody may read, and what kind of text it is. */
interface PublicText {
  readonly record: RecordRef;
  readonly field: string;
  readonly value: string;
  readonly as: 'NAME' | 'SENTENCE';
}

function textsOf({ activities, entries }: RuleFacts): ReadonlyMap<string, readonly PublicText[]> {
  const ofActivities = activities.map(({ id, title }): readonly [RecordRef, PublicText] => {
    const activity = ref('FundingActivity', id);
    return [activity, { record: activity, field: 'title', value: title, as: 'SENTENCE' }];
  });
  const ofEntries = byHolder(entries).flatMap(([holder, group]) =>
    group.flatMap(({ id, provider, receiver }) =>
      Object.entries({ provider, receiver }).flatMap(
        ([side, party]): readonly (readonly [RecordRef, PublicText])[] =>
          party
            ? [
                [
                  holder,
                  {
                    record: ref('FundingEntry', id),
                    field: `${side}.asWritten`,
                    value: party.asWritten,
                    as: 'NAME',
                  },
                ],
              ]
            : [],
      ),
    ),
  );
  const all = Map.groupBy([...ofActivities, ...ofEntries], ([{ type, id }]) => `${type} ${id}`);
  return new Map([...all].map(([key, texts]) => [key, texts.map(([, text]) => text)]));
}

/** Names come back in many entries: each is screened once. */
function screenOnce(): typeof screenText {
  const known = new Map<string, ReturnType<typeof screenText>>();
  return (text, as) => {
    const found = known.get(`${as} ${text}`) ?? screenText(text, as);
    known.set(`${as} ${text}`, found);
    return found;
  };
}

/** Says where and what, never the words: a finding may be read by everybody, too. */
function judgeTexts(subject: RecordRef, texts: readonly PublicText[], screen: typeof screenText): Judgement {
  const found = texts.flatMap(({ record, field, value, as }) =>
    screen(value, as).map(({ kind, start, end }) => seen(record, field, `${kind} ${start}-${end}`)),
  );
  const looked = [seen(subject, 'texts', String(texts.length))];
  return found.length > 0 ? failed(subject, [...looked, ...found]) : passed(subject, looked);
}

export const textsWithoutPersonalData = defineRule({
  id: 'R26',
  severity: 'BLOCKER',
  title: {
    fr: 'Aucun texte public ne contient de donnée personnelle',
    ar: 'لا يحتوي أي نص عمومي على معطيات شخصية',
    en: 'No public text holds personal data',
  },
  explanation: {
    fr: 'Titres et noms des agences sont passés au crible : adresses, numéros, comptes, noms de personnes. Le constat dit où et quoi, jamais les mots ; une personne tranche. Les textes des autres institutions ne viennent pas jusqu’ici et ne sont pas jugés.',
    ar: 'تفحص عناوين الوكالتين وأسماؤهما: عناوين بريدية وأرقام وحسابات وأسماء أشخاص. وتقول النتيجة أين وماذا دون ذكر الكلمات؛ ويقرر شخص. أما نصوص المؤسسات الأخرى فلا تصل إلى هنا ولا يحكم عليها.',
    en: 'Titles and names of the agencies are screened for addresses, numbers, accounts and names of persons. A finding says where and what, never the words; a person decides. Texts of the other institutions do not come here and are not judged.',
  },
  judge: (facts) => {
    const screen = screenOnce();
    const own = [...textsOf(facts)].map(([key, texts]) => {
      const [type = '', ...id] = key.split(' ');
      return judgeTexts(ref(type, id.join(' ')), texts, screen);
    });
    const others = ['region', 'wilaya', 'ministry'].map((name) =>
      notEvaluated(ref('Institution', name), 'NOT_HELD', `texts of ${name}`),
    );
    return own.length > 0 ? [...own, ...others] : others;
  },
});
