/** Stops the build with every fault of the content at once, before anything is written. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { faultInWords } from '#model/content/faults.ts';
import { contentRoot } from '#loading/paths.ts';
import { readContent } from '#loading/load-content.ts';

export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        const { faults, documents } = readContent(contentRoot(fileURLToPath(config.root)));
        if (faults.length > 0) {
          const count = faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`;
          throw new Error(`${count} in the content; nothing was built.\n\n${faults.map(faultInWords).join('\n')}\n`);
        }
        logger.info(`${String(documents.length)} documents are sound`);
      },
    },
  };
}
