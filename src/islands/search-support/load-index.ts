/** An edition's index, made ready for words as it comes: no letter typed pays for it. */
import type { EditionIndex } from '#model/data/edition-index.ts';
import { prepareIndex } from '#model/search/ranking/ranking.ts';
import { fetchIndex } from '../support/data.ts';

export async function loadIndex(base: string, document: string): Promise<EditionIndex> {
  const index = await fetchIndex(base, document);
  prepareIndex(index);
  return index;
}
