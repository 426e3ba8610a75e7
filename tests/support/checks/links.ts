/** Where the links of a built site lead: the check that `links.test.ts` runs over the site, and `planted.test.ts` over faults. */
import type { BuiltPage } from './page.ts';

export interface Site {
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Every file of the site, as paths without a slash before them. */
  readonly files: ReadonlySet<string>;
}

export const isExternal = (address: string): boolean =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//');

/** Ids like a missing one: those that share its beginning, else its first letter. */
function near(ids: Iterable<string>, wanted: string): string[] {
  const start = wanted.slice(0, Math.max(2, Math.floor(wanted.length / 2)));
  const some = [...ids];
  const alike = some.filter((id) => id.startsWith(start));
  return (alike.length > 0 ? alike : some.filter((id) => id.startsWith(wanted.slice(0, 1)))).slice(0, 8);
}

/** What is wrong with an internal address, in words; undefined where it leads somewhere. */
export function linkFault(page: BuiltPage, address: string, { pages, files }: Site): string | undefined {
  const from = `${page.address} → ${address}`;
  const [path = '', fragment] = address.split('#');
  const target = path.split('?')[0]!;
  if (target !== '' && !target.startsWith('/')) return `${from}: not written from the top of the site`;
  const there = target === '' ? page : pages.get(target);
  if (there === undefined) {
    if (files.has(target.slice(1))) return undefined;
    return pages.has(`${target}/`) ? `${from}: lacks its closing slash` : `${from}: there is no such page`;
  }
  if (fragment === undefined || fragment === '' || there.ids.has(decodeURIComponent(fragment))) return undefined;
  return `${from}: no such anchor there; near it: ${near(there.ids.keys(), fragment).join(', ') || 'none'}`;
}
