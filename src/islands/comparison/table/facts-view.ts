/** The part that shows levels, time limits and contacts: fetched with their data, before anything is drawn. */
import { loadOnce } from '#islands/support/load-once.ts';

type Show = (typeof import('./FactsView.tsx'))['showFacts'];

let show: Show | null = null;

export const loadFactsView = loadOnce(async () => {
  show = (await import('./FactsView.tsx')).showFacts;
});

/** Null until it has come. */
export const factsView = (): Show | null => show;
