/** The indexes of some documents, as a hook; null until all have come. */
import type { EditionIndex } from '#model/data/edition-index.ts';
import { fetchIndex } from '../support/data.ts';
import { keepSaved } from '../support/fetch.ts';
import { useData, type WithTrouble } from '../support/use-data.tsx';

export function useIndexes(
  base: string,
  documents: readonly string[],
): WithTrouble<{ indexes: readonly EditionIndex[] | null }> {
  const key = documents.join(' ');
  const { loaded, trouble, retry } = useData(key, () => keepSaved(documents.map((id) => fetchIndex(base, id))));
  // While others come, those before stay; where they cannot be had, what is found in those before is not the whole.
  const isWhole = trouble === null || loaded?.key === key;
  return { indexes: isWhole && loaded !== null ? loaded.data : null, trouble, retry };
}
