/**
 * A word without its endings, so that "bruising" and "bruise", "exploited" and "exploitation" are one: M. F. Porter's
 * steps ("An algorithm for suffix stripping", 1980), with British spellings and the irregular words that people type.
 */
import { memoise } from './memoise.ts';

/** Words whose forms no rule joins: the word, then its forms. */
const IRREGULAR = new Map(
  (
    'child:children,childrens man:men,mens woman:women,womens foot:feet tooth:teeth life:lives knife:knives wife:wives bite:bitten,bit ' +
    'break:broke,broken steal:stole,stolen run:ran sleep:slept drink:drank,drunk fight:fought feed:fed leave:left ' +
    'throw:threw,thrown fall:fell,fallen beat:beaten shake:shook,shaken choose:chose,chosen write:wrote,written ' +
    'sell:sold tell:told take:took,taken give:gave,given go:went,gone see:saw,seen eat:ate,eaten die:dying,died,dies ' +
    'smell:smelt burn:burnt sit:sat meet:met send:sent keep:kept lose:lost speak:spoke,spoken wear:wore,worn ' +
    'hide:hid,hidden lie:lying,lied,lies use:used,using,uses exclude:exclusion,exclusions crime:criminal,criminals ' +
    'employ:employment treat:treatment,treatments argue:argument,arguments pregnant:pregnancy,pregnancies ' +
    'offend:offence,offences injure:injury,injuries dirt:dirty cry:crying,cried,cries autism:autistic psychosis:psychotic'
  )
    .split(' ')
    .flatMap((entry) => {
      const [word = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, word] as const);
    }),
);

/** Words that the rules would join to others that have nothing to do with them: communication, universal, organ. */
const KEPT = new Set('community university organisation organise international experience'.split(' '));

/** How many times vowels are followed by consonants: a measure of how much word there is before an ending. */
const measureOf = (part: string): number => part.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;

const hasVowel = (part: string): boolean => /[aeiouy]/.test(part);

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 ? word.replace(/s$/, '') : word;
}

function withoutTense(word: string): string {
  const [, bare = ''] = /^(.*?)(?:ed|ing)$/.exec(word) ?? [];
  if (bare.length < 3 || !hasVowel(bare) || word.endsWith('eed')) return word;
  if (/([^aeiouylsz])\1$/.test(bare)) return bare.slice(0, -1);
  // "caring" is from "care", and has nothing to do with a car.
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(bare) ? `${bare}e` : bare;
}

/** Endings that make one kind of word of another, with what they leave; the longest first. */
const DERIVED: readonly (readonly [ending: RegExp, leaves: string])[] = [
  [/(?:ational|ations?|ator)$/, 'ate'],
  [/(?:isation|ization|iser|izer)$/, 'ise'],
  [/(?:fulness|fully|ful)$/, ''],
  [/(?:iveness|ively|ivity)$/, 'ive'],
  [/(?:ousness|ously)$/, 'ous'],
  [/(?:lessness|lessly)$/, 'less'],
  [/ness$/, ''],
  [/(?:ically|ical)$/, 'ic'],
  [/(?:ally|ality)$/, 'al'],
  [/(?:ably|ability)$/, 'able'],
  [/(?<=\w{5})ly$/, ''],
  [/(?<=\w{3})ence$/, 'ent'],
  [/(?<=\w{3})ance$/, 'ant'],
];

const LAST = /(?:ement|ment|able|ible|ant|ent|ism|ate?|ity|ous|ive|ise?|ize?|al|er|ic|(?<=[st])ion)$/;

function withoutLast(word: string): string {
  const bare = word.replace(LAST, '');
  return measureOf(bare) > 1 ? bare : word;
}

function withoutDerivation(word: string): string {
  const rule = DERIVED.find(([ending]) => ending.test(word) && measureOf(word.replace(ending, '')) > 0);
  const plain = rule === undefined ? word : word.replace(rule[0], rule[1]);
  return withoutLast(withoutLast(withoutLast(plain)));
}

/** Words shorter than this are left as they are but for their plural. */
const SHORTEST = 4;

/** A normalised word without its endings. */
export const stem = memoise((typed) => {
  const single = withoutPlural(typed);
  const word = IRREGULAR.get(typed) ?? single;
  if (word.length < SHORTEST || KEPT.has(word)) return word;
  const bare = withoutDerivation(withoutTense(word));
  return (bare.length > SHORTEST ? bare.replace(/e$/, '') : bare).replace(/(?<=\w[^aeiou])y$/, 'i');
});
