/** The geometry of the windscreen: a half ring cut into one wedge for each level, lowest at the left. */

export interface Wedge {
  /** The outline of the wedge as an SVG path. */
  readonly path: string;
  /** Its outer and inner half, for a level that takes the hues of two anchors. */
  readonly halves: readonly [string, string];
  /** Where its label stands, in the units of the 400 by 206 drawing. */
  readonly x: number;
  readonly y: number;
}

const CENTRE = { x: 200, y: 200 };
const OUTER = 196;
const INNER = 84;
const MIDDLE = (OUTER + INNER) / 2;

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

function ring(from: number, to: number, outer: number, inner: number): string {
  return `M${point(inner, from)}L${point(outer, from)}A${String(outer)} ${String(outer)} 0 0 1 ${point(outer, to)}L${point(inner, to)}A${String(inner)} ${String(inner)} 0 0 0 ${point(inner, from)}Z`;
}

/**
 * @param count how many levels the fan shows, one or more
 * @returns a wedge for each, from the left (lowest) to the right, all of the same angle
 */
export function fan(count: number): Wedge[] {
  const angle = Math.PI / count;
  return Array.from({ length: count }, (_, at) => {
    const from = at * angle;
    const to = from + angle;
    const middle = (from + to) / 2;
    return {
      path: ring(from, to, OUTER, INNER),
      halves: [ring(from, to, OUTER, MIDDLE), ring(from, to, MIDDLE, INNER)],
      x: round(CENTRE.x - MIDDLE * Math.cos(middle)),
      y: round(CENTRE.y - MIDDLE * Math.sin(middle)),
    };
  });
}
