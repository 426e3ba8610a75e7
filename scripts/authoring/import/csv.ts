/** Reads a CSV: a table like any other, or one indicator a line where its first line says so. */
import { readCsv as cells } from '#loading/source/csv-source.ts';
import { cleanLines } from './clean.ts';
import { UnreadableFile, type Cell, type Source } from './source.ts';

export function readCsvFile(name: string, bytes: Buffer): Source {
  const text = decoded(bytes);
  const { header, rows, faults } = cells(name, text);
  const [fault] = faults;
  if (fault !== undefined)
    throw new UnreadableFile(
      `${name}${fault.line === undefined ? '' : `, line ${fault.line}`}: found ${fault.found}; want ${fault.want}.`,
    );
  const cell = (words: string): Cell => ({ lines: words.split('\n').flatMap((line) => cleanLines(line)) });
  const names = header.map((one) => one.text);
  if (new Set(names).size < names.length)
    throw new UnreadableFile(
      `${name}: two columns have one name. Give each column a name of its own in the first line.`,
    );
  const grid = [
    header.map((one) => cell(one.text)),
    ...rows.map((row) => names.map((column) => cell(row[column]?.text ?? ''))),
  ];
  return { blocks: [{ kind: 'table', rows: grid }], footnotes: {}, warnings: [] };
}

/** UTF-8, or the alphabet in which Excel for Windows saves a plain CSV. */
function decoded(bytes: Buffer): string {
  if (bytes.includes(0)) throw new UnreadableFile('The file is no CSV: it holds bytes that no text has.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
