/** What an address holds, for every tool: nothing hostile gets through, and what is written is read again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refused, refusedNotice } from '#model/url/refused.ts';
import { replaceInQuery, urlFormat } from '#model/url/url-format.ts';
import { LONGEST_WORDS, readWords, writeWords } from '#model/url/words.ts';

const AREAS = ['northshire', 'southshire', 'eastshire'] as const;
const LEVELS: Readonly<Record<string, readonly string[]>> = { northshire: ['1', '2a'], southshire: ['1', '2'] };

const format = urlFormat()
  .many('area', AREAS)
  .many('doc', ['a', 'b', 'c', 'd'], { most: 2, ordered: true })
  .one('home', AREAS)
  .one('level', (level, { home }) => (LEVELS[home ?? ''] ?? []).includes(level))
  .one('group', ['area', 'level'], 'area');

const KEYS = ['area', 'doc', 'home', 'level', 'group'];

const states = fc
  .record({
    area: fc.subarray([...AREAS]),
    doc: fc.shuffledSubarray(['a', 'b', 'c', 'd'] as const, { maxLength: 2 }),
    home: fc.option(fc.constantFrom(...AREAS)),
    group: fc.constantFrom('area' as const, 'level' as const),
    which: fc.nat(),
  })
  .map(({ which, ...state }) => {
    const levels = LEVELS[state.home ?? ''] ?? [];
    return { ...state, level: levels[which % (levels.length + 1)] ?? null };
  });

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%',
  '%00',
  '%E0%A4%A',
  '\u202Egnp.exe',
  '\u2066a\u2069',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '%ED%A0%80',
  '💥'.repeat(60),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../etc',
  'javascript:alert(1)',
  '=1+1',
  '',
  'a'.repeat(100_000),
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE, ...AREAS, '1', '2a', 'a', 'b', 'level'),
  fc.string({ unit: 'binary' }),
);
const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS, ...HOSTILE), text), text), { maxLength: 40 });
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  pairs.map((all) => `?${all.map(([key, value]) => `${key}=${value}`).join('&')}`),
  pairs.map((all) => `?${new URLSearchParams(all).toString()}`),
);

/** Control characters, bidi overrides, separators, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('the query of an address', () => {
  test('gives back every state that was written into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(format.read(format.write(state))).toEqual({ values: state, refused: [] });
      }),
    );
  });

  test('never throws, and gives nothing but what is allowed, whatever it says', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { values, refused } = format.read(query);
        expect(AREAS).toEqual(expect.arrayContaining([...values.area]));
        expect(values.doc.length).toBeLessThanOrEqual(2);
        expect([null, ...AREAS]).toContain(values.home);
        expect([null, ...(LEVELS[values.home ?? ''] ?? [])]).toContain(values.level);
        expect(['area', 'level']).toContain(values.group);
        const written = format.write(values);
        expect(written).not.toMatch(/[<>"\s]/);
        expect(format.read(written)).toEqual({ values, refused: [] });
        expect(refused.length).toBeLessThanOrEqual(9);
        for (const one of refused) expect(one).not.toMatch(UNSEEN);
      }),
    );
  });

  test('is read as quickly with ten thousand keys, and the notice stays short', () => {
    const query = Array.from({ length: 10_000 }, (_, number) => `key${String(number)}=${'x'.repeat(60)}`).join('&');
    const { values, refused } = format.read(`?area=northshire&${query}&area=nowhere`);
    expect(values.area).toEqual(['northshire']);
    expect(refused).toHaveLength(9);
    expect(refused.at(-1)).toBe('and 9993 more');
    expect(refusedNotice(refused).length).toBeLessThan(900);
  });

  test('takes the first value that is allowed of a key that holds one, and names the others', () => {
    expect(format.read('?home=x&home=northshire&home=southshire&level=2&level=2a')).toEqual({
      values: { area: [], doc: [], home: 'northshire', level: '2a', group: 'area' },
      refused: ['home “x”', 'home “southshire”', 'level “2”'],
    });
  });

  test('keeps the order of the address only where it means something', () => {
    const { values } = format.read('?area=eastshire&area=northshire&doc=d&doc=a');
    expect(values).toMatchObject({ area: ['northshire', 'eastshire'], doc: ['d', 'a'] });
  });

  test('does not hold what is as usual', () => {
    expect(format.write({ area: [], doc: [], home: null, level: null, group: 'area' })).toBe('');
    expect(format.read('?group=area&home=').refused).toEqual([]);
  });
});

describe('what was refused', () => {
  test('is named once, in the words of the address, and cut between characters', () => {
    const refused = new Refused();
    for (let times = 0; times < 3; times++) refused.add('doc', `${'a'.repeat(39)}💥 and more`);
    expect(refused.list).toEqual([`doc “${'a'.repeat(39)}”`]);
    expect(refusedNotice(refused.list)).toBe(`Left out, because it is not a choice here: doc “${'a'.repeat(39)}”.`);
  });
});

describe('typed words in an address', () => {
  test('are given back, up to their longest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        fc.pre(words.length <= LONGEST_WORDS);
        expect(readWords(writeWords(words))).toBe(words);
      }),
    );
  });

  test('are cut between characters, and can always be written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat({ max: 210 }), (end, length) => {
        const words = readWords(`#q=${'a'.repeat(length)}💥${end}`);
        expect(words.length).toBeLessThanOrEqual(LONGEST_WORDS);
        expect(words).not.toMatch(/\p{Cs}/u);
        expect(readWords(writeWords(words))).toBe(words);
      }),
    );
    expect(readWords(`#q=${'a'.repeat(LONGEST_WORDS - 1)}💥`)).toBe('a'.repeat(LONGEST_WORDS - 1));
    expect(writeWords('ab\uD83D')).toBe('#q=ab');
  });
});

test('one key of a query is replaced, and the others stay', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.constantFrom('1', '2a')), (other, level) => {
      const after = new URLSearchParams(
        replaceInQuery(`?${new URLSearchParams({ other, level: 'x' }).toString()}`, 'level', level),
      );
      expect(after.get('other')).toBe(other);
      expect(after.get('level')).toBe(level);
    }),
  );
});
