/** The tables of a domain as the area prints them: groups, rows, and the levels that print something in each. */
import type { Edition, Indicator } from './atlas.ts';
import { ABOUT, type About } from '#model/content/vocabulary.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';

export interface TableCell {
  readonly level: LevelFile;
  /** The bullets of the cell; what hangs on a lead-in is found through it (`hangingOn`). */
  readonly indicators: readonly Indicator[];
}

export interface TableRow {
  readonly label: string | null;
  readonly cells: readonly TableCell[];
}

export interface DomainTable {
  readonly group: string | null;
  readonly note: string | undefined;
  readonly rows: readonly TableRow[];
  /** Of whom most of it is printed: said once, so that only the others are marked. */
  readonly about: About;
}

/** Of whom more than half are; the child where nobody has so many. */
function usualAbout(indicators: readonly Pick<Indicator, 'about'>[]): About {
  const most = ABOUT.find((one) => indicators.filter(({ about }) => about === one).length * 2 > indicators.length);
  return most ?? 'child';
}

/** The tables of one domain in printed order. Levels give the order of cells, never the keys of an object. */
export function tablesOfDomain(edition: Edition, domain: string): DomainTable[] {
  const byRef = new Map(edition.indicators.map((indicator) => [indicator.ref, indicator]));
  return edition.tables
    .filter((table) => table.domain === domain)
    .map((table) => ({
      group: table.group,
      note: table.note,
      about: usualAbout(edition.indicators.filter((one) => one.domain === domain && one.group === table.group)),
      rows: table.rows.map((row) => ({
        label: row.label ?? (row.row !== undefined && table.rows.length > 1 ? `Row ${String(row.row)}` : null),
        cells: edition.levels.flatMap((level) => {
          const indicators = (row.cells[level.id] ?? []).flatMap((item) => byRef.get(item.ref) ?? []);
          // A level that is not held must not look like one that lists nothing.
          return indicators.length === 0 && level.held !== false ? [] : [{ level, indicators }];
        }),
      })),
    }));
}
