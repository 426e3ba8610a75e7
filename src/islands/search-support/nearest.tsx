/** What is loaded when nothing answers all the words of a search: how to find what is near, and how to show it. */
import { A_GUESS } from '#model/edition/wording/notices.ts';
import type { EditionIndex } from '#model/data/edition-index.ts';
import type { DimensionOf } from '#model/search/ranking/facets.ts';
import { openGuessTable, type GuessTable } from '#model/search/nearest/guess.ts';
import { findNearest, type Nearest } from '#model/search/nearest/nearest.ts';
import type { Question, Scope } from '#model/search/query/question.ts';
import { fetchGuesses, fetchLexicon } from '../support/data.ts';

export interface LoadedNearest {
  /** `findNearest` with the table of this site. */
  readonly find: (
    indexes: readonly EditionIndex[],
    question: Question,
    scope: Scope,
    dimensionOf: DimensionOf,
  ) => Nearest | null;
  readonly NearestConcerns: typeof NearestConcerns;
}

/** Opened once: a search may ask for it at every letter. */
let opened: GuessTable | null = null;

async function openTable(base: string): Promise<GuessTable> {
  const [guesses, lexicon] = await Promise.all([fetchGuesses(base), fetchLexicon(base)]);
  return (opened ??= openGuessTable(guesses, lexicon));
}

/** Loads the table; without it some of the words may still be answered. */
export async function loadNearest(base: string): Promise<LoadedNearest> {
  const table = opened ?? (await openTable(base).catch(() => null));
  return { find: (...asked) => findNearest(...asked, table), NearestConcerns };
}

interface Props {
  readonly nearest: Nearest;
  readonly titleOf: (concern: string) => string;
  /** The page of a concern. */
  readonly hrefOf?: (concern: string) => string;
  /** Shows the indicators of a concern, where that is no page of its own. */
  readonly choose?: (concern: string) => void;
}

/** "because of hiding and rent" */
const reasons = (words: readonly string[]): string =>
  words
    .map((word) => `“${word}”`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

export function NearestConcerns({ nearest: { concerns, some }, titleOf, hrefOf, choose }: Props) {
  const isSome = some.hits.length + some.listed.length > 0;
  return (
    <section data-part="nearest">
      <p>
        No indicator uses all these words.
        {concerns.length > 0 && ' Nearest concerns:'}
      </p>
      {concerns.length > 0 && (
        <>
          <ul class="plain">
            {concerns.map(({ id, because }) => (
              <li key={id}>
                {hrefOf === undefined ? (
                  <button
                    type="button"
                    onClick={() => {
                      choose?.(id);
                    }}
                  >
                    {titleOf(id)}
                  </button>
                ) : (
                  <a href={hrefOf(id)}>{titleOf(id)}</a>
                )}{' '}
                <small>because of {reasons(because)}</small>
              </li>
            ))}
          </ul>
          <p class="soft">{A_GUESS}</p>
        </>
      )}
      {isSome && (
        <p>
          The indicators below use some of your words, or belong to a concern that some of them name. The marked words
          are those found.
        </p>
      )}
    </section>
  );
}
