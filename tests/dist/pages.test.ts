// What DESIGN asks of pages: that they are there, and what stands on each.
import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readFramework } from '../../src/content/read.ts';
import { publishedInWords } from '../../src/model/editions.ts';
import { root } from '../../src/tasks/project.ts';
import {
  all,
  concerns,
  editions,
  files,
  isTool,
  latest,
  mainOf,
  pageAt,
  pages,
  pagesOf,
  read,
  tags,
  textOf,
} from '../support/dist.ts';
import type { BuiltPage, Element } from '../support/dist.ts';

const { framework } = readFramework(root);

describe('the addresses of DESIGN section 4', () => {
  const promised = [
    '/',
    '/documents/',
    '/concerns/',
    '/compare/',
    '/levels/',
    '/timescales/',
    '/contacts/',
    '/indicators/',
    '/glossary/',
    '/search/',
    '/data/',
    '/about/',
    '/accessibility/',
    '/404.html',
    ...editions.flatMap(({ id, levels, domains }) => [
      `/documents/${id}/`,
      ...levels.map((level) => `/documents/${id}/levels/${level.id}/`),
      ...domains.map((domain) => `/documents/${id}/domains/${domain.id}/`),
    ]),
    ...framework.concerns.map(({ id }) => `/concerns/${id}/`),
    ...framework.dimensions.map(({ id }) => `/compare/${id}/`),
    ...latest.map(({ area }) => `/indicators/${area}/`),
  ];
  const data = [
    'indicators.json',
    'indicators.csv',
    'lists.json',
    'concerns.json',
    ...editions.flatMap(({ id }) => [`documents/${id}.json`, `index/${id}.json`]),
  ];

  test('answer, all of them', () => {
    const there = new Set(pages.map(({ address }) => address));
    expect(promised.filter((address) => !there.has(address))).toEqual([]);
    expect(data.filter((file) => !files.includes(`data/${file}`))).toEqual([]);
  });

  test('cover five editions of four areas, 20 dimensions and about 80 concerns', () => {
    expect(editions.map(({ id }) => id).sort()).toEqual([
      'hull-2018',
      'nottingham-2018',
      'portsmouth-2022',
      'portsmouth-2023',
      'stoke-on-trent-2018',
    ]);
    expect(latest.map(({ area }) => area).sort()).toEqual(['hull', 'nottingham', 'portsmouth', 'stoke-on-trent']);
    expect(framework.dimensions).toHaveLength(20);
    expect(concerns.map(({ id }) => id)).toEqual(framework.concerns.map(({ id }) => id));
    expect(concerns.length).toBeGreaterThan(70);
  });
});

describe('every page of an edition', () => {
  test.each(editions.map((edition) => [edition.id, edition] as const))(
    'of %s says which edition it is and what that means',
    (_, edition) => {
      const own = pagesOf(edition);
      expect(own.length).toBeGreaterThan(4);
      for (const page of own) {
        const words = textOf(mainOf(page));
        expect(words, page.address).toContain(edition.areaName);
        expect(words, page.address).toContain(edition.edition.label);
        expect(words, page.address).toContain(`${publishedInWords(edition)}.`);
        expect(words, page.address).toContain('Check with the partnership for a later edition before you act.');
        expect(words, page.address).toMatch(/the published document prevails/);
      }
    },
  );

  test('that is replaced says so and links the edition that replaces it', () => {
    const replaced = editions.filter(({ state }) => state === 'replaced');
    expect(replaced.length).toBeGreaterThan(0);
    for (const edition of replaced) {
      for (const page of pagesOf(edition)) {
        expect(textOf(mainOf(page)), page.address).toContain('Replaced by');
        const links = tags(mainOf(page), 'a').map((link) => link.attribs['href']);
        expect(links, page.address).toContain(`/documents/${edition.replacedBy}/`);
      }
    }
  });

  test('that bears no date says that it is undated', () => {
    const undated = editions.filter(({ edition }) => edition.published === null);
    expect(undated.length).toBeGreaterThan(0);
    for (const page of undated.flatMap(pagesOf)) expect(textOf(mainOf(page)), page.address).toContain('Undated');
  });

  test('of which a later publication is known names it and says that it is not held', () => {
    const behind = editions.filter((edition) => edition.later !== null);
    expect(behind.length).toBeGreaterThan(0);
    for (const edition of behind) {
      for (const page of pagesOf(edition)) {
        expect(textOf(mainOf(page)), page.address).toContain(edition.later!.title);
        expect(textOf(mainOf(page)), page.address).toContain('not held here');
      }
    }
  });

  test('names levels as the area prints them', () => {
    for (const edition of editions) {
      for (const level of edition.levels) {
        const words = textOf(mainOf(pageAt(`/documents/${edition.id}/levels/${level.id}/`)));
        expect(words).toContain(level.printed === null ? level.name : `${level.printed} ${level.name}`);
      }
    }
  });
});

