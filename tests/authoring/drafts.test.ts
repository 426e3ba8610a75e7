/** From a file to a published document: drafts, what happens when the file is imported again, and what stops publication. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readContent } from '#loading/load-content.ts';
import { Desk } from '../../scripts/authoring/desk/entries.ts';
import { draftFiles } from '../../scripts/authoring/draft/draft.ts';
import { publish } from '../../scripts/authoring/draft/publish.ts';
import { readPublished } from '../../scripts/authoring/draft/published.ts';
import { importFile, publishedInWords } from '../../scripts/authoring/import.ts';
import { asking } from '../../scripts/authoring/new/ask.ts';
import { bullet, bulletsCell, cell, heading, table, wordFile } from '../fixtures/import/word.ts';
import { aProject } from '../support/project.ts';

const PROJECT = join(import.meta.dirname, '../..');
const NAME = 'leeds-2026';
const ANSWERS = {
  area: 'Leeds',
  year: '2026',
  title: 'Right help',
  partnership: 'Leeds Safeguarding Children Partnership',
  website: 'https://leeds.example',
};

interface Signs {
  readonly health: readonly string[];
  readonly home: readonly string[];
}

const wordOf = ({ health, home }: Signs): Promise<Buffer> =>
  wordFile([
    table([
      [cell('Area'), cell('Level 1: Universal'), cell('Level 2: Early help')],
      [cell('Health'), bulletsCell(['Is well']), bulletsCell(health)],
      [cell('Home'), bulletsCell(['Is warm']), bulletsCell(home)],
    ]),
  ]);

const FIRST: Signs = { health: ['Is often ill', 'Misses the dentist'], home: ['Is cold in winter'] };

async function imported(root: string, bytes: Buffer, given: Record<string, string> = ANSWERS): Promise<string> {
  const path = join(root, 'document.docx');
  writeFileSync(path, bytes);
  return importFile(root, path, [], given, asking(given, false));
}

const again = (root: string, bytes: Buffer): Promise<string> => imported(root, bytes, { document: NAME });

type Row = Record<string, string>;
function tableOf(root: string): Row[] {
  const rows: Row[] = parseCsv(readFileSync(draftFiles(root, NAME).table, 'utf8'), { bom: true, columns: true });
  return rows;
}

/** Edits the spreadsheet of a draft as its author would. */
function edit(root: string, change: (row: Row) => Row | null): void {
  const rows = tableOf(root)
    .map(change)
    .filter((row) => row !== null);
  const names = Object.keys(tableOf(root)[0]!);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]!))].map((cells) =>
    cells.map(quoted).join(','),
  );
  writeFileSync(draftFiles(root, NAME).table, `\uFEFF${lines.join('\r\n')}\r\n`);
}

const restated = (row: Row): Row => ({ ...row, text: `In other words ${row['ref']!}`, concerns: 'housing' });

/** Fills in what a draft cannot know. */
function fillIn(root: string): void {
  const { head } = draftFiles(root, NAME);
  let level = 0;
  const text = readFileSync(head, 'utf8')
    .replaceAll('short: ""', 'short: "A line on this level"')
    .replaceAll('basis: ""', 'basis: "page 4"')
    .replaceAll('meaning: []', 'meaning: ["What it means."]')
    .replace('about: ""', 'about: "A guide to levels of need."')
    .replaceAll('anchors: []', () => `anchors: ["${['universal', 'early-help'][level++]!}"]`);
  writeFileSync(head, text);
}

const refs = (root: string): Record<string, string> =>
  Object.fromEntries(tableOf(root).map((row) => [row['published']!, row['ref']!]));

