import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { checkContent } from './src/build/check-content.ts';
import { offline } from './src/build/offline.ts';
import { pocketEdition } from './src/build/pocket-edition.ts';
import { preloadScripts } from './src/build/preload-scripts.ts';
import { siteSearch } from './src/build/search-index.ts';
import { readBase, readReports } from './src/tasks/settings.ts';

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

/** An island's own file may hold what others take from it; by Astro's default each would be two, and a request more. */
const entriesMayShare = () => ({
  name: 'entries-may-share',
  applyToEnvironment: ({ name }) => name === 'client',
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
});

export default defineConfig({
  site: process.env.SITE || 'https://threshold-atlas.example',
  base: readBase(process.env.BASE_PATH),
  output: 'static',
  trailingSlash: 'always',
  // White space in templates follows JSX, as the formatter writes it; tests look for words glued together.
  compressHTML: 'jsx',
  // Two pages for one address is a mistake in the content, never a choice.
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [checkContent(), mdx(), preact(), preloadScripts(), pocketEdition(), siteSearch(), offline()],
  // Quotation marks and dashes stay as the authors typed them. No code is shown, and the highlighter styles inline.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  vite: {
    plugins: [entriesMayShare()],
    resolve: {
      alias: {
        '@astrojs/preact/client.js': fileURLToPath(new URL('components/islands/support/mount.ts', import.meta.url)),
      },
    },
    define: { 'import.meta.env.REPORTS': JSON.stringify(readReports(process.env.REPORTS)) },
    build: {
      // A file in a data: address would break the policy above.
      assetsInlineLimit: 0,
      // The pages name ahead what they need (src/build/preload-scripts.ts); a helper for it would weigh on every page.
      modulePreload: false,
      rolldownOptions: {
        output: {
          // One file for what every island needs, one for what only those that search need, one for what levels, contacts
          // and time limits need: on a slow line each request costs more than its bytes.
          codeSplitting: {
            groups: [
              {
                name: 'island',
                test: /node_modules[\\/](?:preact|@astrojs[\\/]preact)|islands[\\/]support[\\/](?:data|fetch|fetch-blob|mount|take-away|use-data)\.|src[\\/]model[\\/](?:addresses|citation|codes|editions|labels|rows|silence)\./,
              },
              {
                name: 'query',
                test: /src[\\/]model[\\/](?:query|match|postings|words|spelling|asked|area-words|contact-words)\./,
                minShareCount: 2,
              },
              {
                name: 'facts',
                test: /src[\\/]model[\\/](?:windscreen|windscreen-facts|consent|national|contacts|timescales)\.|islands[\\/]support[\\/](?:TimeLimit|Unchecked|Ring)/,
                minShareCount: 2,
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
