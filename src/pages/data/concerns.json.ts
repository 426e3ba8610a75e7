import { getAtlas } from '../../content/library.ts';
import { exportConcerns } from '../../model/export.ts';
import { json } from '../../site/respond.ts';

export const GET = async (): Promise<Response> => json(exportConcerns(await getAtlas()));
