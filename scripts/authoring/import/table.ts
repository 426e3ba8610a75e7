/**
 * The bullets of a table. Levels may head its columns or its rows, or the whole table stands at one level; what else
 * heads a column, a row or a part of the table is a heading of the bullets there.
 */
import type { Bullets, Place } from './bullet.ts';
import { CellReader } from './cell.ts';
import type { Levels } from './levels.ts';
import { readRecords, recordColumns } from './records.ts';
import { isEmpty, wordsOf, type Cell, type Table } from './source.ts';

type Grid = readonly (readonly Cell[])[];

const A_HEAD = 120;
/** Levels stand in the first rows of a table, below its title. */
const HEAD_ROWS = 4;

/** Words short enough, and not listed: a cell that can head others. */
const canHead = (cell: Cell): boolean =>
  !isEmpty(cell) && wordsOf(cell).length <= A_HEAD && cell.lines.every(({ depth }) => depth === null);

/** Its first line names it; further lines say more about it. */
const headOf = (cell: Cell): string => cell.lines[0]?.text ?? '';

const distinct = (cells: readonly Cell[]): Cell[] => [...new Set(cells)];

/** A table without the rows and columns in which nothing stands. */
function trimmed({ rows }: Table): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => row[at] !== undefined && !isEmpty(row[at])),
  );
  const empty: Cell = { lines: [] };
  return rows.filter((row) => !row.every(isEmpty)).map((row) => columns.map((at) => row[at] ?? empty));
}

/** What is known of a column or a row from what heads it. */
interface Head {
  readonly ids: readonly string[];
  readonly words: string;
}

export class TableReader {
  readonly #bullets: Bullets;
  readonly #levels: Levels;

  constructor(bullets: Bullets, levels: Levels) {
    this.#bullets = bullets;
    this.#levels = levels;
  }

