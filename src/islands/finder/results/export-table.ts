/** What is shown as a table: the header first, a row for each indicator with its lead-in and its citation. */
import type { Cell } from '#model/data/csv.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import {
  fullCitationOf,
  shortCitationOf,
  type IndexedIndicator,
  type IndexEntry,
  type IndexedListItem,
} from '#model/data/edition-index.ts';

const HEADER = [
  'Area',
  'Edition',
  'State',
  'Level',
  'Heading',
  'Indicator',
  'Kind',
  'About',
  'Concerns',
  'Citation',
  'Address',
];

/** @param listed the signs printed outside the level tables that are shown; they come first, as they are shown */
export function tableOf(
  options: FinderOptions,
  hits: readonly Hit<IndexedIndicator>[],
  listed: readonly Hit<IndexedListItem>[],
): Cell[][] {
  const titles = new Map(options.concerns.map(([id, title]) => [id, title]));
  const named = (concerns: readonly string[]): string => concerns.map((id) => titles.get(id) ?? id).join('; ');
  const whole = (address: string): string => (options.linked ? `${location.origin}${options.base}${address}` : address);
  const edition = ({ edition: own }: IndexEntry): Cell[] => [
    own.areaName,
    own.edition,
    own.state === 'replaced' ? 'replaced' : 'latest held',
  ];
  const listLines = listed.map(({ entry }): Cell[] => [
    ...edition(entry),
    'Outside the level tables',
    entry.list.title,
    entry.text,
    '',
    '',
    named(entry.concerns),
    shortCitationOf(entry),
    whole(entry.address),
  ]);
  const lines = hits.map(({ entry }): Cell[] => [
    ...edition(entry),
    entry.level.label,
    entry.domain.title,
    entry.text,
    entry.kind,
    entry.about,
    named(entry.concerns),
    fullCitationOf(entry),
    whole(entry.address),
  ]);
  return [HEADER, ...listLines, ...lines];
}
