// The documentation holds together: its links lead somewhere, and what comments cite is there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/support/project.ts';

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

const below = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...below('docs', /\.md$/)];

const headingsOf = (page: string): string[] =>
  [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.trim());

/** A heading as code hosts name it in addresses. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const links = pages.flatMap((page) =>
  [...text(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^https?:/.test(to))
    .map((to) => ({ page, to })),
);

describe('the documentation', () => {
  it('has links to look at', () => {
    expect(pages.length).toBeGreaterThan(12);
    expect(links.length).toBeGreaterThan(30);
  });

  it('leads to files and headings that exist', () => {
    const broken = links.filter(({ page, to }) => {
      const [path = '', anchor] = to.split('#');
      const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !headingsOf(file).map(anchorOf).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('lists every page of docs/ in a table of contents', () => {
    const listed = links
      .filter(({ page }) => /^docs\/(?:decisions\/)?README\.md$/.test(page))
      .map(({ page, to }) => posix.join(posix.dirname(page), to));
    expect(below('docs', /\.md$/).filter((page) => !listed.includes(page) && page !== 'docs/README.md')).toEqual([]);
  });
});

describe('comments that cite the documentation', () => {
  // A citation may go on in the next line of its comment.
  const CITATION = /(docs\/[\w/-]+\.md)(?:,\s+(?:\*\s+|\/\/\s+)?(?:"([^"]+)"|section (\d)))?/g;
  const sources = ['src', 'hosting', 'tests'].flatMap((folder) => below(folder, /\.(?:ts|tsx|astro|css)$/));
  const citations = sources
    .filter((file) => file !== 'tests/unit/docs.test.ts')
    .flatMap((file) =>
      [...text(file).matchAll(CITATION)].map(([, page = '', title, section]) => ({
        file,
        page,
        title: title?.replace(/\s+\*?\s*/g, ' '),
        section,
      })),
    );

  it('name pages and sections that exist', () => {
    expect(citations.length).toBeGreaterThan(20);
    const missing = citations.filter(({ page, title, section }) => {
      if (!existsSync(join(root, page))) return true;
      const headings = headingsOf(page);
      if (section !== undefined) return !headings.some((heading) => heading.startsWith(`${section}. `));
      return title !== undefined && !headings.some((heading) => heading.replace(/^\d+\. /, '') === title);
    });
    expect(missing).toEqual([]);
  });
});
