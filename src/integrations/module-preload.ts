/**
 * Names the script of an island, and all that it or a page's own script imports, in the head of its page, so that a
 * slow line fetches them together with the page's data and not one after another.
 */
import { basename } from 'node:path/posix';
import type { Plugin } from 'vite';

/** What each script imports before it runs, as the bundler wrote it: names of files below the built site. */
type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Fills a graph while the bundler writes the scripts for browsers. */
export function recordImports(graph: Map<string, readonly string[]>): Plugin {
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
 * What a script loads later is asked for together with what that imports: else a slow line fetches the second only once
 * the first has come. Vite's own helper for it would weigh on every page.
 * @param graph what each script imports, recorded before
 */
export function loadTogether(graph: ImportGraph): Plugin {
  return {
    name: 'load-together',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const held = withImports(chunk.fileName, graph);
        for (const later of chunk.dynamicImports) {
          const beside = [...withImports(later, graph)].filter((file) => file !== later && !held.has(file));
          const calls = beside.map((file) => `import(\`./${basename(file)}\`).catch(()=>{}),`).join('');
          const asked = `import(\`./${basename(later)}\`)`;
          if (calls !== '') chunk.code = chunk.code.replaceAll(asked, () => `(${calls}${asked})`);
        }
      }
    },
  };
}

/** Where a page names a script: that of an island, or its own. */
const NAMED = / (component-url|renderer-url|src)="([^"]*)"/g;

/**
 * The page with a link for each script that its islands and its own scripts need; the page itself where it has none.
 * @param base the site's base path, with both slashes
 */
export function withPreloads(html: string, graph: ImportGraph, base: string): string {
  // Read once: a page is long, and a country has thousands of pages.
  const named = new Map<string, Set<string>>();
  for (const [, attribute = '', address = ''] of html.matchAll(NAMED)) {
    if (address.startsWith(base)) named.set(address, (named.get(address) ?? new Set<string>()).add(attribute));
  }
  const needed = new Set<string>();
  for (const file of graph.keys()) {
    const attributes = named.get(`${base}${file}`);
    if (attributes === undefined) continue;
    const ofIsland = attributes.has('component-url') || attributes.has('renderer-url');
    // A page's own script stands in the page already.
    for (const one of withImports(file, graph)) if (ofIsland || one !== file) needed.add(one);
  }
  const links = [...needed].map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('');
  return html.replace('</head>', () => `${links}</head>`);
}
