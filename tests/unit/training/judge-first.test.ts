// Judge first: what is mixed, what is revealed and what fits a slide.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJudge, writeJudge, type JudgeState } from '#model/training/judge-state.ts';
import { poolsOf, type Pool } from '#model/training/pool.ts';
import { afterReveal, isNamed, shownSigns, type RevealAction } from '#model/training/reveal.ts';
import { mixed } from '#model/training/seeded.ts';
import { linesFor, slidesOf } from '#model/training/slides.ts';
import { aList, anIndicator } from '../../support/build.ts';
import { anArea4 } from './held.ts';

const HOUSING = { id: 'housing', concerns: ['housing'], mainOnly: false };
const north = anArea4('north', [
  [anIndicator(1), anIndicator(2)],
  [anIndicator(3), anIndicator(4, { concerns: ['neglect', 'housing'] })],
  [anIndicator(5, { text: 'Two of these:', items: [anIndicator(6), anIndicator(7)] })],
  [anIndicator(8, { about: 'parent' }), anIndicator(9, { concerns: ['neglect'] })],
]);
const south = anArea4('south', [[], [anIndicator(1)], [anIndicator(2)], []], { lists: [aList('urgent')] });

const pools = poolsOf([north, south], HOUSING, '1', false);
const idsOf = (some: readonly Pool[]): string[][] => some.map(({ signs }) => signs.map(({ id }) => id));

const START: JudgeState = {
  documents: ['north-2020', 'south-2020'],
  by: 'concern',
  subject: 'housing',
  seed: 1,
  anonymous: false,
  named: [],
  shown: [],
  presenting: false,
  slide: 1,
  stop: true,
};
const after = (state: JudgeState, ...actions: readonly RevealAction[]): JudgeState =>
  actions.reduce((now, action) => afterReveal(now, action, pools).state, state);

describe('a pool', () => {
  test('holds every sign of the concern once, a lead-in with what hangs on it, and listed signs among them', () => {
    const [a, b] = idsOf(pools);
    expect(a!.toSorted()).toEqual([
      'north-2020-1',
      'north-2020-2',
      'north-2020-3',
      'north-2020-4',
      'north-2020-5',
      'north-2020-8',
    ]);
    expect(b!.toSorted()).toEqual(['south-2020-1', 'south-2020-2', 'south-2020-urgent-1']);
    const lead = pools[0]!.signs.find(({ id }) => id === 'north-2020-5')!;
    expect(lead.lines).toEqual(['Sign 6', 'Sign 7']);
  });

  test('says of whom a sign is printed, since that changes what it means, and nothing else of it', () => {
    const about = new Map(pools[0]!.signs.map((sign) => [sign.id, sign.about]));
    expect(about.get('north-2020-8')).toBe('About a parent or carer');
    expect(about.get('north-2020-1')).toBeNull();
  });

  test('is mixed by the seed: the same for the same, and over seeds every sign comes first', () => {
    expect(idsOf(poolsOf([north, south], HOUSING, '1', false))).toEqual(idsOf(pools));
    const first = new Set(
      Array.from({ length: 80 }, (_, seed) => idsOf(poolsOf([north], HOUSING, String(seed), false))[0]![0]),
    );
    expect(first.size).toBe(6);
  });

  test('does not change when another area joins', () => {
    expect(idsOf(poolsOf([north], HOUSING, '1', false))[0]).toEqual(idsOf(pools)[0]);
  });

  test('of a hidden area is no sooner in the row because the address named it first', () => {
    const firsts = Array.from(
      { length: 40 },
      (_, seed) => poolsOf([north, south], HOUSING, String(seed), true)[0]!.document,
    );
    expect(new Set(firsts)).toEqual(new Set(['north-2020', 'south-2020']));
  });

  test('of a dimension holds what is mainly about it', () => {
    const subject = { id: 'home', concerns: ['housing'], mainOnly: true };
    expect(idsOf(poolsOf([north], subject, '1', false))[0]).not.toContain('north-2020-4');
  });
});

test('mixing keeps everything, once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.string(), (things, seed) => {
      expect(mixed(things, seed).toSorted((a, b) => a - b)).toEqual(things.toSorted((a, b) => a - b));
    }),
  );
});

