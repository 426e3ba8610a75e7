/** The manifest of the build that this worker was made for. */
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { keepManifest, keptManifest } from './manifests.ts';

declare const __BUILD__: string;
export const BUILD = __BUILD__;

let current: Promise<OfflineManifest | undefined> | undefined;

/** Fetched anew where the browser has lost it and the site is still at this build; undefined where it cannot be had. */
export function currentManifest(): Promise<OfflineManifest | undefined> {
  current ??= keptManifest(BUILD)
    .then((kept) => kept ?? keepManifest(BUILD))
    .catch(() => {
      current = undefined;
      return undefined;
    });
  return current;
}

/** Before everything is taken away. */
export function forgetManifest(): void {
  current = undefined;
}
