/** Files of IATI for tests. Names in them are made up. */

export const party = (name: string) => `<narrative>${name}</narrative>`;

export interface Payment {
  readonly amount: string;
  readonly day?: string;
  readonly receiver?: string;
  readonly number?: string;
}

const payment = ({ amount, day = '2029-02-10', receiver = 'Association d’essai', number }: Payment) =>
  `<transaction${number ? ` ref="${number}"` : ''}><transaction-type code="3"/><transaction-date iso-date="${day}"/>` +
  `<value currency="EUR" value-date="${day}">${amount}</value>` +
  `<receiver-org receiver-activity-id="MA-1-PART">${party(receiver)}</receiver-org>` +
  `<sector code="15190"/></transaction>`;

/** An activity of AFD as IATI XML: one line per element that a test asks the line of. */
export const activityXml = (
  id: string,
  payments: readonly Payment[],
  more = '',
  title = 'Migration et territoires',
) =>
  [
    `<iati-activity xml:lang="fr" default-currency="EUR"><iati-identifier>${id}</iati-identifier>`,
    `<reporting-org ref="FR-3" type="10">${party('Agence Française de Développement')}</reporting-org>`,
    `<title>${party(title)}</title><description>${party('Appui aux projets')}</description>`,
    `<participating-org role="4" ref="FR-3" type="10">${party('AFD')}</participating-org>`,
    `<activity-status code="2"/><activity-date type="2" iso-date="2029-01-01"/><recipient-country code="MA"/>`,
    more,
    ...payments.map(payment),
    '</iati-activity>',
  ].join('\n');

/** A file of IATI 2.03. */
export const fileXml = (...all: readonly string[]) =>
  `<?xml version="1.0"?>\n<iati-activities version="2.03">\n${all.join('\n')}\n</iati-activities>`;
