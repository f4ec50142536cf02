import type { SeedFile } from '@prim/chassis/seed';
import { expect, test } from 'vitest';

import { seedFiles as agencies } from '../subgraphs/agencies/src/seed/files.ts';
import { seedFiles as ministry } from '../subgraphs/ministry/src/seed/files.ts';
import { seedFiles as region } from '../subgraphs/region/src/seed/files.ts';
import { seedFiles as wilaya } from '../subgraphs/wilaya/src/seed/files.ts';

/** No institution can see whether an id of another's is there; all seeds together can. */

const files: readonly SeedFile[] = [...ministry(), ...region(), ...wilaya(), ...agencies()];
const idsOf = (...types: string[]) =>
  new Set(
    files.filter(({ type }) => types.includes(type)).flatMap(({ records }) => records.map(({ _id }) => _id)),
  );

/** What the id fields of all records name, by the end of their name. Every such field must be in one of these. */
const targets: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(agreement|frameAgreement|contractRound)Ids?$/, idsOf('Agreement')],
  [/^projectIds?$/, idsOf('Project')],
  [/^callIds?$/, idsOf('Call')],
  [/^pdrIds?$/, idsOf('Pdr')],
  [/^pdrAxisIds?$/, idsOf('PdrAxis')],
  [/^measureIds?$/, idsOf('Measure')],
  [/^servicePointIds?$/, idsOf('ServicePoint')],
  [/^(strategy|relatedStrategy)Ids?$/, idsOf('NationalStrategy')],
  [/^committeeIds?$/, idsOf('Committee')],
  [/^meetingIds?$/, idsOf('Meeting')],
  [/^statedAmountIds?$/, idsOf('StatedAmount')],
  [/^exchangeRateIds?$/, idsOf('ExchangeRate')],
  [/^(activity|parent)IatiId$/, idsOf('FundingActivity')],
  [/^(hostCountry)Codes?$/, idsOf('HostCountry')],
  [/^(territory|region|parent|ancestor|origin|code|related)Codes?$|^territoryScope$/, idsOf('Territory')],
  [/(Id|Ids)$/, idsOf('Organisation')],
];

function brokenReferences(value: unknown, key: string, record: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => brokenReferences(item, key, record));
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([name, inner]) => brokenReferences(inner, name, record));
  }
  const known = targets.find(([pattern]) => pattern.test(key))?.[1];
  return typeof value === 'string' && known && !known.has(value)
    ? [`${record}: ${key} names "${value}"`]
    : [];
}

test('every id that a record holds names a record of the institution that owns it', () => {
  const broken = files.flatMap(({ type, records }) =>
    records.flatMap((record) => brokenReferences({ ...record, _id: undefined }, '', `${type} ${record._id}`)),
  );
  expect(broken).toEqual([]);
});

test('no two records of an institution’s type share an id', () => {
  for (const { type, records } of files) {
    expect([type, new Set(records.map(({ _id }) => _id)).size]).toEqual([type, records.length]);
  }
});
