/**
 * Holds a restatement to the published words: words of severity, likelihood and frequency, figures and acronyms carry
 * over one for one, and nothing is copied. It finds slips and proves nothing: a person compares the two.
 */

/** Words that carry severity, likelihood, frequency or a condition; forms of one word are one. */
const WEIGHTY: Readonly<Record<string, RegExp>> = {
  may: /\b(?:may|might)\b/i,
  can: /\b(?:can|could)\b/i,
  must: /\bmust\b/i,
  should: /\bshould\b/i,
  likely: /\b(?:likely|likelihood)\b/i,
  unlikely: /\bunlikely\b/i,
  'at risk': /\brisks?\b/i,
  possible: /\b(?:possibl[ey]|possibility|potential(?:ly)?)\b/i,
  suspected: /\bsuspect(?:ed|s|ing)?\b|\bsuspicions?\b/i,
  alleged: /\balleg(?:ed|ations?|es)\b/i,
  significant: /\bsignificant(?:ly)?\b/i,
  serious: /\bserious(?:ly|ness)?\b/i,
  severe: /\bsever(?:e|ely|ity)\b/i,
  acute: /\bacute(?:ly)?\b/i,
  chronic: /\bchronic(?:ally)?\b/i,
  complex: /\bcomplex(?:ity)?\b/i,
  persistent: /\bpersist(?:s|ed|ing|ent|ently|ence)?\b/i,
  frequent: /\bfrequen(?:t|tly|cy)\b/i,
  regular: /\bregular(?:ly|ity)?\b/i,
  irregular: /\birregular(?:ly|ity)?\b/i,
  repeated: /\brepeat(?:s|ed|edly|ing)?\b/i,
  occasional: /\boccasion(?:s|al|ally)?\b/i,
  sometimes: /\bsometimes\b/i,
  often: /\boften\b/i,
  always: /\balways\b/i,
  never: /\bnever\b/i,
  immediate: /\bimmediate(?:ly)?\b/i,
  sustained: /\bsustain(?:s|ed|ing)?\b/i,
  low: /\blow\b/i,
  mild: /\bmild(?:ly)?\b/i,
  minor: /\bminor\b/i,
  moderate: /\bmoderate(?:ly)?\b/i,
  high: /\bhigh(?:ly)?\b/i,
  extreme: /\bextreme(?:ly)?\b/i,
  unable: /\bunable\b|\binabilit(?:y|ies)\b/i,
  unwilling: /\bunwilling(?:ly|ness)?\b/i,
  refuses: /\brefus(?:e|es|ed|ing|als?)\b/i,
  despite: /\bdespite\b|\bin spite of\b/i,
  unless: /\bunless\b/i,
  'not brought': /\bnot (?:been )?brought\b/i,
};

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Figures with their per cent sign, numbers in words as figures. "One" is seldom a figure. */
const figuresIn = (text: string): string[] => [
  ...[...text.matchAll(/\d+(?:[.,]\d+)*\s?%?/g)].map(([figure]) => figure.replace(/\s/g, '')),
  ...NUMBERS.flatMap((word, at) => (new RegExp(`\\b${word}\\b`, 'i').test(text) ? [String(at + 2)] : [])),
  ...(/\btwice\b/i.test(text) ? ['2'] : []),
];

const acronymsIn = (text: string): string[] =>
  [...text.matchAll(/\b[A-Z][A-Z&]{1,7}s?\b/g)].map(([term]) => term.replace(/s$/, ''));

const weightyIn = (text: string): string[] =>
  Object.entries(WEIGHTY).flatMap(([word, forms]) => (forms.test(text) ? [word] : []));

const markedIn = (text: string): Set<string> => new Set([...weightyIn(text), ...figuresIn(text), ...acronymsIn(text)]);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many published words in a row are copying (CONTRIBUTING.md, "How we restate"). */
const COPIED = 10;

function copiedRun(published: string, ours: string): string | null {
  const theirs = ` ${wordsIn(published).join(' ')} `;
  const words = wordsIn(ours);
  for (let at = 0; at + COPIED <= words.length; at++) {
    const run = words.slice(at, at + COPIED).join(' ');
    if (theirs.includes(` ${run} `)) return run;
  }
  return null;
}

export interface Comparison {
  /** Words, figures and acronyms of the published words that ours lack. */
  readonly missing: readonly string[];
  /** Those that ours have and the published words have not. */
  readonly added: readonly string[];
  /** Published words that stand in ours in a row, where they are too many. */
  readonly copied: string | null;
}

/** Compares the published words of a bullet with ours. @param own whether ours may be the published words */
export function compareWords(published: string, ours: string, own = false): Comparison {
  const [theirs, mine] = [markedIn(published), markedIn(ours)];
  return {
    missing: [...theirs].filter((word) => !mine.has(word)),
    added: [...mine].filter((word) => !theirs.has(word)),
    copied: own ? null : copiedRun(published, ours),
  };
}

/** What differs in a sentence; null where nothing does. */
export function differenceInWords({ missing, added, copied }: Comparison): string | null {
  const parts = [
    ...(missing.length > 0 ? [`lacks “${missing.join('”, “')}”`] : []),
    ...(added.length > 0 ? [`has “${added.join('”, “')}”, which is not printed`] : []),
    ...(copied === null ? [] : [`has ${String(COPIED)} published words in a row: “${copied}”`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}
