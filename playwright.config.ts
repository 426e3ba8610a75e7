import { defineConfig } from '@playwright/test';
import { requireBrowser } from './scripts/support/browser.ts';

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './tests/browser',
  outputDir: 'test-results/browser',
  globalSetup: './tests/serve-site.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine is no fault of the site.
  timeout: 90_000,
  use: {
    // Set by the global set-up, before the workers that run the tests read this file.
    baseURL: process.env.SITE_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: requireBrowser(),
      args: [
        // Chromium's sandbox does not start for root, which is who runs the tests in a container.
        ...(asRoot ? ['--no-sandbox'] : []),
        // Nothing but the site under test is to be asked for anything.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
