/** The list of packs of each build that is in use or waits: a worker answers by its own build's list alone. */
import { offlineAddresses, type OfflineManifest, type SwitchedOff } from '#model/offline/manifest.ts';
import { base, CACHES } from './names.ts';

const LIST = base + offlineAddresses.manifest;

const keyOf = (build: string): string => `${LIST}?${build}`;

/** The list as it stands on the site now. @throws where there is no connection */
export async function publishedList(): Promise<OfflineManifest | SwitchedOff> {
  const response = await fetch(LIST, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`the list of packs answered ${String(response.status)}`);
  return (await response.json()) as OfflineManifest | SwitchedOff;
}

export const isOf = (list: OfflineManifest | SwitchedOff, build: string): list is OfflineManifest =>
  'build' in list && list.build === build;

/** Keeps the list of a build. @throws where the site has gone on to another build meanwhile */
export async function keepList(build: string): Promise<OfflineManifest> {
  const list = await publishedList();
  if (!isOf(list, build)) throw new Error(`the site is no longer at build ${build}`);
  const cache = await caches.open(CACHES.lists);
  await cache.put(keyOf(build), Response.json(list));
  return list;
}

export async function keptList(build: string): Promise<OfflineManifest | undefined> {
  const kept = await caches.match(keyOf(build), { cacheName: CACHES.lists });
  return kept === undefined ? undefined : ((await kept.json()) as OfflineManifest);
}

/** Forgets the lists of all builds but one. */
export async function forgetOtherLists(build: string): Promise<void> {
  const cache = await caches.open(CACHES.lists);
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !url.endsWith(`?${build}`)).map((key) => cache.delete(key)));
}
