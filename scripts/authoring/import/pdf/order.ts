/** The order in which the parts of a page are read: columns from left to right, within each from top to bottom. */
import type { Frame } from './grid.ts';

export interface Part<T> extends Frame {
  readonly of: T;
  /** How many lines it counts for. */
  readonly weight: number;
}

/** A part with the right edge of its column, at which its lines are broken. */
export interface Ordered<T> {
  readonly of: T;
  readonly edge: number;
}

const GUTTER = 8;
/** So many lines on either side make a column. */
const A_COLUMN = 3;

interface Cut<T> {
  readonly before: Part<T>[];
  readonly after: Part<T>[];
}

/** Cuts at the widest gap that no part crosses, along one direction. */
function gaps<T>(parts: readonly Part<T>[], from: (part: Part<T>) => number, to: (part: Part<T>) => number): number[] {
  const sorted = [...parts].sort((a, b) => from(a) - from(b));
  const cuts: { at: number; wide: number }[] = [];
  let end = -Infinity;
  for (const part of sorted) {
    if (end > -Infinity && from(part) > end) cuts.push({ at: (from(part) + end) / 2, wide: from(part) - end });
    end = Math.max(end, to(part));
  }
  return cuts.sort((a, b) => b.wide - a.wide).map(({ at }) => at);
}

const weight = <T>(parts: readonly Part<T>[]): number => parts.reduce((sum, part) => sum + part.weight, 0);
const extent = <T>(parts: readonly Part<T>[]): [number, number] => [
  Math.min(...parts.map(({ top }) => top)),
  Math.max(...parts.map(({ bottom }) => bottom)),
];

/** Columns: a gap down the whole, with lines on both sides that stand beside one another. */
function columnCut<T>(parts: readonly Part<T>[]): Cut<T> | null {
  for (const at of gaps(
    parts,
    ({ left }) => left,
    ({ right }) => right,
  )) {
    const before = parts.filter(({ right }) => right <= at);
    const after = parts.filter(({ left }) => left >= at);
    const gap = Math.min(...after.map(({ left }) => left)) - Math.max(...before.map(({ right }) => right));
    if (gap < GUTTER || weight(before) < A_COLUMN || weight(after) < A_COLUMN) continue;
    const [[top1, bottom1], [top2, bottom2]] = [extent(before), extent(after)];
    const beside = Math.min(bottom1, bottom2) - Math.max(top1, top2);
    if (beside > 0.3 * Math.min(bottom1 - top1, bottom2 - top2)) return { before, after };
  }
  return null;
}

/** A cut across the whole, where what stands below it, or above, is in columns; otherwise none. */
function rowCut<T>(parts: readonly Part<T>[]): Cut<T> | null {
  const cuts = gaps(
    parts,
    ({ top }) => top,
    ({ bottom }) => bottom,
  ).sort((a, b) => a - b);
  const cutAt = (at: number): Cut<T> => ({
    before: parts.filter(({ bottom }) => bottom <= at),
    after: parts.filter(({ top }) => top >= at),
  });
  const below = cuts.map(cutAt).find(({ after }) => columnCut(after) !== null);
  if (below !== undefined) return below;
  return (
    cuts
      .reverse()
      .map(cutAt)
      .find(({ before }) => columnCut(before) !== null) ?? null
  );
}

export function inReadingOrder<T>(parts: readonly Part<T>[], edge: number | null = null): Ordered<T>[] {
  if (parts.length === 0) return [];
  const columns = columnCut(parts);
  if (columns !== null) return [columns.before, columns.after].flatMap((side) => inReadingOrder(side));
  const rows = rowCut(parts);
  const right = edge ?? Math.max(...parts.map((part) => part.right));
  if (rows !== null) return [...inReadingOrder(rows.before, right), ...inReadingOrder(rows.after, right)];
  return [...parts].sort((a, b) => a.top - b.top || a.left - b.left).map(({ of }) => ({ of, edge: right }));
}
