/** What goes on a wall chart, and how large. */
import { describe, expect, it } from 'vitest';
import { contactsOnChart, examplesOf, typeOnChart, widthOnChart } from '#model/windscreen/wall-chart.ts';
import { aContact, aLevel, anEdition, anEditionOfCells, anIndicator, aTable, refsOf } from '../../support/build.ts';
import { atlas } from '../../support/real.ts';

describe('the examples of a level', () => {
  const ofTables = (...domains: readonly (readonly ReturnType<typeof anIndicator>[])[]): ReturnType<typeof anEdition> =>
    anEdition({
      domains: domains.map((_, at) => ({ id: `d${String(at)}`, title: `Domain ${String(at)}` })),
      tables: domains.map((cell, at) => aTable({ '1': [...cell] }, { domain: `d${String(at)}` })),
    });

  it('are the first needs of different domains, in printed order', () => {
    const edition = ofTables(
      [anIndicator(1, { kind: 'met' }), anIndicator(2), anIndicator(3)],
      [anIndicator(4)],
      [anIndicator(5)],
      [anIndicator(6)],
    );
    expect(refsOf(examplesOf(edition, '1', 3))).toEqual([2, 4, 5]);
    expect(refsOf(examplesOf(edition, '1', 2))).toEqual([2, 4]);
  });

  it('never stand without their lead-in, nor a lead-in without what hangs on it', () => {
    const edition = anEditionOfCells([anIndicator(1, { items: [anIndicator(2)] }), anIndicator(3)]);
    expect(refsOf(examplesOf(edition, '1', 3))).toEqual([3]);
  });

  it('are what a level prints instead where it prints no need', () => {
    const edition = ofTables(
      [anIndicator(1, { kind: 'qualifier' }), anIndicator(2, { kind: 'met' })],
      [anIndicator(3, { kind: 'response' })],
      [anIndicator(4, { kind: 'status' })],
    );
    expect(refsOf(examplesOf(edition, '1', 3))).toEqual([2, 4]);
  });

  it('are none where a level prints none', () => {
    expect(examplesOf(anEditionOfCells([anIndicator(1)], []), '2', 3)).toEqual([]);
  });

  it('are there at every level of every edition, two or three unless a level prints fewer', () => {
    for (const edition of atlas.editions) {
      for (const level of edition.levels) {
        const examples = examplesOf(edition, level.id, 3);
        expect(examples.length, `${edition.id} ${level.id}`).toBeGreaterThan(0);
        expect(examples.length, `${edition.id} ${level.id}`).toBeLessThanOrEqual(3);
        expect(new Set(examples.map(({ domain }) => domain)).size).toBe(examples.length);
      }
    }
  });
});

describe('the contacts on a chart', () => {
  it('are those that levels name, each once, in the order of the document', () => {
    const edition = anEdition({
      levels: [aLevel('1', ['universal'], { contacts: ['b', 'a'] }), aLevel('2', ['early-help'], { contacts: ['b'] })],
      contacts: ['a', 'x', 'b'].map((id) => aContact(id)),
    });
    expect(contactsOnChart(edition).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the measures of a chart', () => {
  const of = (long: number): ReturnType<typeof anEdition> =>
    anEdition({
      levels: [aLevel('1', ['universal']), aLevel('2', ['early-help'], { response: ['word '.repeat(long).trim()] })],
    });

  it('give a level with more to say a wider column, within bounds', () => {
    const edition = of(300);
    const [less = 0, more = 0] = edition.levels.map((level) => widthOnChart(edition, level, 3));
    expect([less, more]).toEqual([3, 9]);
  });

  it('give a chart with more to say smaller type, within bounds and in halves of a point', () => {
    const sizes = [1, 500, 1000, 2000, 9000].map((long) => typeOnChart(of(long), 3));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBe(12);
    expect(sizes.at(-1)).toBe(8);
    for (const size of sizes) expect(size * 2).toBe(Math.round(size * 2));
  });
});
