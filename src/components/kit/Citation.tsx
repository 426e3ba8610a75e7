/** How an indicator or a listed sign is quoted, at its own place, where what copies it looks for it. */
import type { CitationParts } from '#model/edition/wording/citation.ts';
import type { JSX } from 'preact';

export const Citation = ({ parts: { before, title, after } }: { readonly parts: CitationParts }): JSX.Element => (
  <p class="cite">
    {before}
    <q>{title}</q>
    {after}
  </p>
);
