// Serves dist/ for the browser tests, on a free port, for as long as they run.
import { dist } from '../scripts/support/project.ts';
import { serve } from '../scripts/support/server.ts';

export default async function serveSite(): Promise<() => Promise<void>> {
  const site = await serve({ folder: dist, port: 0 });
  process.env.SITE_URL = site.url;
  return () => site.close();
}
