// `npm run bench -- country`: what the site costs as areas are added. It lays out a country that does not exist, builds it in
// several sizes, and says what each takes. `npm run bench -- country 5 20` chooses other sizes; the folders stay, to look at.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/project.ts';
import { serve } from '../support/server.ts';
import { layOutCountry } from './country/lay-out.ts';
import { firstOfFinder, firstOfSearch, keystrokes, launch } from './finder.ts';
import { measuredBuild, type MeasuredBuild } from './measured-build.ts';
import { weigh, type Weight } from './weigh.ts';

const SIZES = [5, 10, 50, 153];
/** Pages may not grow with the number of areas by more than this, from ten areas on. */
const GROWTH = 1.1;
/** Lists of areas and choosers among them, which name each. */
const GROWS =
  /^(?:\/(?:|documents\/|indicators\/|search\/|compare\/|offline\/|data\/|about\/|changes\/)|an exercise about chosen areas)$/;

interface Browsing {
  readonly finder: Awaited<ReturnType<typeof firstOfFinder>>;
  readonly search: Awaited<ReturnType<typeof firstOfSearch>>;
  readonly keys: Awaited<ReturnType<typeof keystrokes>>;
}

interface Result {
  readonly areas: number;
  readonly documents: number;
  readonly built: MeasuredBuild;
  readonly weight: Weight;
  readonly browsing: Browsing;
}

async function browse(folder: string): Promise<Browsing> {
  const site = await serve({ folder, port: 0 });
  const browser = await launch();
  try {
    // One after another: each is timed.
    const finder = await firstOfFinder(browser, site.url);
    const search = await firstOfSearch(browser, site.url);
    return { finder, search, keys: await keystrokes(browser, site.url, null) };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(areas: number): Promise<Result> {
  const { folder, documents } = layOutCountry(areas);
  const built = await measuredBuild(folder);
  const dist = join(root, folder, 'dist');
  return { areas, documents, built, weight: weigh(dist), browsing: await browse(dist) };
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const mb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const ROWS: readonly (readonly [string, (result: Result) => string])[] = [
  ['editions', ({ documents }) => String(documents)],
  ['pages', ({ weight }) => String(weight.pages)],
  ['build', ({ built }) => `${built.seconds.toFixed(0)} s`],
  ['processor time', ({ built }) => (built.worked === null ? 'not measured' : `${built.worked.toFixed(0)} s`)],
  ['peak memory', ({ built }) => (built.megabytes === null ? 'not measured' : `${built.megabytes.toFixed(0)} MB`)],
  ['output', ({ weight }) => mb(weight.bytes)],
  ['output an area', ({ weight, areas }) => mb(weight.bytes / areas)],
  ['search index', ({ weight }) => `${mb(weight.index.bytes)}, ${String(weight.index.files)} files`],
  [
    'first result of the finder',
    ({ browsing: { finder } }) => `${String(finder.milliseconds)} ms, ${kb(finder.bytes)}`,
  ],
  [
    'first result of the search',
    ({ browsing: { search } }) => `${String(search.milliseconds)} ms, ${kb(search.bytes)}`,
  ],
  ['a key, 95th percentile', ({ browsing: { keys } }) => `${String(keys.percentile95)} ms`],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Every kind of page with its heaviest at each size, and whether it grows with the areas. */
function kindsTable(results: readonly Result[]): string {
  const names = [...new Set(results.flatMap(({ weight }) => weight.kinds.map(({ kind }) => kind)))];
  const ten = results.find(({ areas }) => areas === 10);
  const of = (result: Result | undefined, name: string): number | undefined =>
    result?.weight.kinds.find(({ kind }) => kind === name)?.heaviest;
  const rows = names.map((name) => {
    const [before, last] = [of(ten, name), of(results.at(-1), name)];
    const grown = before !== undefined && last !== undefined && last > before * GROWTH;
    const verdict = grown ? (GROWS.test(name) ? 'names every area' : 'GROWS') : '';
    return [
      name,
      ...results.map((result) => ((bytes) => (bytes === undefined ? '' : kb(bytes)))(of(result, name))),
      verdict,
    ];
  });
  return table(['heaviest page of a kind', ...results.map(({ areas }) => String(areas)), ''], rows);
}

function ratio(results: readonly Result[]): string {
  const [fifty, all] = [50, 153].map((size) => results.find(({ areas }) => areas === size)?.built);
  if (fifty === undefined || all === undefined) return '';
  const worked =
    fifty.worked === null || all.worked === null ? '' : `, by processor time ${(all.worked / fifty.worked).toFixed(2)}`;
  return `Build of 153 areas to build of 50: ${(all.seconds / fifty.seconds).toFixed(2)}${worked}`;
}

/** @param asked other numbers of areas than the usual ones */
export async function benchCountry(asked: readonly string[]): Promise<number> {
  const sizes = asked.length === 0 ? SIZES : asked.map(Number);
  const slip = asked.find((size) => !/^[1-9]\d{0,2}$/.test(size) || Number(size) < 5 || Number(size) > 200);
  if (slip !== undefined) throw new Error(`"${slip}" is no number of areas from 5 to 200.`);
  const [processor] = cpus();
  const busy = loadavg()[0] ?? 0;
  console.log(`${String(cpus().length)} × ${processor?.model ?? 'unknown'}; load before: ${busy.toFixed(1)}`);
  const results: Result[] = [];
  for (const areas of sizes) {
    console.log(`${String(areas)} areas…`);
    results.push(await measure(areas));
  }
  console.log(
    `\n${table(
      ['areas', ...sizes.map(String)],
      ROWS.map(([name, of]) => [name, ...results.map(of)]),
    )}\n`,
  );
  console.log(`${kindsTable(results)}\n\n${ratio(results)}`);
  return 0;
}
