// What guidance asks a threshold document to hold; consent and disagreement side by side.
import { describe, expect, test } from 'vitest';
import { disagreementView } from '#model/edition/facts/disagreement.ts';
import { consentByLevel, CONSENT_RULES } from '#model/edition/facts/every-level.ts';
import { NONE_FOUND, NOT_READ, readingOf } from '#model/edition/facts/findings.ts';
import { latestHeld, type Edition } from '#model/edition/atlas.ts';
import { dataOf, even, mainOf, pageAt, tags, textOf, type Element } from '../../support/dist.ts';
import { fixtureEditions, fixturePage } from '../../support/fixture-site.ts';
import { atlas } from '../../support/real.ts';

const latest = latestHeld(atlas);
/** The editions that somebody has read against the guidance, each with what they found. */
const readings = atlas.editions.flatMap((edition) => {
  const reading = readingOf(atlas, edition);
  return reading === null ? [] : [{ edition, reading, column: latest.indexOf(edition) }];
});
const readOfLatest = readings.filter(({ column }) => column >= 0);

/** The rows of a table of areas: the heading of each, and its cells in the order of the areas. */
const rowsOf = (address: string): { title: string; cells: Element[] }[] =>
  tags(tags(mainOf(pageAt(address)), 'tbody')[0]!, 'tr').map((row) => ({
    title: textOf(tags(row, 'th')[0]!),
    cells: tags(row, 'td'),
  }));
const linksOf = (element: Element): string[] => tags(element, 'a').map(({ attribs }) => attribs['href'] ?? '');

describe('what guidance asks, side by side', () => {
  const rows = rowsOf('/requirements/');
  const words = textOf(mainOf(pageAt('/requirements/')));

  test('has a row for each requirement and a cell for each area, none of them empty', () => {
    expect(rows.map(({ title }) => title)).toEqual(['Read against', ...atlas.requirements.map(({ title }) => title)]);
    for (const { title, cells } of rows) {
      expect(cells).toHaveLength(latest.length);
      cells.forEach((cell, at) =>
        expect(textOf(cell).length, title).toBeGreaterThan(latest[at]!.area.name.length + 20),
      );
    }
  });

  test('shows each passage as a link with what it says, and where readers found none, that they did', () => {
    readOfLatest.forEach(({ reading, column }) => {
      reading.findings.forEach(({ found, touches, open }, at) => {
        const cell = rows[at + 1]!.cells[column]!;
        expect(linksOf(cell)).toEqual([...found, ...touches].map(({ path }) => path));
        for (const { says } of [...found, ...touches]) expect(textOf(cell)).toContain(even(says));
        expect(textOf(cell).includes(NONE_FOUND)).toBe(found.length === 0);
        if (open !== null) expect(textOf(cell)).toContain(even(open));
      });
    });
  });

  test('names for each document the edition of the guidance that it is held to, and where in it', () => {
    for (const { reading, column } of readOfLatest)
      expect(textOf(rows[0]!.cells[column]!)).toContain(
        even(`${reading.guidance.title}. ${reading.guidance.place}. ${reading.because}`),
      );
  });

  test('says that there are no marks, and gives none: no tick, no count of what was met, no share', () => {
    expect(words).toContain('There are no marks here and no ranking');
    expect(words).toContain('against the edition of the guidance in force when it was published, and no later one');
    expect(words).not.toMatch(/[✓✔✗✘]|\d+ (?:of|out of) \d+|\d+ ?%|\bscore|\bmeets? \d|complian/i);
  });

  test('says by whom it was read, and by whom it was not', () => {
    expect(words).toMatch(/reading of the whole text by software \(a language model\) under direction, not by people/);
    expect(words).toContain('No safeguarding professional has read the findings yet.');
  });

  test('leads to the page of each edition, the replaced one among them', () => {
    const links = linksOf(mainOf(pageAt('/requirements/')));
    for (const { id } of atlas.editions) expect(links).toContain(`/documents/${id}/requirements/`);
  });
});

test('each edition that was read has a page of its own with every requirement, and its page leads there', () => {
  expect(readings.length).toBeGreaterThanOrEqual(5);
  for (const { edition } of readings) {
    const page = pageAt(`/documents/${edition.id}/requirements/`);
    for (const { id, title } of atlas.requirements) expect(textOf(page.ids.get(id)!), edition.id).toBe(title);
    expect(textOf(mainOf(page))).not.toContain(NOT_READ);
    expect(linksOf(mainOf(pageAt(`/documents/${edition.id}/`)))).toContain(page.address);
  }
});

test('an edition that nobody has read against the guidance says so, in every row and on its own page', () => {
  const unread = fixturePage('/requirements/');
  const rows = tags(tags(unread, 'tbody')[0]!, 'tr');
  const column = fixtureEditions.findIndex(({ id }) => id === 'eastholt-2025');
  for (const row of rows) expect(textOf(tags(row, 'td')[column]!)).toBe(`Eastholt ${NOT_READ}`);
  expect(textOf(fixturePage('/documents/eastholt-2025/requirements/'))).toContain(NOT_READ);
});

test('the data holds every finding, an empty list where none was found', () => {
  const data = dataOf('requirements.json') as {
    documents: { document: string; findings: { requirement: string; found: { url: string }[] }[] }[];
  };
  expect(data.documents.map(({ document }) => document)).toEqual(readings.map(({ edition }) => edition.id));
  for (const { document, findings } of data.documents) {
    const { reading } = readings.find(({ edition }) => edition.id === document)!;
    expect(findings.map(({ requirement, found }) => [requirement, found.map(({ url }) => url)])).toEqual(
      reading.findings.map(({ requirement, found }) => [requirement.id, found.map(({ path }) => path)]),
    );
  }
});

describe('consent side by side', () => {
  const rows = rowsOf('/consent/');

  test('keeps three questions apart, each with the words of the document and of its levels', () => {
    expect(rows.map(({ title }) => title)).toEqual(['Agreeing to help', 'Sharing information', 'Telling the family']);
    CONSENT_RULES.forEach((rule, at) => {
      latest.forEach((edition, column) => {
        const words = textOf(rows[at]!.cells[column]!);
        const printed = [
          edition.everyLevel.consent[rule] ?? [],
          consentByLevel(edition, rule).map(({ text }) => text),
        ].flat();
        for (const text of printed) expect(words).toContain(even(text));
        if (printed.length === 0) expect(words).toContain('Not printed in this document.');
      });
    });
  });
});

describe('disagreement side by side', () => {
  const rows = rowsOf('/disagreement/');
  const cellOf = (row: number, edition: Edition): string => textOf(rows[row]!.cells[latest.indexOf(edition)]!);

  test('gives the words, the steps and the time limits of each document', () => {
    for (const edition of latest) {
      const { text, steps, limits } = disagreementView(edition);
      expect(cellOf(0, edition)).toContain(text === null ? 'Not printed in this document.' : even(text));
      for (const { text: step } of steps.flatMap(({ items }) => items))
        expect(cellOf(1, edition)).toContain(even(step));
      for (const { within } of limits) expect(cellOf(2, edition)).toContain(within);
    }
  });

  test('says that no time limit is printed where that is so, and nowhere else', () => {
    const without = latest.filter((edition) => cellOf(2, edition).includes('No time limit is printed.'));
    const silent = latest.filter((edition) => {
      const { text, limits } = disagreementView(edition);
      return text !== null && limits.length === 0;
    });
    expect(without).toEqual(silent);
    expect(without.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['hull-2018', 'portsmouth-2023', 'stoke-on-trent-2018']),
    );
  });
});
