/**
 * What the comparison shows of one edition besides its indicators: its levels' meanings and routes, its time limits,
 * contacts and lists, and what a reader must know of the edition itself. Stands at `/data/facts/<document>.json`.
 * The browser takes only types from here.
 */
import { z } from 'zod';
import type { Edition } from '#model/edition/atlas.ts';
import { ROLES, TIMESCALE_KINDS } from '#model/content/vocabulary.ts';
import type { ContactView } from '#model/edition/facts/contacts.ts';
import { ruledEdition, RULES } from '#model/edition/facts/every-level.ts';
import { stepsView } from '#model/edition/facts/steps.ts';
import { editionLabel, notHeldParts, statusSentences } from '#model/edition/wording/edition-status.ts';
import { wayKind } from '#model/content/schema/fact-schema.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { anchorId } from '#model/content/schema/fields.ts';

const consent = z.strictObject({
  help: z.string().nullable(),
  sharing: z.string().nullable(),
  telling: z.string().nullable(),
});

const level = z.strictObject({
  id: z.string(),
  /** The label the area prints, such as "Tier 2"; null where it prints none. */
  printed: z.string().nullable(),
  name: z.string(),
  anchors: z.array(anchorId),
  meaning: z.array(z.string()),
  lead: z.string().nullable(),
  consent,
  /** What is printed for this level alone; `everyLevel` holds what is printed for all. Empty or null: not printed. */
  route: z.array(z.string()),
  /** Ids of contacts and timescales below. */
  contacts: z.array(z.string()),
  timescales: z.array(z.string()),
  /** false where this site does not have the indicators that the document lists at this level. */
  held: z.literal(false).optional(),
});

const timescale = z.strictObject({
  id: z.string(),
  kind: z.enum(TIMESCALE_KINDS),
  within: z.string(),
  from: z.string(),
  to: z.string(),
  who: z.string(),
  note: z.string().nullable(),
});

const contact = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  for: z.string(),
  hours: z.string().nullable(),
  /** Each way with its label and what is printed, as in "Telephone" and the number. */
  ways: z.array(z.strictObject({ kind: wayKind, label: z.string(), value: z.string(), note: z.string().nullable() })),
  checked: z.strictObject({ number: z.string(), on: z.string(), source: z.string() }).nullable(),
  note: z.string().nullable(),
});

const everyLevel = z.strictObject({
  consent,
  route: z.array(z.string()),
  contacts: z.array(z.string()),
  timescales: z.array(z.string()),
  /** What to do about a disagreement; the steps printed for it are in `steps`. */
  disagreement: z
    .strictObject({
      text: z.string(),
      steps: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
      timescales: z.array(z.string()),
    })
    .nullable(),
  note: z.string().nullable(),
  /** The questions that the document answers at all: at every level, at some level, or apart from its levels. */
  printed: z.array(z.enum(RULES)),
});

const steps = z.strictObject({
  id: z.string(),
  title: z.string(),
  items: z.array(
    z.strictObject({
      text: z.string(),
      contact: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      within: z.string().nullable(),
    }),
  ),
  note: z.string().nullable(),
});

export const editionFacts = z.strictObject({
  document: z.string(),
  areaName: z.string(),
  /** "Hull, May 2018". */
  name: z.string(),
  edition: z.string(),
  replaced: z.boolean(),
  /** Where its texts are its publisher's own words. */
  rights: z.literal('own').optional(),
  /** The sentences about its date and state that stand wherever it is shown. */
  state: z.array(z.string()),
  /** What stands beside contacts that are only known as printed: those without a number, and those with one. */
  asPrinted: z.string(),
  notChecked: z.string(),
  /** The area's own site. */
  website: z.string(),
  everyLevel,
  levels: z.array(level),
  /** Other parts of the document that this site does not have; left out where there are none. */
  notHeld: z.array(z.string()).optional(),
  timescales: z.array(timescale),
  contacts: z.array(contact),
  steps: z.array(steps),
  lists: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      urgent: z.boolean(),
      route: z.string(),
      contacts: z.array(z.string()),
    }),
  ),
});

export type EditionFacts = z.infer<typeof editionFacts>;
export type FactsLevel = EditionFacts['levels'][number];
export type FactsTimescale = EditionFacts['timescales'][number];
export type FactsContact = ContactView;

function levelFacts(own: LevelFile): FactsLevel {
  const { id, printed, name, anchors, meaning, lead, consent, route, contacts, timescales, held } = own;
  const level = { id, printed, name, anchors, meaning, lead, consent, route, contacts, timescales };
  return held === undefined ? level : { ...level, held };
}

/** The steps that a reader who disagrees is sent to. */
function disagreementSteps(edition: Edition): EditionFacts['steps'] {
  const id = edition.everyLevel.disagreement?.steps ?? null;
  return id === null ? [] : [stepsView(edition, id)];
}

/** @param successor the edition that replaces this one, where it is held */
export const exportEditionFacts = (edition: Edition, successor: Edition | null): EditionFacts => ({
  document: edition.id,
  areaName: edition.area.name,
  name: editionLabel(edition),
  edition: edition.edition.label,
  replaced: edition.state === 'replaced',
  ...(edition.rights === undefined ? {} : { rights: edition.rights }),
  state: statusSentences({ ...edition, parts: notHeldParts(edition) }, successor),
  ...ruledEdition(edition),
  levels: edition.levels.map((level) => levelFacts(level)),
  ...(edition.notHeld === undefined ? {} : { notHeld: edition.notHeld.map(({ part }) => part) }),
  steps: disagreementSteps(edition),
  lists: edition.lists.map(({ id, title, urgent, route, contacts }) => ({ id, title, urgent, route, contacts })),
});
