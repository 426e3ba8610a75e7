/** The bullets of a run of lines: those of a cell, of a text box, or under a heading. */
import type { Bullets, Place } from './bullet.ts';
import { isLabel, type Levels } from './levels.ts';
import { lineOf, type Line } from './source.ts';

const A_HEADING = 90;

const COLON = 'ends with a colon: do the lines after it hang on it?';

const doubtful = (line: Line, doubt: string): Line => lineOf(line.text, { ...line, doubts: [...line.doubts, doubt] });

/** Words that head what follows: bold, short, and no sentence. */
export const isHeadingLike = (line: Line): boolean =>
  (line.heading !== null || line.bold) && line.text.length <= A_HEADING && !/[.;,]$/.test(line.text);

const withoutColon = (text: string): string => text.replace(/\s*:$/, '');

/** Reads lines one after another and puts each bullet under the one it hangs on. */
export class CellReader {
  readonly #bullets: Bullets;
  readonly #levels: Levels;
  #place: Place;
  /** The bullets that are open, by their depth. */
  #open: { depth: number; at: number }[] = [];
  #heading: string | null = null;

  constructor(bullets: Bullets, levels: Levels, place: Place) {
    this.#bullets = bullets;
    this.#levels = levels;
    this.#place = place;
  }

  read(lines: readonly Line[]): void {
    const hasBullets = lines.some(({ depth }) => depth !== null);
    const allBold = lines.every(({ bold }) => bold);
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (this.#isLevel(line)) continue;
      if (line.depth !== null) this.#bullet(line, line.depth);
      else if (isHeadingLike(line) && !allBold && next !== undefined) this.#head(line);
      else if (line.text.endsWith(':') && next !== undefined && next.depth !== null) this.#leadIn(line);
      else if (line.text.endsWith(':') && next !== undefined && !hasBullets) this.#bullet(doubtful(line, COLON), 0);
      else if (!hasBullets) this.#bullet(line, 0);
      else this.#plain(line, at === 0);
    }
  }

  #here(): Place {
    const headings = this.#heading === null ? this.#place.headings : [...this.#place.headings, this.#heading];
    return { ...this.#place, headings };
  }

  /** A line that is the name of a level moves what follows to that level. */
  #isLevel(line: Line): boolean {
    const stands = line.bold || line.heading !== null || (line.depth === null && isLabel(line.text));
    if (line.text.length > A_HEADING || !stands) return false;
    const ids = this.#levels.meet(withoutColon(line.text));
    const [id] = ids;
    if (id === undefined) return false;
    const two = ids.length > 1 ? [`"${line.text}" names more than one level: which does this stand at?`] : [];
    // What was doubtful because a heading named two levels is settled here.
    this.#place = { ...this.#place, level: id, doubts: two };
    this.#open = [];
    this.#heading = null;
    return true;
  }

  #head(line: Line): void {
    this.#heading = withoutColon(line.text);
    this.#open = [];
  }

  #bullet(line: Line, depth: number): void {
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
    const under = this.#open.at(-1)?.at ?? null;
    this.#open.push({ depth, at: this.#bullets.add(line, this.#here(), under) });
  }

  /** Words with a colon that open a list: its bullets hang on them. */
  #leadIn(line: Line): void {
    this.#open = [{ depth: -1, at: this.#bullets.add(line, this.#here()) }];
  }

  #plain(line: Line, first: boolean): void {
    const doubt = first
      ? 'plain words before bullets: a bullet, a heading or a lead-in of theirs?'
      : 'plain words among bullets: a bullet of its own, or the end of the one before?';
    this.#open = [];
    this.#bullets.add(doubtful(line, doubt), this.#here());
  }
}
