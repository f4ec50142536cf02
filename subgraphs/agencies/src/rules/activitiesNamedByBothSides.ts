import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { standing } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { ActivityFact, EntryFact, RuleFacts } from './RuleFacts.ts';
import { unrecordedThen } from './undatedThen.ts';

/** The activities that are known, who reports them, and what is claimed on them. */
interface Known {
  /** The reporter of each; null for one that the registry does not know. */
  readonly reporters: ReadonlyMap<string, string | null>;
  readonly activities: ReadonlyMap<string, ActivityFact>;
  readonly claims: ReadonlyMap<string | null, readonly EntryFact[]>;
  /** True where these are all that the graph holds. */
  readonly isAll: boolean;
}

function knownActivities({ activities, entries, underAgreements, received, scope, past }: RuleFacts): Known {
  const all = new Map([...entries, ...underAgreements, ...received].map((entry) => [entry.id, entry]));
  const claims = standing([...all.values()]);
  // Of an earlier moment an activity was known where something had been claimed on it.
  const described = past.recordedAt ? [] : activities;
  return {
    reporters: new Map([
      ...claims.flatMap((it) => (it.activityId === null ? [] : [[it.activityId, it.reporterId] as const])),
      ...described.map(({ id, reporterId }) => [id, reporterId] as const),
    ]),
    activities: new Map(described.map((activity) => [activity.id, activity])),
    claims: Map.groupBy(claims, ({ activityId }) => activityId),
    isAll: scope.type === 'Programme' && !past.recordedAt,
  };
}

/** What is said of an activity that is not among those known. */
const unknown = (subject: RecordRef, evidence: Judgement['evidence'], { isAll }: Known): Judgement =>
  isAll ? failed(subject, evidence) : notEvaluated(subject, 'INPUT_MISSING', 'FundingActivity', evidence);

/** How one side of a payment names the other: the type of the claim, and the fields that hold the other side. */
const sides = {
  DISBURSEMENT: {
    field: 'receiverActivityIatiId',
    named: (entry: EntryFact) => entry.receiverActivityId,
    body: ({ receiver }: EntryFact) => receiver?.organisationId ?? null,
    answer: 'INCOMING_FUNDS',
  },
  INCOMING_FUNDS: {
    field: 'providerActivityIatiId',
    named: (entry: EntryFact) => entry.providerActivityId,
    body: ({ provider }: EntryFact) => provider?.organisationId ?? null,
    answer: 'DISBURSEMENT',
  },
} as const;

type Payment = EntryFact & { readonly type: keyof typeof sides };

const isPayment = (entry: EntryFact): entry is Payment => entry.type in sides && !entry.isRestated;

/** What published files drop of a sum of a quarter: the activity on the other side. */
const dropsNames = ({ granularity }: EntryFact) => granularity !== 'TRANSACTION';

function judgePayment(entry: Payment, known: Known): Judgement {
  const { field, named: namedBy, body, answer } = sides[entry.type];
  const subject = ref('FundingEntry', entry.id);
  const named = namedBy(entry);
  const evidence = [seen(subject, field, named)];
  if (named === null && dropsNames(entry))
    return notEvaluated(subject, 'INPUT_MISSING', `FundingEntry.${field}`, evidence);
  if (named === null) return failed(subject, evidence);
  if (!known.reporters.has(named)) return unknown(subject, evidence, known);
  const reporter = known.reporters.get(named) ?? null;
  const activity = ref('FundingActivity', named);
  const told = [...evidence, seen(activity, 'reporterId', reporter)];
  if (reporter !== null && body(entry) !== null && reporter !== body(entry)) return failed(subject, told);
  return judgeAnswers(
    entry,
    (known.claims.get(named) ?? []).filter(({ type }) => type === answer),
    told,
  );
}

/** What the other side says of a payment: whether its claims on the activity that is named name that of this side. */
function judgeAnswers(entry: Payment, claims: readonly EntryFact[], told: Judgement['evidence']): Judgement {
  const subject = ref('FundingEntry', entry.id);
  const { field, named, body } = sides[sides[entry.type].answer];
  const ofUs = claims.filter((claim) => body(claim) === entry.reporterId || body(claim) === null);
  const evidence = [...told, ...ofUs.map((it) => seen(ref('FundingEntry', it.id), field, named(it)))];
  if (entry.activityId === null)
    return notEvaluated(subject, 'INPUT_MISSING', 'FundingEntry.activityIatiId', evidence);
  if (ofUs.some((claim) => named(claim) === entry.activityId)) return passed(subject, evidence);
  if (ofUs.length === 0) return notEvaluated(subject, 'INPUT_MISSING', sides[entry.type].answer, evidence);
  // Who is not resolved may be another, and what a file dropped may have been this.
  return ofUs.some((claim) => body(claim) === null || (named(claim) === null && dropsNames(claim)))
    ? notEvaluated(subject, 'INPUT_MISSING', `FundingEntry.${field}`, evidence)
    : failed(subject, evidence);
}

