/** Words that a browser refuses to copy, selected for the reader to copy. */
import { SELECTED } from '#model/edition/wording/copying.ts';

/** @returns what to say of it */
export function selectWords(shown: Element): string {
  getSelection()?.selectAllChildren(shown);
  return SELECTED;
}
