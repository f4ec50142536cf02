/** The most items that a list inside a record may hold; the descriptions of the schema promise it. */
export const listLengthMax = 100;

/** The definition of a list inside a record: empty where nothing is given, and never longer than `listLengthMax`. */
export const boundedList = <Item>(item: Item) => ({
  type: [item],
  default: [],
  validate: {
    validator: (list: readonly unknown[]) => list.length <= listLengthMax,
    message: `a list holds at most ${listLengthMax} items`,
  },
});
