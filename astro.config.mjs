import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { content } from './src/integrations/content.ts';
import { offline } from './src/integrations/offline.ts';
import { pocketEdition } from './src/integrations/pocket-edition.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { onlyNoticed, thirdPartyNotices } from './src/integrations/third-party.ts';
import { contentRoot } from './src/loading/paths.ts';
import { readBase, readReports } from './scripts/env.ts';

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

/**
 * Islands use no signals, and no script here loads styles: what would load either is left out of what browsers are sent.
 */
const leaner = () => ({
  name: 'leaner-client',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === '@preact/signals' ? '\0no-signals' : undefined),
  load(id) {
    if (id === '\0no-signals') return 'export {};';
    return id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined;
  },
});

/**
 * An island's own file may hold what others take from it: by Astro's default each would be two, and a request more. What
 * tools share is otherwise named after all of them.
 */
const entriesMayShare = () => ({
  name: 'entries-may-share',
  applyToEnvironment: ({ name }) => name === 'client',
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
  outputOptions: (options) => ({
    ...options,
    chunkFileNames: ({ name }) => `_astro/${name.replace(/^shared~.*/, 'shared')}.[hash].js`,
  }),
});

const project = fileURLToPath(new URL('.', import.meta.url));
const folder = contentRoot(project);

export default defineConfig({
  site: process.env.SITE || 'https://threshold-atlas.example',
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
    preact(),
    finishPages(),
    pocketEdition(),
    pagefindIndex(),
    thirdPartyNotices(),
    offline(),
  ],
  // Quotation marks and dashes stay as the authors typed them. No code is shown, and the highlighter styles inline.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  vite: {
    plugins: [leaner(), entriesMayShare(), onlyNoticed()],
    define: { 'import.meta.env.REPORTS': JSON.stringify(readReports(process.env.REPORTS)) },
    build: {
      // A file in a data: address would break the policy above.
      assetsInlineLimit: 0,
      // The pages name ahead what they need (src/integrations/module-preload.ts); a helper for it would weigh on every page.
      modulePreload: false,
      rolldownOptions: {
        output: {
          // On a slow line each request costs more than its bytes, and a tool loads no code of another: what the same
          // tools share is one file, and what is small goes to a neighbour.
          codeSplitting: {
            groups: [
              { name: 'island', test: /node_modules[\\/](?:preact|@astrojs[\\/]preact)[\\/]/ },
              {
                name: 'shared',
                test: /[\\/]src[\\/]/,
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: 16_000,
              },
            ],
          },
        },
        // Astro marks guidance with a directive of its own, which the bundler then warns about, file by file.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
