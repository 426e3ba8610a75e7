/**
 * Two to five editions side by side, worked out in the browser from their compact indexes and facts: rows, cells,
 * which rows differ, and the same as a table to take away. It never says at what level a child is.
 */
import { rowsOf, type ComparisonSubject } from './url-state.ts';
import type { EditionIndex, IndexedIndicator } from '#model/data/edition-index.ts';
import { nest, type Nested } from '#model/edition/nesting.ts';
import { noLevel, silence, type Silence } from '#model/edition/wording/notices.ts';
import { levelsFor } from './alignment.ts';
import type { FactsLevel } from '#model/data/edition-facts.ts';
export { isSilent } from './comparison-rows.ts';
import { isSilent, rowsFor } from './comparison-rows.ts';
import type {
  ComparedEdition,
  ComparisonFramework,
  ComparisonCell,
  ComparisonRow,
  Comparison,
  Entry,
} from './types.ts';

/** Whether what is under an entry answers a row: of two levels in one cell, one may reach further. */
const answers = ({ anchors }: ComparisonRow, { level }: Entry): boolean =>
  level === null || anchors.length === 0 || levelsFor([level], anchors).length > 0;

/** The levels of a cell that answer a row. */
export const levelsIn = (row: ComparisonRow, cell: ComparisonCell): FactsLevel[] =>
  cell.entries.filter((entry) => answers(row, entry)).flatMap(({ level }) => level ?? []);

/** The part of a cell that answers a row, for a row that is shown by itself. */
export function answering(row: ComparisonRow, cell: ComparisonCell): ComparisonCell {
  const entries = cell.entries.filter((entry) => answers(row, entry));
  return entries.length === cell.entries.length ? cell : partOf(cell, entries);
}

/** A cell with some of its entries. */
export const partOf = (cell: ComparisonCell, entries: readonly Entry[]): ComparisonCell => ({
  ...cell,
  entries,
  state: entries.every(isSilent) ? 'silent' : 'filled',
});

/** Whether a need is listed under an entry, or a limit or contact printed. */
function listsSomething({ content }: Entry): boolean {
  if (content.type === 'indicators') return content.items.some(({ kind }) => kind === 'need');
  return content.type === 'meaning' || content.type === 'every level' || content.items.length > 0;
}

/** True where some edition lists a need (or prints a limit or contact) in a row and another does not. */
export function differs(row: ComparisonRow): boolean {
  const listed = row.cells.map(({ entries }) => entries.some((entry) => answers(row, entry) && listsSomething(entry)));
  return listed.includes(true) && listed.includes(false);
}

/** Sets editions side by side. The editions must hold their indexes where indicators are compared. */
export function compare(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  printed: boolean,
  framework: ComparisonFramework,
): Comparison {
  const rows = rowsFor(editions, subject, printed, framework);
  // Levels stand even where no area lists anything; of other rows, only those in which something stands.
  const byLevel = ['anchors', 'places'].includes(rowsOf({ subject, printed }));
  const stands = (row: ComparisonRow): boolean => byLevel || row.cells.some((cell) => cell.state === 'filled');
  return {
    editions,
    rows: rows.filter(stands),
    omittedRows: rows.filter((row) => !stands(row)).map((row) => row.title),
  };
}

/** The rows that differ alone. */
export const onlyDifferences = (comparison: Comparison): Comparison => ({
  ...comparison,
  rows: comparison.rows.filter(differs),
});

/** A row is hidden as soon as one of its keys is: a change of areas that merges rows must reveal nothing. */
export const isHidden = (row: ComparisonRow, hidden: readonly string[]): boolean =>
  row.keys.some((key) => hidden.includes(key));

/** Indicators as they must be shown: what hangs on one of them nested in it. */
export const nested = ({ indicators }: EditionIndex, chosen: readonly IndexedIndicator[]): Nested<IndexedIndicator>[] =>
  nest(indicators, chosen, ({ parent }) => parent);

/** The words of an empty cell. */
export const silenceOf = ({ facts }: ComparedEdition, at: readonly string[] = []): Silence =>
  silence({ ...facts, id: facts.document, area: { name: facts.areaName } }, at);

/** What a cell without anything says, where no indicators are compared. */
export function emptyWords(cell: ComparisonCell, subject: ComparisonSubject): string {
  const { areaName } = cell.edition.facts;
  if (cell.state === 'no-level') return noLevel(areaName);
  if (subject.id === 'timescales') return `${areaName} prints no limit of this kind. That does not mean there is none.`;
  return `${areaName} prints no contact under this heading. See its document.`;
}
