// What changed between two editions: every indicator of both is accounted for, on the page as in the data.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { exportedChanges } from '#model/changes/export.ts';
import { CHANGE_LABELS } from '#model/changes/labels.ts';
import {
  all,
  dataOf,
  editions,
  indicators,
  isIndicator,
  mainOf,
  pageAt,
  pages,
  read,
  tags,
  textOf,
} from '../../support/dist.ts';
import type { Element } from '../../support/dist.ts';

const page = pageAt('/changes/portsmouth/');
const main = mainOf(page);
const changes = dataOf('changes/portsmouth.json') as z.infer<typeof exportedChanges>;
const rows = all(main, ({ attribs }) => attribs['data-change'] !== undefined);
const changeOf = ({ attribs }: Element): string => attribs['data-change']!;
const byId = new Map(indicators.map((one) => [one.id, one]));

/** The indicators that a half of a row names: presented there, or linked to again. */
const halfOf = (row: Element, side: 'older' | 'newer'): string | undefined => {
  const [half] = all(row, ({ attribs }) => (attribs['class'] ?? '').split(' ').includes(side));
  const links = half === undefined ? [] : tags(half, 'a').map((link) => link.attribs['href']);
  return indicators.find(({ url }) => links.includes(url))?.id;
};

describe('the page of what changed in Portsmouth', () => {
  test('presents each of 250 older and 219 newer indicators, once', () => {
    const shown = all(main, isIndicator).map((one) => one.attribs['data-indicator']!);
    expect(new Set(shown).size).toBe(shown.length);
    const of = (document: string): string[] => shown.filter((id) => byId.get(id)?.document === document);
    expect([of('portsmouth-2022').length, of('portsmouth-2023').length]).toEqual([250, 219]);
    expect(shown).toHaveLength(469);
  });

  test('holds the pairs of the data, in its order, each with what became of it', () => {
    expect(rows.length).toBeGreaterThan(250);
    expect(
      rows.map((row) => [changeOf(row), row.attribs['data-words'] ?? null, halfOf(row, 'older'), halfOf(row, 'newer')]),
    ).toEqual(changes.pairs.map(({ change, words, older, newer }) => [change, words, older?.id, newer?.id]));
  });

  test('says "moved" where and only where the anchors of the two levels differ', () => {
    const moved = rows.filter((row) => changeOf(row) === 'moved');
    expect(moved.length).toBeGreaterThan(0);
    for (const row of rows) {
      const older = byId.get(halfOf(row, 'older') ?? '');
      const newer = byId.get(halfOf(row, 'newer') ?? '');
      if (older === undefined || newer === undefined) {
        expect(['new', 'dropped'], row.attribs['id']).toContain(changeOf(row));
        continue;
      }
      expect(older.anchors.join() !== newer.anchors.join(), row.attribs['id']).toBe(changeOf(row) === 'moved');
    }
  });

  test('shows how our restatements differ in every reworded pair that they differ in, older left and newer right', () => {
    const reworded = rows.filter((row) => changeOf(row) === 'reworded');
    expect(reworded.length).toBeGreaterThan(50);
    for (const row of reworded) {
      const [older, newer] = [byId.get(halfOf(row, 'older')!)!, byId.get(halfOf(row, 'newer')!)!];
      const marks = tags(row, 'ins', 'del').length;
      if (older.text.toLowerCase() === newer.text.toLowerCase())
        expect(textOf(row), row.attribs['id']).toContain('our restatements are the same');
      else expect(marks, row.attribs['id']).toBeGreaterThan(0);
    }
    expect(textOf(main)).toContain('the difference between our two restatements');
    expect(textOf(main)).toContain('decided by us on the published words');
  });

  test('marks no word as changed where the published words are the same', () => {
    const same = rows.filter((row) => row.attribs['data-words'] === 'same');
    expect(same.length).toBeGreaterThan(5);
    for (const row of same) expect(tags(row, 'ins', 'del'), row.attribs['id']).toEqual([]);
  });

  test('counts pairs and indicators apart, at the top', () => {
    const words = textOf(main);
    const before = words.slice(0, words.lastIndexOf('Concern by concern'));
    expect(before).toContain('250 indicators of the older edition');
    expect(before).toContain(`there are ${String(rows.length)} pairs`);
    for (const { change, pairs } of changes.counts) {
      expect(rows.filter((row) => changeOf(row) === change)).toHaveLength(pairs);
      expect(before).toMatch(new RegExp(`\\b${String(pairs)} ${change}`));
    }
  });

  test('never leaves the place of a missing half empty', () => {
    for (const row of rows.filter((one) => changeOf(one) === 'dropped'))
      expect(textOf(row), row.attribs['id']).toContain('not a lower level of concern');
    for (const row of rows.filter((one) => changeOf(one) === 'new'))
      expect(textOf(row), row.attribs['id']).toContain('No indicator of the older edition');
  });

  test('says of both editions which they are and that the published documents prevail', () => {
    const words = textOf(main);
    for (const { edition } of editions.filter(({ area }) => area === 'portsmouth'))
      expect(words).toContain(edition.label);
    expect(words.match(/the published document prevails/g)).toHaveLength(2);
  });
});

describe('the way to it', () => {
  test('leads there from both editions and from home', () => {
    for (const address of ['/documents/portsmouth-2022/', '/documents/portsmouth-2023/', '/']) {
      const links = tags(mainOf(pageAt(address)), 'a').map((link) => link.attribs['href']);
      expect(links, address).toContain('/changes/portsmouth/');
    }
  });

  test('exists for every edition that replaces another, and for no other', () => {
    const there = pages.filter(({ address }) => address.startsWith('/changes/'));
    expect(there).toHaveLength(editions.filter(({ state }) => state === 'replaced').length);
  });
});

describe('the table of changes', () => {
  test('has a row for each pair, with the words of its halves', () => {
    const table: Record<string, string>[] = parse(read('data/changes/portsmouth.csv'), { bom: true, columns: true });
    expect(table.map((row) => [row['What became of it'], row['Older citation'], row['Newer citation']])).toEqual(
      changes.pairs.map(({ change, older, newer }) => [
        CHANGE_LABELS[change],
        older?.citation ?? '',
        newer?.citation ?? '',
      ]),
    );
    for (const [at, { newer }] of changes.pairs.entries())
      if (newer !== null) expect(table[at]?.['Newer indicator']).toContain(newer.text);
  });
});
