/** What `npm run pairs` proposes to an author, and the little that it enters by itself. */
import { describe, expect, it } from 'vitest';
import { propose } from '#model/changes/propose.ts';
import { replacements } from '#model/changes/replacements.ts';
import { withContinued } from '#model/changes/written.ts';
import type { IndicatorFile } from '#model/content/schema/document-schema.ts';
import { aDocument, aLevel, anAtlas, anIndicator, aTable } from '../../support/build.ts';
import { mdx } from '../../support/project.ts';

type Cells = Readonly<Record<string, IndicatorFile[]>>;

const LEVELS = [aLevel('1', ['universal']), aLevel('2', ['early-help'])];

function proposed(older: Cells, newer: Cells, dropped: { ref: number }[] = []) {
  const [editions] = replacements(
    anAtlas([
      aDocument({ document: 'northshire-2018', levels: LEVELS, tables: [aTable({ ...older })] }),
      aDocument({ replaces: 'northshire-2018', levels: LEVELS, tables: [aTable({ ...newer })], dropped }),
    ]),
  );
  return propose(editions!.older, editions!.newer);
}

const sign = (ref: number, text: string, over: Partial<IndicatorFile> = {}): IndicatorFile =>
  anIndicator(ref, { text, ...over });

describe('for a bullet that says nothing of what it continues', () => {
  it('the likeliest older ones are proposed, the nearest words first', () => {
    const { proposals } = proposed(
      { '1': [sign(1, 'Poor diet'), sign(2, 'Poor diet and little sleep'), sign(3, 'Bullied at school')] },
      { '1': [sign(1, 'A poor diet and too little sleep')] },
    );
    expect(proposals.map(({ older }) => older.map(({ indicator }) => indicator.ref))).toEqual([[2, 1]]);
  });

  it('fewer words in common will do under the same main concern', () => {
    const older = { '1': [sign(1, 'Home is cold, damp, crowded')] };
    expect(proposed(older, { '1': [sign(1, 'A cold bedroom, mould')] }).proposals).toHaveLength(1);
    expect(
      proposed(older, { '1': [sign(1, 'A cold bedroom, mould', { concerns: ['neglect'] })] }).proposals,
    ).toHaveLength(0);
  });

  it('nothing is proposed that is continued or dropped already', () => {
    const { proposals, open } = proposed(
      { '1': [sign(1, 'Poor diet'), sign(2, 'Poor diet, often')] },
      { '1': [sign(1, 'Poor diet', { continues: [1], words: 'same' }), sign(2, 'Poor diet, often')] },
      [{ ref: 2 }],
    );
    expect(proposals).toEqual([]);
    expect(open).toEqual([]);
  });

  it.each([
    ['restated alike at the same level', { '1': [sign(1, 'Poor diet')] }, { '1': [sign(1, 'Poor diet')] }, true],
    ['restated alike at another level', { '1': [sign(1, 'Poor diet')] }, { '2': [sign(1, 'Poor diet')] }, false],
    ['nearly alike', { '1': [sign(1, 'Poor diet')] }, { '1': [sign(1, 'A poor diet')] }, false],
    [
      'restated alike twice',
      { '1': [sign(1, 'Poor diet'), sign(2, 'Poor diet')] },
      { '1': [sign(1, 'Poor diet')] },
      false,
    ],
  ])('what is %s is identical or not', (_, older, newer, identical) => {
    expect(proposed(older, newer).proposals[0]?.identical).toBe(identical);
  });
});

describe('what is entered in a file', () => {
  const source = mdx(
    aDocument({
      tables: [aTable({ '1': [sign(1, 'Poor diet'), sign(2, 'Cold home')] })],
      lists: [
        { id: 'a', title: 'A', urgent: true, route: 'R', contacts: [], items: [{ ref: 2, text: 'T', concerns: [] }] },
      ],
    }),
  );

  it('stands below the ref of its bullet in a level table, and nowhere else', () => {
    const lines = withContinued(source, new Map([[2, 17]])).split('\n');
    const at = lines.findIndex((line) => line.includes('continues: [17]'));
    expect(lines[at - 1]).toMatch(/^ +- ref: 2$/);
    expect(lines[at + 1]?.trim()).toBe('words: "same"');
    expect(lines.filter((line) => line.includes('continues'))).toHaveLength(1);
    expect(lines.filter((_, n) => n !== at && n !== at + 1).join('\n')).toBe(source);
  });

  it('is nothing where nothing is identical', () => {
    expect(withContinued(source, new Map())).toBe(source);
  });
});
