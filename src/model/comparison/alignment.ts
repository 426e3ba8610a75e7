/**
 * Levels side by side. Areas number and name their levels as they like; anchors (docs/design.md, "Anchors") say
 * which levels answer the same kind of need, and a level that names several spans their rows.
 * The alignment is ours, not the areas': every page that shows it says so.
 */
import type { Edition } from '#model/edition/atlas.ts';
import { ANCHORS, type AnchorId } from '#model/content/vocabulary.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';

/** A level, as far as aligning it goes. */
export interface Alignable {
  readonly id: string;
  readonly anchors: readonly AnchorId[];
}

/** Anything with levels in the order its area prints them: an edition, or what the browser holds of one. */
export interface WithLevels {
  readonly levels: readonly Alignable[];
}

type LevelIn<E extends WithLevels> = E['levels'][number];

/** The levels of one edition that stand in one cell, and the rows the cell covers (inclusive). */
export interface Span<L extends Alignable = LevelFile> {
  readonly first: number;
  readonly last: number;
  readonly levels: readonly L[];
}

/** What one edition has in one row: a cell that begins there, or its part of one that began in a row above. */
export interface AlignedCell<E extends WithLevels = Edition> {
  readonly edition: E;
  readonly span: Span<LevelIn<E>>;
  readonly begins: boolean;
  /** The levels of the cell that answer this row: of two in one cell, one may reach further than the other. */
  readonly levels: readonly LevelIn<E>[];
}

/** One row of an aligned table: the anchors that no column tells apart, and a cell of every edition. */
export interface AlignedRow<E extends WithLevels = Edition> {
  readonly anchors: readonly AnchorId[];
  readonly cells: readonly AlignedCell<E>[];
}

export interface Column<E extends WithLevels = Edition> {
  readonly edition: E;
  /** A span for every row, in order; one without levels where the edition names no level for the anchors. */
  readonly spans: readonly Span<LevelIn<E>>[];
}

export interface Alignment<E extends WithLevels = Edition> {
  readonly rows: readonly AlignedRow<E>[];
  readonly columns: readonly Column<E>[];
}

export const reach = (level: Pick<Alignable, 'anchors'>): [number, number] => {
  const at = level.anchors.map((anchor) => ANCHORS.indexOf(anchor));
  return [Math.min(...at), Math.max(...at)];
};

/** Levels that share an anchor stand in one cell; anchors that no level names make an empty one. */
function spansOf<L extends Alignable>(levels: readonly L[]): Span<L>[] {
  const spans: Span<L>[] = [];
  const sorted = [...levels].sort((a, b) => reach(a)[0] - reach(b)[0] || reach(a)[1] - reach(b)[1]);
  for (const level of sorted) {
    const [first, last] = reach(level);
    const before = spans.at(-1);
    if (before !== undefined && first <= before.last) {
      spans[spans.length - 1] = {
        first: before.first,
        last: Math.max(before.last, last),
        levels: [...before.levels, level],
      };
    } else spans.push({ first, last, levels: [level] });
  }
  // Within a cell the area's own order holds.
  return spans.map((span) => ({ ...span, levels: levels.filter((level) => span.levels.includes(level)) }));
}

function fillGaps<L extends Alignable>(spans: readonly Span<L>[]): Span<L>[] {
  const filled: Span<L>[] = [];
  for (let row = 0; row < ANCHORS.length;) {
    // Anchors in a row that no level names make one empty cell.
    const next = Math.min(...spans.map((one) => one.first).filter((first) => first > row), ANCHORS.length);
    const span: Span<L> = spans.find((one) => one.first === row) ?? { first: row, last: next - 1, levels: [] };
    filled.push(span);
    row = span.last + 1;
  }
  return filled;
}

/**
 * Aligns the levels of some editions by anchor.
 * Anchors between which no edition draws a line become one row, so that areas whose last level answers both
 * section 17 and section 47 do not fill two rows with the same words.
 */
export function align<E extends WithLevels>(editions: readonly E[]): Alignment<E> {
  const inAnchors = editions.map((edition) => ({ edition, spans: fillGaps(spansOf<LevelIn<E>>(edition.levels)) }));
  const starts = [...new Set(inAnchors.flatMap((column) => column.spans.map((span) => span.first)))].sort(
    (a, b) => a - b,
  );
  const rowOf = (anchor: number): number => starts.filter((start) => start <= anchor).length - 1;
  const columns = inAnchors.map(({ edition, spans }) => ({
    edition,
    spans: spans.map((span) => ({ ...span, first: rowOf(span.first), last: rowOf(span.last) })),
  }));
  const rows = starts.map((start, row) => {
    const anchors = ANCHORS.slice(start, starts[row + 1] ?? ANCHORS.length);
    return { anchors, cells: columns.flatMap((column) => cellIn(column, row, anchors)) };
  });
  return { rows, columns };
}

/** The one cell of a column that covers a row. */
function cellIn<E extends WithLevels>(
  { edition, spans }: Column<E>,
  row: number,
  anchors: readonly AnchorId[],
): AlignedCell<E>[] {
  return spans
    .filter(({ first, last }) => first <= row && row <= last)
    .map((span) => ({ edition, span, begins: span.first === row, levels: levelsFor(span.levels, anchors) }));
}

/** The levels that answer a row: those that name one of its anchors. */
export const levelsFor = <L extends Pick<Alignable, 'anchors'>>(
  levels: readonly L[],
  anchors: readonly AnchorId[],
): L[] => levels.filter((level) => level.anchors.some((anchor) => anchors.includes(anchor)));
