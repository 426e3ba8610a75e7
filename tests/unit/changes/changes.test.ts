/** What became of each indicator from one edition to the next, and of what else a document holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, type TextPart } from '#model/changes/difference.ts';
import { exportChanges } from '#model/changes/export.ts';
import { factChanges, textChanges } from '#model/changes/facts.ts';
import { byConcern, CHANGES, countsOf, pairsOf } from '#model/changes/pairs.ts';
import { replacements } from '#model/changes/replacements.ts';
import { changesTable } from '#model/changes/table.ts';
import type { DocumentFile, IndicatorFile } from '#model/content/schema/document-schema.ts';
import type { Edition } from '#model/edition/atlas.ts';
import { aContact, aDocument, aLevel, aList, anAtlas, anIndicator, aTable, aTimescale } from '../../support/build.ts';
import { atlas as real, editionOf } from '../../support/real.ts';

type Cells = Readonly<Record<string, IndicatorFile[]>>;
type Over = Partial<DocumentFile>;

const LEVELS = [aLevel('1', ['universal']), aLevel('2', ['early-help']), aLevel('3', ['targeted'])];

const atlasOf = (older: Over, newer: Over) =>
  anAtlas([
    aDocument({ document: 'northshire-2018', levels: LEVELS, ...older }),
    aDocument({ replaces: 'northshire-2018', levels: LEVELS, ...newer }),
  ]);

function editionsOf(older: Over, newer: Over): { older: Edition; newer: Edition } {
  const [replacement] = replacements(atlasOf(older, newer));
  return replacement!;
}

const inCells = (cells: Cells): Over => ({ tables: [aTable({ ...cells })] });

/** What became of each: "1>2 moved changed", "new 3", "dropped 4". */
function told(older: Cells, newer: Cells, over: Over = {}): string[] {
  const editions = editionsOf(inCells(older), { ...inCells(newer), ...over });
  return pairsOf(editions.older, editions.newer).map((pair) =>
    [pair.id.replace('pair-', '').replace('-', ' '), pair.change, pair.words].filter(Boolean).join(' '),
  );
}

const on = (ref: number, continues: number[], words: 'same' | 'changed' = 'changed'): IndicatorFile =>
  anIndicator(ref, { continues, words });

describe('a pair of indicators', () => {
  it('is kept, or reworded, by what an author says of the published words, whatever our restatements say', () => {
    const older = { '1': [anIndicator(1, { text: 'Alike' }), anIndicator(2)] };
    const newer = {
      '1': [
        { ...on(1, [1]), text: 'Alike' },
        { ...on(2, [2], 'same'), text: 'Other words of ours' },
      ],
    };
    expect(told(older, newer)).toEqual(['1 1 reworded changed', '2 2 kept same']);
  });

  it('is new where nothing is continued, and dropped where an author says so', () => {
    expect(told({ '1': [anIndicator(1)] }, { '1': [anIndicator(1)] }, { dropped: [{ ref: 1 }] })).toEqual([
      'new 1 new',
      'dropped 1 dropped',
    ]);
  });

  it('is split where several continue one, and merged where one continues several', () => {
    expect(told({ '1': [anIndicator(1)] }, { '1': [on(1, [1]), on(2, [1])] })).toEqual([
      '1 1 split changed',
      '1 2 split changed',
    ]);
    expect(told({ '1': [anIndicator(1), anIndicator(2)] }, { '1': [on(1, [1, 2])] })).toEqual([
      '1 1 merged changed',
      '2 1 merged changed',
    ]);
  });

  it('has moved where the anchors of its levels differ, before all else', () => {
    expect(told({ '1': [anIndicator(1)] }, { '2': [on(1, [1], 'same')] })).toEqual(['1 1 moved same']);
    expect(told({ '1': [anIndicator(1)] }, { '1': [on(1, [1])], '2': [on(2, [1])] })).toEqual([
      '1 1 split changed',
      '1 2 moved changed',
    ]);
  });

  it('has not moved where a level is only called by another name or number', () => {
    const renamed = [aLevel('a', ['universal']), aLevel('b', ['early-help'])];
    expect(told({ '1': [anIndicator(1)] }, { a: [on(1, [1], 'same')] }, { levels: renamed })).toEqual([
      '1 1 kept same',
    ]);
  });

  it('stands under the main concern of the newer, moved ones first', () => {
    const { older, newer } = editionsOf(
      inCells({ '1': [anIndicator(1), anIndicator(2, { concerns: ['neglect'] }), anIndicator(3)] }),
      {
        ...inCells({
          '1': [{ ...on(1, [1]), concerns: ['neglect', 'housing'] }],
          '2': [{ ...on(2, [2]), concerns: ['neglect'] }],
        }),
        dropped: [{ ref: 3, note: 'Now in the guidance' }],
      },
    );
    const groups = byConcern(real.concerns, []);
    expect(groups).toEqual([]);
    const told = byConcern(atlasOf({}, {}).concerns, pairsOf(older, newer)).map(
      ({ concern, pairs }) => `${concern.id}: ${pairs.map(({ id }) => id).join(' ')}`,
    );
    expect(told).toEqual(['housing: dropped-3', 'neglect: pair-2-2 pair-1-1']);
  });
});

