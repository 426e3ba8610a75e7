/** What a reader must know of an edition before relying on it: its date and state (docs/design.md, section 2). */
import { levelLabel } from '#model/content/labels.ts';
import type { Edition } from '../atlas.ts';

/** What bears a date: an edition, or the compact index of one. */
export interface Dated {
  readonly edition: { readonly published: string | null; readonly label: string };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "22 November 2026", "May 2018", "2018" or null, from "2026-11-22", "2018-05", "2018" or null. */
export function dateInWords(published: string): string;
export function dateInWords(published: string | null): string | null;
export function dateInWords(published: string | null): string | null {
  if (published === null) return null;
  const [year = '', month, day] = published.split('-');
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1] ?? ''} `;
  return `${day === undefined ? '' : `${String(Number(day))} `}${name}${year}`;
}

/** "Published May 2018" or, where the document bears no date, "Undated". */
export function publishedLabel(edition: Dated): string {
  const { published, label } = edition.edition;
  if (published === null) return /^undated/i.test(label) ? label : 'Undated';
  // A label such as "2018/20" says more than the year that sorts it.
  return `Published ${/^[A-Z][a-z]+ \d{4}$/.test(label) ? dateInWords(published) : label}`;
}

/** "printed in May 2018" or "printed in an undated document": how old an unchecked contact is. */
export const printedLabel = (edition: Dated): string =>
  publishedLabel(edition)
    .replace('Published', 'printed in')
    .replace(/^Undated.*/, 'printed in an undated document');

/** What the document has and this site has not, in words; empty where all of it is held. */
export const notHeldParts = ({ levels, notHeld = [] }: Pick<Edition, 'levels' | 'notHeld'>): string[] => [
  ...levels.filter(({ held }) => held === false).map((level) => `the indicators of ${levelLabel(level)}`),
  ...notHeld.map(({ part }) => part),
];

/** The sentence that names them, wherever what an edition lists is shown. */
export const notHeldSentence = (parts: readonly string[]): string =>
  `Not all of the document is on this site. Missing: ${parts.join('; ')}.`;

/** The plain sentences on an edition's date and state; `statusSentences` adds what to do about it. */
export function stateSentences(
  edition: Dated & {
    readonly later: { readonly title: string } | null;
    readonly parts?: readonly string[] | undefined;
    readonly rights?: 'own' | undefined;
  },
  successor: Dated | null,
): string[] {
  const sentences = [`${publishedLabel(edition)}.`];
  if (successor !== null)
    sentences.push(
      `Replaced by ${successor.edition.published === null ? 'an undated edition' : `the edition of ${successor.edition.label}`}, which is on this site.`,
    );
  else sentences.push('The latest edition on this site, which may not be the current one.');
  if (edition.later !== null)
    sentences.push(`A later publication is known, “${edition.later.title}”, and is not on this site.`);
  if (edition.rights === 'own') sentences.push("In the partnership's own words.");
  if (edition.parts !== undefined && edition.parts.length > 0) sentences.push(notHeldSentence(edition.parts));
  return sentences;
}

/** The state in the fewest words that still warn: "replaced", "a later one is known", "latest held here". */
export function stateInShort({ state, later }: Pick<Edition, 'state' | 'later'>): string {
  if (state === 'replaced') return 'replaced';
  return later === null ? 'latest edition here' : 'a later one is known';
}

/** The plain sentences that every page of an edition carries. */
export const statusSentences = (...of: Parameters<typeof stateSentences>): string[] => [
  ...stateSentences(...of),
  'Check with the partnership for a later edition before you act.',
];

/** "Hull, May 2018": an edition in a list or a column heading. */
export const editionLabel = (edition: Pick<Edition, 'area' | 'edition'>): string =>
  `${edition.area.name}, ${edition.edition.published === null ? 'undated' : edition.edition.label}`;

/** Whose words the texts of several editions are, with what prevails. */
export function whoseWordsAll(editions: readonly { readonly rights?: 'own' | undefined }[]): string {
  const own = editions.filter(({ rights }) => rights === 'own').length;
  const isOne = editions.length === 1;
  if (own === 0)
    return `Restated in our own words; the published ${isOne ? 'document prevails' : 'documents prevail'}.`;
  if (own === editions.length) return `In the ${isOne ? "partnership's" : "partnerships'"} own words.`;
  return "Restated in our own words, but where it says that they are the partnership's own; the published documents prevail.";
}

/** Between which years editions were published, as far as they say. */
export function publishedIn(editions: readonly Pick<Edition, 'edition'>[]): string {
  const years = editions.flatMap(({ edition }) => edition.published?.slice(0, 4) ?? []).sort();
  const [first] = years;
  const last = years.at(-1);
  const undated = editions.length - years.length;
  const bare = undated === 0 ? '' : ` ${undated === 1 ? 'One bears' : `${String(undated)} bear`} no date.`;
  if (first === undefined || last === undefined) return 'what is here bears no date.';
  return first === last
    ? `what is here was published in ${first}.${bare}`
    : `the editions here were published between ${first} and ${last}.${bare}`;
}
