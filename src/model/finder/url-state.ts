/** What the finder shows, as its address holds it: choices in the query, each key as often as it is chosen, and words. */
import { ABOUT, ANCHORS, KINDS } from '#model/content/vocabulary.ts';
import { NOTHING_CHOSEN, type Choices, type Chosen, type Facet } from '#model/search/ranking/choices.ts';
import { urlFormat } from '#model/url/url-format.ts';
import { readWords, writeWords } from '#model/url/words.ts';

/** What the choices are called, on the screen and on paper. */
export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  area: 'Area',
  level: 'Level',
  anchor: 'Type of help',
  dimension: "Part of a child's life",
  concern: 'Concern',
  kind: 'What it is',
  about: 'Who it is about',
};

export const GROUPINGS = ['area', 'concern', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FinderState extends Choices {
  readonly words: string;
  readonly group: Grouping;
  /** Every word must be answered, those that say little too. */
  readonly allWords: boolean;
}

/** The values that an address may name, for each facet whose values are not fixed by the model. */
export interface FinderChoices {
  readonly area: readonly string[];
  readonly level: readonly string[];
  readonly dimension: readonly string[];
  readonly concern: readonly string[];
}

export const EMPTY_FINDER: FinderState = {
  words: '',
  chosen: NOTHING_CHOSEN,
  replaced: false,
  group: 'area',
  allWords: false,
};

const finderFormat = (values: Chosen) =>
  urlFormat()
    .many('area', values.area)
    .many('level', values.level)
    .many('anchor', values.anchor)
    .many('dimension', values.dimension)
    .many('concern', values.concern)
    .many('kind', values.kind)
    .many('about', values.about)
    .one('edition', ['latest', 'all'], 'latest')
    .one('group', GROUPINGS, 'area')
    .one('words', ['some', 'all'], 'some');

/**
 * Reads an address. Never throws.
 * @returns the state, and what the address named that is not a choice here, to be said to the reader
 */
export function readFinder(
  query: string,
  hash: string,
  choices: FinderChoices,
): { state: FinderState; refused: string[] } {
  const format = finderFormat({ ...choices, anchor: ANCHORS, kind: KINDS, about: ABOUT });
  const { values, refused } = format.read(query);
  const { edition, group, words, ...chosen } = values;
  const state = { words: readWords(hash), chosen, replaced: edition === 'all', group, allWords: words === 'all' };
  return { state, refused };
}

/** Writes the address of a state, relative to the finder's page. */
export const writeFinder = ({ words, chosen, replaced, group, allWords }: FinderState): string =>
  finderFormat(chosen).write({
    ...chosen,
    edition: replaced ? 'all' : 'latest',
    group,
    words: allWords ? 'all' : 'some',
  }) + writeWords(words);

/** The same choices with one more taken, or given up. */
export function toggled<Some extends Choices>(choices: Some, facet: Facet, value: string): Some {
  const values = choices.chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const chosen = { ...choices.chosen, [facet]: next };
  // A level is an area's own: with other areas chosen it would mean something else.
  return { ...choices, chosen: facet === 'area' ? { ...chosen, level: [] } : chosen };
}
