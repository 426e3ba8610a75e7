import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInWords } from '#model/content/fault-words.ts';
import { distance, nearest, suggestFrom, pathInWords, quoteValue } from '#model/content/faults.ts';

describe('a path in words', () => {
  it.each([
    [['levels', 2, 'anchors', 0], 'levels[2].anchors[0]'],
    [['tables', 3, 'rows', 0, 'cells', '2a', 1, 'text'], 'tables[3].rows[0].cells["2a"][1].text'],
    [[0, 'id'], '[0].id'],
    [[], ''],
  ])('writes %j as %s', (path, words) => {
    expect(pathInWords(path)).toBe(words);
  });
});

describe('the distance between words', () => {
  it.each([
    ['housing', 'housing', 0],
    ['houssing', 'housing', 1],
    ['hosing', 'housing', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('from %j to %j is %i', (a, b, letters) => {
    expect(distance(a, b)).toBe(letters);
  });

  it('is the same both ways, nothing only between equals, and never longer than a detour', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      }),
    );
  });
});

describe('the choice that was probably meant', () => {
  it('is the nearest', () => {
    expect(nearest('self-ham', ['housing', 'self-care', 'self-harm'])).toBe('self-harm');
  });

  it('is none where nothing is near', () => {
    expect(nearest('zebra', ['housing', 'self-harm'])).toBeNull();
  });

  it('leads the list of choices, which is cut short after twelve', () => {
    const choices = Array.from({ length: 20 }, (_, at) => `choice-${String(at)}`);
    expect(suggestFrom('choice-x', choices)).toMatch(/^"choice-0"\? One of choice-0, .*choice-11 … \(20 in all\)$/);
    expect(suggestFrom('zebra', [])).toBe('one of (none is defined)');
  });
});

describe('what was found', () => {
  it('is shown as an author would recognise it, on one short line', () => {
    expect(quoteValue(undefined)).toBe('nothing');
    expect(quoteValue(2018)).toBe('2018');
    expect(quoteValue('a\nb')).toBe('"a\\nb"');
    expect(quoteValue('x'.repeat(500))).toHaveLength(78);
  });
});

describe('a fault in words', () => {
  const fault = { file: 'content/documents/x.mdx', at: 'title', found: '""', want: 'words' };

  it('begins with the place, as an editor opens it', () => {
    expect(faultInWords({ ...fault, line: 3, column: 8 })).toBe(
      'content/documents/x.mdx:3:8\n    title: found ""; want words',
    );
  });

  it('leaves out a line that is not known', () => {
    expect(faultInWords(fault)).toBe('content/documents/x.mdx\n    title: found ""; want words');
  });
});
