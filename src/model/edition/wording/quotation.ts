/** What is copied of an indicator or a listed sign: its restated words, where they stand, and the address of that place. */

export interface Quoted {
  /** Whole: with what they hang on, and the lines under them. */
  readonly words: string;
  /** With area, edition and level. */
  readonly citation: string;
  /** From the scheme on, without anything that was typed; null where the site is not at hand. */
  readonly address: string | null;
}

export const quotation = ({ words, citation, address }: Quoted): string =>
  [words, citation, address].filter((line) => line !== null).join('\n');
