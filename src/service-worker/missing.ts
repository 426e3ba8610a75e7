/** The page that stands in place of one that is not saved: kind words, and the areas that are. */
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { base } from './names.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const BARE =
  '<!doctype html><html lang="en-GB"><title>Not saved</title><h1>This page is not saved on this device</h1><ul id="saved-areas"></ul>';

/** Where the page of the site keeps room for the list. */
const ROOM = /(<ul id="saved-areas"[^>]*>)[\s\S]*?(<\/ul>)/;

/**
 * @param page the site's own page for this, if it is still there
 * @param whole the packs that are
 */
export async function missingPage(
  page: Response | undefined,
  manifest: OfflineManifest,
  whole: readonly string[],
): Promise<Response> {
  const saved = manifest.packs.filter(({ id, kind }) => kind === 'area' && whole.includes(id));
  const links = saved
    .map(({ title, home }) => `<li><a href="${escaped(base + (home ?? '/'))}">${escaped(title)}</a></li>`)
    .join('');
  const html = (await page?.text()) ?? BARE;
  return new Response(html.replace(ROOM, `$1${links}$2`), {
    status: 503,
    statusText: 'Not saved',
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
