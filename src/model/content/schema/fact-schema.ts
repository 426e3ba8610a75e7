/** The facts of a document that guidance and levels name by their ids: contacts, time limits, steps, tools, footnotes. */
import { z } from 'zod';
import { id, note, words } from './fields.ts';
import { ROLES, TIMESCALE_KINDS } from '../vocabulary.ts';

export const wayKind = z.enum(['telephone', 'email', 'web', 'address', 'form']);

const way = z.strictObject({
  kind: wayKind.describe('telephone, email, web, address or form'),
  value: words.describe('Exactly as printed'),
  label: words.optional().describe('What it is for, where several are printed'),
  note: note.optional(),
});

export const contact = z.strictObject({
  id: id.describe('Its id, by which levels and guidance name it'),
  name: words.describe('The team or service as printed'),
  role: z.enum(ROLES).describe('What it is for in a table of areas: front-door, out-of-hours, early-help and so on'),
  for: words.describe('When to contact it'),
  hours: words.nullable().describe('Opening hours as printed; null where none are'),
  printed: z.array(way).describe('Numbers and addresses exactly as printed; [] where none are'),
  checked: z
    .strictObject({
      number: words.describe('The number that answered'),
      on: z.iso.date().describe('The day on which it was checked'),
      source: words.describe('Who rang it, or where it was looked up'),
    })
    .optional()
    .describe('Only where a person has checked the number'),
  note: note.optional(),
});

export const timescale = z.strictObject({
  id: id.describe('Its id, by which levels and guidance name it'),
  kind: z.enum(TIMESCALE_KINDS).describe('What must happen: decision, feedback, assessment, review and so on'),
  from: words.describe('What the limit counts from; "Not printed" where the document leaves it open'),
  to: words.describe('What must have happened by its end'),
  who: words.describe('Who must keep it; "Not printed" where the document leaves it open'),
  within: words.describe('The limit in the words printed: "5 working days"'),
  note: note.optional(),
});

export const steps = z.strictObject({
  id: id.describe('Its id, by which guidance shows it'),
  title: words.describe('What the steps are for'),
  items: z
    .array(
      z.strictObject({
        text: words.describe('What to do'),
        contact: id.optional().describe('The id of a contact'),
        within: id.optional().describe('The id of a timescale'),
      }),
    )
    .min(1)
    .describe('The steps in their order'),
  note: note.optional(),
});

export const tool = z.strictObject({
  id: id.describe('Its id, by which guidance names it'),
  name: words.describe('Its name as printed'),
  kind: z
    .enum(['tool', 'form', 'assessment', 'plan', 'meeting', 'team', 'procedure', 'service', 'law', 'training'])
    .describe('What it is'),
  what: words.describe('What the document says it is for'),
  printed: words.optional().describe('The address or place printed for it'),
  note: note.optional(),
});

export const footnote = z.strictObject({
  mark: words.describe('The mark as printed, such as "1" or "*"'),
  text: words.describe('The footnote restated'),
  url: z
    .url({ protocol: /^https?$/, error: 'want a web address that begins with http:// or https://' })
    .optional()
    .describe('The address that it prints'),
  note: note.optional(),
});
