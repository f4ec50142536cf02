import { addDays, type DaySpan } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { entrySeen, moneyText, plainMoney, standing, sumOf } from './ledgerSums.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import type { EntryFact, MoneyFact } from './RuleFacts.ts';

type Facts = FactsWith<'region' | 'wilaya'>;

/** How many days a receiver has to claim what it got, and after how many more its silence is an error. */
const daysToClaim = 30;
const daysToError = 90;

/** A claim covers a quarter at most. */
const claimDaysMax = 92;

/** What a receiver says it got. */
interface Incoming {
  readonly record: RecordRef;
  readonly receiverId: string;
  readonly payerId: string | null;
  readonly value: MoneyFact;
  readonly span: DaySpan;
}

/** What organisations say they received, in their own ledgers or, for regional councils, in their region's. */
function incomingOf({
  entries,
  underAgreements,
  received,
  region,
  wilaya,
}: Facts): ReadonlyMap<string, readonly Incoming[]> {
  const claims = new Map([...entries, ...underAgreements, ...received].map((entry) => [entry.id, entry]));
  const councils = new Map(wilaya.organisations.map(({ id, councilOfRegion }) => [councilOfRegion, id]));
  const own = standing([...claims.values()]).flatMap(
    ({ id, type, reporterId, provider, value, span }): readonly Incoming[] =>
      type === 'INCOMING_FUNDS' && reporterId !== null && span
        ? [
            {
              record: ref('FundingEntry', id),
              receiverId: reporterId,
              payerId: provider?.organisationId ?? null,
              value,
              span,
            },
          ]
        : [],
  );
  const regional = standing(region.receipts).flatMap(
    ({ id, regionCode, providerId, value, receivedOn }): readonly Incoming[] => {
      const receiverId = councils.get(regionCode);
      if (receiverId === undefined) return [];
      return [
        {
          record: ref('Receipt', id),
          receiverId,
          payerId: providerId,
          value: plainMoney(value),
          span: { from: receivedOn, to: receivedOn },
        },
      ];
    },
  );
  return Map.groupBy([...own, ...regional], ({ receiverId, payerId, span }) =>
    claimsKey(receiverId, payerId, span.to),
  );
}

/** Claims are kept by both sides and month, so that a payment is held against those near it alone. */
const claimsKey = (receiverId: string, payerId: string | null, day: string) =>
  `${receiverId} ${payerId} ${day.slice(0, 7)}`;

/** The claims of a receiver on a payer that may be about a payment of these days. */
function claimsNear(
  incoming: ReadonlyMap<string, readonly Incoming[]>,
  { receiverId, payerId }: { readonly receiverId: string; readonly payerId: string | null },
  paid: DaySpan,
): readonly Incoming[] {
  const first = addDays(paid.from, -daysToError);
  const last = addDays(paid.to, daysToError + claimDaysMax);
  const keys = new Set<string>();
  for (let day = first; day <= last; day = addDays(day, 28)) keys.add(claimsKey(receiverId, payerId, day));
  keys.add(claimsKey(receiverId, payerId, last));
  return [...keys].flatMap((key) => incoming.get(key) ?? []).filter((it) => isWithin(it, paid, daysToError));
}

/** The amounts that a disbursement may have for its receiver: as entered, and as computed back. */
const amountsOf = ({ value, backCalculated }: EntryFact): readonly MoneyFact[] =>
  backCalculated ? [value, backCalculated.value] : [value];

const isWithin = ({ span }: Incoming, paid: DaySpan, days: number) =>
  span.to >= addDays(paid.from, -days) && span.from <= addDays(paid.to, days);

/** The claims that a disbursement is received by: one of its amount or, for the sum of a quarter, all of them. */
function receiptOf(entry: EntryFact, near: readonly Incoming[]): readonly Incoming[] {
  for (const { amount, currency } of amountsOf(entry)) {
    const alike = near.filter(({ value }) => value.currency === currency);
    const found =
      entry.granularity === 'QUARTER_SUM'
        ? alike.length > 0 && sumOf(alike.map(({ value }) => value)).eq(amount) && alike
        : alike.filter(({ value }) => sumOf([value]).eq(amount)).slice(0, 1);
    if (found && found.length > 0) return found;
  }
  return [];
}

