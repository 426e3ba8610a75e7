/** A row of a compact index, read back: the codes of its columns as the things they stand for. */
import { addresses } from '#model/edition/urls.ts';
import { ABOUT, KINDS, type About, type AnchorId, type Kind } from '#model/content/vocabulary.ts';
import type { CompactIndex } from './compact-index.ts';
import { RESTATED } from '#model/edition/citation.ts';

export interface IndexRow {
  readonly ref: number;
  readonly text: string;
  readonly level: { readonly id: string; readonly label: string; readonly anchors: readonly AnchorId[] };
  readonly domain: { readonly id: string; readonly title: string };
  readonly concerns: readonly string[];
  readonly kind: Kind;
  readonly about: About;
  /** Without base path. */
  readonly address: string;
}

export interface IndexListItem {
  readonly ref: number;
  readonly text: string;
  readonly list: { readonly id: string; readonly title: string; readonly urgent: boolean; readonly route: string };
  readonly concerns: readonly string[];
  /** Without base path. */
  readonly address: string;
}

/** What stands at a place of a column; @throws where the index is not whole */
function at<T>(column: readonly T[], place: number): T {
  const value = column[place];
  if (value === undefined) throw new Error(`an index has no entry ${String(place)}`);
  return value;
}

const named = (index: CompactIndex, numbers: readonly number[]): string[] =>
  numbers.map((number) => at(index.concerns, number));

/** One indicator of an index. */
export function rowAt(index: CompactIndex, place: number): IndexRow {
  const ref = at(index.ref, place);
  const domain = at(index.domains, at(index.domain, place));
  return {
    ref,
    domain,
    text: rowWords(index, place),
    level: at(index.levels, at(index.level, place)),
    concerns: named(index, at(index.concern, place)),
    kind: at(KINDS, at(index.kind, place)),
    about: at(ABOUT, at(index.about, place)),
    address: addresses.indicator({ document: index.document, domain: domain.id, ref }),
  };
}

/** One item of a list printed outside the level tables. */
export function listItemAt(index: CompactIndex, place: number): IndexListItem {
  const { list: number, ref, text, concern } = at(index.listed, place);
  const list = at(index.lists, number);
  return {
    ref,
    text,
    list,
    concerns: named(index, concern),
    address: addresses.listItem(index.document, list.id, ref),
  };
}

/** The words of a row as they must be shown: with the lead-ins it hangs on. */
export function rowWords(index: CompactIndex, place: number): string {
  const under = at(index.under, place);
  const own = at(index.text, place);
  return under < 0 ? own : `${rowWords(index, under)} ${own}`;
}

/** "Hull, May 2018", and that it is replaced where it is: what stands beside each row. */
export const editionOfRow = (index: CompactIndex): string =>
  `${index.areaName}, ${index.published === null ? 'undated' : index.edition}${index.state === 'replaced' ? ', replaced' : ''}`;

/** The same citation from a row of a compact index, for tools in the browser. */
export function citationOfRow(index: CompactIndex, at: number): string {
  const date = index.published === null ? 'undated' : index.edition;
  const level = index.levels[index.level[at] ?? 0]?.label ?? '';
  return `${index.publisher}, ${index.title}, ${date}, ${level}, ${index.headings[index.heading[at] ?? 0] ?? ''}, ${index.bullet[at] ?? ''}. ${RESTATED}`;
}
