/** The rows of a comparison: levels aligned or in printed order, dimensions, headings, or kinds of a fact. */
import { align } from './alignment.ts';
import { KINDS, ROLES, TIMESCALE_KINDS, type AnchorId } from '#model/content/vocabulary.ts';
import { rowsOf, type ComparisonSubject } from './url-state.ts';
import type { CompactIndex } from '#model/data/compact-index.ts';
import type { EditionFacts, FactsLevel } from '#model/data/edition-facts.ts';
import { ANCHOR_LABELS, ROLE_LABELS, TIMESCALE_LABELS } from '#model/content/labels.ts';
import type { ComparedEdition, ComparisonFramework, CellContent, ComparisonCell, ComparisonRow } from './types.ts';

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

export function rowsFor(
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
