/** Saves what the reader chose and is not there yet: after a press of Save, after a break, and for a new build. */
import { bytesOf, packsFor, type OfflineManifest, type Pack } from '#model/offline/manifest.ts';
import { readChoices } from './choices.ts';
import { tell, type Failure } from './messages.ts';
import { CACHES } from './names.ts';
import { isWhole, reasonOf, savePack } from './store.ts';

/** As many at once as hide the waiting for an answer on a slow line. */
const LANES = 2;

let stopping = new AbortController();

/** Ends what is being saved; what is whole stays. */
export function stopFilling(): void {
  stopping.abort();
  stopping = new AbortController();
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
  const count = (bytes: number): void => {
    received += bytes;
    tell({ news: 'progress', received, of });
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
  await Promise.all(Array.from({ length: LANES }, lane));
  return failure;
}

/** Fetches every pack that the chosen areas need and that is not whole; null where all are there at the end. */
export function fill(manifest: OfflineManifest): Promise<Failure | null> {
  const { signal } = stopping;
  // One at a time over all tabs and workers of the site.
  return navigator.locks.request(CACHES.lists, async () => {
    const packs = packsFor(manifest.packs, (await readChoices()).areas);
    const whole = await wholePacks(packs);
    const missing = packs.filter((pack) => !whole.includes(pack));
    if (missing.length === 0) return null;
    return signal.aborted ? 'stopped' : saveAll(missing, signal);
  });
}
