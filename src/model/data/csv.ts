/**
 * Tables as text for spreadsheets, for the export and for what a reader takes away: as CSV (RFC 4180, with a byte
 * order mark so that Excel reads UTF-8), and as the two texts that a clipboard holds: with tabs, and as markup.
 */
import { escaped } from '#model/content/markup.ts';

export type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

const BYTE_ORDER_MARK = '\uFEFF';

/** A cell as text, with a guard where a spreadsheet would run it as a formula. */
function guarded(value: Cell): string {
  const text = String(value);
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @param rows the header first */
export const toCsv = (rows: Rows): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(',')).join('\r\n')}\r\n`;

/** @param rows the header first */
export const toTabbedText = (rows: Rows): string =>
  rows.map((row) => row.map((cell) => guarded(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');

/** The markup that Word and Excel paste. @param rows the header first */
export function toTableMarkup([header = [], ...rows]: Rows): string {
  const line = (cells: readonly Cell[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(guarded(cell))}</${tag}>`).join('')}</tr>`;
  return `<table>${line(header, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}
