import { getAtlas } from '#loading/get-atlas.ts';
import { exportLists } from '#model/data/exports.ts';
import { json } from '#site/respond.ts';

export async function GET(): Promise<Response> {
  const { editions } = await getAtlas();
  return json(exportLists(editions));
}
