/** Bundles the scripts of offline use: the service worker, or the one that ends it, and what pages load under a worker. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { offlineAddresses } from '#model/offline/manifest.ts';
import { onlyNoticed } from '../third-party.ts';

const SOURCES = 'src';

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

/** Writes the script that pages load where a worker is in charge. */
export async function writeSavedCopy(site: Site): Promise<void> {
  await writeFile(
    join(site.folder, offlineAddresses.savedCopy),
    await bundle(site, 'client/offline/saved-copy.ts', {}),
  );
}

/** Writes `/sw.js` for one build. */
export async function writeWorker(site: Site, buildName: string): Promise<void> {
  const define = { __BUILD__: JSON.stringify(buildName) };
  await writeFile(join(site.folder, offlineAddresses.worker), await bundle(site, 'service-worker/worker.ts', define));
}

/** Writes a `/sw.js` that takes itself and all that was saved away, and a list that offers nothing. */
export async function writeKillSwitch(site: Site): Promise<void> {
  await writeFile(join(site.folder, offlineAddresses.worker), await bundle(site, 'service-worker/kill-switch.ts', {}));
  await writeFile(join(site.folder, offlineAddresses.manifest), JSON.stringify({ format: 1, off: true }));
}
