/** A page as it was built, parsed. */
import { all, parse, type Element, type Tree } from '../html.ts';

export interface BuiltPage {
  /** As a reader asks for it: `/documents/hull-2018/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Tree;
  readonly ids: ReadonlyMap<string, Element>;
}

/** @param file its path below the site's folder */
export function pageOf(file: string, html: string): BuiltPage {
  const tree = parse(html);
  const ids = new Map(all(tree, (one) => one.attribs['id'] !== undefined).map((one) => [one.attribs['id']!, one]));
  return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree, ids };
}
