/**
 * All that is remembered besides the saved pages: the areas chosen, the area opened last, and the build in use. It
 * stands in a cache, which a worker and its pages both reach. Only the active worker writes.
 */
import { CACHES } from './names.ts';

interface Choices {
  readonly areas: readonly string[];
  readonly last: string | null;
  readonly build: string | null;
}

const KEY = '/choices';
const NONE: Choices = { areas: [], last: null, build: null };

export async function readChoices(): Promise<Choices> {
  const kept = await caches.match(KEY, { cacheName: CACHES.choices });
  return kept === undefined ? NONE : { ...NONE, ...((await kept.json()) as Partial<Choices>) };
}

/** Changes what is remembered, one change after another. */
export async function changeChoices(change: (before: Choices) => Partial<Choices>): Promise<void> {
  await navigator.locks.request(CACHES.choices, async () => {
    const before = await readChoices();
    const cache = await caches.open(CACHES.choices);
    await cache.put(KEY, Response.json({ ...before, ...change(before) }));
  });
}
