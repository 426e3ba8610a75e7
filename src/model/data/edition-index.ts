/**
 * A compact index, opened: every entry as the things its codes stand for. Nothing else in the browser knows that the
 * file is made of columns.
 */
import { listedUnder, whoseWords } from '#model/edition/wording/citation.ts';
import { quotation } from '#model/edition/wording/quotation.ts';
import { addresses } from '#model/edition/urls.ts';
import type { IndicatorView, ListItemView } from '#model/edition/views.ts';
import { indicatorTags } from '#model/content/labels.ts';
import { ABOUT, KINDS, type About, type Kind } from '#model/content/vocabulary.ts';
import type { CompactIndex } from './compact-index.ts';

type IndexedLevel = CompactIndex['levels'][number];
type IndexedDomain = CompactIndex['domains'][number];
type IndexedList = CompactIndex['lists'][number];

/** The edition that entries belong to. */
export type IndexedEdition = Pick<
  CompactIndex,
  | 'document'
  | 'area'
  | 'areaName'
  | 'edition'
  | 'cite'
  | 'publisher'
  | 'title'
  | 'published'
  | 'state'
  | 'later'
  | 'notHeld'
  | 'rights'
  | 'levels'
  | 'domains'
  | 'lists'
>;

interface IndexEntryBase {
  readonly edition: IndexedEdition;
  readonly ref: number;
  /** The words as they must be shown: with the lead-ins they hang on. */
  readonly text: string;
  readonly concerns: readonly string[];
  /** Without base path. */
  readonly address: string;
}

/** One indicator. */
export interface IndexedIndicator extends IndexEntryBase {
  readonly type: 'indicator';
  /** The bullet's own words. */
  readonly ownText: string;
  /** The bullet it hangs on. */
  readonly parent: IndexedIndicator | null;
  readonly level: IndexedLevel;
  readonly domain: IndexedDomain;
  readonly kind: Kind;
  readonly about: About;
  /** The heading and the bullet under it, as a citation names them. */
  readonly heading: string;
  readonly bullet: string;
}

/** One item of a list printed outside the level tables. */
export interface IndexedListItem extends IndexEntryBase {
  readonly type: 'list item';
  readonly list: IndexedList;
}

export type IndexEntry = IndexedIndicator | IndexedListItem;

/** Everything of one edition that can be found. */
export interface EditionIndex {
  readonly edition: IndexedEdition;
  /** In printed order; a lead-in before what hangs on it. */
  readonly indicators: readonly IndexedIndicator[];
  readonly listItems: readonly IndexedListItem[];
}

/** What a column holds at a position; @throws where the file is not whole */
function valueAt<T>(column: readonly T[], position: number): T {
  const value = column[position];
  if (value === undefined) throw new Error(`an index has no entry ${String(position)}`);
  return value;
}

function openIndicators(file: CompactIndex, concernsOf: (numbers: readonly number[]) => string[]): IndexedIndicator[] {
  const opened: IndexedIndicator[] = [];
  for (const [position, ref] of file.ref.entries()) {
    const under = valueAt(file.under, position);
    const parent = under < 0 ? null : valueAt(opened, under);
    const ownText = valueAt(file.text, position);
    const domain = valueAt(file.domains, valueAt(file.domain, position));
    opened.push({
      type: 'indicator',
      edition: file,
      ref,
      ownText,
      parent,
      text: parent === null ? ownText : `${parent.text} ${ownText}`,
      level: valueAt(file.levels, valueAt(file.level, position)),
      domain,
      concerns: concernsOf(valueAt(file.concern, position)),
      kind: valueAt(KINDS, valueAt(file.kind, position)),
      about: valueAt(ABOUT, valueAt(file.about, position)),
      heading: valueAt(file.headings, valueAt(file.heading, position)),
      bullet: valueAt(file.bullet, position),
      address: addresses.indicator({ document: file.document, domain: domain.id, ref }),
    });
  }
  return opened;
}

