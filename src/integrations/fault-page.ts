/** `npm run dev`: while the content has faults, every page is the list of them, and comes back when they are mended. */
import type { Plugin } from 'vite';
import { faultsInWords } from '#model/content/fault-words.ts';
import { escaped } from '#model/content/markup.ts';
import { contentOf } from '#loading/content.ts';
import { linesBelow } from '#loading/source/quoted-lines.ts';

/** The page; Vite's own script in it loads it again when a file is saved. */
function pageOf(words: string, base: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Faults in the content</title>
    <script type="module" src="${escaped(base)}@vite/client"></script>
  </head>
  <body>
    <pre style="font: 1rem/1.5 ui-monospace, monospace; white-space: pre-wrap; margin: 2rem">${escaped(words)}</pre>
  </body>
</html>
`;
}

/** @param root the folder that holds `content/` */
export function faultPage(root: string): Plugin {
  return {
    name: 'fault-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html') === true;
        const { faults } = wantsPage ? contentOf(root) : { faults: [] };
        if (faults.length === 0) {
          next();
          return;
        }
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
        response.end(pageOf(faultsInWords(faults, '.', linesBelow(root)), server.config.base));
      });
    },
  };
}
