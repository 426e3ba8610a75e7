/** Whether words name a danger: who to ring then stands out, whatever else is found. It says nothing of the search. */
import { occursIn, toMatchable } from './matchable.ts';

/** @param danger normalised words and phrases, those of `content/framework/danger.yaml` */
export function namesDanger(words: string, danger: readonly string[]): boolean {
  const text = toMatchable(words);
  return danger.some((phrase) => occursIn(phrase, text));
}
