/** The rows of a comparison: levels aligned or in printed order, dimensions, headings, or kinds of a fact. */
import { align } from './alignment.ts';
import { ROLES, TIMESCALE_KINDS, type AnchorId } from '#model/content/vocabulary.ts';
import { EVERY_LEVEL, rowsOf, type ComparisonSubject } from './url-state.ts';
import type { EditionIndex, IndexedIndicator } from '#model/data/edition-index.ts';
import type { EditionFacts, FactsLevel } from '#model/data/edition-facts.ts';
import { ANCHOR_LABELS, ROLE_LABELS, TIMESCALE_LABELS } from '#model/content/labels.ts';
import type {
  ComparedEdition,
  ComparisonFramework,
  CellContent,
  ComparisonCell,
  ComparisonRow,
  Entry,
} from './types.ts';

/** The indicators of an edition that a subject is about: for a concern, those mainly about it come first. */
function indicatorsAbout(
  { indicators }: EditionIndex,
  subject: ComparisonSubject,
  framework: ComparisonFramework,
): readonly IndexedIndicator[] {
  if (subject.by === 'concern') {
    const some = indicators.filter(({ concerns }) => concerns.includes(subject.id));
    const isMain = ({ concerns }: IndexedIndicator): boolean => concerns[0] === subject.id;
    return [...some.filter(isMain), ...some.filter((one) => !isMain(one))];
  }
  if (subject.by !== 'dimension') return indicators;
  const own = framework.dimensions.find(({ id }) => id === subject.id)?.concerns.map(({ id }) => id) ?? [];
  return indicators.filter(({ concerns }) => own.includes(concerns[0] ?? ''));
}

/** True of a level under which nothing is listed. It may share its cell with one under which something is. */
export const isSilent = ({ content }: Entry): boolean => content.type === 'indicators' && content.items.length === 0;

type Indicators = readonly IndexedIndicator[] | null;

/** A cell of levels with the given indicators at each of them; without indicators, with their meaning. */
function levelsCell(
  edition: ComparedEdition,
  column: number,
  levels: readonly FactsLevel[],
  indicators: Indicators,
): ComparisonCell {
  const cell = { edition, column };
  if (levels.length === 0) return { ...cell, entries: [], state: 'no-level' };
  if (indicators === null) {
    return {
      ...cell,
      entries: levels.map((level) => ({ level, heading: null, content: { type: 'meaning' } })),
      state: 'filled',
    };
  }
  const entries = levels.map((level) => ({
    level,
    heading: null,
    content: { type: 'indicators' as const, items: indicators.filter((one) => one.level.id === level.id) },
  }));
  return { ...cell, entries, state: entries.every(isSilent) ? 'silent' : 'filled' };
}

/** What documents print once for all their levels comes before the levels: nothing at one of them goes before it. */
const everyLevelRow = (editions: readonly ComparedEdition[]): ComparisonRow => ({
  key: EVERY_LEVEL,
  keys: [EVERY_LEVEL],
  title: 'At every level',
  anchors: [],
  cells: editions.map((edition, column) => ({
    edition,
    column,
    entries: [{ level: null, heading: null, content: { type: 'every level' } }],
    state: 'filled',
  })),
});

