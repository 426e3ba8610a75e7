// What is sent to browsers: nothing that is not used, and a notice for all that is not ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/support/project.ts';
import { addresses } from '#model/edition/urls.ts';
import { files, mainOf, pageAt, pages, read, tags } from '../support/dist.ts';

describe('nothing unused is published', () => {
  test('of Pagefind there are the search, its worker, one language and the index', () => {
    const own = files.filter((file) => /^pagefind\/[^/]+$/.test(file)).map((file) => file.slice('pagefind/'.length));
    expect(own.map((file) => file.replace(/en_\w+/, 'en'))).toEqual([
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
    expect([...new Set(files.flatMap((file) => /^pagefind\/([^/]+)\//.exec(file)?.[1] ?? []))]).toEqual([
      'filter',
      'fragment',
      'index',
    ]);
  });

  test('the search finds every page that says it is to be found, wherever it stands', () => {
    const toBeFound = pages.filter(({ html }) => html.includes(' data-pagefind-body'));
    expect(toBeFound.length).toBeGreaterThan(100);
    expect(files.filter((file) => file.startsWith('pagefind/fragment/'))).toHaveLength(toBeFound.length);
  });

  test('every script and style sheet of ours is named by a page or by another script', () => {
    const bundled = files.filter((file) => file.startsWith('_astro/'));
    expect(bundled.length).toBeGreaterThan(10);
    const texts = [...pages.map(({ html }) => html), ...bundled.filter((file) => file.endsWith('.js')).map(read)];
    const unnamed = bundled.filter((file) => !texts.some((text) => text.includes(file.slice('_astro/'.length))));
    expect(unnamed).toEqual([]);
  });

  test('the schemas, which check content and weigh more than a tool may, stay at home', () => {
    const sent = files.filter((file) => /\.js$|^download\//.test(file));
    expect(sent.length).toBeGreaterThan(8);
    expect(sent.filter((file) => /ZodError|\$ZodType/.test(read(file)))).toEqual([]);
  });

  test('no map of sources, no readme and nothing hidden', () => {
    expect(files.filter((file) => /\.map$|readme|(?:^|\/)\./i.test(file))).toEqual([]);
  });
});

describe('the notices of third parties', () => {
  const notices = read(addresses.thirdParty.slice(1));

  test.each(['astro', 'pagefind', 'preact'])(
    'name %s with its version, its licence and the whole text of it',
    (name) => {
      const { version, license } = JSON.parse(
        readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
      ) as {
        version: string;
        license: string;
      };
      const own = notices.split(/^-{80}$/m).find((part) => part.trim().startsWith(`${name} ${version}\n`));
      expect(own).toContain(`Licence: ${license}\n`);
      expect(own).toMatch(
        /Permission is hereby granted, free of charge[\s\S]*Copyright|Copyright[\s\S]*Permission is hereby granted/,
      );
    },
  );

  test('are linked from the page about the site', () => {
    const links = tags(mainOf(pageAt('/about/')), 'a').map(({ attribs }) => attribs['href']);
    expect(links).toContain(addresses.thirdParty);
  });
});
