/** Reads a PDF that holds text: tables by their lines, the rest by columns; pictures of text cannot be read. */
import { getDocumentProxy } from 'unpdf';
import { UnreadableFile, type Block, type Cell, type Source, type Table } from '../source.ts';
import { drawnTables, type DrawnTable } from './grid.ts';
import { Words } from './hyphens.ts';
import { inReadingOrder, type Part } from './order.ts';
import { readPage, type PageContent, type Piece } from './page.ts';
import { linesFrom, type Style } from './paragraphs.ts';
import { runsOf, type Run } from './runs.ts';
import { withoutRunningHeads } from './running-heads.ts';

const MOST_PAGES = 300;

async function pagesOf(bytes: Buffer): Promise<PageContent[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES)
      throw new UnreadableFile(
        `The file has ${document.numPages} pages. Save those with the level tables as a file of their own.`,
      );
    const pages: PageContent[] = [];
    for (let page = 1; page <= document.numPages; page++) pages.push(await readPage(await document.getPage(page)));
    return pages;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const reason =
      error instanceof Error && error.name === 'PasswordException' ? 'is locked with a password' : 'is broken';
    throw new UnreadableFile(`The PDF ${reason}. Open it, and save or print it as a new PDF.`, { cause: error });
  }
}

const holds = (table: DrawnTable, { x, y, width }: Piece): boolean =>
  x + Math.min(width / 2, 20) > table.left - 2 && x < table.right && y > table.top && y < table.bottom + 3;

/** The number of the cell in which a piece stands. */
function cellOf({ xs, ys, cells }: DrawnTable, { x, y, size }: Piece): number {
  const column = Math.max(
    0,
    Math.min(
      xs.findLastIndex((at) => at <= x + 2),
      xs.length - 2,
    ),
  );
  const row = Math.max(
    0,
    Math.min(
      ys.findLastIndex((at) => at <= y - size / 3),
      ys.length - 2,
    ),
  );
  return cells[row]?.[column] ?? 0;
}

/** The right edge of a cell that covers several places. */
function edgeOf({ xs, cells }: DrawnTable, cell: number): number {
  const last = Math.max(...cells.map((row) => row.lastIndexOf(cell)));
  return (xs[last + 1] ?? 0) - 4;
}

function tableOf(drawn: DrawnTable, pieces: readonly Piece[], style: Style): Table {
  const inside = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const cell = cellOf(drawn, piece);
    inside.set(cell, [...(inside.get(cell) ?? []), piece]);
  }
  const cells = new Map<number, Cell>();
  for (const [cell, own] of inside) {
    const edge = edgeOf(drawn, cell);
    cells.set(cell, {
      lines: linesFrom(
        runsOf(own, false).map((run) => ({ run, edge })),
        style,
      ),
    });
  }
  const empty = new Map<number, Cell>();
  const cellNumbered = (cell: number): Cell => {
    const known = cells.get(cell) ?? empty.get(cell) ?? { lines: [] };
    empty.set(cell, known);
    return known;
  };
  return { kind: 'table', rows: drawn.cells.map((row) => row.map(cellNumbered)) };
}

type Content = { readonly run: Run } | { readonly table: Table };

const isRun = (content: Content): content is { readonly run: Run } => 'run' in content;

function blocksOf(page: PageContent, style: Style): Block[] {
  const tables = drawnTables(page.rules).map((drawn) => ({
    drawn,
    pieces: page.pieces.filter((piece) => holds(drawn, piece)),
  }));
  const kept = tables.filter(({ drawn, pieces }) => pieces.length > 0 && new Set(drawn.cells.flat()).size > 1);
  const inTables = new Set(kept.flatMap(({ pieces }) => pieces));
  const parts: Part<Content>[] = [
    ...kept.map(({ drawn, pieces }) => ({ ...drawn, weight: 6, of: { table: tableOf(drawn, pieces, style) } })),
    ...runsOf(
      page.pieces.filter((piece) => !inTables.has(piece)),
      true,
    ).map((run) => ({
      left: run.left,
      right: run.right,
      top: run.y - run.size * 0.75,
      bottom: run.y + run.size * 0.1,
      weight: 1,
      of: { run },
    })),
  ];
  const blocks: Block[] = [];
  let waiting: { run: Run; edge: number }[] = [];
  const flush = (): void => {
    blocks.push(...linesFrom(waiting, style).map((line) => ({ ...line, kind: 'line' as const })));
    waiting = [];
  };
  for (const { of, edge } of inReadingOrder(parts)) {
    if (isRun(of)) waiting.push({ run: of.run, edge });
    else {
      flush();
      blocks.push(of.table);
    }
  }
  flush();
  return blocks;
}

/** The size in which most of the document is set, and the larger ones of its headings. */
function headingSizes(pages: readonly PageContent[]): number[] {
  const letters = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ pieces }) => pieces)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return [...letters.keys()].filter((size) => size > body * 1.12).sort((a, b) => b - a);
}

/** A table that goes on at the top of the next page is one table. */
function joined(pages: readonly Block[][]): Block[] {
  const all: Block[] = [];
  for (const page of pages) {
    const [first] = page;
    const last = all.at(-1);
    const width = (table: Table): number => table.rows[0]?.length ?? 0;
    if (first?.kind === 'table' && last?.kind === 'table' && width(first) === width(last)) {
      all[all.length - 1] = { kind: 'table', rows: [...last.rows, ...first.rows] };
      all.push(...page.slice(1));
    } else all.push(...page);
  }
  return all;
}

export async function readPdf(bytes: Buffer): Promise<Source> {
  const pages = await pagesOf(bytes);
  if (pages.every(({ pieces }) => pieces.length === 0))
    throw new UnreadableFile(
      'The pages of the PDF are pictures: there are no words in it to read. Ask its owner for the Word file.',
    );
  const { kept, left } = withoutRunningHeads(pages);
  const words = new Words();
  for (const { text } of kept.flatMap(({ pieces }) => pieces)) words.add(text.replace(/\p{L}+-$/u, ''));
  const style = { words, headings: headingSizes(kept) };
  const blank = pages.filter(({ pieces }) => pieces.length === 0).length;
  return {
    blocks: joined(kept.map((page) => blocksOf(page, style))),
    footnotes: {},
    warnings: [
      'A PDF keeps places and no structure: compare every bullet with the page. Where there is a Word file, import that instead.',
      ...(left.length === 0 ? [] : [`Running heads and page numbers were left out: ${left.join(' · ')}`]),
      ...(blank === 0 ? [] : [`${blank} pages hold no text: words in a picture cannot be read.`]),
    ],
  };
}
