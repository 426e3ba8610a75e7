/**
 * What the search page shows, as its address holds it: choices in the query, typed words behind the `#`, so that
 * no word reaches a server. Whatever stands in an address is treated as hostile: unknown values are dropped.
 */
export interface SearchState {
  readonly words: string;
  /** An area's id; empty where the words may name one; `all` where what they name is undone. */
  readonly area: string;
  /** An anchor, or a level of the chosen area. */
  readonly level: string;
  readonly kind: string;
  readonly replaced: boolean;
}

export interface Choices {
  readonly area: readonly string[];
  readonly kind: readonly string[];
  readonly levelsOf: (area: string) => readonly string[];
}

const LONGEST = 200;
/** The choice of all areas, whatever area the words name. */
export const ALL_AREAS = 'all';

function decoded(hash: string): string {
  const raw = new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '';
  return raw.slice(0, LONGEST);
}

/** Reads an address; what is not a choice becomes no choice, and is named in `dropped`. */
export function readState(query: string, hash: string, choices: Choices): { state: SearchState; dropped: string[] } {
  const given = new URLSearchParams(query);
  const dropped: string[] = [];
  const one = (key: string, known: readonly string[]): string => {
    const value = given.get(key) ?? '';
    if (value === '' || known.includes(value)) return value;
    dropped.push(`${key} “${value.slice(0, 40)}”`);
    return '';
  };
  const area = one('area', choices.area);
  const state = {
    words: decoded(hash),
    area,
    level: one('level', choices.levelsOf(area)),
    kind: one('kind', choices.kind),
    replaced: one('edition', ['all']) === 'all',
  };
  return { state, dropped };
}

/** Writes the address of a state, relative to the search page. */
export function writeState(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.area !== '') query.set('area', state.area);
  if (state.level !== '') query.set('level', state.level);
  if (state.kind !== '') query.set('kind', state.kind);
  if (state.replaced) query.set('edition', 'all');
  const text = query.toString();
  return `${text === '' ? '' : `?${text}`}${state.words === '' ? '' : `#q=${encodeURIComponent(state.words)}`}`;
}
