/** Files that are broken, hostile or too large end in a message; damaged ones never change in silence. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../scripts/authoring/import/office/archive.ts';
import { recognise, type Recognised } from '../../scripts/authoring/import/read.ts';
import { readApart } from '../../scripts/authoring/import/read-apart.ts';
import { UnreadableFile } from '../../scripts/authoring/import/source.ts';
import { WORD_LAYOUTS } from '../fixtures/import/layouts.ts';
import { OTHER_LAYOUTS } from '../fixtures/import/other-layouts.ts';
import { PDF_LAYOUTS } from '../fixtures/import/pdf-layouts.ts';
import { withPart } from '../fixtures/import/word.ts';

const fileOf = async (name: string): Promise<Buffer> => {
  const layout = [...WORD_LAYOUTS, ...OTHER_LAYOUTS, ...PDF_LAYOUTS].find(({ file }) => file === name);
  if (layout === undefined) throw new Error(`there is no fixture ${name}`);
  return layout.make();
};

const refusal = async (name: string, bytes: Buffer): Promise<string> => {
  const result = await recognise(name, bytes).then(
    () => 'it was read',
    (error: unknown) => error,
  );
  if (result instanceof UnreadableFile) return result.message;
  throw new Error('there was no message', { cause: result });
};

const zipped = (files: Zippable): Buffer =>
  Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...files }));

describe('a hostile file', () => {
  it('that unpacks to more than any document is refused before it is unpacked', async () => {
    const bomb = zipped({ 'word/document.xml': [new Uint8Array(LIMITS.part + 1), { level: 9 }] });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal('a.docx', bomb)).toContain('unpacks to more than');
  });

  it('that lies about its size is refused', async () => {
    const bytes = await fileOf('five-levels.docx');
    // Its name stands last in the directory of the archive, 22 bytes behind the size.
    bytes.writeUInt32LE(5, bytes.lastIndexOf('word/document.xml') - 22);
    expect(await refusal('a.docx', bytes)).toContain('The file is broken');
  });

  it('with entities of its own is refused', async () => {
    const xml = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>';
    expect(await refusal('a.docx', zipped({ 'word/document.xml': strToU8(xml) }))).toContain(
      'declares a document type',
    );
  });

  it('with a sheet that is endless is refused', async () => {
    const far = withPart(await fileOf('matrix.xlsx'), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/r="B2"/, 'r="XFD1048576"'),
    );
    expect(await refusal('a.xlsx', far)).toContain('words beyond row');
  });

  it('with a cell merged over the whole sheet is read at once', async () => {
    const wide = withPart(await fileOf('matrix.xlsx'), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/ref="A1:F1"/, 'ref="A1:XFD1"'),
    );
    const { bullets } = await recognise('a.xlsx', wide);
    expect(bullets.length).toBe(60);
  });

  it('with a table cell that spans millions of columns is read within bounds', async () => {
    const wide = withPart(await fileOf('table-per-level.docx'), 'word/document.xml', (xml) =>
      xml.replace('w:gridSpan w:val="2"', 'w:gridSpan w:val="999999999"'),
    );
    expect((await recognise('a.docx', wide)).bullets.length).toBe(60);
  });

  it('with a page nested without end is refused', async () => {
    const page = `${'<div>'.repeat(50_000)}Level 1${'</div>'.repeat(50_000)}`;
    expect(await refusal('a.html', Buffer.from(page))).toContain('nests its parts too deeply');
  });

  it('that takes too long is given up', async () => {
    const bytes = await fileOf('five-levels.docx');
    await expect(readApart({ name: 'a.docx', bytes, levels: [] }, 0)).rejects.toThrow('takes more than');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a.docx', Buffer.from('not an archive'), 'The file is broken'],
    ['a.docx', zipped({ 'xl/workbook.xml': strToU8('<a/>') }), 'no Word document'],
    ['a.xlsx', zipped({ 'word/document.xml': strToU8('<a/>') }), 'no Excel workbook'],
    ['a.pdf', Buffer.from('%PDF-1.7 and no more'), 'The PDF is broken'],
    ['a.csv', Buffer.from([80, 0, 81, 0]), 'no CSV'],
    ['a.csv', Buffer.from('Level,Indicator\n1,"open'), 'never closed'],
    ['a.doc', Buffer.from('x'), 'save it as .docx'],
    ['a.txt', Buffer.from('x'), 'is no .docx'],
    ['a.html', Buffer.alloc(0), 'The file is empty'],
    ['a.html', Buffer.alloc(LIMITS.file + 1), 'larger than'],
  ])('%s is refused in words', async (name, bytes, words) => {
    expect(await refusal(name, bytes)).toContain(words);
  });

  it('is told by the command itself, from a process of its own', async () => {
    await expect(readApart({ name: 'a.docx', bytes: Buffer.from('x'), levels: [] })).rejects.toThrow(
      'The file is broken',
    );
  });
});

/** Numbers that look like chance and are the same every day (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SIGNS = [
  '<',
  '>',
  '&',
  '"',
  '/',
  ' ',
  '\u0000',
  '\uFFFD',
  '•',
  'Level 9',
  '<w:p>',
  '</w:tc>',
  'é',
  '\u200B',
  ']]>',
  '9',
];

/** One to three small damages of a text: a stretch taken out, said twice, or overwritten. */
function damaged(text: string, random: () => number): string {
  let now = text;
  for (let times = Math.ceil(random() * 3); times > 0; times--) {
    const from = Math.floor(random() * now.length);
    const to = Math.min(now.length, from + Math.ceil(random() * 40));
    const kind = random();
    const sign = SIGNS[Math.floor(random() * SIGNS.length)] ?? '';
    const stretch = now.slice(from, to);
    now = `${now.slice(0, from)}${kind < 0.4 ? '' : kind < 0.6 ? stretch + stretch : sign}${now.slice(kind < 0.6 ? to : from)}`;
  }
  return now;
}

