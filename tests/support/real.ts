/** The content as it stands in this repository, read once for all tests of a file. */
import { fileURLToPath } from 'node:url';
import { readContent } from '#loading/load-content.ts';
import { buildAtlas, type Edition } from '#model/edition/atlas.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const content = readContent(root);

export const atlas = buildAtlas(content.framework, content.documents, content.readings);

export function editionOf(id: string): Edition {
  const edition = atlas.editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`content/documents/${id}.mdx could not be read`);
  return edition;
}
