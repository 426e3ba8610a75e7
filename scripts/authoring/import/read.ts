/** From a file's name and bytes to its bullets, whatever its format. */
import { extname } from 'node:path';
import type { Bullet } from './bullet.ts';
import { LIMITS } from './office/archive.ts';
import { readCsvFile } from './csv.ts';
import { DocumentReader } from './document.ts';
import { readDocx } from './docx/docx.ts';
import { headed, type Headed } from './headings.ts';
import { readHtml } from './html.ts';
import { Levels, type Level } from './levels.ts';
import { readPdf } from './pdf/pdf.ts';
import { UnreadableFile, type Block, type Line, type Source } from './source.ts';
import { readXlsx } from './office/xlsx.ts';

export interface Recognised {
  readonly levels: readonly Level[];
  readonly bullets: readonly Headed[];
  /** Words that were taken for no bullet. */
  readonly rest: readonly string[];
  readonly footnotes: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

const FORMATS = '.docx, .xlsx, .csv, .html or .pdf';
const OLDER: Readonly<Record<string, string>> = {
  '.doc': 'Open it in Word and save it as .docx.',
  '.xls': 'Open it in Excel and save it as .xlsx.',
  '.odt': 'Open it and save it as .docx.',
  '.ods': 'Open it and save it as .xlsx.',
  '.rtf': 'Open it in Word and save it as .docx.',
};

/** A page's own alphabet: what it declares, or that in which Word saves. */
function decodedPage(bytes: Buffer): string {
  const [, declared = 'utf-8'] = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1')) ?? [];
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function sourceOf(name: string, bytes: Buffer): Promise<Source> {
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (bytes.length > LIMITS.file)
    throw new UnreadableFile(
      `The file is larger than ${LIMITS.file / 1024 / 1024} MB. Take its pictures out and save it again.`,
    );
  const ending = extname(name).toLowerCase();
  switch (ending) {
    case '.docx':
    case '.docm':
      return readDocx(bytes);
    case '.xlsx':
    case '.xlsm':
      return readXlsx(bytes);
    case '.csv':
      return readCsvFile(name, bytes);
    case '.html':
    case '.htm':
      return readHtml(decodedPage(bytes));
    case '.pdf':
      return readPdf(bytes);
    default:
      throw new UnreadableFile(`${name} is no ${FORMATS} file. ${OLDER[ending] ?? ''}`.trim());
  }
}

/**
 * Reads a file and recognises its bullets.
 * @param named the levels as their author names them, where the file itself does not tell
 * @throws UnreadableFile where it cannot be read, or names no level
 */
export async function recognise(name: string, bytes: Buffer, named: readonly string[] = []): Promise<Recognised> {
  const source = await sourceOf(name, bytes);
  const levels = new Levels(named);
  const reader = new DocumentReader(levels);
  reader.read(source);
  const bullets: readonly Bullet[] = reader.bullets.all;
  const heads = headed(bullets);
  return {
    levels: inUse(levels.inOrder(), heads),
    bullets: heads,
    rest: [...reader.bullets.rest, ...unused(source.blocks, heads, reader.bullets.rest, levels)],
    footnotes: source.footnotes,
    warnings: source.warnings,
  };
}

/** "Level 2" that only heads 2a and 2b is no level of its own. */
function inUse(levels: readonly Level[], bullets: readonly Headed[]): Level[] {
  const used = new Set(bullets.map(({ level }) => level));
  const isParted = (id: string): boolean => levels.some((one) => new RegExp(`^${id}[a-d]$`).test(one.id));
  return levels.filter(({ id }) => used.has(id) || !isParted(id));
}

const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'line') return [block];
    return block.kind === 'box' ? linesOf(block.blocks) : [...new Set(block.rows.flat())].flatMap(({ lines }) => lines);
  });

/**
 * Lines that stand nowhere in what was recognised: no bullet, no heading of one, no level, and not left out knowingly.
 * Whatever the reader did not understand, its author sees it.
 */
function unused(
  blocks: readonly Block[],
  bullets: readonly Headed[],
  rest: readonly string[],
  levels: Levels,
): string[] {
  const heads = new Set(bullets.flatMap(({ domain, group, row }) => [domain, group, ...(row?.split(': ') ?? []), row]));
  const left = new Map<string, number>();
  for (const text of [...bullets.map((bullet) => bullet.text), ...rest.map((one) => one.replace(/^\s*- /, ''))])
    left.set(text, (left.get(text) ?? 0) + 1);
  return linesOf(blocks)
    .map(({ text }) => text)
    .filter((text) => {
      const times = left.get(text) ?? 0;
      if (times > 0) left.set(text, times - 1);
      return (
        times === 0 && !heads.has(text.replace(/\s*:$/, '')) && !heads.has(text) && levels.idsIn(text).length === 0
      );
    });
}
