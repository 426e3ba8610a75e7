/** The country that the bench builds does not exist, is of real size, and is the same each time. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFile, type DocumentFile } from '#model/content/schema/document-schema.ts';
import { documentsOf } from '../../../scripts/bench/country/documents.ts';
import { readNamed } from '../../../scripts/bench/country/subjects.ts';
import { placeName } from '../../../scripts/bench/country/words.ts';
import { kindOf } from '../../../scripts/bench/weigh.ts';
import { atlas, root } from '../../support/real.ts';

const named = readNamed(join(root, 'content'));
const place = { id: 'aldbourne', name: 'Aldbourne', partnership: 'Aldbourne Safeguarding Children Partnership' };
const editionsAt = (at: number): DocumentFile[] =>
  documentsOf(place, at, named).map(({ data }) => documentFile.parse(data));
const signsOf = ({ tables }: DocumentFile): number =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).flat())).length;

describe('a country that does not exist', () => {
  it('has areas of four, five, three and split levels, and two editions of every fifth area', () => {
    const areas = [0, 1, 2, 3, 4, 5].map(editionsAt);
    expect(areas.map(([first]) => first?.levels.map(({ id }) => id).join(' '))).toEqual([
      '1 2 3 4',
      '1 2 3 4 5',
      '1 2 3 4',
      '1 2 3',
      '1 2a 2b 3',
      '1 2 3 4',
    ]);
    expect(areas.map((editions) => editions.length)).toEqual([2, 1, 1, 1, 1, 2]);
  });

  it('has documents as large as real ones', () => {
    // An area that is only begun says nothing of how large a document becomes.
    const whole = atlas.editions.map(({ indicators }) => indicators.length).filter((count) => count >= 100);
    const real = whole.reduce((sum, count) => sum + count, 0) / whole.length;
    for (const at of [0, 1, 3, 4])
      for (const edition of editionsAt(at)) expect(Math.abs(signsOf(edition) - real) / real).toBeLessThan(0.1);
  });

  it('is the same from the same number, and another from another', () => {
    expect(documentsOf(place, 7, named)).toEqual(documentsOf(place, 7, named));
    expect(documentsOf(place, 8, named)).not.toEqual(documentsOf(place, 7, named));
  });

  it('has 149 places of different names', () => {
    expect(new Set(Array.from({ length: 149 }, (_, at) => placeName(at))).size).toBe(149);
  });
});

it.each([
  ['/documents/a-2020/levels/3/', 'a level'],
  ['/documents/a-2020/', 'an edition'],
  ['/concerns/', 'concerns, side by side'],
  ['/concerns/neglect/north-east/', 'a concern'],
  ['/levels/london-2/', 'levels, side by side'],
  ['/about/', '/about/'],
])('a page at %s is weighed as %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});
