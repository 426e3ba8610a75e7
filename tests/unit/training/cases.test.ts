// A case as it is told, what is listed under what was heard, and what must hold between the training and the documents.
import { describe, expect, test } from 'vitest';
import { readCase, writeCase } from '#model/training/case-state.ts';
import { levelsListing, listedUnder } from '#model/training/listed-under.ts';
import { headingId, printedParts } from '#model/training/printed-words.ts';
import { decidedIn, linesOfKind, tellingOf } from '#model/training/telling.ts';
import type { CaseFile } from '#model/training/schema.ts';
import { aList, anIndicator, aTable } from '../../support/build.ts';
import { faultsIn, mdx, said, yaml } from '../../support/project.ts';
import { aDocument } from '../../support/build.ts';
import { anArea4 } from './held.ts';

const CASE: CaseFile = {
  id: 'sam',
  title: 'Sam',
  document: 'northshire-2020',
  level: '2',
  who: 'Sam is 5.',
  parts: [
    { title: null, kind: 'story', lines: ['Sam is often late.'], note: 'A misprint.' },
    { title: 'Strengths', kind: 'strength', lines: ['Sam sings.', 'Mum asks for help.'] },
    { title: 'Worries', kind: 'worry', lines: ['Sam is tired.'] },
    { title: 'Danger', kind: 'danger', lines: ['Sam may fall behind.'] },
    { title: 'Danger', kind: 'danger', decided: true, lines: ['A plan is needed.'] },
    { title: 'Support', kind: 'step', decided: true, lines: ['School helps.'] },
  ],
};

describe('a case', () => {
  const lines = (told: readonly { line: string }[]): string[] => told.map(({ line }) => line);

  test('is told from who they are, worries and strengths in turn, to what may come', () => {
    expect(lines(tellingOf(CASE))).toEqual([
      'Sam is 5.',
      'Sam is often late.',
      'Sam is tired.',
      'Sam sings.',
      'Mum asks for help.',
      'Sam may fall behind.',
    ]);
  });

  test('tells what was decided only at the end, and every line once', () => {
    expect(lines(decidedIn(CASE))).toEqual(['A plan is needed.', 'School helps.']);
    const printed = [CASE.who, ...CASE.parts.flatMap((part) => part.lines)];
    expect([...lines(tellingOf(CASE)), ...lines(decidedIn(CASE))].toSorted()).toEqual(printed.toSorted());
  });

  test('keeps the note with its lines', () => {
    expect(tellingOf(CASE)[1]).toMatchObject({ line: 'Sam is often late.', note: 'A misprint.' });
  });

  test('stands in the guidance under the headings printed, each once', () => {
    expect(printedParts(CASE.parts).map(({ title, lines: own }) => [title, own.length])).toEqual([
      [null, 1],
      ['Strengths', 2],
      ['Worries', 1],
      ['Danger', 2],
      ['Support', 1],
    ]);
  });

  test('fills a sheet with all lines of a kind, decided or not', () => {
    expect(linesOfKind(CASE, 'danger')).toEqual(['Sam may fall behind.', 'A plan is needed.']);
  });

  test('stands in the address: how far it is told, what was heard, where to look', () => {
    const query = '?step=3&concern=neglect&concern=housing&doc=north-2020&reveal=1';
    const read = readCase(query, { documents: ['north-2020'], concerns: ['housing', 'neglect'] });
    expect(read.refused).toEqual([]);
    expect(read.state.concerns).toEqual(['neglect', 'housing']);
    expect(writeCase(read.state)).toBe(query);
  });
});

test('the anchor of a heading is what Markdown makes of it', () => {
  expect(headingId("What's working well?")).toBe('whats-working-well');
});

describe('what is listed under a concern', () => {
  const north = anArea4(
    'north',
    [
      [anIndicator(1)],
      [],
      [anIndicator(2, { concerns: ['neglect'] }), anIndicator(3, { text: 'One:', items: [anIndicator(4)] })],
    ],
    {
      lists: [
        aList('urgent'),
        aList('other', { urgent: false, items: [{ ref: 1, text: 'x', concerns: ['neglect'] }] }),
      ],
    },
  );

  test('stands level by level in the printed order, what hangs on a lead-in nested in it', () => {
    const { levels } = listedUnder(north, 'housing');
    expect(levels.map(({ level, nested }) => [level.id, nested.map(({ own }) => own.ref)])).toEqual([
      ['1', [1]],
      ['3', [3]],
    ]);
    expect(levels[1]!.nested[0]!.children.map(({ own }) => own.ref)).toEqual([4]);
  });

  test('has the signs printed outside the level tables with it', () => {
    expect(listedUnder(north, 'housing').lists.map(({ list }) => list.id)).toEqual(['urgent']);
    expect(listedUnder(north, 'bullying')).toEqual({ levels: [], lists: [] });
  });

  test('leads to the levels that list it', () => {
    expect(levelsListing(north, ['neglect']).map(({ id }) => id)).toEqual(['3']);
  });
});

describe('a fault in the training is named', () => {
  const file = (name: string, data: unknown) => ({ [`content/training/${name}.yaml`]: yaml(data) });
  const deck = (over: object) => [
    {
      id: 'd',
      title: 'D',
      concern: 'housing',
      cards: [['northshire-2020-1'], ['northshire-2020-2']],
      draw: 'Ask.',
      ...over,
    },
  ];
  const table = aTable({ '1': [anIndicator(1), anIndicator(2)], '2': [anIndicator(3, { concerns: ['neglect'] })] });
  const documents = { 'northshire-2020': mdx(aDocument({ tables: [table] })) };
  const saidOf = (files: Record<string, string>): string => said(faultsIn({ documents, files }));

  test('where a card names no indicator, one of another concern, or two that say different things', () => {
    expect(saidOf(file('decks', deck({})))).toBe('');
    expect(saidOf(file('decks', deck({ cards: [['northshire-2020-9'], ['northshire-2020-1']] })))).toContain(
      '"northshire-2020-9"',
    );
    expect(saidOf(file('decks', deck({ cards: [['northshire-2020-3'], ['northshire-2020-1']] })))).toContain(
      'a sign of the concern "housing"',
    );
    expect(
      saidOf(file('decks', deck({ cards: [['northshire-2020-1', 'northshire-2020-2'], ['northshire-2020-1']] }))),
    ).toContain('the same words of the same document');
  });

  test('where a deck has one card or six', () => {
    expect(saidOf(file('decks', deck({ cards: [['northshire-2020-1']] })))).not.toBe('');
    expect(saidOf(file('decks', deck({ cards: Array.from({ length: 6 }, () => ['northshire-2020-1']) })))).not.toBe('');
  });

  test('where a case names a level that its document does not print', () => {
    expect(saidOf(file('cases', [{ ...CASE, level: '7' }]))).toContain('levels of northshire-2020');
    expect(saidOf(file('cases', [CASE]))).toBe('');
  });

  test('where guidance shows a case of another document', () => {
    const guidance = { 'northshire-2020': mdx(aDocument(), '<Case of="connor"/>\n') };
    expect(said(faultsIn({ documents: guidance, files: file('cases', [CASE]) }))).toContain(
      'content/training/cases.yaml',
    );
  });
});
