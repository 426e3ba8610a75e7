/** The columns at the left of a table that say what its rows are about. */
import { isEmpty, wordsOf, type Cell } from '../source.ts';
import { canHead, distinct, headOf, isListed, type Grid } from './grid.ts';

const LABEL_TITLE = /\b(?:domain|area|theme|dimension|category|heading|section|aspect|factor|need type|topic)s?\b/i;

/** How many columns at the left label their rows: short words, while others list or say more. */
export function labelColumns(grid: Grid, hasTitles: boolean): number {
  const rows = grid.slice(hasTitles ? 1 : 0).filter((row) => distinct(row).length > 1);
  if ((grid[0]?.length ?? 0) < 2 || rows.length === 0) return 0;
  const isLabel = (cell: Cell | undefined): boolean =>
    cell === undefined || isEmpty(cell) || (canHead(cell) && cell.lines.length === 1);
  const lists = (cell: Cell | undefined): boolean => cell !== undefined && (cell.lines.length > 1 || isListed(cell));
  const title = hasTitles ? headOf(grid[0]?.[0]) : '';
  const others = rows.some((row) => lists(row[1]));
  return rows.every((row) => isLabel(row[0])) && (others || title === '' || LABEL_TITLE.test(title)) ? 1 : 0;
}

export class Labels {
  readonly columns: number;
  #last: readonly string[] = [];

  constructor(columns: number) {
    this.columns = columns;
  }

  /** A new part of the table has begun: its rows are named anew. */
  forget(): void {
    this.#last = [];
  }

  /** What heads a row; an empty cell stands for what the row above is called, with a doubt. */
  of(row: readonly Cell[]): { headings: readonly string[]; doubts: readonly string[] } {
    const cells = row.slice(0, this.columns);
    const words = distinct(cells).map(wordsOf);
    if (cells.length === 0) return { headings: [], doubts: [] };
    if (words.every((one) => one === '')) {
      const doubt = 'the cell that names this row is empty: the heading is that of the row above';
      return { headings: this.#last, doubts: this.#last.length === 0 ? [] : [doubt] };
    }
    const headings = words.map((one, at) => (one === '' ? (this.#last[at] ?? '') : one)).filter((one) => one !== '');
    this.#last = headings;
    return { headings, doubts: [] };
  }
}
