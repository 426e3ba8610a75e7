/** Where the content is read from: the project's own folder, unless a setting of the tests names another. */
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '#loading/paths.ts';

const project = resolve('/the/project');

describe('content is read from', () => {
  it('the project itself where CONTENT is not set, or empty', () => {
    expect(contentRoot(project, undefined)).toBe(project);
    expect(contentRoot(project, '')).toBe(project);
  });

  it('the folder within the project that CONTENT names', () => {
    expect(contentRoot(project, 'test-results/other')).toBe(join(project, 'test-results', 'other'));
  });

  it('no folder outside the project', () => {
    expect(() => contentRoot(project, '../other')).toThrow('within the project');
    expect(() => contentRoot(project, '/elsewhere')).toThrow('within the project');
  });
});
