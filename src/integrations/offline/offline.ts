/** Makes a built site savable: packs, their list and the service worker. Comes last, when all else is written. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '#loading/paths.ts';
import { atlasOf, contentOf } from '#loading/content.ts';
import { addresses } from '#model/edition/urls.ts';
import { latestHeld } from '#model/edition/atlas.ts';
import { bytesOf, sizeInWords } from '#model/offline/manifest.ts';
import { writePacks, type PackArea } from './packs.ts';
import { writeKillSwitch, writeSavedCopy, writeWorker } from './bundle-worker.ts';

/** The areas, each with all its editions. */
export function packAreas(root: string): PackArea[] {
  const atlas = atlasOf(root);
  // An area may hold two documents at once; its first is where it opens.
  const first = new Map(
    latestHeld(atlas)
      .reverse()
      .map((edition) => [edition.area.id, edition]),
  );
  return [...first.values()].reverse().map(({ id, area }) => ({
    id: area.id,
    title: area.name,
    home: addresses.document(id),
    documents: atlas.editions.filter((edition) => edition.area.id === area.id).map((edition) => edition.id),
  }));
}

/** @param ended whether this release ends offline use on every device that opens it */
export function offline({ ended }: { readonly ended: boolean }): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = { root, base, folder: fileURLToPath(dir) };
        await mkdir(join(site.folder, 'offline'), { recursive: true });
        await writeSavedCopy(site);
        if (ended) {
          await writeKillSwitch(site);
          logger.warn('KILL_SWITCH is set: this release ends offline use on every device that opens it');
          return;
        }
        const areas = packAreas(contentRoot(root));
        const { build, packs } = await writePacks(site.folder, areas, contentOf(contentRoot(root)).date);
        await writeWorker(site, build);
        logger.info(`${String(packs.length)} packs, ${sizeInWords(bytesOf(packs))}, build ${build}`);
      },
    },
  };
}
