/** Bundles the scripts of offline use: the service worker, or the one that ends it, and what pages load under a worker. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getManifest, type ManifestEntry } from '@serwist/build';
import { build, type Rolldown } from 'vite';
import { offlineAddresses } from '#model/offline/manifest.ts';
import { onlyNoticed } from './third-party.ts';

const SOURCES = 'src/service-worker';

interface Site {
  /** Of the project. */
  readonly root: string;
  /** That the build was written to. */
  readonly folder: string;
  /** The base path, with both slashes. */
  readonly base: string;
}

async function bundle({ root, base }: Site, source: string, define: Record<string, string>): Promise<string> {
  const result = await build({
    root,
    base,
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [onlyNoticed()],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, SOURCES, source), output: { format: 'es' } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const [chunk, ...more] = output;
  if (more.length > 0) throw new Error(`${source} was to become one file, and became ${String(more.length + 1)}`);
  return chunk.code;
}

/** What the page for unsaved addresses needs, each with the hash that the browser holds it to. */
async function shellOf({ folder, base }: Site): Promise<ManifestEntry[]> {
  const page = `${offlineAddresses.missing.slice(1)}index.html`;
  const html = await readFile(join(folder, page), 'utf8');
  const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)].map(
    ([, address = '']) => address.slice(base.length),
  );
  const { manifestEntries = [], warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [page, ...parts],
    dontCacheBustURLsMatching: /^_astro\//,
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(
          entries.map(async (entry) => ({
            ...entry,
            url: base + entry.url.replace(/index\.html$/, ''),
            integrity: `sha256-${createHash('sha256')
              .update(await readFile(join(folder, entry.url)))
              .digest('base64')}`,
          })),
        ),
      }),
    ],
  });
  if (warnings.length > 0)
    throw new Error(`The page for unsaved addresses could not be listed: ${warnings.join('; ')}`);
  return manifestEntries;
}

/** Writes the script that pages load where a worker is in charge. */
export async function writeSavedCopy(site: Site): Promise<void> {
  await writeFile(join(site.folder, offlineAddresses.savedCopy), await bundle(site, 'saved-copy.ts', {}));
}

/** Writes `/sw.js` for one build. */
export async function writeWorker(site: Site, buildName: string): Promise<void> {
  const shell = await shellOf(site);
  const define = { __BUILD__: JSON.stringify(buildName), 'self.__SW_MANIFEST': JSON.stringify(shell) };
  await writeFile(join(site.folder, offlineAddresses.worker), await bundle(site, 'worker.ts', define));
}

/** Writes a `/sw.js` that takes itself and all that was saved away, and a list that offers nothing. */
export async function writeKillSwitch(site: Site): Promise<void> {
  await writeFile(join(site.folder, offlineAddresses.worker), await bundle(site, 'kill-switch.ts', {}));
  await writeFile(join(site.folder, offlineAddresses.manifest), JSON.stringify({ format: 1, off: true }));
}
