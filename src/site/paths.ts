/** The static paths that several kinds of page share. */
import { getAtlas } from '#loading/get-atlas.ts';
import { latestHeld, type Edition } from '#model/edition/atlas.ts';
import { sideBySidePages, type SideBySidePage } from '#model/comparison/region-pages.ts';
import { isOneArea } from './one-area.ts';

/** A path for each edition. */
export const editionPaths = async (): Promise<{ params: { document: string }; props: { edition: Edition } }[]> =>
  (await getAtlas()).editions.map((edition) => ({ params: { document: edition.id }, props: { edition } }));

/** A path for each page of areas side by side: the page itself and, above ten areas, one for each region. */
export const regionPaths = async (): Promise<
  { params: { region: string | undefined }; props: { page: SideBySidePage } }[]
> =>
  sideBySidePages(latestHeld(await getAtlas())).map((page) => ({ params: { region: page.segment }, props: { page } }));

/** The same for pages that are there only to compare: none where there is one area. */
export const comparingPaths: typeof regionPaths = async () => ((await isOneArea()) ? [] : regionPaths());
