// The pocket edition as the build wrote it: one small file that holds everything and asks for nothing.
import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { CompactIndex } from '#model/data/compact-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { openIndex } from '#model/data/edition-index.ts';
import { all, concerns, dataOf, editions, files, indicators, lists, read, tags, textOf } from '../support/dist.ts';
import { unpacked } from '../support/pocket.ts';

/** What five documents may take, and each one more; the goal of 200 KB is that of the five. */
const MOST = 200_000 + Math.max(0, editions.length - 5) * 40_000;
const FILE = 'download/threshold-atlas.html';
const html = read(FILE);
const tree = parseDocument(html);

interface Packed {
  readonly script: string;
  readonly style: string;
  readonly guide: FinderOptions;
  readonly date: string;
  readonly from: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly facts: readonly EditionFacts[];
}
const { opening, packed: held } = unpacked(tree);
const packed = held as Packed;

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the pocket edition', () => {
  test(`is one file of ${String(MOST / 1000)} KB or less`, () => {
    expect(files.filter((file) => file.startsWith('download/') && file.endsWith('.html'))).toEqual([FILE]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST);
  });

  test('names nothing outside itself', () => {
    const outside = all(tree, ({ attribs }) =>
      ['src', 'href', 'srcset', 'action', 'poster'].some((name) => name in attribs),
    );
    expect(outside.map(({ name, attribs }) => `${name} ${attribs['src'] ?? attribs['href'] ?? ''}`)).toEqual([]);
    const styles = packed.style;
    expect(styles.length).toBeGreaterThan(1000);
    expect(styles).not.toMatch(/@import|url\((?!["']?data:)/);
    const script = opening + packed.script;
    expect(script).not.toMatch(
      /\bimport\s*\(|(?:^|[;}\n])import\b|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie/,
    );
  });

  test('allows its own script and style alone, by their hashes', () => {
    const [policy] = tags(tree, 'meta').filter(({ attribs }) => attribs['http-equiv'] === 'content-security-policy');
    const rules = new Map(
      policy!.attribs['content']!.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(' ');
        return [name, values];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.has('connect-src')).toBe(false);
    // What it holds, and what opens that.
    expect(tags(tree, 'script')).toHaveLength(2);
    expect(rules.get('script-src')).toEqual([sha(opening), sha(packed.script)]);
    expect(tags(tree, 'style')).toEqual([]);
    expect(rules.get('style-src')).toEqual([sha(packed.style)]);
    // A policy in the page binds only what comes after it.
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
  });

  test('says what to do in immediate danger, and that it needs JavaScript, before its script has run', () => {
    const words = textOf(tree);
    expect(words).toContain('Immediate danger: ring 999.');
    expect(words).toContain('This file needs JavaScript.');
  });

  test('holds every indicator of every edition, lead-ins and all, and every list', () => {
    const indexes = editions.map(({ id }) => packed.answers[`/data/index/${id}.json`] as CompactIndex);
    const held = indexes.flatMap((index) =>
      openIndex(index).indicators.map(({ ref, text }) => [`${index.document}-${String(ref)}`, text] as const),
    );
    expect(held.map(([id]) => id).sort()).toEqual(indicators.map(({ id }) => id).sort());
    const words = new Map<string, string>(held);
    for (const { id, leadIn, text } of indicators)
      expect(words.get(id)!.startsWith(leadIn === null ? text : `${leadIn} ${text}`), id).toBe(true);
    for (const list of lists) {
      const index = packed.answers[`/data/index/${list.document}.json`] as CompactIndex;
      const items = index.listed.filter((item) => index.lists[item.list]!.id === list.id).map(({ ref }) => ref);
      expect(items, `${list.document} ${list.id}`).toEqual(list.items.map(({ ref }) => ref));
    }
  });

  test('holds what the site itself would answer, to the letter', () => {
    for (const [address, answer] of Object.entries(packed.answers))
      expect(answer, address).toEqual(dataOf(address.replace('/data/', '')));
    expect(packed.answers).toHaveProperty(['/data/lexicon.json']);
    expect(packed.answers).toHaveProperty(['/data/guesses.json']);
    expect(packed.facts.map(({ document }) => document).sort()).toEqual(editions.map(({ id }) => id).sort());
    for (const facts of packed.facts) expect(facts).toEqual(dataOf(`facts/${facts.document}.json`));
  });

  test('offers every edition and concern to choose, and no link to pages that are not at hand', () => {
    expect(packed.guide.editions.map(({ id }) => id).sort()).toEqual(editions.map(({ id }) => id).sort());
    expect(packed.guide.concerns.map(([id]) => id).sort()).toEqual(concerns.map(({ id }) => id).sort());
    expect(packed.guide.linked).toBe(false);
    expect(packed.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(packed.from, 'where a newer one is, which a build must be told').toBeNull();
  });
});
