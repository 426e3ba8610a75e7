/** The windscreen is drawn for any number of levels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fan, lines, pulledOut, wordsInWedge, type WedgeWords } from '../../src/model/windscreen.ts';

const anyCount = fc.integer({ min: 1, max: 12 });
const forEveryCount = (law: (count: number) => void): void => {
  fc.assert(
    fc.property(anyCount, (count) => {
      law(count);
    }),
  );
};

const WIDTH = 400;
const FLOOR = 200;

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
    forEveryCount((count) => expect(fan(count)).toHaveLength(count));
  });

  it('reaches from the floor at the left to the floor at the right', () => {
    forEveryCount((count) => {
      const wedges = fan(count).map((wedge) => corners(wedge.path));
      expect(wedges[0]).toMatchObject({ outerLeft: '4 200', innerLeft: '116 200' });
      expect(wedges.at(-1)).toMatchObject({ outerRight: '396 200', innerRight: '284 200' });
    });
  });

  it('leaves no gap: each wedge begins where the one before it ends', () => {
    forEveryCount((count) => {
      const wedges = fan(count).map((wedge) => corners(wedge.path));
      for (const [at, wedge] of wedges.slice(1).entries()) {
        expect([wedge.outerLeft, wedge.innerLeft]).toEqual([wedges[at]?.outerRight, wedges[at]?.innerRight]);
      }
    });
  });

  it('has wedges of one size: the drawing is its own mirror image', () => {
    const across = (corner: string): number => Number(corner.split(' ')[0]);
    forEveryCount((count) => {
      const wedges = fan(count).map((wedge) => corners(wedge.path));
      for (const [at, wedge] of wedges.entries()) {
        const opposite = wedges.at(-1 - at)!;
        expect(across(opposite.outerRight) + across(wedge.outerLeft)).toBeCloseTo(WIDTH, 0);
        expect(across(opposite.innerRight) + across(wedge.innerLeft)).toBeCloseTo(WIDTH, 0);
      }
    });
  });
});

describe('the words of a wedge', () => {
  const NAMES = [
    'Universal',
    'Early Help (Universal Plus)',
    'Multiple & Complex Needs',
    'Multiple/Complex',
    'Requires a Statutory Response',
  ];
  const anyWords = fc.record({
    label: fc.constantFrom(null, 'Tier 2', 'Level 3'),
    name: fc.constantFrom(...NAMES),
    count: anyCount,
    at: fc.nat(),
  });
  const everyWords = (law: (words: WedgeWords, label: string | null, name: string) => void): void => {
    fc.assert(
      fc.property(anyWords, ({ label, name, count, at }) => {
        law(wordsInWedge(label, name, at % count, count), label, name);
      }),
    );
  };

  it('are the label on a line of its own, then the name, whole', () => {
    everyWords(({ lines: shown }, label, name) => {
      if (label !== null) expect(shown[0]).toBe(label);
      const spaceless = (text: string): string => text.replaceAll(' ', '');
      expect(spaceless(shown.slice(label === null ? 0 : 1).join(' '))).toBe(spaceless(name));
    });
  });

  it('may be the label alone', () => {
    expect(wordsInWedge('Tier 2', '', 0, 4).lines).toEqual(['Tier 2']);
  });

  it('are never too small to read, and stand on the drawing', () => {
    everyWords(({ size, x, y }) => {
      expect(size).toBeGreaterThanOrEqual(8);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(FLOOR);
    });
  });

  it('stand from left to right, in the order of the levels', () => {
    forEveryCount((count) => {
      const places = Array.from({ length: count }, (_, at) => wordsInWedge('Tier 1', 'Universal', at, count).x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  it('are larger where the fan has fewer levels', () => {
    expect(wordsInWedge(null, 'Universal', 0, 2).size).toBeGreaterThan(wordsInWedge(null, 'Universal', 0, 9).size);
  });
});

describe('a chosen wedge', () => {
  it('moves out of the ring along its middle: to its own side, and up', () => {
    forEveryCount((count) => {
      for (let at = 0; at < count; at++) {
        const [right, down] = pulledOut(at, count);
        expect(down).toBeLessThan(0);
        expect(right * (2 * at + 1 - count)).toBeGreaterThanOrEqual(0);
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
