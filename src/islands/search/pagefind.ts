/** The little of Pagefind that the search page uses, typed, and loaded only when someone searches. */
import { loadOnce } from '../support/load-once.ts';

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

export interface PageData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The page's words, at the places that `location` counts. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
    options: { filters: Record<string, unknown> },
  ): Promise<{
    results: { id: string; score: number; data(): Promise<PageData> }[];
    /** How many pages answer, by filter and by its values. */
    filters: Record<string, Record<string, number>>;
  }>;
  destroy(): Promise<void>;
}

/** Pagefind itself has none; each of its parts has two thirds of this (`src/integrations/search-index/search-worker.ts`). */
const TIME_LIMIT = 30_000;

let loading: Promise<Pagefind> | undefined;
let failedBefore = false;

async function load(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  // A browser remembers a script that failed, and what else a network sent for it: the one is passed by under another
  // address, the other is asked for anew.
  if (failedBefore) await fetch(`${folder}pagefind-worker.js`, { cache: 'no-cache' });
  const again = failedBefore ? `?again=${String(Date.now())}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** What a use of Pagefind gives. After a failure Pagefind is of no more use, and is loaded anew for the next. */
function guarded<T>(mine: Promise<Pagefind>, use: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('the search took too long'));
    }, TIME_LIMIT);
    use.then(resolve, reject);
  }).catch((error: unknown) => {
    if (loading === mine) {
      loading = undefined;
      failedBefore = true;
      mine.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    }
    throw error;
  });
}

/** @param base the site's base path, with its closing slash */
export function loadPagefind(base: string): Promise<Pagefind> {
  const mine = (loading ??= load(base));
  return guarded(mine, mine);
}

/** What is asked: several wordings of one question, and which pages may answer. */
export interface Wanted {
  readonly wordings: readonly string[];
  readonly filters: Record<string, unknown>;
}

const MOST_PAGES = 40;
/** So few are made ready in half the time of fifteen: there is something to read meanwhile. */
const FEW = 4;

/** Pages that answer, the best first. */
export interface Pages {
  /** The best few, sooner than all. */
  readonly few: Promise<PageData[]>;
  /** Begun when it is asked for. */
  readonly all: () => Promise<PageData[]>;
}

type Load = () => Promise<PageData>;

/** What loads the pages that answer any of several wordings of one question, each once, the best first. */
async function find(pagefind: Pagefind, { wordings, filters }: Wanted): Promise<Load[]> {
  const answers = await Promise.all(wordings.map((words) => pagefind.search(words, { filters })));
  const found = new Map<string, { score: number; load: Load }>();
  for (const { results } of answers) {
    for (const result of results.slice(0, MOST_PAGES)) {
      const before = found.get(result.id);
      found.set(result.id, { score: Math.max(result.score, before?.score ?? 0), load: () => result.data() });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAGES);
  return best.map(({ load }) => load);
}

const loadAll = (loads: readonly Load[]): Promise<PageData[]> => Promise.all(loads.map((load) => load()));

/** @param base the site's base path, with its closing slash */
export function searchPages(base: string, wanted: Wanted): Pages {
  const mine = (loading ??= load(base));
  const loads = guarded(
    mine,
    mine.then((pagefind) => find(pagefind, wanted)),
  );
  const few = loads.then((some) => guarded(mine, loadAll(some.slice(0, FEW))));
  // A fault is for whoever awaits them.
  few.catch(() => undefined);
  const all = loadOnce(async () => [...(await few), ...(await guarded(mine, loadAll((await loads).slice(FEW))))]);
  return { few, all };
}

/**
 * On how many pages each of some areas holds the words, without loading one.
 * @param base the site's base path, with its closing slash
 */
export async function countPages(
  base: string,
  { wordings, filters }: Wanted,
  areas: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const mine = (loading ??= load(base));
  const search = mine.then((pagefind) =>
    // Pagefind counts the values of those filters alone that are asked for.
    Promise.all(wordings.map((words) => pagefind.search(words, { filters: { ...filters, area: { any: areas } } }))),
  );
  const counts = new Map<string, number>();
  for (const { filters } of await guarded(mine, search)) {
    for (const [area, pages] of Object.entries(filters['area'] ?? {}))
      counts.set(area, (counts.get(area) ?? 0) + pages);
  }
  return counts;
}
