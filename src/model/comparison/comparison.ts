/**
 * Two to five editions side by side, worked out in the browser from their compact indexes and facts: rows, cells,
 * which rows differ, and the same as a table to take away. It never says at what level a child is.
 */
import { type AnchorId } from '#model/content/vocabulary.ts';
import { rowsOf, type ComparisonSubject } from './url-state.ts';
import type { CompactIndex } from '#model/data/compact-index.ts';
import type { EditionFacts, FactsContact, FactsLevel, FactsTimescale } from '#model/data/edition-facts.ts';
import { rowWords } from '#model/data/index-rows.ts';
import { silence, type Silence } from '#model/edition/notices.ts';
import { rowsFor } from './comparison-rows.ts';

/** One edition as the browser holds it; the index only where indicators are compared. */
export interface ComparedEdition {
  readonly facts: EditionFacts;
  readonly index: CompactIndex | null;
}

/** The framework as far as a comparison needs it. */
export interface ComparisonFramework {
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: string;
    readonly concerns: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** What stands in a cell under one level or heading. Signs are positions in the columns of the index. */
export type CellContent =
  | { readonly type: 'signs'; readonly picked: readonly number[] }
  | { readonly type: 'meaning' }
  | { readonly type: 'timescales'; readonly some: readonly FactsTimescale[] }
  | { readonly type: 'contacts'; readonly some: readonly FactsContact[] };

export interface Entry {
  readonly level: FactsLevel | null;
  /** The area's own heading, where a cell holds several. */
  readonly heading: string | null;
  readonly content: CellContent;
}

export interface ComparisonCell {
  readonly edition: ComparedEdition;
  readonly column: number;
  readonly entries: readonly Entry[];
  /** `no-level` where the area prints no level for the row. */
  readonly state: 'filled' | 'silent' | 'no-level';
  /** A need is listed, or a limit or contact is printed: what the switch for differences asks. */
  readonly hasEntry: boolean;
}

export interface ComparisonRow {
  readonly key: string;
  /** Every key that hides this row: it stands for several anchors where no area draws a line between them. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly anchors: readonly AnchorId[];
  /** The cell of each column; the very same cell in the next row where a level spans both. */
  readonly cells: readonly ComparisonCell[];
}

export interface Comparison {
  readonly editions: readonly ComparedEdition[];
  readonly rows: readonly ComparisonRow[];
  /** Titles of rows left out because no edition lists anything there. */
  readonly omittedRows: readonly string[];
}

/** True where some edition lists a need (or prints a limit or contact) in a row and another does not. */
export const differs = (row: ComparisonRow): boolean =>
  row.cells.some((cell) => cell.hasEntry) && row.cells.some((cell) => !cell.hasEntry);

/** Sets editions side by side. The editions must hold their indexes where indicators are compared. */
export function compare(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  printed: boolean,
  frame: ComparisonFramework,
): Comparison {
  const rows = rowsFor(editions, subject, printed, frame);
  // Levels stand even where no area lists anything; of other rows, only those in which something stands.
  const byLevel = ['anchors', 'places'].includes(rowsOf({ subject, printed }));
  const stands = (row: ComparisonRow): boolean => byLevel || row.cells.some((cell) => cell.state === 'filled');
  return {
    editions: editions,
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

/** A sign with what hangs on it. */
export interface Shown {
  readonly at: number;
  readonly hanging: readonly Shown[];
}

/** Picked signs as they must be shown: what hangs on a picked lead-in nested in it, all of it, and each once. */
export function nested(index: CompactIndex, picked: readonly number[]): Shown[] {
  const under = (at: number): number => index.under[at] ?? -1;
  const hangsOnPicked = (at: number): boolean =>
    under(at) >= 0 && (picked.includes(under(at)) || hangsOnPicked(under(at)));
  const whole = (at: number): Shown => ({
    at,
    hanging: index.under.flatMap((lead, other) => (lead === at ? [whole(other)] : [])),
  });
  return picked.filter((at) => !hangsOnPicked(at)).map(whole);
}

/** The words that a sign hangs on, outermost first; null for one that stands by itself. */
export function leadInOf(index: CompactIndex, at: number): string | null {
  const under = index.under[at] ?? -1;
  return under < 0 ? null : rowWords(index, under);
}

/** The words of an empty cell. */
export const silenceOf = ({ facts }: ComparedEdition): Silence =>
  silence({ id: facts.document, area: { name: facts.areaName }, lists: facts.lists, levels: facts.levels });

/** What a cell without anything says, where no indicators are compared. */
export function emptyWords(cell: ComparisonCell, subject: ComparisonSubject): string {
  const { areaName } = cell.edition.facts;
  if (cell.state === 'no-level') return `${areaName} prints no level that stands here.`;
  if (subject.id === 'timescales') return `${areaName} prints no limit of this kind. That does not mean there is none.`;
  return `${areaName} prints no contact under this heading. See its document.`;
}
