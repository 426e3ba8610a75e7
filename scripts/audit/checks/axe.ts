/** What axe finds, best practices included. */
import { AxeBuilder } from '@axe-core/playwright';
import { show, type Check, type View } from '../check.ts';

/** Every level up to AA, and what is good practice beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe takes for a fault and is none: on the wedge of a windscreen the printed label stands above the name, as it does
 * in the wedge's accessible name; only in the markup it follows. It is counted among what a person must judge.
 */
const isJudged = (rule: string, where: string): boolean =>
  rule === 'label-content-name-mismatch' && /^#wedge-\d+$/.test(where);

const LINES = 4;

export const axe = (view: View): Check => ({
  title: `axe, ${view}`,
  criteria: 'all that axe has rules for, and its best practices',
  unit: 'rules',
  run: async (page) => {
    await show(page, view);
    const { passes, violations, incomplete } = await new AxeBuilder({ page })
      // What passes is counted, and not described. There are no frames to look into, and no sheet to be fetched again.
      .options({ resultTypes: ['violations', 'incomplete'], preload: false })
      .withTags(TAGS)
      .setLegacyMode()
      .analyze();
    return {
      looked: new Set([...passes, ...violations, ...incomplete].map(({ id }) => id)).size,
      faults: violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ target }) => !isJudged(id, target.join(' ')))
          .slice(0, LINES)
          .map(({ target, failureSummary }) => ({
            rule: id,
            what: `${help}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
          })),
      ),
      undecided: [
        ...incomplete,
        ...violations.filter(({ id, nodes }) => nodes.some(({ target }) => isJudged(id, target.join(' ')))),
      ].map(({ id, help }) => `${id}: ${help}`),
    };
  },
});
