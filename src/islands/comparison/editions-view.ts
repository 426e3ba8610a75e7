/** The part that says of each edition its state and who to contact: fetched with its data, before anything is drawn. */
import { loadOnce } from '#islands/support/load-once.ts';

type Show = (typeof import('./Editions.tsx'))['Editions'];

let show: Show | null = null;

export const loadEditionsView = loadOnce(async () => {
  show = (await import('./Editions.tsx')).Editions;
});

/** Null until it has come. */
export const editionsView = (): Show | null => show;
