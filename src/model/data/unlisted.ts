/** Where other areas list a need and one does not, as a table to take away (docs/design.md, "Silence is not safety"). */
import { listingInWords, listingOf } from '#model/edition/listing.ts';
import { ANCHOR_LABELS, levelLabel } from '#model/content/labels.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { ANCHORS, type AnchorId } from '#model/content/vocabulary.ts';
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

interface Need {
  readonly other: Edition;
  readonly level: LevelFile;
}

/** More areas are counted, not named: with each named in each area's table, a country would make a book of it. */
const NAMED = 20;

/** Where others list a need: each with its level, or of very many how many at each aligned level. */
function lowestInWords(needs: readonly Need[]): string {
  if (needs.length <= NAMED)
    return needs.map(({ other, level }) => `${editionLabel(other)}: ${levelLabel(level)}`).join('; ');
  const lowest = ({ level }: Need): AnchorId | undefined => ANCHORS.find((anchor) => level.anchors.includes(anchor));
  const counted = ANCHORS.map((anchor) => ({ anchor, count: needs.filter((need) => lowest(need) === anchor).length }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ anchor, count }) => `${ANCHOR_LABELS[anchor]} (as we align levels): ${String(count)} areas`)
    .join('; ');
}

/** The concerns under which an edition lists no need and the latest edition of another area does; the header first. */
export function unlistedRows(edition: Edition, atlas: Atlas): Cell[][] {
  const others = latestHeld(atlas).filter((other) => other.area.id !== edition.area.id);
  const concerns = atlas.dimensions.flatMap(({ id }) => atlas.concerns.filter(({ dimension }) => dimension === id));
  const rows = concerns.flatMap((concern) => {
    const own = listingOf(edition, concern.id);
    const needs = others.flatMap((other) => {
      const [level] = listingOf(other, concern.id).needs;
      return level === undefined ? [] : [{ other, level }];
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
        lowestInWords(needs),
        silence(edition).text,
        addresses.concern(concern.id),
      ],
    ];
  });
  return [HEADER, ...rows];
}
