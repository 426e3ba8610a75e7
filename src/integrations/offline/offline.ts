/** Makes a built site savable: packs, their list and the service worker. Comes last, when all else is written. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '#loading/paths.ts';
import { atlasOf, contentOf } from '#loading/content.ts';
import { addresses } from '#model/edition/urls.ts';
import { latestHeld } from '#model/edition/atlas.ts';
import { editionLabel } from '#model/edition/wording/edition-status.ts';
import { bytesOf, sizeInWords, type ToldCorrection } from '#model/offline/manifest.ts';
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

/** The list is fetched with every visit: of very many corrections the newest are told, and About has them all. */
const MOST_TOLD = 40;

/** The newest corrections, as readers of saved copies are told of them. */
export function toldCorrections(root: string): ToldCorrection[] {
  const { editions } = atlasOf(root);
  const newest = contentOf(root).corrections.toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
  return newest.slice(0, MOST_TOLD).map(({ id, date, document, where, what }) => {
    const edition = editions.find((one) => one.id === document);
    const place = edition === undefined ? where : `${editionLabel(edition)}, ${where}`;
    return { id, date, area: edition?.area.id ?? null, words: `${place}: ${what}` };
  });
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
        const told = { date: contentOf(contentRoot(root)).date, corrections: toldCorrections(contentRoot(root)) };
        const { build, packs } = await writePacks(site.folder, areas, told);
        await writeWorker(site, build);
        logger.info(`${String(packs.length)} packs, ${sizeInWords(bytesOf(packs))}, build ${build}`);
      },
    },
  };
}
