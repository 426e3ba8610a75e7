/** Editions side by side: rows, cells, what differs, and what a reader takes away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '#model/edition/atlas.ts';
import { ANCHORS, KINDS, type AnchorId, type Kind } from '#model/content/vocabulary.ts';
import {
  answering,
  compare,
  differs,
  isHidden,
  levelsIn,
  nested,
  onlyDifferences,
} from '#model/comparison/comparison.ts';
import type { Comparison, ComparisonFramework, ComparedEdition } from '#model/comparison/types.ts';
import { indicatorTags } from '#model/content/labels.ts';
import { listedSigns } from '#model/comparison/listed-signs.ts';
import { comparisonTable } from '#model/comparison/export-table.ts';
import { SHOWN, type ComparisonSubject } from '#model/comparison/url-state.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { exportEditionFacts, editionFacts } from '#model/data/edition-facts.ts';
import { openIndex, type IndexedIndicator } from '#model/data/edition-index.ts';
import type { Nested } from '#model/edition/nesting.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import {
  aContact,
  aLevel,
  aList,
  anArea,
  anEdition,
  anIndicator,
  aTable,
  aTimescale,
  aFramework,
  refsOf,
} from '../../support/build.ts';
import { atlas } from '../../support/real.ts';

const comparedOf = (edition: Edition): ComparedEdition => ({
  facts: exportEditionFacts(edition, null),
  index: openIndex(exportIndex(edition)),
});
const withoutIndex = (compared: ComparedEdition): ComparedEdition => ({ ...compared, index: null });

const framework: ComparisonFramework = {
  dimensions: [
    {
      id: 'home-life',
      title: 'Home life',
      concerns: ['housing', 'neglect', 'bullying'].map((id) => ({ id, title: id })),
    },
  ],
};
const housing: ComparisonSubject = { by: 'concern', id: 'housing' };

interface Listed {
  readonly anchors: readonly AnchorId[];
  readonly kinds: readonly Kind[];
}

/** An edition that lists housing with these kinds at levels of these anchors. */
function listing(levels: readonly Listed[], over: Partial<DocumentFile> = {}): ComparedEdition {
  let ref = 0;
  return comparedOf(
    anEdition({
      levels: levels.map(({ anchors }, at) => aLevel(String(at + 1), anchors)),
      tables: [
        aTable(
          Object.fromEntries(
            levels.flatMap(({ kinds }, at) =>
              kinds.length === 0 ? [] : [[String(at + 1), kinds.map((kind) => anIndicator(++ref, { kind }))]],
            ),
          ),
        ),
      ],
      ...over,
    }),
  );
}

