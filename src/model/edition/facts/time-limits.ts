/** How a time limit is read: within how long, then from what, what, and who; what is not printed is left out. */
import type { TimescaleFile } from '#model/content/schema/document-schema.ts';

/** A time limit as every page and tool shows it, and as `/data/facts/` holds it. */
export type LimitView = Omit<TimescaleFile, 'note'> & { readonly note: string | null };

export const limitView = ({ note, ...own }: TimescaleFile): LimitView => ({ ...own, note: note ?? null });

/** What an author writes where the document leaves it open. */
const NOT_PRINTED = 'Not printed';

export interface LimitPart {
  readonly label: 'From' | 'What' | 'Who';
  readonly words: string;
}

/** The parts of a limit that are printed, in the order of time. */
export function limitParts({ from, to, who }: Pick<TimescaleFile, 'from' | 'to' | 'who'>): LimitPart[] {
  const parts: LimitPart[] = [
    { label: 'From', words: from },
    { label: 'What', words: to },
    { label: 'Who', words: who },
  ];
  return parts.filter(({ words }) => words !== NOT_PRINTED);
}

/** The same in one line, to take away: "48 hours. From: …. What: …. Who: …". */
export const limitInWords = (limit: Pick<TimescaleFile, 'within' | 'from' | 'to' | 'who'>): string =>
  [limit.within, ...limitParts(limit).map(({ label, words }) => `${label}: ${words}`)].join('. ');
