/** What is shown as a table: the header first, a row for each indicator with its lead-in and its citation. */
import { citationOfRow } from '#model/data/index-rows.ts';
import type { Cell } from '#model/data/csv.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { Hit } from '#model/search/ranking.ts';
import { listItemAt, rowAt } from '#model/data/index-rows.ts';

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
export function tableOf(guide: FinderOptions, hits: readonly Hit[], listed: readonly Hit[]): Cell[][] {
  const titles = new Map(guide.concerns.map(([id, title]) => [id, title]));
  const named = (concerns: readonly string[]): string => concerns.map((id) => titles.get(id) ?? id).join('; ');
  const whole = (address: string): string => (guide.linked ? `${location.origin}${guide.base}${address}` : address);
  const edition = ({ index }: Hit): Cell[] => [
    index.areaName,
    index.edition,
    index.state === 'replaced' ? 'replaced' : 'latest held',
  ];
  const listLines = listed.map((hit): Cell[] => {
    const { ref, text, list, concerns, address } = listItemAt(hit.index, hit.at);
    return [
      ...edition(hit),
      'Outside the level tables',
      list.title,
      text,
      '',
      '',
      named(concerns),
      `${hit.index.cite}, ${list.title}, item ${String(ref)}`,
      whole(address),
    ];
  });
  const lines = hits.map((hit): Cell[] => {
    const { level, domain, text, kind, about, concerns, address } = rowAt(hit.index, hit.at);
    return [
      ...edition(hit),
      level.label,
      domain.title,
      text,
      kind,
      about,
      named(concerns),
      citationOfRow(hit.index, hit.at),
      whole(address),
    ];
  });
  return [HEADER, ...listLines, ...lines];
}
