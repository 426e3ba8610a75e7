/** The words in the wedges of a fan: all of one size, broken into lines as each wedge needs. */
import { anglesOf, round, type Form } from './geometry.ts';

/** What stands in one wedge: the label that the area prints, its number large, and the name beneath. */
export interface WedgeWords {
  readonly label: { readonly before: string; readonly number: string } | null;
  readonly lines: readonly string[];
  readonly size: number;
  /** The middle of all lines, and the baseline of the first. */
  readonly x: number;
  readonly y: number;
  /** By how many degrees they are turned about the centre of the fan. */
  readonly turn: number;
}

/** The words of a level, of which either part may be left out. */
export interface Words {
  readonly printed: string | null;
  readonly name: string;
}

/** The width of a letter and the height of a line, in parts of the size: those of a wide, bold system face. */
const LETTER = 0.6;
export const LINE = 1.14;
/** How much larger than the name a level's number stands. */
export const NUMBER = 2;
/** Words keep this far from the edge of their ground. */
const EDGE = 3;

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

/** The ways to break a name into lines, from one word a line to all words on one. */
function breaks(name: string): string[][] {
  if (name === '') return [[]];
  // A stroke is as good a place to break as a space: "Multiple/Complex". An ampersand stays with the word after it.
  const broken = (most: number): string[] =>
    lines(name.replaceAll('/', '/ ').replaceAll('& ', '&\u00a0'), most).map((line) =>
      line.replaceAll('/ ', '/').replaceAll('&\u00a0', '& '),
    );
  const ways = Array.from({ length: name.length }, (_, most) => broken(most + 1));
  return ways.filter((way, at) => at === 0 || way.length !== ways[at - 1]?.length);
}

/** "Tier 2a" in two parts, so that its number can stand large. A label without a number stands as it is. */
export function labelParts(printed: string | null): WedgeWords['label'] {
  if (printed === null) return null;
  const [, before = '', number] = /^(.*\s)?(\d+\s?[a-z]?|[ivx]+)$/i.exec(printed) ?? [];
  return number === undefined ? { before: printed, number: '' } : { before, number };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a box stands within the wedge between two angles, tried at points along its rim. */
function fits({ x, y, width, height }: Box, form: Form, from: number, to: number): boolean {
  const steps = [-0.5, -0.25, 0, 0.25, 0.5];
  const rim = steps.flatMap((step) => [
    [x + step * width, y - height / 2],
    [x + step * width, y + height / 2],
    [x - width / 2, y + step * height],
    [x + width / 2, y + step * height],
  ]);
  return rim.every(([left = 0, top = 0]) => {
    const radius = Math.hypot(left - form.centre.x, top - form.centre.y);
    const angle = Math.atan2(form.centre.y - top, form.centre.x - left);
    const slack = EDGE / radius;
    return radius > form.inner + EDGE && radius < form.band - EDGE && angle > from + slack && angle < to - slack;
  });
}

interface Place {
  readonly form: Form;
  readonly at: number;
  readonly count: number;
}

/** One way to set a level's words at a size, and whether it stands within its wedge. */
function placed(label: WedgeWords['label'], way: readonly string[], size: number, radius: number, place: Place) {
  const { form, at, count } = place;
  const [left, right] = anglesOf(form, at, count);
  // Words that turn with their wedge are set as if it stood at the top.
  const turn = form.upright ? 0 : (left + right - Math.PI) / 2;
  const [from, to] = [left - turn, right - turn];
  const middle = (from + to) / 2;
  const number = label === null || label.number === '' ? 1 : NUMBER;
  const labelWidth = label === null ? 0 : label.before.length + label.number.length * number;
  const labelHeight = label === null ? 0 : number * size * 0.86;
  const box = {
    x: form.centre.x - radius * Math.cos(middle),
    y: form.centre.y - radius * Math.sin(middle),
    width: Math.max(labelWidth, ...way.map((line) => line.length)) * LETTER * size,
    height: labelHeight + way.length * LINE * size,
  };
  const first = label === null ? size * 0.92 : labelHeight * 0.88;
  const words = {
    label,
    lines: way,
    size,
    x: round(box.x),
    y: round(box.y - box.height / 2 + first),
    turn: round((turn * 180) / Math.PI),
  };
  return { words, fits: fits(box, form, from, to) };
}

/** A level's label, and the ways to break its name: made once for all the sizes that are tried. */
interface Breakable {
  readonly label: WedgeWords['label'];
  readonly ways: readonly (readonly string[])[];
}

/** A level's words at a size; null where its wedge does not hold them so. */
function wordsAt({ label, ways }: Breakable, size: number, place: Place): WedgeWords | null {
  const { band, inner } = place.form;
  const [middle, step] = [(band + inner) / 2, (band - inner) / 15];
  for (const away of [0, 1, 2, -1, 3]) {
    for (const way of ways) {
      const { words, fits: within } = placed(label, way, size, middle + away * step, place);
      if (within) return words;
    }
  }
  return null;
}

/**
 * The words of all levels of a fan in the largest size that every wedge holds.
 * @returns the words at the smallest size where a wedge holds none: they then stand over its edge
 */
export function wordsInFan(
  levels: readonly Words[],
  form: Form,
  { largest, smallest }: { readonly largest: number; readonly smallest: number },
): WedgeWords[] {
  const count = levels.length;
  const breakable = levels.map(({ printed, name }): Breakable => ({ label: labelParts(printed), ways: breaks(name) }));
  for (let size = largest; size >= smallest; size -= 0.5) {
    const all = breakable.map((level, at) => wordsAt(level, size, { form, at, count }));
    if (all.every((words) => words !== null)) return all;
  }
  return breakable.map((level, at) => {
    const place = { form, at, count };
    const [way = []] = level.ways;
    const middle = (form.band + form.inner) / 2;
    return wordsAt(level, smallest, place) ?? placed(level.label, way, smallest, middle, place).words;
  });
}
