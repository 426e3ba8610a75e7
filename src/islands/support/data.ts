/** The site's data that tools read, each file by its address. `base` is the site's base path, without its closing slash. */
import type { CompactIndex } from '#model/data/compact-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import type { LexiconFile } from '#model/search/lexicon.ts';
import { fetchOnce } from './fetch.ts';

export const fetchIndex = (base: string, document: string): Promise<CompactIndex> =>
  fetchOnce(`${base}/data/index/${document}.json`);

export const fetchFacts = (base: string, document: string): Promise<EditionFacts> =>
  fetchOnce(`${base}/data/facts/${document}.json`);

export const fetchLexicon = (base: string): Promise<LexiconFile> => fetchOnce(`${base}/data/lexicon.json`);
