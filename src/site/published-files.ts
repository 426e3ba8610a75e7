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

interface Kept {
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly sizes: Map<string, number>;
  /** Those that were made for their size and are still to be given to their address. */
  readonly made: Map<string, Promise<Buffer>>;
}

const kept = new WeakMap<Atlas, Kept>();

function keptOf(atlas: Atlas): Kept {
  const before = kept.get(atlas);
  if (before !== undefined) return before;
  const files = new Map(publishedFiles(atlas).map((file) => [file.path, file]));
  const now = { files, sizes: new Map<string, number>(), made: new Map<string, Promise<Buffer>>() };
  kept.set(atlas, now);
  return now;
}

function bytesOf({ files, sizes, made }: Kept, path: string): Promise<Buffer> {
  const before = made.get(path);
  if (before !== undefined) return before;
  const make = async (): Promise<Buffer> => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`/data/ holds no ${path}`);
    const bytes = Buffer.from(await file.make());
    sizes.set(path, bytes.length);
    return bytes;
  };
  const bytes = make();
  made.set(path, bytes);
  return bytes;
}

/** How large a file below `/data/` is, for the page that says so. The file is kept for its address. */
export async function publishedSize(atlas: Atlas, path: string): Promise<number> {
  const all = keptOf(atlas);
  return all.sizes.get(path) ?? (await bytesOf(all, path)).length;
}

/** The bytes of a file below `/data/`, for its address. They are let go: those of a country are hundreds of megabytes. */
export async function publishedBytes(atlas: Atlas, path: string): Promise<Buffer> {
  const all = keptOf(atlas);
  const bytes = await bytesOf(all, path);
  all.made.delete(path);
  return bytes;
}
