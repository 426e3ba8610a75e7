// Serves dist/ for the browser tests, on a free port, for as long as they run.
import { dist } from '../scripts/project.ts';
import { serve } from '../scripts/server.ts';

export default async function serveSite(): Promise<() => Promise<void>> {
  const site = await serve({ folder: dist, port: 0 });
  process.env.SITE_URL = site.url;
  return () => site.close();
}
