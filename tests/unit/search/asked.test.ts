/** What a reader asks: areas named in words, a contact, and the rest; nothing is supposed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasNamed } from '#model/search/query/area-names.ts';
import { joinWords, splitWords } from '#model/search/words/word-list.ts';
import { interpretQuery } from '#model/search/query/interpret.ts';
import { contactIntent } from '#model/search/query/contact-intent.ts';
import { lexiconFile, openLexicon } from '#model/search/words/lexicon.ts';
import { atlas } from '../../support/real.ts';

const areas = [...new Map(atlas.editions.map(({ area }) => [area.id, { id: area.id, name: area.name }])).values()];
const file = lexiconFile(atlas);
const lexicon = openLexicon(file);
const asked = (typed: string, literal = false) => {
  const { query, ...rest } = interpretQuery(typed, areas, lexicon, { literal, all: false });
  return { ...rest, text: query.text };
};

describe('an area named in the words', () => {
  it.each([
    ['hull self harm', 'hull', 'self harm'],
    ['self-harm in Hull', 'hull', 'self harm'],
    ['portsmouth housing', 'portsmouth', 'housing'],
    ['stoke neglect', 'stoke-on-trent', 'neglect'],
    ['Stoke-on-Trent neglect', 'stoke-on-trent', 'neglect'],
    ['STOKE ON TRENT neglect', 'stoke-on-trent', 'neglect'],
    ['nottingham city bruise baby', 'nottingham', 'bruise baby'],
    ['bruise baby Nottingham', 'nottingham', 'bruise baby'],
    ['portsmuth housing', 'portsmouth', 'housing'],
    ['hull’s thresholds', 'hull', 'thresholds'],
  ])('“%s” is asked of %s', (typed, area, text) => {
    expect(asked(typed)).toMatchObject({ areas: [area], places: [], text });
  });

  it('may be one of several', () => {
    expect(asked('housing hull stoke')).toMatchObject({ areas: ['hull', 'stoke-on-trent'], text: 'housing' });
  });

  it('alone is a place to go to, and narrows nothing', () => {
    expect(asked('Hull')).toMatchObject({ areas: [], places: ['hull'] });
  });

  it('is left out again when all areas are asked for', () => {
    expect(asked('hull self harm', true)).toMatchObject({ areas: [], text: 'self harm' });
  });

  it.each(['self harm', 'city', 'trent', 'nottinghamshire neglect', 'on', ''])('is none in “%s”', (typed) => {
    expect(asked(typed)).toMatchObject({ areas: [], places: [] });
  });

  it('is never supposed: without its name there is none, whatever else is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lexicon.printed), { maxLength: 5 }), (words) => {
        const typed = words.filter((word) => !/hull|nottingham|portsmouth|stoke/.test(word)).join(' ');
        expect(asked(typed).areas).toEqual([]);
      }),
    );
  });
});

describe('an area whose name is an ordinary word', () => {
  const some = [
    { id: 'reading', name: 'Reading' },
    { id: 'bath', name: 'Bath and North East Somerset' },
    { id: 'north', name: 'North Somerset' },
  ];
  const ordinary = openLexicon({ ...file, words: joinWords([...splitWords(file.words), 'reading', 'bath'].sort()) });
  const of = (typed: string, literal = false) => {
    const { areas: ids, places, query } = interpretQuery(typed, some, ordinary, { literal, all: false });
    return { ids, places, text: query.text };
  };

  it('is one beside a concern, and a word beside other words or alone', () => {
    expect(of('reading neglect')).toEqual({ ids: ['reading'], places: [], text: 'neglect' });
    expect(of('reading difficulties')).toEqual({ ids: [], places: [], text: 'reading difficulties' });
    expect(of('reading')).toEqual({ ids: [], places: [], text: 'reading' });
    expect(of('bath night')).toEqual({ ids: [], places: [], text: 'bath night' });
  });

  it('is a word again when the choice is undone', () => {
    expect(of('reading neglect', true)).toEqual({ ids: [], places: [], text: 'reading neglect' });
  });

  it('is not named by a word that two areas share, but by the whole name', () => {
    expect(of('somerset neglect').ids).toEqual([]);
    expect(of('north somerset neglect').ids).toEqual(['north']);
    expect(of('bath and north east somerset neglect').ids).toEqual(['bath']);
  });
});

describe('a question for a contact', () => {
  it.each([
    'ring',
    'phone',
    'number',
    'telephone',
    'contact',
    'contacts',
    'who do I call',
    'Who do we ring?',
    'phone number',
    'hull number',
    'who do i call in hull',
    'social care contact',
  ])('is “%s”, and nothing else is asked', (typed) => {
    expect(asked(typed)).toMatchObject({ contacts: true, text: '' });
  });

  it.each([
    ['who do I ring about neglect', 'neglect'],
    ['who to tell about FGM', 'fgm'],
    ['out of hours', 'out of hours'],
    ['out of hours stoke', 'out of hours'],
    ['MASH portsmouth', 'mash'],
  ])('is “%s”, which asks for “%s” too', (typed, text) => {
    expect(asked(typed)).toMatchObject({ contacts: true, text });
  });

  it.each([
    'contact with sex offender',
    'contact dispute',
    'mobile phone',
    'large number of children',
    'bring',
    'bullied by phone calls',
  ])('is not “%s”', (typed) => {
    expect(contactIntent(typed)).toEqual({ asked: false, rest: typed });
  });

  it('names the area it is asked of', () => {
    expect(asked('ring hull')).toMatchObject({ areas: ['hull'], contacts: true });
  });
});

it('whatever is typed, nothing breaks', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor hull', 'hull '.repeat(200), 'who do i '.repeat(99)),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      expect(() => interpretQuery(typed, areas, lexicon)).not.toThrow();
      expect(areasNamed(typed, [], lexicon).areas).toEqual([]);
    }),
  );
});
