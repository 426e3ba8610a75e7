/** What is pressed where there is a mistake in a sign or passage; a script of the page answers (src/client/report/). */
import type { JSX } from 'preact';

interface Props {
  /** Which one, for those who hear the button. */
  readonly of: string;
  /** Of a passage: its words, and its address. A sign that is beside the button says both itself. */
  readonly words?: string | undefined;
  readonly address?: string | undefined;
}

export const MistakeButton = ({ of, words, address }: Props): JSX.Element => (
  <button
    type="button"
    class="screen copy mistake"
    data-report
    data-words={words}
    data-anchor={address}
    aria-label={`Mistake? Report it: ${of}`}
  >
    Mistake?
  </button>
);
