/**
 * The guidance of each document as a module for pages: `virtual:guidance`. What is compiled is the body that was checked,
 * without the frontmatter, which another reader of YAML would read by other rules.
 */
import { basename, join } from 'node:path';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { contentOf, forgetContent } from '#loading/content.ts';
import { DOCUMENTS } from '#loading/paths.ts';

const NAME = 'virtual:guidance';
const RESOLVED = `\0${NAME}`;

/** Reads the content anew for the next page when an author saves a file. */
function watch(server: ViteDevServer, root: string): void {
  const folder = normalizePath(join(root, 'content/'));
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!normalizePath(file).startsWith(folder)) return;
    forgetContent(root);
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}

/** @param root the folder that holds `content/` */
export function guidanceModules(root: string): Plugin {
  const folder = normalizePath(join(root, DOCUMENTS, '/'));
  return {
    name: 'guidance-modules',
    enforce: 'pre',
    configureServer: (server) => {
      watch(server, root);
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      const { guidance } = contentOf(root);
      if (id === RESOLVED) {
        const modules = Object.keys(guidance).map(
          (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${folder}${name}.mdx`)})`,
        );
        return `export default { ${modules.join(', ')} };`;
      }
      if (!id.startsWith(folder)) return undefined;
      return guidance[basename(id, '.mdx')]?.body;
    },
  };
}
