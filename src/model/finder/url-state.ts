/**
 * What the finder shows, as its address holds it: choices in the query, each key as often as it is chosen, typed
 * words behind the `#`. Whatever stands in an address is treated as hostile (docs/design.md, "Addresses are promises").
 */
import { ABOUT, ANCHORS, KINDS } from '#model/content/vocabulary.ts';

/** The choices that may stand several times in an address. */
export const FACETS = ['area', 'level', 'anchor', 'dimension', 'concern', 'kind', 'about'] as const;
export type Facet = (typeof FACETS)[number];

/** What the choices are called, on the screen and on paper. */
export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  area: 'Area',
  level: 'Level',
  anchor: 'Aligned level',
  dimension: 'Dimension',
  concern: 'Concern',
  kind: 'Kind',
  about: 'About',
};

export const GROUPINGS = ['area', 'concern', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FinderState {
  readonly words: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Replaced editions too. */
  readonly replaced: boolean;
  readonly group: Grouping;
}

/** The values that an address may name, for each facet whose values are not fixed by the model. */
export interface FinderChoices {
  readonly area: readonly string[];
  readonly level: readonly string[];
  readonly dimension: readonly string[];
  readonly concern: readonly string[];
}

export const LONGEST_QUERY = 200;

export const EMPTY_FINDER: FinderState = {
  words: '',
  chosen: { area: [], level: [], anchor: [], dimension: [], concern: [], kind: [], about: [] },
  replaced: false,
  group: 'area',
};

/** Half of a sign that takes two, such as a cut through an emoji leaves; no address can hold it. */
const HALVES = /\p{Cs}/gu;

/** The words of an address: what stands behind `#q=`, and nothing for an address that cannot be read. */
export const wordsOfHash = (hash: string): string =>
  (new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '').slice(0, LONGEST_QUERY).replace(HALVES, '');

const KEYS: readonly string[] = [...FACETS, 'edition', 'group'];

/** Part of a hostile address, fit to be shown: short, and without signs that no eye can see. */
const shown = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 40);

/**
 * Reads an address. Never throws.
 * @returns the state, and what the address named that is not a choice here, to be said to the reader
 */
export function readFinder(
  query: string,
  hash: string,
  choices: FinderChoices,
): { state: FinderState; dropped: string[] } {
  const given = new URLSearchParams(query);
  const known: Record<Facet, readonly string[]> = { ...choices, anchor: ANCHORS, kind: KINDS, about: ABOUT };
  const dropped: string[] = [];
  const drop = (key: string, value: string): void => {
    dropped.push(`${shown(key)} “${shown(value)}”`);
  };
  for (const [key, value] of given) if (!KEYS.includes(key)) drop(key, value);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(given.getAll(facet))].filter((value) => value !== '');
      values
        .filter((value) => !known[facet].includes(value))
        .forEach((value) => {
          drop(facet, value);
        });
      // The order of the choices, not of the address: the same view has one address.
      return [facet, known[facet].filter((value) => values.includes(value))];
    }),
  ) as unknown as Record<Facet, readonly string[]>;
  const single = <Value extends string>(key: string, values: readonly Value[], usual: Value): Value => {
    const named = [...new Set(given.getAll(key))].filter((value) => value !== '');
    // What is refused takes no place: the first that is a choice counts, wherever it stands.
    const taken = named.find((value) => values.includes(value as Value));
    named
      .filter((value) => value !== taken)
      .forEach((value) => {
        drop(key, value);
      });
    return values.find((one) => one === taken) ?? usual;
  };
  const replaced = single('edition', ['all', 'latest'] as const, 'latest') === 'all';
  return { state: { words: wordsOfHash(hash), chosen, replaced, group: single('group', GROUPINGS, 'area') }, dropped };
}

/** Writes the address of a state, relative to the finder's page. */
export function writeFinder(state: FinderState): string {
  const query = new URLSearchParams();
  for (const facet of FACETS) for (const value of state.chosen[facet]) query.append(facet, value);
  if (state.replaced) query.set('edition', 'all');
  if (state.group !== 'area') query.set('group', state.group);
  const text = query.toString();
  const words = state.words.replace(HALVES, '');
  return `${text === '' ? '' : `?${text}`}${words === '' ? '' : `#q=${encodeURIComponent(words)}`}`;
}

/** The same state with one choice taken or given up. */
export function toggled(state: FinderState, facet: Facet, value: string): FinderState {
  const values = state.chosen[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const chosen = { ...state.chosen, [facet]: next };
  // A level is an area's own: with other areas chosen it would mean something else.
  return { ...state, chosen: facet === 'area' ? { ...chosen, level: [] } : chosen };
}
