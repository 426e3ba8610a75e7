// `npm run dev`: the site while it is being written, rebuilt at every change. Started from here rather than with
// Astro's own command, which goes to the background in some environments.
import { runMain, root } from './support/project.ts';
import { readPort } from './support/env.ts';

await runMain(async () => {
  const port = readPort(process.env.PORT);
  // The project asks nothing of anybody: no telemetry, no look for newer versions. Astro reads these as it loads.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const { dev } = await import('astro');
  await dev({ root, server: { port } });
  return 0;
});
