/**
 * All that is remembered besides the saved pages: the areas chosen, the area opened last, and the build in use. It
 * stands in a cache, which a worker and its pages both reach: each thing as the name of an entry of its own, so that
 * it can be taken back even where there is no room to write.
 */
import { CACHES } from './cache-names.ts';

type Kind = 'area' | 'last' | 'build';

interface SavedState {
  readonly areas: readonly string[];
  readonly last: string | null;
  readonly build: string | null;
}

const keyOf = (kind: Kind, value: string): string => `/${kind}/${value}`;

async function keptKeys(): Promise<string[]> {
  if (!(await caches.has(CACHES.state))) return [];
  const keys = await (await caches.open(CACHES.state)).keys();
  return keys.map(({ url }) => new URL(url).pathname);
}

export async function readState(): Promise<SavedState> {
  const keys = await keptKeys();
  const values = (kind: Kind): string[] =>
    keys.flatMap((key) => (key.startsWith(`/${kind}/`) ? [key.slice(kind.length + 2)] : []));
  return { areas: values('area'), last: values('last').at(-1) ?? null, build: values('build').at(-1) ?? null };
}

export async function remember(kind: Kind, value: string): Promise<void> {
  const cache = await caches.open(CACHES.state);
  await cache.put(keyOf(kind, value), new Response());
}

export async function forget(kind: Kind, value: string): Promise<void> {
  const cache = await caches.open(CACHES.state);
  await cache.delete(keyOf(kind, value));
}

/** Remembers one of a kind, in place of any other. */
export async function rememberOnly(kind: Kind, value: string): Promise<void> {
  await remember(kind, value);
  const others = (await keptKeys()).filter((key) => key.startsWith(keyOf(kind, '')) && key !== keyOf(kind, value));
  await Promise.all(others.map((key) => forget(kind, key.slice(keyOf(kind, '').length))));
}
