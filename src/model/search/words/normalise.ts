/** Words as the search compares them: without case, accents and hyphens. */

/** Words up to this length are not completed where they stand alone: they begin half of all words. */
export const LONGEST_SHORT_WORD = 3;

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(did|does|do|was|were|is|has|have|had)nt\b/g, '$1 not'],
  [/\bwont\b/g, 'will not'],
  [/\bcant\b/g, 'cannot'],
];

const shortened = (plain: string): string =>
  plain.includes('nt') ? SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), plain) : plain;

/** Lower case, no accents, hyphens as spaces, no other marks: "Self-Harm" and "self harm" are the same. */
export function normalise(text: string): string {
  // Most texts are plain letters, and thousands of them are made ready at once: what they need not is left out.
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/['`]/g, '')
        .replace(/[^a-z0-9&]+/g, ' ')
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/['’`]/g, '')
        .replace(/[^\p{L}\p{N}&]+/gu, ' ');
  const worded = plain.includes('&') ? plain.replace(/&/g, ' and ').replace(/ +/g, ' ') : plain;
  return shortened(worded.trim());
}

/** The words of a text, normalised. */
export function wordsOf(text: string): string[] {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
}

/** The place in a sorted list at which a word stands or would stand. */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
