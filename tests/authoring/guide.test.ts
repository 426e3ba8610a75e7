/** The guide for authors: its example is sound, and its table of fields is that of the schema. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '#loading/source/indicators-csv.ts';
import { readContent, type Content } from '#loading/load-content.ts';
import { withArea } from '../../scripts/authoring/new/areas.ts';
import { fieldTable } from '../../scripts/authoring/new/field-table.ts';
import { aProject } from '../support/project.ts';

const PROJECT = join(import.meta.dirname, '../..');
const GUIDE = join(PROJECT, 'docs/authoring.md');
const guide = readFileSync(GUIDE, 'utf8');

const example = (name: string): string => {
  const [, text] = new RegExp(`<!-- example: ${name} -->\n\`\`\`\\w+\n([^]*?)\n\`\`\``).exec(guide) ?? [];
  if (text === undefined) throw new Error(`the guide has no example of ${name}`);
  return `${text}\n`;
};

describe('the example of the guide', () => {
  function contentOfExample(): Content {
    const root = aProject({ documents: {} });
    cpSync(join(PROJECT, 'content/framework'), join(root, 'content/framework'), { recursive: true });
    const area = {
      id: 'northshire',
      name: 'Northshire',
      nation: 'England' as const,
      region: 'North East',
      codes: ['E99999999'],
      partnership: 'Northshire Safeguarding Children Partnership',
      website: 'https://northshire.example',
    };
    writeFileSync(join(root, 'content/areas.yaml'), withArea('# Areas\n', area));
    mkdirSync(join(root, 'content/documents'), { recursive: true });
    writeFileSync(join(root, 'content/documents/northshire-2026.mdx'), example('the document'));
    writeFileSync(join(root, 'content/documents/northshire-2026.indicators.csv'), example('the spreadsheet'));
    return readContent(root);
  }

  it('passes every check of the content', () => {
    expect(contentOfExample().faults).toEqual([]);
  });

  it('has ten bullets, two of which hang on a third', () => {
    const cells = contentOfExample().documents[0]!.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row.cells).flat()),
    );
    expect(cells.reduce((sum, one) => sum + 1 + (one.items?.length ?? 0), 0)).toBe(10);
    expect(cells.find(({ ref }) => ref === 3)?.items?.map(({ ref }) => ref)).toEqual([4, 5]);
  });
});

describe('the tables of the guide', () => {
  it('name every column of the spreadsheet', () => {
    const named = [...guide.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
    for (const column of CSV_COLUMNS) expect(named).toContain(`\`${column}\``);
  });

  it('name every field of a document, as the schema explains it', () => {
    const [begin, end] = ['<!-- fields: written by tests/authoring/guide.test.ts -->', '<!-- end of fields -->'];
    const [before = '', rest = ''] = guide.split(begin);
    const after = rest.slice(rest.indexOf(end));
    const wanted = `${before}${begin}\n${fieldTable()}\n${after}`;
    // UPDATE_GUIDE=1 writes the table anew after the schema has changed.
    if (process.env['UPDATE_GUIDE'] === '1') writeFileSync(GUIDE, wanted);
    else expect(guide, 'the schema has changed: run this test with UPDATE_GUIDE=1').toBe(wanted);
  });
});
