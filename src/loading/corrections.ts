/** The dated log of corrections to restated text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CORRECTIONS, contentRoot } from './paths.ts';
import { correctionFile, type CorrectionFile } from '#model/content/schema.ts';

/** All corrections, newest first. The file was checked with the rest of the content before the build began. */
export function corrections(): CorrectionFile[] {
  const file = join(contentRoot(process.cwd()), CORRECTIONS);
  if (!existsSync(file)) return [];
  return z
    .array(correctionFile)
    .parse(parse(readFileSync(file, 'utf8')))
    .sort((a, b) => b.date.localeCompare(a.date, 'en'));
}
