/**
 * The shape of everything that authors write: one document; areas and the framework have theirs in `framework-schema.ts`.
 * One schema validates the content, types the model and generates the published JSON Schemas.
 * Rules that need more than one field or file (unknown concerns, duplicate refs) stand in `rules/`.
 */
import { z } from 'zod';
import { contact, footnote, steps, timescale, tool } from './fact-schema.ts';
import { anchorId, id, note, words } from './fields.ts';
import { ABOUT, ANCHORS, KINDS, WORDINGS } from '../vocabulary.ts';

/** One published bullet, restated in our own words. */
export const indicator = z.strictObject({
  ref: z.int().positive().describe('The identity of the published bullet in its register: never renumbered or reused'),
  text: words.describe('The bullet restated: exactly what it says, in words of our own'),
  sub: z.array(words).min(1).optional().describe('Lines printed under this bullet that are part of it'),
  concerns: z
    .array(id)
    .min(1, 'want at least one concern, the first being the main one')
    .describe('Ids of concerns in content/framework/concerns.yaml; the first is what it is mainly about'),
  kind: z.enum(KINDS).optional().describe('What it is, where it is not the usual "need"'),
  about: z.enum(ABOUT).optional().describe('Of whom it is printed, where that is not the usual "child"'),
  footnotes: z.array(words).optional().describe('The marks of the footnotes printed at it'),
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
  label: words.optional().describe('What heads the row in print'),
  cells: z
    .record(
      z.string(),
      z.array(indicator).min(1, 'want at least one indicator; leave the level out where nothing is printed'),
    )
    .describe('The indicators by the id of their level'),
});

const table = z.strictObject({
  domain: id.describe('The id of one of the domains above'),
  group: words.nullable().describe('The sub-heading as printed; null where there is none'),
  counts: z
    .record(z.string(), z.int().positive())
    .describe('How many bullets the document prints under this heading at each level, counted in the document itself'),
  note: note.optional(),
  rows: z.array(row).min(1).describe('Left out where a spreadsheet beside this file holds the indicators'),
});

const consent = z.strictObject({
  help: words.nullable().describe('Must the family agree to this help?'),
  sharing: words.nullable().describe('May information be shared, and on what terms?'),
  telling: words.nullable().describe('Must the family be told, and when not?'),
});

const level = z.strictObject({
  id: id.describe('Its id in addresses, such as "3" or "2a"'),
  printed: words.nullable().describe('The label the area prints, such as "Tier 2"; null where it prints none'),
  name: words.nullable().describe('Its name as printed; null where a label is all that is printed'),
  short: words.max(180).describe('What it means in a line, for lists and the windscreen'),
  anchors: z
    .array(anchorId)
    .min(1, `want one or more neighbours of ${ANCHORS.join(', ')}`)
    .describe('One or more neighbours of universal, early-help, targeted, child-in-need, child-protection'),
  basis: words.describe('The section of the document that says what this level is'),
  meaning: z.array(words).min(1).describe('What the document says that this level is, a sentence to each line'),
  response: z.array(words).describe('What services do at this level; [] where the document prints nothing'),
  lead: words.nullable().describe('Who leads; null where nothing is printed for this level'),
  assessment: words.nullable().describe('Which assessment is made; null where nothing is printed for this level'),
  consent: consent.describe('What is printed on consent for this level alone'),
  route: z
    .array(words)
    .describe('How to refer at this level; [] where the document prints nothing for this level alone'),
  contacts: z.array(id).describe('Ids of contacts named for this level alone'),
  timescales: z.array(id).describe('Ids of time limits that hold at this level alone'),
  services: z.array(words).optional().describe('Services that the document names for this level'),
  held: z
    .literal(false)
    .optional()
    .describe('false where the document lists indicators for this level and this site does not have them'),
  note: note.optional(),
});

/** What the document prints for every level: held once, and shown at each level as the document's own. */
const everyLevel = z.strictObject({
  consent: consent.describe('What is printed on consent for all levels'),
  route: z.array(words).describe('Whom one must contact and how, whatever the level; [] where nothing is printed'),
  contacts: z.array(id).describe('The contacts to whom that route sends the reader'),
  timescales: z.array(id).describe('Time limits that hold at every level'),
  disagreement: z
    .strictObject({
      text: words.describe('What the document says about it'),
      steps: id.nullable().describe('The id of the steps to take, where it prints some'),
      timescales: z.array(id).describe('Ids of the time limits in it'),
    })
    .nullable()
    .describe('What to do if you disagree with a decision; null where the document prints nothing'),
  note: note.optional(),
});

/** A step from one level to another, only where the document prints it between these two. */
const move = z.strictObject({
  from: id.describe('The id of the level it leaves'),
  to: id.describe('The id of the level it leads to'),
  text: words.describe('What the document says of this step'),
  within: id.optional().describe('The id of the time limit printed for it'),
  section: id.describe('The id of the heading of the guidance under which it is printed'),
});

const domain = z.strictObject({
  id: id.describe('Its id in addresses, such as "health"'),
  title: words.describe('The heading as printed'),
  printed: z.boolean().optional().describe('false where the source prints no heading and the name is ours'),
  note: note.optional(),
});

