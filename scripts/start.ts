// `npm start`: builds the site and serves it on this machine until it is stopped.
import { build } from './build.ts';
import { listen } from './support/listen.ts';
import { dist, runMain } from './support/project.ts';
import { serve } from './support/server.ts';
import { readBase, readPort } from './support/env.ts';

await runMain(async () => {
  const port = readPort(process.env.PORT);
  await (await listen(() => undefined, port)).close(); // a port in use is said at once, not after the build
  const code = await build();
  if (code !== 0) return code;

  const site = await serve({ folder: dist, port, base: readBase(process.env.BASE_PATH) });
  console.log(`\nThreshold Atlas is at ${site.url}\nStop it with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  await site.close();
  return 0;
});
