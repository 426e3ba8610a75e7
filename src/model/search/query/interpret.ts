/** What was typed, read: the areas that it names, whether a contact is asked for, and the rest as a query. */
import { areasNamed, type NamedArea } from './area-names.ts';
import { contactIntent } from './contact-intent.ts';
import { capitalsIn, parseQuery, type ParsedQuery } from './parse-query.ts';
import { questionsIn, type QuestionKind } from './questions.ts';
import type { Lexicon } from '../words/lexicon.ts';

export interface Interpretation {
  /** Ids of the areas that the words choose: the reader's choice, to be said and to be undone. */
  readonly areas: readonly string[];
  /** Ids of the areas that the words name and would choose, whether or not that was undone. */
  readonly named: readonly string[];
  /** Ids of the areas, where the words name an area and nothing else: a place to go to, not a narrower search. */
  readonly places: readonly string[];
  /** Whether a contact is asked for; it comes before all else. */
  readonly contacts: boolean;
  /** Questions that the documents answer elsewhere than in an indicator. */
  readonly questions: readonly QuestionKind[];
  /** The rest of the words, parsed. */
  readonly query: ParsedQuery;
}

/** How words are to be read. */
interface Reading {
  /** The choice of areas that the words make is undone; names that are ordinary words are words again. */
  readonly literal: boolean;
  /** Every word must be answered. */
  readonly all: boolean;
}

function interpretWithoutAreas(typed: string, lexicon: Lexicon, { all }: Reading): Interpretation {
  const { asked, rest } = contactIntent(typed);
  return {
    areas: [],
    named: [],
    places: [],
    contacts: asked,
    questions: questionsIn(typed),
    query: parseQuery(rest, lexicon, { capitals: capitalsIn(typed), all }),
  };
}

/**
 * Reads what was typed. Never throws.
 * @param areas the areas that may be named
 */
export function interpretQuery(
  typed: string,
  areas: readonly NamedArea[],
  lexicon: Lexicon,
  reading: Reading = { literal: false, all: false },
): Interpretation {
  const { areas: named, rest: restWords, naming } = areasNamed(typed, areas, lexicon);
  const withoutAreas = (): Interpretation => interpretWithoutAreas(typed, lexicon, reading);
  if (named.length === 0) return withoutAreas();
  const ordinary = naming.every((word) => lexicon.printed.has(word));
  const { asked, rest } = contactIntent(restWords.join(' '));
  const query = parseQuery(rest, lexicon, { capitals: capitalsIn(typed), all: reading.all });
  const questions = questionsIn(restWords.join(' '));
  if (!asked && query.clauses.length === 0)
    return ordinary
      ? withoutAreas()
      : { areas: [], named: [], places: named, contacts: contactIntent(typed).asked, questions, query };
  // An area's name that is an ordinary word too, such as Reading or Bath, is one only beside what is sure to be meant.
  const isSure = asked || query.clauses.some((clause) => clause.named);
  if (ordinary && !isSure) return withoutAreas();
  if (ordinary && reading.literal) return { ...withoutAreas(), named };
  return { areas: reading.literal ? [] : named, named, places: [], contacts: asked, questions, query };
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
