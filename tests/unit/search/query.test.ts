/** Understanding what practitioners type: it only widens a search, and nothing that is typed can break it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { normalise } from '#model/search/words/normalise.ts';
import { stem } from '#model/search/words/stem.ts';
import { joinWords, splitWords } from '#model/search/words/word-list.ts';
import { oneLetterApart } from '#model/search/words/spelling.ts';
import { lexiconFile, lexiconOf, openLexicon } from '#model/search/words/lexicon.ts';
import { aConcern, aDocument, aFramework, aList, anAtlas, anIndicator, aTable, aTerm } from '../../support/build.ts';

const framework = aFramework({
  concerns: [
    aConcern('cse', { title: 'Sexual exploitation', aka: ['child sexual exploitation'] }),
    aConcern('self-harm-suicide', { title: 'Self-harm and suicide', aka: ['self-harm'] }),
    aConcern('criminal-exploitation', { title: 'Criminal exploitation', aka: ['county lines'] }),
    aConcern('young-carers', { title: 'Young carers', aka: ['young carer'] }),
    aConcern('home-conditions', { title: 'Home conditions' }),
  ],
  terms: [
    aTerm('cse', { term: 'CSE', expansion: 'Child sexual exploitation' }),
    aTerm('dv', { term: 'DV', expansion: 'Domestic violence' }),
  ],
});
const document = aDocument({
  tables: [
    aTable({
      '1': [anIndicator(1, { text: 'Damp and overcrowded bedrooms', sub: ['mould'], concerns: ['home-conditions'] })],
    }),
  ],
  lists: [aList('signs', { items: [{ ref: 1, text: 'Unexplained bruising', concerns: ['cse'] }] })],
});
const lexicon = lexiconOf(anAtlas([document], framework));
const read = (typed: string) => parseQuery(typed, lexicon);
/** The lexicon with further words that stand in a text. */
const withWords = (words: string) => {
  const file = lexiconFile(anAtlas([document], framework));
  return openLexicon({ ...file, words: joinWords([...splitWords(file.words), ...words.split(' ')].sort()) });
};

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(..."abcdefs-'& .’É0") }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '<script>', '%', '\0', '\uD800'),
);

