/**
 * How scripts for browsers are bundled: Preact is one file that all tools share, and all else of a tool is one file of its
 * own. On a slow line a request costs more than its bytes, and one file is compressed better than five
 * (docs/decisions/islands.md).
 */
import type { Plugin } from 'vite';

const isClient = ({ name }: { readonly name: string }): boolean => name === 'client';

const TOOL = '?tool=';

/** The name of the tool whose file this is, where it is the first of a tool's own. */
const toolOf = (file: string): string | undefined => /[\\/]src[\\/]islands[\\/](\w+)\.tsx$/.exec(file)?.[1];

/** Gives each tool a copy of what it imports from `src/`: to the bundler they are modules of that tool alone. */
function oneFilePerTool(): Plugin {
  return {
    name: 'one-file-per-tool',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: isClient,
    async resolveId(source, importer, options) {
      const [file = '', tagged] = importer?.split(TOOL) ?? [];
      const tool = tagged ?? toolOf(file);
      if (tool === undefined) return undefined;
      const resolved = await this.resolve(source, file, { ...options, skipSelf: true });
      const isOurs = resolved !== null && /[\\/]src[\\/]/.test(resolved.id) && !resolved.id.includes('node_modules');
      return isOurs ? { ...resolved, id: `${resolved.id}${TOOL}${tool}` } : resolved;
    },
  };
}

const NO_SIGNALS = '\0no-signals';

const LOADER = 'vite/preload-helper';

/**
 * Leaves out what no tool uses: signals, which Astro's client for Preact would load, and Vite's loader of styles. A
 * plain script that loads another has a copy of what is left of that loader, which else would bring it Preact's file.
 */
function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    enforce: 'pre',
    applyToEnvironment: isClient,
    resolveId(id, importer) {
      if (id === '@preact/signals') return NO_SIGNALS;
      const isPlainScript = /[\\/]src[\\/]client[\\/]/.test(importer ?? '');
      return id.includes(LOADER) && isPlainScript ? `\0${LOADER}?plain-script` : undefined;
    },
    load(id) {
      if (id === NO_SIGNALS) return 'export {};';
      return id.includes(LOADER) ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}

/** What a tool loads later may import from the tool's own file; by Astro's default what they share is a file more. */
function entriesMayShare(): Plugin {
  return {
    name: 'entries-may-share',
    applyToEnvironment: isClient,
    options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
  };
}

export const clientBundle = (): Plugin[] => [withoutUnused(), oneFilePerTool(), entriesMayShare()];

/** Preact and what starts an island. */
export const SHARED_BY_TOOLS = [{ name: 'preact', test: /node_modules[\\/](?:preact|@astrojs[\\/]preact)[\\/]/ }];