const listItem = z.strictObject({
  ref: z.int().positive().describe('Its number in this list, never given to another'),
  text: words.describe('The sign restated'),
  sub: z.array(words).min(1).optional().describe('Lines printed under it that are part of it'),
  concerns: z.array(id).describe('Ids of concerns, the main one first'),
  about: z.enum(ABOUT).optional().describe('Of whom it is printed, where that is not the usual "child"'),
  note: note.optional(),
});

const list = z.strictObject({
  id: id.describe('Its id, by which guidance shows it'),
  title: words.describe('Its heading'),
  intro: words.optional().describe('What is printed before its items'),
  urgent: z.boolean().describe('true for signs that need an immediate referral'),
  route: words.describe('What the document says to do about these signs'),
  contacts: z.array(id).describe('Ids of the contacts to whom that route leads'),
  items: z.array(listItem).min(1).describe('The signs, in printed order'),
  note: note.optional(),
});

const dropped = z.strictObject({
  ref: z.int().positive().describe('The ref of the bullet in the older edition'),
  note: note.optional(),
});

/** One published edition: the frontmatter of `content/documents/<document>.mdx`. */
export const documentFile = z.strictObject({
  document: id.describe('The name of this file without its ending: area and year, such as "hull-2018"'),
  area: id.describe('The id of its area in content/areas.yaml'),
  series: id
    .optional()
    .describe('Only for a second kind of document of one area; two latest editions of one series are a fault'),
  title: words.describe('The title as printed'),
  publisher: words.describe('Who published it, as printed'),
  rights: z
    .literal('own')
    .optional()
    .describe('Only where the publisher itself publishes here: the texts are its own words, not a restatement'),
  edition: z.strictObject({
    label: words.describe('The date or number as printed, such as "May 2018", or "undated"'),
    published: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'want "2018", "2018-05" or "2018-05-31", in double quotes, or null',
        abort: true,
      })
      .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, 'want a day that there is')
      .nullable()
      .describe('The date as "2018", "2018-05" or "2018-05-31"; null where none is printed'),
    cite: words.describe('How it is cited, such as "Hull 2018": no other edition has the same'),
  }),
  replaces: id.nullable().describe('The older edition held here that this one replaces; null where there is none'),
  dropped: z
    .array(dropped)
    .min(1)
    .optional()
    .describe('The bullets of the edition it replaces that nothing here continues'),
  later: z
    .strictObject({
      title: words.describe('Its title'),
      note: words.describe('What is known of it, and from where'),
    })
    .nullable()
    .describe('What is publicly known of a later edition that is not held here'),
  restatedBy: words
    .nullable()
    .describe(
      'Who restated it, as a role and never as a person; null where that is not said, or where its own words stand here',
    ),
  reviewed: z
    .array(
      z.strictObject({
        role: words.describe('Who, as a role and never as a person: "a designated nurse of this area"'),
        on: z.iso.date().nullable().describe('The day of the reading; null where it is not known'),
        note: note.optional(),
      }),
    )
    .min(1)
    .nullable()
    .describe('Who has read this edition as it stands here against the published document; null where nobody has'),
  about: words.describe('What this document is and who made it, in a sentence or two'),
  everyLevel: everyLevel.describe('What the document prints for all its levels, held once'),
  levels: z.array(level).min(1).describe('The levels in printed order, of any number'),
  moves: z
    .array(move)
    .min(1)
    .optional()
    .describe('Steps up or down that the document prints between two of its levels; left out where it prints none'),
  domains: z.array(domain).min(1).describe('The headings of the level tables'),
  tables: z.array(table).min(1).describe('The indicators, a table for each domain and group'),
  lists: z.array(list).describe('Signs printed outside the level tables, such as those for an immediate referral'),
  contacts: z.array(contact).describe('Whom the document says to contact; telephone numbers stand here alone'),
  timescales: z.array(timescale).describe('Time limits, in the words printed'),
  steps: z.array(steps).describe('Procedures of several steps, such as what to do about disagreement'),
  tools: z.array(tool).describe('Forms, assessments, meetings, teams and laws that the document names'),
  footnotes: z.array(footnote).describe('Footnotes of the level tables'),
  notHeld: z
    .array(
      z.strictObject({
        part: words.describe('The part as its document calls it, such as "Appendix 2" or "the signs under Health"'),
        note: words.describe('Why this site does not have it'),
      }),
    )
    .min(1)
    .optional()
    .describe('Parts of the document with indicators or guidance that this site does not have'),
  notes: z.array(words).describe('What is broken or ambiguous in the published source, and what we did about it'),
});

export type DocumentFile = z.infer<typeof documentFile>;
export type IndicatorFile = z.infer<typeof indicator>;
/** A level as written: one that prints a label alone has no name. */
type WrittenLevel = z.infer<typeof level>;
/** A level as it is shown: where a label is all that is printed, that is its name. */
export type LevelFile = Omit<WrittenLevel, 'name'> & { name: string };
export type ContactFile = z.infer<typeof contact>;
export type TimescaleFile = z.infer<typeof timescale>;
export type ListFile = z.infer<typeof list>;
