/** What all kinds of tables need: the levels that are known, and where bullets go. */
import type { Bullets, Place } from '../bullet.ts';
import { CellReader } from '../cell.ts';
import type { Levels } from '../levels.ts';
import type { Cell } from '../source.ts';

export class TableContext {
  readonly bullets: Bullets;
  readonly levels: Levels;

  constructor(bullets: Bullets, levels: Levels) {
    this.bullets = bullets;
    this.levels = levels;
  }

  /** A place below one more heading: a level, or a heading like others. */
  under(place: Place, words: string): Place {
    const ids = this.levels.meet(words);
    const [id] = ids;
    if (id === undefined) return { ...place, headings: [...place.headings, words] };
    return { ...place, level: id, doubts: [...place.doubts, ...doubtOfMany(ids, words)] };
  }

  read(
    cell: Cell,
    place: Place,
    { headings = [], doubts = [] }: { headings?: readonly string[]; doubts?: readonly string[] } = {},
  ): void {
    const here = { ...place, headings: [...place.headings, ...headings], doubts: [...place.doubts, ...doubts] };
    new CellReader(this.bullets, this.levels, here).read(cell.lines);
  }
}

export const doubtOfMany = (ids: readonly string[], words: string): string[] =>
  ids.length < 2 ? [] : [`"${words}" names more than one level: which does this stand at?`];
