/**
 * Names the script of an island, and all that it or a page's own script imports, in the head of its page, so that a
 * slow line fetches them together with the page's data and not one after another.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What each script imports before it runs, as the bundler wrote it: names of files below the built site. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

function recordImports(graph: Map<string, readonly string[]>): Plugin {
  return {
    name: 'record-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') graph.set(chunk.fileName, chunk.imports);
    },
  };
}

/** A script and every script that it imports, itself first. */
function withImports(file: string, graph: ImportGraph): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const next of graph.get(one) ?? []) found.add(next);
  return found;
}

/**
 * The page with a link for each script that its islands and its own scripts need; the page itself where it has none.
 * @param base the site's base path, with both slashes
 */
export function withPreloads(html: string, graph: ImportGraph, base: string): string {
  const needed = new Set<string>();
  for (const file of graph.keys()) {
    const names = (attribute: string): boolean => html.includes(` ${attribute}="${base}${file}"`);
    const ofIsland = names('component-url') || names('renderer-url');
    if (!ofIsland && !names('src')) continue;
    // A page's own script stands in its head already.
    for (const one of withImports(file, graph)) if (ofIsland || one !== file) needed.add(one);
  }
  const links = [...needed].map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('');
  return html.replace('</head>', () => `${links}</head>`);
}

export function modulePreload(): AstroIntegration {
  const graph = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'module-preload',
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
          const next = withPreloads(html, graph, base);
          if (next === html) continue;
          await writeFile(file, next);
          changed += 1;
        }
        logger.info(`${String(changed)} pages name ahead what their scripts need`);
      },
    },
  };
}
