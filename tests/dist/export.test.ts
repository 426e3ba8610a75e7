// The public data (docs/design.md, section 5): it keeps to its published schemas, and the pages show what it says.
import { parse } from 'csv-parse/sync';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExportedIndicator } from '#model/data/exports.ts';
import { publishedFiles } from '#site/published-files.ts';
import { dist } from '../../scripts/support/project.ts';
import { schemaChecker } from '../support/checks/schema.ts';
import {
  all,
  ancestors,
  concerns,
  dataOf,
  editions,
  even,
  files,
  indicators,
  isIndicator,
  latest,
  lists,
  ownText,
  pageAt,
  pages,
  read,
  tags,
  textOf,
} from '../support/dist.ts';
import type { BuiltPage, Element } from '../support/dist.ts';
import { atlas } from '../support/real.ts';

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The words of the bullets that an indicator hangs on, the outermost first. */
function leadInsOf({ document, under }: ExportedIndicator): string[] {
  const lead = under === null ? undefined : byId.get(`${document}-${under}`);
  return lead === undefined ? [] : [...leadInsOf(lead), lead.text];
}

/** What is wrong with the element that presents an indicator, in words. */
function faultsOf(page: BuiltPage, element: Element): string[] {
  const id = element.attribs['data-indicator']!;
  const indicator = byId.get(id);
  const where = `${page.address} ${id}`;
  if (indicator === undefined) return [`${where}: no such indicator in the export`];
  const faults: string[] = [];
  const level = element.attribs['data-level'];
  if (level !== indicator.level) faults.push(`${where}: data-level is ${level}, wanted ${indicator.level}`);
  const own = ownText(element);
  for (const words of [indicator.text, ...indicator.sub]) {
    if (!own.includes(even(words))) faults.push(`${where}: lacks its words “${words}”, has “${own}”`);
  }
  const around = [own, ...ancestors(element).filter(isIndicator).map(ownText)];
  for (const words of leadInsOf(indicator)) {
    if (!around.some((text) => text.includes(even(words))))
      faults.push(`${where}: stands without its lead-in “${words}”`);
  }
  return faults;
}

const shown = (page: BuiltPage): string[] =>
  all(page.tree, isIndicator).map((element) => element.attribs['data-indicator']!);

/** The indicators that a page should list and does not, and those it lists without cause. */
function difference(address: string, wanted: readonly ExportedIndicator[]): { missing: string[]; uncalled: string[] } {
  const there = new Set(shown(pageAt(address)));
  const ids = new Set(wanted.map(({ id }) => id));
  // A lead-in is never shown without what hangs on it, so that comes along.
  const brought = (id: string): boolean => {
    const { document, under } = byId.get(id)!;
    const lead = `${document}-${under}`;
    return under !== null && (ids.has(lead) || brought(lead));
  };
  return {
    missing: [...ids].filter((id) => !there.has(id)),
    uncalled: [...there].filter((id) => !ids.has(id) && !brought(id)),
  };
}

describe('the published schemas', () => {
  const schemaFaults = schemaChecker((name) => dataOf(`schema/${name}.json`) as object);
  const published = publishedFiles(atlas);
  const withSchema = published.flatMap(({ path, schema }) => (schema === null ? [] : [{ path, schema }]));

  test('the folder holds what the list of published files names, and nothing else', () => {
    const built = files.filter((file) => file.startsWith('data/') && !file.endsWith('.html'));
    expect(built).toEqual(published.map(({ path }) => `data/${path}`).sort());
  });

  test.each(withSchema)('$path satisfies its schema', ({ path, schema }) => {
    expect(schemaFaults(schema, dataOf(path))).toEqual([]);
  });

  test('every file is named on the data page, with its size unless it is a schema', () => {
    const page = pageAt('/data/');
    const words = textOf(page.tree).replaceAll('\u00a0', ' ');
    const links = tags(page.tree, 'a').map(({ attribs }) => attribs['href'] ?? '');
    expect(published.filter(({ path }) => !links.includes(`/data/${path}`))).toEqual([]);
    for (const { path } of published.filter((file) => !file.path.startsWith('schema/'))) {
      const bytes = statSync(join(dist, 'data', path)).size;
      const size = bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
      expect(words, path).toContain(`(${size})`);
    }
  });

  test('what the site alone reads stands under the words that say so, and all else before them', () => {
    const { html } = pageAt('/data/');
    const own = html.indexOf("For the site's own use");
    expect(own).toBeGreaterThan(0);
    for (const { path, audience } of published)
      expect(html.indexOf(`"/data/${path}"`) > own, path).toBe(audience === 'site');
    expect(html).toContain('They have no schema');
  });

  test('an indicator without its level, or with a kind that does not exist, breaks the schema', () => {
    const { level: _level, ...without } = indicators[0]!;
    expect(schemaFaults('indicators', { indicators: [without] })).toEqual([
      "/indicators/0: must have required property 'level'",
    ]);
    expect(schemaFaults('indicators', { indicators: [{ ...indicators[0], kind: 'guess' }] })).toEqual([
      '/indicators/0/kind: must be equal to one of the allowed values',
    ]);
  });
});

