import { XmlXPath } from 'libxml2-wasm';

/** More than the ruleset has: paths that a value of a document stands in come and go. */
const pathsMax = 1_000;

const paths = new Map<string, XmlXPath>();

/** The XPath, compiled once, for a use right away: an activity is asked some hundred of them, many times each. */
export function compiled(path: string): XmlXPath {
  const known = paths.get(path);
  if (known) return known;
  if (paths.size >= pathsMax) {
    for (const old of paths.values()) old.dispose();
    paths.clear();
  }
  const made = XmlXPath.compile(path);
  paths.set(path, made);
  return made;
}
