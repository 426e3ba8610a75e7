/** The windscreen is drawn for any number of levels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fan, lines, pulledOut, wordsInWedge } from '#model/windscreen/geometry.ts';

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

  it('has a band along the outer edge of each wedge, and half of it again for a second hue', () => {
    forEveryCount((count) => {
      for (const { path, band, inner } of fan(count)) {
        const [whole, outer, half] = [corners(path), corners(band), corners(inner)];
        expect([outer.outerLeft, outer.outerRight]).toEqual([whole.outerLeft, whole.outerRight]);
        expect([half.innerLeft, half.innerRight]).toEqual([outer.innerLeft, outer.innerRight]);
        expect(half.outerLeft).not.toBe(outer.outerLeft);
      }
    });
  });
});

describe('the words in a wedge', () => {
  const anyAt = anyCount.chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })));
  const anyName = fc
    .array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 11 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '));

  it('lose nothing, whatever the name and the number of levels', () => {
    fc.assert(
      fc.property(anyAt, anyName, fc.option(anyName), ([count, at], name, label) => {
        const words = wordsInWedge(label, name, at, count);
        expect(words.lines.join(' ')).toBe(label === null ? name : `${label} ${name}`);
      }),
    );
  });

  it('stand at the same height and size in wedges that mirror each other', () => {
    fc.assert(
      fc.property(anyAt, anyName, ([count, at], name) => {
        const [left, right] = [wordsInWedge(null, name, at, count), wordsInWedge(null, name, count - 1 - at, count)];
        expect(right.size).toBe(left.size);
        expect(right.y).toBeCloseTo(left.y, 0);
        expect(left.x + right.x).toBeCloseTo(WIDTH, 0);
      }),
    );
  });

  it('keep the printed label on a line of its own', () => {
    expect(wordsInWedge('Tier 3', 'Multiple & Complex Needs', 2, 4).lines[0]).toBe('Tier 3');
    expect(wordsInWedge('Tier 3', '', 2, 4).lines).toEqual(['Tier 3']);
  });

  it('break at a stroke as at a space, and lose neither', () => {
    expect(wordsInWedge('Level 3', 'Multiple/Complex', 2, 4).lines.join('')).toBe('Level 3Multiple/Complex');
  });

  it.each([
    ['four levels', 4, 2, 10],
    ['five levels', 5, 2, 9],
    ['five levels, at the edge', 5, 4, 9],
  ])('are readable where the name is long: %s', (_, count, at, least) => {
    const words = wordsInWedge(null, 'Early Help Targeted (Universal Partnership Plus)', at, count);
    expect(words.size).toBeGreaterThanOrEqual(least);
  });
});

describe('a chosen wedge', () => {
  it('moves away from the middle, the same way its words stand', () => {
    forEveryCount((count) => {
      for (let at = 0; at < count; at++) {
        const [x, y] = pulledOut(at, count);
        expect(Math.hypot(x, y)).toBeCloseTo(9, 0);
        expect(y).toBeLessThanOrEqual(0);
        const words = wordsInWedge(null, 'x', at, count);
        expect(Math.sign(Math.round(words.x) - WIDTH / 2) + 0).toBe(Math.sign(Math.round(x)) + 0);
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
