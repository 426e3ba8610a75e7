/** Words that a reader typed, in an address. They are kept behind the `#`, so that they reach no server and no log. */
import { cutWhole, withoutHalves } from './text.ts';

export const LONGEST_WORDS = 200;

/** The words of an address; none where it cannot be read. Never throws. */
export const readWords = (hash: string): string =>
  cutWhole(new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '', LONGEST_WORDS);

/** The end of an address that holds words; nothing for none. */
export function writeWords(words: string): string {
  const whole = withoutHalves(words);
  return whole === '' ? '' : `#q=${encodeURIComponent(whole)}`;
}
