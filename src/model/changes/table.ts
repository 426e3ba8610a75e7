/** The pairs of editions as a table for people who work in spreadsheets (`src/model/data/tables.ts` has the others). */
import { levelLabel } from '#model/content/labels.ts';
import type { Cell } from '#model/data/csv.ts';
import type { Absolute, Table } from '#model/data/tables.ts';
import { byId, levelOf, type Atlas, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { shortCitation, wholeWords } from '#model/edition/wording/citation.ts';
import { addresses } from '#model/edition/urls.ts';
import { CHANGE_LABELS, WORDING_LABELS } from './labels.ts';
import { byConcern, pairsOf, type Pair } from './pairs.ts';
import type { Replacement } from './replacements.ts';

const HALF_COLUMNS = ['indicator', 'level', 'citation', 'address'] as const;

function halfCells(edition: Edition, half: Indicator | null, absolute: Absolute): Cell[] {
  if (half === null) return HALF_COLUMNS.map(() => '');
  return [
    wholeWords(half),
    levelLabel(levelOf(edition, half.level)),
    shortCitation(edition, half.ref),
    absolute(addresses.indicator(half)),
  ];
}

/** Every pair of these editions, in the order of the page. */
export function changesTable(all: readonly Replacement[], atlas: Pick<Atlas, 'concerns'>, absolute: Absolute): Table {
  const row = ({ older, newer }: Replacement, pair: Pair): Cell[] => [
    CHANGE_LABELS[pair.change],
    newer.area.name,
    pair.words === null ? '' : WORDING_LABELS[pair.words],
    byId(atlas.concerns, pair.concern).title,
    ...halfCells(older, pair.older, absolute),
    ...halfCells(newer, pair.newer, absolute),
    pair.note ?? '',
  ];
  return {
    title: 'What changed',
    rows: [
      [
        'What became of it',
        'Area',
        'Published words',
        'Main concern',
        ...HALF_COLUMNS.map((name) => `Older ${name}`),
        ...HALF_COLUMNS.map((name) => `Newer ${name}`),
        'Our note',
      ],
      ...all.flatMap((one) =>
        byConcern(atlas.concerns, pairsOf(one.older, one.newer)).flatMap(({ pairs }) =>
          pairs.map((pair) => row(one, pair)),
        ),
      ),
    ],
  };
}
