/**
 * Which older bullet a newer one may carry on, for a person to confirm: near-equal restatements, or a common concern
 * and some words in common. Only a person who has both documents can say, and can say whether the words are the same.
 */
import type { Edition, Indicator } from '#model/edition/atlas.ts';
import { levelOf } from '#model/edition/atlas.ts';
import { wholeWords } from '#model/edition/wording/citation.ts';

export interface Proposal {
  readonly newer: Indicator;
  /** The likeliest first. */
  readonly older: readonly { readonly indicator: Indicator; readonly likeness: number }[];
  /** The restatements are one and the same, at levels with the same anchors, and nothing else restates like that. */
  readonly identical: boolean;
}

const MOST = 3;
const NEAR = 0.3;
/** Where the first concern is the same, fewer common words will do. */
const NEAR_IN_CONCERN = 0.15;

const COMMON = new Set(
  'a an and are as at be been by for from has have in is it its no not of on or that the their them they this to was which who with child children parent parents carer carers'.split(
    ' ',
  ),
);

const wordsOf = (indicator: Indicator): Set<string> =>
  new Set(
    (
      wholeWords(indicator)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => !COMMON.has(word)),
  );

/** The share of words that two have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** What may be carried on by the newer bullets that say nothing of it yet. @param older what is open in the older */
export function propose(older: Edition, newer: Edition): { proposals: Proposal[]; open: Indicator[] } {
  const accounted = new Set([
    ...newer.indicators.flatMap((one) => one.continues),
    ...(newer.dropped ?? []).map(({ ref }) => ref),
  ]);
  const open = older.indicators.filter((one) => !accounted.has(one.ref));
  const words = new Map([...open, ...newer.indicators].map((one) => [one, wordsOf(one)]));
  const anchors = (edition: Edition, one: Indicator): string => levelOf(edition, one.level).anchors.join();
  const proposals = newer.indicators
    .filter((one) => one.continues.length === 0)
    .map((one): Proposal => {
      const near = open
        .map((indicator) => ({
          indicator,
          likeness: likeness(words.get(indicator) ?? new Set(), words.get(one) ?? new Set()),
        }))
        .filter((other) => other.likeness >= (other.indicator.concerns[0] === one.concerns[0] ? NEAR_IN_CONCERN : NEAR))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MOST);
      const equals = open.filter((other) => wholeWords(other) === wholeWords(one));
      const twins = newer.indicators.filter((other) => wholeWords(other) === wholeWords(one));
      const [only] = equals;
      const identical =
        only !== undefined && equals.length === 1 && twins.length === 1 && anchors(older, only) === anchors(newer, one);
      return { newer: one, older: near, identical };
    })
    .filter((proposal) => proposal.older.length > 0);
  return { proposals, open };
}
