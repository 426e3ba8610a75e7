/** What stands in the cells of areas side by side: what each level means, or the indicators that a page is about. */
import type { AlignedCell } from '#model/comparison/alignment.ts';
import type { Edition, Indicator } from '#model/edition/atlas.ts';

export interface SideBySideContent {
  readonly kind: 'meaning' | 'indicators';
  readonly indicatorsOf: (edition: Edition) => readonly Indicator[];
  readonly indicatorsAt: (edition: Edition, level: string) => Indicator[];
  /** Where indicators are of several concerns: these, in the order in which their groups stand in each cell. */
  readonly concerns: readonly { readonly id: string; readonly title: string }[];
}

/** @param pick the indicators of an edition; without it, what each level means */
export function contentOf(
  editions: readonly Edition[],
  pick: ((edition: Edition) => readonly Indicator[]) | undefined,
  concerns: SideBySideContent['concerns'],
): SideBySideContent {
  const picked = new Map(editions.map((edition) => [edition.id, pick?.(edition) ?? []]));
  const indicatorsOf = (edition: Edition): readonly Indicator[] => picked.get(edition.id) ?? [];
  return {
    kind: pick === undefined ? 'meaning' : 'indicators',
    indicatorsOf,
    indicatorsAt: (edition, level) => indicatorsOf(edition).filter((indicator) => indicator.level === level),
    concerns,
  };
}

/** Whether a cell lists nothing: it is hatched, and a row of such cells folds. */
export const isEmptyCell = ({ kind, indicatorsAt }: SideBySideContent, { edition, span }: AlignedCell): boolean =>
  kind === 'indicators' && span.levels.every((level) => indicatorsAt(edition, level.id).length === 0);
