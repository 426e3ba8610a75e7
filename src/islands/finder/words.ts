/** All that the finder needs to understand words: loaded when someone is about to type them, with the lexicon. */
import type { EditionIndex } from '#model/data/edition-index.ts';
import { highlighted } from '#model/search/ranking/highlighted-view.ts';
import { openLexicon, type Lexicon } from '#model/search/words/lexicon.ts';
import { prepareIndex } from '#model/search/ranking/ranking.ts';
import { findIn, readQuestion } from '#model/search/session.ts';
import { fetchLexicon } from '../support/data.ts';
import { QueryNotice } from './QueryNotice.tsx';

const tools = { findIn, highlighted, readQuestion, QueryNotice };

export interface Words {
  readonly lexicon: Lexicon;
  readonly tools: typeof tools;
  /** Readies indexes ahead of the first letter. */
  readonly prepare: (indexes: readonly EditionIndex[]) => void;
}

export const loadWords = async (base: string): Promise<Words> => ({
  lexicon: openLexicon(await fetchLexicon(base)),
  tools,
  prepare: (indexes) => {
    indexes.forEach(prepareIndex);
  },
});