describe('every side-by-side page', () => {
  const beside = pages.filter(({ address }) =>
    /^\/(concerns\/.+|compare\/.+|levels\/|timescales\/|contacts\/)$/.test(address),
  );

  test('names every area with the date of its edition', () => {
    expect(beside.length).toBeGreaterThan(100);
    for (const page of beside) {
      const heads = tags(mainOf(page), 'th').map((head) => textOf(head));
      for (const { areaName, edition } of latest) {
        const date = edition.published === null ? 'undated' : edition.label;
        expect(heads, page.address).toContain(`${areaName}, ${date}`);
      }
    }
  });

  test('that aligns levels says that the alignment is ours and gives the printed order', () => {
    for (const page of beside.filter(({ address }) => !/timescales|contacts/.test(address))) {
      expect(textOf(mainOf(page)), page.address).toMatch(/aligned by Threshold Atlas, not by the areas/i);
      expect(page.ids.has('printed-order'), page.address).toBe(true);
    }
  });
});

describe('on every page', () => {
  test('stands what to do in immediate danger', () => {
    for (const page of pages) expect(textOf(page.tree), page.address).toMatch(/immediate danger:? ring 999/i);
  });

  test('stands which document to use, in the main part of the home page and of every chooser', () => {
    for (const page of pages)
      expect(textOf(page.tree), page.address).toMatch(/where the child lives, not where you work/);
    const choosers = ['/', '/documents/', '/indicators/', '/compare/', '/search/', '/levels/', '/contacts/'];
    const lacking = choosers.filter(
      (address) => !textOf(mainOf(pageAt(address))).includes('where the child lives, not where you work'),
    );
    expect(lacking).toEqual([]);
  });

  test('beside each search box stands that nothing about a child is to be typed', () => {
    for (const page of pages) {
      const boxes = tags(page.tree, 'input').filter(({ attribs }) => attribs['type'] === 'search');
      expect(boxes.length, page.address).toBeGreaterThan(0);
      for (const box of boxes) {
        expect(box.attribs['name'], `${page.address}: a name would send what is typed`).toBeUndefined();
        const note = page.ids.get(box.attribs['aria-describedby'] ?? '');
        expect(note && textOf(note), page.address).toBe(
          'Search terms only. Never type a name or anything about a real child.',
        );
      }
    }
  });

  test('nothing is asked but by a tool, and nowhere is there room for more than search terms', () => {
    const asking = pages.filter(
      (page) =>
        tags(page.tree, 'select').length > 0 ||
        tags(page.tree, 'input').some(({ attribs }) => attribs['type'] !== 'search'),
    );
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter((page) => !isTool(page)).map(({ address }) => address)).toEqual([]);
    const roomy = pages.filter(
      (page) =>
        tags(page.tree, 'textarea').length > 0 ||
        all(page.tree, ({ attribs }) => 'contenteditable' in attribs).length > 0,
    );
    expect(roomy.map(({ address }) => address)).toEqual([]);
  });

  test('no word is glued to a link or another word in the run of a sentence', () => {
    const glued = pages.flatMap((page) =>
      tags(page.tree, 'a', 'strong', 'em', 'q', 'code', 'small', 'time')
        .filter((element) => !inSvg(element) && glue(element))
        .map((element) => `${page.address}: “${textOf(element.parent as Element).slice(0, 120)}”`),
    );
    expect(glued).toEqual([]);
  });

  test('stands no path of the machine that built it', () => {
    const texts = files.filter((file) => /\.(html|js|css|json|csv|svg|txt|xml|map)$/.test(file));
    expect(texts.length).toBeGreaterThan(pages.length);
    const paths = /\/(?:work|home|root|tmp|Users|builds)\/[\w.-]+|file:\/\/|\b[A-Z]:\\/;
    expect(texts.flatMap((file) => [...(paths.exec(read(file)) ?? [])].map((path) => `${file}: ${path}`))).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const checked = new Set(
    editions.flatMap((edition) =>
      edition.contacts.flatMap((contact) =>
        contact.checked === undefined ? [] : [contact.checked.number.replace(/\s/g, '')],
      ),
    ),
  );

  test('that nobody has checked are never links, on any page', () => {
    const live = pages.flatMap((page) =>
      tags(page.tree, 'a')
        .map((link) => link.attribs['href'] ?? '')
        .filter((href) => /^(tel|sms|callto|mailto):/i.test(href) && !checked.has(href.slice(4)))
        .map((href) => `${page.address} → ${href}`),
    );
    expect(live).toEqual([]);
  });

  test('stand as printed on the page of their edition and among the contacts side by side', () => {
    const numbers = editions.flatMap((edition) =>
      edition.contacts.flatMap((contact) =>
        contact.printed.filter(({ kind }) => kind === 'telephone').map(({ value }) => ({ edition, value })),
      ),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const { edition, value } of numbers) {
      expect(textOf(mainOf(pageAt(edition.url))), edition.id).toContain(value);
      if (edition.state === 'latest-held') expect(textOf(mainOf(pageAt('/contacts/')))).toContain(value);
    }
  });

  test('stand with when they were printed and that they were not checked', () => {
    for (const page of [pageAt('/contacts/'), ...editions.map(({ url }) => pageAt(url))]) {
      expect(textOf(mainOf(page)), page.address).toMatch(
        /printed in .{3,40}, not checked: find the current number on the council's own site/,
      );
    }
  });
});

describe('the Content-Security-Policy', () => {
  const policyOf = (page: BuiltPage): Map<string, string[]> => {
    const metas = tags(page.tree, 'meta').filter(
      ({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
    );
    expect(metas, page.address).toHaveLength(1);
    const parts = metas[0]!.attribs['content']!.split(';').map((part) => part.trim().split(/\s+/));
    return new Map(parts.filter(([name]) => name !== '').map(([name = '', ...values]) => [name, values]));
  };

  test('allows nothing but the site itself, on every page', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy.get('default-src'), page.address).toEqual(["'none'"]);
      expect(policy.get('base-uri'), page.address).toEqual(["'none'"]);
      const values = [...policy.values()].flat();
      expect(
        values.filter((value) => !/^'(none|self|sha(256|384|512)-[\w+/=]+)'$/.test(value)),
        page.address,
      ).toEqual([]);
    }
  });

  test('stands before everything that it governs', () => {
    for (const { html, address } of pages) {
      const policy = html.search(/<meta http-equiv="content-security-policy"/i);
      expect(policy, address).toBeGreaterThan(0);
      expect(policy, address).toBeLessThan(html.search(/<link[^>]+rel="stylesheet"|<script/));
    }
  });

  test('knows every script and style that stands in a page, and no element styles or runs itself', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      for (const inline of tags(page.tree, 'script', 'style').filter(({ attribs }) => attribs['src'] === undefined)) {
        // A block of data is not run.
        if (!RUN.has(inline.attribs['type'] ?? '')) continue;
        const hash = createHash('sha256')
          .update(inline.children.map((child) => ('data' in child ? child.data : '')).join(''))
          .digest('base64');
        expect(policy.get(inline.name === 'style' ? 'style-src' : 'script-src'), page.address).toContain(
          `'sha256-${hash}'`,
        );
      }
      const styled = all(page.tree, ({ attribs }) =>
        Object.keys(attribs).some((name) => name === 'style' || /^on[a-z]+$/.test(name)),
      );
      expect(
        styled.map(({ name }) => name),
        page.address,
      ).toEqual([]);
    }
  });
});

/** The types of script that a browser runs; of any other type it is a block of data. */
const RUN = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/** Whether a text touches an inline element without the space or the mark that should part them. */
function glue(element: Element): boolean {
  const before = element.prev !== null && 'data' in element.prev ? element.prev.data : '';
  const after = element.next !== null && 'data' in element.next ? element.next.data : '';
  const inside = DomUtils.textContent(element);
  const opens = /[\p{L}\p{N},.;:!?)”]$/u.test(before) && /^[\p{L}\p{N}]/u.test(inside);
  const closes = /[\p{L}\p{N},.;:!?)”]$/u.test(inside) && /^[\p{L}\p{N}(“‘]/u.test(after);
  const link = element.next !== null && 'name' in element.next && element.next.name === 'a' && element.name === 'a';
  return opens || closes || link;
}

const inSvg = (element: Element): boolean => {
  for (let one = element.parent; one !== null && 'name' in one; one = one.parent) if (one.name === 'svg') return true;
  return false;
};
