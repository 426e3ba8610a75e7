/** Where an edition lists a concern: as a need, as something else, or outside its level tables. */
import { indicatorsOfConcern, type Edition } from './atlas.ts';
import { KINDS, type Kind } from '#model/content/vocabulary.ts';
import { KIND_LABELS, levelShort } from '#model/content/labels.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';

/** What an edition lists under a concern at one of its levels. */
export type Mark = 'need' | 'other' | 'none';

export interface LevelListing {
  readonly level: LevelFile;
  /** Only `need` counts as a need (docs/design.md, "Kinds"); a status at the highest level is something else. */
  readonly mark: Mark;
  readonly kinds: readonly Kind[];
}

/** Where an edition lists a concern. */
export interface Listing {
  readonly edition: Edition;
  /** Every level of the edition, in its order. */
  readonly levels: readonly LevelListing[];
  /** The levels that list a need, lowest first. */
  readonly needs: readonly LevelFile[];
  /** How many signs are printed outside the level tables, and whether some need an immediate referral. */
  readonly outside: number;
  readonly urgent: boolean;
}

function makeListing(edition: Edition, concern: string): Listing {
  const indicators = indicatorsOfConcern(edition, concern);
  const levels = edition.levels.map((level): LevelListing => {
    const here = indicators.filter((indicator) => indicator.level === level.id);
    const kinds = KINDS.filter((kind) => here.some((indicator) => indicator.kind === kind));
    return { level, kinds, mark: kinds.includes('need') ? 'need' : kinds.length > 0 ? 'other' : 'none' };
  });
  const lists = edition.lists.filter((list) => list.items.some((item) => item.concerns.includes(concern)));
  return {
    edition,
    levels,
    needs: levels.filter(({ mark }) => mark === 'need').map(({ level }) => level),
    outside: lists.flatMap((list) => list.items).filter((item) => item.concerns.includes(concern)).length,
    urgent: lists.some((list) => list.urgent),
  };
}

const listings = new WeakMap<Edition, Map<string, Listing>>();

/** Made once: what an area does not list is told from what all others do, so that each is asked of for every other. */
export function listingOf(edition: Edition, concern: string): Listing {
  const known = listings.get(edition) ?? new Map<string, Listing>();
  listings.set(edition, known);
  const before = known.get(concern);
  if (before !== undefined) return before;
  const made = makeListing(edition, concern);
  known.set(concern, made);
  return made;
}

/** What the marks of one area say: "a need: Tier 2, Tier 3; a need that is met: Tier 1". Empty where nothing is listed. */
export function listingInWords({ levels }: Pick<Listing, 'levels'>): string {
  const firstKind = ({ kinds, mark }: LevelListing): Kind | undefined => (mark === 'need' ? 'need' : kinds[0]);
  return (['need', ...KINDS.filter((kind) => kind !== 'need')] as const)
    .map((kind) => ({ kind, at: levels.filter((listing) => firstKind(listing) === kind) }))
    .filter(({ at }) => at.length > 0)
    .map(({ kind, at }) => `${KIND_LABELS[kind]}: ${at.map(({ level }) => levelShort(level)).join(', ')}`)
    .join('; ');
}
