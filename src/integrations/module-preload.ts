/**
 * Names the script of an island, and all that it or a page's own script imports, in the head of its page, so that a
 * slow line fetches them together with the page's data and not one after another.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ISLAND = /<astro-island[^>]*?\s(component-url|renderer-url)="([^"]+)"[^>]*>/g;
const SCRIPT = /<script type="module" src="([^"]+)"/g;
const URLS = /(?:component-url|renderer-url)="([^"]+)"/g;
const IMPORT = /(?:^|[;}\n])\s*(?:import\s*(?:[\w*{}\s,$]+from)?|export\s*[\w*{}\s,$]+from)\s*["'](\.[^"']+)["']/g;

/** Every script that a script imports before it runs, itself first, as addresses. */
async function importsOf(
  address: string,
  read: (address: string) => Promise<string>,
  seen = new Set<string>(),
): Promise<Set<string>> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const source = await read(address);
  for (const [, from = ''] of source.matchAll(IMPORT)) await importsOf(posix.join(dirname(address), from), read, seen);
  return seen;
}

/** The page with a link for each script that its islands and its own scripts need; the page itself where it has none. */
async function withPreloads(html: string, read: (address: string) => Promise<string>): Promise<string> {
  const needed = new Set<string>();
  for (const [tag] of html.matchAll(ISLAND)) {
    for (const [, address = ''] of tag.matchAll(URLS))
      for (const one of await importsOf(address, read)) needed.add(one);
  }
  for (const [, address = ''] of html.matchAll(SCRIPT)) {
    for (const one of await importsOf(address, read)) if (one !== address) needed.add(one);
  }
  const links = [...needed].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return links === '' ? html : html.replace('</head>', `${links}</head>`);
}

export function modulePreload(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const read = (address: string): Promise<string> => readFile(join(folder, address.slice(base.length)), 'utf8');
        const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
        let changed = 0;
        for (const page of pages) {
          const file = join(folder, page);
          const html = await readFile(file, 'utf8');
          const next = await withPreloads(html, read);
          if (next === html) continue;
          await writeFile(file, next);
          changed += 1;
        }
        logger.info(`${String(changed)} pages name ahead what their scripts need`);
      },
    },
  };
}