/** Rows are levels aligned by anchor. */
function alignedRows(editions: readonly ComparedEdition[], indicators: readonly Indicators[]): ComparisonRow[] {
  const { rows, columns } = align(editions.map(({ facts }) => facts));
  const cellOf = new Map(
    editions.flatMap((edition, column) =>
      (columns[column]?.spans ?? []).map(
        (span) => [span, levelsCell(edition, column, span.levels, indicators[column] ?? null)] as const,
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
function printedRows(editions: readonly ComparedEdition[], indicators: readonly Indicators[]): ComparisonRow[] {
  const most = Math.max(0, ...editions.map(({ facts }) => facts.levels.length));
  return Array.from({ length: most }, (_, place) => ({
    key: String(place + 1),
    keys: [String(place + 1)],
    title: `${PLACES[place] ?? 'Further'} in the document`,
    anchors: [],
    cells: editions.map((edition, column) =>
      levelsCell(edition, column, edition.facts.levels.slice(place, place + 1), indicators[column] ?? null),
    ),
  }));
}

const levelsOf = (edition: ComparedEdition, anchor: string): FactsLevel[] =>
  edition.facts.levels.filter((level) => level.anchors.some((one) => one === anchor));

/** A whole level by dimension: one row would hold a hundred signs in each cell. */
function dimensionRows(
  editions: readonly ComparedEdition[],
  anchor: string,
  framework: ComparisonFramework,
): ComparisonRow[] {
  return framework.dimensions.map(({ id, title }) => ({
    key: id,
    keys: [id],
    title,
    anchors: [],
    cells: editions.map((edition, column) => {
      const about = edition.index === null ? null : indicatorsAbout(edition.index, { by: 'dimension', id }, framework);
      return levelsCell(edition, column, levelsOf(edition, anchor), about);
    }),
  }));
}

/** One level of an edition under each of the area's own headings. */
function entriesByHeading({ index }: ComparedEdition, level: FactsLevel): ComparisonCell['entries'] {
  const here = index?.indicators.filter((one) => one.level.id === level.id) ?? [];
  const headings = (index?.edition.domains ?? [])
    .map((domain) => ({ domain, items: here.filter((one) => one.domain.id === domain.id) }))
    .filter(({ items }) => items.length > 0);
  // A level that lists nothing is named all the same.
  if (headings.length === 0) return [{ level, heading: null, content: { type: 'indicators', items: [] } }];
  return headings.map(({ domain, items }, at) => ({
    level: at === 0 ? level : null,
    heading: domain.title,
    content: { type: 'indicators', items },
  }));
}

/** A whole level in each area's own order, under the area's own headings. */
function printedLevel(editions: readonly ComparedEdition[], anchor: AnchorId): ComparisonRow[] {
  const cells = editions.map((edition, column): ComparisonCell => {
    const levels = levelsOf(edition, anchor);
    const entries = levels.flatMap((level) => entriesByHeading(edition, level));
    const state = levels.length === 0 ? 'no-level' : entries.every(isSilent) ? 'silent' : 'filled';
    return { edition, column, entries, state };
  });
  return [{ key: '1', keys: ['1'], title: `${ANCHOR_LABELS[anchor]}, as printed`, anchors: [anchor], cells }];
}

/** Rows are kinds of a fact: those that some edition prints. */
function factRows<K extends string>(
  editions: readonly ComparedEdition[],
  kinds: readonly K[],
  labels: Readonly<Record<K, string>>,
  contentOf: (facts: EditionFacts, kind: K) => Extract<CellContent, { items: readonly unknown[] }>,
): ComparisonRow[] {
  return kinds.map((kind) => ({
    key: kind,
    keys: [kind],
    title: labels[kind],
    anchors: [],
    cells: editions.map((edition, column) => {
      const content = contentOf(edition.facts, kind);
      const hasEntry = content.items.length > 0;
      return {
        edition,
        column,
        entries: hasEntry ? [{ level: null, heading: null, content }] : [],
        state: hasEntry ? 'filled' : 'silent',
      };
    }),
  }));
}

export function rowsFor(
  editions: readonly ComparedEdition[],
  subject: ComparisonSubject,
  printed: boolean,
  framework: ComparisonFramework,
): ComparisonRow[] {
  switch (rowsOf({ subject, printed })) {
    case 'timescales':
      return factRows(editions, TIMESCALE_KINDS, TIMESCALE_LABELS, (facts, kind) => ({
        type: 'timescales',
        items: facts.timescales.filter((one) => one.kind === kind),
      }));
    case 'contacts':
      return factRows(editions, ROLES, ROLE_LABELS, (facts, role) => ({
        type: 'contacts',
        items: facts.contacts.filter((one) => one.role === role),
      }));
    case 'dimensions':
      return dimensionRows(editions, subject.id, framework);
    case 'anchors':
    case 'places': {
      if (subject.by === 'anchor') return printedLevel(editions, subject.id);
      const indicators = editions.map(({ index }) =>
        index === null || subject.by === 'show' ? null : indicatorsAbout(index, subject, framework),
      );
      const rows = printed ? printedRows(editions, indicators) : alignedRows(editions, indicators);
      return subject.by === 'show' ? [everyLevelRow(editions), ...rows] : rows;
    }
  }
}
