/** Indexes the built pages with Pagefind, once Astro has written them. Each indicator is indexed once, at home. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { orderIndex } from './pagefind-order.ts';
import { guardSearchWorker } from './search-worker.ts';

function sound<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return answer;
}

/** What the search page loads. Pagefind also makes interfaces of its own and a search for any language: 490 KB. */
const LOADED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\.en_\w+\.pf_meta|wasm\.en\.pagefind|(?:filter|fragment|index)\/.+)$/;

/** Where pages are that the search finds (`indexed` in `Page.astro`). Pagefind would read all others too, and find nothing. */
const INDEXED = '{documents/**/*,glossary/*,concerns/*/index}.html';

/**
 * Indexes the pages below a folder into `pagefind/` there, and ends Pagefind's own program, whatever happens.
 * @returns how many pages there are in the index
 */
export async function indexPages(folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  try {
    const { index } = sound(await pagefind.createIndex({ forceLanguage: 'en', keepIndexUrl: false }));
    if (index === undefined) throw new Error('The search index could not be made.');
    const { page_count } = sound(await index.addDirectory({ path: folder, glob: INDEXED }));
    // Written here: Pagefind's own program may still be writing when it is told to end.
    const { files } = sound(await index.getFiles());
    for (const { path, content } of files.filter(({ path }) => LOADED.test(path))) {
      await mkdir(dirname(join(outputPath, path)), { recursive: true });
      await writeFile(join(outputPath, path), content);
    }
    return page_count;
  } finally {
    await pagefind.close();
  }
}

export function pagefindIndex(): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await indexPages(fileURLToPath(dir));
        const folder = fileURLToPath(new URL('pagefind/', dir));
        await guardSearchWorker(folder);
        await orderIndex(folder);
        logger.info(`${String(count)} pages indexed in ${String(Math.round(performance.now() - start))} ms`);
      },
    },
  };
}
