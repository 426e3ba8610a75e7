/**
 * The service worker. It answers by the packs of its own build and no other; a newer build comes as a newer worker,
 * which fetches all it needs while it installs, waits until the reader accepts, and then takes over every page.
 */
import { packsFor, sameContent } from '#model/offline/manifest.ts';
import { CACHES, removeUnused } from './cache-names.ts';
import { isSaved } from './cached-response.ts';
import { BUILD, currentManifest, forgetManifest } from './current-manifest.ts';
import { downloadPacks, stopDownloads, stopSilentDownloads, wholePacks } from './download-packs.ts';
import { forgetOtherManifests, isOf, keepManifest, keptManifest, publishedManifest } from './manifests.ts';
import { broadcast, type Failure, type Status, type WorkerRequest } from './messages.ts';
import { reasonOf } from './pack-cache.ts';
import { publishedWithin } from './reachable.ts';
import { respond } from './respond.ts';
import { forget, readState, remember, rememberOnly } from './saved-state.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** How long a page is kept waiting for what the site publishes, in milliseconds: less than it waits for an answer at all. */
const LINE_LIMIT = 8_000;

/** An update brings all that was saved before it is offered. Where something cannot be had, the old worker stays. */
async function install(): Promise<void> {
  const manifest = await keepManifest(BUILD);
  if (self.registration.active === null) return;
  const { build, areas } = await readState();
  const before = build === null ? undefined : await keptManifest(build);
  await removeUnused([manifest, ...(before === undefined ? [] : [before])]);
  const failure = await downloadPacks(manifest);
  if (failure !== null) throw new Error(`the new content could not be saved: ${failure}`);
  // All that this reader saved is the same: there is nothing to ask about.
  if (before !== undefined && sameContent(before, manifest, areas)) await self.skipWaiting();
}

async function activate(): Promise<void> {
  await rememberOnly('build', BUILD);
  const manifest = await currentManifest();
  if (manifest === undefined) return;
  await Promise.all([forgetOtherManifests(BUILD), removeUnused([manifest])]);
}

async function status(address: string): Promise<Status> {
  const [manifest, { areas }] = await Promise.all([currentManifest(), readState()]);
  const whole = await wholePacks(manifest?.packs ?? []);
  return {
    build: BUILD,
    date: manifest?.date ?? '',
    corrections: manifest?.corrections,
    saved: manifest !== undefined && (await isSaved(manifest, address)),
    areas,
    whole: whole.map(({ id }) => id),
    packs: manifest?.packs.map(({ id, kind, title, hash, bytes }) => ({ id, kind, title, hash, bytes })) ?? [],
  };
}

const newerBuildPublished = (): Promise<boolean> =>
  publishedManifest().then(
    (published) => !isOf(published, BUILD),
    () => false,
  );

async function download(): Promise<Failure | null> {
  const manifest = await currentManifest();
  const failure = manifest === undefined ? 'connection' : await downloadPacks(manifest);
  if (failure === null || failure === 'stopped' || !(await newerBuildPublished())) return failure;
  return 'newer';
}

let turn = 0;

/** Saves areas besides those chosen before; with none, goes on with what was begun. */
async function save(areas: readonly string[]): Promise<void> {
  // What waits has all that was begun, and newer.
  if (areas.length === 0 && self.registration.waiting !== null) {
    broadcast({ type: 'ended', failure: 'newer' });
    return;
  }
  const mine = ++turn;
  stopSilentDownloads();
  const before = (await readState()).areas;
  const added = areas.filter((area) => !before.includes(area));
  const failure = await Promise.all(added.map((area) => remember('area', area)))
    .then(download)
    .catch(reasonOf);
  // Nothing is gained by trying again what has no room.
  if (failure === 'room') await Promise.all(added.map((area) => forget('area', area)));
  // A later try includes what this one was for, and says how it ended.
  if (mine === turn) broadcast({ type: 'ended', failure });
}

async function remove(area: string): Promise<void> {
  stopDownloads();
  await Promise.all([forget('area', area), forget('last', area)]);
  const manifest = await currentManifest();
  if (manifest === undefined) return;
  const needed = packsFor(manifest.packs, (await readState()).areas);
  await Promise.all(
    manifest.packs.filter((pack) => !needed.includes(pack)).map((pack) => caches.delete(CACHES.pack(pack))),
  );
  broadcast({ type: 'ended', failure: null });
}

async function reply(message: WorkerRequest): Promise<unknown> {
  switch (message.type) {
    case 'status':
      return status(message.address);
    case 'published':
      return (await publishedWithin(LINE_LIMIT, true)) ?? null;
    case 'save':
      return save(message.areas);
    case 'remove':
      return remove(message.area);
    case 'stop':
      stopDownloads();
      forgetManifest();
      return null;
    case 'activate':
      return self.skipWaiting();
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  respond(event, () => {
    event.waitUntil(save([]));
  });
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  event.waitUntil(
    reply(event.data as WorkerRequest).then((answer) => {
      port.postMessage(answer);
    }),
  );
});
