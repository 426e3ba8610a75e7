/** Words, some of them marked where a search found them. All are set as text. */
import type { Words } from '#model/edition/views.ts';
import type { JSX } from 'preact';

export const wordsIn = (words: Words): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('');

export function MarkedText({ words }: { readonly words: Words }): JSX.Element {
  if (typeof words === 'string') return <>{words}</>;
  return <>{words.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>;
}
