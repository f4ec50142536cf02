import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import {
  ParseOption,
  XmlDocument,
  XmlElement as LibxmlElement,
  XmlValidateError,
  type XmlXPath,
  XsdValidator,
} from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

import type { IatiProblem } from './IatiProblem.ts';
import type { ActivityFragment } from './readActivities.ts';

/** The IATI 2.03 schema, compiled once; it names files beside it only. */
const validator = (() => {
  xmlRegisterFsInputProviders();
  const path = fileURLToPath(new URL('../standard/xsd/iati-activities-schema.xsd', import.meta.url));
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  return XsdValidator.fromDoc(schema);
})();

/** Problems shown of one activity: a file of another standard would have one on each line. */
const problemsMax = 50;

/**
 * An activity in the memory of libxml2, for its schema and the XPath of the rules. It must be disposed of: `using`.
 */
export class ActivityDocument implements Disposable {
  readonly #document: XmlDocument;
  readonly #line: number;

  constructor({ document, line }: ActivityFragment) {
    this.#line = line;
    // What a fragment holds was written by `readActivities`: there is nothing in it to load or to expand.
    const option =
      ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;
    this.#document = XmlDocument.fromString(document, { option });
  }

  [Symbol.dispose](): void {
    this.#document.dispose();
  }

  /** What the schema of IATI 2.03 refuses. */
  checkSchema(): readonly IatiProblem[] {
    try {
      validator.validate(this.#document);
      return [];
    } catch (problem) {
      if (!(problem instanceof XmlValidateError)) throw problem;
      return problem.details.slice(0, problemsMax).map(({ message, line }) => ({
        kind: 'SCHEMA' as const,
        isRefusal: true,
        line: this.#lineInFile(line),
        message: message.trim().slice(0, 400),
      }));
    }
  }

  /** The elements at an absolute path. */
  elements(path: XmlXPath): readonly LibxmlElement[] {
    return this.#document.root.find(path).filter((node) => node instanceof LibxmlElement);
  }

  lineOf(element: LibxmlElement): number {
    return this.#lineInFile(element.line);
  }

  #lineInFile(line: number): number {
    return this.#line + Math.max(0, line - 1);
  }
}
