/** The content as it stands: complete, sound, and each fact in one place. Laws and counts, never wordings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childrenOf } from '#model/edition/atlas.ts';
import { listEntries } from '#model/edition/list-entries.ts';
import { wholeWords } from '#model/edition/wording/citation.ts';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { faultInWords } from '#model/content/fault-words.ts';
import {
  exportConcerns,
  exportedConcerns,
  exportedIndicators,
  exportedLists,
  exportIndicators,
  exportLists,
} from '#model/data/exports.ts';
import { compactIndex, exportIndex } from '#model/data/compact-index.ts';
import { openIndex } from '#model/data/edition-index.ts';
import { atlas, content, editionOf, root } from '../support/real.ts';

/** How many indicators each published document has: the length of its register. */
const REGISTERS = {
  'hull-2018': 116,
  'nottingham-2018': 236,
  'portsmouth-2022': 250,
  'portsmouth-2023': 219,
  'stoke-on-trent-2018': 175,
} as const;
const documents = Object.keys(REGISTERS) as (keyof typeof REGISTERS)[];

describe('the content', () => {
  it('has no faults', () => {
    expect(content.faults.map((fault) => faultInWords(fault))).toEqual([]);
  });

  it('holds at least the five documents', () => {
    expect(content.documents.map((document) => document.document)).toEqual(expect.arrayContaining(documents));
  });
});

