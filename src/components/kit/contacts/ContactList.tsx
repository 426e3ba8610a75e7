/** Contacts of one edition, with what must stand beside them once: printed then, not checked since, where to look. */
import type { ContactView, UncheckedWords } from '#model/edition/facts/contacts.ts';
import type { JSX } from 'preact';
import { Contact } from './Contact.tsx';
import { UncheckedNotice } from './UncheckedNotice.tsx';

interface Props {
  /** The edition's own, or its facts, which hold them; null where the notice stands already. */
  readonly words: UncheckedWords | null;
  readonly contacts: readonly ContactView[];
  /** Each contact is a card under a heading of this rank. */
  readonly cards?: 'h3' | 'h4' | undefined;
  /** Each contact is the place that links of the page lead to. */
  readonly anchored?: boolean;
}

export function ContactList({ words, contacts, cards, anchored = false }: Props): JSX.Element {
  return (
    <>
      {words !== null && <UncheckedNotice words={words} contacts={contacts} />}
      {contacts.length > 0 && (
        <ul class={cards === undefined ? 'plain contacts' : 'cards'}>
          {contacts.map((contact) => (
            <li
              key={contact.id}
              {...(anchored ? { id: `contact-${contact.id}` } : {})}
              {...(cards === undefined ? {} : { class: 'card' })}
            >
              <Contact contact={contact} heading={cards} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
