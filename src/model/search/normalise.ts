/** Words as the search compares them: without case, accents, hyphens and grammar's endings. */

/** Words up to this length match whole: SEN must not find "sent". */
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

/** A word without the ending that grammar gave it: "bruising" and "bruise" begin alike. */
export function stem(word: string): string {
  if (word === 'children') return 'child';
  if (word.length < 5) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
  if (bare.length >= 4) return bare;
  // "lines" is "line", though "es" would leave too little.
  return word.replace(/(?<=\w{4})s$/, '');
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

const MOST_REMEMBERED = 10_000;

/** The same work, done once for each text: a lexicon asks for the same again while it is opened, and typing does. */
export function memoise(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST_REMEMBERED) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
