/** What makes two phrases the same name of a concern or a term. */
import { memoise } from './memoise.ts';
import { stem } from './stem.ts';
import { denies, isDeterminer, isMumOrDad, isSilent, namesParent, orderMatters } from './word-roles.ts';

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SELVES = wordsIn('herself himself themselves themself myself');
const DENIALS = wordsIn('no not never without cannot cant');
/** They say when; before "not", not even that: "did not attend", "not attending". */
const AUXILIARIES = wordsIn(
  'am is are was were be been being do does did has have had having will would can could should',
);
/** They join words, and never say who does what to whom, as "by", "for" and "with" do. */
const JOINING = wordsIn('of in at to any');
const FILLING = wordsIn('on and or so very really just all some who i he she him it they them');
const BLOWS = new Set('hit slap smack punch kick beat batter attack'.split(' ').map(stem));
const AGES = new Map(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'
    .split(' ')
    .map((word, above) => [word, String(10 + above)] as const),
);

/** One word for all that name the same in a phrase: whichever parent, whatever denies, however one is hit. */
function sharedName(word: string): string {
  if (SELVES.has(word)) return 'themselves';
  if (DENIALS.has(word)) return 'not';
  if (isMumOrDad(word)) return 'parent';
  return BLOWS.has(stem(word)) ? 'hit' : (AGES.get(word) ?? word);
}

/** Words that say by themselves what a phrase is about; "no parents" has none, and is only itself. */
const saysWhat = (word: string): boolean => !DENIALS.has(word) && !isMumOrDad(word) && !SELVES.has(word);

function isSmallIn(words: readonly string[]): (word: string) => boolean {
  // "Mum is hit" is not "mum hits".
  if (orderMatters(words)) return isDeterminer;
  const hasParent = words.some(namesParent);
  const hasDenial = words.some(denies);
  return (word) =>
    isDeterminer(word) ||
    AUXILIARIES.has(word) ||
    (!hasParent && (JOINING.has(word) || (!hasDenial && FILLING.has(word))));
}

/** Without the small words inside, which say nothing there; but "child in need" is more than "child" and "need". */
export function withoutSmallWords(words: readonly string[]): readonly string[] {
  const isSmall = isSmallIn(words);
  const kept = words.filter((word, at) => {
    if (AUXILIARIES.has(word) && denies(words[at + 1] ?? '')) return false;
    return at === 0 || at === words.length - 1 || !isSmall(word);
  });
  return kept.filter((word) => !isSilent(word)).length < 2 ? words : kept;
}

/**
 * One key for a phrase however its words are ordered and ended, and whatever small words stand between them: "baby
 * bruised" is "bruise baby", "kicked out of the school" "kicked out of school", and "smacked by his mum" "hit by dad".
 * But "mum hits" is not "hits mum".
 */
export const phraseKey = memoise((phrase) => {
  const words = withoutSmallWords(phrase.split(' '));
  const isShared = words.length > 1 && words.some(saysWhat);
  const stems = words.map((word) => stem(isShared ? sharedName(word) : word));
  return (orderMatters(words) ? stems : stems.sort()).join(' ');
});
