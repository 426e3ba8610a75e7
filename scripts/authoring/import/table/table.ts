/**
 * The bullets of a table. Levels may head its columns or its rows, or the whole table stands at one level; what else
 * heads a column, a row or a part of the table is a heading of the bullets there.
 */
import type { Place } from '../bullet.ts';
import type { Table } from '../source.ts';
import { hasLevelRows, readAtOneLevel } from './at-one-level.ts';
import { columnHeads, readByColumn } from './by-column.ts';
import { readByRow, rowsAreLevels } from './by-row.ts';
import type { TableContext } from './context.ts';
import { headOf, spanningHead, trimmed, type Grid } from './grid.ts';
import { readRecords, recordColumns } from './records.ts';

/** Rows that span the whole table before its head: its title, or its level. */
function titled(context: TableContext, grid: Grid, place: Place): { body: Grid; place: Place } {
  let [from, now] = [0, place];
  for (const row of grid) {
    const head = row.length > 1 ? spanningHead(row) : null;
    if (head === null) break;
    now = context.under(now, headOf(head));
    from++;
  }
  return { body: grid.slice(from), place: now };
}

/**
 * @param place what the text before the table says of it
 * @returns whether the table was understood as one of levels; otherwise nothing was read
 */
export function readTable(context: TableContext, table: Table, place: Place): boolean {
  const grid = trimmed(table);
  const records = recordColumns(grid);
  if (records !== null) {
    readRecords(grid, records, context, place);
    return true;
  }
  const { body, place: here } = titled(context, grid, place);
  const heads = columnHeads(body, context.levels);
  if (heads !== null) readByColumn(context, body, heads, here);
  else if (rowsAreLevels(body, context.levels)) readByRow(context, body, here);
  else if (here.level !== null || hasLevelRows(body, context.levels)) readAtOneLevel(context, body, here);
  else return grid.length === 0;
  return true;
}
