/** What an empty cell says: silence is not safety. */
import type { Silence } from '#model/edition/notices.ts';
import type { JSX } from 'preact';

interface Props {
  readonly silence: Silence;
  /** The site's base path without its closing slash. */
  readonly base: string;
}

export const SilentCell = ({ silence: { text, link }, base }: Props): JSX.Element => (
  <p class="silent">
    {text} See <a href={base + link.href}>{link.text}</a>.
  </p>
);
