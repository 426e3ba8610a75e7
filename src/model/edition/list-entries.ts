/** What an edition lists outside its level tables, and all the concerns that it lists anything under. */
import type { ListFile } from '#model/content/schema/document-schema.ts';
import type { Atlas, Edition } from './atlas.ts';

/** An item of a list, in its edition. */
export interface ListEntry {
  readonly id: string;
  readonly document: string;
  readonly list: ListFile;
  readonly item: ListFile['items'][number];
}

/** Every item of an edition's lists, urgent lists first. */
export function listEntries(edition: Edition): ListEntry[] {
  return [...edition.lists]
    .sort((a, b) => Number(b.urgent) - Number(a.urgent))
    .flatMap((list) =>
      list.items.map((item) => ({
        id: `${edition.id}-${list.id}-${String(item.ref)}`,
        document: edition.id,
        list,
        item,
      })),
    );
}

/** The items of an edition's lists that carry a concern, urgent lists first. */
export function listEntriesOfConcern(edition: Edition, concern: string): ListEntry[] {
  return listEntries(edition).filter((entry) => entry.item.concerns.includes(concern));
}

/** The concerns under which an edition lists something, in its level tables or apart from them. */
export function concernsOf(atlas: Atlas, edition: Edition): Atlas['concerns'] {
  const listed = new Set(
    [...edition.indicators, ...listEntries(edition).map(({ item }) => item)].flatMap((one) => one.concerns),
  );
  return atlas.concerns.filter(({ id }) => listed.has(id));
}
