/**
 * A field that holds ids or codes, each once and at most `max` of them: what the graph answers as a plain list
 * must stay short.
 */
export const idList = (max: number) => ({
  type: [String],
  default: [],
  validate: {
    validator: (ids: readonly string[]) => ids.length <= max && new Set(ids).size === ids.length,
    message: `holds at most ${max} ids, each once`,
  },
});
