// Concerns by position: what a concern's page opens with, its fan, and what other pages must hold for it.
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { all, ancestors, concerns, latest, mainOf, pageAt, read, tags, textOf, withClass } from '../../support/dist.ts';

const pagesOfConcerns = concerns.map(({ id }) => pageAt(`/concerns/${id}/`));

test('the page of concerns holds the id of each for authors, folded', () => {
  const folded = pageAt('/concerns/').ids.get('ids')!;
  expect(folded.name).toBe('details');
  expect(folded.attribs).not.toHaveProperty('open');
  expect(tags(folded, 'li').map((one) => textOf(one))).toEqual(concerns.map(({ id, title }) => `${id} ${title}`));
});

describe("a concern's page", () => {
  test('opens with a sentence that names every area once: its lowest level with a need, or that it lists none', () => {
    for (const page of pagesOfConcerns) {
      const [first] = withClass(mainOf(page), 'first-needs');
      const words = textOf(first!);
      expect(words, page.address).toMatch(
        /^(The lowest level at which .+ tables list a need is|No need is listed under)/,
      );
      for (const { areaName } of latest) expect(words.split(`${areaName}'s`), page.address).toHaveLength(2);
    }
  });

  test.each([
    ["Hull's 2018 tables", 'Targeted early help support'],
    ["Nottingham City's 2018/20 tables", 'Early Help Targeted (Universal Partnership Plus)'],
    ["Portsmouth's undated tables", 'Tier 4 Specialist'],
    ["Stoke-on-Trent's 2018 tables", 'Level 4 Significant'],
  ])('says of self-harm what %s print', (tables, level) => {
    const words = textOf(withClass(mainOf(pageAt('/concerns/self-harm-suicide/')), 'first-needs')[0]!);
    const clause = words.split(/; |\.(?: |$)|The lowest level at which /).find((one) => one.startsWith(tables));
    expect(
      clause
        ?.replace(tables, '')
        .replace(/^,| list a need is/, '')
        .trim(),
    ).toBe(level);
  });

  test('has its fan in a figure that says whose alignment it is and that the table has its words', () => {
    for (const page of [...pagesOfConcerns, pageAt('/concerns/fans/')]) {
      const words = textOf(mainOf(page));
      expect(words, page.address).toMatch(/hatched: nothing listed in the level tables\. That is not a lower level/);
      expect(words, page.address).toMatch(/Levels aligned by Threshold Atlas, not by the areas/);
    }
    const fans = withClass(mainOf(pageAt('/concerns/fans/')), 'fan');
    expect(fans).toHaveLength(concerns.length);
    for (const fan of fans) expect(tags(fan, 'path').length).toBeGreaterThan(0);
  });
});

test('the pages of areas and levels hold the answers that a page held to an area asks them for, once each', () => {
  const answersAt = (address: string): string[] =>
    all(mainOf(pageAt(address)), ({ attribs }) => attribs['data-rule'] !== undefined)
      .filter((block) => !ancestors(block).some(({ attribs }) => attribs['data-rule'] !== undefined))
      .map(({ attribs }) => attribs['data-rule']!);
  for (const { url, levels } of latest) {
    for (const rule of ['timescales', 'help', 'sharing', 'telling'])
      expect(
        answersAt(url).filter((one) => one === rule),
        url,
      ).toHaveLength(1);
    for (const { id } of levels)
      for (const rule of ['contacts', 'timescales'])
        expect(
          answersAt(`${url}levels/${id}/`).filter((one) => one === rule),
          `${url} ${id}`,
        ).toHaveLength(1);
  }
});

test('what others list as a need and an area does not is a table to take away, the same as the page shows', () => {
  const rows = all(mainOf(pageAt('/concerns/')), ({ attribs }) => attribs['data-unlisted'] !== undefined);
  for (const { id, area } of latest) {
    const shown = rows
      .filter(({ attribs }) => attribs['data-unlisted']!.split(' ').includes(area))
      .map((row) => textOf(tags(row, 'a')[0]!));
    const table: string[][] = parseCsv(read(`data/unlisted/${id}.csv`), { bom: true });
    expect(table.slice(1).map(([concern]) => concern)).toEqual(shown);
    expect(shown.length, area).toBeGreaterThan(5);
    for (const row of table.slice(1)) expect(row.join(' ')).toContain('not a lower level of concern');
  }
});
