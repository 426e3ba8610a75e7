/** Levels, and what holds at all of them. */
import { quoteValue } from '../faults.ts';
import { ANCHORS } from '../vocabulary.ts';
import { duplicates, ids, unknownNames, type Breach, type DocumentRule } from './rule.ts';

export const levelRules: readonly DocumentRule[] = [
  {
    says: 'a level has a label or a name',
    check: ({ document }) =>
      document.levels.flatMap(({ printed, name }, at) =>
        printed === null && name === null
          ? [
              {
                path: ['levels', at, 'name'],
                found: 'null, and no label',
                want: 'the name or the label that is printed',
              },
            ]
          : [],
      ),
  },
  {
    says: 'a level that is not held holds nothing',
    check: ({ document }) =>
      document.levels.flatMap(({ id, held }, at) =>
        held === false && document.tables.some(({ rows }) => rows.some(({ cells }) => id in cells))
          ? [
              {
                path: ['levels', at, 'held'],
                found: `false, and indicators at level "${id}"`,
                want: 'one or the other; "notHeld" names what is missing in part',
              },
            ]
          : [],
      ),
  },
  {
    says: 'the anchors of a level stand next to one another, and rise from level to level',
    check: ({ document }) =>
      document.levels.flatMap((level, at) => {
        const places = level.anchors.map((anchor) => ANCHORS.indexOf(anchor)).sort((a, b) => a - b);
        const path = ['levels', at, 'anchors'];
        const gap = places.some((place, n) => n > 0 && place !== (places[n - 1] ?? 0) + 1);
        const before = document.levels[at - 1];
        const falls =
          before !== undefined &&
          Math.min(...places) < Math.min(...before.anchors.map((anchor) => ANCHORS.indexOf(anchor)));
        return [
          ...(gap
            ? [
                {
                  path,
                  found: quoteValue(level.anchors),
                  want: `neighbouring anchors in the order ${ANCHORS.join(', ')}`,
                },
              ]
            : []),
          ...(falls
            ? [{ path, found: quoteValue(level.anchors), want: `nothing lower than the level before, ${before.id}` }]
            : []),
        ];
      }),
  },
  {
    says: 'a move leads from one level of the document to another, and stands once',
    check: ({ document }) => {
      const moves = (document.moves ?? []).map((move, at) => ({ ...move, path: ['moves', at] }));
      const same = moves.filter(({ from, to }) => from === to);
      return [
        ...unknownNames(
          moves.flatMap(({ from, to, path }) => [
            { name: from, path: [...path, 'from'] },
            { name: to, path: [...path, 'to'] },
          ]),
          ids(document.levels),
          'the levels of this file',
        ),
        ...same.map(({ to, path }) => ({ path: [...path, 'to'], found: quoteValue(to), want: 'another level' })),
        ...duplicates(
          moves.map(({ from, to, path }) => ({ key: `${from} to ${to}`, path })),
          'move',
        ),
      ];
    },
  },
  {
    says: 'what holds at every level is not said again at one of them',
    check: ({ document }) => {
      const { contacts, timescales } = document.everyLevel;
      const again = (part: 'contacts' | 'timescales', whole: readonly string[]): Breach[] =>
        document.levels.flatMap((level, l) =>
          level[part].flatMap((name, at) =>
            whole.includes(name)
              ? [
                  {
                    path: ['levels', l, part, at],
                    found: `${quoteValue(name)}, which everyLevel names for all levels`,
                    want: 'only what the document prints for this level alone',
                  },
                ]
              : [],
          ),
        );
      return [...again('contacts', contacts), ...again('timescales', timescales)];
    },
  },
  {
    says: 'disagreement names steps of the document',
    check: ({ document }) => {
      const steps = document.everyLevel.disagreement?.steps ?? null;
      if (steps === null) return [];
      const path = ['everyLevel', 'disagreement', 'steps'];
      return unknownNames([{ name: steps, path }], ids(document.steps), 'the steps of this file');
    },
  },
];
