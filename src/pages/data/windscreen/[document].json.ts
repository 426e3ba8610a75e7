import type { APIContext } from 'astro';
import type { Edition } from '#model/edition/atlas.ts';
import { windscreenView } from '#model/windscreen/view.ts';
import { editionPaths } from '#site/paths.ts';
import { json } from '#site/respond.ts';

export const getStaticPaths = editionPaths;

/** What the windscreen on the home page reads of one edition. */
export const GET = ({ props }: APIContext<{ edition: Edition }>): Response => json(windscreenView(props.edition));
