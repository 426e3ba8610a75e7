/** What a search needs, as hooks: the words that it knows, and the indicators. */
import type { EditionIndex } from '#model/data/edition-index.ts';
import { openLexicon, type Lexicon } from '#model/search/lexicon.ts';
import { prepareIndex } from '#model/search/ranking.ts';
import { fetchIndex, fetchLexicon } from '../support/data.ts';
import { keepSaved } from '../support/fetch.ts';
import { useData, type WithTrouble } from '../support/use-data.tsx';

/** The lexicon. Without it the finder filters by choices alone: words that are not understood would find too little. */
export function useLexicon(base: string): WithTrouble<{ lexicon: Lexicon | null }> {
  const { loaded, trouble, retry } = useData('lexicon', () => fetchLexicon(base).then(openLexicon));
  return { lexicon: loaded === null ? null : loaded.data, trouble, retry };
}

/** An edition's index, made ready for words as it comes: no letter typed pays for it. */
export async function loadIndex(base: string, document: string): Promise<EditionIndex> {
  const index = await fetchIndex(base, document);
  prepareIndex(index);
  return index;
}

/** The indexes of some documents; null until all have come. */
export function useIndexes(
  base: string,
  documents: readonly string[],
): WithTrouble<{ indexes: readonly EditionIndex[] | null }> {
  const key = documents.join(' ');
  const { loaded, trouble, retry } = useData(key, () => keepSaved(documents.map((id) => loadIndex(base, id))));
  // While others come, those before stay; where they cannot be had, what is found in those before is not the whole.
  const isWhole = trouble === null || loaded?.key === key;
  return { indexes: isWhole && loaded !== null ? loaded.data : null, trouble, retry };
}