describe.each(documents)('%s', (id) => {
  const edition = editionOf(id);

  it('holds every indicator of its register once, numbered as there', () => {
    const refs = edition.indicators.map((one) => one.ref).sort((a, b) => a - b);
    expect(refs).toEqual(Array.from({ length: REGISTERS[id] }, (_, at) => at + 1));
  });

  it('has levels that answer to every anchor, each with the section that says so', () => {
    expect([...new Set(edition.levels.flatMap((level) => level.anchors))].sort()).toEqual([...ANCHORS].sort());
    for (const level of edition.levels) expect(level.basis).toMatch(/\S/);
  });

  it('lists indicators at every level and in every domain', () => {
    expect(new Set(edition.indicators.map((one) => one.level))).toEqual(
      new Set(edition.levels.map((level) => level.id)),
    );
    expect(new Set(edition.indicators.map((one) => one.domain))).toEqual(
      new Set(edition.domains.map((domain) => domain.id)),
    );
  });

  it('says of each level what it means, what to do and whom to contact', () => {
    for (const level of edition.levels) {
      const { route, contacts } = edition.everyLevel;
      expect(level.meaning, level.id).not.toEqual([]);
      expect([...level.response, ...level.route, ...route], level.id).not.toEqual([]);
      expect([...level.contacts, ...contacts], level.id).not.toEqual([]);
    }
  });

  it('has lead-ins that announce what hangs on them', () => {
    const silent = edition.indicators.filter((one) => childrenOf(edition, one).length > 0 && !one.text.endsWith(':'));
    expect(silent.map((one) => one.id)).toEqual([]);
  });

  it('leaves no indicator waiting for items that do not come', () => {
    const waiting = edition.indicators.filter(
      (one) => one.text.endsWith(':') && one.sub.length === 0 && childrenOf(edition, one).length === 0,
    );
    expect(waiting.map((one) => one.id)).toEqual([]);
  });

  it('says the same words in the compact index as in the model', () => {
    const index = exportIndex(edition);
    expect(openIndex(index).indicators.map(({ text }) => text)).toEqual(edition.indicators.map(wholeWords));
  });

  it('has a front door or another contact to turn to', () => {
    expect(edition.contacts.filter((contact) => contact.role === 'front-door')).not.toEqual([]);
  });

  const source = readFileSync(join(root, 'content', 'documents', `${id}.mdx`), 'utf8');
  // However a number is grouped: "(01632) 960 123" is 01632960123.
  const bare = (text: string): string => text.replace(/[\s().-]/g, '');
  // 999 and 101 are national: the site keeps them once, and a document may say to ring them.
  const numbers = edition.contacts
    .flatMap((contact) => contact.printed.filter((way) => way.kind === 'telephone').map((way) => way.value))
    .filter((number) => !['999', '101'].includes(number));

  it('has each telephone number in one place, and that is a contact', () => {
    const places = numbers.map((number) => [
      number,
      bare(source).split(new RegExp(`(?<!\\d)${bare(number)}(?!\\d)`)).length - 1,
    ]);
    expect(places).toEqual(numbers.map((number) => [number, 1]));
  });

  it('has no other telephone number anywhere, its guidance included', () => {
    const known = numbers.map(bare).join(' ');
    const grouped = source.replace(/(?<=\d)[ ().-]+(?=\d)/g, '');
    const found = [...grouped.matchAll(/(?<![\d#/.-])0\d{9,10}(?!\d)/g)].map(([number]) => number);
    expect(found.filter((number) => !known.includes(number))).toEqual([]);
  });

  it('has guidance under headings', () => {
    expect(content.guidance[id]?.body.match(/^## /gm)?.length).toBeGreaterThan(3);
  });
});

describe('the editions', () => {
  it('of Portsmouth replace one another; the later one is undated', () => {
    expect(editionOf('portsmouth-2022')).toMatchObject({ state: 'replaced', replacedBy: 'portsmouth-2023' });
    expect(editionOf('portsmouth-2023')).toMatchObject({ state: 'latest-held', edition: { published: null } });
  });

  it('of Nottingham City and Stoke-on-Trent know of a later publication that is not held', () => {
    expect(editionOf('nottingham-2018').later?.title).toBe('Right Support at the Right Time');
    expect(editionOf('stoke-on-trent-2018').later?.title).toBe('Accessing the Right Help at the Right Time');
    expect(editionOf('hull-2018').later).toBeNull();
  });

  it('print their own labels, or none: Hull and Nottingham City have no number', () => {
    expect(editionOf('portsmouth-2023').levels.map((level) => level.printed)).toEqual([
      'Tier 1',
      'Tier 2',
      'Tier 3',
      'Tier 4',
    ]);
    expect(editionOf('stoke-on-trent-2018').levels.map((level) => level.printed)).toEqual([
      'Level 1',
      'Level 2',
      'Level 3',
      'Level 4',
    ]);
    for (const id of ['hull-2018', 'nottingham-2018'])
      expect(
        editionOf(id).levels.map((level) => level.printed),
        id,
      ).toEqual([null, null, null, null]);
  });

  it('keep the signs that need an immediate referral in an urgent list', () => {
    const urgent = listEntries(editionOf('nottingham-2018')).filter((entry) => entry.list.urgent);
    expect(urgent.length).toBeGreaterThan(5);
    expect(new Set(urgent.flatMap((entry) => entry.item.concerns))).toEqual(
      new Set([
        ...urgent.flatMap((entry) => entry.item.concerns),
        'injuries-non-mobile',
        'private-fostering',
        'supervision',
      ]),
    );
  });
});

describe('the export of the content', () => {
  it('satisfies its schemas', () => {
    expect(exportedIndicators.safeParse(exportIndicators(atlas.editions)).error).toBeUndefined();
    expect(exportedLists.safeParse(exportLists(atlas.editions)).error).toBeUndefined();
    expect(exportedConcerns.safeParse(exportConcerns(atlas)).error).toBeUndefined();
    for (const edition of atlas.editions)
      expect(compactIndex.safeParse(exportIndex(edition)).error, edition.id).toBeUndefined();
  });

  it('gives every indicator an id and an address of its own', () => {
    const { indicators } = exportIndicators(atlas.editions);
    for (const field of ['id', 'url', 'citation'] as const) {
      expect(new Set(indicators.map((one) => one[field])).size, field).toBe(indicators.length);
    }
  });

  it('leads by its full citation to one bullet of one document', () => {
    for (const edition of atlas.editions) {
      const { indicators } = exportIndicators([edition]);
      const seen = new Map<string, string>();
      const twice = indicators.filter((one) => {
        const before = seen.get(one.fullCitation);
        seen.set(one.fullCitation, one.id);
        return before !== undefined;
      });
      expect(twice.map((one) => `${one.id}: ${one.fullCitation}`)).toEqual([]);
    }
  });
});
