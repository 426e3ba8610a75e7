/** The public data. Its schemas, the compact index and the CSV are all made from one place; these hold them together. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wholeWords } from '#model/edition/wording/citation.ts';
import { ABOUT, KINDS } from '#model/content/vocabulary.ts';
import { toCsv, toTabbedText, toTableMarkup } from '#model/data/csv.ts';
import { exportEditionFacts, editionFacts } from '#model/data/edition-facts.ts';
import {
  exportConcerns,
  exportDocument,
  exportedConcerns,
  exportedDocument,
  exportedIndicators,
  exportedLists,
  exportIndicators,
  exportLists,
} from '#model/data/exports.ts';
import { exportedRequirements, exportRequirements } from '#model/data/requirements-export.ts';
import { compactIndex, exportIndex } from '#model/data/compact-index.ts';
import { openIndex } from '#model/data/edition-index.ts';
import { allTables, indicatorTable } from '#model/data/tables.ts';
import { workbook } from '#site/workbook.ts';
import { schemaFile } from '#site/published-data.ts';
import { publishedBytes, publishedFiles, publishedSize } from '#site/published-files.ts';
import { aList, aLevel, anAtlas, anEdition, anIndicator, aRow, aTable } from '../../support/build.ts';

const edition = anEdition({
  levels: [aLevel('3', ['universal'], { printed: null, name: 'Universal' }), aLevel('2a', ['early-help', 'targeted'])],
  footnotes: [{ mark: '1', text: 'A footnote' }],
  tables: [
    aTable(
      [
        aRow(
          {
            '2a': [
              anIndicator(2, {
                kind: 'status',
                about: 'unborn',
                concerns: ['neglect', 'housing'],
                footnotes: ['1'],
                note: 'A misprint',
              }),
            ],
            '3': [
              anIndicator(1, {
                text: '= 1, "quoted"',
                sub: ['first', 'second'],
                items: [anIndicator(3, { kind: 'met', about: 'parent' })],
              }),
            ],
          },
          { row: 4 },
        ),
      ],
      { group: 'Housing' },
    ),
  ],
  lists: [
    aList('factors', { urgent: false }),
    aList('signs', { items: [{ ref: 1, text: 'Urgent', sub: ['now'], concerns: ['bullying'] }] }),
  ],
});
const atlas = anAtlas();
const { indicators } = exportIndicators([edition]);
const index = exportIndex(edition);

const publishedSchema = async (name: string): Promise<object> =>
  JSON.parse((await publishedBytes(atlas, schemaFile(name))).toString()) as object;

/** A check against a published JSON Schema; the formats of dates and addresses are Zod's business. */
const validator = (schema: object) => new Ajv2020({ formats: { date: true, uri: true } }).compile(schema);

describe('the export of indicators', () => {
  it('holds every indicator once, in printed order', () => {
    expect(indicators.map((one) => one.id)).toEqual(['northshire-2020-1', 'northshire-2020-3', 'northshire-2020-2']);
  });

  it('writes every field of every indicator, those that an author left out included', () => {
    expect(indicators[0]).toMatchInlineSnapshot(`
      {
        "about": "child",
        "anchors": [
          "universal",
        ],
        "area": "northshire",
        "areaName": "Northshire",
        "citation": "Northshire 2020, indicator 1",
        "concerns": [
          "housing",
        ],
        "dimension": "home-life",
        "document": "northshire-2020",
        "domain": "home",
        "domainTitle": "Home and family",
        "edition": "March 2020",
        "footnotes": [],
        "fullCitation": "Northshire Safeguarding Children Board, Levels of need, March 2020, Universal, under “Home and family”, “Housing”, row 4, bullet 1. Restated by Threshold Atlas; check the original before quoting.",
        "group": "Housing",
        "id": "northshire-2020-1",
        "kind": "need",
        "leadIn": null,
        "level": "3",
        "levelName": "Universal",
        "note": null,
        "published": "2020-03",
        "ref": 1,
        "row": 4,
        "state": "latest-held",
        "sub": [
          "first",
          "second",
        ],
        "text": "= 1, "quoted"",
        "under": null,
        "url": "/documents/northshire-2020/domains/home/#i1",
      }
    `);
  });

  it('gives the name of a level without a number where the area prints none', () => {
    expect(indicators[0]?.levelName).toBe('Universal');
  });

  it('gives addresses without base path, which lead to the anchor on the domain page', () => {
    for (const { url, ref } of indicators) expect(url).toBe(`/documents/northshire-2020/domains/home/#i${String(ref)}`);
  });
});

