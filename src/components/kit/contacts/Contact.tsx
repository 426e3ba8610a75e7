/**
 * One contact of an edition, the same wherever it is shown. The rules that keep it safe stand here and nowhere else
 * (docs/design.md, "Contacts"): what is printed is text and never a link, but for national numbers, which ring; a number
 * that somebody has checked rings, with the date and the source; a number that is not printed is missed in words. That
 * nobody has checked a printed one is said once of a list, by `ContactList`.
 */
import { ROLE_LABELS } from '#model/content/labels.ts';
import {
  CHECK_AGAIN,
  isDigits,
  isFirst,
  missingNumberNotice,
  numbersOf,
  type ContactView,
  type ContactWay,
} from '#model/edition/facts/contacts.ts';
import { nationalOf, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import { Fragment, type JSX } from 'preact';
import { PhoneLink } from './PhoneLink.tsx';

/** What is printed: a link where it is a national number, text otherwise. */
export function PrintedWay({
  way: { kind, value },
}: {
  readonly way: Pick<ContactWay, 'kind' | 'value'>;
}): JSX.Element {
  const national = kind === 'telephone' ? nationalOf(value) : null;
  if (national !== null) return <PhoneLink id={national.id} />;
  return <q class={isDigits(value) ? 'printed number' : 'printed'}>{value}</q>;
}

function CheckedNumber({ number }: { readonly number: string }): JSX.Element {
  return isDigits(number) ? <a href={phoneLinkOf({ number })}>{number}</a> : <strong>{number}</strong>;
}

/** In a line: the number that somebody has checked since, with the date. */
export const CheckedInLine = ({ checked }: Pick<ContactView, 'checked'>): JSX.Element | null =>
  checked === null ? null : (
    <>
      {' '}
      (checked {checked.on}: <CheckedNumber number={checked.number} />)
    </>
  );

/** Whom to ring, in a line: the name, leading to the whole contact, and its numbers. */
export const ContactInLine = ({ contact, href }: { contact: ContactView; href: string }): JSX.Element => (
  <>
    <a href={href}>{contact.name}</a>
    {numbersOf(contact).map((way) => (
      <Fragment key={way.value}>
        {' '}
        <PrintedWay way={way} />
      </Fragment>
    ))}
    <CheckedInLine checked={contact.checked} />
  </>
);

interface WaysProps {
  readonly contact: Pick<ContactView, 'role' | 'hours' | 'ways' | 'checked'>;
  /** The note that stands beside the contact. */
  readonly note?: string | null;
}

/** How a contact is reached, where its name stands already. */
export function ContactWays({ contact, note = null }: WaysProps): JSX.Element {
  const { hours, ways, checked } = contact;
  const missing = missingNumberNotice(contact, note);
  return (
    <>
      {ways.length > 0 && (
        <ul class="plain ways">
          {ways.map((way) => (
            <li key={way.value} data-way={way.kind}>
              {way.label}:{' '}
              <strong>
                <PrintedWay way={way} />
              </strong>
              {way.note !== null && <small> ({way.note})</small>}
            </li>
          ))}
        </ul>
      )}
      {missing !== null && <p class="soft">{missing}</p>}
      {hours !== null && <p>Open: {hours}</p>}
      {checked !== null && (
        <p>
          Checked {checked.on}: <CheckedNumber number={checked.number} /> <small>({checked.source})</small>{' '}
          <small>{CHECK_AGAIN}</small>
        </p>
      )}
    </>
  );
}

interface Props {
  readonly contact: ContactView;
  /** The contact has a heading of its own, under which its role is named. */
  readonly heading?: 'h3' | 'h4' | undefined;
}

/** A contact whole: whom, how, then what for. */
export function Contact({ contact, heading: Heading }: Props): JSX.Element {
  const { name, role, note } = contact;
  return (
    <div class="contact">
      {Heading === undefined ? (
        <p>
          <strong>{name}</strong>
          {isFirst(role) && `: ${ROLE_LABELS[role].toLowerCase()}`}
        </p>
      ) : (
        <>
          <Heading>{name}</Heading>
          <p class="soft">{ROLE_LABELS[role]}</p>
        </>
      )}
      <ContactWays contact={contact} note={note} />
      <p class="for">{contact.for}</p>
      {note !== null && <p class="note">{note}</p>}
    </div>
  );
}
