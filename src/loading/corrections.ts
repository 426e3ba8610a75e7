/** The dated log of corrections to restated text. */
import type { CorrectionFile } from '#model/content/schema/framework-schema.ts';
import { contentOf } from './content.ts';
import { contentRoot } from './paths.ts';

/** All corrections, newest first. */
export const corrections = (): CorrectionFile[] =>
  contentOf(contentRoot(process.cwd())).corrections.toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
