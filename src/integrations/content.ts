/** Stops the build with every fault of the content at once, before anything is written, and hands pages the guidance. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted } from '#model/content/plural.ts';
import { faultsInWords } from '#model/content/fault-words.ts';
import { contentOf, forgetContent } from '#loading/content.ts';
import { contentRoot } from '#loading/paths.ts';
import { linesBelow } from '#loading/source/quoted-lines.ts';
import { faultPage } from './fault-page.ts';
import { guidanceModules } from './guidance-modules.ts';

/** An author mends a line of the content: a stack of calls, or Astro's advice about code, would only hide it. */
function stop(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}

export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        const root = contentRoot(fileURLToPath(config.root));
        // A server that starts again does so because files have changed.
        forgetContent(root);
        const { faults, documents } = contentOf(root);
        const plugins = [guidanceModules(root), faultPage(root)];
        updateConfig({ vite: { plugins } });
        if (faults.length === 0) {
          logger.info(counted(documents.length, 'sound document'));
          return;
        }
        // Whoever writes while the site runs reads the same in the page, and mends it there and then.
        const lines = linesBelow(root);
        if (command === 'dev') logger.error(faultsInWords(faults, '.', lines));
        else stop(faultsInWords(faults, '; nothing was built.', lines));
      },
    },
  };
}
