import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientBundle, SHARED_BY_TOOLS } from './src/integrations/client-bundle.ts';
import { content } from './src/integrations/content.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { pocketEdition } from './src/integrations/pocket-edition.ts';
import { guidanceHeadings } from './src/integrations/guidance-headings.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { pagefindIndex } from './src/integrations/search-index/pagefind.ts';
import { onlyNoticed, thirdPartyNotices } from './src/integrations/third-party.ts';
import { contentRoot } from './src/loading/paths.ts';
import { readBase, readReports, readSite, readSwitch } from './scripts/support/env.ts';
import { readStatement } from './scripts/support/statement.ts';

// Everything comes from the site itself, and no page runs or styles itself with anything but its own files.
// Astro adds the hashes of the little that it writes into a page.
const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

const project = fileURLToPath(new URL('.', import.meta.url));
const folder = contentRoot(project);

export default defineConfig({
  site: readSite(process.env.SITE),
  base: readBase(process.env.BASE_PATH),
  output: 'static',
  outDir: join(folder, 'dist'),
  trailingSlash: 'always',
  // White space in templates follows JSX, as the formatter writes it; tests look for words glued together.
  compressHTML: 'jsx',
  // Two pages for one address is a mistake in the content, never a choice.
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [
    content(),
    mdx(),
    // Only what draws needs the plugin's compiler; all else is TypeScript that the bundler reads by itself.
    preact({ include: ['**/*.tsx'] }),
    finishPages(),
    pocketEdition(),
    pagefindIndex(),
    thirdPartyNotices(),
    offline({ ended: readSwitch('KILL_SWITCH', process.env.KILL_SWITCH) }),
  ],
  // Quotation marks and dashes stay as the authors typed them. No code is shown, and the highlighter styles inline.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [guidanceHeadings] }),
    syntaxHighlight: false,
  },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  vite: {
    plugins: [...clientBundle(), onlyNoticed()],
    define: {
      'import.meta.env.REPORTS': JSON.stringify(readReports(process.env.REPORTS)),
      'import.meta.env.STATEMENT': JSON.stringify(readStatement(process.env)),
    },
    build: {
      // A file in a data: address would break the policy above.
      assetsInlineLimit: 0,
      // The pages name ahead what they need (src/integrations/finish-pages.ts); a helper for it would weigh on every page.
      modulePreload: false,
      rolldownOptions: {
        output: { codeSplitting: { groups: SHARED_BY_TOOLS } },
        // Astro marks guidance with a directive of its own, which the bundler then warns about, file by file.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
