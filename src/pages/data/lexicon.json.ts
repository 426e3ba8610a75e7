import { getAtlas } from '#loading/get-atlas.ts';
import { lexiconFile } from '#model/search/lexicon.ts';
import { json } from '#site/respond.ts';

/** What the search needs to understand a query: fetched once by the search page. */
export const GET = async (): Promise<Response> => json(lexiconFile(await getAtlas()));
