/** The first contact of the one area that a search is about: fetched when there is one. */
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { fetchFacts } from '../support/data.ts';
import { useData } from '../support/use-data.tsx';
import type { FirstContact } from './FirstContact.tsx';

export interface WithFirstContact {
  readonly facts: EditionFacts;
  readonly FirstContact: typeof FirstContact;
}

/** @param document of the area in hand; null where there is no one area, or it is not known yet */
export function useFirstContact(base: string, document: string | null): WithFirstContact | null {
  const { loaded } = useData(document ?? '', async () => {
    const [facts, part] = await Promise.all([fetchFacts(base, document ?? ''), import('./FirstContact.tsx')]);
    return { facts, FirstContact: part.FirstContact };
  });
  return loaded !== null && loaded.key === document ? loaded.data : null;
}
