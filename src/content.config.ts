/** The collection of documents. `src/content/read.ts` has named every fault before it loads. */
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot, DOCUMENTS } from '#loading/paths.ts';
import { documentFile } from '#model/content/schema.ts';

const base = join(contentRoot(process.cwd()), DOCUMENTS);

export const collections = {
  documents: defineCollection({ loader: glob({ base, pattern: '*.mdx' }), schema: documentFile }),
};