describe('what is exported', () => {
  const exports = {
    indicators: [exportedIndicators, exportIndicators([edition])],
    lists: [exportedLists, exportLists([edition])],
    concerns: [exportedConcerns, exportConcerns(atlas)],
    documents: [exportedDocument, exportDocument(edition)],
    index: [compactIndex, index],
    facts: [editionFacts, exportEditionFacts(edition, null)],
    requirements: [exportedRequirements, exportRequirements(atlas)],
  } as const;

  it.each(Object.keys(exports) as (keyof typeof exports)[])(
    'satisfies its schema, and the JSON Schema that is published: %s',
    async (name) => {
      const [schema, data] = exports[name];
      expect(schema.parse(data)).toEqual(data);
      const valid = validator(await publishedSchema(name));
      expect(valid(JSON.parse(JSON.stringify(data))), JSON.stringify(valid.errors)).toBe(true);
    },
  );

  it('has a published schema for each kind of file', () => {
    const named = publishedFiles(atlas).flatMap(({ schema }) => (schema === null ? [] : [schema]));
    expect([...new Set(named)].sort()).toEqual(Object.keys(exports).sort());
    const paths = publishedFiles(atlas).map(({ path }) => path);
    for (const name of named) expect(paths).toContain(schemaFile(name));
  });

  it('says how large each file is, and knows no file that it does not list', async () => {
    const [{ path } = { path: '' }] = publishedFiles(atlas);
    expect(await publishedSize(atlas, path)).toBe((await publishedBytes(atlas, path)).length);
    await expect(publishedBytes(atlas, 'nothing.json')).rejects.toThrow('holds no nothing.json');
  });

  it('is refused where a field is missing', async () => {
    const [{ kind: _kind, ...rest } = {} as (typeof indicators)[number]] = indicators;
    expect(validator(await publishedSchema('indicators'))({ indicators: [rest] })).toBe(false);
  });

  it('counts the indicators of each concern, over all editions', () => {
    expect(exportConcerns(atlas).concerns.map(({ id, indicators: count, url }) => [id, count, url])).toEqual([
      ['housing', 1, '/concerns/housing/'],
      ['neglect', 0, '/concerns/neglect/'],
      ['bullying', 0, '/concerns/bullying/'],
    ]);
  });

  it('lists what stands outside the tables with the address of each item', () => {
    expect(exportLists([edition]).lists.flatMap((list) => list.items.map((item) => item.url))).toEqual([
      '/documents/northshire-2020/#factors-1',
      '/documents/northshire-2020/#signs-1',
    ]);
  });

  it('gives one edition whole, with the same indicators', () => {
    expect(exportDocument(edition)).toMatchObject({
      id: 'northshire-2020',
      area: 'northshire',
      indicators,
      url: '/documents/northshire-2020/',
    });
    expect(exportDocument(edition)).not.toHaveProperty('tables');
  });
});

describe('the compact index', () => {
  it('says of every indicator the same words as the model', () => {
    expect(openIndex(index).indicators.map(({ text }) => text)).toEqual(
      edition.indicators.map((indicator) => {
        const parent = edition.indicators.find((one) => one.ref === indicator.under);
        return parent === undefined ? wholeWords(indicator) : `${wholeWords(parent)} ${indicator.text}`;
      }),
    );
  });

  it('gives back ref, level, domain, kind, about, concerns and lead-in of every indicator', () => {
    const rows = index.ref.map((ref, at) => ({
      ref,
      level: index.levels[index.level[at]!]?.id,
      domain: index.domains[index.domain[at]!]?.id,
      kind: KINDS[index.kind[at]!],
      about: ABOUT[index.about[at]!],
      concerns: index.concern[at]!.map((number) => index.concerns[number]),
      under: index.under[at] === -1 ? null : index.ref[index.under[at]!],
    }));
    expect(rows).toEqual(
      indicators.map(({ ref, level, domain, kind, about, concerns, under }) => ({
        ref,
        level,
        domain,
        kind,
        about,
        concerns,
        under,
      })),
    );
  });

  it('has columns of one length', () => {
    for (const column of [index.text, index.level, index.domain, index.about, index.kind, index.concern, index.under]) {
      expect(column).toHaveLength(index.ref.length);
    }
  });

  it('names each concern once', () => {
    expect(index.concerns).toEqual([...new Set(index.concerns)]);
  });

  it('holds the items of the lists, urgent ones first, each with its list', () => {
    expect(index.listed.map(({ list, text }) => [index.lists[list]?.id, text])).toEqual([
      ['signs', 'Urgent: now'],
      ['factors', 'Urgent sign'],
    ]);
  });
});

