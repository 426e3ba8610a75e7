import type { APIContext } from 'astro';
import type { Edition } from '#model/edition/atlas.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { editionPaths } from '#site/paths.ts';
import { json } from '#site/respond.ts';

export const getStaticPaths = editionPaths;

export const GET = ({ props }: APIContext<{ edition: Edition }>): Response => json(exportIndex(props.edition));
