import { readFileSync } from 'node:fs';

/** What is asked: 100 territories by their codes, with what a page on each shows of it. */

const territories = new URL('../../subgraphs/wilaya/src/seed/territories.json', import.meta.url);
const all = JSON.parse(readFileSync(territories, 'utf8')) as readonly { readonly _id: string }[];

export const ids: readonly string[] = all.slice(-100).map(({ _id }) => _id);

const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Territory { code name { value lang } level milieu population2024 validFrom validTo dataStatus }
  }
}`;

const representations = ids.map((code) => ({ __typename: 'Territory', code }));

/** The body of the request. */
export const question = JSON.stringify({ query, variables: { representations } });
