import { TextDecoder } from 'node:util';

import { DomainError } from '@prim/chassis/errors';
import { SaxesParser, type SaxesTagNS } from 'saxes';

import type { XmlElement } from './XmlElement.ts';
import { escapeAttribute, escapeText } from './xmlText.ts';

/** Bounds on what is read, so that no document can exhaust the process that reads it. */
export interface ReadLimits {
  /** Bytes of the whole file. */
  readonly fileBytes: number;
  /** Characters of one activity, written anew. */
  readonly activityChars: number;
  /** Elements within one another, `iati-activities` being the first. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
}

export const readLimits: ReadLimits = {
  fileBytes: 2 * 1024 ** 3,
  activityChars: 8 * 1024 ** 2,
  depth: 24,
  attributes: 64,
};

/** One `iati-activity` of a file. */
export interface ActivityFragment {
  readonly element: XmlElement;
  /** The line of the file on which it begins. */
  readonly line: number;
  /**
   * The activity as a document of its own, within an `iati-activities`: no DOCTYPE, comments, instructions or
   * references other than XML's own. Its first line is `line` of the file, and so on line by line.
   */
  readonly document: string;
}

/** The most that is handed to the parser at once: what a limit overlooks is at most this. */
const chunkBytes = 65_536;

/**
 * Reads a file of IATI activities as it comes, one activity at a time: memory is that of one activity.
 *
 * @param bytes UTF-8
 * @throws DomainError XML_FORBIDDEN for a DOCTYPE or an entity, XML_MALFORMED with line and column, XML_TOO_LARGE,
 *   IATI_FILE_INVALID where the root is not an `iati-activities` of version 2.03
 */
export async function* readActivities(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: ReadLimits = readLimits,
): AsyncGenerator<ActivityFragment> {
  const reader = new ActivityReader(limits);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    if (read > limits.fileBytes) throw tooLarge(`The file has more than ${limits.fileBytes} bytes.`);
    for (let start = 0; start < chunk.length; start += chunkBytes) {
      reader.write(decode(decoder, chunk.subarray(start, start + chunkBytes)));
      yield* reader.take();
    }
  }
  reader.write(decode(decoder));
  reader.end();
  yield* reader.take();
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new DomainError(
      'XML_MALFORMED',
      'The file is not UTF-8: save it in this encoding, which IATI wants.',
    );
  }
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Follows the events of the parser and cuts the document into activities. */
class ActivityReader {
  readonly #limits: ReadLimits;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  /** Declarations of prefixes on the root, which every fragment needs. */
  #namespaces = '';
  #depth = 0;
  /** Elements of the activity that are open, the activity first. */
  #open: OpenElement[] = [];
  #document = '';
  /** The line of the file that the end of `#document` stands on. */
  #documentLine = 1;
  #line = 1;
  /** Characters handed over since the last event: a name or a text without end has no event. */
  #withoutEvent = 0;
  #done: ActivityFragment[] = [];

