import { getAtlas } from '#loading/get-atlas.ts';
import { toCsv } from '#model/data/table-text.ts';
import { csvRows, exportIndicators } from '#model/data/exports.ts';

/** The export as a table. */
export async function GET(): Promise<Response> {
  const { editions } = await getAtlas();
  return new Response(toCsv(csvRows(exportIndicators(editions).indicators)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
