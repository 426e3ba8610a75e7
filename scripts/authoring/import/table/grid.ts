/** What can be asked of the cells of any table. */
import { isEmpty, wordsOf, type Cell, type Table } from '../source.ts';

export type Grid = readonly (readonly Cell[])[];

export const A_HEAD = 120;
export const NO_CELL: Cell = { lines: [] };

export const isListed = (cell: Cell): boolean => cell.lines.some(({ depth }) => depth !== null);

/** Words short enough, and not listed: a cell that can head others. */
export const canHead = (cell: Cell): boolean => !isEmpty(cell) && wordsOf(cell).length <= A_HEAD && !isListed(cell);

/** Its first line names it; further lines say more about it. */
export const headOf = (cell: Cell | undefined): string => cell?.lines[0]?.text ?? '';

export const distinct = (cells: readonly Cell[]): Cell[] => [...new Set(cells)];

/** The columns in which a cell stands. */
export const columnsOf = (cell: Cell, row: readonly Cell[]): number[] =>
  row.flatMap((one, at) => (one === cell ? [at] : []));

/** The one cell that spans a row and can head what follows; null for other rows. */
export function spanningHead(row: readonly Cell[]): Cell | null {
  const [cell, ...others] = distinct(row);
  return cell !== undefined && others.length === 0 && canHead(cell) ? cell : null;
}

/** A table without the rows and columns in which nothing stands. */
export function trimmed({ rows }: Table): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => !isEmpty(row[at] ?? NO_CELL)),
  );
  return rows.filter((row) => !row.every(isEmpty)).map((row) => columns.map((at) => row[at] ?? NO_CELL));
}

/** A column called so holds what every column of signs holds. */
export const saysNothing = (title: string): boolean =>
  /^(?:(?:examples? of )?(?:indicators?|signs?|descriptors?)(?: of need)?)?$/i.test(title);
