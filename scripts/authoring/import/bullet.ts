/** One published bullet as it was recognised, and the gathering of all of them. */
import type { Line } from './source.ts';

export interface Bullet {
  readonly text: string;
  /** The id of its level; null where none is certain, which has a mark. */
  readonly level: string | null;
  /** Its headings as printed, the widest first. */
  readonly headings: readonly string[];
  /** The label of its printed row. */
  readonly row: string | null;
  /** The place in the list of the bullet on which it hangs. */
  readonly under: number | null;
  readonly footnotes: readonly string[];
  /** What is not certain about it, in a sentence each. */
  readonly doubts: readonly string[];
}

/** Where a bullet stands, as far as its reader knows. */
export interface Place {
  readonly level: string | null;
  readonly headings: readonly string[];
  readonly row: string | null;
  readonly doubts: readonly string[];
}

const ABOUT_RESPONSE =
  /\b(?:responses?|actions?|what (?:to do|happens|we do|you (?:can|should) do)|next steps?|services?|who (?:can|leads?|to contact)|lead professional|processe?s?|pathways?|referrals?|how to refer|contacts?|consent|outcomes?|definitions?|descriptions?|assessment(?:s| process| required)?)\b/i;

/** A heading under which a document says what to do rather than what to look for. */
const doubtOfHeading = (headings: readonly string[]): string[] => {
  const last = headings.at(-1) ?? '';
  return ABOUT_RESPONSE.test(last) && last.length < 60
    ? [`"${last}" may head what to do rather than signs: leave this out if so`]
    : [];
};

const MANY_WORDS = 320;

export class Bullets {
  readonly all: Bullet[] = [];
  /** Words that were read and taken for no bullet, so that nothing is lost in silence. */
  readonly rest: string[] = [];

  add(line: Line, place: Place, under: number | null = null): number {
    const long = line.text.length > MANY_WORDS ? ['this is long: is it one bullet or several?'] : [];
    const lost = place.level === null && place.doubts.length === 0 ? ['no level is named here'] : [];
    const doubts = [...line.doubts, ...place.doubts, ...doubtOfHeading(place.headings), ...long, ...lost];
    const bullet = {
      text: line.text,
      level: place.level,
      headings: place.headings,
      row: place.row,
      under,
      footnotes: [...new Set(line.footnotes)],
      doubts: [...new Set(doubts)],
    };
    return this.all.push(bullet) - 1;
  }

  /** Adds a doubt to every bullet from one on. */
  doubt(from: number, doubt: string): void {
    for (const [at, bullet] of this.all.entries())
      if (at >= from) this.all[at] = { ...bullet, doubts: [...bullet.doubts, doubt] };
  }

  leave(line: Pick<Line, 'text' | 'depth'>): void {
    this.rest.push(line.depth === null ? line.text : `${'  '.repeat(line.depth)}- ${line.text}`);
  }
}
