/** Which phrases are one name, and how a name is found in a query whose words stand apart. */
import { describe, expect, it } from 'vitest';
import { openLexicon, type LexiconFile } from '#model/search/words/lexicon.ts';
import { phraseKey } from '#model/search/words/phrase-key.ts';
import { normalise } from '#model/search/words/normalise.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { joinWords } from '#model/search/words/word-list.ts';

const key = (phrase: string): string => phraseKey(normalise(phrase));

describe('two phrases are one name', () => {
  it.each([
    ['kicked out of school', 'kicked out of the school'],
    ['hit by dad', 'smacked by his mother'],
    ['cuts herself', 'cutting themselves'],
    ['no food', 'never any food'],
    ['did not attend', "won't attend"],
    ['pregnant at 15', 'pregnant at fifteen'],
    ['mum depressed', 'dad is depressed'],
  ])('“%s” and “%s”', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['mum hits', 'hits mum'],
    ['mum hits', 'mum is hit by'],
    ['no parents', 'mum cannot'],
    ['cared for by gran', 'cares for gran'],
    ["doesn't get on with dad", 'no parents'],
    ['child in need', 'child needs'],
  ])('but not “%s” and “%s”', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

const file: LexiconFile = {
  concerns: [
    'injuries-non-mobile|bruise baby',
    'physical-abuse|smacked by dad|bruise',
    'basic-care|no food',
    'family-relationships|brother sister',
  ],
  terms: ['SEND|special educational needs and disabilities'],
  words: joinWords(['dad', 'food', 'tiny']),
  ordinary: joinWords(['sacked']),
  sides: [],
  danger: [],
};
const lexicon = openLexicon(file);
const named = (typed: string): string[] => [...parseQuery(typed, lexicon).concerns];

describe('a name whose words stand apart', () => {
  it('is found, and the words between must still be answered', () => {
    const { clauses } = parseQuery('bruise on tiny baby', lexicon);
    expect(clauses.map(({ words, named: isName }) => [words.join(' '), isName])).toEqual([
      ['bruise baby', true],
      ['tiny', false],
    ]);
  });

  it('is not, where a denial or a setting is one of them', () => {
    expect(named('no lunch but has food')).toEqual([]);
    expect(named('brother pushed her little sister')).toEqual([]);
  });
});

describe('a word beside a parent', () => {
  it('is not taken for a slip in another word: “dad sacked” is not “dad smacked”', () => {
    expect(named('dad sacked')).toEqual([]);
    expect(named('smacked by dad')).toEqual(['physical-abuse']);
  });
});

describe('an acronym that is a word too', () => {
  it('is no other form of that word', () => {
    const isNamed = (typed: string): boolean => parseQuery(typed, lexicon).clauses.some((clause) => clause.named);
    expect(isNamed('send')).toBe(true);
    expect(isNamed('sent')).toBe(false);
    expect(isNamed('sends')).toBe(false);
  });
});
