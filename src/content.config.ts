/** The collection of documents. `src/content/read.ts` has named every fault before it loads. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { DOCUMENTS } from '#loading/paths.ts';
import { documentFile } from '#model/content/schema.ts';

export const collections = {
  documents: defineCollection({ loader: glob({ base: `./${DOCUMENTS}`, pattern: '*.mdx' }), schema: documentFile }),
};
