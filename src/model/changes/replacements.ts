/** Which editions can be compared with the one before, and where that comparison stands. */
import { byId, type Atlas, type Edition } from '#model/edition/atlas.ts';

export interface Replacement {
  readonly older: Edition;
  readonly newer: Edition;
  /**
   * The end of its addresses: the area alone for the latest two editions of its threshold document, with the newer
   * edition for all others.
   */
  readonly path: string;
}

/** Every pair of editions of which one replaces the other. */
export const replacements = ({ editions }: Pick<Atlas, 'editions'>): Replacement[] =>
  editions.flatMap((newer) => {
    if (newer.replaces === null) return [];
    const isLatest = newer.state === 'latest-held' && newer.series === 'thresholds';
    const area = newer.area.id;
    return [{ older: byId(editions, newer.replaces), newer, path: isLatest ? area : `${area}/${newer.id}` }];
  });
