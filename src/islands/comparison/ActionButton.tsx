/** A button that keeps its place and the focus when there is nothing for it to do. */
import type { Ref } from 'preact';

interface Props {
  readonly words: string;
  readonly idle?: boolean;
  readonly act: () => void;
  readonly button?: Ref<HTMLButtonElement>;
}

export const ActionButton = ({ words, idle, act, button = null }: Props) => (
  <button
    type="button"
    ref={button}
    aria-disabled={idle}
    onClick={() => {
      if (idle !== true) act();
    }}
  >
    {words}
  </button>
);
