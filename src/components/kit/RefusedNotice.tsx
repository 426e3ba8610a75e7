/** Says what an address named that is not a choice on its page; nothing where it named nothing in vain. */
import { refusedNotice } from '#model/url/refused.ts';
import type { JSX } from 'preact';

export const RefusedNotice = ({ refused }: { readonly refused: readonly string[] }): JSX.Element | null =>
  refused.length === 0 ? null : (
    <p class="notice" role="status">
      {refusedNotice(refused)}
    </p>
  );
