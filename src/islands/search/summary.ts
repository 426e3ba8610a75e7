/** What a search found, in a line. */
import { counted } from '../search-support/plural.ts';
import type { Asked, Found, Guidance } from './search.ts';

/** @param guidance null where it could not be loaded */
export function summary(
  { query, interpretation }: Asked,
  { hits, unsaved }: Found,
  guidance: readonly Guidance[] | null,
): string {
  const contacts = interpretation?.contacts === true;
  if (query === null) return (interpretation?.places.length ?? 0) > 0 ? 'An area found.' : '';
  const found = `${contacts ? 'Contacts, ' : ''}${counted(hits.length, 'indicator')}`;
  const left = unsaved.length > 0 ? `, and ${counted(unsaved.length, 'area')} not saved` : '';
  if (guidance === null) return `${found} found${left}. The guidance could not be loaded.`;
  if (hits.length + guidance.length + unsaved.length === 0) return contacts ? 'Contacts found.' : 'Nothing found.';
  const pages = new Set(guidance.map(({ pageUrl }) => pageUrl));
  return `${found} and ${counted(pages.size, 'page')} of guidance found${left}.`;
}
