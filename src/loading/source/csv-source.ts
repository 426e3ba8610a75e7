/** Reads a table of comma-separated values so that every cell can be named with its line and column. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '#model/content/faults.ts';

export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One row of the table by the names in its first line; columns that are not there are left out. */
export type CsvRow = Readonly<Record<string, CsvCell>>;

export interface CsvTable {
  readonly header: readonly CsvCell[];
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

interface RawCell {
  readonly text: string;
  /** Where the cell ends, in bytes. */
  readonly end: number;
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell whose double quote is never closed',
  INVALID_OPENING_QUOTE: 'a double quote within a cell that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'words after the double quote that closes a cell',
};

function brokenTable(file: string, error: unknown): CsvTable {
  if (!(error instanceof CsvError)) throw error;
  const line = Number(error['lines']);
  const fault = {
    file,
    at: '(the whole file)',
    found: REASONS[error.code] ?? error.message,
    want: 'a table saved by a spreadsheet as CSV UTF-8: a cell with commas or quotes in double quotes, its own quotes twice',
    ...(Number.isInteger(line) ? { line } : {}),
  };
  return { header: [], rows: [], faults: [fault] };
}

/** Some spreadsheets divide by semicolons or tabs and call that CSV. */
const dividedBy = (file: string, divider: string): CsvTable => ({
  header: [],
  rows: [],
  faults: [
    {
      file,
      at: 'the first line',
      found: `columns divided by ${divider === ';' ? 'semicolons' : 'tabs'}`,
      want: 'commas between them: save it as "CSV UTF-8 (comma delimited)"',
      line: 1,
    },
  ],
});

/** Finds line and column of a place that is given in bytes. */
function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const bytes = Buffer.from(source);
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  let line = 0;
  return (offset) => {
    while (line > 0 && (starts[line] ?? 0) > offset) line--;
    while ((starts[line + 1] ?? Infinity) <= offset) line++;
    return { line: line + 1, column: bytes.subarray(starts[line], offset).toString().length + 1 };
  };
}

/** Each cell with the place where it begins: one sign after the end of the cell before it. */
function withPlaces(records: readonly (readonly RawCell[])[], source: string): CsvCell[][] {
  const bytes = Buffer.from(source);
  const placeOf = placesIn(source);
  let next = 0;
  return records.map((record) => {
    while (bytes[next] === 10) next++;
    return record.map(({ text, end }) => {
      const cell = { text: text.trim(), ...placeOf(next) };
      next = end + 1;
      return cell;
    });
  });
}

/** What a spreadsheet was kept from running as a formula comes with an apostrophe before it. */
const withoutGuard = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');

/** What a spreadsheet makes of words that begin like a formula, as "- hungry" does; the words are lost. */
const formulaFaults = (file: string, { text, ...place }: CsvCell): Fault[] =>
  /^#(?:NAME\?|VALUE!|REF!|N\/A|DIV\/0!|NUM!|NULL!)$/.test(text)
    ? [
        {
          file,
          at: '(a cell)',
          found: `${text}, which a spreadsheet made of words that it took for a formula`,
          want: 'the words, typed with an apostrophe before them',
          ...place,
        },
      ]
    : [];

export function readCsv(file: string, source: string): CsvTable {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let records: RawCell[][];
  try {
    // The types of the library do not know what `cast` makes of a cell.
    records = parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (cell, { bytes }) => ({ text: withoutGuard(cell), end: bytes }),
    }) as unknown as RawCell[][];
  } catch (error) {
    return brokenTable(file, error);
  }
  const [first = [], ...body] = withPlaces(records, text);
  // Spreadsheets and people write the names of columns with a capital.
  const header = first.map((cell) => ({ ...cell, text: cell.text.toLowerCase() }));
  const divider = header.length === 1 ? /[;\t]/.exec(header[0]?.text ?? '')?.[0] : undefined;
  if (divider !== undefined) return dividedBy(file, divider);
  const faults: Fault[] = [];
  faults.push(...body.flat().flatMap((cell) => formulaFaults(file, cell)));
  const rows = body
    .filter((cells) => cells.some((cell) => cell.text !== ''))
    .map((cells) => {
      const stray = cells.slice(header.length).find((cell) => cell.text !== '');
      if (stray !== undefined)
        faults.push({
          file,
          at: '(a row)',
          found: `${JSON.stringify(stray.text)} beyond the last column`,
          want: 'as many cells as the first line names: is a text with a comma in double quotes?',
          line: stray.line,
          column: stray.column,
        });
      return Object.fromEntries(cells.slice(0, header.length).map((cell, at) => [header[at]?.text ?? '', cell]));
    });
  return { header, rows, faults };
}
