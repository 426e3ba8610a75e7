/** A site of one area alone: there is nothing to compare, so no page and no link does. */
import { getAtlas } from '#loading/get-atlas.ts';
import { addresses } from '#model/edition/urls.ts';

/** Whether the content holds one area and no more. */
export const isOneArea = async (): Promise<boolean> =>
  new Set((await getAtlas()).editions.map(({ area }) => area.id)).size === 1;

/** The way to a page that sets areas side by side. */
export const compareTrail = async (): Promise<{ text: string; path: string }[]> =>
  (await isOneArea()) ? [] : [{ text: 'Compare', path: addresses.compare }];
