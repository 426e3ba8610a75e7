/** What an author is told where a bullet of the replaced edition is forgotten, or accounted for twice. */
import { describe, expect, it } from 'vitest';
import type { DocumentFile, IndicatorFile } from '#model/content/schema/document-schema.ts';
import { aDocument, anIndicator, aTable } from '../../support/build.ts';
import { faultsIn, faultsOfDocument, lineOf, mdx, said } from '../../support/project.ts';

type Own = Partial<IndicatorFile>;

const OLDER = 'northshire-2018';
const NEWER = 'northshire-2020';

/** Two bullets, the second with one that hangs on it. */
const older = mdx(
  aDocument({
    document: OLDER,
    edition: { label: 'March 2018', published: '2018-03', cite: 'Northshire 2018' },
    tables: [aTable({ '1': [anIndicator(1), anIndicator(2, { items: [anIndicator(3)] })] })],
  }),
);

/** The newer edition, whose bullets have these fields besides their own, and what it drops. */
const newer = (items: readonly Own[], dropped?: DocumentFile['dropped']): DocumentFile =>
  aDocument({
    replaces: OLDER,
    tables: [aTable({ '1': items.map((own, at) => anIndicator(at + 1, own)) })],
    ...(dropped === undefined ? {} : { dropped }),
  });

const faultsOf = (...of: Parameters<typeof newer>): string =>
  said(faultsIn({ documents: { [OLDER]: older, [NEWER]: mdx(newer(...of)) } }));

const BOTH: Own = { continues: [1, 2], words: 'changed' };
const item = (at: number, field: string): string => `tables[0].rows[0].cells["1"][${String(at)}].${field}`;

describe('an edition that replaces another', () => {
  it('is sound where every older bullet, those that hang on another too, is continued or dropped', () => {
    expect(faultsOf([BOTH], [{ ref: 3, note: 'Now in the guidance' }])).toBe('');
    expect(faultsOf([BOTH, { continues: [3], words: 'same' }, {}])).toBe('');
  });

  it('may continue one bullet in several items', () => {
    expect(faultsOf([BOTH, { continues: [2, 3], words: 'changed' }])).toBe('');
  });

  it('must not forget a bullet: all that are missing are named at once, on the line of "replaces"', () => {
    const source = mdx(newer([{ continues: [1], words: 'same' }]));
    const faults = faultsIn({ documents: { [OLDER]: older, [NEWER]: source } });
    expect(said(faults)).toBe(
      'replaces: found no word on 2, 3 of northshire-2018; want each of its bullets in the "continues" of an item or in "dropped" (npm run pairs -- northshire-2020 proposes)',
    );
    expect(faults).toMatchObject([
      { file: `content/documents/${NEWER}.mdx`, line: lineOf(source, 'replaces: "northshire-2018"') },
    ]);
  });

  it('cannot both continue and drop a bullet', () => {
    expect(faultsOf([BOTH], [{ ref: 3 }, { ref: 2 }])).toBe(
      'dropped[1].ref: found 2, which an item here continues; want a bullet that nothing here continues',
    );
  });

  it('cannot continue or drop what the older edition does not hold', () => {
    expect(faultsOf([BOTH, { continues: [3, 30], words: 'changed' }], [{ ref: 40 }])).toBe(
      [
        `${item(1, 'continues[1]')}: found 30; want the ref of a bullet of northshire-2018`,
        'dropped[0].ref: found 40; want the ref of a bullet of northshire-2018',
      ].join('\n'),
    );
  });

  it('names a bullet once in an item, and drops it once', () => {
    expect(faultsOf([{ continues: [1, 2, 2], words: 'changed' }], [{ ref: 3 }, { ref: 3 }])).toBe(
      [
        `${item(0, 'continues[2]')}: found "2", which stands already at ${item(0, 'continues[1]')}; want each ref once`,
        'dropped[1].ref: found "3", which stands already at dropped[0].ref; want each ref once',
      ].join('\n'),
    );
  });

  it('says of what continues a bullet whether the published words are the same', () => {
    expect(faultsOf([{ continues: [1, 2, 3] }])).toBe(
      `${item(0, 'continues')}: found no "words" beside it; want words: "same" or "changed"`,
    );
  });

  it('says it of nothing else', () => {
    expect(faultsOf([{ continues: [1, 2, 3], words: 'same' }, { words: 'same' }])).toBe(
      `${item(1, 'words')}: found "same" without "continues"; want the refs that it continues, or neither: it is new`,
    );
  });

  it('knows no third kind of words', () => {
    expect(faultsOf([{ continues: [1, 2, 3], words: 'similar' as 'same' }])).toContain(
      `${item(0, 'words')}: found "similar"; want one of same, changed`,
    );
  });
});

describe('an edition that replaces none', () => {
  it('neither continues nor drops', () => {
    const first = aDocument({
      tables: [aTable({ '1': [anIndicator(1, { continues: [1], words: 'same' })] })],
      dropped: [{ ref: 2 }],
    });
    expect(said(faultsOfDocument(first))).toBe(
      [
        `${item(0, 'continues')}: found [1]; want nothing here: this edition replaces no other`,
        'dropped: found [{"ref":2}]; want nothing here: this edition replaces no other',
      ].join('\n'),
    );
  });
});
