/** Who restated an edition and who has read it against the published document: said of every edition, where nobody has too. */
import type { Edition } from '../atlas.ts';
import { dateInWords } from './edition-status.ts';

export const NOT_SAID_WHO_RESTATED = 'Who restated it is not said.';
export const NOBODY_HAS_READ = 'Nobody has read what stands here against the published document.';

/** Who restated it; nothing of a document whose own words stand here. */
function restatedSentence({ restatedBy, rights }: Pick<Edition, 'restatedBy' | 'rights'>): string | null {
  if (rights === 'own') return null;
  return restatedBy === null ? NOT_SAID_WHO_RESTATED : `Restated here by: ${restatedBy}.`;
}

/** Who read something and when, with what is to be known of the reading. @param on null where the day is not known */
export function readBy(who: string, on: string | null, note: string | undefined): string {
  const day = on === null ? '' : `, ${dateInWords(on)}`;
  return `${who}${day}.${note === undefined ? '' : ` ${note}`}`;
}

/** A sentence for each who has read it; one that says so where nobody has. */
export function reviewedSentences({ reviewed }: Pick<Edition, 'reviewed'>): string[] {
  if (reviewed === null) return [NOBODY_HAS_READ];
  return reviewed.map(({ role, on, note }) => `Read against the published document: ${readBy(role, on, note)}`);
}

/** All that is said of who made and who has read an edition, in order. */
export function madeAndRead(edition: Pick<Edition, 'restatedBy' | 'rights' | 'reviewed'>): string[] {
  const restated = restatedSentence(edition);
  return [...(restated === null ? [] : [restated]), ...reviewedSentences(edition)];
}
