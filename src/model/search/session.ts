/**
 * A search from its words to its results, for the finder and the site search alike: the words are read once
 * (`readQuestion`), areas that they name join the choices (`scopeOf`), and the indexes are ranked and filtered
 * (`findIn`). The same words and choices find the same indicators in the same order, wherever they are asked for.
 */
import type { EditionIndex } from '#model/data/edition-index.ts';
import type { NamedArea } from './query/area-names.ts';
import { namesDanger } from './words/danger.ts';
import { filterIndicators, type DimensionOf, type FilterResult } from './ranking/facets.ts';
import { interpretQuery } from './query/interpret.ts';
import type { Lexicon } from './words/lexicon.ts';
import { parseQuery } from './query/parse-query.ts';
import { NOTHING_ASKED, saysSomething, type Question, type Scope } from './query/question.ts';
import { hitsIn } from './ranking/ranking.ts';

/**
 * @param lexicon null while it is not there, and nothing can be read
 * @param literal undoes the choice of areas that the words make
 * @param all whether every word must be answered, those that say little too
 */
export function readQuestion(
  words: string,
  areas: readonly NamedArea[],
  lexicon: Lexicon | null,
  { literal = false, all = false }: { readonly literal?: boolean; readonly all?: boolean } = {},
): Question {
  if (lexicon === null || !saysSomething(words)) return NOTHING_ASKED;
  const interpretation = interpretQuery(words, areas, lexicon, { literal, all });
  const { query, places } = interpretation;
  const danger = namesDanger(`${words} ${query.text}`, lexicon.danger);
  if (query.clauses.length > 0) return { interpretation, query, danger };
  // Words that only ask for a contact are searched for as they are; an area's name alone is not.
  return { interpretation, query: places.length > 0 ? null : parseQuery(words, lexicon), danger };
}

/** What the indexes hold of what is asked, best answers first. */
export const findIn = (
  indexes: readonly EditionIndex[],
  { query }: Question,
  { choices }: Scope,
  dimensionOf: DimensionOf,
): FilterResult => filterIndicators(indexes, (index) => hitsIn(index, query), choices, dimensionOf);
