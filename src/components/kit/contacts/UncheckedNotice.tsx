/** Stands once with a list of contacts of one edition: printed then, not checked since, and where to look for what is current. */
import { siteName, uncheckedNotice, type ContactView, type UncheckedWords } from '#model/edition/facts/contacts.ts';
import type { JSX } from 'preact';

interface Props {
  readonly words: UncheckedWords;
  readonly contacts: readonly Pick<ContactView, 'ways' | 'checked'>[];
}

export function UncheckedNotice({ words, contacts }: Props): JSX.Element | null {
  const said = uncheckedNotice(words, contacts);
  return said === null ? null : (
    <p class="unchecked">
      <small>
        {said} Begin at{' '}
        <a href={words.website} rel="external noreferrer">
          {siteName(words.website)}
        </a>
        .
      </small>
    </p>
  );
}
