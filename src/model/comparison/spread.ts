/**
 * How far apart areas are on a concern.
 *
 * Only needs count: a need that is met, or a status, says nothing about where an area begins to list the concern. The
 * first level that lists a need is an interval on the scale of anchors, because one level may span several. Between two
 * intervals only the distance from the end of the lower to the beginning of the higher is certain: a level that spans
 * early help and targeted help is not apart from either. The spread is the largest such distance between any two areas,
 * counted in anchors. An area that lists no need is left out: silence is neither a low level nor a high one. Below three
 * areas a distance would say more about two documents than about the concern, so there is no spread.
 */
import { counted } from '#model/content/plural.ts';
import { reach } from './alignment.ts';
import type { Listing } from '#model/edition/listing.ts';

/** So many areas must list a need before their distance is called a spread. */
const ENOUGH = 3;

/** The spread of a concern, from 0 to 4 anchors; null where too few areas list a need. */
export function spreadOf(listings: readonly Pick<Listing, 'needs'>[]): number | null {
  const intervals = listings.flatMap(({ needs: [first] }) => (first === undefined ? [] : [reach(first)]));
  if (intervals.length < ENOUGH) return null;
  const highestBeginning = Math.max(...intervals.map(([begins]) => begins));
  const lowestEnd = Math.min(...intervals.map(([, ends]) => ends));
  return Math.max(0, highestBeginning - lowestEnd);
}

/** A spread as a sentence says it. */
export function spreadInWords(spread: number | null): string {
  if (spread === null) return 'fewer than three areas list a need';
  return spread === 0 ? 'not apart' : `${counted(spread, 'step')} apart`;
}
