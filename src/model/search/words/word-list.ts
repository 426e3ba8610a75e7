/** Sorted words as they are sent: of each, how many letters it shares with the one before, then the rest. */

/** A figure tells where a word begins. */
const MOST_SHARED = 9;

/** @param words sorted, and without figures */
export function joinWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
      return String(shared) + word.slice(shared);
    })
    .join('');
}

export function splitWords(joined: string): string[] {
  let before = '';
  return joined === ''
    ? []
    : joined.split(/(?=\d)/).map((part) => (before = before.slice(0, Number(part.charAt(0))) + part.slice(1)));
}
