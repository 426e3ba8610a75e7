/** Goes through a document from its beginning to its end and gathers the bullets that stand at a level. */
import { Bullets, type Place } from './bullet.ts';
import { CellReader, isHeadingLike } from './cell.ts';
import { soundsLikeALevel, type Levels } from './levels.ts';
import type { Block, Box, Line, Source, Table } from './source.ts';
import { TableContext } from './table/context.ts';
import { readTable } from './table/table.ts';

interface Heading {
  readonly words: string;
  readonly rank: number;
  readonly ids: readonly string[];
}

/** Bold lines head what follows, below every heading that Word knows as one. */
const BOLD_RANK = 20;
/** Levels are said to hold two at most side by side. */
const LEVELS_BEFORE_THEY_ARE_NAMES = 3;

/** Whether headings of one rank that name levels stand below the others of that rank: their names come again and again. */
function levelsAreInner(headings: readonly Heading[]): boolean {
  const seen = new Set<string>();
  return headings.some(({ ids }) => {
    const key = ids.join();
    if (key === '') return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

export class DocumentReader {
  readonly bullets = new Bullets();
  readonly #levels: Levels;
  readonly #tables: TableContext;
  #stack: Heading[] = [];
  /** For each rank of headings, whether those that name levels stand within the others. */
  readonly #inner = new Map<number, boolean>();
  /** Headings that come again, as those within levels do, by rank and words. */
  readonly #recurring = new Set<string>();
  /** Lines that wait until the next heading or table, to be read together. */
  #waiting: Line[] = [];

  constructor(levels: Levels) {
    this.#levels = levels;
    this.#tables = new TableContext(this.bullets, levels);
  }

  read(source: Source): void {
    this.#survey(source.blocks);
    this.#blocks(source.blocks);
    this.#flush();
  }

  /** Looks at all headings first: which of them name levels, and how they nest. */
  #survey(blocks: readonly Block[]): void {
    const lines = blocks.flatMap((block) => (block.kind === 'line' && isHeading(block) ? [block] : []));
    this.#adoptNames(lines);
    const byRank = new Map<number, Heading[]>();
    for (const line of lines) {
      const heading = { words: line.text, rank: rankOf(line), ids: this.#levels.idsIn(line.text) };
      byRank.set(heading.rank, [...(byRank.get(heading.rank) ?? []), heading]);
    }
    for (const [rank, headings] of byRank) {
      this.#inner.set(rank, levelsAreInner(headings));
      for (const [at, { words }] of headings.entries())
        if (headings.findIndex((one) => one.words === words) < at) this.#recurring.add(`${rank}:${words}`);
    }
  }

  /** Headings such as "Universal", "Targeted" and "Specialist" are levels where three of one rank are, and no number is. */
  #adoptNames(lines: readonly Line[]): void {
    if (lines.some(({ text }) => this.#levels.idsIn(text).length > 0) || !this.#levels.none) return;
    const ranks = [...new Set(lines.map(rankOf))];
    for (const rank of ranks) {
      const names = [...new Set(lines.filter((line) => rankOf(line) === rank).map(({ text }) => text))];
      const levels = names.filter((name) => soundsLikeALevel(name) && name.split(' ').length <= 5);
      if (levels.length >= LEVELS_BEFORE_THEY_ARE_NAMES) {
        this.#levels.adopt(levels);
        return;
      }
    }
  }

  #blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.#table(block);
      else if (block.kind === 'box') this.#box(block);
      else if (isHeading(block)) this.#heading(block);
      else this.#waiting.push(block);
    }
  }

  #heading(line: Line): void {
    this.#flush();
    const ids = this.#levels.meet(line.text.replace(/\s*:$/, ''));
    const rank = rankOf(line);
    const inner = this.#inner.get(rank) ?? false;
    // Within one rank, a level stands above the other headings, or below them where it comes again under each.
    const fine = (isLevel: boolean): number => (isLevel === inner ? 0.5 : 0);
    const own = rank + fine(ids.length > 0);
    this.#stack = this.#stack.filter((one) => one.rank + (one.rank === rank ? fine(one.ids.length > 0) : 0) < own);
    this.#stack.push({ words: line.text.replace(/\s*:$/, ''), rank, ids });
  }

  #place(): Place {
    const at = this.#stack.findLastIndex(({ ids }) => ids.length > 0);
    const level = this.#stack[at];
    const below = this.#stack.slice(at + 1).filter(({ rank }) => rank > 0);
    const above = this.#stack.slice(0, Math.max(at, 0)).filter(({ rank }) => rank > 0);
    const headings = (below.length > 0 || level === undefined ? below : above.slice(-1)).map(({ words }) => words);
    const both = below.length > 0 && level !== undefined ? this.#outer(above) : [];
    const [id, ...more] = level?.ids ?? [];
    const many =
      more.length === 0 ? [] : [`"${level?.words ?? ''}" names more than one level: which does this stand at?`];
    const doubts = [...many, ...this.#doubtOfRank(level, below)];
    return { level: id ?? null, headings: [...both, ...headings], row: null, doubts };
  }

  /** A heading of the same rank as the level before it, which comes but once, may have left that level. */
  #doubtOfRank(level: Heading | undefined, below: readonly Heading[]): string[] {
    const beside = below.find(({ rank, words }) => rank === level?.rank && !this.#recurring.has(`${rank}:${words}`));
    return beside === undefined
      ? []
      : [`"${beside.words}" stands at the same rank as "${level?.words ?? ''}": does it belong to that level?`];
  }

  /** Headings above a level that comes again under each of them are headings of its bullets too. */
  #outer(above: readonly Heading[]): string[] {
    const level = this.#stack.findLast(({ ids }) => ids.length > 0);
    return level !== undefined && (this.#inner.get(level.rank) ?? false)
      ? above.slice(-1).map(({ words }) => words)
      : [];
  }

  #flush(): void {
    const lines = this.#waiting;
    this.#waiting = [];
    const place = this.#place();
    if (place.level === null) {
      lines.forEach((line) => this.bullets.leave(line));
      return;
    }
    this.#listed(lines, place);
  }

  /** Under a heading of a level, the lists are its indicators; words before, between and after them are not. */
  #listed(lines: readonly Line[], place: Place): void {
    const runs: Line[][] = [];
    let inList = false;
    for (const [at, line] of lines.entries()) {
      const leads =
        line.depth === null &&
        line.text.endsWith(':') &&
        lines[at + 1]?.depth !== undefined &&
        lines[at + 1]?.depth !== null;
      if (line.depth === null) {
        this.bullets.leave(line);
        inList = false;
        if (leads) runs.push([]);
        continue;
      }
      if (!inList && !(runs.length > 0 && runs.at(-1)?.length === 0)) runs.push([]);
      inList = true;
      runs.at(-1)?.push(line);
    }
    for (const run of runs) new CellReader(this.bullets, this.#levels, place).read(run);
  }

  #table(table: Table): void {
    // Words before a table say what it is; those of a level's section are no indicators.
    this.#flush();
    const [cell, ...others] = new Set(table.rows.flat());
    if (cell !== undefined && others.length === 0) {
      // A table of one cell is a frame around words.
      this.#box({ kind: 'box', blocks: cell.lines.map((line) => ({ ...line, kind: 'line' as const })) });
      return;
    }
    const place = this.#place();
    const before = this.bullets.all.length;
    if (readTable(this.#tables, table, place) || this.bullets.all.length > before) return;
    for (const cell of new Set(table.rows.flat())) cell.lines.forEach((line) => this.bullets.leave(line));
  }

  /** A box has its own headings; where it names no level, the place of its bullets is not certain. */
  #box(box: Box): void {
    this.#flush();
    const outside = this.#stack;
    const ownLevel = box.blocks.some(
      (block) => block.kind === 'line' && isHeading(block) && this.#levels.idsIn(block.text).length > 0,
    );
    if (ownLevel) this.#stack = [];
    const first = this.bullets.all.length;
    this.#blocks(box.blocks);
    this.#flush();
    const tables = box.blocks.some(({ kind }) => kind === 'table');
    if (!ownLevel && !tables) this.bullets.doubt(first, 'stands in a box: does it belong to the level around it?');
    this.#stack = outside;
  }
}

const rankOf = (line: Line): number => line.heading ?? BOLD_RANK;

function isHeading(line: Line): boolean {
  return line.depth === null && isHeadingLike(line);
}
