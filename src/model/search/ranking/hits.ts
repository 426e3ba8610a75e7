/** What a search finds, and all that there is to find. */
import type { EditionIndex, IndexEntry, IndexedIndicator, IndexedListItem } from '#model/data/edition-index.ts';

/** An entry that a query finds. */
export interface Hit<Entry extends IndexEntry = IndexEntry> {
  readonly entry: Entry;
  readonly score: number;
}

/** What a search finds in one edition, in printed order. */
export interface EditionHits {
  readonly listItems: readonly Hit<IndexedListItem>[];
  readonly indicators: readonly Hit<IndexedIndicator>[];
}

/** Everything in one edition, where nothing is searched for. */
export const everythingIn = (index: EditionIndex): EditionHits => ({
  listItems: index.listItems.map((entry) => ({ entry, score: 0 })),
  indicators: index.indicators.map((entry) => ({ entry, score: 0 })),
});