const openedIndexes = new WeakMap<CompactIndex, EditionIndex>();

/** Opens an index as it was sent, once. @throws where it is not whole */
export function openIndex(file: CompactIndex): EditionIndex {
  const before = openedIndexes.get(file);
  if (before !== undefined) return before;
  const concernsOf = (numbers: readonly number[]): string[] => numbers.map((number) => valueAt(file.concerns, number));
  const made: EditionIndex = {
    edition: file,
    indicators: openIndicators(file, concernsOf),
    listItems: file.listed.map(({ list: number, ref, text, concern }) => {
      const list = valueAt(file.lists, number);
      const address = addresses.listItem(file.document, list.id, ref);
      return { type: 'list item', edition: file, ref, text, list, concerns: concernsOf(concern), address };
    }),
  };
  openedIndexes.set(file, made);
  return made;
}

/** Identifies an entry among those of all editions; the same that pages carry as `data-indicator` or `data-list-item`. */
export const entryId = (entry: IndexEntry): string =>
  entry.type === 'indicator'
    ? `${entry.edition.document}-${String(entry.ref)}`
    : `${entry.edition.document}-${entry.list.id}-${String(entry.ref)}`;

const dateOf = ({ published, edition }: IndexedEdition): string => (published === null ? 'undated' : edition);

/** "Hull, May 2018", and that it is replaced where it is. */
export const indexedEditionLabel = (edition: IndexedEdition): string =>
  `${edition.areaName}, ${dateOf(edition)}${edition.state === 'replaced' ? ', replaced' : ''}`;

/** "Hull 2018, indicator 17", or for an item of a list "Hull 2018, Signs …, item 3". */
export const shortCitationOf = (entry: IndexEntry): string =>
  entry.type === 'indicator'
    ? `${entry.edition.cite}, indicator ${String(entry.ref)}`
    : `${entry.edition.cite}, ${entry.list.title}, item ${String(entry.ref)}`;

/** The citation that a publisher's own staff can follow. */
export function fullCitationOf({ edition, level, heading, bullet }: IndexedIndicator): string {
  return `${edition.publisher}, ${edition.title}, ${dateOf(edition)}, ${level.label}, ${heading}, ${bullet}. ${whoseWords(edition)}`;
}

const listedCitationOf = ({ edition, list, ref }: IndexedListItem): string =>
  `${edition.publisher}, ${edition.title}, ${dateOf(edition)}, ${listedUnder(list, ref)}. ${whoseWords(edition)}`;

/**
 * What is copied of an entry.
 * @param site where the site is published, with its base path and without its closing slash; null where it is not at hand
 */
export const quotationOf = (entry: IndexEntry, site: string | null): string =>
  quotation({
    words: entry.text,
    citation:
      entry.type === 'indicator'
        ? `${shortCitationOf(entry)}. ${fullCitationOf(entry)}`
        : `${entry.edition.cite}. ${listedCitationOf(entry)}`,
    address: site === null ? null : site + entry.address,
  });

/** An indicator to be drawn. The index knows neither footnotes nor notes, and joins the lines under a bullet to it. */
export function indexedIndicatorView(indicator: IndexedIndicator): IndicatorView {
  const { edition, ref, level, parent, ownText, address } = indicator;
  return {
    id: entryId(indicator),
    ref,
    cite: edition.cite,
    edition: indexedEditionLabel(edition),
    level,
    levelAddress: addresses.level(edition.document, level.id),
    leadIn: parent?.text ?? null,
    text: ownText,
    sub: [],
    footnotes: [],
    tags: indicatorTags(indicator),
    note: null,
    address,
  };
}

/** A listed sign to be drawn. */
export const indexedListItemView = (item: IndexedListItem): ListItemView => ({
  id: entryId(item),
  edition: indexedEditionLabel(item.edition),
  list: item.list.title,
  text: item.text,
  sub: [],
  note: null,
  address: item.address,
  citation: null,
});
