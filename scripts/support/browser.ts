// Finds the browsers for the browser tests, or installs them where that can be done and says so.
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './project.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const outsideThePath = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const advice =
  'The browser tests need Chromium, and none was found. Do one of these, then try again:\n' +
  '  npx playwright install chromium\n' +
  "  install Chromium or Google Chrome with the system's own package manager\n" +
  '  set CHROMIUM_PATH to the program file of a Chromium that you have';

/** Where programs of these names would be, in the order of the names. */
function inThePath(...programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The program file of a Chromium: the one CHROMIUM_PATH names, else Playwright's own, else the system's.
 * Undefined where there is none. Throws where CHROMIUM_PATH names a file that is not there.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", where there is no file. Correct it, or leave it unset.`);
  }
  return [chromium.executablePath(), ...inThePath(...names), ...outsideThePath].find((file) => existsSync(file));
}

/** Like `findBrowser`, but throws with what to do where there is none. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found === undefined) throw new Error(advice);
  return found;
}

/** Finds a Chromium, or installs Debian's where this account may. Throws with what to do where neither works. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  await installed('Chromium', 'chromium');
  return requireBrowser();
}

export const findFirefox = (): string | undefined =>
  [
    ...inThePath('firefox', 'firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((file) => existsSync(file));

export interface WebKit {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** The small browser that WebKitGTK brings for its driver. */
  readonly browser: string;
}

/** WebKitGTK with its driver and a display to run it on; undefined where one of the three is missing. */
export function findWebkit(): WebKit | undefined {
  const driver = inThePath('WebKitWebDriver').find((file) => existsSync(file));
  const display = inThePath('xvfb-run').find((file) => existsSync(file));
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) => ['4.1', '6.0', '4.0'].map((version) => ({ machine, version })))
    .map(({ machine, version }) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
    .find((file) => existsSync(file));
  return driver === undefined || display === undefined || browser === undefined ? undefined : { driver, browser };
}

/** Installs Firefox and WebKit where they are missing and this account may. Without them their journeys are not run. */
export async function installOtherEngines(): Promise<void> {
  const missing = [
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
    ...(findWebkit() === undefined ? ['webkit2gtk-driver', 'xvfb', 'xauth'] : []),
  ];
  if (missing.length > 0) await installed(missing.join(', '), ...missing);
}

/** Has the system's own package manager install something, where that can be done. */
async function installed(what: string, ...packages: readonly string[]): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`Missing: ${what}. Installing the system's with apt-get. This takes a minute or two.`);
  await aptGet('update', '-qq');
  await aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

// A failure is not the end: apt-get says why, and what follows finds out whether there is a browser now.
async function aptGet(...args: string[]): Promise<void> {
  const code = await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) console.error(`apt-get ${args.join(' ')} failed with code ${code}: see above.`);
}
