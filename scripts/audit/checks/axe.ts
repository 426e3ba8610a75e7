/** What axe finds, best practices included. */
import { AxeBuilder } from '@axe-core/playwright';
import { show, type Check, type View } from '../check.ts';

/** Every level up to AA, and what is good practice beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
        nodes.slice(0, LINES).map(({ target, failureSummary }) => ({
          rule: id,
          what: `${help}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
        })),
      ),
      undecided: incomplete.map(({ id, help }) => `${id}: ${help}`),
    };
  },
});
