/** The little of Pagefind that the search page uses, typed, and loaded only when someone searches. */

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
  readonly weighted_locations: readonly { readonly location: number; readonly weight: number }[];
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(words: string, options: { filters: Record<string, unknown> }): Promise<{ results: { id: string; score: number; data(): Promise<PageData> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** @param base the site's base path, with its closing slash */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

const MOST_PAGES = 40;

/** Pages that answer any of several wordings of one question, each once, the best first. */
export async function searchPages(base: string, wordings: readonly string[], filters: Record<string, unknown>): Promise<PageData[]> {
  const pagefind = await loadPagefind(base);
  const answers = await Promise.all(wordings.map((words) => pagefind.search(words, { filters })));
  const found = new Map<string, { score: number; load: () => Promise<PageData>[] }>();
  for (const { results } of answers) {
    for (const result of results.slice(0, MOST_PAGES)) {
      const before = found.get(result.id);
      found.set(result.id, {
        score: Math.max(result.score, before?.score ?? 0),
        load: () => [...(before?.load() ?? []), result.data()],
      });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAGES);
  return Promise.all(best.map(async ({ load }) => merged(await Promise.all(load()))));
}

/** One page found by several wordings: the places of all of them. */
function merged(pages: readonly PageData[]): PageData {
  const [first] = pages;
  if (first === undefined) throw new Error('a page was found without data');
  return { ...first, weighted_locations: pages.flatMap((page) => page.weighted_locations) };
}

/** The anchors under which a page's hits stand, those with most first. */
export function anchorsOfHits(page: PageData): { anchor: Anchor | null; hits: number }[] {
  const sorted = [...page.anchors].sort((a, b) => a.location - b.location);
  const counts = new Map<Anchor | null, number>();
  for (const { location } of page.weighted_locations) {
    const anchor = sorted.findLast((one) => one.location <= location) ?? null;
    counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  return [...counts].map(([anchor, hits]) => ({ anchor, hits })).sort((a, b) => b.hits - a.hits);
}
