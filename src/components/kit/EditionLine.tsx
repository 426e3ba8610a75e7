/** Which edition this is, in a line: area, title as printed, publisher where there is room, and its state. */
import type { JSX } from 'preact';

interface Props {
  readonly area: string;
  readonly title: string;
  readonly publisher?: string;
  /** The sentences on its date and state. */
  readonly state: readonly string[];
}

export function EditionLine({ area, title, publisher, state }: Props): JSX.Element {
  return (
    <>
      <strong>{area}</strong>: <q class="printed">{title}</q>
      {publisher !== undefined && `, ${publisher}`}. {state.join(' ')}
    </>
  );
}
