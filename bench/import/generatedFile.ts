import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const narrative = (text: string) => `<narrative>${text}</narrative>`;
const dayAfter = (days: number) => new Date(Date.UTC(2015, 0, 1 + (days % 3_000))).toISOString().slice(0, 10);

function transaction(activity: number, at: number): string {
  const day = dayAfter(at);
  return [
    `<transaction ref="t-${at}"><transaction-type code="${at % 4 === 0 ? 2 : 3}"/>`,
    `<transaction-date iso-date="${day}"/>`,
    `<value currency="EUR" value-date="${day}">${(activity * 37 + at * 101) % 900_000}.${10 + (at % 90)}</value>`,
    `<description>${narrative(`Tranche ${at} de l'appui aux initiatives de migration`)}</description>`,
    `<receiver-org type="22">${narrative(`Association numéro ${(activity * 7 + at) % 5_000}`)}</receiver-org>`,
    `<sector vocabulary="1" code="${at % 2 === 0 ? 15190 : 24050}"/><finance-type code="110"/>`,
    '<aid-type code="C01" vocabulary="1"/></transaction>',
  ].join('\n');
}

/** What real files hold beside the money, about half of their bytes: it is read, checked and passed over. */
const documents = Array.from({ length: 20 }, (_, at) =>
  [
    `<document-link url="https://example.org/${at}" format="application/pdf">`,
    `<title>${narrative(`Rapport ${at}`)}</title>`,
    `<description>${narrative('Tableaux financiers et compte rendu du comité de pilotage. '.repeat(7))}</description>`,
    '<category code="A01"/><language code="fr"/></document-link>',
  ].join('\n'),
);

const donor = narrative('Agence Française de Développement');

const activity = (at: number, transactions: number): string =>
  [
    `<iati-activity xml:lang="fr" default-currency="EUR"><iati-identifier>FR-3-GEN${at}</iati-identifier>`,
    `<reporting-org ref="FR-3" type="10">${donor}</reporting-org>`,
    `<title>${narrative(`Programme ${at} de migration et développement`)}</title>`,
    `<description type="1">${narrative('Appels à projets, accompagnement, évaluation. '.repeat(8))}</description>`,
    `<participating-org role="1" ref="FR-3" type="10">${donor}</participating-org>`,
    '<activity-status code="2"/><activity-date type="2" iso-date="2015-01-01"/><recipient-country code="MA"/>',
    '<budget type="1" status="2"><period-start iso-date="2015-01-01"/><period-end iso-date="2015-12-31"/>',
    `<value value-date="2015-01-01">${at + 1}000</value></budget>`,
    ...Array.from({ length: transactions }, (_, index) => transaction(at, index)),
    ...documents,
    '</iati-activity>\n',
  ].join('\n');

/** Writes a valid file of IATI 2.03 of about this size, and says what is in it. */
export async function writeGeneratedFile(path: string, bytes: number, transactionsEach: number) {
  const file = createWriteStream(path);
  const write = async (text: string) => {
    if (!file.write(text)) await once(file, 'drain');
    return Buffer.byteLength(text);
  };
  let written = await write('<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n');
  let activities = 0;
  while (written < bytes) written += await write(activity(activities++, transactionsEach));
  written += await write('</iati-activities>\n');
  file.end();
  await once(file, 'finish');
  return { bytes: written, activities, transactions: activities * transactionsEach };
}
