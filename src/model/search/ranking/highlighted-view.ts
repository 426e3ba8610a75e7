/** What a search found, with the words that it found marked. */
import type { MarkedWords, Words } from '#model/edition/views.ts';
import { highlight } from './highlight.ts';
import type { ParsedQuery } from '../query/parse-query.ts';

const marked = (words: Words, query: ParsedQuery): MarkedWords =>
  typeof words === 'string' ? highlight(words, query) : words;

/** @returns the view as it was where nothing was asked */
export function highlighted<View extends { readonly text: Words; readonly leadIn?: Words | null }>(
  view: View,
  query: ParsedQuery | null,
): View {
  if (query === null) return view;
  const { leadIn = null, text } = view;
  return leadIn === null
    ? { ...view, text: marked(text, query) }
    : { ...view, leadIn: marked(leadIn, query), text: marked(text, query) };
}
