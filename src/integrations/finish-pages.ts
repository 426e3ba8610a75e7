/** What is still to be done to the pages once Astro has written them. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { numberIslands } from './island-ids.ts';
import { recordImports, withPreloads } from './module-preload.ts';
import { withNeededHashes } from './policy-hashes.ts';

export function finishPages(): AstroIntegration {
  const graph = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordImports(graph)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
        let changed = 0;
        for (const page of pages) {
          const file = join(folder, page);
          const html = await readFile(file, 'utf8');
          const next = withNeededHashes(withPreloads(numberIslands(html), graph, base));
          if (next === html) continue;
          await writeFile(file, next);
          changed += 1;
        }
        logger.info(`${String(changed)} pages finished`);
      },
    },
  };
}
