/** Tables as one workbook for Excel, Numbers and LibreOffice. */
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Table } from '#model/data/tables.ts';

const WIDE = 60;
const MIDDLE = 32;
const NARROW = 18;

/** Room for what a column holds: sentences, titles, or words and addresses. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.filter((text) => text.includes(' ')).map((text) => text.length), 0);
  if (longest > 100) return WIDE;
  return longest > 30 ? MIDDLE : NARROW;
}

/** The date of every file in the archive: the same content gives the same bytes on any day. */
const mtime = new Date(1980, 0, 1);

/** A row is read across, however long one of its cells is. */
const AT_THE_TOP = { alignVertical: 'top' } as const;

/** A sheet for each table, its heading in sight. Every cell is text or a number: nothing runs. */
export async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ title, rows: [header = [], ...rows] }) => ({
    sheet: title,
    stickyRowsCount: 1,
    columns: header.map((_, column) => ({ width: widthOf(rows.map((row) => String(row[column] ?? ''))) })),
    orientation: 'landscape' as const,
    data: [
      header.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((value) => ({ value, ...(typeof value === 'string' && { type: String, wrap: true }), ...AT_THE_TOP })),
      ),
    ],
  }));
  const written = await writeExcelFile(sheets).toBuffer();
  return zipSync(unzipSync(new Uint8Array(written)), { level: 9, mtime });
}
