/** A table of Word as a grid, its merged cells in every place that they cover. */
import { lineOf, type Cell, type Line } from '../source.ts';
import { attribute, childNamed, childrenOf, nameOf, type Element } from '../xml.ts';
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

export function gridOf(table: Element, linesIn: (cell: Element) => Line[], notes: Notes): Cell[][] {
  const grid: Cell[][] = [];
  for (const row of partsNamed(table, 'tr')) {
    const above = grid.at(-1) ?? [];
    const places: Cell[] = [];
    const properties = childNamed(row, 'trPr');
    const skipped = wholeNumber(attribute(childNamed(properties, 'gridBefore'), 'val'), 0);
    for (let at = 0; at < skipped; at++) places.push(EMPTY);
    const change = ['ins', 'del'].find((name) => childNamed(properties, name) !== null);
    for (const node of partsNamed(row, 'tc')) {
      const form = childNamed(node, 'tcPr');
      const across = Math.max(1, wholeNumber(attribute(childNamed(form, 'gridSpan'), 'val'), 1));
      const merge = childNamed(form, 'vMerge') ?? childNamed(form, 'hMerge');
      const goesOn = merge !== null && (attribute(merge, 'val') ?? 'continue') === 'continue';
      const before = nameOf(merge ?? node) === 'hMerge' ? places.at(-1) : above[places.length];
      const cell = goesOn && before !== undefined ? before : { lines: changed(linesIn(node), change) };
      if (goesOn && before !== undefined && linesIn(node).length > 0)
        notes.warn('A cell that is merged with another holds words that Word does not show. They were not read.');
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
