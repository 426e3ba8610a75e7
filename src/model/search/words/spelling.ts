/** Spelling, against a list of known words: what a word may complete to, and which words are one letter away. */
import { lowerBound } from './normalise.ts';

/** What is known of a word as it was typed. */
export interface Spelling {
  /** It is a known word, but for its ending, or an ordinary one: not to be mended. */
  readonly known: boolean;
  /** Known words that it begins, names first, then the shortest. */
  readonly completions: readonly string[];
  /** Known words one letter away, likeliest first. */
  readonly near: readonly string[];
}

/** Shorter words are too near to one another to correct safely. */
export const SHORTEST_TO_CORRECT = 4;
/** A known word is taken for a slip only in a phrase, where it is long enough to tell and begins as it should. */
const SHORTEST_KNOWN_TO_DOUBT = 5;
const MOST_COMPLETIONS = 6;
const MOST_NEAR = 8;
const LONGEST_REST = 4;

/** One letter wrong, missing, added, or two neighbours exchanged. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (long.length > short.length) return long.slice(same + 1) === short.slice(same);
  if (long.slice(same + 1) === short.slice(same + 1)) return true;
  return (
    long[same] === short[same + 1] && long[same + 1] === short[same] && long.slice(same + 2) === short.slice(same + 2)
  );
}

/** The known words that a word begins; it is none of them itself. Hundreds for two letters: each is ranked once. */
function completionsOf(word: string, words: readonly string[], isName: (known: string) => boolean): string[] {
  const found: { known: string; rank: number }[] = [];
  for (let position = lowerBound(words, word); words[position]?.startsWith(word) === true; position++) {
    const known = words[position] ?? '';
    found.push({ known, rank: known.length - (known.length <= word.length + LONGEST_REST && isName(known) ? 100 : 0) });
  }
  // Of one rank they stay in the order of the alphabet.
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_COMPLETIONS)
    .map(({ known }) => known);
}

/** Quick to tell of thousands: one slip leaves the first letter or the last as it is, and the length nearly. */
const mayBeNear = (word: string, known: string): boolean =>
  Math.abs(known.length - word.length) < 2 &&
  known.length >= SHORTEST_TO_CORRECT &&
  (known.startsWith(word.charAt(0)) || known.endsWith(word.charAt(word.length - 1)));

function nearTo(word: string, words: readonly string[], isName: (known: string) => boolean): string[] {
  const near = words.filter((known) => mayBeNear(word, known) && oneLetterApart(word, known));
  // What names a concern or a term is likelier than another word; then, most slips keep the first letter.
  const worth = new Map(
    near.map((known) => [known, (isName(known) ? 2 : 0) + (known.startsWith(word.charAt(0)) ? 1 : 0)]),
  );
  // Of one worth they stay in the order of the alphabet: the first word compared by a language's rules costs 20 ms.
  return near.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, MOST_NEAR);
}

/**
 * How a word is spelt.
 * @param lexicon every known word, sorted, and ordinary words that are none of them
 * @param isName whether a word by itself names a concern or a term
 */
export function spell(
  word: string,
  { words, ordinary }: { readonly words: readonly string[]; readonly ordinary: ReadonlySet<string> },
  isName: (known: string) => boolean,
): Spelling {
  if (ordinary.has(word) || words[lowerBound(words, word)] === word)
    return {
      known: true,
      completions: [],
      near:
        word.length < SHORTEST_KNOWN_TO_DOUBT
          ? []
          : nearTo(word, words, isName).filter((near) => near.startsWith(word.charAt(0))),
    };
  const mendable = word.length >= SHORTEST_TO_CORRECT && !/\d/.test(word);
  return {
    known: false,
    completions: word.length < 2 ? [] : completionsOf(word, words, isName),
    near: mendable ? nearTo(word, words, isName) : [],
  };
}
