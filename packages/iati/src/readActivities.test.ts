import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { type ActivityFragment, readActivities, readLimits } from './readActivities.ts';

const sample = (name: string) => readFileSync(new URL(`../samples/${name}.xml`, import.meta.url));
/** In pieces, as a file comes: a limit is looked at after each. */
const piecesOf = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
const bytesOf = (text: string) => piecesOf(new TextEncoder().encode(text), 1_000);
const read = (text: string, limits = readLimits) => Array.fromAsync(readActivities(bytesOf(text), limits));
const file = (activities: string, root = 'version="2.03"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities ${root}>\n${activities}\n</iati-activities>`;
const refusedWith = (code: string, message: RegExp) => ({
  extensions: expect.objectContaining({ code }),
  message: expect.stringMatching(message),
});

describe('a file of activities is read', () => {
  test('one activity at a time, with the line on which it begins', async () => {
    const found = await read(file('<iati-activity>\n<a/></iati-activity>\n\n<iati-activity/>'));
    expect(found.map(({ line, element }) => [line, element.children.length])).toEqual([
      [3, 1],
      [6, 0],
    ]);
  });

  test('the same however its bytes are cut', async () => {
    const bytes = sample('unhcr-2023-morocco-2.03');
    const [whole] = await Array.fromAsync(readActivities([bytes]));
    const [inSevens] = await Array.fromAsync(readActivities(piecesOf(bytes, 7)));
    expect(inSevens).toEqual(whole);
    expect(whole?.element.children.filter(({ name }) => name === 'transaction')).toHaveLength(13);
  });

  test('each line of the rewritten activity is the same line of the file', async () => {
    const bytes = sample('iati-2.03-annotated-example');
    const lines = bytes.toString().split('\n');
    const [activity] = await Array.fromAsync(readActivities([bytes]));
    const rewritten = activity?.document.split('\n') ?? [];
    const ids = rewritten.flatMap((line, at) => (/<(value|iati-identifier)/.test(line) ? [at] : []));
    expect(ids).toHaveLength(5);
    for (const at of ids) expect(lines[(activity?.line ?? 0) - 1 + at]).toMatch(/<(value|iati-identifier)/);
  });

  test('with XML’s own references and CDATA as the text that they stand for, written safely again', async () => {
    const [activity] = await read(
      file(
        '<iati-activity><title a="&lt;&#10;&quot;">Jeunes &amp; <![CDATA[<MRE>]]></title></iati-activity>',
      ),
    );
    expect(activity?.element.children[0]).toMatchObject({ name: 'title', text: 'Jeunes & <MRE>' });
    expect(activity?.document).toContain('<title a="&lt;&#10;&quot;">Jeunes &amp; &lt;MRE&gt;</title>');
  });

  test('with names of other namespaces by their address, and such elements beside activities passed over', async () => {
    const [activity, ...more] = await read(
      file(
        '<x:other/><iati-activity x:a="1"><x:b/></iati-activity>',
        'version="2.03" xmlns:x="https://x.example"',
      ),
    );
    expect(more).toEqual([]);
    expect(activity?.element.attributes).toEqual(new Map([['{https://x.example}a', '1']]));
    expect(activity?.element.children[0]?.name).toBe('{https://x.example}b');
  });
});

describe('a hostile file is refused:', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each([
    ['entities that multiply', `${laughs}${file('<iati-activity>&b;</iati-activity>').slice(38)}`],
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><iati-activities version="2.03"/>',
    ],
    ['an external DTD', '<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><iati-activities version="2.03"/>'],
    ['a bare DOCTYPE', '<!DOCTYPE iati-activities><iati-activities version="2.03"/>'],
    ['an entity that nobody declared', file('<iati-activity><title>&xxe;</title></iati-activity>')],
    ['an entity in an attribute', file('<iati-activity a="&xxe;"/>')],
  ])('%s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject(refusedWith('XML_FORBIDDEN', /^Line \d+: .* is refused/));
  });

  test.each([
    [
      'elements within one another without end',
      file(`<iati-activity>${'<a>'.repeat(30)}`),
      /within one another/,
    ],
    ['attributes without end', file(`<iati-activity ${attributes(65)}/>`), /more than 64 attributes/],
    ['a text without end', file(`<iati-activity><a>${'x'.repeat(20_000)}`), /more than 10000 characters/],
    ['a comment without end', file(`<iati-activity><!--${'x'.repeat(20_000)}`), /more than 10000 characters/],
    ['a name without end', file(`<${'x'.repeat(20_000)}`), /more than 10000 characters/],
    ['an instruction without end', file(`<?x ${'x'.repeat(20_000)}`), /more than 10000 characters/],
    ['an activity without end', file(`<iati-activity>${'<a/>'.repeat(3_000)}`), /line 3|Line 3/],
    ['a file without end', file('<iati-activity/>'.repeat(4_000)), /more than 50000 bytes/],
  ])('%s', async (_, text, message) => {
    const limits = { ...readLimits, fileBytes: 50_000, activityChars: 10_000 };
    await expect(read(text, limits)).rejects.toMatchObject(refusedWith('XML_TOO_LARGE', message));
  });

  test.each([
    ['a truncated file', '<iati-activities version="2.03"><iati-activity>'],
    ['a tag closed by another', file('<iati-activity><a></b></iati-activity>')],
    ['a prefix that nobody declared', file('<iati-activity><x:a/></iati-activity>')],
    ['an attribute given twice', file('<iati-activity a="1" a="2"/>')],
    ['a character that XML cannot write', file('<iati-activity>&#0;</iati-activity>')],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><iati-activities version="2.03"/>'],
    ['two roots', `${file('<iati-activity/>')}<iati-activities version="2.03"/>`],
    ['nothing', ''],
    ['no XML', '{"iati": true}'],
  ])('%s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject(refusedWith('XML_MALFORMED', /XML|UTF-8/));
  });

  test('bytes that are no UTF-8', async () => {
    const reading = Array.fromAsync(readActivities([Uint8Array.of(0x3c, 0xff, 0xfe)]));
    await expect(reading).rejects.toMatchObject(refusedWith('XML_MALFORMED', /not UTF-8/));
  });

  test.each([
    ['a file of organisations', '<iati-organisations version="2.03"/>', /the root must be iati-activities/],
    ['another root', '<html/>', /the root must be iati-activities, got html/],
    ['an older version', file('', 'version="1.05"'), /version must be 2.03, got 1.05/],
    ['no version', file('', ''), /version must be 2.03, got none/],
    ['what is no activity', file('<activity/>'), /Line 3: activity stands where an iati-activity must/],
  ])('%s', async (_, text, message) => {
    await expect(read(text)).rejects.toMatchObject(refusedWith('IATI_FILE_INVALID', message));
  });

  test('and what came before its fault was handed over already', async () => {
    const seen: ActivityFragment[] = [];
    const chunks = [...bytesOf(file('<iati-activity/>').slice(0, -19)), ...bytesOf('<oops></oops>')];
    const reading = (async () => {
      for await (const activity of readActivities(chunks)) seen.push(activity);
    })();
    await expect(reading).rejects.toMatchObject(refusedWith('IATI_FILE_INVALID', /oops/));
    expect(seen).toHaveLength(1);
  });
});

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ');
}
