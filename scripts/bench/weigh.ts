// What a built site weighs: pages by kind, all files, the search index.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Parts of an address that name one thing among many. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/documents\/[^/]+\/levels\/[^/]+\/$/, 'a level'],
  [/^\/documents\/[^/]+\/domains\/[^/]+\/$/, 'a heading of an area'],
  [/^\/documents\/[^/]+\/requirements\/$/, 'what guidance asks, of one edition'],
  [/^\/documents\/[^/]+\/$/, 'an edition'],
  [/^\/indicators\/[^/]+\/$/, "an area's full list"],
  [/^\/windscreen\/[^/]+\/$/, 'a windscreen'],
  [/^\/changes\/.+$/, 'what changed'],
  [/^\/concerns\/fans\/.*$/, 'pictures of concerns'],
  [/^\/concerns\/(?:region-)?page-.+$/, 'the table of concerns'],
  [/^\/concerns\/[^/]+\/.*$/, 'a concern'],
  [/^\/compare\/[^/]+\/.*$/, 'a dimension, side by side'],
  [/^\/(levels|timescales|contacts|consent|disagreement|requirements|concerns)\/.*$/, '$1, side by side'],
  [/^\/training\/(?:cases\/[^/]+|judge|order)\/$/, 'an exercise about chosen areas'],
  [/^\/training\/.+$/, 'an exercise'],
];

/** The kind of page that stands at an address; the address itself where there is one of its kind. */
export function kindOf(address: string): string {
  const found = KINDS.find(([pattern]) => pattern.test(address));
  return found === undefined ? address : address.replace(...found);
}

interface Kind {
  readonly kind: string;
  readonly pages: number;
  /** Bytes of the heaviest and of the one in the middle, compressed as hosts without Brotli send them. */
  readonly heaviest: number;
  readonly middle: number;
  readonly address: string;
}

export interface Weight {
  readonly pages: number;
  readonly bytes: number;
  readonly index: { readonly bytes: number; readonly files: number };
  readonly kinds: readonly Kind[];
}

function kindsOf(pages: readonly { address: string; bytes: number }[]): Kind[] {
  return [...Map.groupBy(pages, ({ address }) => kindOf(address))]
    .map(([kind, all]): Kind => {
      const sorted = all.toSorted((a, b) => b.bytes - a.bytes);
      const { address = '', bytes: heaviest = 0 } = sorted[0] ?? {};
      const middle = sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0;
      return { kind, pages: all.length, heaviest, middle, address };
    })
    .sort((a, b) => b.heaviest - a.heaviest);
}

/** @param folder the built site */
export function weigh(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
  const sum = (some: readonly { bytes: number }[]): number => some.reduce((all, { bytes }) => all + bytes, 0);
  const index = files.filter(({ file }) => file.startsWith('pagefind/'));
  const pages = files
    .filter(({ file }) => file.endsWith('.html') && !file.startsWith('download/'))
    .map(({ file }) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      bytes: gzipSync(readFileSync(join(folder, file))).length,
    }));
  return {
    pages: pages.length,
    bytes: sum(files),
    index: { bytes: sum(index), files: index.length },
    kinds: kindsOf(pages),
  };
}
