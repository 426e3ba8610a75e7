/** Areas side by side as a table for people who work in spreadsheets (`src/model/data/tables.ts` has the others). */
import { levelLabel } from '#model/content/labels.ts';
import type { Cell } from '#model/data/csv.ts';
import type { Absolute, Table } from '#model/data/tables.ts';
import { byId, latestHeld, type Atlas } from '#model/edition/atlas.ts';
import { listingInWords, listingOf, type Listing } from '#model/edition/listing.ts';
import { addresses } from '#model/edition/urls.ts';
import { editionLabel } from '#model/edition/wording/edition-status.ts';
import { NOT_LOWER, silence } from '#model/edition/wording/notices.ts';
import { spreadInWords, spreadOf } from './spread.ts';

/** The lowest level that lists a need. Where there is none the cell says so, and what is listed otherwise: it is never empty. */
function firstNeed(listing: Listing): string {
  const [level] = listing.needs;
  if (level !== undefined) return levelLabel(level);
  const otherwise = listingInWords(listing);
  return otherwise === '' ? silence(listing.edition).text : `No need listed; ${otherwise}. ${NOT_LOWER}`;
}

const outsideWords = ({ edition, outside }: Listing): string[] =>
  outside === 0 ? [] : [`${editionLabel(edition)}: ${String(outside)}`];

/** Each concern with the lowest level at which the latest edition of each area lists a need. */
export function areasTable(atlas: Atlas, absolute: Absolute): Table {
  const editions = latestHeld(atlas);
  return {
    title: 'Areas side by side',
    rows: [
      [
        'Concern',
        'Dimension',
        ...editions.map((edition) => `Lowest level that lists a need: ${editionLabel(edition)}`),
        'How far apart',
        'Signs outside the tables',
        'Address',
      ],
      ...atlas.concerns.map((concern): Cell[] => {
        const listings = editions.map((edition) => listingOf(edition, concern.id));
        return [
          concern.title,
          byId(atlas.dimensions, concern.dimension).title,
          ...listings.map(firstNeed),
          spreadInWords(spreadOf(listings)),
          listings.flatMap(outsideWords).join('; '),
          absolute(addresses.concern(concern.id)),
        ];
      }),
    ],
  };
}
