/** What statutory guidance asks of a threshold document, and what readers found of it in each document. */
import { z } from 'zod';
import { id, note, words } from './fields.ts';

/** One edition of the statutory guidance. */
export const statutoryGuidanceFile = z.strictObject({
  id,
  title: words.describe('As it is cited, with its date'),
  published: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'want the month it was published, as in "2018-07"'),
  place: words.describe('Where in it the requirements stand, as far as that is known'),
  note: note.optional(),
});

/** One thing that the guidance asks a threshold document to include. */
export const requirementFile = z.strictObject({
  id,
  title: words,
  asks: words.describe('What it asks, in our words'),
  editions: z
    .array(
      z.strictObject({
        edition: id,
        asked: z.boolean().nullable().describe('null where that is still to be checked against the guidance itself'),
        note: note.optional(),
      }),
    )
    .min(1),
});

const passage = z.strictObject({
  at: z
    .string()
    .regex(
      /^(?:every-level|[a-z]+:[0-9a-z]+(?:-[0-9a-z]+)*)$/,
      'want a place in the document, as in "section:early-help-assessment", "level:3" or "indicator:17"',
    ),
  says: words.describe('What the passage says, in the words of its restatement'),
});

const finding = z.strictObject({
  requirement: id,
  found: z.array(passage).describe('The passages that answer; [] records that none was found in this edition'),
  touches: z.array(passage).min(1).optional().describe('Passages that touch on it and do not answer it'),
  open: words.optional().describe('What the readings leave open'),
  note: note.optional(),
});

/** What readers found in one document: `content/findings/<document>.yaml`. */
export const findingsFile = z.strictObject({
  document: id,
  guidance: id.describe('The edition of the guidance in force when the document was published'),
  because: words.describe('Why it is held to that edition'),
  readings: z
    .array(z.strictObject({ by: words.describe('A role, never a name'), on: z.iso.date(), note: note.optional() }))
    .min(1)
    .describe('Each reading of the whole document against these requirements'),
  findings: z.array(finding).min(1),
});

export type StatutoryGuidanceFile = z.infer<typeof statutoryGuidanceFile>;
export type RequirementFile = z.infer<typeof requirementFile>;
export type FindingsFile = z.infer<typeof findingsFile>;
export type FindingFile = FindingsFile['findings'][number];
