/**
 * The tables for people who work in spreadsheets: words first, plain headings, titles in place of ids, and addresses
 * that work by themselves. The JSON beside them keeps the fields that programs rely on.
 */
import { ABOUT_LABELS, KIND_LABELS, levelLabel, ROLE_LABELS, TIMESCALE_LABELS } from '#model/content/labels.ts';
import { contactView, uncheckedNotice, uncheckedWords, type ContactView } from '#model/edition/facts/contacts.ts';
import { fullCitation, wholeWords } from '#model/edition/wording/citation.ts';
import { byId, levelOf, type Atlas, type Edition, type Indicator } from '#model/edition/atlas.ts';
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

const STATES = { 'latest-held': 'latest held', replaced: 'replaced' } as const;

/** The edition of a row. "Published May 2018" stays text where "May 2018" would become a date. */
const EDITION_COLUMNS = ['Area', 'Edition', 'Published', 'State'] as const;
const editionCells = (edition: Edition): Cell[] => [
  edition.area.name,
  edition.edition.cite,
  publishedLabel(edition),
  STATES[edition.state],
];

const CONCERN_COLUMNS = ['Main concern', 'Other concerns'] as const;
function concernCells({ concerns }: Atlas, ids: readonly string[]): Cell[] {
  const [main, ...others] = ids.map((id) => byId(concerns, id).title);
  return [main ?? '', others.join('; ')];
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function indicatorRow(atlas: Atlas, edition: Edition, indicator: Indicator, absolute: Absolute): Cell[] {
  const [mainConcern, otherConcerns] = concernCells(atlas, indicator.concerns);
  return [
    wholeWords(indicator),
    ...editionCells(edition),
    levelLabel(levelOf(edition, indicator.level)),
    byId(edition.domains, indicator.domain).title,
    indicator.group ?? '',
    mainConcern ?? '',
    otherConcerns ?? '',
    byId(atlas.dimensions, indicator.dimension).title,
    sentence(KIND_LABELS[indicator.kind]),
    sentence(ABOUT_LABELS[indicator.about]),
    indicator.note ?? '',
    fullCitation(edition, indicator),
    absolute(addresses.indicator(indicator)),
    indicator.id,
  ];
}

/** Every indicator, with the words that it hangs on and the lines printed under it. */
export const indicatorTable = (atlas: Atlas, absolute: Absolute): Table => ({
  title: 'Indicators',
  rows: [
    [
      'Indicator',
      ...EDITION_COLUMNS,
      'Level',
      'Heading',
      'Sub-heading',
      ...CONCERN_COLUMNS,
      'Dimension',
      'What it is',
      'Who it is about',
      'Our note',
      'Citation',
      'Address',
      'Id',
    ],
    ...atlas.editions.flatMap((edition) =>
      edition.indicators.map((indicator) => indicatorRow(atlas, edition, indicator, absolute)),
    ),
  ],
});

/** The signs printed outside the level tables. */
export const listTable = (atlas: Atlas, absolute: Absolute): Table => ({
  title: 'Signs outside the tables',
  rows: [
    ['Sign', ...EDITION_COLUMNS, 'List', 'Immediate referral', 'What to do', ...CONCERN_COLUMNS, 'Our note', 'Address'],
    ...atlas.editions.flatMap((edition) =>
      edition.lists.flatMap((list) =>
        list.items.map((item) => [
          item.sub === undefined ? item.text : `${item.text}: ${item.sub.join('; ')}`,
          ...editionCells(edition),
          list.title,
          list.urgent ? 'yes' : 'no',
          list.route,
          ...concernCells(atlas, item.concerns),
          item.note ?? '',
          absolute(addresses.listItem(edition.id, list.id, item.ref)),
        ]),
      ),
    ),
  ],
});

const levelTable = ({ editions }: Atlas, absolute: Absolute): Table => ({
  title: 'Levels',
  rows: [
    ['Level', ...EDITION_COLUMNS, 'What it means', 'What to do', 'Who leads', 'Assessment', 'Our note', 'Address'],
    ...editions.flatMap((edition) =>
      edition.levels.map((level) => [
        levelLabel(level),
        ...editionCells(edition),
        level.meaning.join(' '),
        level.response.join(' '),
        level.lead ?? '',
        level.assessment ?? '',
        level.note ?? '',
        absolute(addresses.level(edition.id, level.id)),
      ]),
    ),
  ],
});

const checkedWords = (edition: Edition, contact: ContactView): string =>
  contact.checked === null
    ? (uncheckedNotice(uncheckedWords(edition), [contact]) ?? '')
    : `Checked ${contact.checked.on}: ${contact.checked.number} (${contact.checked.source})`;

const contactTable = ({ editions }: Atlas, absolute: Absolute): Table => ({
  title: 'Contacts',
  rows: [
    ['Contact', ...EDITION_COLUMNS, 'For', 'Kind of contact', 'As printed', 'Hours', 'Checked', 'Our note', 'Address'],
    ...editions.flatMap((edition) =>
      edition.contacts
        .map(contactView)
        .map((contact) => [
          contact.name,
          ...editionCells(edition),
          contact.for,
          ROLE_LABELS[contact.role],
          contact.ways.map(({ label, value }) => `${label}: ${value}`).join('; '),
          contact.hours ?? '',
          checkedWords(edition, contact),
          contact.note ?? '',
          absolute(addresses.contact(edition.id, contact.id)),
        ]),
    ),
  ],
});

const timeLimitTable = ({ editions }: Atlas, absolute: Absolute): Table => ({
  title: 'Time limits',
  rows: [
    ['Within', ...EDITION_COLUMNS, 'What for', 'What', 'From', 'Who', 'Our note', 'Address'],
    ...editions.flatMap((edition) =>
      edition.timescales.map((limit) => [
        limit.within,
        ...editionCells(edition),
        TIMESCALE_LABELS[limit.kind],
        limit.to,
        limit.from,
        limit.who,
        limit.note ?? '',
        absolute(addresses.timescalesOf(edition.id)),
      ]),
    ),
  ],
});

const concernTable = ({ concerns, dimensions }: Atlas, absolute: Absolute): Table => ({
  title: 'Concerns',
  rows: [
    ['Concern', 'What belongs here', 'What belongs elsewhere', 'Dimension', 'Address'],
    ...concerns.map((concern) => [
      concern.title,
      concern.definition,
      concern.boundary ?? '',
      byId(dimensions, concern.dimension).title,
      absolute(addresses.concern(concern.id)),
    ]),
  ],
});

/** Every table, a sheet for each kind of thing. */
export const allTables = (atlas: Atlas, absolute: Absolute): Table[] =>
  [indicatorTable, listTable, levelTable, contactTable, timeLimitTable, concernTable].map((table) =>
    table(atlas, absolute),
  );
