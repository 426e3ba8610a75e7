/** A search as the tools pass it on: words as they were read, and what is searched because of them and the choices. */
import type { Choices } from '../ranking/choices.ts';
import type { Interpretation } from './interpret.ts';
import type { ParsedQuery } from './parse-query.ts';

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

export const NOTHING_ASKED: Question = { interpretation: null, query: null, danger: false };

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
