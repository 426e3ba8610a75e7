/** Fetches packs and writes their files into caches. What comes is believed only where its hash is the one promised. */
import { offlineAddresses, type Pack } from '#model/offline/manifest.ts';
import { decodePack, type PackedFile } from '#model/offline/pack-format.ts';
import { fetchBlob } from '#islands/support/fetch-blob.ts';
import { base, CACHES } from './cache-names.ts';
import type { Failure } from './messages.ts';

export class SaveFailure extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

/** What went wrong, as pages name it. */
export function reasonOf(error: unknown): Failure {
  if (error instanceof SaveFailure) return error.reason;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'damaged';
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The header that holds the hash of a saved answer, checked whenever it is used. */
export const HASH_HEADER = 'x-atlas-hash';

/**
 * The first 64 bits of SHA-256: enough to notice damage and to tell builds apart. It does not prove who sent it; that
 * is for https.
 */
export async function hashOf(bytes: Bytes | ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** So long without a byte, and the pack is given up: the lock would keep every other try waiting. */
const IDLE_LIMIT = 10_000;

async function fetchPack(pack: Pack, tell: (bytes: number) => void, signal: AbortSignal): Promise<Bytes> {
  try {
    // The hash in the address passes by whatever an intermediary has kept of an earlier build.
    const blob = await fetchBlob(`${base}${offlineAddresses.pack(pack.id)}?${pack.hash}`, {
      cache: 'no-store',
      idleLimit: IDLE_LIMIT,
      check: ({ ok, headers }) => {
        if (!ok || headers.get('content-type')?.startsWith('text/html') === true) throw new SaveFailure('server');
      },
      onBytes: tell,
      signal,
    });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if ((await hashOf(bytes)) !== pack.hash) throw new SaveFailure('damaged');
    return bytes;
  } catch (error) {
    if (error instanceof SaveFailure) throw error;
    throw new SaveFailure(signal.aborted ? 'stopped' : 'connection');
  }
}

async function unpack(bytes: Bytes): Promise<PackedFile[]> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return decodePack(new Uint8Array(await new Response(plain).arrayBuffer()));
}

async function writeToCache(pack: Pack, files: readonly PackedFile[]): Promise<void> {
  const name = CACHES.pack(pack);
  try {
    const cache = await caches.open(name);
    await Promise.all(
      files.map(async ({ address, type, bytes }) => {
        const headers = {
          'content-type': type,
          'x-content-type-options': 'nosniff',
          [HASH_HEADER]: await hashOf(bytes),
        };
        await cache.put(base + address, new Response(bytes, { headers }));
      }),
    );
    // Last: a pack is whole where this stands.
    await cache.put(base + offlineAddresses.pack(pack.id), Response.json({ files: files.length }));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Fetches one pack and writes it to its cache. @throws where it cannot be had whole; `reasonOf` says why */
export async function savePack(pack: Pack, tell: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  await writeToCache(pack, await unpack(await fetchPack(pack, tell, signal)));
}

export async function isWhole(pack: Pack): Promise<boolean> {
  return (await caches.match(base + offlineAddresses.pack(pack.id), { cacheName: CACHES.pack(pack) })) !== undefined;
}
