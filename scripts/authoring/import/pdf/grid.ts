/** Finds the tables that are drawn on a page: the cells between its lines, merged where no line parts them. */
import type { Rule } from './page.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table by its lines; `cells` gives each place the number of the cell that covers it. */
export interface DrawnTable extends Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly (readonly number[])[];
}

/** Lines that are meant to meet may miss each other by so much. */
const SLACK = 4;
const MOST_LINES = 400;

/** Lines in one place joined where they touch. */
function joined(rules: readonly Rule[]): Rule[] {
  const result: Rule[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  for (const rule of sorted) {
    const at = result.findLastIndex(
      (one) => Math.abs(one.at - rule.at) <= SLACK / 2 && rule.from <= one.to + SLACK && rule.to >= one.from - SLACK,
    );
    const one = result[at];
    if (one === undefined) result.push(rule);
    else result[at] = { ...one, from: Math.min(one.from, rule.from), to: Math.max(one.to, rule.to) };
  }
  return result;
}

const meets = (a: Rule, d: Rule): boolean =>
  d.at >= a.from - SLACK && d.at <= a.to + SLACK && a.at >= d.from - SLACK && a.at <= d.to + SLACK;

/** Sets of lines that hang together. */
function clusters(across: readonly Rule[], down: readonly Rule[]): Rule[][] {
  const left = new Set<Rule>([...across, ...down]);
  const found: Rule[][] = [];
  for (const first of left) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (const rule of cluster) {
      for (const other of rule.across ? down : across)
        if (left.has(other) && meets(rule.across ? rule : other, rule.across ? other : rule)) {
          left.delete(other);
          cluster.push(other);
        }
    }
    found.push(cluster);
  }
  return found;
}

function places(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (result.at(-1) ?? -Infinity) > SLACK) result.push(value);
  return result;
}

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= SLACK && rule.from <= middle && rule.to >= middle);

/** The places of a grid with one number for those that no line parts. */
function merged(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): number[][] {
  const [wide, high] = [xs.length - 1, ys.length - 1];
  const middle = (list: readonly number[], at: number): number => ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2;
  const parent = Array.from({ length: wide * high }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const join = (a: number, b: number): void => {
    parent[rootOf(b)] = rootOf(a);
  };
  for (let row = 0; row < high; row++)
    for (let column = 0; column < wide; column++) {
      const here = row * wide + column;
      if (column + 1 < wide && !covers(down, xs[column + 1] ?? 0, middle(ys, row))) join(here, here + 1);
      if (row + 1 < high && !covers(across, ys[row + 1] ?? 0, middle(xs, column))) join(here, here + wide);
    }
  return Array.from({ length: high }, (_, row) =>
    Array.from({ length: wide }, (__, column) => rootOf(row * wide + column)),
  );
}

export function drawnTables(rules: readonly Rule[]): DrawnTable[] {
  const across = joined(rules.filter((rule) => rule.across));
  const down = joined(rules.filter((rule) => !rule.across));
  if (across.length + down.length > MOST_LINES) return [];
  return clusters(across, down).flatMap((cluster): DrawnTable[] => {
    const [rows, columns] = [cluster.filter((rule) => rule.across), cluster.filter((rule) => !rule.across)];
    if (rows.length < 2 || columns.length === 0) return [];
    const xs = places([...columns.map(({ at }) => at), ...rows.flatMap(({ from, to }) => [from, to])]);
    const ys = places([...rows.map(({ at }) => at), ...columns.flatMap(({ from, to }) => [from, to])]);
    const [left = 0, right = 0] = [xs[0], xs.at(-1)];
    const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
    if (xs.length < 2 || ys.length < 2) return [];
    return [{ left, right, top, bottom, xs, ys, cells: merged(xs, ys, rows, columns) }];
  });
}
