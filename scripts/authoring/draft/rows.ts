/** The lines of a draft's spreadsheet: what the importer read, beside what its author has written since. */
import { readCsv } from '#loading/source/csv-source.ts';
import { CSV_COLUMNS } from '#loading/source/indicators-csv.ts';
import { toCsv } from '#model/data/csv.ts';
import type { PublishedBullet } from './published.ts';

/** The published words stand before the column in which they are restated. */
export const DRAFT_COLUMNS = [
  'mark',
  ...CSV_COLUMNS.slice(0, CSV_COLUMNS.indexOf('text')),
  'published',
  ...CSV_COLUMNS.slice(CSV_COLUMNS.indexOf('text')),
] as const;
type Column = (typeof DRAFT_COLUMNS)[number];
export type DraftRow = Readonly<Record<Column, string>>;

/** What the importer says of a bullet; all else is its author's. */
const READ = ['level', 'domain', 'group', 'row', 'under', 'footnotes'] as const;

/** @param domains the ids of domains by their titles */
export function rowOf(ref: number, bullet: PublishedBullet, domains: ReadonlyMap<string | null, string>): DraftRow {
  const blank = Object.fromEntries(DRAFT_COLUMNS.map((column) => [column, ''])) as Record<Column, string>;
  return {
    ...blank,
    ref: String(ref),
    level: bullet.level ?? '',
    domain: domains.get(bullet.domain) ?? '',
    group: bullet.group ?? '',
    row: bullet.row ?? '',
    under: bullet.under === null ? '' : String(bullet.under),
    footnotes: bullet.footnotes.join('; '),
    mark: bullet.mark ?? '',
    published: bullet.text,
  };
}

/**
 * A line after the file was imported again. What its author wrote stays; what the file says anew is taken over and
 * marked; a mark that was settled stays settled while nothing new is in doubt.
 * @param written the line as its author has left it
 * @param then the line as the importer made it before
 * @param now the line as the importer makes it today
 */
export function merged(written: DraftRow, then: DraftRow, now: DraftRow): DraftRow {
  const moved = READ.filter((column) => then[column] !== now[column] && written[column] !== now[column]);
  const news = [
    ...(then.published === now.published ? [] : [`the published words were "${then.published}"`]),
    ...moved.map((column) => `${column} was "${written[column]}"`),
    ...(now.mark === '' || now.mark === then.mark ? [] : [now.mark]),
  ];
  return {
    ...written,
    ...Object.fromEntries(moved.map((column) => [column, now[column]])),
    mark: [...(written.mark === '' ? [] : [written.mark]), ...news.filter((one) => !written.mark.includes(one))].join(
      '; ',
    ),
    published: now.published,
  };
}

export const rowsAsCsv = (rows: readonly DraftRow[], columns: readonly Column[] = DRAFT_COLUMNS): string =>
  toCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);

/** @throws where the table cannot be read, so that nothing of it is lost */
export function readRows(file: string, source: string): DraftRow[] {
  const { rows, faults } = readCsv(file, source);
  const [fault] = faults;
  if (fault !== undefined)
    throw new Error(`${file}, line ${fault.line ?? 1}: found ${fault.found}; want ${fault.want}.`);
  return rows.map(
    (row) => Object.fromEntries(DRAFT_COLUMNS.map((column) => [column, row[column]?.text ?? ''])) as DraftRow,
  );
}
