/** What is copied of an indicator or a listed sign: its restated words, where they stand, and the address of that place. */

export interface Quoted {
  /** Whole: with what they hang on, and the lines under them. */
  readonly words: string;
  /** With area, edition and level. */
  readonly citation: string;
  /** From the scheme on, without anything that was typed. */
  readonly address: string;
}

export const quotation = ({ words, citation, address }: Quoted): string => [words, citation, address].join('\n');
