/**
 * The search holds what it reached on the judged queries and sentences (docs/decisions/everyday-search.md), and the wall
 * between them and the everyday sentences stands. The half that is kept for a last run is not asked here.
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '#model/content/everyday-rules.ts';
import { guessFile } from '#model/search/nearest/guess-counting.ts';
import {
  EVERYDAY_QUERIES,
  measureByConcern,
  measureIntents,
  measureNothing,
  measureQueries,
  measureSentences,
  NOTHING,
  QUERIES,
  searchWith,
  SENTENCES,
} from '../support/judged.ts';
import { atlas } from '../support/real.ts';

const search = searchWith();
const work = <T extends { readonly half: string }>(all: readonly T[]): T[] => all.filter(({ half }) => half === 'work');

describe('the judged sentences', () => {
  const everyday = atlas.everyday.flatMap(({ sentences }) => sentences);
  const ids = atlas.concerns.map(({ id }) => id);

  it.each([
    ['sentences', SENTENCES],
    ['queries', QUERIES],
    ['everyday queries', EVERYDAY_QUERIES],
  ])('are behind a wall: no one of the %s says nearly what an everyday sentence says', (_, judged) => {
    const texts = judged.map(({ text }) => text);
    expect(nearDuplicates(texts, everyday).map(({ at, of }) => `“${texts[at] ?? ''}” and “${of}”`)).toEqual([]);
  });

  it('name concerns that exist, in two halves', () => {
    const named = [...SENTENCES, ...EVERYDAY_QUERIES].flatMap(({ concerns }) => concerns);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(SENTENCES.map(({ half }) => half))).toEqual(new Set(['work', 'final']));
  });

  it('find a right concern among the first five for four of five, and something for each', () => {
    const measured = measureSentences(search, work(SENTENCES));
    expect(measured.sentences).toBeGreaterThan(100);
    expect(measured.rightInFive).toBeGreaterThanOrEqual(0.88);
    expect(measured.empty).toBe(0);
  });
});

describe('the judged queries', () => {
  it('find what was judged right as well as they did', () => {
    const measured = measureQueries(search, work(QUERIES));
    expect(measured.recall).toBeGreaterThanOrEqual(0.9);
    expect(measured.precisionInTen).toBeGreaterThanOrEqual(0.48);
    expect(measured.precisionByConcern).toBeGreaterThanOrEqual(0.84);
    expect(measured.empty).toBe(0);
  });

  it('in everyday words show what stands under the concern meant, and little else among the first ten', () => {
    const measured = measureByConcern(search, EVERYDAY_QUERIES);
    expect(measured.queries).toBeGreaterThanOrEqual(60);
    expect(measured.recall).toBeGreaterThanOrEqual(0.9);
    expect(measured.precisionInTen).toBeGreaterThanOrEqual(0.93);
  });

  it('that ask for a contact, a level, a time limit, consent or a disagreement lead there', () => {
    const { asked, answered } = measureIntents(search, work(QUERIES));
    expect(answered / asked).toBeGreaterThanOrEqual(0.8);
  });

  it('show what one of their words names, whatever the others may be near to', () => {
    const named = search('strangled').ids.slice(0, 3);
    expect(named.length).toBe(3);
    expect(search('strangled by a mate').ids).toEqual(expect.arrayContaining(named));
  });

  it('that should find nothing find no indicator with all their words', () => {
    expect(measureNothing(search, work(NOTHING))['all words']).toBe(0);
  });
});

describe('the everyday sentences', () => {
  it('are sixty or more for each concern', () => {
    expect(atlas.everyday.map(({ id }) => id).sort()).toEqual(atlas.concerns.map(({ id }) => id).sort());
    expect(atlas.everyday.filter(({ sentences }) => sentences.length < 60).map(({ id }) => id)).toEqual([]);
  });

  it('make a table of 25 KB or less, the same each time', () => {
    const made = JSON.stringify(guessFile(atlas));
    expect(gzipSync(made, { level: 9 }).length).toBeLessThanOrEqual(25_000);
    expect(JSON.stringify(guessFile(atlas))).toBe(made);
  });
});
