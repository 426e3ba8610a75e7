/** Tables within one level, and those whose levels are named by rows that span them. */
import type { Place } from '../bullet.ts';
import type { Levels } from '../levels.ts';
import { isEmpty, type Cell } from '../source.ts';
import type { TableContext } from './context.ts';
import { canHead, distinct, headOf, isListed, saysNothing, spanningHead, type Grid } from './grid.ts';
import { labelColumns, Labels } from './labels.ts';

const namesLevel = (cell: Cell, levels: Levels): boolean => levels.idsIn(headOf(cell)).length > 0;

export const hasLevelRows = (grid: Grid, levels: Levels): boolean =>
  grid.some((row) => {
    const head = spanningHead(row);
    return head !== null && namesLevel(head, levels);
  });

/** The first row, where it heads columns that list something. */
function columnTitles(grid: Grid): readonly Cell[] | null {
  const [first, ...others] = grid;
  if (first === undefined || others.length === 0 || distinct(first).length < 2) return null;
  if (!first.every((cell) => isEmpty(cell) || canHead(cell))) return null;
  const bold = first.every((cell) => cell.lines.every((line) => line.bold));
  const listed = others.some((row) => row.some((cell) => isListed(cell) || cell.lines.length > 1));
  return bold || listed ? first : null;
}

/** In a table of one column, a row heads others where it is set apart; in a wider one, where it spans them. */
const isHeadRow = (cell: Cell, width: number, levels: Levels): boolean =>
  width > 1 || namesLevel(cell, levels) || cell.lines.every(({ bold, heading }) => bold || heading !== null);

export function readAtOneLevel(context: TableContext, grid: Grid, place: Place): void {
  const titles = columnTitles(grid);
  const labels = new Labels(labelColumns(grid, titles !== null));
  let [level, part] = [place, place];
  for (const row of grid.slice(titles === null ? 0 : 1)) {
    const head = spanningHead(row);
    if (head !== null && isHeadRow(head, row.length, context.levels)) {
      // A level holds until the next one; another heading until the next heading.
      const isLevel = namesLevel(head, context.levels);
      part = context.under(isLevel ? place : level, headOf(head));
      if (isLevel) level = part;
      labels.forget();
      continue;
    }
    const labelled = labels.of(row);
    for (const cell of distinct(row)) {
      const column = row.indexOf(cell);
      if (column < labels.columns || isEmpty(cell)) continue;
      const title = headOf(titles?.[column]);
      const headings = [...labelled.headings, ...(saysNothing(title) ? [] : [title])];
      context.read(cell, part, { headings, doubts: labelled.doubts });
    }
  }
}
