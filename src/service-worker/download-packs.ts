/** Saves what the reader chose and is not there yet: after a press of Save, after a break, and for a new build. */
import { bytesOf, packsFor, type OfflineManifest, type Pack } from '#model/offline/manifest.ts';
import { CACHES } from './cache-names.ts';
import { broadcast, type Failure } from './messages.ts';
import { isWhole, reasonOf, savePack } from './pack-cache.ts';
import { readState } from './saved-state.ts';

/** As many at once as hide the waiting for an answer on a slow line. */
const CONCURRENCY = 2;
/** So long without a byte, and a new try need not wait for the one before. */
const SILENT = 2_000;

let stopping = new AbortController();
/** When the last byte came of what is being saved; null where nothing is. */
let lastByte: number | null = null;

/** Ends what is being saved; what was fully saved is kept. */
export function stopDownloads(): void {
  stopping.abort();
  stopping = new AbortController();
}

/** Ends what is being saved where no more seems to come of it: it would keep a new try waiting. */
export function stopSilentDownloads(): void {
  if (lastByte !== null && Date.now() - lastByte > SILENT) stopDownloads();
}

export async function wholePacks(packs: readonly Pack[]): Promise<Pack[]> {
  const whole = await Promise.all(packs.map((pack) => isWhole(pack)));
  return packs.filter((_, at) => whole[at]);
}

async function saveAll(packs: readonly Pack[], signal: AbortSignal): Promise<Failure | null> {
  const of = bytesOf(packs);
  const queue = [...packs];
  let received = 0;
  let failure: Failure | null = null;
  lastByte = Date.now();
  const count = (bytes: number): void => {
    lastByte = Date.now();
    received += bytes;
    broadcast({ type: 'progress', received, of });
  };
  const lane = async (): Promise<void> => {
    for (let pack = queue.shift(); pack !== undefined && failure === null; pack = queue.shift()) {
      try {
        await savePack(pack, count, signal);
      } catch (error) {
        failure ??= reasonOf(error);
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  lastByte = null;
  return failure;
}

/** Fetches every pack that the chosen areas need and that is not whole; null where all are there at the end. */
export function downloadPacks(manifest: OfflineManifest): Promise<Failure | null> {
  const { signal } = stopping;
  // One at a time over all tabs and workers of the site.
  return navigator.locks.request(CACHES.manifests, async () => {
    const packs = packsFor(manifest.packs, (await readState()).areas);
    const whole = await wholePacks(packs);
    const missing = packs.filter((pack) => !whole.includes(pack));
    if (missing.length === 0) return null;
    return signal.aborted ? 'stopped' : saveAll(missing, signal);
  });
}
