import { stringify } from 'csv-stringify/sync';
import { getAtlas } from '../../content/library.ts';
import { csvRows, exportIndicators } from '../../model/export.ts';

/** The export as a table: RFC 4180, a byte order mark for Excel, and no cell that a spreadsheet would run. */
export async function GET(): Promise<Response> {
  const { editions } = await getAtlas();
  const rows = csvRows(exportIndicators(editions).indicators);
  const csv = stringify(rows, { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
