/** Gives the headings of the guidance their ids, before Astro would: it does not know the other parts of the page. */
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { headingIds } from '../loading/guidance/heading-ids.ts';

/** Once for each document, whose headings are counted by themselves. */
export const guidanceHeadings: HastPluginEntry = () => {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'guidance-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        context.setProperty(node, 'id', idOf(context.textContent(node)));
      },
    },
  });
};
