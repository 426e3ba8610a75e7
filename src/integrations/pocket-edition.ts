/**
 * Writes `/download/threshold-atlas.html`: the finder and the facts of every edition in one file, which opens from
 * a USB stick with no server and no network. It is the site's own finder with its data put in place beforehand.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { contentRoot } from '#loading/paths.ts';
import { atlasOf, contentOf } from '#loading/content.ts';
import { addresses } from '#model/edition/urls.ts';
import { finderOptions } from '#model/finder/options.ts';
import { onlyNoticed } from './third-party.ts';

const ENTRY = 'src/islands/pocket/main.tsx';
const STYLES = ['src/styles/site.css', 'src/styles/tools/finder.css'];

/** Parts that are drawn only where the pages of the site are at hand. */
const OF_PAGES = /[\\/](MistakeButton|WordsKept)\.tsx$/;

/** Leaves them out: each costs as much room as some words that a search knows. */
const withoutPartsOfPages = (): Plugin => ({
  name: 'without-parts-of-pages',
  load(id) {
    const part = OF_PAGES.exec(id)?.[1];
    return part === undefined ? undefined : `export const ${part} = () => null;`;
  },
});

/** The finder as one script, with the same compiler settings as the site. */
async function outputOf(root: string, input: readonly string[], output: Rolldown.OutputOptions) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [onlyNoticed(), withoutPartsOfPages()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      copyPublicDir: false,
      cssMinify: true,
      rolldownOptions: { input: input.map((file) => join(root, file)), output },
    },
  });
  return ((Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput).output;
}

async function bundle(root: string): Promise<{ script: string; style: string }> {
  // What tools load when it is wanted is in the file from the start: there is nowhere to load it from.
  const scripts = await outputOf(root, [ENTRY], { format: 'es', codeSplitting: false });
  const styles = await outputOf(root, STYLES, { format: 'es' });
  const script = scripts.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const style = styles
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('\n');
  return { script, style };
}

const jsonAt = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8')) as unknown;

/** The tool's script, the answers that it would fetch, and the facts, from the files that were just built. */
async function packed(
  folder: string,
  root: string,
  from: string | null,
  code: { script: string; style: string },
): Promise<Buffer> {
  const guide = finderOptions(atlasOf(contentRoot(root)), '', false);
  const answers: Record<string, unknown> = {};
  for (const name of ['lexicon', 'guesses'])
    answers[`/data/${name}.json`] = await jsonAt(join(folder, `data/${name}.json`));
  for (const name of await readdir(join(folder, 'data/index')))
    answers[`/data/index/${name}`] = await jsonAt(join(folder, 'data/index', name));
  const facts = await Promise.all(
    guide.editions.map((edition) => jsonAt(join(folder, 'data/facts', `${edition.id}.json`))),
  );
  const { date } = contentOf(contentRoot(root));
  return gzipSync(JSON.stringify({ ...code, guide, date, from, answers, facts }), { level: 9 });
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nine bytes make a number of eleven signs: the signs of ASCII from the space on, all but "<", which HTML reads. */
const [BLOCK, SIGNS, LEFT_OUT] = [9, 11, '<'.charCodeAt(0)];
const BASE = 94n;

function signOf(digit: number): string {
  const code = 32 + digit;
  return String.fromCharCode(code < LEFT_OUT ? code : code + 1);
}

/** Bytes as text that a page can hold, a twelfth less than base64 takes. */
function toSigns(bytes: Buffer): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
  return Array.from({ length: padded.length / BLOCK }, (_, block) => {
    let number = BigInt(`0x${padded.toString('hex', block * BLOCK, (block + 1) * BLOCK)}`);
    const signs = Array.from({ length: SIGNS }, () => {
      const digit = Number(number % BASE);
      number /= BASE;
      return signOf(digit);
    });
    return signs.reverse().join('');
  }).join('');
}

/**
 * Unpacks the file's data, puts the styles and the script that it holds in place and runs the script: packed, they take
 * a third of their room. The policy allows them by their hashes. Large numbers are slow: each block is read as two.
 */
const OPENING = `const place=document.getElementById('pocket');
const put=(name,text)=>{const part=document.createElement(name);if(name==='script')part.type='module';part.textContent=text;document.head.append(part)};
try{const text=document.getElementById('packed').textContent,bytes=new Uint8Array(text.length/11*9),view=new DataView(bytes.buffer);
const read=(from,to)=>{let number=0;for(;from<to;from++){const code=text.charCodeAt(from);number=number*94+code-(code<60?32:33)}return number};
for(let at=0,to=0;at<text.length;at+=11,to+=9){const number=BigInt(read(at,at+7))*78074896n+BigInt(read(at+7,at+11));bytes[to]=Number(number>>64n);view.setBigUint64(to+1,number)}
new Response(new Blob([bytes.subarray(0,Number(document.getElementById('packed').dataset.bytes))]).stream().pipeThrough(new DecompressionStream('gzip'))).json().then((data)=>{globalThis.packed=data;put('style',data.style);put('script',data.script)}).catch(fail)}catch{fail()}
function fail(){place.textContent='This file is damaged, or the browser is too old to open it. Ask for a new copy.'}`;

function page({ script, style }: { script: string; style: string }, data: Buffer): string {
  const policy = `default-src 'none'; script-src ${hash(OPENING)} ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>Threshold Atlas, pocket edition</title></head>
<body><header><p class="danger"><strong>Immediate danger: ring 999.</strong> <span>A reference to published documents, not an official one.</span></p></header>
<main><h1>Threshold Atlas, pocket edition</h1><div id="pocket"><p>Opening… If this line stays, save the file on your device and open it there.</p><noscript><p>This file needs JavaScript.</p></noscript></div></main>
<script type="application/octet-stream" id="packed" data-bytes="${String(data.length)}">${toSigns(data)}</script><script type="module">${OPENING}</script></body></html>
`;
}

/** Where a newer file is fetched; null where the build was not told the site's address. */
function readFrom(site: string | undefined, base: string): string | null {
  if (site === undefined || new URL(site).hostname.endsWith('.example')) return null;
  return new URL(base.replace(/\/?$/, addresses.pocket), site).href;
}

export function pocketEdition(): AstroIntegration {
  let root = '';
  let from: string | null = null;
  return {
    name: 'pocket-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        // The site's address where a build is told none leads nowhere.
        from = readFrom(config.site, config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const code = await bundle(root);
        const html = page(code, await packed(folder, root, from, code));
        await mkdir(join(folder, 'download'), { recursive: true });
        await writeFile(join(folder, 'download/threshold-atlas.html'), html);
        logger.info(`${String(Math.round(Buffer.byteLength(html) / 1000))} kB in download/threshold-atlas.html`);
      },
    },
  };
}
