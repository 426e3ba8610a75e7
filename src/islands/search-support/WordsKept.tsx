/** Where typed words are kept, beside their box; and a link with them, for whoever wants to share or keep the view. */
import { useState } from 'preact/hooks';
import { COPIED, NOT_COPIED, SELECT_THESE } from '#model/edition/wording/copying.ts';
import { copyText } from '../support/copy-text.ts';

interface Props {
  /** The end of the address with the words: query and hash. */
  readonly end: string;
}

export function WordsKept({ end }: Props) {
  const [said, setSaid] = useState<{ readonly end: string; readonly words: string } | null>(null);
  const address = new URL(end, location.origin + location.pathname).href;
  const copy = (): void => {
    copyText(address).then(
      () => setSaid({ end, words: COPIED }),
      () => setSaid({ end, words: `${NOT_COPIED}. ${SELECT_THESE}: ${address}` }),
    );
  };
  return (
    <p class="soft">
      Words typed here stay out of the address.{' '}
      <button type="button" onClick={copy}>
        Copy a link with them
      </button>{' '}
      <span role="status">{said?.end === end ? said.words : ''}</span>
    </p>
  );
}
