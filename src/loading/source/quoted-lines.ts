/** The lines of authors' files, for messages about them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineOf } from '#model/content/fault-words.ts';

/** Gives the line that a fault is on, from the files as they stand below a folder. */
export function linesBelow(root: string): LineOf {
  const files = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const path = join(root, file);
    const lines = existsSync(path)
      ? readFileSync(path, 'utf8')
          .replace(/^\uFEFF/, '')
          .split(/\r?\n/)
      : [];
    files.set(file, lines);
    return lines;
  };
  return ({ file, line }) => (line === undefined ? undefined : linesOf(file)[line - 1]);
}
