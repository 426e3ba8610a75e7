/** What was found as a table: the header first, a row for each indicator with its lead-in and its citation. */
import { addresses } from '../../../src/model/addresses.ts';
import { citationOfRow } from '../../../src/model/citation.ts';
import { ABOUT, KINDS } from '../../../src/model/codes.ts';
import type { Cell } from '../../../src/model/csv.ts';
import type { Found } from '../../../src/model/find.ts';
import { rowWords } from '../../../src/model/match.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';

const HEADER = ['Area', 'Edition', 'State', 'Level', 'Heading', 'Indicator', 'Kind', 'About', 'Concerns', 'Citation', 'Address'];

export function tableOf(guide: FinderGuide, found: Found): Cell[][] {
  const titles = new Map(guide.concerns.map(([id, title]) => [id, title]));
  const rows = found.hits.map(({ index, at }): Cell[] => {
    const domain = index.domains[index.domain[at] ?? 0];
    const place = addresses.indicator({ document: index.document, domain: domain?.id ?? '', ref: index.ref[at] ?? 0 });
    return [
      index.areaName, index.edition, index.state === 'replaced' ? 'replaced' : 'latest held', index.levels[index.level[at] ?? 0]?.label ?? '', domain?.title ?? '',
      rowWords(index, at), KINDS[index.kind[at] ?? 0] ?? '', ABOUT[index.about[at] ?? 0] ?? '',
      (index.concern[at] ?? []).map((number) => titles.get(index.concerns[number] ?? '') ?? '').join('; '),
      citationOfRow(index, at), guide.linked ? `${location.origin}${guide.base}${place}` : place,
    ];
  });
  return [HEADER, ...rows];
}
