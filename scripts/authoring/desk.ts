// `npm run desk -- <document>`: a page on this machine for restating a draft and for its second reading.
import { atlasOf } from '#loading/content.ts';
import { contentRoot } from '#loading/paths.ts';
import { readPort } from '../support/env.ts';
import { root, runMain } from '../support/project.ts';
import { Desk } from './desk/entries.ts';
import { DeskServer } from './desk/server.ts';
import { concernFinder } from './suggest-concerns.ts';

async function openDesk([document = '']: readonly string[]): Promise<number> {
  if (!/^[0-9a-z]+(?:-[0-9a-z]+)*$/.test(document)) {
    console.error('npm run desk -- <document>: names a draft below drafts/, such as "hull-2018".');
    return 1;
  }
  const desk = new Desk(contentRoot(root), document);
  const atlas = atlasOf(contentRoot(root));
  const server = new DeskServer(desk, concernFinder(atlas), atlas.concerns);
  const address = await server.listen(process.env.PORT === undefined ? 0 : readPort(process.env.PORT));
  console.log(`The desk for ${document} is at ${address}\nOnly this machine can open it. Stop it with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  await server.close();
  return 0;
}

if (import.meta.main) await runMain(() => openDesk(process.argv.slice(2)));
