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

/** Leaves out what no tool uses: signals, which Astro's client for Preact would load, and Vite's loader of styles. */
function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    enforce: 'pre',
    applyToEnvironment: isClient,
    resolveId: (id) => (id === '@preact/signals' ? NO_SIGNALS : undefined),
    load(id) {
      if (id === NO_SIGNALS) return 'export {};';
      return id.includes(LOADER) ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}

const LATER = '?later';

/**
 * `import address from './script.ts?later'` gives the address of a script that a plain script loads when a reader asks for
 * it. An `import()` of the script itself would bring Vite's loader, and a list of files, to every page.
 */
function loadedLater(): Plugin {
  return {
    name: 'loaded-later',
    enforce: 'pre',
    applyToEnvironment: isClient,
    async resolveId(id, importer) {
      if (!id.endsWith(LATER)) return undefined;
      const script = await this.resolve(id.slice(0, -LATER.length), importer);
      return script === null ? null : `${script.id}${LATER}`;
    },
    load(id) {
      if (!id.endsWith(LATER)) return undefined;
      const script = id.slice(0, -LATER.length);
      if (this.environment.mode === 'dev') return `export default ${JSON.stringify(`/@fs${script}`)};`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: script })};`;
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

export const clientBundle = (): Plugin[] => [withoutUnused(), loadedLater(), oneFilePerTool(), entriesMayShare()];

/** Preact and what starts an island. */
export const SHARED_BY_TOOLS = [{ name: 'preact', test: /node_modules[\\/](?:preact|@astrojs[\\/]preact)[\\/]/ }];
