/** The published words of a draft, `drafts/<document>/published.json`: they are their owner's, and are never published here. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const bullet = z.strictObject({
  text: z.string(),
  level: z.string().nullable(),
  domain: z.string().nullable(),
  group: z.string().nullable(),
  row: z.string().nullable(),
  /** The ref of the bullet that it hangs on. */
  under: z.int().positive().nullable(),
  footnotes: z.array(z.string()),
  /** What the importer was not sure of. */
  mark: z.string().nullable(),
});

export type PublishedBullet = z.infer<typeof bullet>;

/** The bullets by their refs. */
export const published = z.record(z.string().regex(/^[1-9]\d*$/), bullet);
export type Published = z.infer<typeof published>;

export const readPublished = (path: string): Published =>
  existsSync(path) ? published.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};

export const publishedAsText = (all: Published): string => `${JSON.stringify(all, null, 2)}\n`;
