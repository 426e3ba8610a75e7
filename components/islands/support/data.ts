/** The site's data that tools read, each file by its address and by what it must hold to be that file. */
import type { CompactIndex } from '../../../src/model/export.ts';
import type { Facts } from '../../../src/model/facts.ts';
import type { LexiconFile } from '../../../src/model/query.ts';
import type { WindscreenFacts } from '../../../src/model/windscreen-facts.ts';
import { fetchOnce } from './fetch.ts';

/** Whether data has lists of these names, and is of this document where it should be of one. */
function holds(lists: readonly string[], document: string | null = null): (data: unknown) => boolean {
  return (data) => {
    const file = data as Readonly<Record<string, unknown>> | null;
    return lists.every((name) => Array.isArray(file?.[name])) && (document === null || file?.['document'] === document);
  };
}

// `base` is the site's base path, without its closing slash.

export const fetchIndex = (base: string, document: string): Promise<CompactIndex> =>
  fetchOnce(`${base}/data/index/${document}.json`, holds(['ref', 'text', 'levels', 'listed'], document));

export const fetchFacts = (base: string, document: string): Promise<Facts> =>
  fetchOnce(`${base}/data/facts/${document}.json`, holds(['levels', 'timescales', 'contacts'], document));

export const fetchLexicon = (base: string): Promise<LexiconFile> =>
  fetchOnce(`${base}/data/lexicon.json`, holds(['concerns', 'terms']));

// It names its document in the addresses of its levels alone: that it is a windscreen's is enough.
export const fetchWindscreen = (base: string, document: string): Promise<WindscreenFacts> =>
  fetchOnce(`${base}/data/windscreen/${document}.json`, holds(['levels', 'contacts', 'domains']));
