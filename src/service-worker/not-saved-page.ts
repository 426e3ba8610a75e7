/** The page that stands in place of one that is not saved: kind words, and the areas that are. */
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { base } from './cache-names.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** While the site's own page for this is not saved either. */
const BARE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not saved on this device</title><h1>This page is not saved on this device</h1>
<p>The site cannot be reached just now. Ask again when you have a connection.</p><ul id="saved-areas"></ul>
<p>If a child is in immediate danger, ring <a href="tel:999">999</a>.</p></html>`;

/** Where the page of the site keeps room for the list. */
const ROOM = /(<ul id="saved-areas"[^>]*>)[\s\S]*?(<\/ul>)/;

/**
 * @param page the site's own page for this, if it is still there
 * @param whole the packs that are
 */
export async function notSavedPage(
  page: Response | undefined,
  manifest: OfflineManifest,
  whole: readonly string[],
): Promise<Response> {
  const saved = manifest.packs.filter(({ id, kind }) => kind === 'area' && whole.includes(id));
  const links = saved
    .map(({ title, home }) => `<li><a href="${escaped(base + (home ?? '/'))}">${escaped(title)}</a></li>`)
    .join('');
  const html = (await page?.text()) ?? BARE;
  // By a function: a title may hold what a pattern of replacement would read as its own.
  const filled = html.replace(ROOM, (_, start: string, end: string) => start + links + end);
  return new Response(filled, {
    status: 503,
    statusText: 'Not saved',
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
