/** What pages ask of the guidance besides drawing it. */
import { contentOf } from '../content.ts';
import { contentRoot } from '../paths.ts';

/** The ids of the lists that a document's guidance shows in their place. */
export function listsInGuidance(document: string): Set<string> {
  const { body = '' } = contentOf(contentRoot(process.cwd())).guidance[document] ?? {};
  return new Set([...body.matchAll(/<List\s+of="([^"]+)"/g)].map(([, id = '']) => id));
}
