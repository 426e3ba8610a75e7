import type { APIContext } from 'astro';
import { getAtlas } from '#loading/get-atlas.ts';
import { byId, type Edition } from '#model/edition/atlas.ts';
import { exportEditionFacts } from '#model/data/edition-facts.ts';
import { editionPaths } from '#site/paths.ts';
import { json } from '#site/respond.ts';

export const getStaticPaths = editionPaths;

/** What the comparison shows of an edition besides its indicators. */
export async function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Promise<Response> {
  const { editions } = await getAtlas();
  return json(exportEditionFacts(edition, edition.replacedBy === null ? null : byId(editions, edition.replacedBy)));
}