const inverse = {
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  SIBLING: 'SIBLING',
  CO_FUNDED: 'CO_FUNDED',
  THIRD_PARTY: 'THIRD_PARTY',
} as const satisfies Record<ActivityFact['related'][number]['type'], string>;

/** An activity and those that it says are its parent, its parts or beside it: each names it back as the reverse. */
function judgeRelations({ id, related }: ActivityFact, known: Known): readonly Judgement[] {
  const subject = ref('FundingActivity', id);
  const looked = related.map((it) => ({ ...it, back: known.activities.get(it.id) ?? null }));
  const evidence = looked.flatMap(({ id: other, type, back }) => [
    seen(subject, `relatedActivities ${type}`, other),
    seen(
      ref('FundingActivity', other),
      `relatedActivities of ${id}`,
      back && (back.related.flatMap((it) => (it.id === id ? [it.type] : [])).join(' ') || null),
    ),
  ]);
  const isOneSided = looked.some(
    ({ type, back }) => back && !back.related.some((it) => it.id === id && it.type === inverse[type]),
  );
  if (related.length === 0) return [];
  if (isOneSided) return [failed(subject, evidence)];
  return [
    looked.some(({ back }) => back === null) ? unknown(subject, evidence, known) : passed(subject, evidence),
  ];
}

/** A region's receipt names the activity of its funder; it stands on no activity that could be named back. */
function judgeReceipt(receiptId: string, named: string | null, known: Known): Judgement {
  const subject = ref('Receipt', receiptId);
  const evidence = [seen(subject, 'activityIatiId', named)];
  if (named === null) return failed(subject, evidence);
  return known.reporters.has(named) ? passed(subject, evidence) : unknown(subject, evidence, known);
}

export const activitiesNamedByBothSides = defineRule({
  id: 'R06',
  severity: 'ERROR',
  needs: ['region'],
  title: {
    fr: 'Chaque côté nomme l’activité de l’autre, et les identifiants mènent quelque part',
    ar: 'يسمي كل طرف نشاط الطرف الآخر، والمعرفات تدل على نشاط موجود',
    en: 'Each side names the other’s activity, and the identifiers lead somewhere',
  },
  explanation: {
    fr: 'Un décaissement nomme l’activité du bénéficiaire, une recette celle de qui paie ; l’activité nommée est connue, elle est de cet organisme, et ce qui y est déclaré nomme celle-ci en retour, comme le font un parent et ses parties. Les sommes de trimestre des fichiers publiés ne portent pas ces noms : leur absence n’y est pas jugée.',
    ar: 'يسمي الصرف نشاط المستفيد، ويسمي المدخول نشاط الدافع؛ والنشاط المسمى معروف، وهو لتلك الهيئة، وما يصرح به فيه يسمي هذا النشاط بدوره، كما يفعل النشاط الأم وأجزاؤه. ولا تحمل المبالغ الفصلية في الملفات المنشورة هذه الأسماء: فلا يحكم على غيابها.',
    en: 'A disbursement names the receiver’s activity, a receipt that of the payer; the activity named is known and is that body’s, and what is claimed on it names this one back, as a parent and its parts do. The quarterly sums of published files do not carry these names: their absence is not judged.',
  },
  judge: (facts) => {
    const known = knownActivities(facts);
    return [
      ...standing(facts.entries)
        .filter(isPayment)
        .map((entry) => judgePayment(entry, known)),
      ...facts.activities.flatMap((activity) => {
        const undated = unrecordedThen(facts, ref('FundingActivity', activity.id), 'FundingActivity');
        const judged = judgeRelations(activity, known);
        return judged.length > 0 && undated.length > 0 ? undated : judged;
      }),
      ...facts.region.receipts.map(({ id, activityIatiId }) =>
        judgeReceipt(id, activityIatiId ?? null, known),
      ),
    ];
  },
});
