/** The site search over more areas than are looked through whole: some at once, then those that hold the words most. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { countPages } from '#islands/search/pagefind.ts';
import { ask, find, findFurther } from '#islands/search/search.ts';
import { summary } from '#islands/search/summary.ts';
import { preloadResponse } from '#islands/support/fetch.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { finderOptions } from '#model/finder/options.ts';
import { lexiconFile } from '#model/search/words/lexicon.ts';
import { EMPTY_SEARCH } from '#model/search/url-state.ts';
import { aDocument, aFramework, anArea, anAtlas, anIndicator, aTable } from '../../support/build.ts';

vi.mock('#islands/search/pagefind.ts', () => ({ countPages: vi.fn(), searchPages: vi.fn() }));

const ids = Array.from({ length: 20 }, (_, at) => `shire-${String.fromCharCode(97 + at)}`);
/** Three areas speak of snow; the last names the concern of all, which ranks it first among them. */
const TEXTS: Record<string, string> = {
  'shire-a': 'Plays in snow',
  'shire-h': 'Plays in snow',
  'shire-t': 'Poor housing, snow',
};
const atlas = anAtlas(
  ids.map((area) =>
    aDocument({
      document: `${area}-2020`,
      area,
      tables: [aTable({ '1': [anIndicator(1, { text: TEXTS[area] ?? 'Plays in rain' })] })],
    }),
  ),
  aFramework({ areas: ids.map((id) => anArea({ id, name: id.replace('-', ' ') })) }),
);
const options = finderOptions(atlas, '', true);

beforeAll(() => {
  preloadResponse('/data/lexicon.json', lexiconFile(atlas));
  for (const edition of atlas.editions) preloadResponse(`/data/index/${edition.id}.json`, exportIndex(edition));
});

async function search(words: string) {
  const asked = await ask(options, { ...EMPTY_SEARCH, words });
  const first = await find(options, asked);
  return { asked, first, all: await findFurther(options, asked, first) };
}

const areasOf = (found: Awaited<ReturnType<typeof find>>) => found.hits.map(({ entry }) => entry.edition.area);

describe('a search of very many areas', () => {
  it('answers from the first five before it knows more', async () => {
    vi.mocked(countPages).mockResolvedValue(new Map());
    const { first } = await search('snow');
    expect(areasOf(first)).toEqual(['shire-a']);
    expect(first.looked).toHaveLength(5);
  });

  it('leaves what stands there in its place, before what ranks higher', async () => {
    vi.mocked(countPages).mockResolvedValue(new Map([['shire-t', 3]]));
    const { first, all } = await search('housing');
    expect(areasOf(first)).toEqual(ids.slice(0, 5));
    expect(areasOf(all).slice(0, 6)).toEqual([...ids.slice(0, 5), 'shire-t']);
  });

  it('then looks through those that hold the words on most pages', async () => {
    vi.mocked(countPages).mockResolvedValue(new Map([['shire-t', 3]]));
    const { all } = await search('snow');
    expect(areasOf(all)).toEqual(['shire-a', 'shire-h', 'shire-t']);
    expect(all.looked).toHaveLength(15);
  });

  it('looks through the next ones where the index of pages cannot be had', async () => {
    vi.mocked(countPages).mockRejectedValue(new Error('no connection'));
    const { all } = await search('snow');
    expect(areasOf(all)).toEqual(['shire-a', 'shire-h']);
  });

  it('says of how many areas it speaks', async () => {
    vi.mocked(countPages).mockResolvedValue(new Map());
    const { asked, all } = await search('hailstorm');
    expect(summary(asked, all, [])).toBe('Nothing found. 15 of 20 areas were looked through.');
  });
});
