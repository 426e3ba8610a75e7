/**
 * What a reader asks, whole: the areas named in the words, whether it is a contact that is asked for, and the rest as
 * a query. The one way in for the site search and the finder.
 */
import { areasNamed, type NamedArea } from './area-names.ts';
import { contactIntent } from './contact-intent.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import type { Lexicon } from './lexicon.ts';

export interface Interpretation {
  /** Ids of the areas that the words name: the reader's choice, to be said and to be undone. */
  readonly areas: readonly string[];
  /** Ids of the areas, where the words name an area and nothing else: a place to go to, not a narrower search. */
  readonly places: readonly string[];
  /** Whether a contact is asked for; it comes before all else. */
  readonly contacts: boolean;
  /** The words left, understood. */
  readonly query: ParsedQuery;
}

/**
 * Reads what was typed.
 * @param areas the areas that may be named
 * @param literal names of areas are words like any other, where those words are ordinary ones: what undoing asks for
 */
export function interpretQuery(
  typed: string,
  areas: readonly NamedArea[],
  lexicon: Lexicon,
  literal = false,
): Interpretation {
  const named = areasNamed(typed, areas, lexicon);
  const ordinary = named.naming.every((word) => lexicon.printed.has(word));
  const wholly = contactIntent(typed);
  const whole = { areas: [], places: [], contacts: wholly.asked, query: parseQuery(wholly.rest, lexicon) };
  if (named.areas.length === 0) return whole;
  const { asked, rest } = contactIntent(named.rest.join(' '));
  const query = parseQuery(rest, lexicon);
  if (!asked && query.clauses.length === 0) return ordinary ? whole : { ...whole, places: named.areas, query };
  // An area's name that is an ordinary word too, such as Reading or Bath, is one only beside what is sure to be meant.
  const means = asked || query.clauses.some((unit) => unit.phrases.length + unit.concerns.length > 0);
  if (ordinary && (literal || !means)) return whole;
  return { areas: literal ? [] : named.areas, places: [], contacts: asked, query };
}

/** Readings beyond these would say less, not more. */
const MOST_READINGS = 3;

/** How a query was read, where that is not as it was typed; empty otherwise. */
export function interpretationInWords({ corrections, text, alternatives: also }: ParsedQuery): string {
  const read = corrections.length > 0 ? [`Read as “${text}”.`] : [];
  const others =
    also.length > 0
      ? [
          `Also read as ${also
            .slice(0, MOST_READINGS)
            .map((words) => `“${words}”`)
            .join(', ')}.`,
        ]
      : [];
  return [...read, ...others].join(' ');
}

/** "Hull", "Hull and Portsmouth", "Hull, Portsmouth and Stoke-on-Trent". */
export const areaNamesInWords = (areas: readonly Pick<NamedArea, 'name'>[]): string =>
  areas
    .map(({ name }) => name)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
