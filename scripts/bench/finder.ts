// How fast the finder and the search feel, in Chromium with its processor slowed four times.
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { ensureBrowser } from '../support/browser.ts';
import type { Served } from '../support/server.ts';

const SLOWED = 4;
/** Emulated Slow 4G: 1.44 Mbit/s, 562 ms a request. */
const SLOW_LINE = { offline: false, latency: 562, downloadThroughput: 1_440_000 / 8, uploadThroughput: 1_440_000 / 8 };
const TYPED = [
  'self harm',
  'domestic abuse',
  'county lines',
  'bruise baby',
  'DV',
  'missed appointments',
  'housing',
  'neglect',
  // Answered by some of their words.
  'asthma out of control',
  'cooks for his nan',
];
const ROW = '.finder [data-indicator]';
/** A new window loads parts of the browser itself, on the same processors: they are none of the site's. */
const SETTLED = 3000;

type Columns = Record<string, unknown>;

/** A document's index with its rows repeated until there are `rows` of them: as large as many areas together. */
function enlarged(index: Columns, rows: number): Columns {
  const columns = Object.entries(index);
  const length = (index['ref'] as unknown[]).length;
  const times = Math.ceil(rows / length);
  const repeat = (column: unknown[]): unknown[] => Array.from({ length: times }, () => column).flat();
  return Object.fromEntries(
    columns.map(([name, column]) => [
      name,
      Array.isArray(column) && column.length === length ? repeat(column) : column,
    ]),
  );
}

/** A Chromium for measuring with. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

async function open(browser: Browser): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.waitForTimeout(SETTLED);
  return { page, session: await context.newCDPSession(page) };
}

/** From a letter typed to the next frame painted with its results, for every letter, in milliseconds. */
function typeAndWait({ words, into }: { words: readonly string[]; into: string }): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>(into);
  if (box === null) throw new Error('there is no box to type in');
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          resolve();
        };
        channel.port2.postMessage(null);
      });
    });
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, 80);
    });
  const letter = async (text: string): Promise<number> => {
    const start = performance.now();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    const took = performance.now() - start;
    await pause();
    return took;
  };
  return words
    .flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)))
    .reduce<Promise<number[]>>(async (times, text) => [...(await times), await letter(text)], Promise.resolve([]));
}

const percentile = (times: readonly number[], share: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0);

interface Keystrokes {
  readonly median: number;
  readonly percentile95: number;
  /** How many elements the page holds at the end. */
  readonly elements: number;
}

/** @param into the box */
async function typed({ page, session }: Opened, into: string): Promise<Keystrokes> {
  await page.waitForTimeout(1500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times = await page.evaluate(typeAndWait, { words: TYPED, into });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.context().close();
  return { median: percentile(times, 0.5), percentile95: percentile(times, 0.95), elements };
}

/** From a key to the next painted frame. @param rows makes one area's index as long as this; null leaves it as it is */
export async function keystrokes(browser: Browser, url: string, rows: number | null): Promise<Keystrokes> {
  const { page, session } = await open(browser);
  if (rows !== null) {
    await page.route('**/data/index/hull-2018.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: enlarged((await answer.json()) as Columns, rows) });
    });
  }
  await page.goto(`${url}indicators/`);
  await page.waitForSelector(ROW);
  return typed({ page, session }, '#finder-words');
}

/** The same in the site search, with everything that it searches at hand. */
export async function keystrokesOfSearch(browser: Browser, url: string): Promise<Keystrokes> {
  const { page, session } = await open(browser);
  await page.goto(`${url}search/#q=neglect`);
  await page.waitForSelector('#results a');
  return typed({ page, session }, '#words');
}

interface FirstResult {
  readonly milliseconds: number;
  /** All that came over the line until then, compressed, heads included. */
  readonly bytes: number;
}

/** What a reader waits for on a slow line, nothing of the site at hand. @param result what has to stand on the page */
async function firstResult(browser: Browser, address: string, result: string): Promise<FirstResult> {
  const { page, session } = await open(browser);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(result);
  const milliseconds = Math.round(performance.now() - start);
  await page.context().close();
  return { milliseconds, bytes };
}

export const firstOfFinder = (browser: Browser, url: string): Promise<FirstResult> =>
  firstResult(browser, `${url}indicators/?area=hull#q=self%20harm`, `${ROW} mark`);

export const firstOfSearch = (browser: Browser, url: string): Promise<FirstResult> =>
  firstResult(browser, `${url}search/#q=neglect`, '#results a');

/** Notes when a page that opens shows its first result, and when it says how much it found: milliseconds since it was asked for. */
function noteResults(): void {
  const times: Record<string, number> = {};
  const note = (name: string, met: boolean): void => {
    if (met) times[name] ??= Math.round(performance.now());
  };
  new MutationObserver(() => {
    note('first', document.querySelector('#results a') !== null);
    note('all', (document.querySelector('#said')?.textContent ?? '') !== '');
  }).observe(document, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, { times });
}

/** With everything saved and the server gone: a page that is opened with words in its address, nothing of it at hand. */
export async function offlineSearch(browser: Browser, { url, close }: Served): Promise<void> {
  const { page } = await open(browser);
  await page.goto(`${url}offline/`);
  const save = page.getByRole('button', { name: 'Save all areas' });
  await save.click();
  await save.waitFor({ state: 'hidden' });
  await page.waitForTimeout(SETTLED);
  await close();
  await page.context().addInitScript(noteResults);
  for (const words of ['neglect', 'lead professional']) {
    const search = await page.context().newPage();
    await search.waitForTimeout(SETTLED);
    await search.goto(`${url}search/#q=${encodeURIComponent(words)}`);
    const times = await search.waitForFunction(() => {
      const { times } = globalThis as unknown as { times: Record<string, number> };
      return times['all'] === undefined ? null : times;
    });
    const { first, all } = (await times.jsonValue()) ?? {};
    console.log(
      `First offline search, page and all, “${words}”: first result ${String(first)} ms, with guidance ${String(all)} ms`,
    );
  }
}
