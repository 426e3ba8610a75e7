import { describe, expect, it } from 'vitest';
import { dateInWords } from '#model/edition/wording/edition-status.ts';
import {
  changesInWords,
  isPage,
  newCorrections,
  offerInWords,
  packOf,
  packsFor,
  sameContent,
  sizeInWords,
  type OfflineManifest,
  type Pack,
  type ToldCorrection,
} from '#model/offline/manifest.ts';

const aPack = (id: string, over: Partial<Pack> = {}): Pack => ({
  id,
  kind: 'area',
  title: id,
  home: `/documents/${id}-2020/`,
  bytes: 10,
  hash: `${id}-1`,
  pages: [`/documents/${id}-2020/`],
  data: [`/data/index/${id}-2020.json`],
  ...over,
});
const shared = aPack('shared', { kind: 'shared', home: null, pages: ['/', '/search/'], data: [] });
const search = aPack('search', { kind: 'search', home: null, pages: [], data: [] });
const list: OfflineManifest = {
  format: 1,
  build: 'b',
  date: '2026-11-22',
  corrections: [],
  packs: [shared, search, aPack('north'), aPack('south')],
};

describe('the pack of an address', () => {
  it.each([
    ['/documents/north-2020/', 'north'],
    ['/data/index/south-2020.json', 'south'],
    ['/pagefind/pagefind-entry.json', 'search'],
    ['/', 'shared'],
    ['/_astro/a.css', 'shared'],
    ['/never/heard/of/', 'shared'],
  ])('%s is in %s', (address, id) => {
    expect(packOf(list, address)?.id).toBe(id);
  });

  it('knows which addresses are pages', () => {
    expect(
      ['/', '/documents/north-2020/', '/documents/north-2020', '/data/index/south-2020.json'].map((address) =>
        isPage(list, address),
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe('what areas need', () => {
  it('is what all share, the search and their own, in that order', () => {
    expect(packsFor(list.packs, ['south']).map(({ id }) => id)).toEqual(['shared', 'search', 'south']);
  });

  it('is nothing where none is chosen, or none that is still there', () => {
    expect(packsFor(list.packs, [])).toEqual([]);
    expect(packsFor(list.packs, ['gone'])).toEqual([]);
  });
});

describe('what changed', () => {
  const changed = (after: readonly Pack[]): string => changesInWords(list.packs, after);

  it('is named by area', () => {
    expect(changed([shared, search, aPack('north', { hash: '2' }), aPack('south', { hash: '2' })])).toBe(
      'changed: north and south',
    );
    expect(changed([shared, search, aPack('north', { hash: '2' }), aPack('east')])).toBe(
      'changed: north; new: east; no longer here: south',
    );
  });

  it('is what all share, where no area did', () => {
    expect(changed([{ ...shared, hash: '2' }, search, aPack('north'), aPack('south')])).toBe(
      'the pages that all areas share have changed',
    );
  });
});

describe('what is offered', () => {
  const build = (
    date: string,
    north = '1',
    packs = [shared, search, aPack('north', { hash: north }), aPack('south')],
  ) => ({
    date,
    packs,
  });

  it.each([
    ['2026-12-24', 'New content from 24 December 2026 is ready (changed: north).'],
    ['2026-11-22', 'Changed content, also from 22 November 2026, is ready (changed: north).'],
    ['2026-05-03', 'The site has gone back to its earlier content, from 3 May 2026: it is ready (changed: north).'],
  ])('of %s is new only where it is later', (date, words) => {
    expect(offerInWords(build('2026-11-22'), build(date, '2'))).toBe(words);
  });

  const wrong = (id: string, area: string | null, date: string): ToldCorrection => ({ id, area, date, words: id });
  const told = [wrong('c', 'north', '2026-12-24'), wrong('b', null, '2026-12-01'), wrong('a', 'south', '2026-11-01')];
  const newIds = (mine: Parameters<typeof newCorrections>[0], areas: readonly string[]): string[] =>
    newCorrections(mine, { corrections: told }, areas).map(({ id }) => id);

  it('puts right what was wrong in the areas saved and in what all share, and is told of no more', () => {
    const mine = { date: '2026-11-22', corrections: told.slice(2) };
    expect(newIds(mine, ['north', 'south'])).toEqual(['c', 'b']);
    expect(newIds(mine, ['south'])).toEqual(['b']);
    expect(newIds({ ...mine, corrections: told }, ['north', 'south'])).toEqual([]);
  });

  it('is told by its day where the copy is from before corrections were told', () => {
    expect(newIds({ date: '2026-11-22' }, ['north', 'south'])).toEqual(['c', 'b']);
    expect(newCorrections({ date: '2026-11-22' }, {}, ['north'])).toEqual([]);
  });

  it('is nothing where all that the reader saved is the same', () => {
    const [before, after] = [build('2026-11-22'), build('2026-12-24', '2')];
    expect(sameContent(before, after, ['south'])).toBe(true);
    expect(sameContent(before, after, ['south', 'north'])).toBe(false);
    expect(
      sameContent(before, build('2026-11-22', '1', [{ ...shared, hash: '2' }, ...before.packs.slice(1)]), ['south']),
    ).toBe(false);
  });
});

it('dates and sizes are in words', () => {
  expect(dateInWords('2026-11-22')).toBe('22 November 2026');
  expect([0, 499, 72_851, 1_518_348].map(sizeInWords)).toEqual(['1 KB', '1 KB', '73 KB', '1.5 MB']);
});
