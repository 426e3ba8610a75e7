/** Who has read an edition, as it stands here, against the published document: said of every edition, where nobody has too. */
import type { Edition } from '../atlas.ts';
import { dateInWords } from './edition-status.ts';

export const NOBODY_HAS_READ = 'Nobody has read what stands here against the published document.';

/** A sentence for each who has read it; one that says so where nobody has. */
export function reviewedSentences({ reviewed }: Pick<Edition, 'reviewed'>): string[] {
  if (reviewed === null) return [NOBODY_HAS_READ];
  return reviewed.map(({ role, on, note }) => {
    const day = on === null ? '' : `, ${dateInWords(on)}`;
    return `Read against the published document: ${role}${day}.${note === undefined ? '' : ` ${note}`}`;
  });
}
