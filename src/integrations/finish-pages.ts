/** What is still to be done to the pages once Astro has written them. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inParallel } from './in-parallel.ts';
import { numberIslands } from './island-ids.ts';
import { loadTogether, recordImports, withPreloads } from './module-preload.ts';
import { withNeededHashes } from './policy-hashes.ts';

const AT_ONCE = 8;

export function finishPages(): AstroIntegration {
  const graph = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordImports(graph), loadTogether(graph)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
        const changed = await inParallel(pages, AT_ONCE, async (page) => {
          const file = join(folder, page);
          const html = await readFile(file, 'utf8');
          const next = withNeededHashes(withPreloads(numberIslands(html), graph, base));
          if (next !== html) await writeFile(file, next);
          return next !== html;
        });
        logger.info(`${String(changed.filter(Boolean).length)} pages finished`);
      },
    },
  };
}
