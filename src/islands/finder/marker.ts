import type { Words } from '#model/edition/views.ts';

/** A view with words that can be marked. */
export interface Markable {
  readonly text: Words;
  readonly leadIn?: Words | null;
}

/** Marks in a view what the words found; null where nothing is searched for. */
export type Marker = (<View extends Markable>(view: View) => View) | null;
