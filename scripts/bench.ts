// `npm run bench`: how fast the finder feels, and how soon an offline search answers; build first. With `-- search`: how well
// it answers judged queries. With `-- country`: what the site costs with 5, 10, 50 and 153 areas, which it builds itself.
// Absolute times depend on the machine; tests hold sizes and ratios only.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { benchCountry } from './bench/country.ts';
import { firstOfFinder, firstOfSearch, keystrokes, keystrokesOfSearch, launch, offlineSearch } from './bench/finder.ts';
import { dist, root, runMain, runNode } from './support/project.ts';
import { serve } from './support/server.ts';

/** How well the search answers is asked of the model itself: no browser is needed. */
const benchSearch = (): Promise<number> =>
  runNode([join(root, 'tests', 'search', 'bench.ts'), ...process.argv.slice(3)]);

async function benchFinder(): Promise<number> {
  const site = await serve({ folder: dist, port: 0 });
  const browser = await launch();
  try {
    for (const rows of [null, 10_000]) {
      const { median, percentile95, elements } = await keystrokes(browser, site.url, rows);
      const what = rows === null ? "today's indicators" : `${String(rows)} indicators`;
      console.log(
        `Keystroke to paint, ${what}, CPU ×¼: median ${String(median)} ms, 95th percentile ${String(percentile95)} ms, ${String(elements)} elements`,
      );
    }
    const keys = await keystrokesOfSearch(browser, site.url);
    console.log(
      `Keystroke to paint in the site search, CPU ×¼: median ${String(keys.median)} ms, 95th percentile ${String(keys.percentile95)} ms`,
    );
    const first = await firstOfFinder(browser, site.url);
    console.log(`First filtered result from cold, Slow 4G, CPU ×¼: ${String(first.milliseconds)} ms`);
    const found = await firstOfSearch(browser, site.url);
    console.log(`First result of the site search from cold, the same: ${String(found.milliseconds)} ms`);
    console.log(
      `Load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}`,
    );
    await offlineSearch(browser, site);
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
}

await runMain(() => {
  const [what, ...rest] = process.argv.slice(2);
  if (what === 'search') return benchSearch();
  return what === 'country' ? benchCountry(rest) : benchFinder();
});
