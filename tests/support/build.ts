/**
 * The smallest valid framework and document, of a county that does not exist. A test names only what it is about:
 * every builder takes the fields it should set otherwise.
 */
import { buildAtlas, type Atlas, type Edition, type Indicator } from '#model/edition/atlas.ts';
import type { Framework } from '#model/content/framework.ts';
import { ANCHORS, type AnchorId } from '#model/content/vocabulary.ts';
import type {
  ContactFile,
  DocumentFile,
  IndicatorFile,
  LevelFile,
  ListFile,
  TimescaleFile,
} from '#model/content/schema/document-schema.ts';
import type { AreaFile, ConcernFile, TermFile } from '#model/content/schema/framework-schema.ts';

type Over<T> = Partial<T>;
type Table = DocumentFile['tables'][number];
type Row = Table['rows'][number];

export const anArea = (over: Over<AreaFile> = {}): AreaFile => ({
  id: 'northshire',
  name: 'Northshire',
  nation: 'England',
  region: 'North East',
  codes: ['E06000001'],
  partnership: 'Northshire Safeguarding Children Partnership',
  publishers: ['Northshire Safeguarding Children Board'],
  website: 'https://northshire.example',
  ...over,
});

export const aConcern = (id: string, over: Over<ConcernFile> = {}): ConcernFile => ({
  id,
  title: id.replaceAll('-', ' '),
  definition: `What belongs under ${id}.`,
  dimension: 'home-life',
  aka: [],
  ...over,
});

export const aTerm = (id: string, over: Over<TermFile> = {}): TermFile => ({
  id,
  term: id,
  expansion: null,
  meaning: `What ${id} means.`,
  aka: [],
  ...over,
});

/** One domain, one dimension, three concerns and all five anchors. */
export const aFramework = (over: Over<Framework> = {}): Framework => ({
  areas: [anArea()],
  domains: [{ id: 'family', title: 'Family' }],
  dimensions: [{ id: 'home-life', title: 'Home life', domain: 'family', definition: 'Life at home.' }],
  concerns: [aConcern('housing'), aConcern('neglect'), aConcern('bullying')],
  anchors: ANCHORS.map((id) => ({ id, title: id, definition: `What ${id} means.` })),
  terms: [],
  statutoryGuidance: [],
  requirements: [],
  danger: [],
  everyday: [],
  ...over,
});

export const anIndicator = (ref: number, over: Over<IndicatorFile> = {}): IndicatorFile => ({
  ref,
  text: `Sign ${String(ref)}`,
  concerns: ['housing'],
  ...over,
});

export const aLevel = (id: string, anchors: readonly AnchorId[], over: Over<LevelFile> = {}): LevelFile => ({
  id,
  printed: `Tier ${id}`,
  name: `Help of kind ${id}`,
  short: `Help of kind ${id}, in brief`,
  anchors: [...anchors],
  basis: 'section 1',
  meaning: ['Some children.'],
  response: ['Help them.'],
  lead: null,
  assessment: null,
  consent: { help: null, sharing: null, telling: null },
  route: ['Ask.'],
  contacts: [],
  timescales: [],
  ...over,
});

export const aContact = (id: string, over: Over<ContactFile> = {}): ContactFile => ({
  id,
  name: `The ${id}`,
  role: 'front-door',
  for: 'Worries about a child',
  hours: null,
  printed: [],
  ...over,
});

export const aTimescale = (id: string, over: Over<TimescaleFile> = {}): TimescaleFile => ({
  id,
  kind: 'decision',
  from: 'Referral',
  to: 'Decision',
  who: 'The front door',
  within: '1 working day',
  ...over,
});

export const aList = (id: string, over: Over<ListFile> = {}): ListFile => ({
  id,
  title: 'Signs that need an immediate referral',
  urgent: true,
  route: 'Refer at once',
  contacts: [],
  items: [{ ref: 1, text: 'Urgent sign', concerns: ['housing'] }],
  ...over,
});

