/** The windscreen is drawn for any number of levels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrows, hub } from '#model/windscreen/arrows.ts';
import { ARCH, beam, fan, pulledOut, RING } from '#model/windscreen/geometry.ts';
import { labelParts, lines, wordsInFan, type Words } from '#model/windscreen/wedge-words.ts';

const anyCount = fc.integer({ min: 1, max: 12 });
const forEveryCount = (law: (count: number) => void): void => {
  fc.assert(
    fc.property(anyCount, (count) => {
      law(count);
    }),
  );
};

const WIDTH = 400;

/** The corners of a wedge: inner and outer end at the left, outer and inner end at the right. */
function corners(path: string): { innerLeft: string; outerLeft: string; outerRight: string; innerRight: string } {
  const number = String.raw`-?\d+(?:\.\d+)?`;
  const point = `(${number} ${number})`;
  const arc = (sweep: 0 | 1): string => `A${number} ${number} 0 0 ${String(sweep)} ${point}`;
  const match = new RegExp(`^M${point}L${point}${arc(1)}L${point}${arc(0)}Z$`).exec(path);
  if (match === null) throw new Error(`not a wedge: ${path}`);
  const [, innerLeft = '', outerLeft = '', outerRight = '', innerRight = ''] = match;
  return { innerLeft, outerLeft, outerRight, innerRight };
}

describe('the fan', () => {
  it('has a wedge for each level', () => {
    forEveryCount((count) => expect(fan(RING, count)).toHaveLength(count));
  });

  it('reaches from the floor at the left to the floor at the right', () => {
    forEveryCount((count) => {
      const wedges = fan(RING, count).map((wedge) => corners(wedge.path));
      expect(wedges[0]).toMatchObject({ outerLeft: '4 200', innerLeft: '130 200' });
      expect(wedges.at(-1)).toMatchObject({ outerRight: '396 200', innerRight: '270 200' });
    });
  });

  it('leaves no gap: each wedge begins where the one before it ends', () => {
    forEveryCount((count) => {
      const wedges = fan(RING, count).map((wedge) => corners(wedge.path));
      for (const [at, wedge] of wedges.slice(1).entries()) {
        expect([wedge.outerLeft, wedge.innerLeft]).toEqual([wedges[at]?.outerRight, wedges[at]?.innerRight]);
      }
    });
  });

  it('has a band along the outer edge of each wedge, and half of it again for a second hue', () => {
    forEveryCount((count) => {
      for (const { path, band, inner } of fan(RING, count)) {
        const [whole, outer, half] = [corners(path), corners(band), corners(inner)];
        expect([outer.outerLeft, outer.outerRight]).toEqual([whole.outerLeft, whole.outerRight]);
        expect([half.innerLeft, half.innerRight]).toEqual([outer.innerLeft, outer.innerRight]);
        expect(half.outerLeft).not.toBe(outer.outerLeft);
      }
    });
  });
});

describe('the columns that hang from the arch', () => {
  it('are of one width and fill the whole of it', () => {
    forEveryCount((count) => {
      const feet = Array.from({ length: count }, (_, at) => /L([\d.]+) 164H([\d.]+)Z$/.exec(beam(at, count))!.slice(1));
      for (const [at, [right, left]] of feet.entries()) {
        expect(Number(left)).toBeCloseTo((at * 1000) / count, 0);
        expect(Number(right)).toBeCloseTo(((at + 1) * 1000) / count, 0);
      }
    });
  });
});

