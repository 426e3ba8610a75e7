/** What an author sees whose content has a fault: the fault, and nothing about code. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../../../scripts/support/project.ts';

it('one quotation mark missing among the concerns stops the build with one fault, without a stack or advice about code', () => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(root, 'test-results', 'broken-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const file = join(folder, 'content/framework/concerns.yaml');
  const source = readFileSync(file, 'utf8');
  const broken = source.replace(/^( +title: "[^"\n]+)"$/m, '$1');
  expect(broken).not.toBe(source);
  writeFileSync(file, broken);

  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
    cwd: root,
    env: { ...process.env, CONTENT: relative(root, folder) },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    '1 fault in the content; nothing was built.',
    '',
    expect.stringMatching(/^content\/framework\/concerns\.yaml:\d+:\d+$/),
    '    YAML: found text without its closing quotation mark; want a " at the end of the text',
    expect.stringMatching(/^ {4}\| {3}title: "\w/),
    expect.stringMatching(/^ {4}\| +\^$/),
  ]);
  expect(stdout + stderr).not.toMatch(/^\s+at |Stack trace|Browser APIs|Hint:/m);
});