export const aRow = (cells: Row['cells'], over: Over<Row> = {}): Row => ({ cells, ...over });

const countOf = (items: readonly IndicatorFile[]): number =>
  items.reduce((sum, { items: children = [] }) => sum + 1 + countOf(children), 0);

/** What an author would count in the printed table that these rows restate. */
function countsOf(rows: readonly Row[]): Table['counts'] {
  const counts: Table['counts'] = {};
  for (const [level, items] of rows.flatMap(({ cells }) => Object.entries(cells))) {
    if (items.length > 0) counts[level] = (counts[level] ?? 0) + countOf(items);
  }
  return counts;
}

/** A table of one domain; several rows where the area prints rows. */
export function aTable(cells: Row['cells'] | readonly Row[], over: Over<Table> = {}): Table {
  const rows = Array.isArray(cells) ? [...(cells as readonly Row[])] : [aRow(cells as Row['cells'])];
  return { domain: 'home', group: null, counts: countsOf(rows), rows, ...over };
}

/** Two levels, one domain and one indicator. */
export const aDocument = (over: Over<DocumentFile> = {}): DocumentFile => ({
  document: 'northshire-2020',
  area: 'northshire',
  title: 'Levels of need',
  publisher: 'Northshire Safeguarding Children Board',
  edition: { label: 'March 2020', published: '2020-03', cite: 'Northshire 2020' },
  replaces: null,
  later: null,
  restatedBy: null,
  reviewed: null,
  about: 'A guide to levels of need.',
  everyLevel: {
    consent: { help: null, sharing: null, telling: null },
    route: [],
    contacts: [],
    timescales: [],
    disagreement: null,
  },
  levels: [aLevel('1', ['universal']), aLevel('2', ['early-help'])],
  domains: [{ id: 'home', title: 'Home and family' }],
  tables: [aTable({ '1': [anIndicator(1)] })],
  lists: [],
  contacts: [],
  timescales: [],
  steps: [],
  tools: [],
  footnotes: [],
  notes: [],
  ...over,
});

export const anAtlas = (documents: readonly DocumentFile[] = [aDocument()], framework = aFramework()): Atlas =>
  buildAtlas(framework, documents);

/** The edition of one document by itself. */
export function anEdition(over: Over<DocumentFile> = {}, framework = aFramework()): Edition {
  const [edition] = anAtlas([aDocument(over)], framework).editions;
  if (edition === undefined) throw new Error('an atlas of one document has one edition');
  return edition;
}

/** An edition with these levels: "level 2a answers early help and targeted help" is `{ '2a': ['early-help', 'targeted'] }`. */
export const anEditionOfLevels = (levels: readonly (readonly [id: string, anchors: readonly AnchorId[]])[]): Edition =>
  anEdition({
    levels: levels.map(([id, anchors]) => aLevel(id, anchors)),
    tables: [aTable({ [levels[0]?.[0] ?? '']: [anIndicator(1)] })],
  });

/** An edition with one level for each list of indicators: ids "1", "2" …, in one table without rows. */
export const anEditionOfCells = (...cells: readonly (readonly IndicatorFile[])[]): Edition =>
  anEdition({
    levels: cells.map((_, at) => aLevel(String(at + 1), [ANCHORS[at] ?? 'child-protection'])),
    tables: [
      aTable(Object.fromEntries(cells.flatMap((cell, at) => (cell.length === 0 ? [] : [[String(at + 1), [...cell]]])))),
    ],
  });

/** The indicator of an edition that bears a ref. */
export function byRef(edition: Edition, ref: number): Indicator {
  const indicator = edition.indicators.find((one) => one.ref === ref);
  if (indicator === undefined) throw new Error(`${edition.id} has no indicator ${String(ref)}`);
  return indicator;
}

export const refsOf = (indicators: readonly Pick<Indicator, 'ref'>[]): number[] => indicators.map((one) => one.ref);
