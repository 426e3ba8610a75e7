/** The windscreen is drawn for any number of levels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fan, lines } from '../../src/model/windscreen.ts';

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
    forEveryCount((count) => {
      const wedges = fan(count);
      for (const [at, wedge] of wedges.entries()) {
        const opposite = wedges.at(-1 - at)!;
        expect(wedge.x + opposite.x).toBeCloseTo(WIDTH, 0);
        expect(wedge.y).toBeCloseTo(opposite.y, 0);
      }
    });
  });

  it('labels each wedge within the drawing, from left to right', () => {
    forEveryCount((count) => {
      const wedges = fan(count);
      for (const [at, { x, y }] of wedges.entries()) {
        expect(x).toBeGreaterThan(wedges[at - 1]?.x ?? 0);
        expect(x).toBeLessThan(WIDTH);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(FLOOR + 6);
      }
    });
  });

  it('splits a wedge into an outer and an inner half that share their edge', () => {
    forEveryCount((count) => {
      for (const { path, halves } of fan(count)) {
        const [outer, inner] = [corners(halves[0]), corners(halves[1])];
        expect(outer.innerLeft).toBe(inner.outerLeft);
        expect(outer.innerRight).toBe(inner.outerRight);
        expect(corners(path)).toEqual({ ...inner, outerLeft: outer.outerLeft, outerRight: outer.outerRight });
      }
    });
  });
});

describe('a name broken into lines', () => {
  const anyName = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 8 });

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
