/** The shape of what the training uses: `content/training/`. */
import { z } from 'zod';
import { id, note, words } from '#model/content/schema/fields.ts';

/** What a part of a case example is: told of the family, a strength, a worry, what may come of it, or what was done. */
const PARTS = ['story', 'strength', 'worry', 'danger', 'step'] as const;

const casePart = z.strictObject({
  title: words.nullable(),
  kind: z.enum(PARTS),
  /** It tells what was decided, and so is told after the room has judged. */
  decided: z.literal(true).optional(),
  lines: z.array(words).min(1),
  note: note.optional(),
});

/** A case example that a document prints. `level` is where it prints it. */
export const caseFile = z.strictObject({
  id,
  title: words,
  document: id,
  level: id,
  who: words,
  note: note.optional(),
  parts: z.array(casePart).min(1),
});

/** A sheet that a document prints, to be filled by hand. */
export const sheetFile = z.strictObject({
  id,
  title: words,
  document: id,
  about: words,
  columns: z.array(
    z.strictObject({
      title: words,
      parts: z.array(z.strictObject({ title: words, meaning: words, from: z.enum(PARTS).nullable() })).min(1),
    }),
  ),
  scale: z.strictObject({ title: words, question: words, ten: words, zero: words, how: words }),
});

/** A card: an indicator by its id, or several where the same words are printed at more than one level. */
const card = z.array(id).min(1);

export const deckFile = z.strictObject({
  id,
  title: words,
  concern: id,
  cards: z.array(card).min(2).max(5),
  /** What to draw out: for the facilitator. It names no level. */
  draw: words,
});

export const contextFile = z.strictObject({ id, title: words, text: words });

export type CaseFile = z.infer<typeof caseFile>;
export type CasePart = CaseFile['parts'][number];
export type SheetFile = z.infer<typeof sheetFile>;
export type DeckFile = z.infer<typeof deckFile>;
export type ContextFile = z.infer<typeof contextFile>;

export interface Training {
  readonly cases: readonly CaseFile[];
  readonly sheets: readonly SheetFile[];
  readonly decks: readonly DeckFile[];
  readonly context: readonly ContextFile[];
}
