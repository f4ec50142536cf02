/**
 * The namespace of what this graph adds to the files that it writes: the standard lets publishers do so. It says what
 * the standard's own words cannot: that an amount is the sum of a quarter, or that a required element was computed.
 */
export const extensionNamespace = 'urn:coordination-graph:iati:1';

/** The name of an added attribute in an XmlElement. */
export const extensionName = (local: string): string => `{${extensionNamespace}}${local}`;

/** True for what was computed to make a file valid, and which nobody published: to be passed over when it is read. */
export const isComputed = ({ attributes }: { readonly attributes: ReadonlyMap<string, string> }): boolean =>
  attributes.get(extensionName('computed')) === 'true';
