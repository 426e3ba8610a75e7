/**
 * A concern as a picture: a ring for each area, an angle for each anchor. The table beside it has the same in words.
 * A level that spans anchors takes the angles of both.
 */
import { ANCHORS } from '#model/content/vocabulary.ts';
import { ring } from './geometry.ts';
import type { Listing, Mark } from '#model/edition/listing.ts';

const OUTER = 196;
const INNER = 48;
/** Between pieces, so that an outline stands by itself. */
const GAP = 5;

/**
 * One area's ring, from the lowest anchor to the highest: what the strongest of its levels at each anchor lists; null
 * where the area prints no level for it.
 */
export function fanRing({ levels }: Pick<Listing, 'levels'>): (Mark | null)[] {
  return ANCHORS.map((anchor) => {
    const marks = levels.filter(({ level }) => level.anchors.includes(anchor)).map(({ mark }) => mark);
    return (['need', 'other', 'none'] as const).find((mark) => marks.includes(mark)) ?? null;
  });
}

/** In whole numbers: the page of every concern holds these. */
const whole = (path: string): string => path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/** The outlines of a fan's pieces: for each ring, from the inside out, one for each anchor. */
export function fanShapes(rings: number): string[][] {
  const thickness = (OUTER - INNER) / Math.max(1, rings);
  const angle = Math.PI / ANCHORS.length;
  return Array.from({ length: rings }, (_, index) => {
    const inner = INNER + index * thickness + GAP / 2;
    const outer = inner + thickness - GAP;
    const slack = GAP / (inner + outer);
    return ANCHORS.map((_, at) => whole(ring(at * angle + slack, (at + 1) * angle - slack, outer, inner)));
  });
}
