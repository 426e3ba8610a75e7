/** Signs printed outside the level tables, as far as a comparison is about them. */
import type { ComparisonSubject } from './url-state.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import type { IndexedListItem } from '#model/data/edition-index.ts';
import type { ComparedEdition, ComparisonFramework } from './types.ts';

/** The items of one list that carry a subject. */
export interface ListedSigns {
  readonly edition: ComparedEdition;
  readonly list: EditionFacts['lists'][number];
  readonly items: readonly IndexedListItem[];
}

/** Signs printed outside the level tables that carry the concern or belong to the dimension: urgent ones first. */
export function listedSigns(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  framework: ComparisonFramework,
): ListedSigns[] {
  if (subject.by !== 'concern' && subject.by !== 'dimension') return [];
  const wanted =
    subject.by === 'concern'
      ? [subject.id]
      : (framework.dimensions.find(({ id }) => id === subject.id)?.concerns.map(({ id }) => id) ?? []);
  const found = editions.flatMap((edition) =>
    edition.facts.lists.map((list) => ({
      edition,
      list,
      items: (edition.index?.listItems ?? []).filter(
        (item) => item.list.id === list.id && item.concerns.some((one) => wanted.includes(one)),
      ),
    })),
  );
  return found.filter(({ items }) => items.length > 0).sort((a, b) => Number(b.list.urgent) - Number(a.list.urgent));
}
