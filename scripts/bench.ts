// `npm run bench`: how fast the finder and the search feel, measured in Chromium with its processor slowed four times, and how soon an
// offline search answers. `npm run bench -- search`: how well it answers judged queries. Absolute times depend on the machine; tests hold sizes and ratios only. Build first.
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { ensureBrowser } from './support/browser.ts';
import { dist, root, runMain, runNode } from './support/project.ts';
import { serve, type Served } from './support/server.ts';

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
  // Answered by some of their words, or by a guess alone.
  'cooks for his nan',
  'asthma out of control',
  'wedding dress',
];
/** The tools that are typed in: their page, their box, and what shows that they answer. */
const FINDER = { page: 'indicators/', box: '#finder-words', shows: '.finder [data-indicator]' };
const SEARCH = { page: 'search/#q=neglect', box: '#words', shows: '#results a' };
type Tool = typeof FINDER;
const ROW = FINDER.shows;
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

async function open(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.waitForTimeout(SETTLED);
  return { page, session: await context.newCDPSession(page) };
}

/** From a letter typed to the next frame painted with its results, for every letter, in milliseconds. */
function typeAndWait({ words, box: id }: { words: readonly string[]; box: string }): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>(id);
  if (box === null) throw new Error('the tool has no box');
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

async function keystrokes(browser: Browser, url: string, tool: Tool, rows: number | null): Promise<void> {
  const { page, session } = await open(browser);
  if (rows !== null) {
    await page.route('**/data/index/hull-2018.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: enlarged((await answer.json()) as Columns, rows) });
    });
  }
  await page.goto(url + tool.page);
  await page.waitForSelector(tool.shows);
  await page.waitForTimeout(1500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times = await page.evaluate(typeAndWait, { words: TYPED, box: tool.box });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const where = tool === FINDER ? 'finder' : 'search';
  const what = rows === null ? "today's indicators" : `${String(rows)} indicators`;
  console.log(
    `Keystroke to paint, ${where}, ${what}, CPU ×¼: median ${String(percentile(times, 0.5))} ms, 95th percentile ${String(percentile(times, 0.95))} ms, ${String(elements)} elements`,
  );
  await page.context().close();
}

async function firstResult(browser: Browser, url: string): Promise<void> {
  const { page, session } = await open(browser);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const start = performance.now();
  await page.goto(`${url}indicators/?area=hull#q=self%20harm`, { waitUntil: 'commit' });
  await page.waitForSelector(`${ROW} mark`);
  console.log(`First filtered result from cold, Slow 4G, CPU ×¼: ${String(Math.round(performance.now() - start))} ms`);
  await page.context().close();
}

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
async function offlineSearch(browser: Browser, { url, close }: Served): Promise<void> {
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

/** How well the search answers is asked of the model itself: no browser is needed. */
const benchSearch = (): Promise<number> =>
  runNode([join(root, 'tests', 'search', 'bench.ts'), ...process.argv.slice(3)]);

await runMain(async () => {
  if (process.argv[2] === 'search') return benchSearch();
  const site = await serve({ folder: dist, port: 0 });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await keystrokes(browser, site.url, FINDER, null);
    await keystrokes(browser, site.url, FINDER, 10_000);
    await keystrokes(browser, site.url, SEARCH, null);
    await firstResult(browser, site.url);
    await offlineSearch(browser, site);
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
});
