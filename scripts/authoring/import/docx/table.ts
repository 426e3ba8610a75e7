/** A table of Word as a grid, its merged cells in every place that they cover. */
import { lineOf, type Cell, type Line } from '../source.ts';
import { attribute, childNamed, childrenOf, nameOf, type Element } from '../office/xml.ts';
import type { Notes } from './notes.ts';

/** No table is wider: a number beyond it is a slip or a trap. */
const MOST_COLUMNS = 63;

const wholeNumber = (text: string | null, fallback: number): number => {
  const number = Number.parseInt(text ?? '', 10);
  return number >= 0 ? Math.min(number, MOST_COLUMNS) : fallback;
};

/** Rows or cells, also where content controls wrap them. */
function partsNamed(parent: Element, name: string): Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'del'].includes(nameOf(child)) ? partsNamed(child, name) : [];
  });
}

const EMPTY: Cell = { lines: [] };

const valueOf = (properties: Element | null, name: string): string | null =>
  attribute(childNamed(properties, name), 'val');

/** The cell that a merged one goes on with: the one above it, or before it; null for a cell of its own. */
function mergedWith(form: Element | null, above: Cell | undefined, before: Cell | undefined): Cell | null {
  const [down, across] = [childNamed(form, 'vMerge'), childNamed(form, 'hMerge')];
  if ((attribute(down ?? across, 'val') ?? 'continue') !== 'continue') return null;
  return (down !== null ? above : across !== null ? before : null) ?? null;
}

export function gridOf(table: Element, linesIn: (cell: Element) => Line[], notes: Notes): Cell[][] {
  const grid: Cell[][] = [];
  for (const row of partsNamed(table, 'tr')) {
    const above = grid.at(-1) ?? [];
    const properties = childNamed(row, 'trPr');
    const places = Array.from({ length: wholeNumber(valueOf(properties, 'gridBefore'), 0) }, () => EMPTY);
    const change = ['ins', 'del'].find((name) => childNamed(properties, name) !== null);
    for (const node of partsNamed(row, 'tc')) {
      const form = childNamed(node, 'tcPr');
      const lines = changed(linesIn(node), change);
      const merged = mergedWith(form, above[places.length], places.at(-1));
      if (merged !== null && lines.length > 0)
        notes.warn('A cell that is merged with another holds words that Word does not show. They were not read.');
      const across = Math.max(1, wholeNumber(valueOf(form, 'gridSpan'), 1));
      const cell = merged ?? { lines };
      for (let at = 0; at < across && places.length < MOST_COLUMNS; at++) places.push(cell);
    }
    grid.push(places);
  }
  return grid;
}

function changed(lines: readonly Line[], change: string | undefined): Line[] {
  if (change === undefined) return [...lines];
  const doubt = `a tracked change ${change === 'ins' ? 'puts in' : 'strikes out'} this row`;
  return lines.map((line) => lineOf(line.text, { ...line, doubts: [...line.doubts, doubt] }));
}
