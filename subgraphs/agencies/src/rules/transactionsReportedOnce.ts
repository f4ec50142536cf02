import { failed, passed } from './Finding.ts';
import { byHolder, entrySeen, holderOf, standing } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

const nameOf = (party: EntryFact['provider']) => party?.organisationId ?? party?.asWritten ?? null;

/** What two reports of one transaction have alike. Sums of a quarter are kept apart by sector, as in their file. */
const fingerprintOf = (entry: EntryFact): string => {
  const { type, value, span, provider, receiver, reporterId, reporterName, sectorCode, granularity } = entry;
  const holder = holderOf(entry);
  return JSON.stringify([
    reporterId ?? reporterName,
    holder,
    type,
    value,
    span,
    nameOf(provider),
    nameOf(receiver),
    granularity === 'QUARTER_SUM' ? sectorCode : null,
  ]);
};

export const transactionsReportedOnce = defineRule({
  id: 'R09',
  severity: 'ERROR',
  title: {
    fr: 'Une opération n’est pas déclarée deux fois',
    ar: 'لا يصرح بالعملية الواحدة مرتين',
    en: 'No transaction is reported twice',
  },
  explanation: {
    fr: 'Deux écritures du même déclarant sur la même activité, de même type, montant, devise, date, fournisseur et bénéficiaire, sont tenues pour une seule opération. Celle qu’une autre annule n’est pas comptée.',
    ar: 'قيدان للمصرح نفسه على النشاط نفسه، بالنوع والمبلغ والعملة والتاريخ والمانح والمستفيد نفسها، يعدان عملية واحدة. ولا يحسب القيد الذي يلغيه قيد آخر.',
    en: 'Two entries of one reporter on one activity with the same type, amount, currency, date, provider and receiver are taken for one transaction. One that another reverses does not count.',
  },
  judge: ({ entries }) => {
    return byHolder(standing(entries)).map(([holder, group]) => {
      const dated = group.filter(({ span }) => span !== null);
      const twice = [...Map.groupBy(dated, fingerprintOf).values()].filter(({ length }) => length > 1).flat();
      return twice.length > 0
        ? failed(holder, twice.flatMap(entrySeen))
        : passed(holder, group.flatMap(entrySeen));
    });
  },
});
