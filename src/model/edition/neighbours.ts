/**
 * The neighbours of an indicator at the levels below and above: those of the same printed row first, then
 * those of the same concern, which is a grouping of ours and is labelled so (docs/design.md, "Neighbours").
 */
import type { Edition, Indicator } from './atlas.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';

export interface Neighbours {
  readonly direction: 'below' | 'above';
  readonly level: LevelFile;
  /** `row`: the area printed them in one row. `concern`: we group them. */
  readonly basis: 'row' | 'concern';
  readonly indicators: readonly Indicator[];
}

const sameRow = (a: Indicator, b: Indicator): boolean =>
  a.row !== null && a.row === b.row && a.domain === b.domain && a.group === b.group;

const sharesConcern = (a: Indicator, b: Indicator): boolean =>
  a.concerns.some((concern) => b.concerns.includes(concern));
const sameMain = (a: Indicator, b: Indicator): boolean => a.concerns[0] === b.concerns[0];

function atLevel(edition: Edition, of: Indicator, level: LevelFile, direction: Neighbours['direction']): Neighbours[] {
  const there = edition.indicators.filter((one) => one.level === level.id);
  const row = there.filter((one) => sameRow(of, one));
  // A printed row can hold twenty bullets: of these, the ones about the same thing are the neighbours.
  const inRow = row.some((one) => sharesConcern(of, one)) ? row.filter((one) => sharesConcern(of, one)) : [];
  if (inRow.length > 0) return [{ direction, level, basis: 'row', indicators: inRow }];
  const main = there.filter((one) => sameMain(of, one));
  const concern = main.length > 0 ? main : there.filter((one) => one.concerns.includes(of.concerns[0] ?? ''));
  if (concern.length > 0) return [{ direction, level, basis: 'concern', indicators: concern }];
  return row.length > 0 && row.length <= 3 ? [{ direction, level, basis: 'row', indicators: row }] : [];
}

/** The nearest neighbours at lower and at higher levels of the same edition, lower first. */
export function neighboursOf(edition: Edition, of: Indicator): Neighbours[] {
  const here = edition.levels.findIndex((level) => level.id === of.level);
  const nearest = (levels: LevelFile[], direction: Neighbours['direction']): Neighbours[] => {
    for (const level of levels) {
      const found = atLevel(edition, of, level, direction);
      if (found.length > 0) return found;
    }
    return [];
  };
  return [
    ...nearest(edition.levels.slice(0, here).reverse(), 'below'),
    ...nearest(edition.levels.slice(here + 1), 'above'),
  ];
}
