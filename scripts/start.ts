// `npm start`: builds the site and serves it on this machine until it is stopped.
import { build } from './build.ts';
import { listen } from './listen.ts';
import { dist, runMain } from './project.ts';
import { serve } from './server.ts';
import { readBase, readPort } from './env.ts';

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
