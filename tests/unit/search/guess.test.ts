/** Guesses: counted by the build, sent packed, and offered with their reasons. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, learning } from '#model/search/nearest/binary-coder.ts';
import { guessFile } from '#model/search/nearest/guess-counting.ts';
import { countedWord, MOST_COUNTED, readCounts } from '#model/search/nearest/guess-table.ts';
import { nearConcerns, openGuessTable } from '#model/search/nearest/guess.ts';
import { joinWords, splitWords } from '#model/search/words/word-list.ts';

const concerns = [{ id: 'housing' }, { id: 'basic-care' }, { id: 'bullying' }];
const everyday = [
  { id: 'housing', sentences: ['damp on the bedroom walls', 'landlord wants them out', 'landlord of a damp flat'] },
  { id: 'basic-care', sentences: ['no lunch', 'always starving at nursery', 'starving, in the same damp coat'] },
  { id: 'bullying', sentences: ['names in the corridor', 'lunch money taken', 'a scapegoat'] },
];
const names = { concerns: ['housing|damp and mould', 'basic-care', 'bullying|picked on'] };
const table = openGuessTable(guessFile({ concerns, everyday }), names);
const near = (words: string) => nearConcerns(table, words.split(' '), 5);

describe('bits', () => {
  it('are read as they were written, whatever the odds', () => {
    const bit = fc.record({ bit: fc.nat({ max: 1 }), odds: fc.integer({ min: 1, max: 2047 }), learns: fc.boolean() });
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 400 }), (bits) => {
        const writer = new BitWriter();
        const [model = { odds: 1024 }] = learning(1);
        for (const { bit: one, odds, learns } of bits) {
          if (learns) writer.learn(one, model);
          else writer.write(one, odds);
        }
        const reader = new BitReader(writer.finish());
        const [same = { odds: 1024 }] = learning(1);
        const read = bits.map(({ odds, learns }) => (learns ? reader.learn(same) : reader.read(odds)));
        expect(read).toEqual(bits.map((one) => one.bit));
      }),
    );
  });
});

describe('words one after another', () => {
  it('are the same when they are parted again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1 })), (some) => {
        const words = [...some].sort();
        expect(splitWords(joinWords(words))).toEqual(words);
      }),
    );
  });
});

describe('the table', () => {
  it('holds how often each word stands in the sentences of each concern, up to what is counted, but for words said once', () => {
    const sets = fc.array(fc.array(fc.constantFrom('damp', 'mould', 'lunch', 'coat'), { minLength: 1, maxLength: 3 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sets, sets, (some, others) => {
        const made = [
          { id: 'housing', sentences: some.map((words) => words.join(' ')) },
          { id: 'bullying', sentences: others.map((words) => words.join(' ')) },
        ];
        const counts = readCounts(guessFile({ concerns, everyday: made }));
        for (const { id, sentences } of made)
          for (const word of ['damp', 'mould', 'lunch', 'coat'] as const) {
            const stands = sentences.filter((sentence) => sentence.split(' ').includes(word)).length;
            const told = [...some, ...others].filter((words) => words.includes(word)).length > 1;
            expect(counts.get(countedWord(word))?.get(id) ?? 0).toBe(told ? Math.min(MOST_COUNTED, stands) : 0);
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a guess', () => {
  it('offers the concern whose sentences use the words, and says which words', () => {
    expect(near('landlord mould')[0]).toMatchObject({ id: 'housing' });
    expect(near('landlord')[0]?.because).toEqual(['landlord']);
  });

  it('counts a word that stands in few concerns for more than one that stands in many', () => {
    expect(near('damp starving')[0]?.id).toBe('basic-care');
  });

  it('is none where no sentence has any of the words, or they say nothing', () => {
    expect(near('zebra')).toEqual([]);
    expect(near('she was the')).toEqual([]);
  });

  it('knows the names of a concern too, and leaves alone what was said once', () => {
    expect(near('picked')[0]?.id).toBe('bullying');
    expect(near('scapegoat')).toEqual([]);
  });

  it('finds a word in any of its forms', () => {
    expect(near('starved')[0]?.id).toBe('basic-care');
  });
});
