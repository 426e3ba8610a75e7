import { getAtlas } from '../../content/library.ts';
import { exportIndicators } from '../../model/export.ts';
import { json } from '../../site/respond.ts';

export async function GET(): Promise<Response> {
  const { editions } = await getAtlas();
  return json(exportIndicators(editions));
}
