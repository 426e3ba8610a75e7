/**
 * The two checks that stand beside the repository, with the published documents, see a fault that is planted in what the
 * build wrote. On a bare clone neither they nor the documents are there, and these are named as not run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/support/project.ts';
import { indicators, read } from '../support/data.ts';

const shared = join(root, '..', 'shared');
const tool = (name: string): string => join(shared, 'tools', name);

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-planted-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const run = (name: string, ...args: string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool(name), ...args], { encoding: 'utf8' });
  return { code: status, said: `${stderr}${stdout}` };
};

describe.runIf(existsSync(tool('fidelity.mjs')))('the check against the published documents', () => {
  /** The first indicator of a document whose published bullets are there to be checked against. */
  const hasRegister = (id: string): boolean => existsSync(join(shared, 'sources', `${id}.register.json`));
  const first = indicators.find(({ document }) => hasRegister(document)) ?? indicators[0]!;

  /** What it says of the built export, with one indicator changed or gone. */
  function saidOf(change: (one: (typeof indicators)[number]) => object[]): { code: number | null; said: string } {
    const folder = aFolder();
    writeFileSync(
      join(folder, 'indicators.json'),
      JSON.stringify({ indicators: indicators.flatMap((one) => (one === first ? change(one) : [one])) }),
    );
    writeFileSync(join(folder, 'lists.json'), read('data/lists.json'));
    return run('fidelity.mjs', join(folder, 'indicators.json'), '--all');
  }
  const { document, ref, level, text } = first;
  const other = indicators.find((one) => one.document === document && one.level !== level)!.level;

  test.each([
    ['an indicator that is gone', () => []],
    ['a level that is another', (one: object) => [{ ...one, level: other }]],
    ['a figure that nobody printed', (one: object) => [{ ...one, text: `${text} 17 times` }]],
    ['a word of severity that nobody printed', (one: object) => [{ ...one, text: `Severe: ${text}` }]],
  ])('names the document and the bullet of %s', (_, change) => {
    const { code, said } = saidOf(change);
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`${document}\\D+${String(ref)}\\b`));
  });
});

describe.runIf(existsSync(tool('copied.mjs')))("the check for publishers' sentences", () => {
  test('names the page and the run of words', () => {
    const sources = join(shared, 'sources');
    const source = readdirSync(sources).find((name) => name.endsWith('.txt'))!;
    const words = readFileSync(join(sources, source), 'utf8')
      .replace(/<[^>]+>/g, ' ')
      .match(/[a-z]+/gi)!
      .slice(0, 14);
    const folder = aFolder();
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'page/index.html'), `<p>${words.join(' ')}</p>`);
    writeFileSync(join(folder, 'index.html'), '<p>Our own words</p>');
    const { code, said } = run('copied.mjs', folder);
    expect(code).toBe(1);
    expect(said).toContain(`page/index.html: "${words.slice(0, 3).join(' ').toLowerCase()}`);
    expect(said).toContain('1 passed, 1 failed');
  });
});