describe('the pairs of any two editions', () => {
  it('account for every indicator of both, and each has one kind', () => {
    const plan = fc.array(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(plan, (lists) => {
        const items = lists.map((refs, at) =>
          refs.length === 0 ? anIndicator(at + 1) : on(at + 1, [...new Set(refs)]),
        );
        const continued = new Set(lists.flat());
        const all = Array.from({ length: 8 }, (_, at) => at + 1);
        const { older, newer } = editionsOf(inCells({ '1': all.map((ref) => anIndicator(ref)) }), {
          ...inCells({ '1': items }),
          dropped: all.filter((ref) => !continued.has(ref)).map((ref) => ({ ref })),
        });
        const pairs = pairsOf(older, newer);
        const refs = (side: 'older' | 'newer'): number[] =>
          [...new Set(pairs.flatMap((pair) => pair[side]?.ref ?? []))].sort((a, b) => a - b);
        expect(refs('older')).toEqual(all);
        expect(refs('newer')).toEqual(items.map(({ ref }) => ref));
        expect(countsOf(pairs).reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
        expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
      }),
    );
  });
});

describe('where the changes of an edition stand', () => {
  const three = (series?: string) =>
    replacements(
      anAtlas([
        aDocument({ document: 'n-2016', ...(series === undefined ? {} : { series }) }),
        aDocument({ document: 'n-2018', replaces: 'n-2016', ...(series === undefined ? {} : { series }) }),
        aDocument({ document: 'n-2020', replaces: 'n-2018', ...(series === undefined ? {} : { series }) }),
      ]),
    ).map(({ path }) => path);

  it('is at its area for the latest two, and at the newer edition for older ones', () => {
    expect(three()).toEqual(['northshire', 'northshire/n-2018']);
  });

  it('is at the newer edition for a document of another series, which the area has beside its thresholds', () => {
    expect(three('neglect')).toEqual(['northshire/n-2020', 'northshire/n-2018']);
  });
});

describe('what else changed', () => {
  it('are levels by their anchors: the same, renamed, new or gone', () => {
    const { older, newer } = editionsOf(
      {},
      { levels: [LEVELS[0]!, aLevel('2', ['early-help'], { name: 'Additional' }), aLevel('4', ['child-protection'])] },
    );
    expect(factChanges(older, newer).levels.map(({ change }) => change)).toEqual(['same', 'changed', 'new', 'gone']);
  });

  it('are time limits by their id, and contacts by id or name, on what is printed of them', () => {
    const way = (value: string) => ({ printed: [{ kind: 'telephone' as const, value }] });
    const { older, newer } = editionsOf(
      {
        timescales: [aTimescale('reply'), aTimescale('visit')],
        contacts: [aContact('mash', way('01632 960001')), aContact('a', { name: 'Police' }), aContact('gone')],
      },
      {
        timescales: [aTimescale('reply', { within: '2 working days' })],
        contacts: [aContact('mash', way('01632 960002')), aContact('b', { name: 'Police' }), aContact('added')],
      },
    );
    const { timescales, contacts } = factChanges(older, newer);
    expect(timescales.map(({ change }) => change)).toEqual(['changed', 'gone']);
    expect(contacts.map(({ change }) => change)).toEqual(['changed', 'same', 'new', 'gone']);
  });

  it('are routes level by level, and lists by what they list', () => {
    const items = [{ ref: 1, text: 'Another sign', concerns: ['housing'] }];
    const { older, newer } = editionsOf(
      { lists: [aList('signs')], levels: [LEVELS[0]!, aLevel('2', ['early-help'], { route: [] })] },
      { lists: [aList('signs', { items })], levels: [LEVELS[0]!, aLevel('2', ['early-help'])] },
    );
    const { routes, lists } = factChanges(older, newer);
    expect(routes.map(({ change, newer }) => `${newer?.level?.id ?? 'every'} ${change}`)).toEqual(['1 same', '2 new']);
    expect(lists.map(({ change }) => change)).toEqual(['changed']);
  });

  it('are headings of the guidance, whatever their capitals', () => {
    expect(textChanges(['Consent', 'Which tier?'], ['CONSENT', 'Confidentiality'])).toEqual([
      { change: 'same', older: 'Consent', newer: 'CONSENT' },
      { change: 'new', older: null, newer: 'Confidentiality' },
      { change: 'gone', older: 'Which tier?', newer: null },
    ]);
  });
});

describe('the difference between two restatements', () => {
  const marked = (parts: readonly TextPart[]): string =>
    parts.map(({ text, own }) => (own ? `[${text}]` : text)).join('');
  const both = (a: string, b: string): string[] => Object.values(differenceOf(a, b)).map(marked);

  it('marks what the other lacks, and not the space behind it', () => {
    expect(both('Poor diet at home', 'Poor and limited diet at home')).toEqual([
      'Poor diet at home',
      'Poor [and limited] diet at home',
    ]);
  });

  it('leaves capitals alone', () => {
    expect(both('Child is underweight', 'The child is underweight')).toEqual([
      'Child is underweight',
      '[The] child is underweight',
    ]);
  });

  it('marks a short word between two changes with them: in common, it says nothing', () => {
    expect(both('Attends clinics of choice gladly', 'Attends doctors of note gladly')).toEqual([
      'Attends [clinics of choice] gladly',
      'Attends [doctors of note] gladly',
    ]);
  });

  it('loses no letter of either text', () => {
    const text = fc.array(fc.constantFrom('the', 'Child', 'may', 'be', 'well-fed,', '(at', 'home);', '10%', '‘safe’'), {
      maxLength: 12,
    });
    const whole = (parts: readonly TextPart[]): string => parts.map((part) => part.text).join('');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [older, newer] = [a.join(' '), b.join(' ')];
        const difference = differenceOf(older, newer);
        expect(whole(difference.older)).toBe(older);
        expect(whole(difference.newer)).toBe(newer);
        expect([...difference.older, ...difference.newer].some(({ own }) => own)).toBe(
          older.toLowerCase() !== newer.toLowerCase(),
        );
      }),
    );
  });
});

