/** Characters that XML 1.0 has no way to write, not even as a reference. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands between tags; what XML cannot write is left out. */
export const escapeText = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>\r]/g, (character) => references[character] ?? '');

/** A value as it stands between the quotes of an attribute. */
export const escapeAttribute = (value: string): string =>
  value.replace(unwritable, '').replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? '');
