/**
 * The shape of everything that authors write: one document; areas and the framework have theirs in `framework-schema.ts`.
 * One schema validates the content, types the model and generates the published JSON Schemas.
 * Rules that need more than one field or file (unknown concerns, duplicate refs) stand in `rules/`.
 */
import { z } from 'zod';
import { anchorId, id, note, words } from './fields.ts';
import { ABOUT, KINDS, ROLES, TIMESCALE_KINDS, WORDINGS } from './vocabulary.ts';

/** One published bullet, restated in our own words. */
export const indicator = z.strictObject({
  ref: z.int().positive().describe('The identity of the published bullet in its register: never renumbered or reused'),
  text: words,
  sub: z.array(words).min(1).optional().describe('Lines printed under this bullet that are part of it'),
  concerns: z.array(id).min(1, 'want at least one concern, the first being the main one'),
  kind: z.enum(KINDS).optional(),
  about: z.enum(ABOUT).optional(),
  footnotes: z.array(words).optional(),
  note: note.optional(),
  continues: z
    .array(z.int().positive())
    .min(1)
    .optional()
    .describe('The refs of the bullets that this one carries on, in the edition that this one replaces'),
  words: z
    .enum(WORDINGS)
    .optional()
    .describe('Whether the published words are those of the bullets it continues, case and closing punctuation aside'),
  get items() {
    return z.array(indicator).min(1).optional().describe('Bullets that hang on this one as their lead-in');
  },
});

const row = z.strictObject({
  row: z.int().positive().optional().describe('The printed row, where the table is printed in rows'),
  label: words.optional(),
  cells: z.record(
    z.string(),
    z.array(indicator).min(1, 'want at least one indicator; leave the level out where nothing is printed'),
  ),
});

const table = z.strictObject({
  domain: id,
  group: words.nullable(),
  counts: z
    .record(z.string(), z.int().positive())
    .describe('How many bullets the document prints under this heading at each level, counted in the document itself'),
  note: note.optional(),
  rows: z.array(row).min(1),
});

const consent = z.strictObject({
  help: words.nullable().describe('Must the family agree to this help?'),
  sharing: words.nullable().describe('May information be shared, and on what terms?'),
  telling: words.nullable().describe('Must the family be told, and when not?'),
});

const level = z.strictObject({
  id,
  printed: words.nullable().describe('The label the area prints, such as "Tier 2"; null where it prints none'),
  name: words,
  short: words.max(140),
  anchors: z.array(anchorId).min(1),
  basis: words.describe('The section of the document that says what this level is'),
  meaning: z.array(words).min(1),
  response: z.array(words).describe('[] where the document prints none for this level'),
  lead: words.nullable(),
  assessment: words.nullable(),
  consent,
  route: z
    .array(words)
    .describe('How to refer at this level; [] where the document prints nothing for this level alone'),
  contacts: z.array(id),
  timescales: z.array(id),
  services: z.array(words).optional(),
  note: note.optional(),
});

/** What the document prints for every level: held once, and shown at each level as the document's own. */
const everyLevel = z.strictObject({
  consent,
  route: z.array(words).describe('Whom one must contact and how, whatever the level; [] where nothing is printed'),
  contacts: z.array(id).describe('The contacts to whom that route sends the reader'),
  timescales: z.array(id).describe('Time limits that hold at every level'),
  disagreement: z
    .strictObject({ text: words, steps: id.nullable(), timescales: z.array(id) })
    .nullable()
    .describe('What to do if you disagree with a decision; null where the document prints nothing'),
  note: note.optional(),
});

const domain = z.strictObject({
  id,
  title: words,
  printed: z.boolean().optional().describe('false where the source prints no heading and the name is ours'),
  note: note.optional(),
});

const listItem = z.strictObject({
  ref: z.int().positive(),
  text: words,
  sub: z.array(words).min(1).optional(),
  concerns: z.array(id),
  about: z.enum(ABOUT).optional(),
  note: note.optional(),
});

const list = z.strictObject({
  id,
  title: words,
  intro: words.optional(),
  urgent: z.boolean().describe('true for signs that need an immediate referral'),
  route: words,
  contacts: z.array(id),
  items: z.array(listItem).min(1),
  note: note.optional(),
});

export const wayKind = z.enum(['telephone', 'email', 'web', 'address', 'form']);

const way = z.strictObject({
  kind: wayKind,
  value: words.describe('Exactly as printed'),
  label: words.optional(),
  note: note.optional(),
});

const contact = z.strictObject({
  id,
  name: words,
  role: z.enum(ROLES),
  for: words,
  hours: words.nullable(),
  printed: z.array(way),
  checked: z.strictObject({ number: words, on: z.iso.date(), source: words }).optional(),
  note: note.optional(),
});

const timescale = z.strictObject({
  id,
  kind: z.enum(TIMESCALE_KINDS),
  from: words.describe('What the limit counts from; "Not printed" where the document leaves it open'),
  to: words,
  who: words.describe('Who must keep it; "Not printed" where the document leaves it open'),
  within: words.describe('The limit in the words printed: "5 working days"'),
  note: note.optional(),
});

const steps = z.strictObject({
  id,
  title: words,
  items: z
    .array(
      z.strictObject({
        text: words,
        contact: id.optional(),
        within: id.optional().describe('The id of a timescale'),
      }),
    )
    .min(1),
  note: note.optional(),
});

const tool = z.strictObject({
  id,
  name: words,
  kind: z.enum(['tool', 'form', 'assessment', 'plan', 'meeting', 'team', 'procedure', 'service', 'law', 'training']),
  what: words,
  printed: words.optional().describe('The address or place printed for it'),
  note: note.optional(),
});

const footnote = z.strictObject({
  mark: words,
  text: words,
  url: z.url({ protocol: /^https?$/, error: 'want a web address that begins with http:// or https://' }).optional(),
  note: note.optional(),
});

const dropped = z.strictObject({ ref: z.int().positive(), note: note.optional() });

/** One published edition: the frontmatter of `content/documents/<document>.mdx`. */
export const documentFile = z.strictObject({
  document: id,
  area: id,
  series: id.optional(),
  title: words,
  publisher: words,
  edition: z.strictObject({
    label: words,
    published: z
      .string()
      .regex(
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'want "2018", "2018-05" or "2018-05-31", in double quotes, or null',
      )
      .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, 'want a day that there is')
      .nullable(),
    cite: words,
  }),
  replaces: id.nullable(),
  dropped: z
    .array(dropped)
    .min(1)
    .optional()
    .describe('The bullets of the edition it replaces that nothing here continues'),
  later: z
    .strictObject({ title: words, note: words })
    .nullable()
    .describe('What is publicly known of a later edition that is not held here'),
  about: words.describe('What this document is and who made it, in a sentence or two'),
  everyLevel,
  levels: z.array(level).min(1),
  domains: z.array(domain).min(1),
  tables: z.array(table).min(1),
  lists: z.array(list),
  contacts: z.array(contact),
  timescales: z.array(timescale),
  steps: z.array(steps),
  tools: z.array(tool),
  footnotes: z.array(footnote),
  notes: z.array(words).describe('What is broken or ambiguous in the published source, and what we did about it'),
});

export type DocumentFile = z.infer<typeof documentFile>;
export type IndicatorFile = z.infer<typeof indicator>;
export type LevelFile = z.infer<typeof level>;
export type ContactFile = z.infer<typeof contact>;
export type TimescaleFile = z.infer<typeof timescale>;
export type ListFile = z.infer<typeof list>;