/** Editions of any number of levels, none overlapping, with any kinds of indicators. */
const editions = fc
  .tuple(
    fc.subarray([...ANCHORS], { minLength: 1 }),
    fc.array(fc.array(fc.constantFrom(...KINDS), { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([starts, kinds, spans]): ComparedEdition =>
    listing(
      starts.map((anchor, at) => {
        const next = ANCHORS.indexOf(starts[at + 1] ?? 'child-protection');
        const from = ANCHORS.indexOf(anchor);
        return {
          anchors: spans[at] === true && next > from + 1 ? ANCHORS.slice(from, next) : [anchor],
          kinds: kinds[at] ?? [],
        };
      }),
    ),
  );
const several = fc.array(editions, { minLength: 2, maxLength: 5 });

describe('rows of levels', () => {
  test('cover every anchor once, with a cell of every edition in each', () => {
    fc.assert(
      fc.property(several, (editions) => {
        const { rows } = compare(editions, housing, false, framework);
        expect(rows.flatMap((row) => row.anchors)).toEqual(ANCHORS);
        expect(
          rows.every(
            (row) => row.cells.length === editions.length && row.cells.every((cell, column) => cell.column === column),
          ),
        ).toBe(true);
      }),
    );
  });

  test('show every picked indicator once', () => {
    fc.assert(
      fc.property(several, fc.boolean(), (editions, printed) => {
        const cells = new Set(compare(editions, housing, printed, framework).rows.flatMap((row) => row.cells));
        editions.forEach((compared, column) => {
          const shown = [...cells]
            .filter((cell) => cell.column === column)
            .flatMap((cell) =>
              cell.entries.flatMap(({ content }) => (content.type === 'indicators' ? content.items : [])),
            );
          expect(refsOf(shown).sort((a, b) => a - b)).toEqual(
            refsOf(compared.index?.indicators ?? []).sort((a, b) => a - b),
          );
          expect(new Set(shown).size).toBe(shown.length);
        });
      }),
    );
  });

  test('let a level that answers two anchors span their rows', () => {
    const whole = listing([{ anchors: ['child-in-need', 'child-protection'], kinds: ['need'] }]);
    const split = listing([
      { anchors: ['child-in-need'], kinds: ['need'] },
      { anchors: ['child-protection'], kinds: [] },
    ]);
    const { rows } = compare([whole, split], housing, false, framework);
    const last = rows.slice(-2);
    expect(last.map((row) => row.key)).toEqual(['child-in-need', 'child-protection']);
    expect(last[0]?.cells[0]).toBe(last[1]?.cells[0]);
    expect(last[0]?.cells[1]).not.toBe(last[1]?.cells[1]);
  });

  test('are places in print where the reader asks for them, and bear no number', () => {
    const two = listing([
      { anchors: ['universal'], kinds: [] },
      { anchors: ['child-protection'], kinds: ['need'] },
    ]);
    const one = listing([{ anchors: ['targeted'], kinds: ['need'] }]);
    const { rows } = compare([two, one], housing, true, framework);
    expect(rows.map((row) => row.title)).toEqual(['First in the document', 'Second in the document']);
    expect(rows.map((row) => row.cells.map((cell) => cell.state))).toEqual([
      ['silent', 'filled'],
      ['filled', 'no-level'],
    ]);
  });
});

describe('two levels in one cell', () => {
  // Level 1 answers early help; level 2 reaches further, and alone lists a need.
  const split = listing([
    { anchors: ['early-help'], kinds: [] },
    { anchors: ['early-help', 'targeted'], kinds: ['need'] },
  ]);
  const apart = listing([
    { anchors: ['early-help'], kinds: ['need'] },
    { anchors: ['targeted'], kinds: [] },
  ]);
  const rows = (editions: readonly ComparedEdition[]) =>
    compare(editions, housing, false, framework).rows.filter(({ key }) => key === 'early-help' || key === 'targeted');
  const [early, targeted] = rows([split, apart]);

  test('each answer the rows of their own anchors', () => {
    expect(levelsIn(early!, early!.cells[0]!).map(({ id }) => id)).toEqual(['1', '2']);
    expect(levelsIn(targeted!, targeted!.cells[0]!).map(({ id }) => id)).toEqual(['2']);
  });

  test('are shown in a row by itself as far as they answer it', () => {
    expect(answering(early!, early!.cells[0]!)).toBe(early!.cells[0]);
    const part = answering(targeted!, targeted!.cells[0]!);
    expect(part.entries.map(({ level }) => level?.id)).toEqual(['2']);
    expect(part.state).toBe('filled');
  });

  test('do not make a row differ by a need at the one that does not answer it', () => {
    const other = listing([
      { anchors: ['early-help'], kinds: ['need'] },
      { anchors: ['early-help', 'targeted'], kinds: [] },
    ]);
    expect(rows([other, apart]).map(differs)).toEqual([false, false]);
    expect(rows([split, apart]).map(differs)).toEqual([false, true]);
  });

  test('stand in the table to take away under their own alignment, the silent one too', () => {
    const table = comparisonTable(
      compare([split, apart], housing, false, framework),
      { printed: false, hidden: [], subject: housing },
      [],
      (path) => path,
    );
    const own = table.filter((line) => line[1] === 'Northshire');
    expect(own.map((line) => [line[0], line[3], String(line[4]).slice(0, 7)])).toEqual(
      expect.arrayContaining([
        ['Early help', 'Tier 1 Help of kind 1', 'Nothing'],
        ['Early help and Targeted, several agencies', 'Tier 2 Help of kind 2', 'Sign 1'],
      ]),
    );
  });
});

describe('the switch for differences', () => {
  const listsNeed = (comparison: Comparison, row: number, column: number): boolean =>
    comparison.rows[row]?.cells[column]?.entries.some(
      ({ content }) => content.type === 'indicators' && content.items.some(({ kind }) => kind === 'need'),
    ) ?? false;

  test('keeps a row if and only if some edition lists a need there and another does not', () => {
    fc.assert(
      fc.property(several, fc.boolean(), (editions, printed) => {
        const all = compare(editions, housing, printed, framework);
        const kept = onlyDifferences(all).rows;
        all.rows.forEach((row, at) => {
          const lists = editions.map((_, column) => listsNeed(all, at, column));
          expect(kept.includes(row)).toBe(lists.includes(true) && lists.includes(false));
        });
      }),
    );
  });

  test.each(KINDS.filter((kind) => kind !== 'need'))('does not take "%s" for a need', (kind) => {
    const other = listing([{ anchors: ['targeted'], kinds: [kind] }]);
    const none = listing([{ anchors: ['targeted'], kinds: [] }]);
    expect(compare([other, none], housing, false, framework).rows.filter(differs)).toEqual([]);
  });

  test('asks of limits and contacts whether one is printed', () => {
    const one = withoutIndex(
      comparedOf(
        anEdition({ timescales: [aTimescale('a'), aTimescale('b', { kind: 'review' })], contacts: [aContact('mash')] }),
      ),
    );
    const other = withoutIndex(comparedOf(anEdition({ timescales: [aTimescale('c')], contacts: [aContact('hub')] })));
    const rows = (id: 'timescales' | 'contacts'): string[] =>
      onlyDifferences(compare([one, other], { by: 'show', id }, false, framework)).rows.map((row) => row.key);
    expect(rows('timescales')).toEqual(['review']);
    expect(rows('contacts')).toEqual([]);
  });
});

describe('limits and contacts, taken away', () => {
  const edition = anEdition({
    timescales: [aTimescale('a', { note: 'Misprinted.' })],
    contacts: [aContact('mash', { note: 'Renamed since.' })],
  });
  const compared = withoutIndex(comparedOf(edition));

  test.each(['timescales', 'contacts'] as const)('keep our note beside the %s it belongs to', (id) => {
    const subject = { by: 'show', id } as const;
    const [header = [], ...lines] = comparisonTable(
      compare([compared, compared], subject, false, framework),
      { printed: false, hidden: [], subject },
      [],
      (path) => path,
    );
    const notes = lines.map((line) => line[header.indexOf('Our note')]);
    expect(notes).toEqual(Array.from(lines, () => (id === 'timescales' ? 'Misprinted.' : 'Renamed since.')));
    expect(lines.length).toBe(2);
  });
});

describe('a whole level', () => {
  const compared = listing([
    { anchors: ['universal'], kinds: ['need'] },
    { anchors: ['targeted'], kinds: ['need', 'met'] },
  ]);

  test('stands by dimension, with the level that the area prints', () => {
    const { rows } = compare([compared, compared], { by: 'anchor', id: 'targeted' }, false, framework);
    expect(rows.map((row) => [row.key, row.cells[0]?.entries[0]?.level?.id])).toEqual([['home-life', '2']]);
  });

  test("stands under the area's own headings in its own order", () => {
    const { rows } = compare([compared, compared], { by: 'anchor', id: 'targeted' }, true, framework);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells[0]?.entries.map((entry) => [entry.heading, entry.content])).toEqual([
      ['Home and family', { type: 'indicators', items: compared.index?.indicators.slice(1, 3) }],
    ]);
  });
});

describe('signs', () => {
  const edition = anEdition({
    tables: [
      aTable({
        '1': [
          anIndicator(1, {
            text: 'Poor home, including:',
            concerns: ['neglect'],
            items: [anIndicator(2, { text: 'damp' }), anIndicator(3, { text: 'cold', about: 'parent', kind: 'met' })],
          }),
          anIndicator(4),
        ],
      }),
    ],
  });
  const index = openIndex(exportIndex(edition));
  const indicators = index.indicators;
  const flat = (shown: readonly Nested<IndexedIndicator>[]): number[] =>
    shown.flatMap(({ own, children }) => [own.ref, ...flat(children)]);

  test('never stand without their lead-in', () => {
    expect(indicators[1]?.parent?.text).toBe('Poor home, including:');
    expect(indicators[1]?.text).toBe('Poor home, including: damp');
    expect(indicators[3]?.parent).toBeNull();
  });

  test('bring with a lead-in all that hangs on it, each once', () => {
    const outline = (shown: readonly Nested<IndexedIndicator>[]): unknown =>
      shown.map(({ own, children }) => [own.ref, outline(children)]);
    const [first, , third, fourth] = indicators;
    expect(outline(nested(index, [first!, third!, fourth!]))).toEqual([
      [
        1,
        [
          [2, []],
          [3, []],
        ],
      ],
      [4, []],
    ]);
    fc.assert(
      fc.property(fc.subarray([...indicators]), (chosen) => {
        const shown = flat(nested(index, chosen));
        expect(new Set(shown).size).toBe(shown.length);
        expect(refsOf(chosen).every((ref) => shown.includes(ref))).toBe(true);
      }),
    );
  });

  test('say whom they are about and that they are no need, where that is so', () => {
    expect([indicators[0]!, indicators[2]!].map((one) => indicatorTags(one))).toEqual([
      [],
      ['a need that is met', 'about a parent or carer'],
    ]);
  });
});

describe('signs outside the tables', () => {
  const other = aList('other', { urgent: false });
  const urgent = aList('urgent', {
    items: [
      { ref: 1, text: 'Urgent sign', concerns: ['housing'] },
      { ref: 2, text: 'Another', concerns: ['bullying'] },
    ],
  });
  const compared = comparedOf(anEdition({ lists: [other, urgent] }));

  test('of a concern come urgent ones first, with what to do', () => {
    expect(
      listedSigns([compared], housing, framework).map(({ list, items }) => [
        list.id,
        list.route,
        items.map((item) => item.ref),
      ]),
    ).toEqual([
      ['urgent', 'Refer at once', [1]],
      ['other', 'Refer at once', [1]],
    ]);
  });

  test('of a dimension are those of its concerns', () => {
    expect(listedSigns([compared], { by: 'dimension', id: 'home-life' }, framework)[0]?.items).toHaveLength(2);
  });
});

test('a row is hidden as soon as one of its anchors is', () => {
  const [row] = compare(
    [
      listing([{ anchors: ['child-in-need', 'child-protection'], kinds: [] }]),
      listing([{ anchors: ['child-in-need', 'child-protection'], kinds: [] }]),
    ],
    housing,
    false,
    framework,
  ).rows.slice(-1);
  if (row === undefined) throw new Error('there is a last row');
  expect(row.anchors).toContain('child-in-need');
  expect(isHidden(row, ['child-in-need'])).toBe(true);
  expect(isHidden(row, ['universal'])).toBe(false);
});

describe('the table to take away', () => {
  const absolute = (path: string): string => `https://atlas.example${path}`;
  const edition = anEdition(
    {
      levels: [aLevel('1', ['universal']), aLevel('2', ['early-help', 'targeted'])],
      tables: [
        aTable({
          '2': [
            anIndicator(1, {
              text: 'Poor home, including:',
              items: [anIndicator(2, { text: 'damp', about: 'family' })],
            }),
          ],
        }),
      ],
      lists: [aList('urgent')],
    },
    aFramework({ areas: [anArea({ name: '=Northshire' })] }),
  );
  const compared = comparedOf(edition);
  const other = listing([
    { anchors: ['universal'], kinds: [] },
    { anchors: ['early-help'], kinds: ['need'] },
    { anchors: ['targeted'], kinds: [] },
  ]);
  const comparison = compare([compared, other], housing, false, framework);
  const table = (hidden: readonly string[]): (string | number)[][] =>
    comparisonTable(
      comparison,
      { printed: false, hidden, subject: housing },
      listedSigns([compared], housing, framework),
      absolute,
    );

  test('has one line for each sign, with its lead-in, alignment and address', () => {
    const [header, listed, ...lines] = table([]);
    expect(header).toEqual([
      'Level alignment',
      'Area',
      'Edition',
      'Level',
      'Indicator',
      'Kind',
      'About',
      'Citation',
      'Address',
    ]);
    expect(listed?.slice(0, 5)).toEqual([
      'Outside the level tables',
      '=Northshire',
      'March 2020',
      'Signs that need an immediate referral',
      'Urgent sign',
    ]);
    const damp = lines.find((line) => line[4] === 'Poor home, including: damp');
    expect(damp?.slice(0, 7)).toEqual([
      'Early help and Targeted, several agencies',
      '=Northshire',
      'March 2020',
      'Tier 2 Help of kind 2',
      'Poor home, including: damp',
      'need',
      'family',
    ]);
    expect(damp?.[8]).toBe('https://atlas.example/documents/northshire-2020/domains/home/#i2');
    expect(table([]).every((line) => line.length === 9)).toBe(true);
  });

  test('speaks for empty cells and leaves hidden rows out', () => {
    expect(table([]).some((line) => String(line[4]).includes('That is not a lower level of concern.'))).toBe(true);
    const open = table(['targeted']);
    expect(open.some((line) => String(line[4]).includes('damp'))).toBe(false);
    expect(open.some((line) => String(line[0]) === 'Early help')).toBe(true);
  });
});

describe('the documents that are held', () => {
  const editions = atlas.editions.map(comparedOf);
  const real: ComparisonFramework = {
    dimensions: atlas.dimensions.map(({ id, title }) => ({
      id,
      title,
      concerns: atlas.concerns.filter((concern) => concern.dimension === id),
    })),
  };

  test('have facts that fit their schema', () => {
    for (const edition of atlas.editions)
      expect(editionFacts.safeParse(exportEditionFacts(edition, null)).error).toBeUndefined();
  });

  test('compare under every subject, and take away as even tables', () => {
    const subjects: ComparisonSubject[] = [
      ...atlas.concerns.map(({ id }): ComparisonSubject => ({ by: 'concern', id })),
      ...atlas.dimensions.map(({ id }): ComparisonSubject => ({ by: 'dimension', id })),
      ...ANCHORS.map((id): ComparisonSubject => ({ by: 'anchor', id })),
      ...SHOWN.map((id): ComparisonSubject => ({ by: 'show', id })),
    ];
    for (const subject of subjects) {
      for (const printed of [false, true]) {
        const some = subject.by === 'show' ? editions.map(withoutIndex) : editions;
        const comparison = compare(some, subject, printed, real);
        const [header = [], ...lines] = comparisonTable(
          comparison,
          { printed, hidden: [], subject },
          listedSigns(some, subject, real),
          (path) => path,
        );
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.every((line) => line.length === header.length)).toBe(true);
      }
    }
  });

  test('show as many indicators of a concern as its page does', () => {
    for (const { id } of atlas.concerns) {
      const cells = new Set(compare(editions, { by: 'concern', id }, false, real).rows.flatMap((row) => row.cells));
      const picked = [...cells].flatMap((cell) =>
        cell.entries.flatMap(({ content }) => (content.type === 'indicators' ? content.items : [])),
      );
      expect(picked).toHaveLength(
        atlas.editions.reduce(
          (sum, edition) => sum + edition.indicators.filter((one) => one.concerns.includes(id)).length,
          0,
        ),
      );
    }
  });
});