describe('the export', () => {
  test('holds each indicator once, by document and ref', () => {
    expect(indicators.length).toBeGreaterThan(0);
    expect(byId.size).toBe(indicators.length);
    for (const { id, document, ref } of indicators) expect(id).toBe(`${document}-${ref}`);
  });

  test('holds the same indicators edition by edition, in columns, and all together', () => {
    expect(editions.length).toBeGreaterThan(0);
    expect(editions.flatMap((edition) => edition.indicators)).toHaveLength(indicators.length);
    for (const edition of editions) {
      const own = indicators.filter((indicator) => indicator.document === edition.id);
      expect(edition.indicators).toEqual(own);
      const index = dataOf(`index/${edition.id}.json`) as { ref: number[]; level: number[]; levels: { id: string }[] };
      expect(index.ref).toEqual(own.map(({ ref }) => ref));
      expect(index.level.map((at) => index.levels[at]?.id)).toEqual(own.map(({ level }) => level));
    }
  });

  test('writes the words of every lead-in, the outermost first', () => {
    const hanging = indicators.filter(({ under }) => under !== null);
    expect(hanging.length).toBeGreaterThan(0);
    for (const indicator of hanging) expect(indicator.leadIn, indicator.id).toBe(leadInsOf(indicator).join(' '));
    for (const { leadIn, under } of indicators) expect(leadIn === null).toBe(under === null);
  });

  test('names only concerns that the export of concerns holds, and counts them right', () => {
    for (const concern of concerns) {
      const carrying = indicators.filter((indicator) => indicator.concerns.includes(concern.id));
      expect(concern.indicators, concern.id).toBe(carrying.length);
    }
    const known = new Set(concerns.map(({ id }) => id));
    expect(indicators.flatMap((one) => one.concerns).filter((id) => !known.has(id))).toEqual([]);
  });

  test('gives each list item an address where its words stand', () => {
    const items = lists.flatMap((list) => list.items);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const [address = '', anchor = ''] = item.url.split('#');
      const element = pageAt(address).ids.get(anchor);
      expect(element && textOf(element), item.url).toContain(even(item.text));
    }
  });
});

describe('each indicator stands at its address', () => {
  test.each(editions.map(({ id }) => id))('in %s, with its id, level, words and lead-in', (document) => {
    const own = indicators.filter((indicator) => indicator.document === document);
    expect(own.length).toBeGreaterThan(0);
    const faults = own.flatMap((indicator) => {
      const [address = '', anchor = ''] = indicator.url.split('#');
      const page = pageAt(address);
      const element = page.ids.get(anchor);
      if (element === undefined) return [`${indicator.url}: no such anchor`];
      if (anchor !== `i${indicator.ref}`) return [`${indicator.url}: wanted #i${indicator.ref}`];
      if (element.attribs['data-indicator'] !== indicator.id) return [`${indicator.url}: presents another indicator`];
      return faultsOf(page, element);
    });
    expect(faults).toEqual([]);
  });

  test('and shows there its citation, its concerns, and what hangs on it', () => {
    for (const indicator of indicators) {
      const [address = '', anchor = ''] = indicator.url.split('#');
      const element = pageAt(address).ids.get(anchor)!;
      expect(textOf(element), indicator.url).toContain(even(indicator.fullCitation));
      const links = all(element, ({ name }) => name === 'a').map((link) => link.attribs['href']);
      expect(links, indicator.url).toEqual(expect.arrayContaining(indicator.concerns.map((id) => `/concerns/${id}/`)));
      const nested = all(element, isIndicator).map((one) => one.attribs['data-indicator']);
      const hanging = indicators.filter((one) => one.document === indicator.document && one.under === indicator.ref);
      expect(nested, indicator.url).toEqual(expect.arrayContaining(hanging.map(({ id }) => id)));
    }
  });
});

