/** What the site search shows, as its address holds it: choices in the query, typed words behind the `#`. */
import { KINDS } from '#model/content/vocabulary.ts';
import { urlFormat } from '#model/url/url-format.ts';
import { readWords, writeWords } from '#model/url/words.ts';
import { NOTHING_CHOSEN, type Choices } from './ranking/choices.ts';

export interface SearchState {
  readonly words: string;
  /** An area's id; empty where the words may name one; `ALL_AREAS` where what they name is undone. */
  readonly area: string;
  /** An anchor, or a level of the chosen area. */
  readonly level: string;
  readonly kind: string;
  readonly replaced: boolean;
  /** Every word must be answered, those that say little too. */
  readonly allWords: boolean;
}

/** What an address may name, where the model does not fix it. */
export interface SearchUrlChoices {
  readonly areas: readonly string[];
  /** @param area empty or `ALL_AREAS` for the levels of all areas: our anchors */
  readonly levelsOf: (area: string) => readonly string[];
}

/** The choice of all areas, whatever area the words name. */
export const ALL_AREAS = 'all';

export const EMPTY_SEARCH: SearchState = { words: '', area: '', level: '', kind: '', replaced: false, allWords: false };

const searchFormat = ({ areas, levelsOf }: SearchUrlChoices) =>
  urlFormat()
    .one('area', [ALL_AREAS, ...areas])
    .one('level', (level, { area }) => levelsOf(area ?? '').includes(level))
    .one('kind', KINDS as readonly string[])
    .one('edition', ['latest', 'all'], 'latest')
    .one('words', ['some', 'all'], 'some');

/**
 * Reads an address. Never throws.
 * @returns the state, and what the address named that is not a choice here, to be said to the reader
 */
export function readSearch(
  query: string,
  hash: string,
  choices: SearchUrlChoices,
): { state: SearchState; refused: string[] } {
  const { values, refused } = searchFormat(choices).read(query);
  const { area, level, kind, edition } = values;
  return {
    state: {
      words: readWords(hash),
      area: area ?? '',
      level: level ?? '',
      kind: kind ?? '',
      replaced: edition === 'all',
      allWords: values.words === 'all',
    },
    refused,
  };
}

/** Writes the address of a state, relative to the search page. */
export function writeSearch({ words, area, level, kind, replaced, allWords }: SearchState): string {
  const orNull = (value: string): string | null => (value === '' ? null : value);
  const query = searchFormat({ areas: [], levelsOf: () => [] }).write({
    area: orNull(area),
    level: orNull(level),
    kind: orNull(kind),
    edition: replaced ? 'all' : 'latest',
    words: allWords ? 'all' : 'some',
  });
  return query + writeWords(words);
}

/** The choices of a state, as the finder makes them. Without a chosen area a level is one of our anchors. */
export function choicesOf({ area, level, kind, replaced }: SearchState): Choices {
  const areas = area === '' || area === ALL_AREAS ? [] : [area];
  const levels = level === '' ? [] : [level];
  return {
    chosen: {
      ...NOTHING_CHOSEN,
      area: areas,
      ...(areas.length > 0 ? { level: levels } : { anchor: levels }),
      kind: kind === '' ? [] : [kind],
    },
    replaced,
  };
}
