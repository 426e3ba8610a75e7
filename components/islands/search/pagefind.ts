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
  const found = new Map<string, { score: number; load: () => Promise<PageData> }>();
  for (const { results } of answers) {
    for (const result of results.slice(0, MOST_PAGES)) {
      const before = found.get(result.id);
      found.set(result.id, { score: Math.max(result.score, before?.score ?? 0), load: () => result.data() });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAGES);
  return Promise.all(best.map(({ load }) => load()));
}
