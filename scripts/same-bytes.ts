// `npm run same-bytes`: builds the site again from a copy of the project in another folder, on another day and in another
// time zone, and compares it with dist/, byte by byte. Readers who saved pages are told of new content when bytes change,
// so the same content must make the same bytes. Build first.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root, run, runMain } from './support/project.ts';

/** What is made or installed, and what is no part of the project. */
const NOT_COPIED = new Set(['.astro', '.git', 'dist', 'node_modules', 'test-results']);

/** Every file below a folder, by its path there. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** What differs between two folders, in words, a line for each file. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [filesOf(one), filesOf(other)];
  return [
    ...here.filter((file) => !there.includes(file)).map((file) => `${file} is only in the first`),
    ...there.filter((file) => !here.includes(file)).map((file) => `${file} is only in the second`),
    ...here
      .filter((file) => there.includes(file) && !readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
      .map((file) => `${file} differs`),
  ];
}

/** Builds a copy of the project elsewhere and compares. Resolves to an exit code: 0 where no byte differs. */
export async function sameBytes(env: Record<string, string | undefined> = {}): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'the same bytes elsewhere '));
  try {
    cpSync(root, folder, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const clock = pathToFileURL(join(import.meta.dirname, 'support/another-day.mjs')).href;
    const code = await run(process.execPath, [join(folder, 'scripts', 'build.ts')], {
      cwd: folder,
      env: { ...env, NODE_OPTIONS: `--import ${clock}`, TZ: 'Pacific/Auckland' },
    });
    if (code !== 0) return code;
    const found = differences(dist, join(folder, 'dist'));
    for (const line of found.slice(0, 20)) console.error(line);
    console.log(
      found.length === 0 ? 'No byte differs.' : `${found.length} files differ between two builds of the same content.`,
    );
    return found.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await runMain(() => sameBytes());
