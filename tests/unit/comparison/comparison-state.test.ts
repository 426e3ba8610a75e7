/** The address of a comparison: it holds every choice, and nothing hostile gets through it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANCHORS, ROLES, TIMESCALE_KINDS } from '#model/content/vocabulary.ts';
import {
  isRowKey,
  MOST_EDITIONS,
  NOTHING_COMPARED,
  readComparison,
  rowsOf,
  SHOWN,
  subjectKey,
  subjectOf,
  turnTo,
  writeComparison,
  type ComparisonChoices,
  type ComparisonState,
  type ComparisonSubject,
} from '#model/comparison/url-state.ts';

const choices: ComparisonChoices = {
  documents: [
    'northshire-2020',
    'southshire-2019',
    'southshire-2023',
    'eastshire-2018',
    'westshire-2021',
    'midshire-2022',
  ],
  concerns: ['housing', 'neglect', 'self-harm'],
  dimensions: ['health', 'home-life'],
};

const subjects = fc.oneof(
  fc.constantFrom(...choices.concerns).map((id): ComparisonSubject => ({ by: 'concern', id })),
  fc.constantFrom(...choices.dimensions).map((id): ComparisonSubject => ({ by: 'dimension', id })),
  fc.constantFrom(...ANCHORS).map((id): ComparisonSubject => ({ by: 'anchor', id })),
  fc.constantFrom(...SHOWN).map((id): ComparisonSubject => ({ by: 'show', id })),
);

const KEYS = [
  ...ANCHORS,
  ...choices.dimensions,
  ...TIMESCALE_KINDS,
  ...ROLES,
  ...Array.from({ length: 12 }, (_, at) => String(at + 1)),
];

const states: fc.Arbitrary<ComparisonState> = fc
  .record({
    documents: fc.uniqueArray(fc.constantFrom(...choices.documents), { maxLength: MOST_EDITIONS }),
    subject: fc.option(subjects),
    printed: fc.boolean(),
    differences: fc.boolean(),
    hidden: fc.uniqueArray(fc.constantFrom(...KEYS)),
    presenting: fc.boolean(),
    namesHidden: fc.boolean(),
    row: fc.option(fc.constantFrom(...KEYS)),
  })
  .map((state) => ({
    ...state,
    hidden: state.hidden.filter((key) => isRowKey(state, choices, key)),
    row: state.row !== null && isRowKey(state, choices, state.row) ? state.row : null,
  }));

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%',
  '%00',
  '\u202Egnp.exe',
  '__proto__',
  'constructor',
  '../../etc',
  'javascript:alert(1)',
  '\uD800',
  '1e3',
  '0',
  '-1',
  '=1+1',
  '',
];
const garbage = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());
const names = fc.oneof(
  fc.constantFrom(
    'doc',
    'concern',
    'dimension',
    'anchor',
    'show',
    'order',
    'only',
    'hidden',
    'present',
    'row',
    '__proto__',
    'utm_source',
  ),
  garbage,
);
const garbageQueries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(names, fc.oneof(garbage, fc.constantFrom(...KEYS, ...choices.documents))), { maxLength: 30 })
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  fc.array(fc.tuple(names, garbage), { maxLength: 30 }).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
);

describe('an address of a comparison', () => {
  test('gives back every state it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readComparison(writeComparison(state), choices)).toEqual({ state, refused: [] });
      }),
    );
  });

  test('names what it drops once, however often it stands there', () => {
    expect(readComparison(`?${'z=1&'.repeat(2000)}`, choices).refused).toEqual(['z “1”']);
  });

  test('never throws, and holds nothing but choices, whatever it says', () => {
    fc.assert(
      fc.property(garbageQueries, (query) => {
        const { state, refused } = readComparison(query, choices);
        expect(state.documents.every((id) => choices.documents.includes(id))).toBe(true);
        expect(state.documents.length).toBeLessThanOrEqual(MOST_EDITIONS);
        expect(state.subject === null || subjectOf(state.subject.by, state.subject.id, choices) !== null).toBe(true);
        expect(
          [...state.hidden, ...(state.row === null ? [] : [state.row])].every((key) => isRowKey(state, choices, key)),
        ).toBe(true);
        // Written again it is an address that means the same and holds no markup.
        const written = writeComparison(state);
        expect(written).not.toMatch(/[<>"'\s]/);
        expect(readComparison(written, choices)).toEqual({ state, refused: [] });
        // What is named is short and has nothing that the eye cannot see.
        expect(refused.every((words) => words.length <= 90 && !/[\p{Cc}\p{Cf}]/u.test(words))).toBe(true);
      }),
    );
  });

  test('loses no choice among garbage, and names the garbage', () => {
    fc.assert(
      fc.property(
        states,
        fc.array(
          fc.tuple(
            fc.constantFrom('doc', 'hidden', 'order', 'only', 'present', 'note'),
            fc.constantFrom(...HOSTILE.slice(0, -1)),
          ),
        ),
        (state, noise) => {
          const query = new URLSearchParams(writeComparison(state));
          // A refused value of a key that may stand once only takes nobody's place.
          const before = new URLSearchParams([...noise, ...query]);
          const read = readComparison(`?${before.toString()}`, choices);
          expect(read.state).toEqual(state);
          expect(read.refused.length > 0).toBe(noise.length > 0);
        },
      ),
    );
  });

  test('names what it does not know, and a sixth edition', () => {
    const query = `?${choices.documents.map((id) => `doc=${id}`).join('&')}&doc=atlantis&concern=dragons&order=sideways&colour=red`;
    const { state, refused } = readComparison(query, choices);
    expect(state.documents).toEqual(choices.documents.slice(0, 5));
    expect(state.subject).toBeNull();
    expect(refused).toEqual([
      'colour “red”',
      'doc “midshire-2022”',
      'doc “atlantis”',
      'concern “dragons”',
      'order “sideways”',
    ]);
  });

  test('compares one thing: the first it names, and says that it left the other out', () => {
    const { state, refused } = readComparison('?show=contacts&concern=housing', choices);
    expect(state.subject).toEqual({ by: 'concern', id: 'housing' });
    expect(refused).toEqual(['show “contacts”']);
  });

  test('is empty while nothing is chosen', () => {
    expect(writeComparison(NOTHING_COMPARED)).toBe('');
  });
});

describe('turning to other rows', () => {
  test('reveals nothing that was hidden', () => {
    fc.assert(
      fc.property(states, fc.option(subjects), fc.boolean(), (state, subject, printed) => {
        fc.pre(state.hidden.length > 0);
        const next = turnTo(state, { subject, printed }, choices, 4);
        const fact = (one: Pick<ComparisonState, 'subject' | 'printed'>): boolean =>
          ['timescales', 'contacts'].includes(rowsOf(one));
        if (!fact(next) && !fact(state)) expect(next.hidden.length).toBeGreaterThan(0);
        if (
          rowsOf(next) !== rowsOf(state) &&
          rowsOf(next) === 'places' &&
          next.subject?.by !== 'anchor' &&
          !fact(state)
        )
          expect(next.hidden.filter((key) => key !== 'every-level')).toEqual(['1', '2', '3', '4']);
        expect(next.hidden.every((key) => isRowKey(next, choices, key))).toBe(true);
      }),
    );
  });

  test('keeps what is hidden while the rows are the same levels', () => {
    const state: ComparisonState = {
      ...NOTHING_COMPARED,
      subject: { by: 'concern', id: 'housing' },
      hidden: ['targeted'],
      row: 'universal',
    };
    expect(turnTo(state, { subject: { by: 'dimension', id: 'health' } }, choices, 4)).toMatchObject({
      hidden: ['targeted'],
      row: 'universal',
    });
  });

  test('leaves an open room open', () => {
    const next = turnTo(
      { ...NOTHING_COMPARED, subject: { by: 'concern', id: 'housing' } },
      { printed: true },
      choices,
      4,
    );
    expect(next).toMatchObject({ printed: true, hidden: [] });
  });
});

test('a subject is named by what it is and its id', () => {
  fc.assert(
    fc.property(subjects, (subject) => {
      const [by = '', id = ''] = subjectKey(subject).split(':');
      expect(subjectOf(by, id, choices)).toEqual(subject);
    }),
  );
});
