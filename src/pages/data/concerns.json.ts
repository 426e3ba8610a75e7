import { getAtlas } from '#loading/get-atlas.ts';
import { exportConcerns } from '#model/data/exports.ts';
import { json } from '#site/respond.ts';

export const GET = async (): Promise<Response> => json(exportConcerns(await getAtlas()));
