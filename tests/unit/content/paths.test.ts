/** Where the content is read from: the project's own folder, unless a setting of the tests names another. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '#loading/paths.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

describe('content is read from', () => {
  it('the project itself where CONTENT is not set, or empty', () => {
    expect(contentRoot(project, undefined)).toBe(resolve(project));
    expect(contentRoot(project, '')).toBe(resolve(project));
  });

  it('the folder within the project that CONTENT names', () => {
    expect(contentRoot(project, 'tests/fixtures/site')).toBe(join(project, 'tests', 'fixtures', 'site'));
  });

  it('a folder that is there: a slip is told, and builds no empty site', () => {
    expect(() => contentRoot(project, 'tests/fixtures/sight')).toThrow('where there is no folder');
  });

  it('no folder outside the project', () => {
    expect(() => contentRoot(project, '../other')).toThrow('within the project');
    expect(() => contentRoot(project, '/elsewhere')).toThrow('within the project');
  });
});
