/** What stands under the words of an indicator or a listed sign: the lines printed there, and our own note. */
import type { JSX } from 'preact';

interface Props {
  readonly sub: readonly string[];
  readonly note: string | null;
}

export const SubLines = ({ sub, note }: Props): JSX.Element => (
  <>
    {sub.length > 0 && (
      <ul class="sub">
        {sub.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {note !== null && <p class="note">{note}</p>}
  </>
);
