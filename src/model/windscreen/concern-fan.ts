/**
 * A concern as a picture: a ring for each area, an angle for each anchor. The table beside it has the same in words.
 * A level that spans anchors takes the angles of both.
 */
import { ANCHORS, type AnchorId } from '#model/content/vocabulary.ts';
import { piece, RING } from './geometry.ts';
import type { Listing, Mark } from '#model/edition/listing.ts';

const OUTER = 196;
const INNER = 48;
/** Between pieces, so that an outline stands by itself. */
const GAP = 5;

/** The anchors of one area: what the strongest of its levels lists at each; null where it prints no level for it. */
export function fanRing({ levels }: Pick<Listing, 'levels'>): (Mark | null)[] {
  return ANCHORS.map((anchor) => {
    const marks = levels.filter(({ level }) => level.anchors.includes(anchor)).map(({ mark }) => mark);
    return (['need', 'other', 'none'] as const).find((mark) => marks.includes(mark)) ?? null;
  });
}

/** In whole numbers: the page of every concern holds these. */
const whole = (path: string): string => path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/** The outline of a piece: which ring of how many, from the inside out, and which anchor. */
function pieceOf(index: number, rings: number, anchor: number): string {
  const thickness = (OUTER - INNER) / rings;
  const angle = Math.PI / ANCHORS.length;
  const inner = INNER + index * thickness + GAP / 2;
  const outer = inner + thickness - GAP;
  const slack = GAP / (inner + outer);
  return whole(piece(RING, anchor * angle + slack, (anchor + 1) * angle - slack, outer, inner));
}

export interface FanPath {
  readonly mark: Mark;
  /** Of needs: the anchor whose hue they take. */
  readonly anchor: AnchorId | null;
  readonly path: string;
}

/** A fan as few paths: one for all pieces that look alike. */
export function fanPaths(listings: readonly Pick<Listing, 'levels'>[]): FanPath[] {
  const pieces = listings.flatMap((listing, index) =>
    fanRing(listing).map((mark, at) => ({ mark, at, path: pieceOf(index, listings.length, at) })),
  );
  const alike = (mark: Mark, at?: number): FanPath[] => {
    const some = pieces.filter((one) => one.mark === mark && (at === undefined || one.at === at));
    const anchor = at === undefined ? null : (ANCHORS[at] ?? null);
    return some.length === 0 ? [] : [{ mark, anchor, path: some.map(({ path }) => path).join('') }];
  };
  return [...alike('none'), ...ANCHORS.flatMap((_, at) => alike('need', at)), ...alike('other')];
}
