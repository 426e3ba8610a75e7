// The built pages as the tests read them, parsed; with them, all of data.ts.
import { readFramework } from '#loading/load-framework.ts';
import { root } from '../../scripts/support/project.ts';
import { files, read } from './data.ts';
import { pageOf, type BuiltPage } from './checks/page.ts';
import type { ExportedEdition } from './data.ts';
import { tags, textOf, type Element } from './html.ts';

export * from './data.ts';
export * from './html.ts';
export type { BuiltPage };

/** Every page of the built site. What stands under download/ is taken away and read without it. */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html') && !file.startsWith('download/'))
  .map((file) => pageOf(file, read(file)));

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** The page at an address; throws where there is none. */
export function pageAt(address: string): BuiltPage {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address}`);
  return page;
}

/** The page's own content: what stands between the head and the foot that every page shares. */
export function mainOf(page: BuiltPage): Element {
  const [main] = tags(page.tree, 'main');
  if (main === undefined) throw new Error(`${page.address} has no <main>`);
  return main;
}

export const isIndicator = (element: Element): boolean => element.attribs['data-indicator'] !== undefined;

/** What an indicator's element says for itself: without its details and without the indicators nested in it. */
export const ownText = (element: Element): string =>
  textOf(element, (one) => one !== element && (isIndicator(one) || one.name === 'details'));

/** The pages that show an edition: its own ones, and its area's full list while it is the latest held. */
export function pagesOf(edition: ExportedEdition): BuiltPage[] {
  const own = pages.filter((page) => page.address.startsWith(`/documents/${edition.id}/`));
  return edition.state === 'latest-held' ? [...own, pageAt(`/indicators/${edition.area}/`)] : own;
}

const { areas } = readFramework(root).framework;

/** The area's own site, as its entry names it. */
export const siteOf = ({ area }: Pick<ExportedEdition, 'area'>): string | undefined =>
  areas.find(({ id }) => id === area)?.website;

/** Tools, the search, and the page that saves others; all else is read (docs/design.md, "Quality"). */
export const isTool = ({ address }: BuiltPage): boolean =>
  /^\/(windscreen\/.+|indicators\/|compare\/|training\/.*|search\/|offline\/)?$/.test(address);