describe('wherever else an indicator is presented', () => {
  const elsewhere = pages.filter((page) => !page.address.includes('/domains/') && shown(page).length > 0);

  test('its words, its level and its lead-in are those of the export', () => {
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.flatMap((page) => all(page.tree, isIndicator).flatMap((one) => faultsOf(page, one)))).toEqual([]);
  });

  test('the ids i1, i2 … stay on the domain pages', () => {
    const strays = elsewhere.flatMap((page) =>
      [...page.ids.keys()].filter((id) => /^i\d+$/.test(id)).map((id) => `${page.address}#${id}`),
    );
    expect(strays).toEqual([]);
  });

  test('no page presents one twice, and no link to one passes for it', () => {
    for (const page of pages) {
      const ids = shown(page);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        page.address,
      ).toEqual([]);
      const attributed = all(
        page.tree,
        ({ attribs }) => attribs['data-indicator'] !== undefined || attribs['data-level'] !== undefined,
      );
      for (const element of attributed) {
        expect(element.name, page.address).not.toBe('a');
        expect(Object.keys(element.attribs), page.address).toEqual(
          expect.arrayContaining(['data-indicator', 'data-level']),
        );
      }
    }
  });

  test('it is linked to its own address', () => {
    for (const page of elsewhere) {
      for (const element of all(page.tree, isIndicator)) {
        const links = all(element, ({ name }) => name === 'a').map((link) => link.attribs['href']);
        expect(links, `${page.address} ${element.attribs['data-indicator']}`).toContain(
          byId.get(element.attribs['data-indicator']!)!.url,
        );
      }
    }
  });
});

describe('the pages list what the export says', () => {
  const none = { missing: [], uncalled: [] };

  test('each domain page: the indicators of its domain', () => {
    for (const edition of editions) {
      for (const domain of edition.domains) {
        const wanted = edition.indicators.filter((one) => one.domain === domain.id);
        expect(difference(`/documents/${edition.id}/domains/${domain.id}/`, wanted)).toEqual(none);
      }
    }
  });

  test('each level page: the indicators of its level', () => {
    for (const edition of editions) {
      for (const level of edition.levels) {
        const wanted = edition.indicators.filter((one) => one.level === level.id);
        expect(wanted.length).toBeGreaterThan(0);
        expect(difference(`/documents/${edition.id}/levels/${level.id}/`, wanted)).toEqual(none);
      }
    }
  });

  test("each area's full list: the indicators of the latest edition held", () => {
    for (const edition of latest) expect(difference(`/indicators/${edition.area}/`, edition.indicators)).toEqual(none);
  });

  test('each concern: the indicators that carry it, and the list items beside them', () => {
    const held = indicators.filter((one) => one.state === 'latest-held');
    for (const { id, url } of concerns) {
      expect(
        difference(
          url,
          held.filter((one) => one.concerns.includes(id)),
        ),
        url,
      ).toEqual(none);
      const listed = lists
        .filter((list) => list.state === 'latest-held')
        .flatMap((list) =>
          list.items
            .filter((item) => item.concerns.includes(id))
            .map((item) => `${list.document}-${list.id}-${item.ref}`),
        );
      const there = all(pageAt(url).tree, ({ attribs }) => attribs['data-list-item'] !== undefined).map(
        (one) => one.attribs['data-list-item']!,
      );
      expect(there.sort(), url).toEqual(listed.sort());
    }
  });

  test('each dimension: the indicators whose main concern belongs to it', () => {
    const held = indicators.filter((one) => one.state === 'latest-held');
    for (const dimension of new Set(concerns.map((concern) => concern.dimension))) {
      expect(
        difference(
          `/compare/${dimension}/`,
          held.filter((one) => one.dimension === dimension),
        ),
        dimension,
      ).toEqual(none);
    }
  });
});

describe('the table for spreadsheets', () => {
  const csv = read('data/indicators.csv');
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
  const runs = /^[=+\-@\t\r]/;

  test('begins with a byte order mark and ends its lines as Excel does', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.match(/(?<!\r)\n/g)).toBeNull();
  });

  test('says of each indicator what the JSON says', () => {
    const titles = new Map(concerns.map(({ id, title }) => [id, title]));
    const written = indicators.map((one) => ({
      Id: one.id,
      Area: one.areaName,
      Level: one.levelName,
      Heading: one.domainTitle,
      'Sub-heading': one.group ?? '',
      'Main concern': titles.get(one.concerns[0] ?? ''),
      Citation: one.fullCitation,
      State: one.state.replace('-', ' '),
    }));
    expect(
      rows.map((row) => Object.fromEntries(Object.keys(written[0] ?? {}).map((name) => [name, row[name]]))),
    ).toEqual(written);
    for (const [at, { text, leadIn, sub, url }] of indicators.entries()) {
      for (const words of [text, leadIn ?? '', ...sub]) expect(rows[at]?.Indicator).toContain(words);
      expect(rows[at]?.Address).toMatch(/^https:\/\//);
      expect(rows[at]?.Address?.endsWith(url)).toBe(true);
    }
  });

  test('has no cell that a spreadsheet would run', () => {
    expect(rows.flatMap((row) => Object.values(row).filter((cell) => runs.test(cell)))).toEqual([]);
  });
});
