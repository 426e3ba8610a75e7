// `npm run concern -- "goes without breakfast"`: the concerns that some words may be about, by their ids.
import { atlasOf } from '#loading/content.ts';
import { contentRoot } from '#loading/paths.ts';
import { root, runMain } from '../support/project.ts';
import { concernFinder } from './suggest-concerns.ts';

const MOST = 5;

function findConcerns(words: string): number {
  if (words.trim() === '') {
    console.error('npm run concern -- "words of an indicator": finds the concerns that they may be about.');
    return 1;
  }
  const found = concernFinder(atlasOf(contentRoot(root)))(words, MOST);
  if (found.length === 0) {
    console.log('No concern is found by these words. content/framework/concerns.yaml lists them all.');
    return 1;
  }
  for (const { id, title, definition, because } of found)
    console.log(`${id}\n    ${title}: ${definition}\n    by: ${because.join(', ')}\n`);
  return 0;
}

if (import.meta.main) await runMain(() => Promise.resolve(findConcerns(process.argv.slice(2).join(' '))));