describe("Portsmouth's two editions", () => {
  const older = editionOf('portsmouth-2022');
  const newer = editionOf('portsmouth-2023');
  const pairs = pairsOf(older, newer);

  it('are accounted for: 250 indicators of the older and 219 of the newer', () => {
    const count = (side: 'older' | 'newer'): number => new Set(pairs.flatMap((pair) => pair[side]?.id ?? [])).size;
    expect([count('older'), count('newer')]).toEqual([250, 219]);
  });

  it('show every kind of change', () => {
    expect(countsOf(pairs).filter(({ count }) => count === 0)).toEqual([]);
  });

  it('hold no restatement that differs where the published words are the same', () => {
    const kept = pairs.filter(({ words }) => words === 'same');
    expect(kept.length).toBeGreaterThan(5);
    for (const pair of kept) expect(pair.newer?.text, pair.id).toBe(pair.older?.text);
  });

  it('are published as they are told, as data and as a table', () => {
    const [replacement] = replacements(real);
    const changes = exportChanges(replacement!, real);
    expect(changes.pairs).toHaveLength(pairs.length);
    expect(changes.counts.map(({ change }) => change)).toEqual([...CHANGES]);
    const [header, ...rows] = changesTable([replacement!], real, (path) => `https://site.example${path}`).rows;
    expect(rows).toHaveLength(pairs.length);
    for (const row of rows) expect(row).toHaveLength(header!.length);
  });
});
