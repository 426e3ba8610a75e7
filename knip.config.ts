import type { KnipConfig } from 'knip';

export default {
  entry: [
    'scripts/{start,dev,build,test,same-bytes,audit,bench,check,pairs}.ts',
    'scripts/authoring/*.ts',
    // Makes fixtures that are kept as files.
    'tests/fixtures/import/make.ts',
    // Loaded by same-bytes.ts before a build.
    'scripts/support/another-day.mjs',
    // Bundled by integrations, not by Astro.
    'src/islands/pocket/main.tsx',
    // Run by bench.ts.
    'tests/search/bench.ts',
    'src/service-worker/{worker,kill-switch}.ts',
    'src/client/offline/saved-copy.ts',
  ],
  project: ['{src,scripts,tests}/**/*.{ts,tsx,astro,mdx}', '!tests/fixtures/**/*.mdx'],
  // The content is data: what its types promise is used by whoever reads it.
  ignoreExportsUsedInFile: true,
  // Templates name them through `addresses`, which is not looked into there.
  ignoreIssues: { 'src/model/edition/addresses.ts': ['exports', 'nsExports'] },
  // LibreOffice makes the PDF fixtures anew; no test needs it.
  ignoreBinaries: ['soffice'],
  // Run by their commands, never imported.
  ignoreDependencies: ['@astrojs/check', 'cspell', 'dependency-cruiser'],
} satisfies KnipConfig;
