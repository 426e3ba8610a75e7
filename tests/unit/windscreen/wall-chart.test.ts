/** What goes on a wall chart: as many signs as it has room for, by a rule, and how many are left out. */
import { describe, expect, it } from 'vitest';
import { contactView } from '#model/edition/facts/contacts.ts';
import type { Edition } from '#model/edition/atlas.ts';
import { indicatorsAtLevel } from '#model/edition/atlas.ts';
import { contactsAtEveryLevel } from '#model/edition/facts/level-contacts.ts';
import { chartContact, limitOnChart, signsOnChart } from '#model/windscreen/wall-chart.ts';
import {
  aContact,
  aDocument,
  aLevel,
  aList,
  anEdition,
  anEditionOfCells,
  anIndicator,
  aTable,
  aTimescale,
  refsOf,
} from '../../support/build.ts';
import { atlas } from '../../support/real.ts';

type Cell = readonly ReturnType<typeof anIndicator>[];

const ofHeadings = (...cells: readonly Cell[]): Edition =>
  anEdition({
    domains: cells.map((_, at) => ({ id: `d${String(at)}`, title: `Heading ${String(at)}` })),
    tables: cells.map((cell, at) => aTable({ '1': [...cell] }, { domain: `d${String(at)}` })),
  });

/** The refs of the signs of the first level, by heading, and how many are left out. */
function shown(edition: Edition, level = 0): { headed: (readonly [string, number[]])[]; more: number } {
  const { headed, more } = signsOnChart(edition, edition.levels[level]!);
  return { headed: headed.map(({ heading, signs }) => [heading, refsOf([...signs])]), more };
}

const long = (ref: number): ReturnType<typeof anIndicator> =>
  anIndicator(ref, { text: `Sign ${String(ref)} ${'and more of it '.repeat(30)}`.trim() });

describe('the signs of a level on a chart', () => {
  it('stand under their headings, needs alone where there are needs, and what is left out is counted', () => {
    const edition = ofHeadings([anIndicator(1, { kind: 'met' }), anIndicator(2), anIndicator(3)], [anIndicator(4)]);
    expect(shown(edition)).toEqual({
      headed: [
        ['Heading 0', [2, 3]],
        ['Heading 1', [4]],
      ],
      more: 1,
    });
  });

  it('are the first of each heading before the second of any, where not all have room', () => {
    const edition = ofHeadings([long(1), long(2), long(3)], [long(4), long(5)], [long(6)]);
    expect(shown(edition)).toEqual({
      headed: [
        ['Heading 0', [1]],
        ['Heading 1', [4]],
        ['Heading 2', [6]],
      ],
      more: 3,
    });
  });

  it('are one at the least, however full the sheet is', () => {
    const words = 'word '.repeat(1200).trim();
    const edition = anEdition({
      ...aDocument(),
      levels: [aLevel('1', ['universal'], { short: words }), aLevel('2', ['early-help'])],
      lists: [aList('signs', { route: words })],
    });
    expect(shown(edition)).toEqual({ headed: [['Home and family', [1]]], more: 0 });
    expect(shown(edition, 1)).toEqual({ headed: [], more: 0 });
  });

  it('never stand without their lead-in, nor a lead-in without what hangs on it', () => {
    const edition = anEditionOfCells([anIndicator(1, { items: [anIndicator(2)] }), anIndicator(3)]);
    expect(shown(edition)).toEqual({ headed: [['Home and family', [3]]], more: 2 });
  });

  it('are what a level prints instead where it prints no need', () => {
    const edition = ofHeadings(
      [anIndicator(1, { kind: 'qualifier' }), anIndicator(2, { kind: 'met' })],
      [anIndicator(3, { kind: 'response' })],
      [anIndicator(4, { kind: 'status' })],
    );
    expect(shown(edition).headed.flatMap(([, refs]) => refs)).toEqual([2, 4]);
  });

  it('and those left out are all that a level of a real edition prints', () => {
    for (const edition of atlas.editions) {
      for (const level of edition.levels) {
        const { headed, more } = signsOnChart(edition, level);
        const count = headed.reduce((sum, { signs }) => sum + signs.length, 0);
        expect(count, `${edition.id} ${level.id}`).toBeGreaterThan(0);
        expect(count + more, `${edition.id} ${level.id}`).toBe(indicatorsAtLevel(edition, level.id).length);
      }
    }
  });
});

describe('a contact on a chart', () => {
  const ways = [
    { kind: 'web', value: 'northshire.example' },
    { kind: 'telephone', value: '01632 960001' },
    { kind: 'form', value: `northshire.example/${'form/'.repeat(12)}` },
  ] as const;
  const valuesOf = (printed: readonly (typeof ways)[number][]): string[] =>
    chartContact(contactView(aContact('door', { printed: [...printed] }))).ways.map(({ value }) => value);

  it('is its numbers; where none is printed, what is short enough to type', () => {
    expect(valuesOf(ways)).toEqual(['01632 960001']);
    expect(valuesOf([ways[0], ways[2]])).toEqual(['northshire.example']);
  });

  it('of every level stands once, the front door first, then out of hours', () => {
    const contacts = [
      aContact('advice', { role: 'advice' }),
      aContact('night', { role: 'out-of-hours' }),
      aContact('door'),
    ];
    const { everyLevel } = aDocument();
    const edition = anEdition({ contacts, everyLevel: { ...everyLevel, contacts: ['advice', 'night', 'door'] } });
    expect(contactsAtEveryLevel(edition).map(({ id }) => id)).toEqual(['door', 'night', 'advice']);
  });
});

it('a time limit on a chart says from when and what, and leaves out who must keep it', () => {
  expect(limitOnChart(aTimescale('soon'))).toEqual([
    { label: 'From', words: 'Referral' },
    { label: 'What', words: 'Decision' },
  ]);
});
