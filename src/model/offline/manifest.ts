/** What can be saved for use without a connection, as `/offline/manifest.json` lists it, and what is asked of that list. */

import { dateInWords } from '#model/edition/wording/edition-status.ts';

export interface Pack {
  /** An area's id, `shared` or `search`. */
  readonly id: string;
  readonly kind: 'area' | 'shared' | 'search';
  readonly title: string;
  /** The area's own first page; null for what all areas share. */
  readonly home: string | null;
  /** As sent. */
  readonly bytes: number;
  /** The first 64 bits of the SHA-256 of the file as sent: the pack's version, part of its address, a guard against damage. */
  readonly hash: string;
  /** The addresses of its pages, without base path. */
  readonly pages: readonly string[];
  /** An area's data that the tools read; empty for the others. */
  readonly data: readonly string[];
}

export interface OfflineManifest {
  readonly format: 1;
  /** The same for builds that hold the same. */
  readonly build: string;
  /** The day on which the content last changed, as its authors say: 2026-11-22. */
  readonly date: string;
  /** What was wrong and has been put right, newest first: told to whoever reads an older copy. */
  readonly corrections: readonly ToldCorrection[];
  readonly packs: readonly Pack[];
}

/** A correction as readers of saved copies are told of it. */
export interface ToldCorrection {
  readonly id: string;
  /** The area whose document it is in; null for what all share. */
  readonly area: string | null;
  readonly date: string;
  /** What was wrong, and what it says now. */
  readonly words: string;
}

/** What stands in the list's place while offline use is switched off. */
export interface SwitchedOff {
  readonly format: 1;
  readonly off: true;
}

export const offlineAddresses = {
  manifest: '/offline/manifest.json',
  pack: (id: string) => `/offline/${id}.pack`,
  /** Shown in place of a page that is not saved. */
  missing: '/offline/missing/',
  /** The script that pages load where a worker is in charge. */
  savedCopy: '/offline/saved-copy.js',
  worker: '/sw.js',
  /** Where the installed site opens; the worker leads on to the area used last. */
  start: '/?app',
} as const;

const SEARCH = '/pagefind/';

/** The pack that holds an address, whether or not it is saved. What no area owns is shared. */
export function packOf(manifest: OfflineManifest, address: string): Pack | undefined {
  const kind = address.startsWith(SEARCH) ? 'search' : 'shared';
  const area =
    kind === 'search'
      ? undefined
      : manifest.packs.find(
          (pack) => pack.kind === 'area' && (pack.pages.includes(address) || pack.data.includes(address)),
        );
  return area ?? manifest.packs.find((pack) => pack.kind === kind);
}

/** Whether there is such a page at all. */
export const isPage = (manifest: OfflineManifest, address: string): boolean =>
  manifest.packs.some((pack) => pack.pages.includes(address));

/** The packs that some areas need, in the order in which they are fetched: an area is of use only with what all share. */
export function packsFor<P extends Pick<Pack, 'id' | 'kind'>>(packs: readonly P[], areas: readonly string[]): P[] {
  const chosen = packs.filter((pack) => pack.kind === 'area' && areas.includes(pack.id));
  return chosen.length === 0 ? [] : [...packs.filter((pack) => pack.kind !== 'area'), ...chosen];
}

interface Packed {
  readonly packs: readonly Pick<Pack, 'id' | 'kind' | 'hash'>[];
}

/** Whether two builds hold the same for a reader who chose these areas. */
export function sameContent(before: Packed, after: Packed, areas: readonly string[]): boolean {
  const versions = ({ packs }: Packed): string =>
    packsFor(packs, areas)
      .map(({ id, hash }) => `${id} ${hash}`)
      .join();
  return versions(before) === versions(after);
}

export const bytesOf = (packs: readonly Pick<Pack, 'bytes'>[]): number =>
  packs.reduce((sum, { bytes }) => sum + bytes, 0);

type Version = Pick<Pack, 'id' | 'kind' | 'title' | 'hash'>;

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** An older copy's list may be from before corrections were told. */
interface Copy {
  readonly date: string;
  readonly corrections?: readonly ToldCorrection[] | undefined;
}

/** What was wrong in a saved copy and has been put right since, as far as it is of the areas saved. */
export const newCorrections = (
  mine: Copy,
  published: Pick<Copy, 'corrections'>,
  areas: readonly string[],
): ToldCorrection[] =>
  (published.corrections ?? []).filter(({ id, area, date }) => {
    const isKnown = mine.corrections?.some((known) => known.id === id) ?? date <= mine.date;
    return !isKnown && (area === null || areas.includes(area));
  });

/** What differs between two builds, in a sentence for readers. */
export function changesInWords(before: readonly Version[], after: readonly Version[]): string {
  const areas = (packs: readonly Version[]): readonly Version[] => packs.filter(({ kind }) => kind === 'area');
  const names = (packs: readonly Version[]): string => joined(packs.map(({ title }) => title));
  const fresh = areas(after).filter(({ id }) => !before.some((one) => one.id === id));
  const gone = areas(before).filter(({ id }) => !after.some((one) => one.id === id));
  const changed = areas(after).filter(({ id, hash }) => before.some((one) => one.id === id && one.hash !== hash));
  const parts = [
    ...(changed.length > 0 ? [`changed: ${names(changed)}`] : []),
    ...(fresh.length > 0 ? [`new: ${names(fresh)}`] : []),
    ...(gone.length > 0 ? [`no longer here: ${names(gone)}`] : []),
  ];
  return parts.length === 0 ? 'the pages that all areas share have changed' : parts.join('; ');
}

interface Dated {
  /** As 2026-11-22. */
  readonly date: string;
  readonly packs: readonly Version[];
}

/** What is offered to a reader of a saved build where the site is at another: it may have gone back to an earlier one. */
export function offerInWords(mine: Dated, next: Dated): string {
  const day = dateInWords(next.date);
  const what =
    next.date > mine.date
      ? `New content from ${day}`
      : next.date < mine.date
        ? `The site has gone back to its earlier content, from ${day}: it`
        : `Changed content, also from ${day},`;
  return `${what} is ready (${changesInWords(mine.packs, next.packs)}).`;
}

/** A number of bytes as people say it. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
