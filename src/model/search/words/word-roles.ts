/**
 * What some ordinary words do in a query, whatever it is about: those that say nothing, those that name a parent, those
 * that deny. Any other word is one to be answered.
 */
import { stem } from './stem.ts';

const wordsIn = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Grammar, and the child that nearly every indicator is about. */
const SILENT = wordsIn(
  'a an and at by for from in into is of on onto or the to with who child children young person people',
  'i im ive me my mine we us our ours you your yours he hes him his she shes her hers it its they them their theirs',
  'this that these those am are was were be been being isnt do does did doing done has have had having hes got get',
  'gets getting can could will would shall should may might must what when where which whom whose why how as so very',
  'really just also too about there here then than any some all much such please said says say think know keeps keep',
  'kept going goes go thing things lot bit while during because seems seem like',
);

/** Other words for a child: they say no more, but a reader is told that they were not used. */
const CHILDREN = wordsIn(
  'kid kids boy boys girl girls lad lads lass lasses pupil pupils student students youngster youngsters bairn bairns wean weans',
  'son sons daughter daughters teenager teenagers teen teens',
);

const MUM_AND_DAD = wordsIn(
  'mum mums mam mams mom mummy mother mothers dad dads daddy father fathers stepdad stepmum stepfather stepmother',
  'parent parents parental',
);

/** Words that name a parent, or whoever stands in a parent's place. */
const PARENTS = new Set([...MUM_AND_DAD, ...wordsIn('boyfriend partner husband wife')]);
const MUM_AND_DAD_STEMS = new Set([...MUM_AND_DAD].map(stem));
const PARENT_STEMS = new Set([...PARENTS].map(stem));

/** What one may do to another: beside a parent, the order of the words says who does it. */
const DEEDS = wordsIn(
  'abuse attack batter beat bite blame bully control hit hurt kick punch push scare shove slap smack stab strangle threaten',
);
const DEED_STEMS = new Set([...DEEDS].map(stem));

const NEGATIONS = wordsIn('no not never none nothing without cannot cant lack lacks lacking');

export const isSilent = (word: string): boolean => SILENT.has(word);

/** Small words that say whose or which, and never who does what to whom. */
const DETERMINERS = wordsIn('a an the my our your his her their its this that these those');

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);

export const namesChild = (word: string): boolean => CHILDREN.has(word);

export const isMumOrDad = (word: string): boolean => MUM_AND_DAD_STEMS.has(stem(word));

export const namesParent = (word: string): boolean => PARENT_STEMS.has(stem(word));

/** Whether the order of some words says who does what to whom: "mum hits" is not "hits mum". */
export const orderMatters = (words: readonly string[]): boolean =>
  words.some(namesParent) && words.some((word) => DEED_STEMS.has(stem(word)));

export const denies = (word: string): boolean => NEGATIONS.has(word);

/** Other words that do the same: any of them answers for a word that denies, or names a parent. */
export function equalsOf(word: string): readonly string[] {
  if (namesParent(word)) return [...PARENTS].filter((other) => other !== word);
  return denies(word) ? [...NEGATIONS].filter((other) => other !== word) : [];
}
