/** Answers a search: indicators and contacts at once, the guidance beside them when it is there. Loaded after the page. */
import { loadTwice } from '../support/fetch.ts';
import { NOT_LOADED, type Search } from './answer.ts';
import type { Pages } from './pagefind.ts';
import { Results } from './Results.tsx';
import {
  ask,
  find,
  findFurther,
  findPages,
  guidanceOf,
  warm,
  type Asked,
  type Found,
  type Guidance,
} from './search.ts';
import { summary } from './summary.ts';

export { warm };

/** What can be known before the guidance; null where another search has begun. */
interface Begun {
  readonly asked: Asked;
  readonly found: Found;
  readonly pages: Pages;
}

async function begin({ options, state, isCurrent, show }: Search): Promise<Begun | null> {
  const asked = await ask(options, state);
  if (!isCurrent()) return null;
  show({ named: asked.named });
  const pages = findPages(options, asked);
  return { asked, pages, found: await find(options, asked) };
}

/** Of very many areas some are looked through at once, and shown while others are. */
async function withFurther({ asked, found }: Begun, { options, show }: Search): Promise<Found> {
  if (found.looked.length === asked.areas.length) return found;
  if (found.hits.length > 0) show({ answer: { asked, found, guidance: null, draw: Results }, trouble: null });
  try {
    return await findFurther(options, asked, found);
  } catch (error) {
    // What is shown is sound, and the page says how many areas it leaves out.
    if (found.hits.length > 0) return found;
    throw error;
  }
}

/** The guidance of an answer whose other parts are known. */
async function complete({ asked, found, pages: begun }: Begun, { options, isCurrent, show }: Search): Promise<void> {
  const showGuidance = (guidance: readonly Guidance[] | null): void => {
    show({ answer: { asked, found, guidance, draw: Results }, trouble: null });
  };
  const fail = (): void => {
    show({
      answer: { asked, found, guidance: null, draw: Results },
      trouble: 'guidance',
      status: summary(asked, found, null),
    });
  };
  if (found.hits.length > 0 || (found.contacts?.facts.length ?? 0) > 0) showGuidance(null);
  else {
    const some = guidanceOf(await begun.few.catch(() => []), asked, found);
    if (some.length > 0) showGuidance(some);
  }
  let pages: Pages | undefined = begun;
  try {
    const all = await loadTwice(
      () => (pages ?? findPages(options, asked)).all(),
      () => {
        pages = undefined;
        fail();
      },
    );
    if (!isCurrent()) return;
    const guidance = guidanceOf(all, asked, found);
    showGuidance(guidance);
    show({ status: summary(asked, found, guidance) });
  } catch {
    fail();
  }
}

export async function runSearch(search: Search): Promise<void> {
  const fail = (): void => {
    search.show({
      answer: null,
      trouble: 'search',
      status: NOT_LOADED,
    });
  };
  try {
    const begun = await loadTwice(() => begin(search), fail);
    if (begun === null || !search.isCurrent()) return;
    const found = await withFurther(begun, search);
    if (search.isCurrent()) await complete({ ...begun, found }, search);
  } catch {
    fail();
  }
}
