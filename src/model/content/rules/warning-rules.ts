/** What an author should look at and may leave: gaps that a document may truly have, and that a lost line leaves too. */
import { ANCHORS } from '../vocabulary.ts';
import { placedIndicators, type DocumentRule } from './rule.ts';

const withoutGap = (numbers: readonly number[]): number[] => {
  const known = new Set(numbers);
  return Array.from({ length: Math.max(0, ...numbers) }, (_, at) => at + 1).filter((number) => !known.has(number));
};

/** Numbers that fit on a line. */
const inWords = (numbers: readonly number[]): string =>
  `${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ` … (${String(numbers.length)} in all)` : ''}`;

export const warningRules: readonly DocumentRule[] = [
  {
    says: 'refs follow one another from 1 without a gap',
    check: ({ document }) => {
      const gaps = withoutGap(placedIndicators(document).map(({ item }) => item.ref));
      return gaps.length === 0
        ? []
        : [{ path: ['tables'], found: `no indicator with the ref ${inWords(gaps)}`, want: 'each published bullet' }];
    },
  },
  {
    says: 'each level lists something',
    check: ({ document }) => {
      const filled = new Set(document.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.keys(cells))));
      return document.levels.flatMap(({ id, held }, at) =>
        filled.has(id) || held === false
          ? []
          : [
              {
                path: ['levels', at],
                found: `no indicator at level "${id}"`,
                want: 'its bullets; or "held: false" if the document prints some, and this site does not have them',
              },
            ],
      );
    },
  },
  {
    says: 'each anchor has a level',
    check: ({ document }) => {
      const answered = new Set(document.levels.flatMap(({ anchors }) => anchors));
      return ANCHORS.filter((anchor) => !answered.has(anchor)).map((anchor) => ({
        path: ['levels'],
        found: `no level for "${anchor}"`,
        want: 'the level that spans it, unless the document has none',
      }));
    },
  },
];
