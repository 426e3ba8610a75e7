/** Whom to ring: the contacts of the areas asked about, as printed, before everything else. */
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { PhoneLink } from '#components/kit/contacts/PhoneLink.tsx';
import { ROLE_LABELS } from '#model/content/labels.ts';
import type { Role } from '#model/content/vocabulary.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { addresses } from '#model/edition/urls.ts';
import { areaNamesInWords } from '#model/search/query/interpret.ts';
import { MOST_WITH_CONTACTS, type SearchArea } from './options.ts';

const FIRST: readonly Role[] = ['front-door', 'out-of-hours', 'emergency'];
const MOST_LINKS = 10;

function AreaContacts({ facts }: { readonly facts: EditionFacts }) {
  const first = FIRST.flatMap((role) => facts.contacts.filter((contact) => contact.role === role));
  return (
    <div class="card">
      <h3>{facts.name}</h3>
      <ContactList words={facts} contacts={first} />
      {!first.some(({ role }) => role === 'out-of-hours') && (
        <p>
          <strong>{ROLE_LABELS['out-of-hours']}</strong>: none is printed.
        </p>
      )}
    </div>
  );
}

interface Props {
  /** Those asked about; all of them where none is. */
  readonly areas: readonly SearchArea[];
  readonly facts: readonly EditionFacts[];
  readonly base: string;
}

export const Contacts = ({ areas, facts, base }: Props) => (
  <section data-part="contacts">
    <h2>{areas.length > MOST_WITH_CONTACTS ? 'Contacts' : `Contacts in ${areaNamesInWords(areas)}`}</h2>
    <p>
      In immediate danger ring{' '}
      <strong>
        <PhoneLink />
      </strong>
      . Use the contact of the area where the child lives.
    </p>
    {facts.length > 0 && (
      <div class="cards">
        {facts.map((edition) => (
          <AreaContacts key={edition.document} facts={edition} />
        ))}
      </div>
    )}
    <ul class="jump">
      {areas.slice(0, MOST_LINKS).map(({ id, name, document }) => (
        <li key={id}>
          <a href={base + addresses.contactsOf(document)}>All contacts of {name}</a>
        </li>
      ))}
      <li>
        <a href={base + addresses.contacts}>Contacts side by side</a>
      </li>
    </ul>
  </section>
);
