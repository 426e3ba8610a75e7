/** What one edition lists under a concern, level by level in its own order; nothing is counted or added up. */
import type { FactsLevel } from '#model/data/edition-facts.ts';
import type { IndexedIndicator, IndexedListItem } from '#model/data/edition-index.ts';
import { nest, type Nested } from '#model/edition/nesting.ts';
import type { HeldEdition } from './pool.ts';

interface ListedUnder {
  /** Levels at which something is listed; empty where nothing is. */
  readonly levels: readonly { readonly level: FactsLevel; readonly nested: readonly Nested<IndexedIndicator>[] }[];
  /** Signs printed outside the level tables, by their list: urgent ones first. */
  readonly lists: readonly {
    readonly list: HeldEdition['facts']['lists'][number];
    readonly items: readonly IndexedListItem[];
  }[];
}

export function listedUnder({ facts, index }: HeldEdition, concern: string): ListedUnder {
  const chosen = index.indicators.filter(({ concerns }) => concerns.includes(concern));
  const items = index.listItems.filter(({ concerns }) => concerns.includes(concern));
  return {
    levels: facts.levels
      .map((level) => ({
        level,
        nested: nest(
          index.indicators,
          chosen.filter((one) => one.level.id === level.id),
          ({ parent }) => parent,
        ),
      }))
      .filter(({ nested }) => nested.length > 0),
    lists: [...facts.lists]
      .sort((a, b) => Number(b.urgent) - Number(a.urgent))
      .map((list) => ({ list, items: items.filter((item) => item.list.id === list.id) }))
      .filter((one) => one.items.length > 0),
  };
}

/** The levels of an edition at which it lists something under any of the concerns: their routes are what to read next. */
export const levelsListing = (edition: HeldEdition, concerns: readonly string[]): FactsLevel[] =>
  edition.facts.levels.filter((level) =>
    edition.index.indicators.some(
      (one) => one.level.id === level.id && one.concerns.some((concern) => concerns.includes(concern)),
    ),
  );
