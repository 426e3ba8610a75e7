/** The same words are tagged the same way wherever they stand, or on a list with the reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listEntries } from '#model/edition/list-entries.ts';
import { atlas, root } from '../support/real.ts';
import { judgeTwins, type TaggedRow, type TwinException } from '../support/twins.ts';

const exceptions = parse(
  readFileSync(join(root, 'content/framework/twin-exceptions.yaml'), 'utf8'),
) as readonly TwinException[];

const rows = atlas.editions.flatMap((edition): TaggedRow[] => [
  ...edition.indicators,
  ...listEntries(edition).map(({ list, item }) => ({
    id: `${edition.id}:${list.id}:${String(item.ref)}`,
    text: item.text,
    concerns: item.concerns,
    kind: null,
    about: item.about ?? 'child',
  })),
]);

describe('near-equal words in two places', () => {
  const { apart, idle } = judgeTwins(rows, exceptions);

  it('carry the same concerns, kind and subject, or are excepted with a reason', () => {
    expect(apart).toEqual([]);
  });

  it('are excepted only as long as they are tagged apart', () => {
    expect(idle).toEqual([]);
  });

  it('are found where they differ in a tag', () => {
    const row = (id: string, over: Partial<TaggedRow>): TaggedRow => ({
      id,
      text: 'Damp and mould in the bedroom',
      concerns: ['home-conditions'],
      kind: 'need',
      about: 'family',
      ...over,
    });
    const pair = [row('a', {}), row('b', { concerns: ['housing'] }), row('c', {})];
    expect(judgeTwins(pair, []).apart.map(({ ids, differs }) => [ids, differs])).toEqual([
      [['a', 'b'], ['concerns']],
      [['b', 'c'], ['concerns']],
    ]);
    expect(judgeTwins([row('a', {}), row('c', {})], [{ ids: ['a', 'c'], why: 'once apart' }]).idle).toHaveLength(1);
  });
});
