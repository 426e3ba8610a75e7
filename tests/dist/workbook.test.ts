// The workbook holds what the JSON holds: a sheet for each kind of thing, a row for each of them, areas and changes too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/support/project.ts';
import { concerns, dataOf, files, indicators, latest, lists } from '../support/dist.ts';

interface Changes {
  readonly pairs: readonly { readonly newer: { readonly text: string } | null }[];
}

const archive = unzipSync(readFileSync(join(dist, 'data', 'threshold-atlas.xlsx')));
const part = (name: string): string => strFromU8(archive[name]!);
const titles = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, title]) => title!);
const sheet = (title: string): string => part(`xl/worksheets/sheet${String(titles.indexOf(title) + 1)}.xml`);
const rowsOf = (title: string): number => sheet(title).match(/<row\b/g)?.length ?? 0;

const changes = files
  .filter((file) => /^data\/changes\/.*\.json$/.test(file))
  .map((file) => dataOf(file.replace('data/', '')) as Changes);

describe('the workbook', () => {
  test('has a sheet for each kind of thing, those of a comparison and of changes among them', () => {
    expect(titles).toEqual([
      'Indicators',
      'Signs outside the tables',
      'Levels',
      'Contacts',
      'Time limits',
      'Concerns',
      'Areas side by side',
      'What changed',
    ]);
  });

  test('has a row for each thing that the JSON holds, below a header', () => {
    expect(rowsOf('Indicators')).toBe(indicators.length + 1);
    expect(rowsOf('Signs outside the tables')).toBe(lists.flatMap(({ items }) => items).length + 1);
    expect(rowsOf('Concerns')).toBe(concerns.length + 1);
    expect(rowsOf('Areas side by side')).toBe(concerns.length + 1);
    expect(changes.length).toBeGreaterThan(0);
    expect(rowsOf('What changed')).toBe(changes.flatMap(({ pairs }) => pairs).length + 1);
  });

  test('gives sentences the room that titles and addresses do not need', () => {
    const widths = [...sheet('What changed').matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    const [became, , , , older, , , address] = widths;
    expect(older).toBeGreaterThan(became! * 2);
    expect(address).toBe(became);
  });

  test('names every area whose latest edition is held side by side', () => {
    const words = part('xl/sharedStrings.xml');
    for (const { areaName } of latest) expect(words).toContain(`Lowest level that lists a need: ${areaName}, `);
  });

  test('holds no formula, so that nothing runs', () => {
    for (const name of Object.keys(archive).filter((one) => one.startsWith('xl/worksheets/')))
      expect(part(name), name).not.toMatch(/<f[ >]/);
  });
});
