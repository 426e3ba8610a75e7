/** Indicators that are kept in a spreadsheet beside a document's guidance. */
import { describe, expect, it } from 'vitest';
import { readContent } from '#loading/load-content.ts';
import type { Fault } from '#model/content/faults.ts';
import { aDocument } from '../../support/build.ts';
import { aProject, faultsIn, mdx } from '../../support/project.ts';

const HEADER = 'ref,level,domain,group,row,text,concerns,kind,about,under,sub,footnotes,note';
const [domain] = aDocument().domains;

const tables = (counts: Record<string, number>, group: string | null = null): unknown => ({
  ...aDocument(),
  tables: [{ domain: domain!.id, group, counts }],
});

const concern = 'housing';
const line = (ref: number, level: string, text: string, rest = ''): string =>
  `${String(ref)},${level},${domain!.id},,,${text},${concern}${rest}`;

const project = (csv: string, document: unknown): NonNullable<Parameters<typeof aProject>[0]> => ({
  documents: { 'northshire-2020': mdx(document) },
  files: { 'content/documents/northshire-2020.indicators.csv': csv },
});

const faultsOfTable = (csv: string, document: unknown = tables({ '1': 1 })): readonly Fault[] =>
  faultsIn(project(csv, document));

describe('a spreadsheet of indicators', () => {
  it('fills the tables of the frontmatter as rows there would', () => {
    const csv = [
      HEADER,
      line(1, '1', '"Signs of need, including:"', ',need,child,,,,'),
      line(2, '1', 'Hunger', ',,parent,1,,,Printed twice.'),
      line(3, '2', 'Cold', ',,,,"a coat\nshoes",,'),
    ].join('\r\n');
    const root = aProject(project(`\uFEFF${csv}\r\n`, tables({ '1': 2, '2': 1 })));
    const { documents, faults } = readContent(root);
    expect(faults).toEqual([]);
    expect(documents[0]?.tables[0]?.rows).toEqual([
      {
        cells: {
          '1': [
            {
              ref: 1,
              text: 'Signs of need, including:',
              concerns: [concern],
              kind: 'need',
              about: 'child',
              items: [{ ref: 2, text: 'Hunger', concerns: [concern], about: 'parent', note: 'Printed twice.' }],
            },
          ],
          '2': [{ ref: 3, text: 'Cold', concerns: [concern], sub: ['a coat', 'shoes'] }],
        },
      },
    ]);
  });

  it('is held to the counts of the document', () => {
    expect(faultsOfTable(`${HEADER}\n${line(1, '1', 'Hunger')}\n`, tables({ '1': 2 }))).toMatchObject([
      { file: 'content/documents/northshire-2020.mdx', want: expect.stringContaining('2, as counted') as string },
    ]);
  });

  it.each([
    ['no words', line(1, '1', ''), { line: 2, column: 12, found: '""' }],
    ['an unknown concern', line(1, '1', 'Hunger').replace(concern, 'hoosing'), { line: 2, found: '"hoosing"' }],
    ['an unknown level', line(1, '9', 'Hunger'), { line: 2, column: 3, found: '"9"' }],
    ['an unknown kind', line(1, '1', 'Hunger', ',neet'), { line: 2, found: '"neet"' }],
    ['a ref that is no number', line(1, '1', 'Hunger').replace('1,', 'one,'), { line: 2, column: 1, found: '"one"' }],
    ['an unknown lead-in', line(1, '1', 'Hunger', ',,,7'), { line: 2, found: '"7"' }],
    ['an unknown heading', line(1, '1', 'Hunger').replace(domain!.id, 'elsewhere'), { line: 2, found: '"elsewhere"' }],
    [
      'too many cells',
      line(1, '1', 'Hunger', ',,,,,,,and so on'),
      { line: 2, found: '"and so on" beyond the last column' },
    ],
  ])('is named with line and column for %s', (_, row, fault) => {
    expect(faultsOfTable(`${HEADER}\n${row}\n`)).toContainEqual(
      expect.objectContaining({ file: 'content/documents/northshire-2020.indicators.csv', ...fault }),
    );
  });

  it('counts lines within quoted cells when it names the line after them', () => {
    const csv = `${HEADER}\n${line(1, '1', '"Hunger\nand cold"')}\n\n${line(1, '1', 'Thirst')}\n`;
    expect(faultsOfTable(csv, tables({ '1': 2 }))).toMatchObject([
      { line: 5, column: 1, found: expect.stringContaining('"1", which stands already') as string },
    ]);
  });

  it('may not hold a mark of the importer', () => {
    const csv = `${HEADER},mark\n${line(1, '1', 'Hunger', ',,,,,,,Two levels?')}\n`;
    expect(faultsOfTable(csv)).toMatchObject([{ at: 'mark', found: 'the mark "Two levels?"', line: 2 }]);
    expect(faultsOfTable(csv.replace('Two levels?', ''))).toEqual([]);
  });

  it('may not hold the published words', () => {
    const csv = `${HEADER},published\n${line(1, '1', 'Hunger')}\n`;
    expect(faultsOfTable(csv)).toMatchObject([{ found: 'the column "published"', line: 1, column: HEADER.length + 2 }]);
  });

  it('has every column that is needed, and none that there is not', () => {
    const csv = 'ref,level,domain,text,concern\n';
    expect(faultsOfTable(csv)).toMatchObject([
      { found: 'the column "concern"', want: expect.stringContaining('"concerns"?') as string },
      { found: 'no column "concerns"' },
    ]);
  });

  it('may name its columns with a capital, as spreadsheets do', () => {
    const csv = `${HEADER.replace(/\w+/g, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)}\n`;
    expect(faultsOfTable(`${csv}${line(1, '1', 'Hunger')}\n`)).toEqual([]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('divided by %j has one fault that says so', (divider, name) => {
    const csv = `${HEADER}\n${line(1, '1', 'Hunger')}\n`.replaceAll(',', divider);
    expect(faultsOfTable(csv).filter(({ at }) => at !== 'the text')).toMatchObject([
      { line: 1, found: `columns divided by ${name}`, want: expect.stringContaining('CSV UTF-8') as string },
    ]);
  });

  it('never publishes what a spreadsheet made of words that it took for a formula', () => {
    expect(faultsOfTable(`${HEADER}\n${line(1, '1', '#NAME?')}\n`)).toMatchObject([
      { line: 2, found: expect.stringMatching(/^#NAME\?, which a spreadsheet made/) as string },
    ]);
  });

  it('is a fault where a quote is never closed', () => {
    expect(faultsOfTable(`${HEADER}\n${line(1, '1', '"Hunger')}\n`)).toMatchObject([
      { found: 'a cell whose double quote is never closed', file: expect.stringContaining('.csv') as string },
    ]);
  });

  it('is a fault beside tables that have rows already', () => {
    expect(faultsOfTable(`${HEADER}\n${line(1, '1', 'Hunger')}\n`, aDocument())).toMatchObject([
      { at: 'tables[0].rows', file: 'content/documents/northshire-2020.mdx' },
    ]);
  });

  it('is a fault without its document', () => {
    expect(faultsIn({ files: { 'content/documents/southshire-2020.indicators.csv': HEADER } })).toMatchObject([
      { file: 'content/documents/southshire-2020.indicators.csv', found: 'another file' },
    ]);
  });
});
