/** Tables whose rows are levels. */
import type { Place } from '../bullet.ts';
import type { Levels } from '../levels.ts';
import { isEmpty, type Cell } from '../source.ts';
import { doubtOfMany, type TableContext } from './context.ts';
import { canHead, columnsOf, distinct, headOf, saysNothing, spanningHead, type Grid } from './grid.ts';

/** Names without numbers are levels where so many of them head rows. */
const NAMES = 3;

/** Whether the first column names levels, row by row. */
export function rowsAreLevels(grid: Grid, levels: Levels): boolean {
  if ((grid[0]?.length ?? 0) < 2) return false;
  const firsts = distinct(grid.map(([first]) => first ?? { lines: [] })).filter((cell) => !isEmpty(cell));
  if (firsts.filter((cell) => levels.idsIn(headOf(cell)).length > 0).length >= 2) return true;
  const names = firsts.filter((cell) => canHead(cell) && levels.couldBe(headOf(cell))).map(headOf);
  if (names.length < NAMES) return false;
  levels.adopt(names);
  return true;
}

export function readByRow(context: TableContext, grid: Grid, place: Place): void {
  const start = grid.findIndex(([first]) => context.levels.idsIn(headOf(first)).length > 0);
  const head = start > 0 ? (grid[start - 1] ?? []) : [];
  let [part, level] = [place, place];
  for (const row of grid.slice(Math.max(start, 0))) {
    const [first, ...others] = distinct(row);
    const title = spanningHead(row);
    if (title !== null) {
      part = context.under(place, headOf(title));
      level = part;
    } else if (first !== undefined) {
      level = levelOfRow(context, first, part) ?? level;
      for (const line of first.lines.slice(1)) context.bullets.leave(line);
      for (const cell of others) context.read(cell, level, headingOf(cell, row, head));
    }
  }
}

/** The level that heads a row; null where its cell is empty, which goes on with the level above. */
function levelOfRow({ levels }: TableContext, cell: Cell, part: Place): Place | null {
  if (isEmpty(cell)) return null;
  const words = headOf(cell);
  const ids = levels.meet(words);
  const doubts =
    ids.length === 0 ? [`"${words}" heads this row, which is no level that is known`] : doubtOfMany(ids, words);
  return { ...part, level: ids[0] ?? null, doubts: [...part.doubts, ...doubts] };
}

function headingOf(cell: Cell, row: readonly Cell[], head: readonly Cell[]): { headings: string[]; doubts: string[] } {
  const words = [...new Set(columnsOf(cell, row).map((at) => headOf(head[at])))].filter((one) => one !== '');
  const doubts = words.length > 1 ? [`this cell covers ${words.map((one) => `"${one}"`).join(' and ')}`] : [];
  return { headings: words.slice(0, 1).filter((one) => !saysNothing(one)), doubts };
}
