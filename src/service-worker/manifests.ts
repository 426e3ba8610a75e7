/** The manifest of each build that is in use or waits: a worker answers by its own build's manifest alone. */
import { offlineAddresses, type OfflineManifest, type SwitchedOff } from '#model/offline/manifest.ts';
import { base, CACHES } from './cache-names.ts';

export type Published = OfflineManifest | SwitchedOff;

const ADDRESS = base + offlineAddresses.manifest;
/** Longer than a slow line needs, and short enough that whoever waits for it is told. */
const TIME_LIMIT = 10_000;

const keyOf = (build: string): string => `${ADDRESS}?${build}`;

/** A network may answer in the site's place, with a page or with data of its own. */
function isPublished(data: unknown): data is Published {
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 1) return false;
  return (
    ('off' in data && data.off === true) ||
    ('build' in data && typeof data.build === 'string' && 'packs' in data && Array.isArray(data.packs))
  );
}

/** The manifest as the site publishes it now. @throws where the site is not reached, or something else answers */
export async function publishedManifest(): Promise<Published> {
  const response = await fetch(ADDRESS, { cache: 'no-cache', signal: AbortSignal.timeout(TIME_LIMIT) });
  if (!response.ok) throw new Error(`the manifest answered ${String(response.status)}`);
  const data: unknown = await response.json();
  if (!isPublished(data)) throw new Error('what answered is not the manifest of this site');
  return data;
}

export const isOf = (manifest: Published, build: string): manifest is OfflineManifest =>
  'build' in manifest && manifest.build === build;

/** Keeps the manifest of a build. @throws where the site has gone on to another build meanwhile */
export async function keepManifest(build: string): Promise<OfflineManifest> {
  const manifest = await publishedManifest();
  if (!isOf(manifest, build)) throw new Error(`the site is no longer at build ${build}`);
  const cache = await caches.open(CACHES.manifests);
  await cache.put(keyOf(build), Response.json(manifest));
  return manifest;
}

export async function keptManifest(build: string): Promise<OfflineManifest | undefined> {
  const kept = await caches.match(keyOf(build), { cacheName: CACHES.manifests });
  return kept === undefined ? undefined : ((await kept.json()) as OfflineManifest);
}

/** Forgets the manifests of all builds but one. */
export async function forgetOtherManifests(build: string): Promise<void> {
  const cache = await caches.open(CACHES.manifests);
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !url.endsWith(`?${build}`)).map((key) => cache.delete(key)));
}
