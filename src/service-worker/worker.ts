/**
 * The service worker. It answers by the packs of its own build and no other; a newer build comes as a newer worker,
 * which fetches all it needs while it installs, waits until the reader accepts, and then takes over every page.
 */
import { NavigationRoute, Route, Serwist, setCacheNameDetails, type PrecacheEntry } from 'serwist';
import { isPage, offlineAddresses, packOf, packsFor, type OfflineManifest } from '#model/offline/manifest.ts';
import { isSaved, savedAnswer } from './answer.ts';
import { choose, chooseOnly, readChoices, unchoose } from './choices.ts';
import { fill, stopFilling, wholePacks } from './fill.ts';
import { forgetOtherLists, isOf, keepList, keptList, publishedList } from './lists.ts';
import { tell, type Failure, type Question, type Status } from './messages.ts';
import { missingPage } from './missing.ts';
import { base, CACHES, isPackCache, PREFIX } from './names.ts';
import type { AskedEvent, WorkerScope } from './scope.ts';
import { reasonOf } from './store.ts';

declare const self: WorkerScope & { __SW_MANIFEST: (PrecacheEntry | string)[] };
declare const __BUILD__: string;
const BUILD = __BUILD__;

setCacheNameDetails({ prefix: PREFIX });
const shell = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  disableDevLogs: true,
});

let list: Promise<OfflineManifest | undefined> | undefined;

/** This build's list; fetched anew where the browser has lost it and the site is still at this build. */
function ownList(): Promise<OfflineManifest | undefined> {
  list ??= keptList(BUILD)
    .then((kept) => kept ?? keepList(BUILD))
    .catch(() => {
      list = undefined;
      return undefined;
    });
  return list;
}

async function forgetOtherPacks(manifests: readonly OfflineManifest[]): Promise<void> {
  const used = manifests.flatMap(({ packs }) => packs.map((pack) => CACHES.pack(pack)));
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => isPackCache(name) && !used.includes(name)).map((name) => caches.delete(name)),
  );
}

/** An update brings all that was saved before it is offered. Where something cannot be had, the old worker stays. */
async function install(): Promise<void> {
  const manifest = await keepList(BUILD);
  if (self.registration.active === null) return;
  const { build } = await readChoices();
  const before = build === null ? undefined : await keptList(build);
  await forgetOtherPacks([manifest, ...(before === undefined ? [] : [before])]);
  const failure = await fill(manifest);
  if (failure !== null) throw new Error(`the new content could not be saved: ${failure}`);
  // The same content with another worker: there is nothing to ask the reader about.
  if (build === BUILD) await self.skipWaiting();
}

async function activate(): Promise<void> {
  await chooseOnly('build', BUILD);
  const manifest = await ownList();
  if (manifest === undefined) return;
  await Promise.all([forgetOtherLists(BUILD), forgetOtherPacks([manifest])]);
}

async function status(address: string): Promise<Status> {
  const [manifest, { areas }] = await Promise.all([ownList(), readChoices()]);
  const whole = await wholePacks(manifest?.packs ?? []);
  return {
    build: BUILD,
    date: manifest?.date ?? '',
    saved: manifest !== undefined && (await isSaved(manifest, address)),
    areas,
    whole: whole.map(({ id }) => id),
    packs: manifest?.packs.map(({ id, kind, title, hash, bytes }) => ({ id, kind, title, hash, bytes })) ?? [],
  };
}

async function savedOrNot(): Promise<Failure | null> {
  const manifest = await ownList();
  if (manifest === undefined) return 'newer';
  const failure = await fill(manifest);
  if (failure === null || !(await siteHasMovedOn())) return failure;
  return 'newer';
}

/** Saves areas besides those chosen before; with none, goes on with what was begun. */
async function save(areas: readonly string[]): Promise<void> {
  // What waits has all that was begun, and newer.
  if (areas.length === 0 && self.registration.waiting !== null) {
    tell({ news: 'ended', failure: 'newer' });
    return;
  }
  const before = (await readChoices()).areas;
  const added = areas.filter((area) => !before.includes(area));
  const failure = await Promise.all(added.map((area) => choose('area', area)))
    .then(savedOrNot)
    .catch(reasonOf);
  // Nothing is gained by trying again what has no room.
  if (failure === 'room') await Promise.all(added.map((area) => unchoose('area', area)));
  tell({ news: 'ended', failure });
}

const siteHasMovedOn = (): Promise<boolean> =>
  publishedList().then(
    (published) => !isOf(published, BUILD),
    () => false,
  );

