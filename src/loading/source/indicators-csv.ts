/**
 * The indicators of a document where its authors keep them in a spreadsheet, `<document>.indicators.csv`, beside the
 * guidance: the same data as `rows` under the tables of the frontmatter, held to the same checks, each with its place.
 */
import { suggestFrom, type Fault, type Path } from '#model/content/faults.ts';
import { readCsv, type CsvCell, type CsvRow } from './csv-source.ts';
import type { Parsed } from './yaml-source.ts';

export const CSV_ENDING = '.indicators.csv';

/** The columns of the table, in the order in which they are written. */
export const CSV_COLUMNS = [
  'ref',
  'level',
  'domain',
  'group',
  'row',
  'text',
  'concerns',
  'kind',
  'about',
  'under',
  'sub',
  'footnotes',
  'note',
  'continues',
  'words',
] as const;

const NEEDED = ['ref', 'level', 'domain', 'text', 'concerns'];
/** What a draft has beside: the importer's doubt, which must be settled, and the published words, which stay at home. */
const OF_DRAFTS = ['mark', 'published'];

type Data = Record<string, unknown>;

interface Entry {
  readonly data: Data & { items?: Data[] };
  readonly row: CsvRow;
  readonly path: Path;
}

const groupOf = (table: Data): string => (typeof table['group'] === 'string' ? table['group'] : '');

const textOf = (row: CsvRow, name: string): string => row[name]?.text ?? '';

const listOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A whole number as one; anything else as it stands, which the schema names. */
const numberOf = (text: string): number | string => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : text);

/** "2: School" is the second printed row, labelled "School". */
function rowOf(text: string): Data {
  const [, number, label] = /^(?:(\d+)(?:\s*[:.]\s*|$))?(.*)$/s.exec(text) ?? [];
  return {
    ...(number === undefined ? {} : { row: Number(number) }),
    ...(label === undefined || label === '' ? {} : { label }),
  };
}

function dataOf(row: CsvRow): Data {
  const optional: Data = {
    kind: textOf(row, 'kind') || undefined,
    about: textOf(row, 'about') || undefined,
    sub: listOf(textOf(row, 'sub'), /\n|\s\|\s/),
    footnotes: listOf(textOf(row, 'footnotes'), /[;\s]+/),
    note: textOf(row, 'note') || undefined,
    continues: listOf(textOf(row, 'continues'), /[;,\s]+/).map(numberOf),
    words: textOf(row, 'words') || undefined,
  };
  return {
    ref: numberOf(textOf(row, 'ref')),
    text: textOf(row, 'text'),
    concerns: listOf(textOf(row, 'concerns'), /[;,\s]+/),
    ...Object.fromEntries(
      Object.entries(optional).filter(
        ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
      ),
    ),
  };
}

/** Faults of the first line: columns that there are not, or that are missing. */
function headerFaults(file: string, header: readonly CsvCell[]): Fault[] {
  const names = header.map(({ text }) => text);
  const [first] = header;
  const at = (cell: CsvCell | undefined): { line?: number; column?: number } =>
    cell === undefined ? {} : { line: cell.line, column: cell.column };
  return [
    ...header
      .filter(({ text }, column) => ![...CSV_COLUMNS, ...OF_DRAFTS].includes(text) || names.indexOf(text) < column)
      .map((cell) => ({
        file,
        at: 'the first line',
        found: `the column ${JSON.stringify(cell.text)}`,
        want: `each column once: ${suggestFrom(cell.text, CSV_COLUMNS)}`,
        ...at(cell),
      })),
    ...header
      .filter(({ text }) => text === 'published')
      .map((cell) => ({
        file,
        at: 'the first line',
        found: 'the column "published"',
        want: "no published words among the content: they are their owner's, and stay with the draft",
        ...at(cell),
      })),
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => ({
      file,
      at: 'the first line',
      found: `no column "${name}"`,
      want: `the columns ${CSV_COLUMNS.join(', ')}, divided by commas`,
      ...at(first),
    })),
  ];
}

class Tables {
  readonly faults: Fault[] = [];
  readonly #entries: Entry[] = [];
  readonly #file: string;
  readonly #tables: readonly Data[];

  constructor(file: string, tables: readonly Data[]) {
    this.#file = file;
    this.#tables = tables;
  }

  /** Puts one line of the spreadsheet where it belongs. */
  place(row: CsvRow): void {
    this.#refuseMark(row);
    const table = this.#tableOf(row);
    const under = textOf(row, 'under');
    if (under !== '') this.#placeUnder(under, row);
    else if (table >= 0) this.#placeInCell(table, row);
  }

