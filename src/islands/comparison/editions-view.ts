/** What stands under a comparison, and what takes it away: fetched with its data, before anything is drawn. */
import { loadOnce } from '#islands/support/load-once.ts';

const load = () => Promise.all([import('./Editions.tsx'), import('./take-away.ts')]);

let parts: Awaited<ReturnType<typeof load>> | null = null;

export const loadEditionsView = loadOnce(async () => {
  parts = await load();
});

/** Null until they have come. */
export const editionsView = () => parts && { ...parts[0], ...parts[1] };
