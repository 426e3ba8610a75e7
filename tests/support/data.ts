// The built site's files and its public data, typed by the schemas that publish it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Edition } from '#model/edition/atlas.ts';
import type { ExportedIndicator, exportedConcerns, exportedLists } from '#model/data/exports.ts';
import { dist } from '../../scripts/support/project.ts';

/** An edition as `/data/documents/<document>.json` holds it. */
export type ExportedEdition = Omit<Edition, 'tables' | 'area' | 'indicators'> & {
  readonly area: string;
  readonly areaName: string;
  readonly url: string;
  readonly indicators: readonly ExportedIndicator[];
};

/** Every file below dist/, as paths with `/`. */
export const files: readonly string[] = listFiles();

export const indicators = (dataOf('indicators.json') as { indicators: ExportedIndicator[] }).indicators;
export const lists = (dataOf('lists.json') as z.infer<typeof exportedLists>).lists;
export const concerns = (dataOf('concerns.json') as z.infer<typeof exportedConcerns>).concerns;
export const editions: readonly ExportedEdition[] = files
  .filter((file) => file.startsWith('data/documents/'))
  .map((file) => dataOf(file.slice('data/'.length)) as ExportedEdition);
export const latest = editions.filter((edition) => edition.state === 'latest-held');

function listFiles(): string[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`No built site in ${dist}. Build it: npm run build`);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** A file below /data/, which the tests of its schema hold to its type. */
export function dataOf(file: string): unknown {
  return JSON.parse(read(`data/${file}`));
}
