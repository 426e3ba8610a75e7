/** What a handout of a comparison also says: whom each area says to contact first, and where it is from. */
import { ContactInLine } from '#components/kit/contacts/Contact.tsx';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { addresses } from '#model/edition/urls.ts';
import { uncheckedNotice } from '#model/edition/facts/contacts.ts';

export function FirstContacts({ facts, base }: { readonly facts: EditionFacts; readonly base: string }) {
  const contacts = facts.contacts.filter(({ role }) => role === 'front-door');
  const href = base + addresses.contactsOf(facts.document);
  return (
    <>
      Who to contact first: {contacts.length === 0 && <a href={href}>none is printed</a>}
      {contacts.map((contact, at) => (
        <span key={contact.id}>
          {at > 0 && '; '}
          <ContactInLine contact={contact} href={href} />
        </span>
      ))}
      . {uncheckedNotice(facts, contacts)}
    </>
  );
}

/** The full address of what is compared, on paper: choices alone, since nothing is typed here. */
export function AddressHere() {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return <p class="paper">{(page ?? location.origin + location.pathname) + location.search}</p>;
}
