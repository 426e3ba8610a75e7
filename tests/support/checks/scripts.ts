/** What a page makes a browser fetch and run: the check that `budget.test.ts` runs over the site, and `planted.test.ts` over faults. */
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { tags } from '../html.ts';
import type { BuiltPage } from './page.ts';

type Read = (file: string) => string;

export const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/**
 * The scripts that a browser fetches for a page, as files of the site: its own, its islands', those named ahead, and what
 * they import before they run. What is imported when a reader asks for it, or never, is not among them, nor is
 * Pagefind, which looks for guidance in a worker of its own.
 */
export function scriptsOf({ tree }: BuiltPage, read: Read): string[] {
  const named = [
    ...tags(tree, 'script').map(({ attribs }) => attribs['src']),
    ...tags(tree, 'link')
      .filter(({ attribs }) => attribs['rel'] === 'modulepreload')
      .map(({ attribs }) => attribs['href'])
      .filter((address) => address !== '/pagefind/pagefind.js'),
    ...tags(tree, 'astro-island').flatMap(({ attribs }) => [attribs['component-url'], attribs['renderer-url']]),
  ];
  const found = new Set(named.flatMap((address) => (address === undefined ? [] : [address.slice(1)])));
  for (const file of found) {
    const imports = parseSync(file, read(file)).module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
    for (const from of imports) found.add(new URL(from, `http://site/${file}`).pathname.slice(1));
  }
  return [...found];
}

const inlineScripts = ({ tree }: BuiltPage): string =>
  tags(tree, 'script')
    .flatMap((script) => script.children.map((child) => ('data' in child ? child.data : '')))
    .join('');

/** What is wrong with the script that a page sends, compressed, and which files weigh most; undefined where it keeps to its budget. */
export function scriptFault(
  page: BuiltPage,
  most: number,
  { read, sizeOf = (file) => zipped(read(file)) }: { read: Read; sizeOf?: (file: string) => number },
): string | undefined {
  // Pagefind, which searches the guidance, is named ahead and never waited for.
  const costs = scriptsOf(page, read)
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => ({ file, bytes: sizeOf(file) }))
    .sort((a, b) => b.bytes - a.bytes);
  const bytes = costs.reduce((sum, one) => sum + one.bytes, zipped(inlineScripts(page)));
  if (bytes <= most) return undefined;
  const heaviest = costs.map((one) => `${one.file} ${String(one.bytes)}`).join(', ');
  return `${page.address}: sends ${String(bytes)} bytes of script, more than ${String(most)}: ${heaviest}`;
}
