import { describeGraph } from './composedGraph.ts';

describeGraph(
  'an entity with one key',
  {
    people: {
      sdl: `type Query { person(id: ID!): Person  people: [Person!]! }
        type Person @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: {
          person: (_: unknown, { id }: { id: string }) => ({ id, name: `Person ${id}` }),
          people: () => ['1', '2', '1'].map((id) => ({ id, name: `Person ${id}` })),
        },
        Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Person ${id}` }) },
      },
    },
    letters: {
      sdl: `type Person @key(fields: "id") { id: ID! letters: [Letter!]! }
        type Letter { text: String! to: Person }`,
      resolvers: {
        Person: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          letters: ({ id }: { id: string }) => [{ text: `Dear ${id}`, to: { id: '9' } }],
        },
      },
    },
  },
  [
    {
      rule: 'is asked for in another subgraph',
      query: '{ person(id: "7") { letters { text } } }',
      data: { person: { letters: [{ text: 'Dear 7' }] } },
    },
    {
      rule: 'is led back to the subgraph that it came from',
      query: '{ person(id: "7") { name letters { to { name } } } }',
      data: { person: { name: 'Person 7', letters: [{ to: { name: 'Person 9' } }] } },
    },
    {
      rule: 'stands wherever the list has it, though it is asked for once',
      query: '{ people { letters { text to { id } } } }',
      data: {
        people: ['1', '2', '1'].map((id) => ({ letters: [{ text: `Dear ${id}`, to: { id: '9' } }] })),
      },
    },
    {
      rule: 'comes with its type alone when nothing else is asked',
      query: '{ person(id: "7") { __typename letters { to { __typename } } } }',
      data: { person: { __typename: 'Person', letters: [{ to: { __typename: 'Person' } }] } },
    },
  ],
);

const codes = { one: 'o', two: 't', three: 'h' };

describeGraph(
  'an entity with many keys, of which a subgraph resolves some',
  {
    names: {
      sdl: `type Part
          @key(fields: "id") @key(fields: "number", resolvable: false)
          @key(fields: "code { one two }", resolvable: false)
          @key(fields: "id code { two three }", resolvable: false) {
          id: ID! number: ID! code: Code! name: String!
        }
        type Code { one: ID! two: ID! three: ID! }`,
      resolvers: {
        Part: {
          __resolveReference: ({ id }: { id?: string }) =>
            id === undefined ? null : { id, number: `n${id}`, code: codes, name: `Part ${id}` },
        },
      },
    },
    boxes: {
      sdl: `type Query { box: Box }
        type Box @key(fields: "id") { id: ID! parts: [Part!]! }
        type Part
          @key(fields: "code { one two }", resolvable: false) @key(fields: "id code { two three }")
          @key(fields: "number", resolvable: false) @key(fields: "id", resolvable: false) {
          id: ID! number: ID! code: Code! name: String! @external label: String! @requires(fields: "name")
        }
        type Code { one: ID! two: ID! three: ID! }`,
      resolvers: {
        Query: { box: () => ({ id: '100', parts: [{ id: '1', number: 'n1', code: codes }] }) },
        Part: {
          __resolveReference: (key: { id?: string; code: { three?: string }; name?: string }) =>
            key.id === undefined || key.code.three === undefined ? null : key,
          label: ({ name }: { name: string }) => `a ${name}`,
        },
      },
    },
  },
  [
    {
      rule: 'is asked for by a key that the subgraph resolves',
      query: '{ box { id parts { id name label } } }',
      data: { box: { id: '100', parts: [{ id: '1', name: 'Part 1', label: 'a Part 1' }] } },
      wrongInStock: 'asks a second time by the first key, which the subgraph does not resolve',
    },
  ],
);

const books = [
  { isbn: 'b1', id: '1', author: { name: 'Amina' } },
  { isbn: 'b2', id: '2', author: { name: 'Badr' } },
  { isbn: 'b3', id: null, author: { name: 'Camille' } },
];
const bookBy = (key: { isbn?: string; id?: string }) =>
  books.find(({ isbn, id }) => isbn === key.isbn || id === key.id) ?? null;

describeGraph(
  'a key that leads over another subgraph',
  {
    shelves: {
      sdl: `type Query { shelf: [Place!]! } type Place { book: Book } type Book @key(fields: "isbn") { isbn: ID! }`,
      resolvers: { Query: { shelf: () => books.map((book) => ({ book })) } },
    },
    numbers: {
      sdl: `type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: ID! }`,
      resolvers: {
        Book: {
          __resolveReference: (key: { isbn: string }) => {
            const book = bookBy(key);
            return book?.id == null ? null : book;
          },
        },
      },
    },
    authors: {
      sdl: `type Book @key(fields: "id") { id: ID! author: Author } type Author { name: String }`,
      resolvers: { Book: { __resolveReference: bookBy } },
    },
  },
  [
    {
      rule: 'leaves null what it cannot reach, and nothing else',
      query: '{ shelf { book { isbn author { name } } } }',
      data: {
        shelf: [
          { book: { isbn: 'b1', author: { name: 'Amina' } } },
          { book: { isbn: 'b2', author: { name: 'Badr' } } },
          { book: { isbn: 'b3', author: null } },
        ],
      },
    },
  ],
);

