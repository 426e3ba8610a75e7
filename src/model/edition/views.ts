/**
 * What is drawn of an indicator or of a listed sign, in plain data: pages make it from an edition, the browser from
 * an index (`src/model/data/edition-index.ts`), and the same parts draw both (`src/components/kit/`).
 */
import type { AnchorId } from '#model/content/vocabulary.ts';
import type { ListFile } from '#model/content/schema/document-schema.ts';
import { indicatorTags, levelLabel } from '#model/content/labels.ts';
import { levelOf, type Edition, type Indicator } from './atlas.ts';
import { listCitationParts, type CitationParts } from './wording/citation.ts';
import { editionLabel } from './wording/edition-status.ts';
import { addresses } from './urls.ts';

/** Words in parts, where some are marked because a search found them. */
export type MarkedWords = readonly { readonly text: string; readonly hit: boolean }[];
export type Words = string | MarkedWords;

export interface IndicatorView {
  /** What a page carries as `data-indicator`. */
  readonly id: string;
  readonly ref: number;
  /** The edition as a citation names it: "Hull 2018". */
  readonly cite: string;
  /** The edition as a reader knows it: "Hull, May 2018". */
  readonly edition: string;
  readonly level: { readonly id: string; readonly label: string; readonly anchors: readonly AnchorId[] };
  /** Of the page of its level, which says what to do there; without base path. */
  readonly levelAddress: string;
  readonly leadIn: Words | null;
  readonly text: Words;
  readonly sub: readonly string[];
  readonly footnotes: readonly { readonly mark: string; readonly address: string }[];
  readonly tags: readonly string[];
  readonly note: string | null;
  /** Of its own place, without base path. */
  readonly address: string;
}

/** One item of a list printed outside the level tables. */
export interface ListItemView {
  /** What a page carries as `data-list-item`. */
  readonly id: string;
  readonly edition: string;
  /** The title of its list. */
  readonly list: string;
  readonly text: Words;
  readonly sub: readonly string[];
  readonly note: string | null;
  /** Of its place in its list, without base path. */
  readonly address: string;
  /** Where it is at home; null elsewhere. */
  readonly citation: CitationParts | null;
}

export function indicatorView(edition: Edition, indicator: Indicator): IndicatorView {
  const { id, ref, leadIn, text, sub, note } = indicator;
  const level = levelOf(edition, indicator.level);
  return {
    id,
    ref,
    cite: edition.edition.cite,
    edition: editionLabel(edition),
    level: { id: level.id, label: levelLabel(level), anchors: level.anchors },
    levelAddress: addresses.level(edition.id, level.id),
    leadIn,
    text,
    sub,
    footnotes: indicator.footnotes.map((mark) => ({ mark, address: addresses.footnote(edition.id, mark) })),
    tags: indicatorTags(indicator),
    note,
    address: addresses.indicator(indicator),
  };
}

export const listItemView = (edition: Edition, list: ListFile, item: ListFile['items'][number]): ListItemView => ({
  id: `${edition.id}-${list.id}-${String(item.ref)}`,
  edition: editionLabel(edition),
  list: list.title,
  text: item.text,
  sub: item.sub ?? [],
  note: item.note ?? null,
  address: addresses.listItem(edition.id, list.id, item.ref),
  citation: listCitationParts(edition, list, item.ref),
});