function damagedBytes(bytes: Buffer, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = Math.ceil(random() * 4); times > 0; times--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return random() < 0.15 ? copy.subarray(0, Math.floor(random() * copy.length)) : copy;
}

/** Every word of what was recognised, in whatever place. */
const wordsIn = ({ bullets, rest, levels, footnotes }: Recognised): string =>
  JSON.stringify([bullets, rest, levels, footnotes]).replace(/\\"/g, '"').replace(/\s+/g, '');

const plainOf = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The texts of a part of Word, read by other means than the importer's; those with signs that it takes away are left out. */
const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => plainOf(text).replace(/\s+/g, ''))
    .filter((text) => /^[\p{L}\p{N}%.,'()]+$/u.test(text) && !/level|tier/i.test(text));

/** Five hundred in every run of the tests; MUTATIONS asks for more. */
const TIMES = Number(process.env['MUTATIONS'] ?? 500);

type Outcome = 'read' | 'refused';

async function outcomeOf(name: string, bytes: Buffer, check: (read: Recognised) => void): Promise<Outcome> {
  try {
    check(await recognise(name, bytes));
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableFile) return 'refused';
    throw error;
  }
}

describe(`${TIMES} damaged files`, () => {
  const share = (part: number): number[] => Array.from({ length: Math.ceil(TIMES * part) }, (_, at) => at + 1);

  it('end in a message or lose no word, where the text of a Word file is damaged', async () => {
    const files = await Promise.all(
      ['rows-nested.docx', 'split-levels.docx', 'residue.docx', 'tracked.docx'].map(fileOf),
    );
    const seen: Outcome[] = [];
    for (const seed of share(0.5)) {
      const random = chance(seed);
      const parts = unzipSync(files[seed % files.length]!);
      const xml = damaged(strFromU8(parts['word/document.xml']!), random);
      const bytes = zipped({ ...parts, 'word/document.xml': strToU8(xml) });
      seen.push(
        await outcomeOf('a.docx', bytes, (read) => {
          const all = wordsIn(read);
          for (const text of textsOf(xml)) expect(all, `seed ${seed}`).toContain(text);
        }),
      );
    }
    expect(new Set(seen)).toEqual(new Set(['read', 'refused']));
  });

  it('end in a message or say the same, where the bytes of an Office file are damaged', async () => {
    const files = await Promise.all(
      ['five-levels.docx', 'matrix.xlsx'].map(async (name) => [name, await fileOf(name)] as const),
    );
    const sound = new Map(
      await Promise.all(files.map(async ([name, bytes]) => [name, await recognise(name, bytes)] as const)),
    );
    for (const seed of share(0.3)) {
      const [name, bytes] = files[seed % 2]!;
      await outcomeOf(name, damagedBytes(bytes, chance(seed)), (read) => {
        // Parts that only say how things look may be missing; the words may not.
        expect(wordsOnly(read), `seed ${seed}`).toEqual(wordsOnly(sound.get(name)!));
      });
    }
  });

  it('end in a message or are read, where a page, a table or a PDF is damaged', async () => {
    const page = (await fileOf('page.html')).toString();
    const csv = (await fileOf('signs.csv')).toString();
    const pdf = await fileOf('beside.pdf');
    for (const seed of share(0.2)) {
      const random = chance(seed);
      if (seed % 3 === 0) await outcomeOf('a.html', Buffer.from(damaged(page, random)), () => undefined);
      else if (seed % 3 === 1) await outcomeOf('a.csv', Buffer.from(damaged(csv, random)), () => undefined);
      else await outcomeOf('a.pdf', damagedBytes(pdf, random), () => undefined);
    }
  });
});

const wordsOnly = ({ bullets, rest }: Recognised): string[] =>
  [...bullets.map(({ text }) => text), ...rest.map((line) => line.replace(/^\s*- /, ''))].sort();
