/** The geometry of the windscreen: a half ring cut into one wedge for each level, lowest at the left. */

export interface Shape {
  /** The outline of the wedge as an SVG path. */
  readonly path: string;
  /** The band along its outer edge, and the inner half of that band for a level that takes the hues of two anchors. */
  readonly band: string;
  readonly inner: string;
}

/** A wedge's words: lines of one size, centred on x, the first on the baseline y. */
export interface WedgeWords {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

const CENTRE = { x: 200, y: 200 };
const OUTER = 196;
const INNER = 84;
/** Where the outer half of the band ends, and where the inner half does. */
const HALF = 186;
const BAND = 176;

/** Breaks a name into lines of at most `most` letters where its words allow: SVG text does not wrap. */
export function lines(name: string, most: number): string[] {
  const out: string[] = [];
  for (const word of name.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

const round = (n: number): number => Math.round(n * 10) / 10;

function point(radius: number, angle: number): string {
  return `${String(round(CENTRE.x - radius * Math.cos(angle)))} ${String(round(CENTRE.y - radius * Math.sin(angle)))}`;
}

/** A piece of the half ring, between two angles from the left and two radii, as an SVG path. */
export function ring(from: number, to: number, outer: number, inner: number): string {
  return `M${point(inner, from)}L${point(outer, from)}A${String(outer)} ${String(outer)} 0 0 1 ${point(outer, to)}L${point(inner, to)}A${String(inner)} ${String(inner)} 0 0 0 ${point(inner, from)}Z`;
}

/**
 * @param count how many levels the fan shows, one or more
 * @returns a wedge for each, from the left (lowest) to the right, all of the same angle
 */
export function fan(count: number): Shape[] {
  const angle = Math.PI / count;
  return Array.from({ length: count }, (_, at) => {
    const from = at * angle;
    const to = from + angle;
    return {
      path: ring(from, to, OUTER, INNER),
      band: ring(from, to, OUTER, BAND),
      inner: ring(from, to, HALF, BAND),
    };
  });
}

/** The width of a letter and the height of a line, in parts of the size: those of a wide, bold system face. */
const LETTER = 0.6;
const LINE = 1.14;
/** Words keep this far from the edge of their ground. */
const EDGE = 3;
const MIDDLE = (BAND + INNER) / 2;
/** So that the names in one fan differ little in size. */
const LARGEST = 15;
const SMALLEST = 8;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a box stands within the wedge between two angles, tried at points along its rim. */
function fits({ x, y, width, height }: Box, from: number, to: number): boolean {
  const steps = [-0.5, -0.25, 0, 0.25, 0.5];
  const rim = steps.flatMap((step) => [
    [x + step * width, y - height / 2],
    [x + step * width, y + height / 2],
    [x - width / 2, y + step * height],
    [x + width / 2, y + step * height],
  ]);
  return rim.every(([left = 0, top = 0]) => {
    const radius = Math.hypot(left - CENTRE.x, top - CENTRE.y);
    const angle = Math.atan2(CENTRE.y - top, CENTRE.x - left);
    const slack = EDGE / radius;
    return radius > INNER + EDGE && radius < BAND - EDGE && angle > from + slack && angle < to - slack;
  });
}

/** The ways to break a name into lines, from one word a line to all words on one. */
function breaks(name: string): string[][] {
  if (name === '') return [[]];
  // A stroke is as good a place to break as a space: "Multiple/Complex".
  const broken = (most: number): string[] =>
    lines(name.replaceAll('/', '/ '), most).map((line) => line.replaceAll('/ ', '/'));
  const ways = Array.from({ length: name.length }, (_, most) => broken(most + 1));
  return ways.filter((way, at) => at === 0 || way.length !== ways[at - 1]?.length);
}

/**
 * A level's words in its wedge, as large as the wedge allows, up to `largest`.
 * @param label what the area prints before the name, on a line of its own; null for none
 * @param name broken into lines as its wedge needs; empty where the label stands alone
 * @param at which wedge, from the left, counted from zero
 * @param count how many wedges the fan has
 * @returns the words at their smallest where no size fits: they then stand over its edge
 */
export function wordsInWedge(
  label: string | null,
  name: string,
  at: number,
  count: number,
  largest = LARGEST,
): WedgeWords {
  const from = (at * Math.PI) / count;
  const to = from + Math.PI / count;
  const middle = (from + to) / 2;
  const ways = breaks(name).map((way) => (label === null ? way : [label, ...way]));
  const placed = (way: readonly string[], size: number, radius: number): { box: Box; words: WedgeWords } => {
    const box = {
      x: CENTRE.x - radius * Math.cos(middle),
      y: CENTRE.y - radius * Math.sin(middle),
      width: Math.max(...way.map((line) => line.length)) * LETTER * size,
      height: way.length * LINE * size,
    };
    const first = box.y - box.height / 2 + size * 0.92;
    return { box, words: { lines: way, size, x: round(box.x), y: round(first) } };
  };
  for (let size = largest; size >= SMALLEST; size -= 0.5) {
    for (const radius of [MIDDLE, MIDDLE + 6, MIDDLE + 12, MIDDLE - 6, MIDDLE + 18]) {
      for (const way of ways) {
        const { box, words } = placed(way, size, radius);
        if (fits(box, from, to)) return words;
      }
    }
  }
  return placed(ways[0] ?? [name], SMALLEST, MIDDLE).words;
}

/** How far a chosen wedge moves out of the ring, as the shift of an SVG `transform`. */
export function pulledOut(at: number, count: number): readonly [number, number] {
  const middle = ((at + 0.5) * Math.PI) / count;
  return [round(-PULL * Math.cos(middle)), round(-PULL * Math.sin(middle))];
}
const PULL = 9;
