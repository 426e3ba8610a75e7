/** The site's data that tools read, each file by its address and by what it must hold to be that file. */
import type { CompactIndex } from '#model/data/compact-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { openIndex, type EditionIndex } from '#model/data/edition-index.ts';
import type { GuessFile } from '#model/search/nearest/guess-table.ts';
import type { LexiconFile } from '#model/search/words/lexicon.ts';
import type { WindscreenView } from '#model/windscreen/view.ts';
import { fetchOnce } from './fetch.ts';

/** Whether data has lists of these names, and is of this document where it should be of one. */
function holds(lists: readonly string[], document: string | null = null): (data: unknown) => boolean {
  return (data) => {
    const file = data as Readonly<Record<string, unknown>> | null;
    return lists.every((name) => Array.isArray(file?.[name])) && (document === null || file?.['document'] === document);
  };
}

// `base` is the site's base path, without its closing slash.

export const fetchIndex = (base: string, document: string): Promise<EditionIndex> =>
  fetchOnce<CompactIndex>(
    `${base}/data/index/${document}.json`,
    holds(['ref', 'text', 'levels', 'listed'], document),
  ).then(openIndex);

export const fetchFacts = (base: string, document: string): Promise<EditionFacts> =>
  fetchOnce(`${base}/data/facts/${document}.json`, holds(['levels', 'timescales', 'contacts'], document));

export const fetchGuesses = (base: string): Promise<GuessFile> =>
  fetchOnce(`${base}/data/guesses.json`, holds(['concerns']));

export const fetchLexicon = (base: string): Promise<LexiconFile> =>
  fetchOnce(`${base}/data/lexicon.json`, holds(['concerns', 'terms']));

// It names its document in the addresses of its levels alone: that it is a windscreen's is enough.
export const fetchWindscreen = (base: string, document: string): Promise<WindscreenView> =>
  fetchOnce(`${base}/data/windscreen/${document}.json`, holds(['levels', 'contacts', 'domains']));
