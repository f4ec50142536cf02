/**
 * An element of a document, read once and never changed. Names of other namespaces than none and XML's own are
 * written `{address}local`, whatever prefix the document gave them.
 */
export interface XmlElement {
  readonly name: string;
  /** The line of the file on which its start tag ends; the first is line 1. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands in it directly. */
  readonly text: string;
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** The attribute's value without space around it; null where there is none or nothing in it. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes.get(name)?.trim() || null;