  /**
   * @param place what the text before the table says of it
   * @returns whether the table was understood as one of levels
   */
  read(table: Table, place: Place): boolean {
    const grid = trimmed(table);
    const records = recordColumns(grid);
    if (records !== null) {
      readRecords(grid, records, this.#levels, this.#bullets, place);
      return true;
    }
    const width = grid[0]?.length ?? 0;
    if (width === 0) return true;
    const { from, place: titled } = this.#titles(grid, place);
    const body = grid.slice(from);
    const heads = this.#columnHeads(body);
    if (heads !== null) this.#byColumn(body, heads, titled);
    else if (this.#rowsAreLevels(body)) this.#byRow(body, titled);
    else if (titled.level !== null || this.#hasLevelRows(body)) this.#atOneLevel(body, titled);
    else return false;
    return true;
  }

  /** Rows that span the whole table before its head: its title, or its level. */
  #titles(grid: Grid, place: Place): { from: number; place: Place } {
    let [from, now] = [0, place];
    for (const row of grid) {
      const [cell, ...others] = distinct(row);
      if (cell === undefined || others.length > 0 || !canHead(cell) || row.length === 1) break;
      now = this.#under(now, headOf(cell));
      from++;
    }
    return { from, place: now };
  }

  /** A place below one more heading: a level, or a heading like others. */
  #under(place: Place, words: string): Place {
    const ids = this.#levels.meet(words);
    const [id] = ids;
    if (id === undefined) return { ...place, headings: [...place.headings, words] };
    return { ...place, level: id, doubts: [...place.doubts, ...this.#doubtOfMany(ids, words)] };
  }

  #doubtOfMany(ids: readonly string[], words: string): string[] {
    if (ids.length < 2) return [];
    return [`"${words}" names more than one level: which does this stand at?`];
  }

  /** Whether a row heads columns with levels: two cells or more that name some, and none that lists anything. */
  #headsLevels(row: readonly Cell[]): boolean {
    const cells = distinct(row).filter((cell) => !isEmpty(cell));
    if (!cells.every((cell) => cell.lines.every(({ depth }) => depth === null))) return false;
    const named = cells.filter((cell) => this.#levels.idsIn(headOf(cell)).length > 0);
    if (named.length >= 2) return named.every((cell) => headOf(cell).length <= A_HEAD);
    const others = cells.filter((cell) => this.#levels.couldBe(headOf(cell)) && wordsOf(cell).length <= A_HEAD);
    return others.length >= 3 || (others.length === 2 && cells.length <= 3 && others.length >= cells.length - 1);
  }

  /** The levels of the columns by the head of the table, the nearest line of the head counting; null where it has none. */
  #columnHeads(grid: Grid): { rows: number; heads: (Head | null)[] } | null {
    const first = grid.slice(0, HEAD_ROWS).findIndex((row) => this.#headsLevels(row));
    if (first < 0) return null;
    let rows = first + 1;
    while (rows < grid.length && this.#headsLevels(grid[rows] ?? [])) rows++;
    const lines = grid.slice(first, rows);
    const names = lines.flatMap((row) => distinct(row)).map(headOf);
    this.#levels.adopt(names.filter((name) => this.#levels.couldBe(name)));
    const heads = (lines[0] ?? []).map((_, column): Head | null => {
      const words = lines.map((row) => row[column] ?? { lines: [] }).map(headOf);
      const named = words.findLast((one) => this.#levels.idsIn(one).length > 0);
      return named === undefined ? null : { ids: this.#levels.idsIn(named), words: named };
    });
    return { rows, heads };
  }

  #byColumn(grid: Grid, { rows, heads }: { rows: number; heads: (Head | null)[] }, place: Place): void {
    const head = grid[rows - 1] ?? [];
    const firstLevel = heads.findIndex((one) => one !== null);
    const labels = new Labels(firstLevel);
    let part = place;
    for (const row of grid.slice(rows)) {
      if (this.#headsLevels(row)) {
        heads.splice(0, heads.length, ...row.map((cell) => this.#headOfCell(cell)));
        continue;
      }
      const cells = distinct(row);
      const [only] = cells;
      if (only !== undefined && cells.length === 1 && canHead(only)) {
        part = this.#under({ ...place }, headOf(only));
        labels.forget();
        continue;
      }
      const labelled = labels.of(row);
      for (const cell of cells) {
        const columns = row.flatMap((one, at) => (one === cell && at >= firstLevel ? [at] : []));
        if (columns.length === 0 || isEmpty(cell)) continue;
        const here = this.#placeOfColumns(part, columns, heads, head);
        this.#readCell(cell, {
          ...here,
          headings: [...here.headings, ...labelled.headings],
          doubts: [...here.doubts, ...labelled.doubts],
        });
      }
    }
  }

  #headOfCell(cell: Cell): Head | null {
    const ids = this.#levels.meet(headOf(cell));
    return ids.length === 0 ? null : { ids, words: headOf(cell) };
  }

  /** The level of a cell, with a doubt where it covers several or none. */
  #placeOfColumns(
    place: Place,
    columns: readonly number[],
    heads: readonly (Head | null)[],
    row: readonly Cell[],
  ): Place {
    const ids = [...new Set(columns.flatMap((at) => heads[at]?.ids ?? []))];
    const [id] = ids;
    const head = headOf(row[columns[0] ?? 0] ?? { lines: [] });
    if (id === undefined) {
      const doubt =
        head === ''
          ? 'nothing heads this column: which level is it?'
          : `"${head}" heads this column, which is no level that is known`;
      return { ...place, level: null, doubts: [...place.doubts, doubt] };
    }
    const words = heads[columns[0] ?? 0]?.words ?? '';
    const many =
      columns.length > 1 && ids.length > 1
        ? [`this cell covers ${ids.map((one) => this.#levels.printedOf(one)).join(' and ')}`]
        : this.#doubtOfMany(ids, words);
    return { ...place, level: id, doubts: [...place.doubts, ...many] };
  }

  /** Whether the first column names levels, row by row. */
  #rowsAreLevels(grid: Grid): boolean {
    if ((grid[0]?.length ?? 0) < 2) return false;
    const firsts = distinct(grid.map((row) => row[0] ?? { lines: [] })).filter((cell) => !isEmpty(cell));
    const named = firsts.filter((cell) => this.#levels.idsIn(headOf(cell)).length > 0);
    if (named.length >= 2) return true;
    const named2 = firsts.filter((cell) => canHead(cell) && this.#levels.couldBe(headOf(cell)));
    if (named2.length < 3) return false;
    this.#levels.adopt(named2.map(headOf));
    return true;
  }

  #byRow(grid: Grid, place: Place): void {
    const start = grid.findIndex((row) => this.#levels.idsIn(headOf(row[0] ?? { lines: [] })).length > 0);
    const head = start > 0 ? (grid[start - 1] ?? []) : [];
    let [part, level] = [place, place];
    for (const row of grid.slice(Math.max(start, 0))) {
      const [first, ...others] = distinct(row);
      if (first === undefined) continue;
      const ids = this.#levels.meet(headOf(first));
      if (others.length === 0 && canHead(first)) {
        part = this.#under(place, headOf(first));
        level = part;
        continue;
      }
      if (ids.length > 0)
        level = { ...part, level: ids[0] ?? null, doubts: [...part.doubts, ...this.#doubtOfMany(ids, headOf(first))] };
      else if (!isEmpty(first))
        level = {
          ...part,
          level: null,
          doubts: [...part.doubts, `"${headOf(first)}" heads this row, which is no level that is known`],
        };
      for (const line of first.lines.slice(1)) this.#bullets.leave(line);
      for (const cell of others.filter((one) => one !== first)) this.#cellOfRow(cell, row, head, level);
    }
  }

  #cellOfRow(cell: Cell, row: readonly Cell[], head: readonly Cell[], level: Place): void {
    const columns = row.flatMap((one, at) => (one === cell ? [at] : []));
    const words = [...new Set(columns.map((at) => headOf(head[at] ?? { lines: [] })))].filter((one) => one !== '');
    const many = words.length > 1 ? [`this cell covers ${words.map((one) => `"${one}"`).join(' and ')}`] : [];
    this.#readCell(cell, {
      ...level,
      headings: [...level.headings, ...words.slice(0, 1).filter((one) => !SAYS_NOTHING.test(one))],
      doubts: [...level.doubts, ...many],
    });
  }

  #hasLevelRows(grid: Grid): boolean {
    return grid.some((row) => {
      const [cell, ...others] = distinct(row);
      return others.length === 0 && cell !== undefined && canHead(cell) && this.#levels.idsIn(headOf(cell)).length > 0;
    });
  }

  /** A table within one level, or one whose level is named by rows that span it. */
  #atOneLevel(grid: Grid, place: Place): void {
    const head = columnTitles(grid);
    const labels = new Labels(labelColumns(grid, head !== null));
    let part = place;
    for (const row of grid.slice(head === null ? 0 : 1)) {
      const cells = distinct(row);
      const [only] = cells;
      if (only !== undefined && cells.length === 1 && canHead(only) && this.#isHeadRow(only, row.length)) {
        const isLevel = this.#levels.idsIn(headOf(only)).length > 0;
        part = this.#under(
          isLevel
            ? { ...place, headings: part.headings.slice(0, place.headings.length) }
            : place.level === part.level
              ? place
              : { ...place, level: part.level },
          headOf(only),
        );
        labels.forget();
        continue;
      }
      const labelled = labels.of(row);
      for (const cell of cells) {
        const column = row.indexOf(cell);
        if (column < labels.columns || isEmpty(cell)) continue;
        const title = head === null ? '' : headOf(head[column] ?? { lines: [] });
        const headings = [
          ...part.headings,
          ...labelled.headings,
          ...(title === '' || SAYS_NOTHING.test(title) ? [] : [title]),
        ];
        this.#readCell(cell, { ...part, headings, doubts: [...part.doubts, ...labelled.doubts] });
      }
    }
  }

