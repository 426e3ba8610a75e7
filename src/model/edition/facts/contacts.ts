/** A contact as it is shown, and the words around it: whether anyone has checked it, and who to ring first. */
import type { Edition } from '../atlas.ts';
import type { Role } from '#model/content/vocabulary.ts';
import { printedLabel } from '../wording/edition-status.ts';
import { nationalOf } from './national-contacts.ts';
import type { ContactFile } from '#model/content/schema/document-schema.ts';

/** One printed way of reaching a contact. */
export interface ContactWay {
  readonly kind: ContactFile['printed'][number]['kind'];
  /** "Telephone", or what the document prints before the way itself. */
  readonly label: string;
  /** Exactly as printed. */
  readonly value: string;
  readonly note: string | null;
}

/** A contact as every page and tool shows it, and as `/data/facts/` holds it. */
export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly for: string;
  readonly hours: string | null;
  readonly ways: ContactWay[];
  readonly checked: { readonly number: string; readonly on: string; readonly source: string } | null;
  readonly note: string | null;
}

const WAY_LABELS: Record<ContactWay['kind'], string> = {
  telephone: 'Telephone',
  email: 'Email',
  web: 'Web',
  address: 'Address',
  form: 'Form',
};

export function contactView({ printed, checked, note, ...own }: ContactFile): ContactView {
  const ways = printed.map((way) => ({ ...way, label: way.label ?? WAY_LABELS[way.kind], note: way.note ?? null }));
  return { ...own, ways, checked: checked ?? null, note: note ?? null };
}

const isNumber = ({ kind }: ContactWay): boolean => kind === 'telephone';

/** The telephone numbers that are printed for a contact. */
export const numbersOf = ({ ways }: Pick<ContactView, 'ways'>): ContactWay[] => ways.filter(isNumber);

/** Beside a number that somebody has checked: the same on any day, since a page does not know when it is read. */
export const CHECK_AGAIN = 'Numbers change: if that is more than a year ago, check again before you rely on it.';

/** "As printed in May 2018, not checked." Stands where nothing that could be rung is printed. */
export const asPrinted = (edition: Pick<Edition, 'edition'>): string => `As ${printedLabel(edition)}, not checked.`;

/** Beside every number that is shown as text because it is known only as printed (docs/design.md, "Contacts"). */
const notChecked = (edition: Pick<Edition, 'edition'>): string =>
  `As ${printedLabel(edition)}, not checked: find the current number on the council's own site.`;

/** Both sentences of one edition, as the islands are given them, and where to look for what is current. */
export interface UncheckedWords {
  readonly asPrinted: string;
  readonly notChecked: string;
  /** The address of the area's own site. */
  readonly website: string;
}

export const uncheckedWords = (edition: Pick<Edition, 'edition' | 'area'>): UncheckedWords => ({
  asPrinted: asPrinted(edition),
  notChecked: notChecked(edition),
  website: edition.area.website,
});

/**
 * What is said once of a list of contacts of one edition, or null where nothing in it wants checking: it prints
 * nothing, somebody has checked it, or it is a national number, which is kept once with its source.
 */
export function uncheckedNotice(
  words: Pick<UncheckedWords, 'asPrinted' | 'notChecked'>,
  contacts: readonly Pick<ContactView, 'ways' | 'checked'>[],
): string | null {
  const ways = contacts
    .filter(({ checked }) => checked === null)
    .flatMap((contact) => contact.ways)
    .filter((way) => !isNumber(way) || nationalOf(way.value) === null);
  if (ways.length === 0) return null;
  return ways.some(isNumber) ? words.notChecked : words.asPrinted;
}

/**
 * Said of a contact that nobody could ring. Not of a directory or a website, which nobody would, nor beside a note
 * of ours that says so already.
 * @param note the note that stands beside the contact, where one does
 */
export function missingNumberNotice(
  { role, checked, ways }: Pick<ContactView, 'role' | 'checked' | 'ways'>,
  note: string | null,
): string | null {
  if (role === 'information' || checked !== null || ways.some(isNumber)) return null;
  return /\bno\b[^.]*\bnumber\b/i.test(note ?? '') ? null : 'No telephone number is printed.';
}

/** Whether a printed number is digits alone: it is then kept on one line. */
export const isDigits = (value: string): boolean => /^[\d ]+$/.test(value);

/** The roles that a practitioner looks for first. */
const FIRST: readonly Role[] = ['front-door', 'out-of-hours'];
export const isFirst = (role: Role): boolean => FIRST.includes(role);

/** Contacts in the order in which they are asked: the front door, then out of hours, then as printed. */
export function inOrderAsked(contacts: readonly ContactView[]): ContactView[] {
  const rank = ({ role }: ContactView): number => (isFirst(role) ? FIRST.indexOf(role) : FIRST.length);
  return contacts.toSorted((a, b) => rank(a) - rank(b));
}

/** Whom an edition says to ring first, and out of hours; a role without a contact stands too, to say that none is printed. */
export const firstContacts = (edition: Pick<Edition, 'contacts'>): { role: Role; contacts: ContactView[] }[] =>
  FIRST.map((role) => ({
    role,
    contacts: edition.contacts.filter((contact) => contact.role === role).map(contactView),
  }));

/** Where an area's own site stands, in the fewest words: "www.hull.gov.uk". */
export const siteName = (website: string): string => website.replace(/^https?:\/\//, '').replace(/\/$/, '');