/** @param taken the claims that earlier disbursements were received by; that of this one joins them */
function judgeDisbursement(
  entry: EntryFact,
  all: readonly Incoming[],
  today: string,
  taken: Set<Incoming>,
): Judgement {
  const claims = all
    .filter((claim) => !taken.has(claim))
    .toSorted((a, b) => a.span.from.localeCompare(b.span.from) || a.record.id.localeCompare(b.record.id));
  const subject = ref('FundingEntry', entry.id);
  const { span } = entry;
  const claimsSeen = claims.flatMap(({ record, value, span: when }) => [
    seen(record, 'value', moneyText(value.amount, value.currency)),
    seen(record, 'period', `${when.from}/${when.to}`),
  ]);
  const evidence = [...entrySeen(entry), ...claimsSeen];
  if (span === null) return notEvaluated(subject, 'INPUT_MISSING', 'FundingEntry.valueDate', evidence);
  const near = claims.filter((claim) => isWithin(claim, span, daysToClaim));
  const receipt = receiptOf(entry, near);
  for (const claim of receipt) taken.add(claim);
  if (receipt.length > 0) return passed(subject, evidence);
  if (entry.granularity === 'QUARTER_SUM' && near.length > 0)
    return notEvaluated(subject, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence);
  if (today <= addDays(span.to, daysToClaim)) return notEvaluated(subject, 'NOT_YET_DUE', null, evidence);
  return failed(subject, evidence, today > addDays(span.to, daysToError) ? 'ERROR' : 'WARNING');
}

/** Why a payment may have a receipt that was not found; null where it has none. */
function whatIsMissing(
  entry: EntryFact,
  receiverId: string,
  incoming: ReturnType<typeof incomingOf>,
): string | null {
  const { span } = entry;
  const ofAnybody = span ? claimsNear(incoming, { receiverId, payerId: null }, span) : [];
  const near = ofAnybody.filter((claim) => span && isWithin(claim, span, daysToClaim));
  return receiptOf(entry, near).length > 0 ? 'provider.organisation' : null;
}

/** The oldest first, so that of many like payments each finds its own receipt. */
const byDay = (a: EntryFact, b: EntryFact): number =>
  (a.span?.from ?? '').localeCompare(b.span?.from ?? '') || a.id.localeCompare(b.id);

export const disbursementsReceived = defineRule({
  id: 'R05',
  severity: 'WARNING',
  needs: ['region', 'wilaya'],
  title: {
    fr: 'Tout décaissement à un partenaire a sa recette chez lui',
    ar: 'لكل صرف إلى شريك مدخول مقابل عنده',
    en: 'Every disbursement to a partner has its receipt on the other side',
  },
  explanation: {
    fr: 'Le bénéficiaire déclare le même montant, dans la même devise, à 30 jours près ; après 90 jours sans recette, c’est une erreur. Une recette ne répond qu’à un seul décaissement ; la somme d’un trimestre est comparée à la somme des recettes. D’un bénéficiaire inconnu, ou qui ne tient pas de registre ici, rien ne peut être dit.',
    ar: 'يصرح المستفيد بالمبلغ نفسه وبالعملة نفسها في حدود 30 يوما؛ وبعد 90 يوما دون مدخول يعد ذلك خطأ. ولا يقابل المدخول الواحد إلا صرفا واحدا؛ ويقارن مجموع الفصل بمجموع المداخيل. ولا يمكن قول شيء عن مستفيد غير معروف أو لا يمسك سجلا هنا.',
    en: 'The receiver claims the same amount in the same currency within 30 days; after 90 days without it, that is an error. A receipt answers to one disbursement alone; the sum of a quarter is held against the sum of receipts. Of a receiver who is not known, or keeps no ledger here, nothing can be said.',
  },
  judge: (facts) => {
    const incoming = incomingOf(facts);
    const councils = facts.wilaya.organisations.filter(({ councilOfRegion }) => councilOfRegion !== null);
    const keepers = new Set([...facts.reporterIds, ...councils.map(({ id }) => id)]);
    const taken = new Set<Incoming>();
    return standing(facts.entries)
      .toSorted(byDay)
      .flatMap((entry) => {
        if (entry.type !== 'DISBURSEMENT' || entry.isRestated || entry.value.amount.startsWith('-'))
          return [];
        const subject = ref('FundingEntry', entry.id);
        const receiverId = entry.receiver?.organisationId ?? null;
        const payerId = entry.provider?.organisationId ?? entry.reporterId;
        if (receiverId === null) {
          const named = seen(subject, 'receiver.asWritten', entry.receiver?.asWritten ?? null);
          return [notEvaluated(subject, 'INPUT_MISSING', 'FundingEntry.receiver.organisation', [named])];
        }
        if (!keepers.has(receiverId)) {
          const known = seen(subject, 'receiver.organisation', receiverId);
          return [notEvaluated(subject, 'INPUT_MISSING', 'INCOMING_FUNDS', [known])];
        }
        const claims = entry.span ? claimsNear(incoming, { receiverId, payerId }, entry.span) : [];
        const judgement = judgeDisbursement(entry, claims, facts.today, taken);
        const missing = judgement.outcome === 'FAILED' ? whatIsMissing(entry, receiverId, incoming) : null;
        return [missing ? notEvaluated(subject, 'INPUT_MISSING', missing, judgement.evidence) : judgement];
      });
  },
});
