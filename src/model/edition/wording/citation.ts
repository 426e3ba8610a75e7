/** How an indicator is quoted: a short label of ours, and the full one that a publisher's staff can follow. */
import { byId, levelOf, type Edition, type Indicator } from '../atlas.ts';
import { levelLabel } from '#model/content/labels.ts';
import type { ListFile } from '#model/content/schema/document-schema.ts';

export const RESTATED = 'Restated by Threshold Atlas; check the original before quoting.';
const OWN_WORDS = "The partnership's own words.";

/** Whose words a citation leads to. */
export const whoseWords = ({ rights }: { readonly rights?: 'own' | undefined }): string =>
  rights === 'own' ? OWN_WORDS : RESTATED;

/** "Hull 2018, indicator 17". */
export const shortCitation = (edition: Pick<Edition, 'edition'>, ref: number): string =>
  `${edition.edition.cite}, indicator ${String(ref)}`;

/** The headings an indicator stands under, as printed: domain, then group where there is one. */
export function headingOf(edition: Edition, indicator: Indicator): string {
  const domain = byId(edition.domains, indicator.domain);
  const title =
    domain.printed === false ? `in a table without a printed heading (${domain.title})` : `under “${domain.title}”`;
  return indicator.group === null || indicator.group === domain.title ? title : `${title}, “${indicator.group}”`;
}

/** "bullet 4", or "bullet 4, point 2" for one that hangs on a lead-in. */
export function bullet(indicator: Indicator): string {
  const [first = 1, ...rest] = indicator.position;
  const row = indicator.row === null ? '' : `row ${String(indicator.row)}, `;
  return `${row}bullet ${[String(first), ...rest.map(String)].join(', point ')}`;
}

/** A full citation in parts: the title is the publisher's own words and is shown as a quotation. */
export interface CitationParts {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

const dateOf = ({ edition }: Edition): string => (edition.published === null ? 'undated' : edition.label);

export function citationParts(edition: Edition, indicator: Indicator): CitationParts {
  const level = levelLabel(levelOf(edition, indicator.level));
  return {
    before: `${edition.publisher}, `,
    title: edition.title,
    after: `, ${dateOf(edition)}, ${level}, ${headingOf(edition, indicator)}, ${bullet(indicator)}. ${whoseWords(edition)}`,
  };
}

/** The full citation that a publisher's own staff can follow to the bullet. */
export function fullCitation(edition: Edition, indicator: Indicator): string {
  const { before, title, after } = citationParts(edition, indicator);
  return before + title + after;
}

/** Where a listed sign is printed. The title of a list may be ours, so no bullet is counted under it. */
export const listedUnder = ({ title }: Pick<ListFile, 'title'>, ref: number): string =>
  `printed outside the level tables: “${title}”, item ${String(ref)}`;

/** The parts of the full citation of a listed sign. */
export const listCitationParts = (edition: Edition, list: Pick<ListFile, 'title'>, ref: number): CitationParts => ({
  before: `${edition.publisher}, `,
  title: edition.title,
  after: `, ${dateOf(edition)}, ${listedUnder(list, ref)}. ${whoseWords(edition)}`,
});

/** An indicator's words whole: its lead-in, its own words, and the lines printed under it. */
export function wholeWords(indicator: Pick<Indicator, 'leadIn' | 'text' | 'sub'>): string {
  const lead = indicator.leadIn === null ? '' : `${indicator.leadIn} `;
  return `${lead}${indicator.text}${indicator.sub.length === 0 ? '' : `: ${indicator.sub.join('; ')}`}`;
}
