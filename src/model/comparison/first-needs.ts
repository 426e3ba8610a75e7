/** The sentence at the head of a concern's page: the lowest level at which each area lists a need, or that none does. */
import type { Edition } from '#model/edition/atlas.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';
import { NOT_LOWER } from '#model/edition/wording/notices.ts';
import type { Listing } from '#model/edition/listing.ts';

/** A part of the sentence: words, or a level to be shown by its label, name and colour. */
export type SentencePart = string | { readonly edition: Edition; readonly level: LevelFile };

/** "Hull's 2018 tables", "Portsmouth's undated tables". */
function tablesOf({ area, edition: { label, published } }: Edition): string {
  const year = published === null ? 'undated' : label.replace(/^[A-Z][a-z]+ (?=\d{4}$)/, '');
  return `${area.name}'s ${year} tables`;
}

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export function firstNeeds(listings: readonly Listing[]): SentencePart[] {
  const listed = listings.flatMap(({ edition, needs: [level] }) => (level === undefined ? [] : [{ edition, level }]));
  const unlisted = listings.filter(({ needs }) => needs.length === 0);
  const parts = listed.flatMap((part, index) => [
    index === 0
      ? `The lowest level at which ${tablesOf(part.edition)} list a need is `
      : `; ${tablesOf(part.edition)}, `,
    part,
  ]);
  const areas = anyOf.format(unlisted.map(({ edition }) => `${edition.area.name}'s`));
  const silent = `No need is listed under this heading in ${areas} level tables. ${NOT_LOWER}`;
  return [
    ...parts,
    ...(listed.length > 0 ? ['.'] : []),
    ...(unlisted.length > 0 ? [`${listed.length > 0 ? ' ' : ''}${silent}`] : []),
  ];
}
