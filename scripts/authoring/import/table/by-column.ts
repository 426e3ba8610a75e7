/** Tables whose columns are levels. */
import type { Place } from '../bullet.ts';
import type { Levels } from '../levels.ts';
import { isEmpty, wordsOf, type Cell } from '../source.ts';
import { doubtOfMany, type TableContext } from './context.ts';
import { A_HEAD, columnsOf, distinct, headOf, isListed, spanningHead, type Grid } from './grid.ts';
import { Labels } from './labels.ts';

/** Levels stand in the first rows of a table, below its title. */
const HEAD_ROWS = 4;

/** What is known of a column from what heads it. */
interface Head {
  readonly ids: readonly string[];
  readonly words: string;
}

export interface ColumnHeads {
  /** How many rows the head of the table takes. */
  readonly rows: number;
  readonly heads: readonly (Head | null)[];
}

/** Whether a row heads columns with levels: two cells or more that name some, and none that lists anything. */
function headsLevels(row: readonly Cell[], levels: Levels): boolean {
  const cells = distinct(row).filter((cell) => !isEmpty(cell));
  if (cells.some(isListed)) return false;
  const named = cells.filter((cell) => levels.idsIn(headOf(cell)).length > 0);
  if (named.length >= 2) return named.every((cell) => headOf(cell).length <= A_HEAD);
  const others = cells.filter((cell) => levels.couldBe(headOf(cell)) && wordsOf(cell).length <= A_HEAD);
  return others.length >= 3 || (others.length === 2 && cells.length <= 3);
}

/** The levels of the columns by the head of the table, the nearest line of the head counting; null where it has none. */
export function columnHeads(grid: Grid, levels: Levels): ColumnHeads | null {
  const first = grid.slice(0, HEAD_ROWS).findIndex((row) => headsLevels(row, levels));
  if (first < 0) return null;
  let rows = first + 1;
  while (rows < grid.length && headsLevels(grid[rows] ?? [], levels)) rows++;
  const lines = grid.slice(first, rows);
  const names = lines.flatMap(distinct).map(headOf);
  levels.adopt(names.filter((name) => levels.couldBe(name)));
  const heads = (lines[0] ?? []).map((_, column): Head | null => {
    const words = lines.map((row) => headOf(row[column])).findLast((one) => levels.idsIn(one).length > 0);
    return words === undefined ? null : { ids: levels.idsIn(words), words };
  });
  return { rows, heads };
}

/** The level of a cell, with a doubt where it covers several or none. */
function placeOf(
  place: Place,
  columns: readonly number[],
  heads: readonly (Head | null)[],
  above: readonly Cell[],
  levels: Levels,
): Place {
  const ids = [...new Set(columns.flatMap((at) => heads[at]?.ids ?? []))];
  const [first = 0] = columns;
  const [id] = ids;
  if (id === undefined) {
    const title = headOf(above[first]);
    const doubt =
      title === ''
        ? 'nothing heads this column: which level is it?'
        : `"${title}" heads this column, which is no level that is known`;
    return { ...place, level: null, doubts: [...place.doubts, doubt] };
  }
  const covers = `this cell covers ${ids.map((one) => levels.printedOf(one)).join(' and ')}`;
  const doubts = columns.length > 1 && ids.length > 1 ? [covers] : doubtOfMany(ids, heads[first]?.words ?? '');
  return { ...place, level: id, doubts: [...place.doubts, ...doubts] };
}

export function readByColumn(context: TableContext, grid: Grid, head: ColumnHeads, place: Place): void {
  const { levels } = context;
  const above = grid[head.rows - 1] ?? [];
  let { heads } = head;
  const firstLevel = heads.findIndex((one) => one !== null);
  const labels = new Labels(firstLevel);
  let part = place;
  for (const row of grid.slice(head.rows)) {
    const title = spanningHead(row);
    if (headsLevels(row, levels)) {
      heads = columnHeads([row], levels)?.heads ?? heads;
    } else if (title !== null) {
      part = context.under(place, headOf(title));
      labels.forget();
    } else {
      const labelled = labels.of(row);
      for (const cell of distinct(row)) {
        const columns = columnsOf(cell, row).filter((at) => at >= firstLevel);
        if (columns.length > 0 && !isEmpty(cell))
          context.read(cell, placeOf(part, columns, heads, above, levels), labelled);
      }
    }
  }
}
