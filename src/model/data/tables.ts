/**
 * The tables for people who work in spreadsheets: words first, plain headings, titles in place of ids, and addresses
 * that work by themselves. The JSON beside them keeps the fields that programs rely on.
 */
import { ABOUT_LABELS, KIND_LABELS, levelLabel, ROLE_LABELS, TIMESCALE_LABELS } from '#model/content/labels.ts';
import { contactView, uncheckedNotice, uncheckedWords, type ContactView } from '#model/edition/facts/contacts.ts';
import { fullCitation, wholeWords } from '#model/edition/wording/citation.ts';
import { byId, levelOf, type Atlas, type Edition } from '#model/edition/atlas.ts';
import { publishedLabel } from '#model/edition/wording/edition-status.ts';
import { addresses } from '#model/edition/urls.ts';
import type { Cell } from './csv.ts';

/** Makes an address of the site whole, with its host and base path. */
export type Absolute = (path: string) => string;

export interface Table {
  /** A sheet's name: 31 characters at most. */
  readonly title: string;
  /** The header first. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A heading and what stands under it, of a row about something. */
type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

const tableOf = <Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  title,
  rows: [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))],
});

const STATES = { 'latest-held': 'latest held', replaced: 'replaced' } as const;

interface OfEdition {
  readonly edition: Edition;
}

/** The edition of a row. "Published May 2018" stays text where "May 2018" would become a date. */
const EDITION_COLUMNS: readonly Column<OfEdition>[] = [
  ['Area', ({ edition }) => edition.area.name],
  ['Edition', ({ edition }) => edition.edition.cite],
  ['Published', ({ edition }) => publishedLabel(edition)],
  ['State', ({ edition }) => STATES[edition.state]],
];

/** A row for each of what editions hold several of. */
const rowsOf = <One>(
  { editions }: Atlas,
  all: (edition: Edition) => readonly One[],
): readonly (OfEdition & { readonly one: One })[] =>
  editions.flatMap((edition) => all(edition).map((one) => ({ edition, one })));

