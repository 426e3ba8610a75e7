/** What a comparison is made of: editions as the browser holds them, rows, cells, and what is in a cell. */
import type { AnchorId } from '#model/content/vocabulary.ts';
import type { EditionIndex, IndexedIndicator } from '#model/data/edition-index.ts';
import type { EditionFacts, FactsContact, FactsLevel, FactsTimescale } from '#model/data/edition-facts.ts';

/** One edition as the browser holds it; the index only where indicators are compared. */
export interface ComparedEdition {
  readonly facts: EditionFacts;
  readonly index: EditionIndex | null;
}

/** The framework as far as a comparison needs it. */
export interface ComparisonFramework {
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: string;
    readonly concerns: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** What is in a cell under one level or heading. */
export type CellContent =
  | { readonly type: 'indicators'; readonly items: readonly IndexedIndicator[] }
  | { readonly type: 'meaning' }
  | { readonly type: 'every level' }
  | { readonly type: 'timescales'; readonly items: readonly FactsTimescale[] }
  | { readonly type: 'contacts'; readonly items: readonly FactsContact[] };

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
