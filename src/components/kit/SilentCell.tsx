/**
 * What an empty cell says, in short: silence is not safety. Whoever draws one says what it means, once, above
 * (`NOTHING_LISTED_MEANS`).
 */
import type { Silence } from '#model/edition/wording/notices.ts';
import type { JSX } from 'preact';

interface Props {
  readonly silence: Silence;
  /** The site's base path without its closing slash. */
  readonly base: string;
}

export const SilentCell = ({ silence: { short, link }, base }: Props): JSX.Element => (
  <p class="silent">
    {short} See <a href={base + link.href}>{link.text}</a>.
  </p>
);
