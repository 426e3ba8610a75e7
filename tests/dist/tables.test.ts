// The JSON is the contract. The tables for people say the same under names of their own, which the changelog tells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ABOUT_LABELS, KIND_LABELS } from '#model/content/labels.ts';
import type { ExportedIndicator } from '#model/data/exports.ts';
import { concerns, dataOf, indicators, lists, read } from '../support/dist.ts';
import { atlas, root } from '../support/real.ts';

type Row = Record<string, string>;
const table = (file: string): Row[] =>
  parse(read(`data/${file}`), { bom: true, columns: true, record_delimiter: '\r\n' });

const titles = new Map(concerns.map(({ id, title }) => [id, title]));
const dimensions = new Map(atlas.dimensions.map(({ id, title }) => [id, title]));
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** A cell that a spreadsheet would run begins with an apostrophe. */
const guarded = (words: string): string => (/^[=+\-@]/.test(words) ? `'${words}` : words);

/** The columns of `/data/indicators.csv` that a field of the JSON has, by the name of the field. */
const RENAMED: Record<string, { column: string; says: (one: ExportedIndicator) => string }> = {
  areaName: { column: 'Area', says: ({ areaName }) => areaName },
  state: { column: 'State', says: ({ state }) => state.replace('-', ' ') },
  levelName: { column: 'Level', says: ({ levelName }) => levelName },
  domainTitle: { column: 'Heading', says: ({ domainTitle }) => domainTitle },
  group: { column: 'Sub-heading', says: ({ group }) => group ?? '' },
  dimension: { column: 'Dimension', says: ({ dimension }) => dimensions.get(dimension)! },
  kind: { column: 'What it is', says: ({ kind }) => sentence(KIND_LABELS[kind]) },
  about: { column: 'Who it is about', says: ({ about }) => sentence(ABOUT_LABELS[about]) },
  note: { column: 'Our note', says: ({ note }) => note ?? '' },
  fullCitation: { column: 'Citation', says: ({ fullCitation }) => fullCitation },
  id: { column: 'Id', says: ({ id }) => id },
};

describe('the table of indicators', () => {
  const rows = table('indicators.csv');
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

  test.each(Object.entries(RENAMED))('has under a name of its own what the JSON has as %s', (_, { column, says }) => {
    expect(rows.map((row) => row[column])).toEqual(indicators.map((one) => guarded(says(one))));
  });

  test('gives the concerns of the JSON by title, the main one apart', () => {
    expect(rows.map((row) => [row['Main concern'], row['Other concerns']])).toEqual(
      indicators.map(({ concerns: [main = '', ...others] }) => [
        titles.get(main),
        others.map((id) => titles.get(id)).join('; '),
      ]),
    );
  });

  test('has new names that the changelog tells, each beside the field it is of', () => {
    const named = { text: { column: 'Indicator' }, url: { column: 'Address' }, ...RENAMED };
    for (const [field, { column }] of Object.entries(named))
      expect(changelog, field).toContain(`\`${field}\` is “${column}”`);
    for (const { column } of Object.values(named)) expect(Object.keys(rows[0] ?? {})).toContain(column);
  });
});

describe('the table of signs outside the level tables', () => {
  const rows = table('lists.csv');
  const items = lists.flatMap((list) => list.items.map((item) => ({ list, item })));

  test('has a row for each sign of the JSON, with its words, list, route, concerns and place', () => {
    expect(rows).toHaveLength(items.length);
    for (const [at, { list, item }] of items.entries()) {
      const row = rows[at]!;
      for (const words of [item.text, ...item.sub]) expect(row['Sign'], item.url).toContain(words);
      expect(row['List']).toBe(list.title);
      expect(row['What to do']).toBe(guarded(list.route));
      expect(row['Immediate referral']).toBe(list.urgent ? 'yes' : 'no');
      expect(row['State']).toBe(list.state.replace('-', ' '));
      expect(row['Main concern']).toBe(item.concerns[0] === undefined ? '' : titles.get(item.concerns[0]));
      expect(row['Our note']).toBe(item.note ?? '');
      expect(row['Address']?.endsWith(item.url), item.url).toBe(true);
    }
  });
});

interface Shape {
  readonly properties: Record<string, Shape>;
  readonly items: Shape;
}
/** The names of the fields of what a published schema holds, and of what stands in one of its lists. */
const fieldsOf = (schema: string, list: string): string => {
  const whole = dataOf(`schema/${schema}.json`) as Shape;
  return Object.keys(list === 'whole' ? whole.properties : whole.properties[list]!.items.properties).join(' ');
};

describe('the JSON keeps the fields that programs rely on', () => {
  test.each([
    [
      'indicators',
      'indicators',
      'id document ref area areaName edition published state level levelName anchors domain domainTitle group row text sub under leadIn concerns dimension kind about footnotes note citation fullCitation url',
    ],
    ['lists', 'lists', 'id document area state title urgent route contacts items'],
    ['concerns', 'concerns', 'id title definition boundary parentSide dimension aka indicators url'],
    ['changes', 'whole', 'area areaName older newer counts pairs levels timescales contacts routes lists'],
    ['changes', 'pairs', 'change words concern older newer note'],
    ['requirements', 'whole', 'guidance requirements documents'],
    ['requirements', 'documents', 'document area state guidance because readings findings url'],
  ])('of the schema of %s, in each of its %s', (schema, list, fields) => {
    expect(fieldsOf(schema, list)).toBe(fields);
  });
});
