/** The names of the caches, all with one beginning, so that all can be found and taken away. */
import type { OfflineManifest, Pack } from '#model/offline/manifest.ts';

/** The site's base path, without its closing slash. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Holds the base path: two sites of one host share its storage. */
export const PREFIX = `atlas:${base}/:`;

// Devices hold caches of these names: another name would lose what was saved.
export const CACHES = {
  state: `${PREFIX}-choices`,
  manifests: `${PREFIX}-lists`,
  /** A pack's cache bears its hash: builds that share a pack share its cache, and others never meet in one. */
  pack: ({ id, hash }: Pick<Pack, 'id' | 'hash'>) => `${PREFIX}-pack-${id}-${hash}`,
} as const;

async function remove(unwanted: (name: string) => boolean): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`${PREFIX}-`) && unwanted(name)).map((name) => caches.delete(name)),
  );
}

/** Takes away everything that was ever kept. */
export const removeAll = (): Promise<void> => remove(() => true);

/** Takes away every cache that some manifests do not need. */
export function removeUnused(manifests: readonly OfflineManifest[]): Promise<void> {
  const used: string[] = [
    CACHES.state,
    CACHES.manifests,
    ...manifests.flatMap(({ packs }) => packs.map((pack) => CACHES.pack(pack))),
  ];
  return remove((name) => !used.includes(name));
}
