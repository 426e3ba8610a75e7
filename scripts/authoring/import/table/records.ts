/** Tables with one indicator a line, whose columns say of each its level and headings. */
import type { Place } from '../bullet.ts';
import { bareNumber, type Levels } from '../levels.ts';
import { isEmpty, lineOf, wordsOf, type Cell } from '../source.ts';
import type { TableContext } from './context.ts';
import { NO_CELL, type Grid } from './grid.ts';

type Field = 'level' | 'text' | 'domain' | 'group' | 'row' | 'footnotes';
type Columns = Readonly<Partial<Record<Field, number>>>;

const NAMES: Readonly<Record<Field, RegExp>> = {
  level: /^(?:level|tier|stage|band|threshold)s?(?: of need)?$/i,
  text: /^(?:indicators?|signs?|text|words(?:ing)?|bullets?|descriptors?|indicators? of need|published words)$/i,
  domain: /^(?:domain|area|area of need|theme|dimension|category|heading|section)$/i,
  group: /^(?:group|sub-?group|sub-?heading|sub-?domain|sub-?theme|factor)$/i,
  row: /^row$/i,
  footnotes: /^(?:foot)?notes?(?: marks?)?$/i,
};

/** Which column holds what, where the first line names a level and an indicator; null for other tables. */
export function recordColumns([first = []]: Grid): Columns | null {
  const words = first.map(wordsOf);
  const found = Object.entries(NAMES).map(
    ([field, name]) => [field, words.findIndex((one) => name.test(one))] as const,
  );
  const columns: Columns = Object.fromEntries(found.filter(([, at]) => at >= 0));
  return columns.level === undefined || columns.text === undefined ? null : columns;
}

/** "2a" in a column of levels is a level whether or not "Level" stands before it. */
function levelsIn(words: string, levels: Levels): string[] {
  const number = bareNumber(words);
  return levels.meet(number === null ? words : `Level ${number}`);
}

export function readRecords(grid: Grid, columns: Columns, { levels, bullets }: TableContext, place: Place): void {
  const [, ...rows] = grid;
  const at = (row: readonly Cell[], field: Field): Cell => row[columns[field] ?? -1] ?? NO_CELL;
  const named = rows.map((row) => wordsOf(at(row, 'level'))).filter((words) => words !== '');
  const known = named.some((words) => levelsIn(words, levels).length > 0);
  if (!known) levels.adopt([...new Set(named)]);
  for (const row of rows) {
    const cell = at(row, 'text');
    if (isEmpty(cell)) continue;
    const words = wordsOf(at(row, 'level'));
    const ids = levelsIn(words, levels);
    const doubts = doubtsOf(cell, words, ids);
    const headings = [...place.headings, wordsOf(at(row, 'domain')), wordsOf(at(row, 'group'))].filter(
      (one) => one !== '',
    );
    const marks = wordsOf(at(row, 'footnotes'))
      .split(/[;,\s]+/)
      .filter((one) => /^(?:\d{1,2}|[*†‡]+|[a-z])$/.test(one));
    const line = lineOf(wordsOf(cell), { footnotes: [...cell.lines.flatMap(({ footnotes }) => footnotes), ...marks] });
    bullets.add(line, {
      level: ids[0] ?? null,
      headings,
      row: wordsOf(at(row, 'row')) || null,
      doubts: [...place.doubts, ...doubts],
    });
  }
}

function doubtsOf(cell: Cell, words: string, ids: readonly string[]): string[] {
  const own = cell.lines.flatMap(({ doubts }) => doubts);
  const many = cell.lines.length > 1 ? ['several lines in one cell: is this one bullet or several?'] : [];
  if (words === '') return [...own, ...many, 'no level stands in this line'];
  if (ids.length === 0) return [...own, ...many, `"${words}" is no level that is known`];
  return [
    ...own,
    ...many,
    ...(ids.length > 1 ? [`"${words}" names more than one level: which does this stand at?`] : []),
  ];
}
