/**
 * Two to five editions side by side, worked out in the browser from their compact indexes and facts: rows, cells,
 * which rows differ, and the same as a table to take away. It never says at what level a child is.
 */
import { align, levelsFor } from './alignment.ts';
import { KINDS, ROLES, TIMESCALE_KINDS, type AnchorId } from './codes.ts';
import { rowsOf, type Subject } from './comparison-state.ts';
import type { CompactIndex } from './export.ts';
import type { Facts, FactsContact, FactsLevel, FactsTimescale } from './facts.ts';
import { ABOUT_LABELS, ANCHOR_LABELS, KIND_LABELS, ROLE_LABELS, TIMESCALE_LABELS } from './labels.ts';
import { rowWords, type IndexRow } from './rows.ts';
import { noLevel, silence, type Silence } from './silence.ts';

/** One edition as the browser holds it; the index only where indicators are compared. */
export interface Side {
  readonly facts: Facts;
  readonly index: CompactIndex | null;
}

/** The framework as far as a comparison needs it. */
export interface Frame {
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: string;
    readonly concerns: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** What stands in a cell under one level or heading. Signs are positions in the columns of the index. */
export type Content =
  | { readonly is: 'signs'; readonly picked: readonly number[] }
  | { readonly is: 'meaning' }
  | { readonly is: 'timescales'; readonly some: readonly FactsTimescale[] }
  | { readonly is: 'contacts'; readonly some: readonly FactsContact[] };

export interface Entry {
  readonly level: FactsLevel | null;
  /** The area's own heading, where a cell holds several. */
  readonly heading: string | null;
  readonly content: Content;
}

export interface Cell {
  readonly side: Side;
  readonly column: number;
  readonly entries: readonly Entry[];
  /** `no-level` where the area prints no level for the row. */
  readonly state: 'filled' | 'silent' | 'no-level';
}

export interface Row {
  readonly key: string;
  /** Every key that hides this row: it stands for several anchors where no area draws a line between them. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly anchors: readonly AnchorId[];
  /** The cell of each column; the very same cell in the next row where a level spans both. */
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly sides: readonly Side[];
  readonly rows: readonly Row[];
  /** Titles of rows left out because no edition lists anything there. */
  readonly without: readonly string[];
}

const NEED = KINDS.indexOf('need');

/** True of a level under which nothing is listed. It may share its cell with one under which something is. */
export const isSilent = ({ content }: Entry): boolean => content.is === 'signs' && content.picked.length === 0;

/** The rows of an index that stand under a subject: for a concern, those mainly about it come first. */
function pick(index: CompactIndex, subject: Subject, frame: Frame): number[] {
  const all = index.ref.map((_, at) => at);
  const concerns = (at: number): string[] => (index.concern[at] ?? []).map((number) => index.concerns[number] ?? '');
  if (subject.by === 'concern') {
    const some = all.filter((at) => concerns(at).includes(subject.id));
    return [
      ...some.filter((at) => concerns(at)[0] === subject.id),
      ...some.filter((at) => concerns(at)[0] !== subject.id),
    ];
  }
  if (subject.by !== 'dimension') return all;
  const own = frame.dimensions.find(({ id }) => id === subject.id)?.concerns.map(({ id }) => id) ?? [];
  return all.filter((at) => own.includes(concerns(at)[0] ?? ''));
}

/** The id of the level that an indicator stands at. */
const levelAt = (index: CompactIndex, at: number): string => index.levels[index.level[at] ?? -1]?.id ?? '';

const signs = (picked: readonly number[]): Content => ({ is: 'signs', picked });

/** A cell of levels with what is picked at each of them; without an index, with their meaning. */
function levelsCell(side: Side, column: number, levels: readonly FactsLevel[], picked: readonly number[] | null): Cell {
  const { index } = side;
  const cell = { side, column };
  if (levels.length === 0) return { ...cell, entries: [], state: 'no-level' };
  if (index === null || picked === null) {
    return {
      ...cell,
      entries: levels.map((level) => ({ level, heading: null, content: { is: 'meaning' } })),
      state: 'filled',
    };
  }
  const entries = levels.map((level) => ({
    level,
    heading: null,
    content: signs(picked.filter((at) => levelAt(index, at) === level.id)),
  }));
  return { ...cell, entries, state: entries.every(isSilent) ? 'silent' : 'filled' };
}

type Picked = readonly (readonly number[] | null)[];

/** Rows are levels aligned by anchor. */
function alignedRows(sides: readonly Side[], picked: Picked): Row[] {
  const { rows, columns } = align(sides.map(({ facts }) => facts));
  const cellOf = new Map(
    sides.flatMap((side, column) =>
      (columns[column]?.spans ?? []).map(
        (span) => [span, levelsCell(side, column, span.levels, picked[column] ?? null)] as const,
      ),
    ),
  );
  return rows.map(({ anchors, cells }) => ({
    key: anchors[0] ?? '',
    keys: anchors,
    title: anchors.map((anchor) => ANCHOR_LABELS[anchor]).join(' and '),
    anchors,
    cells: cells.flatMap(({ span }) => cellOf.get(span) ?? []),
  }));
}

const PLACES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** Rows are places in each area's own order; the words keep them from being read as the areas' numbers. */
function printedRows(sides: readonly Side[], picked: Picked): Row[] {
  const most = Math.max(0, ...sides.map(({ facts }) => facts.levels.length));
  return Array.from({ length: most }, (_, place) => ({
    key: String(place + 1),
    keys: [String(place + 1)],
    title: `${PLACES[place] ?? 'Further'} in print`,
    anchors: [],
    cells: sides.map((side, column) =>
      levelsCell(side, column, side.facts.levels.slice(place, place + 1), picked[column] ?? null),
    ),
  }));
}

const levelsOf = (side: Side, anchor: string): FactsLevel[] =>
  side.facts.levels.filter((level) => level.anchors.some((one) => one === anchor));

/** A whole level by dimension: one row would hold a hundred signs in each cell. */
function dimensionRows(sides: readonly Side[], anchor: string, frame: Frame): Row[] {
  return frame.dimensions.map(({ id, title }) => ({
    key: id,
    keys: [id],
    title,
    anchors: [],
    cells: sides.map((side, column) => {
      const picked = side.index === null ? null : pick(side.index, { by: 'dimension', id }, frame);
      return levelsCell(side, column, levelsOf(side, anchor), picked);
    }),
  }));
}

/** A whole level in each area's own order, under the area's own headings. */
function printedLevel(sides: readonly Side[], anchor: AnchorId): Row[] {
  const cells = sides.map((side, column): Cell => {
    const levels = levelsOf(side, anchor);
    const { index } = side;
    const entries = levels.flatMap((level): Entry[] => {
      const here = index?.ref.flatMap((_, at) => (levelAt(index, at) === level.id ? [at] : [])) ?? [];
      const domains =
        index?.domains.map((domain, number) => ({ domain, some: here.filter((at) => index.domain[at] === number) })) ??
        [];
      // A level that lists nothing is named all the same.
      if (here.length === 0) return [{ level, heading: null, content: signs([]) }];
      return domains
        .filter(({ some }) => some.length > 0)
        .map(({ domain, some }, at) => ({
          level: at === 0 ? level : null,
          heading: domain.title,
          content: signs(some),
        }));
    });
    const state = levels.length === 0 ? 'no-level' : entries.every(isSilent) ? 'silent' : 'filled';
    return { side, column, entries, state };
  });
  return [{ key: '1', keys: ['1'], title: `${ANCHOR_LABELS[anchor]}, in print`, anchors: [anchor], cells }];
}

/** Rows are kinds of a fact: those that some edition prints. */
function factRows<K extends string>(
  sides: readonly Side[],
  kinds: readonly K[],
  labels: Readonly<Record<K, string>>,
  contentOf: (facts: Facts, kind: K) => Extract<Content, { some: readonly unknown[] }>,
): Row[] {
  return kinds.map((kind) => ({
    key: kind,
    keys: [kind],
    title: labels[kind],
    anchors: [],
    cells: sides.map((side, column) => {
      const content = contentOf(side.facts, kind);
      const lists = content.some.length > 0;
      return {
        side,
        column,
        entries: lists ? [{ level: null, heading: null, content }] : [],
        state: lists ? 'filled' : 'silent',
      };
    }),
  }));
}

function rowsFor(sides: readonly Side[], subject: Subject, printed: boolean, frame: Frame): Row[] {
  switch (rowsOf({ subject, printed })) {
    case 'timescales':
      return factRows(sides, TIMESCALE_KINDS, TIMESCALE_LABELS, (facts, kind) => ({
        is: 'timescales',
        some: facts.timescales.filter((one) => one.kind === kind),
      }));
    case 'contacts':
      return factRows(sides, ROLES, ROLE_LABELS, (facts, role) => ({
        is: 'contacts',
        some: facts.contacts.filter((one) => one.role === role),
      }));
    case 'dimensions':
      return dimensionRows(sides, subject.id, frame);
    case 'anchors':
    case 'places': {
      if (subject.by === 'anchor') return printedLevel(sides, subject.id);
      const picked = sides.map(({ index }) =>
        index === null || subject.by === 'show' ? null : pick(index, subject, frame),
      );
      return printed ? printedRows(sides, picked) : alignedRows(sides, picked);
    }
  }
}

/** Whether what stands under an entry answers a row: of two levels in one cell, one may reach further. */
const answers = ({ anchors }: Row, { level }: Entry): boolean =>
  level === null || anchors.length === 0 || levelsFor([level], anchors).length > 0;

/** The levels of a cell that answer a row. */
export const levelsIn = (row: Row, cell: Cell): FactsLevel[] =>
  cell.entries.filter((entry) => answers(row, entry)).flatMap(({ level }) => level ?? []);

/** The part of a cell that answers a row, for a row that is shown by itself. */
export function answering(row: Row, cell: Cell): Cell {
  const entries = cell.entries.filter((entry) => answers(row, entry));
  return entries.length === cell.entries.length ? cell : partOf(cell, entries);
}

/** A cell with some of its entries. */
export const partOf = (cell: Cell, entries: readonly Entry[]): Cell => ({
  ...cell,
  entries,
  state: entries.every(isSilent) ? 'silent' : 'filled',
});

/** Whether a need is listed under an entry, or a limit or contact printed. */
function lists({ index }: Side, { content }: Entry): boolean {
  if (content.is === 'signs') return content.picked.some((at) => index?.kind[at] === NEED);
  return content.is === 'meaning' || content.some.length > 0;
}

/** True where some edition lists a need (or prints a limit or contact) in a row and another does not. */
export function differs(row: Row): boolean {
  const listed = row.cells.map(({ side, entries }) =>
    entries.some((entry) => answers(row, entry) && lists(side, entry)),
  );
  return listed.includes(true) && listed.includes(false);
}

/** Sets editions side by side. The sides must hold their indexes where indicators are compared. */
export function compare(sides: readonly Side[], subject: Subject, printed: boolean, frame: Frame): Comparison {
  const rows = rowsFor(sides, subject, printed, frame);
  // Levels stand even where no area lists anything; of other rows, only those in which something stands.
  const byLevel = ['anchors', 'places'].includes(rowsOf({ subject, printed }));
  const stands = (row: Row): boolean => byLevel || row.cells.some((cell) => cell.state === 'filled');
  return { sides, rows: rows.filter(stands), without: rows.filter((row) => !stands(row)).map((row) => row.title) };
}

/** The rows that differ alone. */
export const onlyDifferences = (comparison: Comparison): Comparison => ({
  ...comparison,
  rows: comparison.rows.filter(differs),
});

/** A row is hidden as soon as one of its keys is: a change of areas that merges rows must reveal nothing. */
export const isHidden = (row: Row, hidden: readonly string[]): boolean => row.keys.some((key) => hidden.includes(key));

/** A sign with what hangs on it. */
export interface Shown {
  readonly at: number;
  readonly hanging: readonly Shown[];
}

/** Picked signs as they must be shown: what hangs on a picked lead-in nested in it, all of it, and each once. */
export function nested(index: CompactIndex, picked: readonly number[]): Shown[] {
  const under = (at: number): number => index.under[at] ?? -1;
  const hangsOnPicked = (at: number): boolean =>
    under(at) >= 0 && (picked.includes(under(at)) || hangsOnPicked(under(at)));
  const whole = (at: number): Shown => ({
    at,
    hanging: index.under.flatMap((lead, other) => (lead === at ? [whole(other)] : [])),
  });
  return picked.filter((at) => !hangsOnPicked(at)).map(whole);
}

/** The words that a sign hangs on, outermost first; null for one that stands by itself. */
export function leadInOf(index: CompactIndex, at: number): string | null {
  const under = index.under[at] ?? -1;
  return under < 0 ? null : rowWords(index, under);
}

/** What is said of a sign beside its words: nothing of one that is a need and about the child. */
export const tagsOf = ({ kind, about }: Pick<IndexRow, 'kind' | 'about'>): string[] => [
  ...(kind === 'need' ? [] : [KIND_LABELS[kind]]),
  ...(about === 'child' ? [] : [ABOUT_LABELS[about]]),
];

export const labelOf = (level: Pick<FactsLevel, 'printed' | 'name'>): string =>
  level.printed === null ? level.name : `${level.printed} ${level.name}`;

/** The words of an empty cell. */
export const silenceOf = ({ facts }: Side): Silence =>
  silence({ id: facts.document, area: { name: facts.areaName }, lists: facts.lists, levels: facts.levels });

/** What a cell without anything says, where no indicators are compared. */
export function emptyWords(cell: Cell, subject: Subject): string {
  const { areaName } = cell.side.facts;
  if (cell.state === 'no-level') return noLevel(areaName);
  if (subject.id === 'timescales') return `${areaName} prints no limit of this kind. That does not mean there is none.`;
  return `${areaName} prints no contact under this heading. See its document.`;
}

/** The items of one list that carry a subject. */
export interface ListedSigns {
  readonly side: Side;
  readonly list: Facts['lists'][number];
  readonly items: readonly { readonly ref: number; readonly text: string }[];
}

/** Signs printed outside the level tables that carry the concern or belong to the dimension: urgent ones first. */
export function listedSigns(sides: readonly Side[], subject: Subject, frame: Frame): ListedSigns[] {
  if (subject.by !== 'concern' && subject.by !== 'dimension') return [];
  const wanted =
    subject.by === 'concern'
      ? [subject.id]
      : (frame.dimensions.find(({ id }) => id === subject.id)?.concerns.map(({ id }) => id) ?? []);
  const found = sides.flatMap((side) =>
    side.facts.lists.map((list, number) => ({
      side,
      list,
      items: (side.index?.listed ?? []).filter(
        (item) => item.list === number && item.concern.some((one) => wanted.includes(side.index?.concerns[one] ?? '')),
      ),
    })),
  );
  return found.filter(({ items }) => items.length > 0).sort((a, b) => Number(b.list.urgent) - Number(a.list.urgent));
}