async function remove(area: string): Promise<void> {
  stopFilling();
  await Promise.all([unchoose('area', area), unchoose('last', area)]);
  const manifest = await ownList();
  if (manifest === undefined) return;
  const wanted = packsFor(manifest.packs, (await readChoices()).areas);
  await Promise.all(
    manifest.packs.filter((pack) => !wanted.includes(pack)).map((pack) => caches.delete(CACHES.pack(pack))),
  );
  tell({ news: 'ended', failure: null });
}

/** Before everything is taken away. */
function stop(): void {
  stopFilling();
  list = undefined;
}

async function reply(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'status':
      return status(question.address);
    case 'save':
      return save(question.areas);
    case 'remove':
      return remove(question.area);
    case 'stop':
      stop();
      return null;
    case 'take over':
      return self.skipWaiting();
  }
}

const addressOf = (url: URL): string => url.pathname.slice(base.length);

/** Asked by a page that is saved: what comes from the site must be of the same build, or it is not used. */
async function isMixed(clientId: string, manifest: OfflineManifest): Promise<boolean> {
  const client = await self.clients.get(clientId);
  if (client === undefined || !(await isSaved(manifest, addressOf(new URL(client.url))))) return false;
  return siteHasMovedOn();
}

const notSaved = (title: string): Response =>
  new Response(`${title} is not saved`, {
    status: 503,
    statusText: 'Not saved',
    headers: { 'x-not-saved': encodeURIComponent(title) },
  });

/** Data and other parts of a page. */
async function answerPart(request: Request, url: URL, event: AskedEvent): Promise<Response> {
  const manifest = await ownList();
  if (manifest === undefined) return fetch(request);
  const address = addressOf(url);
  const saved = await savedAnswer(manifest, address, () => {
    event.waitUntil(save([]));
  });
  if (saved !== undefined) return saved;
  const pack = packOf(manifest, address);
  try {
    // Names under _astro/ carry a hash of what they hold, and so belong to one build whoever asks.
    if (pack === undefined || address.startsWith('/_astro/')) return await fetch(request);
    const [response, mixed] = await Promise.all([fetch(request), isMixed(event.clientId, manifest)]);
    return mixed ? notSaved(pack.title) : response;
  } catch (error) {
    if (pack?.kind === 'area') return notSaved(pack.title);
    throw error;
  }
}

/** The area opened last, where the installed site begins. */
async function startPage(manifest: OfflineManifest): Promise<Response | undefined> {
  const { last } = await readChoices();
  const home = manifest.packs.find(({ id }) => id === last)?.home;
  return typeof home !== 'string' ? undefined : Response.redirect(base + home);
}

async function rememberArea(manifest: OfflineManifest, address: string): Promise<void> {
  const pack = packOf(manifest, address);
  if (pack?.kind !== 'area' || (await readChoices()).last === pack.id) return;
  await chooseOnly('last', pack.id);
}

/** A page: as saved, else from the site, else the words that it is not saved. Its query is the page's own affair. */
async function answerPage(request: Request, url: URL, event: AskedEvent): Promise<Response> {
  const manifest = await ownList();
  if (manifest === undefined) return fetch(request);
  const address = addressOf(url);
  if (base + offlineAddresses.start === url.pathname + url.search) {
    const start = await startPage(manifest);
    if (start !== undefined) return start;
  }
  if (!isPage(manifest, address) && isPage(manifest, `${address}/`))
    return Response.redirect(`${base}${address}/${url.search}`);
  const saved = await savedAnswer(manifest, address, () => {
    event.waitUntil(save([]));
  });
  if (saved !== undefined) event.waitUntil(rememberArea(manifest, address));
  if (saved !== undefined) return saved;
  try {
    return await fetch(request);
  } catch {
    const whole = (await wholePacks(manifest.packs)).map(({ id }) => id);
    const page =
      (await shell.matchPrecache(base + offlineAddresses.missing)) ??
      (await savedAnswer(manifest, offlineAddresses.missing, () => undefined));
    return missingPage(page, manifest, whole);
  }
}

const isOwn = (url: URL): boolean => url.href.startsWith(self.registration.scope);
const isPackFile = (url: URL): boolean =>
  addressOf(url) === offlineAddresses.manifest || addressOf(url).endsWith('.pack');

shell.registerRoute(new NavigationRoute(({ request, url, event }) => answerPage(request, url, event as AskedEvent)));
// The packs and their list are the worker's own affair; pages have them from the site.
shell.registerRoute(
  new Route(
    ({ url }) => isOwn(url) && !isPackFile(url),
    ({ request, url, event }) => answerPart(request, url, event as AskedEvent),
  ),
);
shell.addEventListeners();

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  event.waitUntil(
    reply(event.data as Question).then((answer) => {
      port.postMessage(answer);
    }),
  );
});