/** The columns of what has concerns, the main one first. */
function concernColumns({ concerns }: Atlas): Column<{ readonly one: { readonly concerns: readonly string[] } }>[] {
  const titlesOf = (ids: readonly string[]): string[] => ids.map((id) => byId(concerns, id).title);
  return [
    ['Main concern', ({ one }) => titlesOf(one.concerns)[0] ?? ''],
    ['Other concerns', ({ one }) => titlesOf(one.concerns.slice(1)).join('; ')],
  ];
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Every indicator, with the words that it hangs on and the lines printed under it. */
export const indicatorTable = (atlas: Atlas, absolute: Absolute): Table =>
  tableOf(
    'Indicators',
    [
      ['Indicator', ({ one }) => wholeWords(one)],
      ...EDITION_COLUMNS,
      ['Level', ({ edition, one }) => levelLabel(levelOf(edition, one.level))],
      ['Heading', ({ edition, one }) => byId(edition.domains, one.domain).title],
      ['Sub-heading', ({ one }) => one.group ?? ''],
      ...concernColumns(atlas),
      ['Dimension', ({ one }) => byId(atlas.dimensions, one.dimension).title],
      ['What it is', ({ one }) => sentence(KIND_LABELS[one.kind])],
      ['Who it is about', ({ one }) => sentence(ABOUT_LABELS[one.about])],
      ['Our note', ({ one }) => one.note ?? ''],
      ['Citation', ({ edition, one }) => fullCitation(edition, one)],
      ['Address', ({ one }) => absolute(addresses.indicator(one))],
      ['Id', ({ one }) => one.id],
    ],
    rowsOf(atlas, ({ indicators }) => indicators),
  );

/** The signs printed outside the level tables. */
export const listTable = (atlas: Atlas, absolute: Absolute): Table =>
  tableOf(
    'Signs outside the tables',
    [
      ['Sign', ({ one }) => (one.sub === undefined ? one.text : `${one.text}: ${one.sub.join('; ')}`)],
      ...EDITION_COLUMNS,
      ['List', ({ one }) => one.list.title],
      ['Immediate referral', ({ one }) => (one.list.urgent ? 'yes' : 'no')],
      ['What to do', ({ one }) => one.list.route],
      ...concernColumns(atlas),
      ['Our note', ({ one }) => one.note ?? ''],
      ['Address', ({ edition, one }) => absolute(addresses.listItem(edition.id, one.list.id, one.ref))],
    ],
    rowsOf(atlas, ({ lists }) => lists.flatMap((list) => list.items.map((item) => ({ ...item, list })))),
  );

/** What stands under one question at every level (who to contact, by when, consent) is left to the pages. */
const levelTable = (atlas: Atlas, absolute: Absolute): Table =>
  tableOf(
    'Levels',
    [
      ['Level', ({ one }) => levelLabel(one)],
      ...EDITION_COLUMNS,
      ['What it means', ({ one }) => one.meaning.join(' ')],
      ['What to do', ({ one }) => one.response.join(' ')],
      ['Who leads', ({ one }) => one.lead ?? ''],
      ['Assessment', ({ one }) => one.assessment ?? ''],
      ['Our note', ({ one }) => one.note ?? ''],
      ['Address', ({ edition, one }) => absolute(addresses.level(edition.id, one.id))],
    ],
    rowsOf(atlas, ({ levels }) => levels),
  );

const checkedWords = (edition: Edition, contact: ContactView): string =>
  contact.checked === null
    ? (uncheckedNotice(uncheckedWords(edition), [contact]) ?? '')
    : `Checked ${contact.checked.on}: ${contact.checked.number} (${contact.checked.source})`;

const contactTable = (atlas: Atlas, absolute: Absolute): Table =>
  tableOf(
    'Contacts',
    [
      ['Contact', ({ one }) => one.name],
      ...EDITION_COLUMNS,
      ['For', ({ one }) => one.for],
      ['Kind of contact', ({ one }) => ROLE_LABELS[one.role]],
      ['As printed', ({ one }) => one.ways.map(({ label, value }) => `${label}: ${value}`).join('; ')],
      ['Hours', ({ one }) => one.hours ?? ''],
      ['Checked', ({ edition, one }) => checkedWords(edition, one)],
      ['Our note', ({ one }) => one.note ?? ''],
      ['Address', ({ edition, one }) => absolute(addresses.contact(edition.id, one.id))],
    ],
    rowsOf(atlas, ({ contacts }) => contacts.map(contactView)),
  );

const timeLimitTable = (atlas: Atlas, absolute: Absolute): Table =>
  tableOf(
    'Time limits',
    [
      ['Within', ({ one }) => one.within],
      ...EDITION_COLUMNS,
      ['What for', ({ one }) => TIMESCALE_LABELS[one.kind]],
      ['What', ({ one }) => one.to],
      ['From', ({ one }) => one.from],
      ['Who', ({ one }) => one.who],
      ['Our note', ({ one }) => one.note ?? ''],
      ['Address', ({ edition }) => absolute(addresses.timescalesOf(edition.id))],
    ],
    rowsOf(atlas, ({ timescales }) => timescales),
  );

const concernTable = ({ concerns, dimensions }: Atlas, absolute: Absolute): Table =>
  tableOf(
    'Concerns',
    [
      ['Concern', ({ title }) => title],
      ['What belongs here', ({ definition }) => definition],
      ['What belongs elsewhere', ({ boundary }) => boundary ?? ''],
      ['Dimension', ({ dimension }) => byId(dimensions, dimension).title],
      ['Address', ({ id }) => absolute(addresses.concern(id))],
    ],
    concerns,
  );

/** Every table, a sheet for each kind of thing. */
export const allTables = (atlas: Atlas, absolute: Absolute): Table[] =>
  [indicatorTable, listTable, levelTable, contactTable, timeLimitTable, concernTable].map((table) =>
    table(atlas, absolute),
  );