describe('a draft', () => {
  it('holds every bullet with its ref, its place and its published words, and asks for ours', async () => {
    const root = aProject();
    const said = await imported(root, await wordOf(FIRST));
    expect(said).toContain('5 bullets at 2 levels');
    expect(said).toContain('Level 2: Early help: 3 (Health 2, Home 1)');
    expect(
      tableOf(root).map(({ ref, level, domain, text, published }) => [ref, level, domain, text, published]),
    ).toEqual([
      ['1', '1', 'health', '', 'Is well'],
      ['2', '2', 'health', '', 'Is often ill'],
      ['3', '2', 'health', '', 'Misses the dentist'],
      ['4', '1', 'home', '', 'Is warm'],
      ['5', '2', 'home', '', 'Is cold in winter'],
    ]);
    expect(readPublished(draftFiles(root, NAME).published)['3']).toEqual({
      text: 'Misses the dentist',
      level: '2',
      domain: 'Health',
      group: null,
      row: null,
      under: null,
      footnotes: [],
      mark: null,
    });
  });

  it('is no part of the content, and git leaves it out', async () => {
    const root = aProject();
    const before = readContent(root);
    await imported(root, await wordOf(FIRST));
    expect(readContent(root)).toEqual(before);
    expect(
      execFileSync('git', ['check-ignore', `drafts/${NAME}/published.json`], { cwd: PROJECT, encoding: 'utf8' }),
    ).toContain('published.json');
  });
});

describe('a file that is imported again', () => {
  it('changes nothing where it is the same', async () => {
    const root = aProject();
    await imported(root, await wordOf(FIRST));
    edit(root, restated);
    const files = draftFiles(root, NAME);
    const before = [files.published, files.head].map((path) => readFileSync(path, 'utf8'));
    const rows = tableOf(root);
    await again(root, await wordOf(FIRST));
    expect([files.published, files.head].map((path) => readFileSync(path, 'utf8'))).toEqual(before);
    expect(tableOf(root)).toEqual(rows);
  });

  it('keeps refs and what was written, and marks what the file says anew', async () => {
    const root = aProject();
    await imported(root, await wordOf(FIRST));
    edit(root, restated);
    const said = await again(
      root,
      await wordOf({ health: ['Has asthma', 'Misses the dentist often', 'Is often ill'], home: [] }),
    );
    expect(said).toContain('Since the last import: 1 new, 1 changed, 1 gone');
    expect(said).toContain('tables: domain "health": the counts are {"1":1,"2":3} now');
    const rows = Object.fromEntries(tableOf(root).map((row) => [row['ref']!, row]));
    expect(rows['2']).toMatchObject({ published: 'Is often ill', text: 'In other words 2', mark: '' });
    expect(rows['3']).toMatchObject({
      published: 'Misses the dentist often',
      text: 'In other words 3',
      mark: 'the published words were "Misses the dentist"',
    });
    expect(rows['5']).toMatchObject({
      text: 'In other words 5',
      mark: 'the file holds this bullet no more: take the line out',
    });
    expect(rows['6']).toMatchObject({ published: 'Has asthma', text: '', mark: '' });
  });

  it('never gives a ref to another bullet, even after its line was taken out', async () => {
    const root = aProject();
    await imported(root, await wordOf(FIRST));
    await again(root, await wordOf({ ...FIRST, home: [] }));
    edit(root, (row) => (row['ref'] === '5' ? null : row));
    await again(root, await wordOf({ ...FIRST, home: ['Something else entirely'] }));
    expect(refs(root)).toMatchObject({ 'Something else entirely': '6' });
    expect(tableOf(root).map(({ ref }) => ref)).not.toContain('5');
  });

  it('tells two bullets in the same words apart by their place', async () => {
    const root = aProject();
    await imported(root, await wordOf({ health: ['Is cold', 'Is ill'], home: ['Is cold'] }));
    const before = tableOf(root).map(({ ref, domain, published }) => [ref, domain, published]);
    await again(root, await wordOf({ health: ['Is ill', 'Is cold'], home: ['Is cold'] }));
    const after = tableOf(root).map(({ ref, domain, published }) => [ref, domain, published]);
    expect(after.sort()).toEqual(before.sort());
  });

  it('leaves a mark settled that its author has settled, and a place that they have put right', async () => {
    const shared = await wordFile([
      table([
        [cell('Area'), cell('Level 1'), cell('Levels 2 and 3')],
        [cell('Health'), bulletsCell(['One']), bulletsCell(['Two'])],
      ]),
    ]);
    const root = aProject();
    await imported(root, shared);
    expect(tableOf(root)[1]?.['mark']).toContain('names more than one level');
    edit(root, (row) => (row['ref'] === '2' ? { ...row, level: '3', mark: '' } : row));
    await again(root, shared);
    expect(tableOf(root)[1]).toMatchObject({ level: '3', mark: '' });
  });
});