describe('a normalised text', () => {
  it.each([
    ['Self-Harm', 'self harm'],
    ['S&LT', 's and lt'],
    ["Child's café", 'childs cafe'],
    ['  A&E,  (again) ', 'a and e again'],
    ['wasn’t brought', 'was not brought'],
    ['16–17', '16 17'],
    ['!?', ''],
  ])('makes of %j %j', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('does not change when normalised again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('holds words and single spaces alone', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

describe('understanding', () => {
  it('never throws, whatever is typed, and gives back every word that was typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { words, text, corrections } = read(typed);
        expect(text).toBe(words.join(' '));
        expect(words.length).toBe(
          normalise(typed.slice(0, 400)) === '' ? 0 : normalise(typed.slice(0, 400)).split(' ').length,
        );
        for (const { typed: wrong, read: right } of corrections) expect(wrong).not.toBe(right);
      }),
    );
  });

  it('never throws with an empty lexicon', () => {
    const empty = openLexicon({ concerns: [], terms: [], words: '', ordinary: '', sides: [], danger: [] });
    fc.assert(
      fc.property(anything, (typed) => {
        expect(parseQuery(typed, empty)).toMatchObject({ concerns: [], phrases: [], corrections: [] });
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for a word that it does not know',
    (typed) => {
      expect(read(typed)).toMatchObject({ concerns: [], phrases: [] });
    },
  );

  it('reads nothing in nothing', () => {
    expect(read(' \t ')).toEqual({
      words: [],
      text: '',
      phrases: [],
      concerns: [],
      clauses: [],
      childSides: [],
      passedOver: [],
      unfinished: [],
      corrections: [],
      alternatives: [],
    });
  });

  it('reads no more of a long text than a search box should hold', () => {
    expect(read('damp '.repeat(1000)).words.length).toBeLessThanOrEqual(80);
  });
});

describe('a query', () => {
  it('names a concern by its title, its id or the words people search with', () => {
    expect(read('sexual exploitation').concerns).toEqual(['cse']);
    expect(read('self-harm-suicide').concerns).toEqual(['self-harm-suicide']);
    expect(read('county lines').concerns).toEqual(['criminal-exploitation']);
  });

  it.each(['self harm', 'self-harm', 'Self Harm', 'SELF–HARM'])('is the same however it is spelt: %s', (typed) => {
    expect(read(typed)).toMatchObject({ concerns: ['self-harm-suicide'] });
  });

  it('reads an acronym as its expansion, and finds the concern that the expansion names', () => {
    expect(read('CSE')).toMatchObject({ phrases: ['child sexual exploitation'], concerns: ['cse'] });
  });

  it('reads an expansion as its acronym', () => {
    expect(read('domestic violence').phrases).toEqual(['dv']);
  });

  it('takes the longest phrase that is known: county lines are one thing', () => {
    expect(read('county lines damp').clauses.map((unit) => unit.words)).toEqual([['county', 'lines'], ['damp']]);
  });

  it('counts a plural as its singular, and the other way round', () => {
    expect(read('young carer').concerns).toEqual(['young-carers']);
    expect(read('county line').concerns).toEqual(['criminal-exploitation']);
  });

  it('keeps what no phrase knows as words that must be found', () => {
    expect(read('county lines zebra')).toMatchObject({
      concerns: ['criminal-exploitation'],
      clauses: [{ words: ['county', 'lines'] }, { words: ['zebra'], phrases: [], concerns: [] }],
    });
  });

  it('holds as beginnings the short words that name nothing yet: the reader is still typing', () => {
    expect(read('cse ov').unfinished).toEqual(['ov']);
  });

  it('says nothing with one letter, alone or beside other words', () => {
    expect(read('a').clauses).toEqual([]);
    expect(read('damp s').clauses.map((unit) => unit.words)).toEqual([['damp']]);
  });

  it('takes a name whose words say little apart for one phrase', () => {
    const inNeed = aFramework({ concerns: [], terms: [aTerm('cin', { term: 'CIN', expansion: 'Child in need' })] });
    const [unit] = parseQuery('child in need', lexiconOf(anAtlas([], inNeed))).clauses;
    expect(unit).toMatchObject({ words: [], phrases: ['child in need', 'cin'] });
  });

  it('seeks the words an acronym stands for as well, where they tell enough apart', () => {
    expect(read('CSE').clauses[0]?.expansions).toEqual([['child', 'sexual', 'exploitation']]);
  });

  it('names each concern once', () => {
    expect(read('CSE child sexual exploitation cse').concerns).toEqual(['cse']);
  });
});

describe('the lexicon that is sent to the reader', () => {
  it('means the same when it has been written and read as JSON', () => {
    const sent = openLexicon(
      JSON.parse(JSON.stringify(lexiconFile(anAtlas([document], framework)))) as ReturnType<typeof lexiconFile>,
    );
    for (const typed of ['CSE', 'county line', 'domestic violence', 'overcrowdde bedroom', 'zebra']) {
      expect(parseQuery(typed, sent)).toEqual(read(typed));
    }
  });
});

describe('spelling', () => {
  it('mends one wrong letter, and says so', () => {
    expect(read('overcrowdde').corrections).toEqual([{ typed: 'overcrowdde', read: 'overcrowded' }]);
  });

  it('knows the words of indicators, of the lines under them, and of lists', () => {
    for (const word of ['damp', 'mould', 'bruising']) expect(lexicon.words).toContain(word);
  });

  it('leaves alone what begins a known word: the reader is still typing', () => {
    expect(read('overcr').corrections).toEqual([]);
  });

  it('leaves alone short words and numbers, which are too near to one another', () => {
    expect(read('dap 16-17 s47').corrections).toEqual([]);
  });

  it('finds the concern behind a slip', () => {
    expect(read('countu lines').concerns).toEqual(['criminal-exploitation']);
    expect(read('sexual exploitaiton').concerns).toEqual(['cse']);
  });

  it('leaves alone a known word, and seeks what it may be a slip for only in a phrase, beside it', () => {
    const { words, corrections, concerns, alternatives: also } = parseQuery('country lines', withWords('country'));
    expect({ words, corrections, concerns, also }).toEqual({
      words: ['country', 'lines'],
      corrections: [],
      concerns: ['criminal-exploitation'],
      also: ['county lines'],
    });
  });

  it('completes the last word of a phrase without a letter changed', () => {
    expect(read('county lin')).toMatchObject({
      concerns: ['criminal-exploitation'],
      corrections: [],
      text: 'county lin',
    });
  });

  it('mends two words of one phrase', () => {
    expect(read('sexaul expliotation')).toMatchObject({ concerns: ['cse'], text: 'sexual exploitation' });
  });

  it('never takes a word that asks for a contact for a slip in another', () => {
    expect(parseQuery('ring', withWords('bring')).corrections).toEqual([]);
  });

  it('reads two words as the one they are', () => {
    expect(read('over crowded').phrases).toContain('overcrowded');
  });

  describe('of a known word of five letters or more with one slip', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const known = fc.constantFrom(...lexicon.words.filter((word) => /^[a-z]{5,}$/.test(word)));
    const slipped = fc
      .tuple(known, fc.nat(), letter, fc.constantFrom('wrong', 'missing', 'added', 'exchanged'))
      .map(([word, n, other, slip]) => {
        const at = n % word.length;
        const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
        if (slip === 'wrong') return before + other + after;
        if (slip === 'missing') return before + after;
        if (slip === 'added') return before + other + here + after;
        return before + after.slice(0, 1) + here + after.slice(1);
      });

    it('reads a known word one letter apart, or begins a known word as it stands', () => {
      fc.assert(
        fc.property(slipped, (typed) => {
          const [word = ''] = read(typed).words;
          // Of a known word's ending nothing is asked.
          if (word === typed)
            expect(lexicon.stems.has(stem(typed)) || lexicon.words.some((one) => one.startsWith(typed))).toBe(true);
          else {
            expect(lexicon.words).toContain(word);
            expect(oneLetterApart(typed, word)).toBe(true);
          }
        }),
        { numRuns: 500 },
      );
    });
  });
});

describe('one letter apart', () => {
  it.each([
    ['abuse', 'abose', true],
    ['abuse', 'abse', true],
    ['abuse', 'abbuse', true],
    ['abuse', 'abues', true],
    ['abuse', 'abuse', false],
    ['abuse', 'abosi', false],
    ['abuse', 'ab', false],
    ['abuse', 'baues', false],
  ])('%s and %s: %s', (a, b, apart) => {
    expect(oneLetterApart(a, b)).toBe(apart);
    expect(oneLetterApart(b, a)).toBe(apart);
  });
});