describe('the words in a fan', () => {
  const sizes = { largest: 20, smallest: 8 };
  const anyName = fc
    .array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 11 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '));
  const anyWords = fc.record({ printed: fc.option(fc.constantFrom('Tier 1', 'Level 2a', 'Stage')), name: anyName });
  const anyLevels = fc.array(anyWords, { minLength: 1, maxLength: 8 });
  const inFan = (levels: readonly Words[], form = RING): ReturnType<typeof wordsInFan> =>
    wordsInFan(levels, form, sizes);

  it('lose nothing and are of one size, whatever the names and the number of levels', () => {
    fc.assert(
      fc.property(anyLevels, fc.constantFrom(RING, ARCH), (levels, form) => {
        const all = inFan(levels, form);
        expect(all.map((words) => words.lines.join(' '))).toEqual(levels.map(({ name }) => name));
        expect(all.map(({ label }) => label)).toEqual(levels.map(({ printed }) => labelParts(printed)));
        expect(new Set(all.map(({ size }) => size)).size).toBe(1);
      }),
    );
  });

  it('stand at the same height in wedges that mirror each other', () => {
    fc.assert(
      fc.property(anyCount, anyName, (count, name) => {
        const all = inFan(Array.from({ length: count }, () => ({ printed: null, name })));
        for (const [at, left] of all.entries()) {
          const right = all[count - 1 - at]!;
          expect(right.y).toBeCloseTo(left.y, 0);
          expect(left.x + right.x).toBeCloseTo(WIDTH, 0);
        }
      }),
    );
  });

  it('stand upright in a ring, and turn with the wedges of the arch', () => {
    const levels = ['a', 'b', 'c'].map((name) => ({ printed: null, name }));
    expect(inFan(levels).map(({ turn }) => turn)).toEqual([0, 0, 0]);
    expect(inFan(levels, ARCH).map(({ turn }) => turn)).toEqual([-12, 0, 12]);
  });

  it('set the number of a printed label apart, so that it can stand large', () => {
    expect(labelParts('Tier 3')).toEqual({ before: 'Tier ', number: '3' });
    expect(labelParts('Level 2a')).toEqual({ before: 'Level ', number: '2a' });
    expect(labelParts('Stage IV')).toEqual({ before: 'Stage ', number: 'IV' });
    expect(labelParts('4')).toEqual({ before: '', number: '4' });
    expect(labelParts('Complex')).toEqual({ before: 'Complex', number: '' });
    expect(labelParts(null)).toBeNull();
  });

  it('break at a stroke as at a space and lose neither, and leave no ampersand alone', () => {
    const [slash, and] = inFan([
      { printed: 'Level 3', name: 'Multiple/Complex' },
      { printed: null, name: 'Protection & Specialist' },
      { printed: null, name: 'Universal' },
      { printed: null, name: 'Universal' },
    ]);
    expect(slash!.lines.join('')).toBe('Multiple/Complex');
    expect(and!.lines).not.toContain('&');
    expect(and!.lines.join(' ')).toBe('Protection & Specialist');
  });

  it.each([
    [4, RING, 10],
    [5, RING, 9],
    [4, ARCH, 14],
    [5, ARCH, 12],
  ])('are readable where a name is long: %i levels', (count, form, least) => {
    const long = { printed: null, name: 'Early Help Targeted (Universal Partnership Plus)' };
    const levels = Array.from({ length: count }, (_, at) => (at === 2 ? long : { printed: null, name: 'Universal' }));
    expect(inFan(levels, form)[0]!.size).toBeGreaterThanOrEqual(least);
  });
});

describe('an arrow', () => {
  it('stands for each step, its head at the level that it leads to', () => {
    const [up, down] = arrows(
      ARCH,
      [
        { from: 2, to: 3 },
        { from: 3, to: 2 },
      ],
      4,
    );
    const start = ({ line }: { line: string }): number => Number(/^M([\d.]+)/.exec(line)![1]);
    const tip = ({ head }: { head: string }): number => Number(/^M([\d.]+)/.exec(head)![1]);
    expect(tip(up!)).toBeGreaterThan(start(up!));
    expect(tip(down!)).toBeLessThan(start(down!));
  });

  it('never lies upon another', () => {
    const steps = [
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 1, to: 3 },
      { from: 3, to: 1 },
    ];
    const radius = ({ line }: { line: string }): string => /A([\d.]+)/.exec(line)![1]!;
    const [first, second, third, fourth] = arrows(RING, steps, 4).map(radius);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });

  it('leaves room in the hub for the area and its edition, at twelve points on a sheet of A3', () => {
    const back = [
      { from: 2, to: 3 },
      { from: 3, to: 2 },
    ];
    for (const steps of [[], back]) {
      const { name, edition } = hub(ARCH, steps, 'Stoke-on-Trent', 'Published December 2018');
      expect(edition.size).toBeGreaterThanOrEqual(10.6);
      expect(name.size).toBeGreaterThan(edition.size);
      expect(name.y).toBeLessThan(edition.y - edition.size);
    }
  });
});

describe('a chosen wedge', () => {
  it('moves away from the middle, the same way its words stand', () => {
    forEveryCount((count) => {
      for (let at = 0; at < count; at++) {
        const [x, y] = pulledOut(RING, at, count);
        expect(Math.hypot(x, y)).toBeCloseTo(9, 0);
        expect(y).toBeLessThanOrEqual(0);
        const middle = wordsInFan(
          Array.from({ length: count }, () => ({ printed: null, name: 'x' })),
          RING,
          { largest: 8, smallest: 8 },
        )[at]!.x;
        expect(Math.sign(Math.round(middle) - WIDTH / 2) + 0).toBe(Math.sign(Math.round(x)) + 0);
      }
    });
  });
});

describe('a name broken into lines', () => {
  const anyName = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('breaks between words only', () => {
    expect(lines('Multiple & Complex Needs', 12)).toEqual(['Multiple &', 'Complex', 'Needs']);
  });

  it('loses nothing, and no line is longer than asked unless one word is', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 20 }), (words, most) => {
        const broken = lines(words.join(' '), most);
        expect(broken.join(' ')).toBe(words.join(' '));
        for (const line of broken) expect(line.length <= most || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
