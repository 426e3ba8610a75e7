/** What was found as a table: the header first, a row for each indicator with its lead-in and its citation. */
import { citationOfRow } from '../../../src/model/citation.ts';
import type { Cell } from '../../../src/model/csv.ts';
import type { Found } from '../../../src/model/find.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';
import { rowAt } from '../../../src/model/rows.ts';

const HEADER = ['Area', 'Edition', 'State', 'Level', 'Heading', 'Indicator', 'Kind', 'About', 'Concerns', 'Citation', 'Address'];

export function tableOf(guide: FinderGuide, found: Found): Cell[][] {
  const titles = new Map(guide.concerns.map(([id, title]) => [id, title]));
  const rows = found.hits.map(({ index, at }): Cell[] => {
    const { level, domain, text, kind, about, concerns, address } = rowAt(index, at);
    return [
      index.areaName, index.edition, index.state === 'replaced' ? 'replaced' : 'latest held', level.label, domain.title, text, kind, about,
      concerns.map((id) => titles.get(id) ?? id).join('; '), citationOfRow(index, at), guide.linked ? `${location.origin}${guide.base}${address}` : address,
    ];
  });
  return [HEADER, ...rows];
}
