// The site of one area alone: its own name, colour and link, nothing that compares, and no sentence about several.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/support/project.ts';
import { ONE_AREA_SITE } from '../../fixtures/site/place.ts';
import { all, parse, tags, textOf, type Tree } from '../../support/html.ts';

const dist = join(root, ONE_AREA_SITE, 'dist');
if (!existsSync(join(dist, 'index.html')))
  throw new Error(`No built site in ${dist}. Build it: npm run build:fixtures`);

interface BuiltPage {
  readonly file: string;
  readonly tree: Tree;
}

const pages: readonly BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('download/'))
  .map((file) => ({ file, tree: parse(readFileSync(join(dist, file), 'utf8')) }));
const NAME = 'Levels of help in Northmere';

/** What a page says: its words, its title, and what search engines and screen readers are told. */
const saidBy = ({ tree }: BuiltPage): string =>
  [
    textOf(tree),
    ...all(tree, ({ attribs }) => 'content' in attribs || 'aria-label' in attribs).map(
      ({ attribs }) => `${attribs['content'] ?? ''} ${attribs['aria-label'] ?? ''}`,
    ),
  ].join(' ');

const SEVERAL =
  /\b(?:all|two|three|several|between|among|across) areas\b|\b(?:each|every) area's (?:threshold|full|own)|\bareas' |not by the areas|side by side|\b1 [a-z]+s\b|\bthe 1 |\b(?:an)?other areas? list|[Cc]ompare areas/g;
/** Of terms in the whole country, of areas of development, and of the sheets of the workbook. */
const ELSEWHERE = /^(?:glossary|concerns\/communication|data)\//;

describe('a site of one area', () => {
  test('has no sentence about several', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages.filter(({ file }) => !ELSEWHERE.test(file)))
      expect(
        [...saidBy(page).matchAll(SEVERAL)].map(([words]) => words),
        page.file,
      ).toEqual([]);
  });

  test('has no page that is there only to compare, and no link to one', () => {
    for (const file of ['compare', 'concerns/fans']) expect(existsSync(join(dist, file)), file).toBe(false);
    for (const { file, tree } of pages)
      for (const { attribs } of tags(tree, 'a')) {
        const path = (attribs['href'] ?? '').replace(/[?#].*$/, '');
        if (!path.startsWith('/')) continue;
        const target = join(dist, path.endsWith('/') ? `${path}index.html` : path);
        expect(existsSync(target), `${file} leads to ${path}`).toBe(true);
      }
  });

  test('bears its own name, on every page and where it is installed', () => {
    for (const { file, tree } of pages) {
      expect(textOf(tags(tree, 'title')[0]!), file).toContain(NAME);
      expect(textOf(tags(tree, 'header')[0]!), file).toContain(NAME);
    }
    expect(JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'))).toMatchObject({ name: NAME });
  });

  test('has its own colour, and links to its publisher at the foot of each page', () => {
    expect(readFileSync(join(dist, 'own.css'), 'utf8')).toContain('--accent:#3b2a5c');
    for (const { file, tree } of pages) {
      expect(
        tags(tree, 'link').map(({ attribs }) => attribs['href']),
        file,
      ).toContain('/own.css');
      const links = tags(tags(tree, 'footer')[0]!, 'a').map(({ attribs }) => attribs['href']);
      expect(links, file).toContain('https://northmere.example');
    }
  });
});

test('the site of several areas has none of that: no colour of its own', () => {
  expect(existsSync(join(root, 'dist/own.css'))).toBe(false);
});
