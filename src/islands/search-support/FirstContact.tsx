/** Whom one area says to contact first, as printed. */
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import type { EditionFacts } from '#model/data/edition-facts.ts';

export function FirstContact({ facts }: { readonly facts: EditionFacts }) {
  const first = facts.contacts.filter(({ role }) => role === 'front-door').slice(0, 1);
  return (
    <>
      <p>{facts.areaName}:</p>
      <ContactList words={facts} contacts={first} />
    </>
  );
}
