/** Reading what people type: ordinary words stay, capitals are acronyms, parents are parents, and questions are questions. */
import { describe, expect, it } from 'vitest';
import { mayBeRelaxed } from '#model/search/query/question.ts';
import { namesDanger } from '#model/search/words/danger.ts';
import { lexiconOf } from '#model/search/words/lexicon.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { questionsIn } from '#model/search/query/questions.ts';
import { readQuestion } from '#model/search/session.ts';
import { atlas } from '../../support/real.ts';
import { aConcern, aDocument, aFramework, anAtlas, anIndicator, aTable, aTerm } from '../../support/build.ts';

const framework = aFramework({
  concerns: [
    aConcern('child-to-parent-abuse', { title: 'Abuse of parents', aka: ['hits mum'] }),
    aConcern('substance', { title: 'Drugs and alcohol', aka: ['cannabis'], parentSide: 'parental-substance' }),
    aConcern('parental-substance', { title: "A parent's use of drugs" }),
  ],
  terms: [aTerm('lac', { term: 'LAC', expansion: 'Looked after child' })],
});
const document = aDocument({
  tables: [
    aTable({
      '1': [
        anIndicator(1, {
          text: 'Shared method of hoarding, lacking food for the household',
          concerns: ['parental-substance'],
        }),
      ],
    }),
  ],
});
const lexicon = lexiconOf(anAtlas([document], framework), ['scared', 'meth', 'boarding', 'zebra']);
const read = (typed: string) => parseQuery(typed, lexicon);

describe('an ordinary word', () => {
  it.each(['scared', 'boarding'])('is never corrected: %s', (word) => {
    expect(read(word)).toMatchObject({ words: [word], corrections: [] });
  });

  it('is whole: meth does not begin method', () => {
    expect(read('meth').unfinished).toEqual([]);
    expect(read('metho').unfinished).toEqual(['metho']);
  });

  it('is sent only where it could be taken for another word', () => {
    expect(lexicon.ordinary.has('scared')).toBe(true);
    expect(lexicon.ordinary.has('zebra')).toBe(false);
  });

  it.each(['scared', 'died', 'wealthy', 'crack', 'boarding'])(
    'of English is left alone on the real site: %s',
    (word) => {
      expect(
        parseQuery(word, lexiconOf(atlas, ['scared', 'died', 'wealthy', 'crack', 'boarding'])).corrections,
      ).toEqual([]);
    },
  );
});

describe('a query', () => {
  it('takes capitals for an acronym, which begins no other word', () => {
    expect(read('LAC')).toMatchObject({ unfinished: [], phrases: ['looked after child'] });
    expect(read('LACK')).toMatchObject({ unfinished: [], corrections: [] });
  });

  it('keeps the order where it says who does what', () => {
    expect(read('hits mum').concerns).toEqual(['child-to-parent-abuse']);
    expect(read('mum hits').concerns).toEqual([]);
  });

  it('asks the parent’s side of a concern beside a parent, and knows the child’s', () => {
    expect(read('stepdad cannabis')).toMatchObject({ concerns: ['parental-substance'], childSides: ['substance'] });
    expect(read('cannabis')).toMatchObject({ concerns: ['substance'], childSides: [] });
  });

  it('passes over words for a child, says so, and asks for them where every word is required', () => {
    expect(read('kid cannabis')).toMatchObject({ passedOver: ['kid'] });
    expect(read('kid cannabis').clauses).toHaveLength(1);
    expect(parseQuery('kid cannabis', lexicon, { all: true }).clauses).toHaveLength(2);
  });

  it('never passes over a word that denies', () => {
    expect(read('no food').clauses.map(({ words }) => words)).toEqual([['no'], ['food']]);
  });
});

describe('a question', () => {
  it.each([
    ['what is tier 3', ['level']],
    ['how long to reply', ['time-limit']],
    ['can I refer without consent', ['consent']],
    ['do I have to tell the parents', ['consent']],
    ['disagree with decision', ['disagreement']],
    ['who is the LADO', ['allegation']],
    ['damp bedroom', []],
    ['level of damp', []],
  ])('“%s” asks for %j', (typed, kinds) => {
    expect(questionsIn(typed)).toEqual(kinds);
  });

  it('is answered where the documents answer it, and nothing is guessed beside it', () => {
    expect(mayBeRelaxed(readQuestion('how long to reply', [], lexicon))).toBe(false);
    expect(mayBeRelaxed(readQuestion('zebra in the bath', [], lexicon))).toBe(true);
  });
});

describe('words that name a danger', () => {
  const danger = lexiconOf(atlas).danger;

  it.each([
    'strangled',
    'bruises on her arms',
    'he has a knife',
    'cuts herself',
    'gone missing',
    'missing since yesterday',
    'she is still missing',
    'missing teenager',
    'has not come home',
    "didn't come home last night",
    'wants to die',
    'raped',
    'i want to end my life',
    'take my own life',
    'cut myself',
    'cutting themselves',
    'i cut my arms',
    'took pills',
    'tried to hang himself',
    'hanged himself',
    'harming himself',
    'better off dead',
    'being abused',
    'my uncle abuses me',
    'touched my sister',
    'drowned',
    'alone all night',
  ])('make whom to ring stand out: “%s”', (words) => {
    expect(namesDanger(words, danger)).toBe(true);
  });

  it.each([
    'late for school',
    'missed appointments',
    'hanging around',
    'scared of dogs',
    'skinny',
    'on the pill',
    'cuts hair',
  ])('are not found in others: “%s”', (words) => {
    expect(namesDanger(words, danger)).toBe(false);
  });
});
