/** Reads an Excel workbook: each sheet that is shown, as a heading and a table. */
import { readArchive } from './archive.ts';
import { cleanLines } from '../clean.ts';
import { lineOf, UnreadableFile, type Block, type Cell, type Line, type Source } from '../source.ts';
import {
  attribute,
  childNamed,
  childrenNamed,
  childrenOf,
  descendantsNamed,
  nameOf,
  parseXml,
  textOf,
  type Element,
} from './xml.ts';

const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** No threshold document has more; a sheet that says so is a trap or a slip. */
const MOST = { rows: 5000, columns: 60 };

interface Words {
  readonly text: string;
  readonly bold: boolean;
}

/** The words of a cell: its runs, without the readings that East Asian text carries and with raised marks set apart. */
function wordsOf(node: Element): Words {
  const runs = childrenNamed(node, 'r');
  if (runs.length === 0) return { text: textOf(childNamed(node, 't')), bold: false };
  const raised = (run: Element): boolean =>
    attribute(childNamed(childNamed(run, 'rPr'), 'vertAlign'), 'val') === 'superscript';
  return {
    text: runs
      .map((run) => (raised(run) ? superscript(textOf(childNamed(run, 't'))) : textOf(childNamed(run, 't'))))
      .join(''),
    bold: runs.every((run) => childNamed(childNamed(run, 'rPr'), 'b') !== null),
  };
}

const superscript = (digits: string): string => digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** "C12" is column 2 of row 11, counted from nothing. */
function placeOf(name: string): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

class Workbook {
  readonly warnings = new Set<string>();
  readonly #shared: Words[];
  readonly #boldStyles: boolean[];

  constructor(shared: Element | null, styles: Element | null) {
    this.#shared = childrenNamed(shared, 'si').map(wordsOf);
    const fonts = childrenNamed(childNamed(styles, 'fonts'), 'font').map((font) => childNamed(font, 'b') !== null);
    this.#boldStyles = childrenNamed(childNamed(styles, 'cellXfs'), 'xf').map(
      (form) => fonts[Number(attribute(form, 'fontId') ?? '0')] ?? false,
    );
  }

  #cell(node: Element): Cell {
    const type = attribute(node, 't');
    const value = textOf(childNamed(node, 'v'));
    const inline = childNamed(node, 'is');
    const words =
      type === 's'
        ? (this.#shared[Number(value)] ?? { text: '\uFFFD', bold: false })
        : inline !== null
          ? wordsOf(inline)
          : { text: value, bold: false };
    if (type === 'e') this.warnings.add('A cell holds an error of a formula: its words were not read.');
    const bold = words.bold || (this.#boldStyles[Number(attribute(node, 's') ?? '0')] ?? false);
    return { lines: type === 'e' ? [] : linesOf(words.text, bold) };
  }

  grid(sheet: Element): Cell[][] {
    const grid: (Cell | undefined)[][] = [];
    const hidden = descendantsNamed(sheet, 'row').some((row) => attribute(row, 'hidden') === '1');
    const hiddenColumns = descendantsNamed(sheet, 'col').some((column) => attribute(column, 'hidden') === '1');
    if (hidden || hiddenColumns) this.warnings.add('Hidden rows or columns were read like the others.');
    let next = 0;
    for (const row of childrenNamed(childNamed(sheet, 'sheetData'), 'row')) {
      const at = Number(attribute(row, 'r') ?? next + 1) - 1;
      next = at + 1;
      let column = 0;
      for (const node of childrenNamed(row, 'c')) {
        const place = placeOf(attribute(node, 'r') ?? '') ?? { row: at, column };
        column = place.column + 1;
        const cell = this.#cell(node);
        if (cell.lines.length === 0) continue;
        if (place.row >= MOST.rows || place.column >= MOST.columns || !(place.row >= 0))
          throw new UnreadableFile(
            `A sheet has words beyond row ${MOST.rows} or column ${MOST.columns}. Copy the table to a workbook of its own.`,
          );
        (grid[place.row] ??= [])[place.column] = cell;
      }
    }
    this.#merge(sheet, grid);
    const width = Math.max(0, ...Object.values(grid).map((cells) => cells.length));
    const empty: Cell = { lines: [] };
    return Array.from(grid, (cells: (Cell | undefined)[] | undefined) =>
      Array.from({ length: width }, (_, at) => cells?.[at] ?? empty),
    );
  }

  /** Puts a merged cell in every place that it covers. */
  #merge(sheet: Element, grid: (Cell | undefined)[][]): void {
    for (const merge of descendantsNamed(sheet, 'mergeCell')) {
      const [from, to] = (attribute(merge, 'ref') ?? '').split(':').map(placeOf);
      if (from === null || from === undefined || to === null || to === undefined) continue;
      const cell = grid[from.row]?.[from.column];
      if (cell === undefined) continue;
      const last = Math.min(to.row, grid.length - 1);
      for (let row = from.row; row <= last; row++)
        for (let column = from.column; column <= Math.min(to.column, MOST.columns - 1); column++)
          (grid[row] ??= [])[column] = cell;
    }
  }
}

/** In a cell of a spreadsheet each line is a paragraph; spaces before it set a bullet further in. */
function linesOf(text: string, bold: boolean): Line[] {
  const raw = text.split(/\r\n|[\r\n\u000B]|_x000[AD]_/).filter((line) => line.trim() !== '');
  return raw.flatMap((line) => {
    const indent = /^[ \u00A0\t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    return cleanLines(line, { bold }).map((one) =>
      one.depth === null ? one : lineOf(one.text, { ...one, depth: Math.min(Math.floor(indent / 2), 8) }),
    );
  });
}

export async function readXlsx(bytes: Buffer): Promise<Source> {
  const parts = await readArchive(bytes, (name) => PARTS.test(name));
  const partOf = (name: string): Element | null => {
    const text = parts.get(name);
    return text === undefined ? null : parseXml(name, text);
  };
  const book = partOf('xl/workbook.xml');
  const relations = partOf('xl/_rels/workbook.xml.rels');
  if (book === null || relations === null)
    throw new UnreadableFile('The file is no Excel workbook. Save it from Excel as .xlsx.');
  const targets = new Map(
    childrenOf(relations).map((one) => [attribute(one, 'Id') ?? '', attribute(one, 'Target') ?? '']),
  );
  const workbook = new Workbook(partOf('xl/sharedStrings.xml'), partOf('xl/styles.xml'));
  const blocks = childrenNamed(childNamed(book, 'sheets'), 'sheet').flatMap((sheet): Block[] => {
    const name = attribute(sheet, 'name') ?? '';
    if ((attribute(sheet, 'state') ?? 'visible') !== 'visible') {
      workbook.warnings.add(`The sheet "${name}" is hidden and was not read.`);
      return [];
    }
    const target = targets.get(sheet.getAttributeNS(RELATIONS, 'id') ?? attribute(sheet, 'id') ?? '') ?? '';
    const data = partOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (data === null || nameOf(data) !== 'worksheet') return [];
    return [
      ...cleanLines(name, { heading: 1 }).map((line) => ({ ...line, kind: 'line' as const })),
      { kind: 'table', rows: workbook.grid(data) },
    ];
  });
  return { blocks, footnotes: {}, warnings: [...workbook.warnings] };
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
