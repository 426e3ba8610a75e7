/** What an address named and a page refused, to be said to the reader: a few of it, however much there is. */
import { cutWhole, showable } from './text.ts';

const MOST_NAMED = 8;
const LONGEST_NAMED = 40;

const named = (text: string): string => showable(cutWhole(text, LONGEST_NAMED));

export class Refused {
  readonly #all = new Set<string>();

  add(key: string, value: string): void {
    this.#all.add(`${named(key)} “${named(value)}”`);
  }

  /** The first few, each once, and how many more there are. */
  get list(): string[] {
    const all = [...this.#all];
    const more = all.length - MOST_NAMED;
    return more > 0 ? [...all.slice(0, MOST_NAMED), `and ${String(more)} more`] : all;
  }
}

/** @param refused a list as `Refused` gives it, not empty */
export const refusedNotice = (refused: readonly string[]): string =>
  `Left out, because it is not a choice here: ${refused.join(', ')}.`;
