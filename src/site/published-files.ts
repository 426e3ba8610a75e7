/** The files below `/data/`, each made once: for its address, and for the page that says how large it is. */
import { z } from 'zod';
import { replacements } from '#model/changes/replacements.ts';
import type { Atlas } from '#model/edition/atlas.ts';
import {
  CHANGES_FILES,
  changesFile,
  EDITION_FILES,
  editionFile,
  json,
  schemaFile,
  SCHEMAS,
  WHOLE_FILES,
  type Kind,
  type Made,
} from './published-data.ts';

interface PublishedFile extends Pick<Kind, 'schema' | 'audience'> {
  readonly path: string;
  readonly make: () => Made;
}

/** Every file below `/data/`, schemas included. */
export const publishedFiles = (atlas: Atlas): PublishedFile[] => [
  ...WHOLE_FILES.map(({ make, ...file }) => ({ ...file, make: () => make(atlas) })),
  ...EDITION_FILES.flatMap(({ folder, make, ...file }) =>
    atlas.editions.map((edition) => ({
      ...file,
      path: editionFile(folder, edition),
      make: () => make(edition, atlas),
    })),
  ),
  ...CHANGES_FILES.flatMap(({ ending, make, ...file }) =>
    replacements(atlas).map((replacement) => ({
      ...file,
      path: changesFile(replacement, ending),
      make: () => make(replacement, atlas),
    })),
  ),
  ...Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: schemaFile(name),
    schema: null,
    audience: 'everyone' as const,
    make: () => json(z.toJSONSchema(schema, { io: 'input' })),
  })),
];

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: make() }).value;
}

const makers = new WeakMap<Atlas, ReadonlyMap<string, () => Promise<Buffer>>>();

/** The bytes of a file below `/data/`, made once for its address and for the page that says how large it is. */
export async function publishedBytes(atlas: Atlas, path: string): Promise<Buffer> {
  const known = makers.get(atlas);
  const files =
    known ??
    new Map(publishedFiles(atlas).map((file) => [file.path, once(async () => Buffer.from(await file.make()))]));
  if (known === undefined) makers.set(atlas, files);
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`/data/ holds no ${path}`);
  return bytes();
}