  #isHeadRow(cell: Cell, width: number): boolean {
    return (
      width > 1 ||
      cell.lines.every(({ bold, heading }) => bold || heading !== null) ||
      this.#levels.idsIn(headOf(cell)).length > 0
    );
  }

  #readCell(cell: Cell, place: Place): void {
    new CellReader(this.#bullets, this.#levels, place).read(cell.lines);
  }
}

/** The first row, where it heads columns that list something. */
function columnTitles(grid: Grid): readonly Cell[] | null {
  const [first, ...others] = grid;
  if (first === undefined || others.length === 0 || distinct(first).length < 2) return null;
  const bold = first.every((cell) => isEmpty(cell) || cell.lines.every((line) => line.bold));
  const listed = others.some((row) =>
    row.some((cell) => cell.lines.some(({ depth }) => depth !== null) || cell.lines.length > 1),
  );
  return first.every((cell) => isEmpty(cell) || canHead(cell)) && (bold || listed) ? first : null;
}

/** How many columns at the left label their rows: short words, while others list or say more. */
function labelColumns(grid: Grid, hasTitles: boolean): number {
  const rows = grid.slice(hasTitles ? 1 : 0).filter((row) => distinct(row).length > 1);
  const width = grid[0]?.length ?? 0;
  if (width < 2 || rows.length === 0) return 0;
  const isLabel = (cell: Cell | undefined): boolean =>
    cell === undefined || isEmpty(cell) || (canHead(cell) && cell.lines.length === 1);
  const lists = (column: number): boolean =>
    rows.some(
      (row) => (row[column]?.lines.length ?? 0) > 1 || row[column]?.lines.some(({ depth }) => depth !== null) === true,
    );
  const first = rows.every((row) => isLabel(row[0]));
  const title = hasTitles ? headOf(grid[0]?.[0] ?? { lines: [] }) : '';
  return first && !lists(0) && (lists(1) || title === '' || LABEL_TITLE.test(title)) ? 1 : 0;
}

/** A column called so holds what every column of signs holds. */
const SAYS_NOTHING = /^(?:examples? of )?(?:indicators?|signs?|descriptors?)(?: of need)?$/i;

const LABEL_TITLE = /\b(?:domain|area|theme|dimension|category|heading|section|aspect|factor|need type|topic)s?\b/i;

/** What the columns left of the first that lists anything say of each row. */
class Labels {
  readonly columns: number;
  #last: readonly string[] = [];

  constructor(columns: number) {
    this.columns = columns;
  }

  forget(): void {
    this.#last = [];
  }

  of(row: readonly Cell[]): { headings: string[]; doubts: string[] } {
    const cells = row.slice(0, this.columns);
    const words = distinct(cells).map((cell) => wordsOf(cell));
    if (cells.length === 0) return { headings: [], doubts: [] };
    if (words.every((one) => one === '')) {
      const doubts =
        this.#last.length === 0 ? [] : ['the cell that names this row is empty: the heading is that of the row above'];
      return { headings: [...this.#last], doubts };
    }
    const headings = cells.length === 1 ? words : words.map((one, at) => (one === '' ? (this.#last[at] ?? '') : one));
    this.#last = headings;
    return { headings: headings.filter((one) => one !== ''), doubts: [] };
  }
}
