/** Every file below `/data/`. */
import { extname } from 'node:path';
import type { APIContext } from 'astro';
import { getAtlas } from '#loading/get-atlas.ts';
import { publishedBytes, publishedFiles } from '#site/published-files.ts';

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const getStaticPaths = async () =>
  publishedFiles(await getAtlas()).map(({ path }) => ({ params: { file: path }, props: { path } }));

export const GET = async ({ props: { path } }: APIContext<{ path: string }>): Promise<Response> =>
  new Response(new Uint8Array(await publishedBytes(await getAtlas(), path)), {
    headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' },
  });