describe('the tables for people', () => {
  const absolute = (path: string): string => `https://atlas.example${path}`;
  const told = { ...atlas, editions: [edition] };
  const [header = [], ...rows] = indicatorTable(told, absolute).rows;
  const column = (row: readonly unknown[], title: string): unknown => row[header.indexOf(title)];

  it('have a row for each indicator, in the order of the JSON, with its words whole', () => {
    expect(rows.map((row) => column(row, 'Id'))).toEqual(indicators.map(({ id }) => id));
    expect(rows.map((row) => column(row, 'Indicator'))).toEqual(indicators.map(wholeWords));
  });

  it('begin with the words, and name the main concern apart from the others', () => {
    expect(header[0]).toBe('Indicator');
    const titles = new Map(atlas.concerns.map(({ id, title }) => [id, title]));
    expect(rows.map((row) => [column(row, 'Main concern'), column(row, 'Other concerns')])).toEqual(
      indicators.map(({ concerns: [main = '', ...others] }) => [
        titles.get(main),
        others.map((id) => titles.get(id)).join('; '),
      ]),
    );
  });

  it('give addresses that work by themselves', () => {
    expect(rows.map((row) => column(row, 'Address'))).toEqual(indicators.map(({ url }) => absolute(url)));
  });

  it('hold nothing that Excel would read as a date', () => {
    const dates = /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|[A-Z][a-z]{2,8} \d{4})$/;
    const cells = allTables(told, absolute).flatMap((table) => table.rows.flat());
    expect(cells.filter((cell) => dates.test(String(cell)))).toEqual([]);
  });

  it('are a sheet each, by a name that Excel takes, every row as wide as its header', () => {
    const tables = allTables(told, absolute);
    expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
    for (const { title, rows: all } of tables) {
      expect(title).toMatch(/^[^:\\/?*[\]]{1,31}$/);
      expect(new Set(all.map((row) => row.length)).size, title).toBe(1);
    }
  });

  it('make the same workbook on any day', async () => {
    const tables = allTables(told, absolute);
    const first = await workbook(tables);
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(Buffer.compare(first, await workbook(tables))).toBe(0);
    vi.useRealTimers();
  });
});

describe('the CSV', () => {
  it('opens in Excel: a byte order mark, the line ends of RFC 4180, and nothing that a spreadsheet would run', () => {
    const text = toCsv(indicatorTable({ ...atlas, editions: [edition] }, (path) => path).rows);
    expect(text).toMatch(/^\uFEFFIndicator,Area,Edition,/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const row of parse(text, { bom: true })) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it.each(['=SUM(1)', '+44', '-1 of 3', '@risk'])('guards a cell that begins like a formula: %s', (cell) => {
    expect(parse(toCsv([[cell]]), { bom: true })).toEqual([[`'${cell}`]]);
  });

  it.each(['=SUM(1)', '+44', '-1 of 3', '@risk'])('guards it on the clipboard too: %s', (cell) => {
    expect(toTabbedText([['Words'], [cell]])).toBe(`Words\n'${cell}`);
    expect(toTableMarkup([['Words'], [cell]])).toBe(`<table><tr><th>Words</th></tr><tr><td>'${cell}</td></tr></table>`);
  });

  it('leaves a negative number a number', () => {
    expect(toTabbedText([[-1]])).toBe('-1');
    expect(toCsv([[-1]])).toBe('\uFEFF-1\r\n');
  });

  it('keeps a row of the clipboard in one line, and text that looks like markup text', () => {
    expect(toTabbedText([['two\nlines', 'a\ttab']])).toBe('two lines\ta tab');
    expect(toTableMarkup([['<b>&']])).toBe('<table><tr><th>&lt;b&gt;&amp;</th></tr></table>');
  });

  it('gives back every other cell as it was', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !text.includes('\uFEFF'));
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(parse(toCsv([['x', a, b]]), { bom: true, relax_quotes: false })).toEqual([['x', a, b]]);
      }),
    );
  });
});
