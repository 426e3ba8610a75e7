/** How far apart areas are on a concern: the levels at which each lists it as a need. */
import { indicatorsOfConcern, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { KINDS, type Kind } from '#model/content/vocabulary.ts';
import type { LevelFile } from '#model/content/schema.ts';
import { reach } from './alignment.ts';

/** One level of one edition and what it lists under a concern. */
export interface LevelEntry {
  readonly level: LevelFile;
  readonly indicators: readonly Indicator[];
}

/** What each level of an edition lists, in the area's order. */
export function byLevel(edition: Edition, indicators: readonly Indicator[]): LevelEntry[] {
  return edition.levels.map((level) => ({ level, indicators: indicators.filter((one) => one.level === level.id) }));
}

/** The levels at which an edition lists a concern as a need, and at which it mentions it otherwise. */
export interface Listing {
  readonly edition: Edition;
  readonly needs: readonly LevelFile[];
  /** What else is listed where no need is: which kind, at which levels. A status at the highest level is not a need that is met. */
  readonly others: readonly { readonly kind: Kind; readonly levels: readonly LevelFile[] }[];
  readonly lists: number;
  readonly count: number;
}

/** Where one edition lists a concern: only `need` counts as a level of need (docs/design.md, "Kinds"). */
export function listingOf(edition: Edition, concern: string): Listing {
  const indicators = indicatorsOfConcern(edition, concern);
  const needs = edition.levels.filter((level) =>
    indicators.some((one) => one.level === level.id && one.kind === 'need'),
  );
  return {
    edition,
    needs,
    others: KINDS.filter((kind) => kind !== 'need')
      .map((kind) => ({
        kind,
        levels: edition.levels.filter(
          (level) => !needs.includes(level) && indicators.some((one) => one.level === level.id && one.kind === kind),
        ),
      }))
      .filter(({ levels }) => levels.length > 0),
    lists: edition.lists.reduce(
      (sum, list) => sum + list.items.filter((item) => item.concerns.includes(concern)).length,
      0,
    ),
    count: indicators.length,
  };
}

/**
 * How far apart areas are on a concern: the number of anchors between the lowest levels at which they first list it as
 * a need. A level that covers several anchors is as near as its nearest: one that covers both others is not apart from
 * either. Areas that do not list the concern count towards `silent`, never as a higher or lower level.
 */
export function divergence(
  editions: readonly Edition[],
  concern: string,
): { spread: number; silent: number; listings: Listing[] } {
  const listings = editions.map((edition) => listingOf(edition, concern));
  const firsts = listings.flatMap((listing) => (listing.needs[0] === undefined ? [] : [reach(listing.needs[0])]));
  const lowest = firsts.map(([low]) => low);
  const highest = firsts.map(([, high]) => high);
  return {
    spread: firsts.length < 2 ? 0 : Math.max(0, Math.max(...lowest) - Math.min(...highest)),
    silent: listings.length - firsts.length,
    listings,
  };
}
