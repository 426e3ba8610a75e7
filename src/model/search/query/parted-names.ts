/** Names whose words stand apart in a query: "bruise on tiny baby" holds "bruise baby". */
import { isStopWord, knownClause, type Clause } from './clause.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { stem } from '../words/stem.ts';
import { denies, namesParent } from '../words/word-roles.ts';

/** Words further on are a story, and their pairs are many. */
const MOST_WORDS = 8;

/** Where and when things are, and who is by: they belong to the words beside them. */
const SETTINGS = new Set('home house school bed night day brother sister help work'.split(' '));

/** The word of a clause that may belong to a name further on: what a denial or a parent belongs to is beside it. */
function looseWord({ words, about }: Clause): string | null {
  const [word = '', more] = words;
  const isLoose = word !== '' && more === undefined && about === null && !isStopWord(word) && !SETTINGS.has(stem(word));
  return isLoose && !denies(word) && !namesParent(word) ? word : null;
}

/** The clauses with each two that are one name of a concern joined, where they stand apart. */
export function joinParted(clauses: readonly Clause[], lexicon: Lexicon): Clause[] {
  const loose = clauses.flatMap((clause, at) => {
    const word = looseWord(clause);
    return word === null ? [] : [{ clause, word, at }];
  });
  for (const [position, first] of loose.slice(0, MOST_WORDS).entries())
    for (const second of loose.slice(position + 1, MOST_WORDS)) {
      // Side by side they were read already.
      if (second.at === first.at + 1) continue;
      const named = knownClause([first.word, second.word], lexicon);
      if (named === null || named.concerns.length === 0) continue;
      const rest = clauses.filter((clause) => clause !== second.clause);
      return joinParted(
        rest.map((clause) => (clause === first.clause ? named : clause)),
        lexicon,
      );
    }
  return [...clauses];
}
