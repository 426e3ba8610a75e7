/**
 * All that is remembered besides the saved pages: the areas chosen, the area opened last, and the build in use. It
 * stands in a cache, which a worker and its pages both reach: each thing as the name of an entry of its own, so that
 * it can be taken back even where there is no room to write.
 */
import { CACHES } from './names.ts';

type Kind = 'area' | 'last' | 'build';

interface Choices {
  readonly areas: readonly string[];
  readonly last: string | null;
  readonly build: string | null;
}

const keyOf = (kind: Kind, value: string): string => `/${kind}/${value}`;

async function keptKeys(): Promise<string[]> {
  if (!(await caches.has(CACHES.choices))) return [];
  const keys = await (await caches.open(CACHES.choices)).keys();
  return keys.map(({ url }) => new URL(url).pathname);
}

export async function readChoices(): Promise<Choices> {
  const keys = await keptKeys();
  const values = (kind: Kind): string[] =>
    keys.flatMap((key) => (key.startsWith(`/${kind}/`) ? [key.slice(kind.length + 2)] : []));
  return { areas: values('area'), last: values('last').at(-1) ?? null, build: values('build').at(-1) ?? null };
}

export async function choose(kind: Kind, value: string): Promise<void> {
  const cache = await caches.open(CACHES.choices);
  await cache.put(keyOf(kind, value), new Response());
}

export async function unchoose(kind: Kind, value: string): Promise<void> {
  const cache = await caches.open(CACHES.choices);
  await cache.delete(keyOf(kind, value));
}

/** Chooses one of a kind, in place of any other. */
export async function chooseOnly(kind: Kind, value: string): Promise<void> {
  await choose(kind, value);
  const others = (await keptKeys()).filter((key) => key.startsWith(keyOf(kind, '')) && key !== keyOf(kind, value));
  await Promise.all(others.map((key) => unchoose(kind, key.slice(keyOf(kind, '').length))));
}
