/**
 * How side-by-side pages stay small however many areas there are: ten areas to a page, further ones by region
 * (docs/design.md, "Addresses are promises").
 */
import type { Edition } from '#model/edition/atlas.ts';

/** A side-by-side page holds at most this many areas; further ones have pages by region. */
export const SIDE_BY_SIDE = 10;

export interface SideBySidePage {
  /** The last part of the page's address; undefined for the page itself. */
  readonly segment: string | undefined;
  readonly title: string | null;
  readonly editions: readonly Edition[];
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function chunks<T>(things: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, at) => things.slice(at * size, (at + 1) * size));
}

/** Editions by the region of their area, regions by name. */
export function regionsOf(editions: readonly Edition[]): { region: string; editions: Edition[] }[] {
  const names = [...new Set(editions.map((edition) => edition.area.region))].sort((a, b) => a.localeCompare(b, 'en'));
  return names.map((region) => ({ region, editions: editions.filter(({ area }) => area.region === region) }));
}

/** One page for up to ten editions; above that a first page of ten, and pages for each region. */
export function sideBySidePages(editions: readonly Edition[]): SideBySidePage[] {
  const first = { segment: undefined, title: null, editions: editions.slice(0, SIDE_BY_SIDE) };
  if (editions.length <= SIDE_BY_SIDE) return [first];
  const byRegion = regionsOf(editions).flatMap(({ region, editions: some }) =>
    chunks(some, SIDE_BY_SIDE).map((some, at) => ({
      segment: at === 0 ? slug(region) : `${slug(region)}-${String(at + 1)}`,
      title: at === 0 ? region : `${region} (${String(at + 1)})`,
      editions: some,
    })),
  );
  return [first, ...byRegion];
}
