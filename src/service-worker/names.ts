/** The names of the caches, all with one beginning, so that all can be found and taken away. */
import type { Pack } from '#model/offline/manifest.ts';

/** The site's base path, without its closing slash. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Holds the base path: two sites of one host share its storage. */
export const PREFIX = `atlas:${base}/:`;

export const CACHES = {
  choices: `${PREFIX}-choices`,
  lists: `${PREFIX}-lists`,
  /** A pack's cache bears its hash: builds that share a pack share its cache, and others never meet in one. */
  pack: ({ id, hash }: Pick<Pack, 'id' | 'hash'>) => `${PREFIX}-pack-${id}-${hash}`,
} as const;

export const isPackCache = (name: string): boolean => name.startsWith(`${PREFIX}-pack-`);

/** Takes away everything that was ever kept. */
export async function removeAll(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`${PREFIX}-`)).map((name) => caches.delete(name)));
}
