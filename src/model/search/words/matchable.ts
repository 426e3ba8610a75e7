/** Texts made ready for matching, and how a query's words are looked for in them. */
import { memoise } from './memoise.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';

/** A text's normalised words as printed and without their endings, each with a space before and after. */
export interface MatchableText {
  readonly words: string;
  readonly stems: string;
}

/** Words without their endings, each with a space before and after. */
const stemsOf = memoise((words) => ` ${words.split(' ').map(stem).join(' ')} `);

export function toMatchable(text: string): MatchableText {
  const words = normalise(text);
  return { words: ` ${words} `, stems: stemsOf(words) };
}

/** A word or phrase as it is looked for: whole words with any ending; or, while it is being typed, the beginning of one. */
export interface Form {
  readonly in: keyof MatchableText;
  readonly text: string;
}

export const formOf = (phrase: string, unfinished: readonly string[] = []): Form =>
  unfinished.includes(phrase) ? { in: 'words', text: ` ${phrase}` } : { in: 'stems', text: stemsOf(phrase) };

/** Whether a word or phrase stands in a text. */
export function occursIn(phrase: string, text: MatchableText, unfinished: readonly string[] = []): boolean {
  const form = formOf(phrase, unfinished);
  return text[form.in].includes(form.text);
}

export const allOccurIn = (words: readonly string[], text: MatchableText, unfinished: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => occursIn(word, text, unfinished));
