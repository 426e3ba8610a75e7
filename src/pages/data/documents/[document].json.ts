import type { APIContext } from 'astro';
import type { Edition } from '#model/edition/atlas.ts';
import { exportDocument } from '#model/data/exports.ts';
import { editionPaths } from '#site/paths.ts';
import { json } from '#site/respond.ts';

export const getStaticPaths = editionPaths;

export const GET = ({ props }: APIContext<{ edition: Edition }>): Response => json(exportDocument(props.edition));
