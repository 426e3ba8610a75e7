/** A national number that can be tapped: kept once, with its source, so that it may be a link. */
import { NATIONAL_CONTACTS, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import type { JSX } from 'preact';

/** @param id of `NATIONAL_CONTACTS`; the emergency services where none is given */
export function PhoneLink({ id = 'emergency' }: { readonly id?: string }): JSX.Element {
  const contact = NATIONAL_CONTACTS.find((one) => one.id === id);
  if (contact === undefined) throw new Error(`no national number "${id}"`);
  return <a href={phoneLinkOf(contact)}>{contact.number.replaceAll(' ', '\u00A0')}</a>;
}
