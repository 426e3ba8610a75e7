/** Text that comes from an address or goes into one. */

/** A lone surrogate: half of a character that takes two, as cutting an emoji leaves it. No address can hold it. */
const LONE_SURROGATES = /\p{Cs}/gu;

export const withoutHalves = (text: string): string => text.replace(LONE_SURROGATES, '');

/** The beginning of a text, cut between characters. @param longest in UTF-16 units, as `length` counts them */
export const cutWhole = (text: string, longest: number): string => withoutHalves(text.slice(0, longest));

/** Control characters, also those that turn the direction of text, and separators of lines. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Hostile text, fit to be shown: nothing in it that cannot be seen. */
export const showable = (text: string): string => text.replace(UNSEEN, ' ');
