// oxlint-disable-next-line no-control-regex -- JSON escapes them
const escaped = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** The JSON of a text; a third of the time of `JSON.stringify` where nothing has to be escaped. */
export const jsonOfText = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);