  constructor(limits: ReadLimits) {
    this.#limits = limits;
    const parser = this.#parser;
    parser.on('error', (problem) => this.#refuse(problem));
    parser.on('xmldecl', ({ encoding }) => assertUtf8(encoding));
    parser.on('doctype', () => {
      throw forbidden('a DOCTYPE', parser.line);
    });
    parser.on('opentag', (tag) => this.#onOpen(tag));
    parser.on('closetag', (tag) => this.#onClose(tag));
    parser.on('text', (text) => this.#onText(text));
    parser.on('cdata', (text) => this.#onText(text));
    parser.on('comment', () => this.#onEvent());
    parser.on('processinginstruction', () => this.#onEvent());
  }

  write(text: string): void {
    this.#withoutEvent += text.length;
    this.#parser.write(text);
    if (this.#withoutEvent > this.#limits.activityChars) {
      throw tooLarge(
        `Line ${this.#parser.line}: a tag or text has more than ${this.#limits.activityChars} characters.`,
      );
    }
  }

  end(): void {
    this.#parser.close();
  }

  take(): readonly ActivityFragment[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #onEvent(): void {
    this.#withoutEvent = 0;
  }

  #onOpen(tag: SaxesTagNS): void {
    this.#onEvent();
    this.#depth += 1;
    const { line } = this.#parser;
    const { depth, attributes } = this.#limits;
    if (this.#depth > depth) throw tooLarge(`Line ${line}: more than ${depth} elements within one another.`);
    const given = Object.values(tag.attributes);
    if (given.length > attributes)
      throw tooLarge(`Line ${line}: an element has more than ${attributes} attributes.`);
    if (this.#depth === 1) return this.#onRoot(tag, line);
    if (this.#depth === 2 && !this.#begins(tag, line)) return;
    if (this.#depth > 2 && this.#open.length === 0) return;
    const element: OpenElement = {
      name: nameOf(tag),
      line,
      attributes: new Map(given.map((attribute) => [nameOf(attribute), attribute.value])),
      children: [],
      text: '',
    };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    const written = given.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('');
    this.#append(`<${tag.name}${written}`, '>');
  }

  #onRoot({ local, uri, attributes, ns }: SaxesTagNS, line: number): void {
    if (local !== 'iati-activities' || uri !== '') {
      throw fileInvalid(line, `the root must be iati-activities, got ${local.slice(0, 60)}`);
    }
    const version = attributes['version']?.value;
    if (version !== '2.03')
      throw fileInvalid(line, `version must be 2.03, got ${version?.slice(0, 20) ?? 'none'}`);
    this.#namespaces = Object.entries(ns)
      .map(([prefix, address]) => ` xmlns${prefix && ':'}${prefix}="${escapeAttribute(address)}"`)
      .join('');
  }

  /** True for an activity. Elements of other namespaces may stand beside it, and are passed over. */
  #begins({ local, uri }: SaxesTagNS, line: number): boolean {
    if (uri !== '') return false;
    if (local !== 'iati-activity')
      throw fileInvalid(line, `${local.slice(0, 60)} stands where an iati-activity must`);
    this.#line = line;
    this.#documentLine = line;
    this.#document = `<iati-activities version="2.03"${this.#namespaces}>`;
    return true;
  }

  #onText(text: string): void {
    this.#onEvent();
    const element = this.#open.at(-1);
    if (!element) return;
    element.text += text;
    const written = escapeText(text);
    this.#documentLine += written.split('\n').length - 1;
    this.#grow(written);
  }

  #onClose(tag: SaxesTagNS): void {
    this.#onEvent();
    this.#depth -= 1;
    const element = this.#open.pop();
    if (!element) return;
    this.#append(`</${tag.name}`, '>');
    if (this.#open.length > 0) return;
    this.#done.push({ element, line: this.#line, document: `${this.#document}</iati-activities>` });
    this.#document = '';
  }

  /** Line breaks that were within tags and comments are made up for within the tag. */
  #append(start: string, end: string): void {
    const missing = Math.max(0, this.#parser.line - this.#documentLine);
    this.#documentLine += missing;
    this.#grow(start + '\n'.repeat(missing) + end);
  }

  #grow(text: string): void {
    this.#document += text;
    if (this.#document.length <= this.#limits.activityChars) return;
    throw tooLarge(
      `Line ${this.#line}: the activity that begins there has more than ${this.#limits.activityChars} characters.`,
    );
  }

  #refuse(problem: Error): never {
    if (/(?<!character )entity/.test(problem.message))
      throw forbidden('an entity that is not one of XML’s own five', this.#parser.line);
    const what = problem.message.replace(/^\d+:\d+: /, '').slice(0, 200);
    const { line, column } = this.#parser;
    throw new DomainError(
      'XML_MALFORMED',
      `Line ${line}, column ${column}: the file is not well-formed XML from here on: ${what}`,
      { line },
    );
  }
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

function nameOf({ uri, prefix, local }: { uri: string; prefix: string; local: string }): string {
  if (uri === '') return local;
  return uri === xmlNamespace ? `xml:${local}` : prefix === 'xmlns' ? `xmlns:${local}` : `{${uri}}${local}`;
}

function assertUtf8(encoding: string | undefined): void {
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
  throw new DomainError('XML_MALFORMED', `The file must be UTF-8, and it says ${encoding.slice(0, 40)}.`);
}

const forbidden = (what: string, line: number) =>
  new DomainError('XML_FORBIDDEN', `Line ${line}: ${what} is refused: write the text itself.`, { line });

const tooLarge = (message: string) => new DomainError('XML_TOO_LARGE', message);

const fileInvalid = (line: number, what: string) =>
  new DomainError('IATI_FILE_INVALID', `Line ${line}: ${what}. A file of IATI 2.03 activities is wanted.`, {
    line,
  });
