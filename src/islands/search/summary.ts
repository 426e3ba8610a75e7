/** What a search found, in a line. */
import { counted } from '#model/content/plural.ts';
import { countedHits } from '../search-support/counted-hits.ts';
import type { Asked, Found, Guidance } from './search.ts';

function foundInWords(
  { query, interpretation }: Asked,
  { hits, nearest, unsaved }: Found,
  guidance: readonly Guidance[] | null,
): string {
  const contacts = interpretation?.contacts === true;
  if (query === null) return (interpretation?.places.length ?? 0) > 0 ? 'An area found.' : '';
  const signs = hits.filter(({ entry }) => entry.type === 'list item').length;
  const some = nearest === null ? '' : ' with some of these words';
  const found = `${contacts ? 'Contacts, ' : ''}${countedHits(hits.length - signs, signs)}${some}`;
  const left = unsaved.length > 0 ? `, and ${counted(unsaved.length, 'area')} not saved` : '';
  if (guidance === null) return `${found} found${left}. The guidance could not be loaded.`;
  if (hits.length + guidance.length + unsaved.length === 0) {
    if (contacts) return 'Contacts found.';
    return (nearest?.nearest.concerns.length ?? 0) > 0 ? 'Nothing found with all these words.' : 'Nothing found.';
  }
  const pages = new Set(guidance.map(({ pageUrl }) => pageUrl));
  return `${found} and ${counted(pages.size, 'page')} of guidance found${left}.`;
}

/** @param guidance null where it could not be loaded */
export function summary(asked: Asked, found: Found, guidance: readonly Guidance[] | null): string {
  const words = foundInWords(asked, found, guidance);
  const [looked, all] = [found.looked.length, asked.areas.length];
  return looked < all ? `${words} ${String(looked)} of ${String(all)} areas were looked through.` : words;
}
