/** Whom one area says to contact first, and on which number, as printed. */
import { ContactWays } from '#components/kit/contacts/Contact.tsx';
import { UncheckedNotice } from '#components/kit/contacts/UncheckedNotice.tsx';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { numbersOf } from '#model/edition/facts/contacts.ts';

export function FirstContact({ facts }: { readonly facts: EditionFacts }) {
  const contact = facts.contacts.find(({ role }) => role === 'front-door');
  if (contact === undefined) return <p>{facts.areaName} prints no first contact.</p>;
  const short = { ...contact, ways: numbersOf(contact), hours: null };
  return (
    <>
      <p>
        {facts.areaName}: <strong>{contact.name}</strong>
      </p>
      <ContactWays contact={short} note={contact.note} />
      <UncheckedNotice words={facts} contacts={[short]} />
    </>
  );
}
