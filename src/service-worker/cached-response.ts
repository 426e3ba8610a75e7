/** Answers from what is saved, and only with what was saved: each answer is held against its hash. */
import { offlineAddresses, packOf, type OfflineManifest, type Pack } from '#model/offline/manifest.ts';
import { base, CACHES } from './cache-names.ts';
import { HASH_HEADER, hashOf } from './pack-cache.ts';

const find = (pack: Pack, address: string): Promise<Response | undefined> =>
  caches.match(base + address, { cacheName: CACHES.pack(pack), ignoreVary: true });

export async function isSaved(manifest: OfflineManifest, address: string): Promise<boolean> {
  const pack = packOf(manifest, address);
  return pack !== undefined && (await find(pack, address)) !== undefined;
}

/**
 * The saved answer to an address without base path and query. A damaged one is taken away and its pack counts as
 * unfinished, so that it is fetched again; `onDamage` is told.
 */
export async function savedAnswer(
  manifest: OfflineManifest,
  address: string,
  onDamage: () => void,
): Promise<Response | undefined> {
  const pack = packOf(manifest, address);
  const kept = pack === undefined ? undefined : await find(pack, address);
  if (pack === undefined || kept === undefined) return undefined;
  const bytes = await kept.arrayBuffer();
  if (kept.headers.get(HASH_HEADER) === (await hashOf(bytes))) return new Response(bytes, { headers: kept.headers });
  const cache = await caches.open(CACHES.pack(pack));
  await Promise.all([cache.delete(base + address), cache.delete(base + offlineAddresses.pack(pack.id))]);
  onDamage();
  return undefined;
}
