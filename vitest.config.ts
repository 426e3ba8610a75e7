import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine is no fault of the code.
    testTimeout: 60_000,
    allowOnly: false,
    environment: 'node',
    // As Astro gives it to what a build publishes.
    env: { SITE: 'https://threshold-atlas.example' },
    projects: [
      // Pure code, and the content files as they stand.
      { extends: true, test: { name: 'unit', include: ['tests/{unit,content,authoring}/**/*.test.{ts,tsx}'] } },
      // What the build wrote: run `npm run build` first.
      { extends: true, test: { name: 'dist', include: ['tests/dist/**/*.test.{ts,tsx}'] } },
      // The same build in the engines that Playwright does not drive as the system has them.
      ...['firefox', 'webkit'].map((name) => ({
        extends: true as const,
        test: { name, include: [`tests/engines/${name}.test.ts`] },
      })),
    ],
  },
});
