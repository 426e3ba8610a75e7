/** Every file below `/data/`. */
import type { APIContext } from 'astro';
import { getAtlas } from '#loading/get-atlas.ts';
import { publishedBytes, publishedFiles } from '#site/published-data.ts';

export const getStaticPaths = async () =>
  publishedFiles(await getAtlas()).map(({ path }) => ({ params: { file: path }, props: { path } }));

export const GET = async ({ props: { path } }: APIContext<{ path: string }>): Promise<Response> =>
  new Response(new Uint8Array(publishedBytes(await getAtlas(), path)), {
    headers: { 'content-type': `${path.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8` },
  });
