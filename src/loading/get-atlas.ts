/** The atlas as pages know it: of the folder that the site is built from. */
import type { Atlas } from '#model/edition/atlas.ts';
import { atlasOf } from './content.ts';
import { contentRoot } from './paths.ts';

/** The whole model. Pages ask it questions; they compute nothing themselves. */
export const getAtlas = (): Promise<Atlas> => Promise.resolve(atlasOf(contentRoot(process.cwd())));
