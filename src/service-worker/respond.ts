/**
 * What the worker answers: from what is saved, else from the site where the site is reached, else the words that it
 * is not saved. Another's answer in the site's place (a network's sign-in page, a filter, a server that is down) is
 * passed on to nobody.
 */
import { isPage, offlineAddresses, packOf, type OfflineManifest } from '#model/offline/manifest.ts';
import { base } from './cache-names.ts';
import { isSaved, savedAnswer } from './cached-response.ts';
import { BUILD, currentManifest } from './current-manifest.ts';
import { wholePacks } from './download-packs.ts';
import { isOf } from './manifests.ts';
import { notSavedPage } from './not-saved-page.ts';
import { publishedWithin } from './reachable.ts';
import { readState, rememberOnly } from './saved-state.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** So long a saved page waits for data that is not saved: its reader wants what is. */
const DATA_LIMIT = 2_000;
/** So long a reader waits for a page that is not saved. */
const PAGE_LIMIT = 4_000;

const addressOf = (url: URL): string => url.pathname.slice(base.length);

const notSaved = (title: string): Response =>
  new Response(`${title} is not saved`, {
    status: 503,
    statusText: 'Not saved',
    headers: { 'x-not-saved': encodeURIComponent(title) },
  });

async function isSavedPage(clientId: string, manifest: OfflineManifest): Promise<boolean> {
  const client = await self.clients.get(clientId);
  return client !== undefined && isSaved(manifest, addressOf(new URL(client.url)));
}

/** An answer whose last byte too comes in time. A fetch that is given up is ended: it would hold a connection for ever. */
async function wholeFromSite(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(DATA_LIMIT) });
    const { status, statusText, headers } = response;
    return response.ok ? new Response(await response.arrayBuffer(), { status, statusText, headers }) : response;
  } catch {
    return undefined;
  }
}

/** Whether what comes from the site now may not be used beside what is saved: it is of another build, or not the site's. */
async function wouldMixBuilds(): Promise<boolean> {
  const published = await publishedWithin(DATA_LIMIT);
  return published === undefined || !isOf(published, BUILD);
}

/** Data and other parts of a page. @param onDamage told where a saved answer had to be thrown away */
async function respondWithPart({ request, clientId }: FetchEvent, url: URL, onDamage: () => void): Promise<Response> {
  const manifest = await currentManifest();
  if (manifest === undefined) return fetch(request);
  const address = addressOf(url);
  const saved = await savedAnswer(manifest, address, onDamage);
  if (saved !== undefined) return saved;
  const pack = packOf(manifest, address);
  // Names under _astro/ carry a hash of what they hold, and so belong to one build whoever asks.
  if (pack === undefined || address.startsWith('/_astro/')) return fetch(request);
  // A page that came from the site just now is in the site's hands.
  if (!(await isSavedPage(clientId, manifest))) return fetch(request);
  const [response, mixed] = await Promise.all([wholeFromSite(request), wouldMixBuilds()]);
  return response === undefined || mixed ? notSaved(pack.title) : response;
}

/** The area opened last, where the installed site begins. */
async function startPage(manifest: OfflineManifest): Promise<Response | undefined> {
  const { last } = await readState();
  const home = manifest.packs.find(({ id }) => id === last)?.home;
  return typeof home !== 'string' ? undefined : Response.redirect(base + home);
}

async function rememberArea(manifest: OfflineManifest, address: string): Promise<void> {
  const pack = packOf(manifest, address);
  if (pack?.kind !== 'area' || (await readState()).last === pack.id) return;
  await rememberOnly('last', pack.id);
}

/** A page that begins in time; the rest of it may take longer. */
async function beginningFromSite(request: Request): Promise<Response | undefined> {
  const ending = new AbortController();
  const timer = setTimeout(() => {
    ending.abort();
  }, PAGE_LIMIT);
  try {
    // Asked for anew: the browser may have kept what a network answered before.
    return await fetch(request, { cache: 'no-cache', signal: ending.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function pageFromSite(request: Request, manifest: OfflineManifest): Promise<Response> {
  const [response, published] = await Promise.all([beginningFromSite(request), publishedWithin(PAGE_LIMIT)]);
  if (response !== undefined && response.status < 500 && published !== undefined) return response;
  const whole = (await wholePacks(manifest.packs)).map(({ id }) => id);
  const page = await savedAnswer(manifest, offlineAddresses.missing, () => undefined);
  return notSavedPage(page, manifest, whole);
}

/** A page. Its query is the page's own affair. */
async function respondWithPage(event: FetchEvent, url: URL, onDamage: () => void): Promise<Response> {
  const { request } = event;
  const manifest = await currentManifest();
  if (manifest === undefined) return fetch(request);
  const address = addressOf(url);
  if (base + offlineAddresses.start === url.pathname + url.search) {
    const start = await startPage(manifest);
    if (start !== undefined) return start;
  }
  if (!isPage(manifest, address) && isPage(manifest, `${address}/`))
    return Response.redirect(`${base}${address}/${url.search}`);
  const saved = await savedAnswer(manifest, address, onDamage);
  if (saved === undefined) return pageFromSite(request, manifest);
  event.waitUntil(rememberArea(manifest, address));
  return saved;
}

/** The packs and their manifest are the worker's own affair; pages have them from the site. */
const isPackFile = (url: URL): boolean =>
  addressOf(url) === offlineAddresses.manifest || addressOf(url).endsWith('.pack');

/** Answers a request of this site's own pages; leaves any other to the browser. */
export function respond(event: FetchEvent, onDamage: () => void): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(self.registration.scope) || isPackFile(url)) return;
  const answer = request.mode === 'navigate' ? respondWithPage : respondWithPart;
  event.respondWith(answer(event, url, onDamage));
}
