import { getAtlas } from '../../content/library.ts';
import { toCsv } from '../../model/csv.ts';
import { csvRows, exportIndicators } from '../../model/export.ts';

/** The export as a table. */
export async function GET(): Promise<Response> {
  const { editions } = await getAtlas();
  return new Response(toCsv(csvRows(exportIndicators(editions).indicators)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
