/** Where other areas list a need and one does not, as a table to take away (docs/design.md, "Silence is not safety"). */
import { listingInWords, listingOf } from '#model/edition/listing.ts';
import { levelLabel } from '#model/content/labels.ts';
import { latestHeld, type Atlas, type Edition } from '#model/edition/atlas.ts';
import { editionLabel } from '#model/edition/wording/edition-status.ts';
import { silence } from '#model/edition/wording/notices.ts';
import { addresses } from '#model/edition/urls.ts';
import type { Cell } from './csv.ts';

const HEADER = [
  'Concern',
  'What belongs there',
  'This edition',
  'What its level tables list otherwise',
  'Its signs printed outside the level tables',
  'Areas that list a need',
  'The lowest level at which they do',
  'What this means',
  'Address',
];

/** The concerns under which an edition lists no need and the latest edition of another area does; the header first. */
export function unlistedRows(edition: Edition, atlas: Atlas): Cell[][] {
  const others = latestHeld(atlas).filter((other) => other.area.id !== edition.area.id);
  const concerns = atlas.dimensions.flatMap(({ id }) => atlas.concerns.filter(({ dimension }) => dimension === id));
  const rows = concerns.flatMap((concern) => {
    const own = listingOf(edition, concern.id);
    const needs = others.flatMap((other) => {
      const [level] = listingOf(other, concern.id).needs;
      return level === undefined ? [] : [`${editionLabel(other)}: ${levelLabel(level)}`];
    });
    if (own.needs.length > 0 || needs.length === 0) return [];
    return [
      [
        concern.title,
        concern.definition,
        editionLabel(edition),
        listingInWords(own),
        own.outside,
        needs.length,
        needs.join('; '),
        silence(edition).text,
        addresses.concern(concern.id),
      ],
    ];
  });
  return [HEADER, ...rows];
}