describe('publishing', () => {
  async function ready(bytes: Promise<Buffer> = wordOf(FIRST)): Promise<string> {
    const root = aProject();
    await imported(root, await bytes);
    fillIn(root);
    edit(root, restated);
    return root;
  }

  it('writes the document, its spreadsheet without published words, and its area', async () => {
    const root = await ready();
    expect(publish(root, NAME, false)).toEqual([
      `content/documents/${NAME}.mdx`,
      `content/documents/${NAME}.indicators.csv`,
      'content/areas.yaml',
    ]);
    const { faults, documents, framework } = readContent(root);
    expect(faults).toEqual([]);
    expect(documents.find(({ document }) => document === NAME)?.tables.map(({ counts }) => counts)).toEqual([
      { '1': 1, '2': 2 },
      { '1': 1, '2': 1 },
    ]);
    expect(framework.areas.find(({ id }) => id === 'leeds')).toMatchObject({
      codes: ['E08000035'],
      region: 'Yorkshire and The Humber',
    });
    const csv = readFileSync(join(root, `content/documents/${NAME}.indicators.csv`), 'utf8');
    expect(csv).not.toContain('published');
    expect(csv).not.toContain('Misses the dentist');
  });

  it('says how far the second reading is, and stops for none of it', async () => {
    const root = await ready();
    new Desk(root, NAME).apply({ ref: 1, agreed: true });
    expect(publishedInWords(root, NAME, false)).toContain(`1 of 5 bullets agreed; go on with npm run desk -- ${NAME}.`);
  });

  it('is refused while a mark stands', async () => {
    const root = await ready(
      wordFile([
        heading(1, 'Level 1'),
        bullet('Is well'),
        heading(2, 'Next steps'),
        bullet('Ring us'),
        heading(1, 'Level 2'),
        bullet('Is ill'),
      ]),
    );
    expect(() => publish(root, NAME, false)).toThrow(/one line is marked[^]*ref 2, "Ring us"/);
    expect(existsSync(join(root, `content/documents/${NAME}.mdx`))).toBe(false);
  });

  it('is refused, with files and lines of the draft, where the content check finds a fault; the content is as it was', async () => {
    const root = await ready();
    edit(root, (row) => (row['ref'] === '3' ? { ...row, concerns: 'hoosing' } : row));
    const areas = readFileSync(join(root, 'content/areas.yaml'), 'utf8');
    expect(() => publish(root, NAME, false)).toThrow(
      /nothing was published[^]*drafts\/leeds-2026\/draft\.indicators\.csv:4/,
    );
    expect(existsSync(join(root, `content/documents/${NAME}.mdx`))).toBe(false);
    expect(readFileSync(join(root, 'content/areas.yaml'), 'utf8')).toBe(areas);
  });

  it('writes over a published document only when asked to', async () => {
    const root = await ready();
    publish(root, NAME, false);
    edit(root, (row) => ({ ...row, text: `${row['text']!} still` }));
    expect(() => publish(root, NAME, false)).toThrow('--again');
    publish(root, NAME, true);
    expect(readFileSync(join(root, `content/documents/${NAME}.indicators.csv`), 'utf8')).toContain(
      'In other words 1 still',
    );
  });
});
