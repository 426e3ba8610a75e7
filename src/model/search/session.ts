/**
 * A search from its words to its results, for the finder and the site search alike: the words are read once
 * (`readQuestion`), areas that they name join the choices (`scopeOf`), and the indexes are ranked and filtered
 * (`findIn`). The same words and choices find the same indicators in the same order, wherever they are asked for.
 */
import type { EditionIndex } from '#model/data/edition-index.ts';
import type { NamedArea } from './area-names.ts';
import type { Choices } from './choices.ts';
import { namesDanger } from './danger.ts';
import { filterIndicators, type DimensionOf, type FilterResult } from './facets.ts';
import { interpretQuery, type Interpretation } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import { hitsIn } from './ranking.ts';

/** One letter says nothing yet: as a word it would find next to nothing, and say so. */
const SHORTEST = 2;

/** Whether words are long enough to be searched for. */
export const saysSomething = (words: string): boolean => words.trim().length >= SHORTEST;

/** Words as they were read. */
export interface Question {
  /** null where nothing was typed that says something. */
  readonly interpretation: Interpretation | null;
  /** What the indicators are searched for; null where nothing is. */
  readonly query: ParsedQuery | null;
  /** Whether the words name a danger, as typed or as read. */
  readonly danger: boolean;
}

const NOTHING_ASKED: Question = { interpretation: null, query: null, danger: false };

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

/** Whether less than all the words may be answered: not where a contact or another question is asked, which is. */
export const mayBeRelaxed = ({ interpretation, query }: Question): boolean =>
  query !== null &&
  interpretation !== null &&
  interpretation.questions.length === 0 &&
  (!interpretation.contacts || interpretation.query.clauses.length > 0);

export interface Scope {
  /** Ids of the areas that the words choose: the reader's choice too, as long as no other is made. */
  readonly named: readonly string[];
  /** The choices, with those areas among them. */
  readonly choices: Choices;
}

/** What is searched: the areas chosen, otherwise those that the words name. */
export function scopeOf({ interpretation }: Question, choices: Choices): Scope {
  if (interpretation === null || choices.chosen.area.length > 0) return { named: [], choices };
  const named = [...interpretation.areas, ...interpretation.places];
  return { named, choices: named.length === 0 ? choices : { ...choices, chosen: { ...choices.chosen, area: named } } };
}

/** What the indexes hold of what is asked, best answers first. */
export const findIn = (
  indexes: readonly EditionIndex[],
  { query }: Question,
  { choices }: Scope,
  dimensionOf: DimensionOf,
): FilterResult => filterIndicators(indexes, (index) => hitsIn(index, query), choices, dimensionOf);
