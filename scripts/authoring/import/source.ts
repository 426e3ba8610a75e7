/** What every reader of a file hands over, whatever its format: lines and tables in the order in which they are printed. */

export interface Line {
  readonly text: string;
  /** How deep a bullet stands, from 0; null for words that are no bullet. */
  readonly depth: number | null;
  /** The rank of a heading, 1 being the highest; null for other words. */
  readonly heading: number | null;
  readonly bold: boolean;
  /** The marks of footnotes, as printed. */
  readonly footnotes: readonly string[];
  /** What the reader was not sure of. */
  readonly doubts: readonly string[];
}

export interface Cell {
  readonly lines: readonly Line[];
}

/** A table as a grid: a cell that is merged stands in each place it covers. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

/** Words that stand apart from the flow of the page. */
export interface Box {
  readonly kind: 'box';
  readonly blocks: readonly Block[];
}

export type Block = (Line & { readonly kind: 'line' }) | Table | Box;

export interface Source {
  readonly blocks: readonly Block[];
  /** The words of footnotes by their marks. */
  readonly footnotes: Readonly<Record<string, string>>;
  /** What was found in the file and not read, or read with doubt, in a sentence each. */
  readonly warnings: readonly string[];
}

/** A file that cannot be read, in words for whoever wanted it read. */
export class UnreadableFile extends Error {}

export const lineOf = (text: string, over: Partial<Line> = {}): Line & { readonly kind: 'line' } => ({
  kind: 'line',
  text,
  depth: null,
  heading: null,
  bold: false,
  footnotes: [],
  doubts: [],
  ...over,
});

export const isEmpty = (cell: Cell): boolean => cell.lines.length === 0;

/** All words of a cell in one line. */
export const wordsOf = (cell: Cell): string => cell.lines.map(({ text }) => text).join(' ');