describeGraph(
  'a key of lists and objects',
  {
    catalog: {
      sdl: `type Query { top: Catalog }
        type Catalog @key(fields: "items { id }") @shareable { items: [Item!]! best: Item }
        type Item @key(fields: "id tag") @key(fields: "id") { id: String! tag: String kind: Kind }
        type Kind { id: String! tag: String }`,
      resolvers: {
        Query: {
          top: () => ({
            items: [
              { id: 'i1', tag: 't1' },
              { id: 'i2', tag: 't2' },
            ],
          }),
        },
        Catalog: { best: ({ items }: { items: object[] }) => items[1] ?? null },
      },
    },
    ranking: {
      sdl: `type Catalog @key(fields: "items { id }") { items: [Item!]! @shareable ranks: [String!]! }
        type Item @key(fields: "id") { id: String! }`,
      resolvers: {
        Catalog: {
          __resolveReference: ({ items }: { items: { id: string }[] }) => ({ items }),
          ranks: ({ items }: { items: { id: string }[] }) => items.map(({ id }, rank) => `${rank}:${id}`),
        },
      },
    },
    prices: {
      sdl: `type Item @key(fields: "id tag") { id: String! tag: String price: Int }`,
      resolvers: {
        Item: {
          __resolveReference: (key: { id: string; tag: string }) => key,
          price: ({ id, tag }: { id: string; tag: string }) =>
            tag === `t${id.slice(1)}` ? Number(id.slice(1)) : null,
        },
      },
    },
  },
  [
    {
      rule: 'goes into the representation whole',
      query: '{ top { ranks items { price } best { price } } }',
      data: { top: { ranks: ['0:i1', '1:i2'], items: [{ price: 1 }, { price: 2 }], best: { price: 2 } } },
    },
  ],
);

describeGraph(
  'an entity under an object that two subgraphs share',
  {
    a: {
      sdl: `type Query { offers: [Offer] }
        type Offer @key(fields: "id") { id: ID! group: Group @shareable }
        type Group @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { offers: () => [{ id: '1', group: { id: 'g1' } }] },
        Group: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
      },
    },
    b: {
      sdl: `type Offer @key(fields: "id") { id: ID! group: Group @shareable }
        type Group { title: String details: Details }
        type Details { level: Int }`,
      resolvers: {
        Offer: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          group: () => ({ title: 'Group one', details: { level: 3 } }),
        },
      },
    },
  },
  [
    {
      rule: 'is reached over its parent where it cannot be by itself',
      query: '{ offers { id group { id title details { level } } } }',
      data: { offers: [{ id: '1', group: { id: 'g1', title: 'Group one', details: { level: 3 } } }] },
    },
  ],
);

describeGraph(
  'a graph whose subgraphs cannot answer together',
  {
    a: {
      sdl: `type Query { node(id: ID!): Node @shareable } interface Node { id: ID! }
        type Account implements Node @key(fields: "id") { id: ID! name: String! }
        type Chat implements Node @key(fields: "id") { id: ID! @external account: Account }`,
      resolvers: { Query: { node: (_: unknown, { id }: { id: string }) => typed(id) } },
    },
    b: {
      sdl: `type Query { node(id: ID!): Node @shareable } interface Node { id: ID! }
        type Account implements Node @key(fields: "id") { id: ID! @external chats: [Chat] }
        type Chat implements Node @key(fields: "id") { id: ID! text: String! }`,
      resolvers: { Query: { node: (_: unknown, { id }: { id: string }) => typed(id) } },
    },
  },
  [
    {
      rule: 'answers what one of them has',
      query: '{ node(id: "a1") { __typename ... on Account { name } } }',
      data: { node: { __typename: 'Account', name: 'Name of a1' } },
    },
    {
      rule: 'leaves out the fields of types that the object is not',
      query: '{ node(id: "a1") { ... on Chat { text } } }',
      data: { node: {} },
    },
    {
      rule: 'refuses with a code what none of them has',
      query: '{ node(id: "a1") { id } }',
      data: null,
      codes: ['OPERATION_UNPLANNABLE'],
      wrongInStock: 'calls it a fault of its own',
    },
  ],
);

function typed(id: string) {
  return id.startsWith('a')
    ? { __typename: 'Account', id, name: `Name of ${id}` }
    : { __typename: 'Chat', id, text: `Text of ${id}` };
}

const keyed = ({ id }: { id: string }) => ({ id });

describeGraph(
  'one entity at several places',
  {
    shop: {
      sdl: 'type Query { one: Item two: Item all: [Item!]! } type Item @key(fields: "id") { id: ID! }',
      resolvers: {
        Query: { one: () => ({ id: '1' }), two: () => ({ id: '1' }), all: () => [{ id: '1' }, { id: '1' }] },
        Item: { __resolveReference: keyed },
      },
    },
    parts: {
      sdl: `type Item @key(fields: "id") { id: ID! part: Part parts: [Part!]! }
        type Part @key(fields: "id") { id: ID! }`,
      resolvers: {
        Item: {
          __resolveReference: keyed,
          part: () => ({ id: 'p' }),
          parts: () => ['p', 'q', 'p'].map((id) => ({ id })),
        },
        Part: { __resolveReference: keyed },
      },
    },
    prices: {
      sdl: 'type Part @key(fields: "id") { id: ID! price(in: String!): String }',
      resolvers: {
        Part: {
          __resolveReference: keyed,
          price: ({ id }: { id: string }, { in: currency }: { in: string }) => `${id} in ${currency}`,
        },
      },
    },
  },
  [
    {
      rule: 'gets at each of them what is asked for there',
      query: '{ one { part { price(in: "EUR") } } two { part { price(in: "MAD") } } }',
      data: { one: { part: { price: 'p in EUR' } }, two: { part: { price: 'p in MAD' } } },
    },
    {
      rule: 'and at all of them what is asked for in a list',
      query: '{ all { parts { id price(in: "EUR") } } }',
      data: {
        all: ['1', '1'].map(() => ({
          parts: ['p', 'q', 'p'].map((id) => ({ id, price: `${id} in EUR` })),
        })),
      },
    },
  ],
);
