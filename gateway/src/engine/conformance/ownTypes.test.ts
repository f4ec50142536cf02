import { describeGraph } from './composedGraph.ts';

const book = { __typename: 'Book', id: 'b', title: 'The Perfumed Letters', pages: 120, left: 3 };
const song = { __typename: 'Song', id: 's', title: 'Yan Sin', left: 9 };
const both = [book, song];
const resolve = ({ id }: { id: string }) => both.find((it) => it.id === id);

/** In `shop` the shelf's best is a book and its things are books; in the graph they are of a union, an interface. */
describeGraph(
  'a field that one subgraph answers more narrowly than the graph',
  {
    shop: {
      sdl: `type Query { shelf: Shelf @shareable }
        type Shelf { best: Book @shareable things: [Book!]! @shareable }
        interface Thing { id: ID! }
        type Book implements Thing @key(fields: "id") { id: ID! title: String! @shareable pages: Int }`,
      resolvers: {
        Query: { shelf: () => ({ best: book, things: [book] }) },
        Book: { __resolveReference: resolve },
      },
    },
    radio: {
      sdl: `type Query { shelf: Shelf @shareable station: Shelf }
        type Shelf { best: Media @shareable things: [Thing!]! @shareable onAir: Media }
        union Media = Book | Song
        interface Thing { id: ID! }
        type Book implements Thing @key(fields: "id") { id: ID! title: String! @shareable }
        type Song implements Thing @key(fields: "id") { id: ID! title: String! }`,
      resolvers: {
        Query: {
          shelf: () => ({ best: book, things: [book], onAir: song }),
          station: () => ({ best: song, things: both, onAir: song }),
        },
        Book: { __resolveReference: resolve },
        Song: { __resolveReference: resolve },
      },
    },
    store: {
      sdl: `type Book @key(fields: "id") { id: ID! left: Int } type Song @key(fields: "id") { id: ID! left: Int }`,
      resolvers: { Book: { __resolveReference: resolve }, Song: { __resolveReference: resolve } },
    },
  },
  [
    {
      rule: 'is asked there as the type that it has there',
      query: `{ shelf {
        best { __typename ... on Song { title } ... on Book { title pages } }
        onAir { __typename ... on Song { title } ... on Book { pages } }
      } }`,
      data: {
        shelf: {
          best: { __typename: 'Book', title: book.title, pages: 120 },
          onAir: { __typename: 'Song', title: song.title },
        },
      },
    },
    {
      rule: 'is told by its type though nobody asks for that',
      query:
        '{ shelf { best { ... on Song { title } ... on Book { left } } things { id ... on Book { left } } } }',
      data: { shelf: { best: { left: 3 }, things: [{ id: 'b', left: 3 }] } },
    },
    {
      rule: 'has all its members where it comes from a subgraph that has them',
      query: `{ station {
        best { ... on Song { title left } ... on Book { title } }
        things { __typename id ... on Book { pages } ... on Song { left } }
      } }`,
      data: {
        station: {
          best: { title: song.title, left: 9 },
          things: [
            { __typename: 'Book', id: 'b', pages: 120 },
            { __typename: 'Song', id: 's', left: 9 },
          ],
        },
      },
    },
  ],
);
