/**
 * What became of each indicator from one edition to the next, in pairs: an older bullet and the newer one that carries
 * it on, or one that stands alone because it is new or dropped. Authors record who carries on whom, on the published
 * words (`continues`, `words`, `dropped`); what kind of change that is, is told here.
 */
import type { ConcernFile } from '#model/content/schema/framework-schema.ts';
import type { Wording } from '#model/content/vocabulary.ts';
import { levelOf, type Edition, type Indicator } from '#model/edition/atlas.ts';

/** In the order in which they are shown. Of those that fit a pair the first in `kindOf` counts. */
export const CHANGES = ['moved', 'new', 'dropped', 'split', 'merged', 'reworded', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

export interface Pair {
  /** `pair-126-8`, `new-8`, `dropped-126`: where it stands on its page. */
  readonly id: string;
  readonly change: Change;
  /** Whether the published words are the same; null for what is new or dropped. */
  readonly words: Wording | null;
  /** The main concern of the newer indicator, or of the older where there is no newer. */
  readonly concern: string;
  readonly older: Indicator | null;
  readonly newer: Indicator | null;
  /** What an author says of a dropped one. */
  readonly note: string | null;
}

interface Editions {
  readonly older: Edition;
  readonly newer: Edition;
}

const mainConcern = ({ concerns }: Indicator): string => concerns[0] ?? '';

/** Two levels are the same where they stand at the same anchors, whatever each area or edition calls them. */
const anchorsOf = (edition: Edition, { level }: Indicator): string => levelOf(edition, level).anchors.join(' ');

type Continued = Pick<Pair, 'words'> & { readonly older: Indicator; readonly newer: Indicator };

/** @param times how many newer indicators carry on a ref */
function kindOf({ older, newer, words }: Continued, editions: Editions, times: ReadonlyMap<number, number>): Change {
  if (anchorsOf(editions.older, older) !== anchorsOf(editions.newer, newer)) return 'moved';
  if ((times.get(older.ref) ?? 0) > 1) return 'split';
  if (newer.continues.length > 1) return 'merged';
  return words === 'same' ? 'kept' : 'reworded';
}

function continuedPairs(editions: Editions): Pair[] {
  const byRef = new Map(editions.older.indicators.map((one) => [one.ref, one]));
  const times = new Map<number, number>();
  for (const ref of editions.newer.indicators.flatMap((one) => one.continues))
    times.set(ref, (times.get(ref) ?? 0) + 1);
  return editions.newer.indicators.flatMap((newer) =>
    newer.continues.flatMap((ref): Pair[] => {
      const older = byRef.get(ref);
      if (older === undefined) return [];
      const pair = { older, newer, words: newer.words };
      return [
        {
          ...pair,
          id: `pair-${String(older.ref)}-${String(newer.ref)}`,
          change: kindOf(pair, editions, times),
          concern: mainConcern(newer),
          note: null,
        },
      ];
    }),
  );
}

/** Every pair of two editions, of which the newer replaces the older: in printed order, the dropped last. */
export function pairsOf(older: Edition, newer: Edition): Pair[] {
  const added = newer.indicators
    .filter((one) => one.continues.length === 0)
    .map((one): Pair => ({
      id: `new-${String(one.ref)}`,
      change: 'new',
      words: null,
      concern: mainConcern(one),
      older: null,
      newer: one,
      note: null,
    }));
  const dropped = (newer.dropped ?? []).flatMap(({ ref, note }) =>
    older.indicators
      .filter((one) => one.ref === ref)
      .map((one): Pair => ({
        id: `dropped-${String(ref)}`,
        change: 'dropped',
        words: null,
        concern: mainConcern(one),
        older: one,
        newer: null,
        note: note ?? null,
      })),
  );
  return [...continuedPairs({ older, newer }), ...added, ...dropped];
}

/** How many pairs there are of each kind, none left out. */
export const countsOf = (pairs: readonly Pair[]): { change: Change; count: number }[] =>
  CHANGES.map((change) => ({ change, count: pairs.filter((pair) => pair.change === change).length }));

export interface ConcernPairs {
  readonly concern: ConcernFile;
  readonly pairs: readonly Pair[];
}

/** The pairs of each concern that has any, in the order of the framework; within one, kind by kind. */
export const byConcern = (concerns: readonly ConcernFile[], pairs: readonly Pair[]): ConcernPairs[] =>
  concerns
    .map((concern) => ({
      concern,
      pairs: CHANGES.flatMap((change) => pairs.filter((pair) => pair.change === change && pair.concern === concern.id)),
    }))
    .filter((one) => one.pairs.length > 0);
