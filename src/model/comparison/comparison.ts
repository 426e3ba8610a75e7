/**
 * Two to five editions side by side, worked out in the browser from their compact indexes and facts: rows, cells,
 * which rows differ, and the same as a table to take away. It never says at what level a child is.
 */
import { align } from './alignment.ts';
import { KINDS, ROLES, TIMESCALE_KINDS, type AnchorId } from '#model/content/vocabulary.ts';
import { rowsOf, type ComparisonSubject } from './url-state.ts';
import type { CompactIndex } from '#model/data/exports.ts';
import type { EditionFacts, FactsContact, FactsLevel, FactsTimescale } from '#model/data/edition-facts.ts';
import { ABOUT_LABELS, ANCHOR_LABELS, KIND_LABELS, ROLE_LABELS, TIMESCALE_LABELS } from '#model/content/labels.ts';
import { rowWords, type IndexRow } from '#model/data/index-rows.ts';
import { silence, type Silence } from '#model/edition/notices.ts';

/** One edition as the browser holds it; the index only where indicators are compared. */
export interface ComparedEdition {
  readonly facts: EditionFacts;
  readonly index: CompactIndex | null;
}

/** The framework as far as a comparison needs it. */
export interface ComparisonFramework {
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: string;
    readonly concerns: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** What stands in a cell under one level or heading. Signs are positions in the columns of the index. */
export type CellContent =
  | { readonly type: 'signs'; readonly picked: readonly number[] }
  | { readonly type: 'meaning' }
  | { readonly type: 'timescales'; readonly some: readonly FactsTimescale[] }
  | { readonly type: 'contacts'; readonly some: readonly FactsContact[] };

export interface Entry {
  readonly level: FactsLevel | null;
  /** The area's own heading, where a cell holds several. */
  readonly heading: string | null;
  readonly content: CellContent;
}

export interface ComparisonCell {
  readonly edition: ComparedEdition;
  readonly column: number;
  readonly entries: readonly Entry[];
  /** `no-level` where the area prints no level for the row. */
  readonly state: 'filled' | 'silent' | 'no-level';
  /** A need is listed, or a limit or contact is printed: what the switch for differences asks. */
  readonly hasEntry: boolean;
}

export interface ComparisonRow {
  readonly key: string;
  /** Every key that hides this row: it stands for several anchors where no area draws a line between them. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly anchors: readonly AnchorId[];
  /** The cell of each column; the very same cell in the next row where a level spans both. */
  readonly cells: readonly ComparisonCell[];
}

export interface Comparison {
  readonly editions: readonly ComparedEdition[];
  readonly rows: readonly ComparisonRow[];
  /** Titles of rows left out because no edition lists anything there. */
  readonly omittedRows: readonly string[];
}

const NEED = KINDS.indexOf('need');

/** The rows of an index that stand under a subject: for a concern, those mainly about it come first. */
function pick(index: CompactIndex, subject: ComparisonSubject, frame: ComparisonFramework): number[] {
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

const signs = (picked: readonly number[]): CellContent => ({ type: 'signs', picked });

/** A cell of levels with what is picked at each of them; without an index, with their meaning. */
function levelsCell(
  side: ComparedEdition,
  column: number,
  levels: readonly FactsLevel[],
  picked: readonly number[] | null,
): ComparisonCell {
  const { index } = side;
  const cell = { edition: side, column };
  if (levels.length === 0) return { ...cell, entries: [], state: 'no-level', hasEntry: false };
  if (index === null || picked === null) {
    return {
      ...cell,
      entries: levels.map((level) => ({ level, heading: null, content: { type: 'meaning' } })),
      state: 'filled',
      hasEntry: true,
    };
  }
  const entries = levels.map((level) => ({
    level,
    heading: null,
    content: signs(picked.filter((at) => levelAt(index, at) === level.id)),
  }));
  const here = picked.filter((at) => levels.some((level) => level.id === levelAt(index, at)));
  return {
    ...cell,
    entries,
    state: here.length > 0 ? 'filled' : 'silent',
    hasEntry: here.some((at) => index.kind[at] === NEED),
  };
}

type Picked = readonly (readonly number[] | null)[];

/** Rows are levels aligned by anchor. */
function alignedRows(editions: readonly ComparedEdition[], picked: Picked): ComparisonRow[] {
  const { rows, columns } = align(editions.map(({ facts }) => facts));
  const cells = editions.map((side, column) =>
    (columns[column]?.spans ?? []).map((span) => ({
      ...span,
      cell: levelsCell(side, column, span.levels, picked[column] ?? null),
    })),
  );
  return rows.map(({ anchors }, at) => ({
    key: anchors[0] ?? '',
    keys: anchors,
    title: anchors.map((anchor) => ANCHOR_LABELS[anchor]).join(' and '),
    anchors,
    cells: cells.flatMap((spans) => spans.find(({ first, last }) => first <= at && at <= last)?.cell ?? []),
  }));
}

const PLACES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** Rows are places in each area's own order; the words keep them from being read as the areas' numbers. */
function printedRows(editions: readonly ComparedEdition[], picked: Picked): ComparisonRow[] {
  const most = Math.max(0, ...editions.map(({ facts }) => facts.levels.length));
  return Array.from({ length: most }, (_, place) => ({
    key: String(place + 1),
    keys: [String(place + 1)],
    title: `${PLACES[place] ?? 'Further'} in print`,
    anchors: [],
    cells: editions.map((side, column) =>
      levelsCell(side, column, side.facts.levels.slice(place, place + 1), picked[column] ?? null),
    ),
  }));
}

const levelsOf = (side: ComparedEdition, anchor: string): FactsLevel[] =>
  side.facts.levels.filter((level) => level.anchors.some((one) => one === anchor));

/** A whole level by dimension: one row would hold a hundred signs in each cell. */
function dimensionRows(
  editions: readonly ComparedEdition[],
  anchor: string,
  frame: ComparisonFramework,
): ComparisonRow[] {
  return frame.dimensions.map(({ id, title }) => ({
    key: id,
    keys: [id],
    title,
    anchors: [],
    cells: editions.map((side, column) => {
      const picked = side.index === null ? null : pick(side.index, { by: 'dimension', id }, frame);
      return levelsCell(side, column, levelsOf(side, anchor), picked);
    }),
  }));
}

/** A whole level in each area's own order, under the area's own headings. */
function printedLevel(editions: readonly ComparedEdition[], anchor: AnchorId): ComparisonRow[] {
  const cells = editions.map((side, column): ComparisonCell => {
    const levels = levelsOf(side, anchor);
    const { index } = side;
    const entries = levels.flatMap((level) => {
      const here = index?.ref.flatMap((_, at) => (levelAt(index, at) === level.id ? [at] : [])) ?? [];
      const domains =
        index?.domains.map((domain, number) => ({ domain, some: here.filter((at) => index.domain[at] === number) })) ??
        [];
      return domains
        .filter(({ some }) => some.length > 0)
        .map(({ domain, some }, at) => ({
          level: at === 0 ? level : null,
          heading: domain.title,
          content: signs(some),
        }));
    });
    const state = levels.length === 0 ? 'no-level' : entries.length === 0 ? 'silent' : 'filled';
    const hasEntry = levels.some(
      (level) => index?.ref.some((_, at) => levelAt(index, at) === level.id && index.kind[at] === NEED) ?? false,
    );
    return { edition: side, column, entries, state, hasEntry };
  });
  return [{ key: '1', keys: ['1'], title: `${ANCHOR_LABELS[anchor]}, in print`, anchors: [anchor], cells }];
}

/** Rows are kinds of a fact: those that some edition prints. */
function factRows<K extends string>(
  editions: readonly ComparedEdition[],
  kinds: readonly K[],
  labels: Readonly<Record<K, string>>,
  contentOf: (facts: EditionFacts, kind: K) => Extract<CellContent, { some: readonly unknown[] }>,
): ComparisonRow[] {
  return kinds.map((kind) => ({
    key: kind,
    keys: [kind],
    title: labels[kind],
    anchors: [],
    cells: editions.map((side, column) => {
      const content = contentOf(side.facts, kind);
      const hasEntry = content.some.length > 0;
      return {
        edition: side,
        column,
        entries: hasEntry ? [{ level: null, heading: null, content }] : [],
        state: hasEntry ? 'filled' : 'silent',
        hasEntry,
      };
    }),
  }));
}

function rowsFor(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  printed: boolean,
  frame: ComparisonFramework,
): ComparisonRow[] {
  switch (rowsOf({ subject, printed })) {
    case 'timescales':
      return factRows(editions, TIMESCALE_KINDS, TIMESCALE_LABELS, (facts, kind) => ({
        type: 'timescales',
        some: facts.timescales.filter((one) => one.kind === kind),
      }));
    case 'contacts':
      return factRows(editions, ROLES, ROLE_LABELS, (facts, role) => ({
        type: 'contacts',
        some: facts.contacts.filter((one) => one.role === role),
      }));
    case 'dimensions':
      return dimensionRows(editions, subject.id, frame);
    case 'anchors':
    case 'places': {
      if (subject.by === 'anchor') return printedLevel(editions, subject.id);
      const picked = editions.map(({ index }) =>
        index === null || subject.by === 'show' ? null : pick(index, subject, frame),
      );
      return printed ? printedRows(editions, picked) : alignedRows(editions, picked);
    }
  }
}

/** True where some edition lists a need (or prints a limit or contact) in a row and another does not. */
export const differs = (row: ComparisonRow): boolean =>
  row.cells.some((cell) => cell.hasEntry) && row.cells.some((cell) => !cell.hasEntry);

/** Sets editions side by side. The editions must hold their indexes where indicators are compared. */
export function compare(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  printed: boolean,
  frame: ComparisonFramework,
): Comparison {
  const rows = rowsFor(editions, subject, printed, frame);
  // Levels stand even where no area lists anything; of other rows, only those in which something stands.
  const byLevel = ['anchors', 'places'].includes(rowsOf({ subject, printed }));
  const stands = (row: ComparisonRow): boolean => byLevel || row.cells.some((cell) => cell.state === 'filled');
  return {
    editions: editions,
    rows: rows.filter(stands),
    omittedRows: rows.filter((row) => !stands(row)).map((row) => row.title),
  };
}

/** The rows that differ alone. */
export const onlyDifferences = (comparison: Comparison): Comparison => ({
  ...comparison,
  rows: comparison.rows.filter(differs),
});

/** A row is hidden as soon as one of its keys is: a change of areas that merges rows must reveal nothing. */
export const isHidden = (row: ComparisonRow, hidden: readonly string[]): boolean =>
  row.keys.some((key) => hidden.includes(key));

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
export const silenceOf = ({ facts }: ComparedEdition): Silence =>
  silence({ id: facts.document, area: { name: facts.areaName }, lists: facts.lists, levels: facts.levels });

/** What a cell without anything says, where no indicators are compared. */
export function emptyWords(cell: ComparisonCell, subject: ComparisonSubject): string {
  const { areaName } = cell.edition.facts;
  if (cell.state === 'no-level') return `${areaName} prints no level that stands here.`;
  if (subject.id === 'timescales') return `${areaName} prints no limit of this kind. That does not mean there is none.`;
  return `${areaName} prints no contact under this heading. See its document.`;
}

/** The items of one list that carry a subject. */
export interface ListedSigns {
  readonly side: ComparedEdition;
  readonly list: EditionFacts['lists'][number];
  readonly items: readonly { readonly ref: number; readonly text: string }[];
}

/** Signs printed outside the level tables that carry the concern or belong to the dimension: urgent ones first. */
export function listedSigns(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  frame: ComparisonFramework,
): ListedSigns[] {
  if (subject.by !== 'concern' && subject.by !== 'dimension') return [];
  const wanted =
    subject.by === 'concern'
      ? [subject.id]
      : (frame.dimensions.find(({ id }) => id === subject.id)?.concerns.map(({ id }) => id) ?? []);
  const found = editions.flatMap((side) =>
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
