import type { TextScreening } from '@prim/chassis/screenRecords';

import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, ofPartner } from './Rule.ts';

/** The places of a screening as the gateway brings them along: its kinds are text. */
interface Screening extends Pick<TextScreening, 'textCount'> {
  readonly places: readonly (Omit<TextScreening['places'][number], 'kind'> & { readonly kind: string })[];
}

/**
 * Says where and what, never the words: a finding may be read by everybody, too. A firm that bears the name of a person
 * is a body all the same, and may stand: it is only to be looked at.
 */
function judgeTexts(institution: string, { textCount, places }: Screening): readonly Judgement[] {
  const subject = ref('Institution', institution);
  const looked = [seen(subject, 'texts', String(textCount))];
  if (textCount === 0) return [];
  if (places.length === 0) return [passed(subject, looked)];
  return [...Map.groupBy(places, ({ type, id }) => `${type} ${id}`).values()].flatMap((ofRecord) => {
    const [first] = ofRecord;
    if (!first) return [];
    const isFirm = ofRecord.every(({ kind }) => kind === 'FIRM_NAMED_AFTER_PERSON');
    const evidence = [...looked, ...ofRecord.map(placeSeen)];
    return [failed(ref(first.type, first.id), evidence, isFirm ? 'WARNING' : undefined)];
  });
}

const placeSeen = ({ type, id, field, kind, start, end }: Screening['places'][number]) =>
  seen(ref(type, id), field, `${kind} ${start}-${end}`);

const institutions = ['agencies', 'region', 'wilaya', 'ministry'];

export const textsWithoutPersonalData = defineRule({
  id: 'R26',
  severity: 'BLOCKER',
  title: {
    fr: 'Aucun texte public ne contient de donnée personnelle',
    ar: 'لا يحتوي أي نص عمومي على معطيات شخصية',
    en: 'No public text holds personal data',
  },
  explanation: {
    fr: 'Chaque institution passe au crible tous les textes de ses enregistrements du périmètre — titres, noms, résumés, remarques — par le même filtre qu’à l’écriture : adresses, numéros, comptes, noms de personnes. Le constat dit où et quoi, jamais les mots ; une personne tranche. Une entreprise au nom d’une personne n’est qu’à vérifier. Le filtre ne reconnaît pas tout : un texte qui passe peut encore nommer quelqu’un.',
    ar: 'تفحص كل مؤسسة جميع نصوص سجلاتها التي يشملها التدقيق — العناوين والأسماء والملخصات والملاحظات — بنفس المصفاة المستعملة عند الكتابة: عناوين بريدية وأرقام وحسابات وأسماء أشخاص. وتقول النتيجة أين وماذا دون ذكر الكلمات؛ ويقرر شخص. والشركة التي تحمل اسم شخص تراجع فقط. ولا تتعرف المصفاة على كل شيء: فقد يذكر نص اجتازها شخصا ما.',
    en: 'Each institution screens all texts of its records in the scope — titles, names, summaries, notes — as it does when they are written: for addresses, numbers, accounts and names of persons. A finding says where and what, never the words; a person decides. A firm that bears a person’s name is only to be looked at. The screen does not know everything: a text that passes may still name somebody.',
  },
  judge: (facts) => {
    // Texts are screened as they stand: of an earlier moment, not all of them are known to be those of then.
    if (facts.past.recordedAt)
      return institutions.map((name) => notEvaluated(ref('Institution', name), 'NOT_DATED', 'texts'));
    return [
      ...judgeTexts('agencies', facts.textScreening),
      ...ofPartner(facts, 'region', ({ textScreening }) => judgeTexts('region', textScreening)),
      ...ofPartner(facts, 'wilaya', ({ textScreening }) => judgeTexts('wilaya', textScreening)),
      ...ofPartner(facts, 'ministry', ({ textScreening }) => judgeTexts('ministry', textScreening)),
    ];
  },
});
