/**
 * Tables as text for spreadsheets, for the export and for what a reader takes away: RFC 4180, a byte order mark
 * so that Excel reads UTF-8, and a guard before cells that a spreadsheet would run as a formula.
 */
export type Cell = string | number;

const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: Cell): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param rows the header first */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
