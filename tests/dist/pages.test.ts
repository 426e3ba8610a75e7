// What docs/design.md asks of pages: that they are there, and what stands on each.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readFramework } from '#loading/load-framework.ts';
import { publishedLabel } from '#model/edition/wording/edition-status.ts';
import { nationalOf, NATIONAL_CONTACTS, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import { root } from '../../scripts/support/project.ts';
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
  parse,
  read,
  tags,
  textOf,
} from '../support/dist.ts';
import { unpacked } from '../support/pocket.ts';
import type { BuiltPage, Element } from '../support/dist.ts';

const { framework } = readFramework(root);

describe('the addresses that docs/design.md promises', () => {
  const promised = [
    '/',
    '/documents/',
    '/concerns/',
    '/compare/',
    '/levels/',
    '/timescales/',
    '/contacts/',
    '/consent/',
    '/disagreement/',
    '/requirements/',
    '/indicators/',
    '/glossary/',
    '/search/',
    '/data/',
    '/about/',
    '/accessibility/',
    '/404.html',
    ...editions.flatMap(({ id, levels, domains }) => [
      `/documents/${id}/`,
      `/documents/${id}/requirements/`,
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
    'lists.csv',
    'threshold-atlas.xlsx',
    'concerns.json',
    'requirements.json',
    ...editions.flatMap(({ id }) => [`documents/${id}.json`, `index/${id}.json`]),
  ];

  test('answer, all of them', () => {
    const there = new Set(pages.map(({ address }) => address));
    expect(promised.filter((address) => !there.has(address))).toEqual([]);
    expect(data.filter((file) => !files.includes(`data/${file}`))).toEqual([]);
  });

  test('cover every document and every area that has one, 20 dimensions and about 80 concerns', () => {
    const documents = readdirSync(join(root, 'content/documents')).filter((name) => name.endsWith('.mdx'));
    expect(editions.map(({ id }) => `${id}.mdx`).sort()).toEqual(documents.sort());
    expect(latest.map(({ area }) => area).sort()).toEqual(framework.areas.map(({ id }) => id).sort());
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
        expect(words, page.address).toContain(`${publishedLabel(edition)}.`);
        expect(words, page.address).toContain('Check with the partnership for a later edition before you act.');
        expect(words, page.address).toMatch(
          /the published document prevails|The partnership's own words, published by it/,
        );
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
        expect(textOf(mainOf(page)), page.address).toContain('not on this site');
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
    /^\/(concerns\/(?!fans).+|compare\/.+|levels\/|timescales\/|contacts\/|consent\/|disagreement\/|requirements\/)$/.test(
      address,
    ),
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
    for (const page of beside.filter(
      ({ address }) => !/timescales|contacts|consent|disagreement|requirements/.test(address),
    )) {
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
        const [says, history] = [
          'Search terms only. Never type a name or anything about a real child.',
          'Your history keeps the words.',
        ];
        // Where the words go into an address, the browser lists them for whoever uses it next.
        const goes = /^(?:find|concern)(?:-\w+)?-words$/.test(box.attribs['id'] ?? '');
        expect(note && textOf(note), page.address).toBe(goes ? `${says} ${history}` : says);
      }
    }
  });

  test('nothing is asked but by a tool, and nowhere is there room for more than search terms', () => {
    const asking = pages.filter(
      (page) =>
        tags(page.tree, 'select').length > 0 ||
        tags(page.tree, 'astro-island').length > 0 ||
        tags(page.tree, 'input').some(({ attribs }) => attribs['type'] !== 'search'),
    );
    expect(pages.filter(isTool).length).toBeGreaterThan(0);
    // The table of concerns is narrowed and ordered by a plain script: an area and an order, never words alone.
    expect(asking.filter((page) => !isTool(page)).map(({ address }) => address)).toEqual(['/concerns/']);
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
    // What a pocket edition holds is packed into signs, and any may follow any: it is read as it opens.
    const wordsIn = (file: string): string =>
      file.startsWith('download/') ? JSON.stringify(unpacked(parse(read(file)))) : read(file);
    const texts = files.filter((file) => /\.(html|js|css|json|csv|svg|txt|xml|map)$/.test(file));
    expect(texts.length).toBeGreaterThan(pages.length);
    const paths = /\/(?:work|home|root|tmp|Users|builds)\/[\w.-]+|file:\/\/|\b[A-Z]:\\/;
    expect(texts.flatMap((file) => [...(paths.exec(wordsIn(file)) ?? [])].map((path) => `${file}: ${path}`))).toEqual(
      [],
    );
  });
});

describe('telephone numbers', () => {
  const printed = editions.flatMap((edition) =>
    edition.contacts.flatMap((contact) =>
      contact.printed.filter(({ kind }) => kind === 'telephone').map(({ value }) => ({ edition, value })),
    ),
  );
  const local = printed.filter(({ value }) => nationalOf(value) === null);
  const NOT_CHECKED = /printed in .{3,40}, not checked/;

  test('are links where they are national, kept once with their source, and never where an area printed them', () => {
    const national = NATIONAL_CONTACTS.map(phoneLinkOf);
    const live = pages.flatMap((page) =>
      tags(page.tree, 'a').flatMap(({ attribs: { href = '' } }) =>
        /^(tel|sms|callto|mailto):/i.test(href) ? [{ page: page.address, href }] : [],
      ),
    );
    expect(live.filter(({ href }) => !national.includes(href))).toEqual([]);
    for (const { address } of pages)
      expect(
        live.some(({ page, href }) => page === address && href === 'tel:999'),
        address,
      ).toBe(true);
    const rung = live.filter(({ page }) => page === '/contacts/').map(({ href }) => href);
    expect(national.filter((href) => !rung.includes(href))).toEqual([]);
  });

  test('are not made links by a phone on its own', () => {
    for (const page of pages) {
      const metas = tags(page.tree, 'meta').filter(({ attribs }) => attribs['name'] === 'format-detection');
      expect(
        metas.map(({ attribs }) => attribs['content']),
        page.address,
      ).toEqual(['telephone=no']);
    }
  });

  test('stand as printed on the page of their edition and among the contacts side by side', () => {
    expect(printed.length).toBeGreaterThan(0);
    for (const { edition, value } of printed) {
      expect(textOf(mainOf(pageAt(edition.url))), edition.id).toContain(value);
      if (edition.state === 'latest-held') expect(textOf(mainOf(pageAt('/contacts/')))).toContain(value);
    }
  });

  test('that an area printed never stand on a page without when that was and that they were not checked', () => {
    expect(local.length).toBeGreaterThan(5);
    const showing = pages.filter((page) => local.some(({ value }) => textOf(mainOf(page)).includes(value)));
    expect(showing.length).toBeGreaterThan(30);
    for (const page of showing) expect(textOf(mainOf(page)), page.address).toMatch(NOT_CHECKED);
  });

  test('stand in each cell of the contacts side by side with it', () => {
    for (const cell of tags(mainOf(pageAt('/contacts/')), 'td')) {
      const words = textOf(cell);
      if (local.some(({ value }) => words.includes(value))) expect(words).toMatch(NOT_CHECKED);
    }
  });

  test('that are national stand without it: they are no numbers to find anew', () => {
    const cells = tags(mainOf(pageAt('/contacts/')), 'td').filter((cell) =>
      /^(?!.*not checked).*Telephone: (999|101)\b/.test(textOf(cell)),
    );
    expect(cells.length).toBeGreaterThan(1);
  });

  test('are missed in words where a document prints none, not looked for', () => {
    const bare = editions.filter(
      ({ id, contacts }) => contacts.length > 0 && !printed.some(({ edition }) => edition.id === id),
    );
    expect(bare.map(({ id }) => id)).toContain('portsmouth-2022');
    for (const { url } of bare) {
      const words = textOf(mainOf(pageAt(url)));
      expect(words).toContain('No telephone number is printed.');
      expect(words).not.toMatch(/not checked: find the current number/);
    }
  });

  test('stand with whom to contact first, near the top of each document and of each of its domains', () => {
    for (const edition of editions) {
      const first = edition.contacts.filter(({ role }) => role === 'front-door' || role === 'out-of-hours');
      for (const page of pagesOf(edition).filter(
        ({ address }) => address === edition.url || address.includes('/domains/'),
      )) {
        const main = mainOf(page);
        const [box] = all(main, ({ attribs }) => /\bwhom\b/.test(attribs['class'] ?? ''));
        const words = textOf(box!);
        if (first.length === 0) expect(words, page.address).toMatch(/none is printed/i);
        for (const { name, printed: ways } of first) {
          expect(words, page.address).toContain(name);
          for (const { value } of ways.filter(({ kind }) => kind === 'telephone'))
            expect(words, page.address).toContain(value);
        }
        if (local.some(({ value }) => words.includes(value))) expect(words, page.address).toMatch(NOT_CHECKED);
        const links = tags(box!, 'a').map(({ attribs }) => attribs['href']);
        const whole = page.address === edition.url ? '#contacts' : `${edition.url}#contacts`;
        if (edition.contacts.length > 0) expect(links, page.address).toContain(whole);
        expect(page.html.indexOf('class="whom')).toBeLessThan(
          page.html.search(/data-indicator|<nav aria-labelledby="contents"/),
        );
      }
    }
  });

  test('are one step away on the page of every concern', () => {
    for (const page of pages.filter(({ address }) => /^\/concerns\/(?!fans\/)./.test(address))) {
      const links = tags(mainOf(page), 'a').map(({ attribs }) => attribs['href']);
      for (const { url } of latest) expect(links, page.address).toContain(`${url}#contacts`);
    }
  });
});

describe('signs for an immediate referral', () => {
  const urgent = editions.flatMap((edition) =>
    edition.lists.filter((list) => list.urgent).map((list) => ({ edition, list })),
  );

  test('are linked first under what to do on every level page of their edition', () => {
    expect(urgent.length).toBeGreaterThan(1);
    for (const { edition, list } of urgent) {
      for (const level of edition.levels) {
        const main = mainOf(pageAt(`${edition.url}levels/${level.id}/`));
        const heading = tags(main, 'dt').findIndex((one) => textOf(one) === 'What to do');
        const [first] = tags(tags(main, 'dd')[heading]!, 'a');
        expect(first?.attribs['href'], level.name).toBe(`${edition.url}#list-${list.id}`);
      }
    }
  });

  test("stand first in their document's contents, and once", () => {
    for (const { edition, list } of urgent) {
      const [contents] = all(mainOf(pageAt(edition.url)), ({ attribs }) => attribs['aria-labelledby'] === 'contents');
      const links = tags(contents!, 'a').map(({ attribs }) => attribs['href']);
      expect(links[0]).toBe(`#list-${list.id}`);
      expect(links.filter((href) => href === `#list-${list.id}`)).toHaveLength(1);
    }
  });
});

describe('time limits', () => {
  test('are read without labels that nothing follows', () => {
    for (const address of [
      '/timescales/',
      '/documents/stoke-on-trent-2018/',
      '/documents/stoke-on-trent-2018/levels/4/',
      '/windscreen/stoke-on-trent-2018/',
    ])
      expect(textOf(mainOf(pageAt(address))), address).not.toMatch(/(from|who):? not printed(?!;)/i);
    expect(textOf(mainOf(pageAt('/timescales/')))).toMatch(
      /24 hours From: A decision by Social Care not to accept a referral What: /,
    );
  });
});

describe('the page of a replaced edition', () => {
  test('names what it opens: both editions in the finder, or the later one on one page', () => {
    for (const { area, url } of editions.filter(({ state }) => state === 'replaced')) {
      const links = new Map(tags(mainOf(pageAt(url)), 'a').map((link) => [link.attribs['href'], textOf(link)]));
      expect(links.get(`/indicators/?area=${area}&edition=all`)).toMatch(/these and the later edition's/i);
      expect(links.get(`/indicators/${area}/`)).toMatch(/later edition/);
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
