/**
 * Areas named in a query: "hull self harm" is self-harm in Hull. Naming an area is a choice that the reader makes in
 * words; none is ever supposed.
 */
import type { Lexicon } from '../words/lexicon.ts';
import { oneLetterApart } from '../words/spelling.ts';
import { wordsOf } from '../words/normalise.ts';

/** An area as it may be named. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
}

/** Words of areas' names that name none by themselves. */
const COMMON = new Set(
  'and borough central city council county district east greater isle london metropolitan mid midlands new north of royal saint south st the upper west'.split(
    ' ',
  ),
);
/** What follows these is a river, a sea or a moor, not the place: Stoke-on-Trent, Southend-on-Sea. */
const JOINING = new Set('by in le next on under upon with'.split(' '));
const BEFORE = new Set('around at for from in'.split(' '));
/** Shorter parts of a name are left alone, and shorter words are not taken for a slip in one. */
const SHORTEST_PART = 4;
const SHORTEST_TO_CORRECT = 5;

/** The words of a name that can stand for it: "stoke", "nottingham". */
function partsOf(name: readonly string[]): string[] {
  const joining = name.findIndex((word) => JOINING.has(word));
  const own = joining > 0 ? name.slice(0, joining) : name;
  return own.filter((word) => word.length >= SHORTEST_PART && !COMMON.has(word));
}

interface AreaName {
  readonly words: readonly string[];
  readonly id: string;
}

// The areas stay the same from letter to letter, and there may be many of them.
const namesCache = new WeakMap<readonly NamedArea[], readonly AreaName[]>();

function namesOf(areas: readonly NamedArea[]): readonly AreaName[] {
  const before = namesCache.get(areas);
  if (before !== undefined) return before;
  const made = allNamesOf(areas);
  namesCache.set(areas, made);
  return made;
}

/** Every way of naming an area, longest first; a part that several areas share names none of them. */
function allNamesOf(areas: readonly NamedArea[]): AreaName[] {
  const whole = areas.map(({ id, name }) => ({ words: wordsOf(name), id }));
  const parts = whole.flatMap(({ words, id }) =>
    words.length > 1 ? partsOf(words).map((word) => ({ words: [word], id })) : [],
  );
  const single = parts.filter(
    ({ words: [word], id }) =>
      ![...whole, ...parts].some((other) => other.id !== id && other.words[0] === word && other.words.length === 1),
  );
  return [...whole, ...single].sort((a, b) => b.words.length - a.words.length);
}

/** Whether a typed word is a word of a name: itself, its possessive, or a slip in it that is no other known word. */
function isWordOf(typed: string, word: string, lexicon: Lexicon): boolean {
  if (typed === word || typed === `${word}s`) return true;
  return (
    word.length >= SHORTEST_TO_CORRECT &&
    typed.length >= SHORTEST_TO_CORRECT - 1 &&
    oneLetterApart(typed, word) &&
    !lexicon.words.includes(typed)
  );
}

export interface AreasNamed {
  /** Ids of the areas, in the order in which they are named. */
  readonly areas: readonly string[];
  /** The words that are left, normalised. */
  readonly rest: readonly string[];
  /** The words that named an area. */
  readonly naming: readonly string[];
}

/**
 * The areas that a query names, and the words left.
 * @param areas the areas that there are to choose from
 */
export function areasNamed(typed: string, areas: readonly NamedArea[], lexicon: Lexicon): AreasNamed {
  const words = wordsOf(typed.slice(0, 400));
  const names = namesOf(areas);
  const found = new Set<string>();
  const rest: string[] = [];
  const naming: string[] = [];
  for (let position = 0; position < words.length;) {
    const isHere = ({ words: name }: AreaName): boolean =>
      name.every((word, offset) => isWordOf(words[position + offset] ?? '', word, lexicon));
    const name = names.find(isHere);
    if (name === undefined) rest.push(words[position] ?? '');
    else {
      found.add(name.id);
      naming.push(...words.slice(position, position + name.words.length));
      // "in Hull": the word before the name goes with it.
      if (BEFORE.has(rest.at(-1) ?? '')) rest.pop();
    }
    position += name?.words.length ?? 1;
  }
  return { areas: [...found], rest, naming };
}
