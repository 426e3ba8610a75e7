/** The concerns that some words may be about, as the search finds them: by name first, then by the words' own weight. */
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import type { Atlas } from '#model/edition/atlas.ts';
import { openGuessTable, nearConcerns } from '#model/search/nearest/guess.ts';
import { guessFile } from '#model/search/nearest/guess-counting.ts';
import { lexiconFile, openLexicon } from '#model/search/words/lexicon.ts';
import { wordsOf } from '#model/search/words/normalise.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** The words that speak for it. */
  readonly because: readonly string[];
}

/** Opens what the search knows once, for as many questions as are asked. */
export function concernFinder(atlas: Atlas): (words: string, most: number) => Suggestion[] {
  const names = lexiconFile(atlas, ENGLISH_WORDS);
  const lexicon = openLexicon(names);
  const table = openGuessTable(guessFile(atlas), names);
  const byId = new Map(atlas.concerns.map((concern) => [concern.id, concern]));
  return (words, most) => {
    const query = parseQuery(words, lexicon);
    const near = nearConcerns(table, wordsOf(words), most);
    const reasons = new Map(near.map(({ id, because }) => [id, because]));
    const ids = [...new Set([...query.concerns, ...near.map(({ id }) => id)])].slice(0, most);
    return ids.flatMap((id) => {
      const concern = byId.get(id);
      if (concern === undefined) return [];
      const { title, definition } = concern;
      return [{ id, title, definition, because: reasons.get(id) ?? [query.text] }];
    });
  };
}
