/** The geometry of the windscreen: an arc cut into one wedge for each level, lowest at the left. */

export interface Shape {
  /** The outline of the wedge as an SVG path, and the same a little within it. */
  readonly path: string;
  readonly within: string;
  /** The band along its outer edge, and the inner half of that band for a level that takes the hues of two anchors. */
  readonly band: string;
  readonly inner: string;
}

/** A form in which a fan is drawn; angles are counted from the left. */
export interface Form {
  readonly viewBox: string;
  readonly centre: { readonly x: number; readonly y: number };
  readonly outer: number;
  readonly inner: number;
  /** Where the outer half of the band ends, and where the inner half does. */
  readonly half: number;
  readonly band: number;
  readonly from: number;
  readonly spread: number;
  /** Whether words stand upright in every wedge or turn with it. */
  readonly upright: boolean;
  /** How far a wedge that is chosen moves out. */
  readonly pull: number;
  /** The room that an arrow takes, and half the height of its head. */
  readonly lane: number;
  readonly head: number;
}

/** Half a ring: for a card or a phone. */
export const RING: Form = {
  viewBox: '-8 -8 416 216',
  centre: { x: 200, y: 200 },
  outer: 196,
  inner: 70,
  half: 186,
  band: 176,
  from: 0,
  spread: Math.PI,
  upright: true,
  pull: 9,
  lane: 15,
  head: 4,
};

/** A flat arch as wide as the columns that hang from it: for a wide screen and a sheet of paper. */
export const ARCH: Form = {
  viewBox: '0 -12 1000 176',
  centre: { x: 500, y: 1618 },
  outer: 1618,
  inner: 1530,
  half: 1610,
  band: 1602,
  from: (72 * Math.PI) / 180,
  spread: (36 * Math.PI) / 180,
  upright: false,
  pull: 10,
  lane: 17,
  head: 5,
};
/** Without the room that a chosen wedge moves into. */
export const ARCH_AT_REST = '0 -1 1000 165';
/** Where the arch ends and its columns begin. */
const FLOOR = 164;

export const round = (n: number): number => Math.round(n * 10) / 10;

/** The point at a radius and an angle, as an SVG path has it. */
export function pointOf({ centre }: Pick<Form, 'centre'>, radius: number, angle: number): string {
  return `${String(round(centre.x - radius * Math.cos(angle)))} ${String(round(centre.y - radius * Math.sin(angle)))}`;
}

/** A piece of an arc, between two angles and two radii, as an SVG path. */
export function piece(form: Pick<Form, 'centre'>, from: number, to: number, outer: number, inner: number): string {
  const at = (radius: number, angle: number): string => pointOf(form, radius, angle);
  return `M${at(inner, from)}L${at(outer, from)}A${String(outer)} ${String(outer)} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${String(inner)} ${String(inner)} 0 0 0 ${at(inner, from)}Z`;
}

/** The two angles of a wedge. */
export function anglesOf({ from, spread }: Pick<Form, 'from' | 'spread'>, at: number, count: number): [number, number] {
  const angle = spread / count;
  return [from + at * angle, from + (at + 1) * angle];
}

/** How far within its edge a wedge shows that it is chosen or has the focus. */
const WITHIN = 3;

/**
 * @param count how many levels the fan shows, one or more
 * @returns a wedge for each, from the left (lowest) to the right, all of the same angle
 */
export function fan(form: Form, count: number): Shape[] {
  const { outer, inner, half, band } = form;
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = anglesOf(form, at, count);
    const slack = WITHIN / inner;
    return {
      path: piece(form, from, to, outer, inner),
      within: piece(form, from + slack, to - slack, outer - WITHIN, inner + WITHIN),
      band: piece(form, from, to, outer, band),
      inner: piece(form, from, to, half, band),
    };
  });
}

/** How far a chosen wedge moves out of the arc, as the shift of an SVG `transform`. */
export function pulledOut(form: Form, at: number, count: number): readonly [number, number] {
  const [from, to] = anglesOf(form, at, count);
  const middle = (from + to) / 2;
  return [round(-form.pull * Math.cos(middle)), round(-form.pull * Math.sin(middle))];
}

/** From a wedge of the arch down to its column: columns are of one width, wedges of one angle. */
export function beam(at: number, count: number): string {
  const [from, to] = anglesOf(ARCH, at, count);
  const { inner } = ARCH;
  const column = 1000 / count;
  return `M${pointOf(ARCH, inner, from)}A${String(inner)} ${String(inner)} 0 0 1 ${pointOf(ARCH, inner, to)}L${String(round((at + 1) * column))} ${String(FLOOR)}H${String(round(at * column))}Z`;
}
