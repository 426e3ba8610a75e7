/** The words around a contact: what kind of way it is, whether anyone has checked it, and whom to ring first. */
import type { Edition } from './atlas.ts';
import type { Role } from '#model/content/vocabulary.ts';
import { printedLabel } from './edition-status.ts';
import { nationalOf } from './national-contacts.ts';
import type { ContactFile } from '#model/content/schema.ts';

type Way = Pick<ContactFile['printed'][number], 'kind' | 'value'>;

/** A contact as far as these words need it, as its file or the exported facts hold it. */
export type PrintedContact = { readonly checked?: object | null | undefined } & (
  { readonly printed: readonly Way[] } | { readonly ways: readonly Way[] }
);

export const WAY_LABELS: Record<Way['kind'], string> = {
  telephone: 'Telephone',
  email: 'Email',
  web: 'Web',
  address: 'Address',
  form: 'Form',
};

const waysOf = (contact: PrintedContact): readonly Way[] => ('printed' in contact ? contact.printed : contact.ways);

const isNumber = ({ kind }: Way): boolean => kind === 'telephone';

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
  contacts: readonly PrintedContact[],
): string | null {
  const ways = contacts
    .filter(({ checked }) => checked === undefined || checked === null)
    .flatMap(waysOf)
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
  contact: PrintedContact & Pick<ContactFile, 'role'>,
  note?: string | null,
): string | null {
  if (contact.role === 'information' || (contact.checked ?? null) !== null || waysOf(contact).some(isNumber))
    return null;
  return /\bno\b[^.]*\bnumber\b/i.test(note ?? '') ? null : 'No telephone number is printed.';
}

/** Whether a printed number is digits alone: it is then kept on one line. */
export const isDigits = (value: string): boolean => /^[\d ]+$/.test(value);

/** The roles that a practitioner looks for first. */
const FIRST: readonly Role[] = ['front-door', 'out-of-hours'];

/** Whom an edition says to ring first, and out of hours; a role without a contact stands too, to say that none is printed. */
export const firstContacts = (edition: Pick<Edition, 'contacts'>): { role: Role; contacts: ContactFile[] }[] =>
  FIRST.map((role) => ({ role, contacts: edition.contacts.filter((contact) => contact.role === role) }));

/** Where an area's own site stands, in the fewest words: "www.hull.gov.uk". */
export const siteName = (website: string): string => website.replace(/^https?:\/\//, '').replace(/\/$/, '');