describe('revealing', () => {
  test('begins with nothing', () => {
    expect(shownSigns(START, pools).size).toBe(0);
  });

  test('goes sign by sign', () => {
    const state = after(START, { type: 'next-sign' }, { type: 'next-sign' });
    expect([...shownSigns(state, pools)]).toEqual(idsOf(pools)[0]!.slice(0, 2));
  });

  test('goes level by level over all areas, listed signs last', () => {
    const first = after(START, { type: 'next-level' });
    expect([...shownSigns(first, pools)].toSorted()).toEqual(['north-2020-1', 'north-2020-2']);
    const second = after(first, { type: 'next-level' });
    expect(shownSigns(second, pools).has('south-2020-1')).toBe(true);
    const fourth = after(second, { type: 'next-level' }, { type: 'next-level' });
    expect(shownSigns(fourth, pools).has('south-2020-urgent-1')).toBe(false);
    expect(shownSigns(after(fourth, { type: 'next-level' }), pools).size).toBe(9);
  });

  test('goes area by area, and names a hidden one', () => {
    const hidden = after(START, { type: 'names', on: false });
    expect(isNamed(hidden, 'south-2020')).toBe(false);
    const state = after(hidden, { type: 'area', document: 'south-2020' });
    expect(state.shown).toEqual(['south-2020']);
    expect([isNamed(state, 'south-2020'), isNamed(state, 'north-2020')]).toEqual([true, false]);
  });

  test('of one sign is undone by covering it, also in an area that was revealed whole', () => {
    const state = after(START, { type: 'area', document: 'south-2020' }, { type: 'toggle', sign: 'south-2020-1' });
    expect(shownSigns(state, pools).has('south-2020-1')).toBe(false);
    expect(shownSigns(state, pools).size).toBe(2);
  });

  test('is undone whole when names are hidden or the signs mixed anew', () => {
    const all = after(START, { type: 'all' });
    for (const action of [{ type: 'names', on: false }, { type: 'mix' }, { type: 'cover' }] as const)
      expect(shownSigns(after(all, action), pools).size, action.type).toBe(0);
  });

  test('stands in the address: what is read from it is what was written, and ids of covered signs do not stand there', () => {
    const choices = { documents: START.documents, concerns: ['housing'], dimensions: ['home-life'] };
    const state = after(
      { ...START, presenting: true },
      { type: 'names', on: false },
      { type: 'next-level' },
      { type: 'stop', on: false },
    );
    const query = writeJudge(state);
    expect(readJudge(query, choices)).toEqual({ state, refused: [] });
    expect(new URLSearchParams(query).getAll('shown').toSorted()).toEqual(['north-2020-1', 'north-2020-2']);
  });

  test('takes from an address no sign of an area that is not chosen', () => {
    const choices = { documents: START.documents, concerns: ['housing'], dimensions: [] };
    const { state, refused } = readJudge(
      '?doc=north-2020&concern=housing&shown=south-2020-1&shown=north-2020-3',
      choices,
    );
    expect(state.shown).toEqual(['north-2020-3']);
    expect(refused).toEqual(['shown “south-2020-1”']);
  });
});

describe('a slide', () => {
  const slides = slidesOf(pools);

  test('holds signs of one area, and all slides hold all signs in their order', () => {
    expect(slides.flatMap(({ signs }) => signs.map(({ id }) => id))).toEqual(idsOf(pools).flat());
    for (const { pool, signs } of slides) for (const sign of signs) expect(pool.signs).toContain(sign);
  });

  test('holds no more lines than fit, unless one sign alone is longer', () => {
    const long = anArea4('east', [
      [1, 2, 3, 4, 5].map((ref) => anIndicator(ref, { text: 'So many words. '.repeat(ref * 8) })),
    ]);
    for (const { signs } of slidesOf(poolsOf([long], HOUSING, '1', false)))
      if (signs.length > 1) expect(signs.reduce((sum, sign) => sum + linesFor(sign), 0)).toBeLessThanOrEqual(13);
  });

  test('is revealed sign by sign before the next one comes, and covered again on the way back', () => {
    const count = slides[0]!.signs.length;
    const on = Array.from({ length: count }, (): RevealAction => ({ type: 'forward' }));
    const whole = after(START, ...on);
    expect([whole.slide, shownSigns(whole, pools).size]).toEqual([1, count]);
    const next = after(whole, { type: 'forward' });
    expect([next.slide, shownSigns(next, pools).size]).toEqual([2, count]);
    const back = after(next, { type: 'back' }, { type: 'back' });
    expect([back.slide, shownSigns(back, pools).size]).toEqual([1, count - 1]);
  });

  test('is revealed whole by one action', () => {
    expect([...shownSigns(after(START, { type: 'slide' }), pools)]).toEqual(slides[0]!.signs.map(({ id }) => id));
  });

  test('stays covered where the full stop is switched off', () => {
    const off = after(START, { type: 'stop', on: false }, { type: 'slide' });
    expect(shownSigns(off, pools).size).toBe(0);
  });

  test('neither begins before the first nor goes on after the last', () => {
    expect(after(START, { type: 'back' }).slide).toBe(1);
    const end = after({ ...START, slide: 99 }, { type: 'all' }, { type: 'forward' }, { type: 'forward' });
    expect(end.slide).toBe(slides.length);
  });
});
