/** The house stays one that a newcomer finds their way in: small rooms, short files. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/real.ts';

const MOST_FILES = 15;
const MOST_LINES = 250;

/** Code as it is kept: tests that are lists of cases, fixtures and authors' content are no rooms of the house. */
const code = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'scripts', 'tests'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|mjs|astro|css)$/.test(file) && existsSync(join(root, file)));

describe('the layout of the code', () => {
  test('holds no folder of more than 15 files', () => {
    const folders = Map.groupBy(code, (file) => dirname(file));
    const full = [...folders].filter(([, files]) => files.length > MOST_FILES);
    expect(full.map(([folder, files]) => `${folder}: ${String(files.length)}`)).toEqual([]);
  });

  test('holds no file of more than 250 lines, but for tests', () => {
    const lines = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
    const long = code.filter((file) => !file.startsWith('tests/') && lines(file) > MOST_LINES);
    expect(long).toEqual([]);
  });
});