  /** Where a path of the data stands: its cell, or the line of its indicator. */
  placeOf(path: Path): { file: string; line: number; column: number } | null {
    const near = this.#entries
      .filter((entry) => entry.path.every((step, at) => step === path[at]))
      .sort((a, b) => b.path.length - a.path.length)[0];
    const inTables =
      near ?? this.#entries.find((entry) => path.length > 2 && path.every((s, at) => s === entry.path[at]));
    if (inTables === undefined) return null;
    const field = path.at(-2) === 'cells' ? 'level' : String(path[inTables.path.length] ?? '');
    const cell = inTables.row[field] ?? Object.values(inTables.row)[0];
    return cell === undefined ? null : { file: this.#file, line: cell.line, column: cell.column };
  }

  #fault(row: CsvRow, column: string, found: string, want: string): void {
    const { line, column: at } = row[column] ?? row['ref'] ?? { line: 1, column: 1 };
    this.faults.push({ file: this.#file, at: column, found, want, line, column: at });
  }

  #refuseMark(row: CsvRow): void {
    const mark = textOf(row, 'mark');
    if (mark === '') return;
    this.#fault(
      row,
      'mark',
      `the mark ${JSON.stringify(mark)}`,
      'the published document looked at, the line put right, and the mark emptied',
    );
  }

  #tableOf(row: CsvRow): number {
    const [domain, group] = [textOf(row, 'domain'), textOf(row, 'group')];
    const table = this.#tables.findIndex((one) => one['domain'] === domain && groupOf(one) === group);
    if (table >= 0) return table;
    const ofDomain = this.#tables.filter((one) => one['domain'] === domain).map((one) => groupOf(one));
    const heading = `${JSON.stringify(domain)}${group === '' ? '' : `, group ${JSON.stringify(group)}`}`;
    const known = this.#tables.map((one) => String(one['domain']));
    if (ofDomain.length === 0)
      this.#fault(row, 'domain', heading, `${suggestFrom(domain, new Set(known))} (the tables of the .mdx file)`);
    else this.#fault(row, 'group', heading, `${suggestFrom(group, ofDomain)} (the tables of the .mdx file)`);
    return -1;
  }

  #placeInCell(table: number, row: CsvRow): void {
    const target = this.#tables[table] as Data & { rows: (Data & { cells: Record<string, Data[]> })[] };
    const head = rowOf(textOf(row, 'row'));
    let at = target.rows.findIndex((one) => one['row'] === head['row'] && one['label'] === head['label']);
    if (at < 0) at = target.rows.push({ ...head, cells: {} }) - 1;
    const level = textOf(row, 'level');
    const cell = ((target.rows[at] ?? { cells: {} }).cells[level] ??= []);
    const data = dataOf(row);
    this.#entries.push({ data, row, path: ['tables', table, 'rows', at, 'cells', level, cell.push(data) - 1] });
  }

  #placeUnder(under: string, row: CsvRow): void {
    const parent = this.#entries.find((entry) => String(entry.data['ref']) === under);
    if (parent === undefined) {
      this.#fault(row, 'under', JSON.stringify(under), 'the ref of a line above this one, which this one hangs on');
      return;
    }
    const apart = ['level', 'domain', 'group', 'row'].find((name) => textOf(row, name) !== textOf(parent.row, name));
    if (apart !== undefined) {
      const want = `${JSON.stringify(textOf(parent.row, apart))}, as for ref ${under}, which it hangs on`;
      this.#fault(row, apart, JSON.stringify(textOf(row, apart)), want);
    }
    const items = (parent.data.items ??= []);
    const data = dataOf(row);
    this.#entries.push({ data, row, path: [...parent.path, 'items', items.push(data) - 1] });
  }
}

/**
 * The data of a document's frontmatter with the indicators of its spreadsheet in its tables.
 * @param mdx the frontmatter, read
 * @param file the spreadsheet's name, relative to the project
 */
export function withIndicators(mdx: Parsed, mdxFile: string, file: string, source: string): Parsed {
  const data = mdx.data;
  if (mdx.broken || typeof data !== 'object' || data === null || !('tables' in data) || !Array.isArray(data.tables))
    return mdx;
  const { header, rows, faults } = readCsv(file, source);
  const double = data.tables.flatMap((one: unknown, at): Fault[] =>
    typeof one === 'object' && one !== null && 'rows' in one
      ? [
          {
            file: mdxFile,
            at: `tables[${at}].rows`,
            found: `rows, though ${file} holds the indicators`,
            want: 'the indicators in one place: take the rows out here, or the spreadsheet away',
            ...mdx.placeOf(['tables', at, 'rows']),
          },
        ]
      : [],
  );
  const own = [...faults, ...(faults.length > 0 ? [] : headerFaults(file, header)), ...double];
  if (own.length > 0) return { ...mdx, data: null, broken: true, faults: [...mdx.faults, ...own] };
  const filled = data.tables.map((one: unknown) =>
    typeof one === 'object' && one !== null ? { ...one, rows: [] } : one,
  );
  const tables = new Tables(file, filled as Data[]);
  for (const row of rows) tables.place(row);
  return {
    data: { ...data, tables: filled },
    broken: false,
    faults: [...mdx.faults, ...tables.faults],
    placeOf: (path) => tables.placeOf(path) ?? mdx.placeOf(path),
  };
}
