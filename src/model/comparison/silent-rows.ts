/** Rows of aligned levels in which no area lists anything: they fold into one, which says so for each area. */
import type { AlignedCell, AlignedRow } from './alignment.ts';

/** Rows in a run: one that lists something, or all that follow one another and list nothing. */
export interface RowRun {
  readonly silent: boolean;
  readonly rows: readonly AlignedRow[];
}

/**
 * A row folds where nothing is listed in it; not where one of its cells reaches into a row that stays, because a cell is
 * drawn once.
 * @param isEmpty whether a cell lists nothing
 */
export function foldSilentRows(rows: readonly AlignedRow[], isEmpty: (cell: AlignedCell) => boolean): RowRun[] {
  const folded = new Set(rows.flatMap(({ cells }, index) => (cells.every(isEmpty) ? [index] : [])));
  const reachesOut = (index: number): boolean =>
    rows[index]?.cells.some(({ span }) =>
      Array.from({ length: span.last - span.first + 1 }, (_, step) => span.first + step).some(
        (covered) => !folded.has(covered),
      ),
    ) ?? false;
  // A row that stays may keep another from folding.
  for (let before = -1; before !== folded.size;) {
    before = folded.size;
    for (const index of folded) if (reachesOut(index)) folded.delete(index);
  }
  const runs: { silent: boolean; rows: AlignedRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const last = runs.at(-1);
    if (folded.has(index) && last?.silent === true) last.rows.push(row);
    else runs.push({ silent: folded.has(index), rows: [row] });
  }
  return runs;
}
