/**
 * What an empty cell says. Silence is not safety (docs/design.md): it never says "does not mention it",
 * and it points to where the area's own signs and guidance stand.
 */
import { addresses } from '../urls.ts';
import type { AnchorId } from '#model/content/vocabulary.ts';

/** As much of an edition as its silence needs. */
export interface Silent {
  readonly id: string;
  readonly area: { readonly name: string };
  readonly lists: readonly { readonly id: string; readonly urgent: boolean }[];
  readonly levels: readonly {
    readonly id: string;
    readonly anchors: readonly AnchorId[];
    readonly held?: boolean | undefined;
  }[];
  readonly notHeld?: readonly unknown[] | undefined;
}

export interface Silence {
  /** In the fewest words. */
  readonly short: string;
  /** The whole sentence, for a table that is taken away; on a page it stands once, as `NOTHING_LISTED_MEANS`. */
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string };
}

/** Where to go from an empty cell: to the signs that cannot wait, or to what is done about significant harm. */
function wayOn({ id, area, lists, levels }: Silent): Silence['link'] {
  const urgent = lists.find((list) => list.urgent);
  if (urgent !== undefined)
    return { href: addresses.list(id, urgent.id), text: `${area.name}'s immediate-referral signs` };
  const level = levels.find(({ anchors }) => anchors.includes('child-protection'));
  if (level !== undefined) return { href: addresses.level(id, level.id), text: `${area.name} on significant harm` };
  return { href: addresses.contactsOf(id), text: `${area.name}'s contacts` };
}

export const NOT_LOWER = 'That is not a lower level of concern.';

/** What an empty cell says in short; what it means stands once, above the cells. */
export const NOTHING_LISTED = 'Nothing listed here.';
export const NOTHING_LISTED_MEANS = `“Nothing listed here”: nothing is listed under this heading in that area's level tables. ${NOT_LOWER}`;

/** What is there in a document, and not here: the other way round it would be taken for the document's silence. */
export const NOT_HELD = 'Not on this site.';
export const NOT_HELD_AT_LEVEL =
  'Not on this site: the document lists indicators at this level that we do not have. See the document itself.';

/** What this site lacks of an edition, so that nobody can say what its document does not list. */
export const partlyHeld = ({ levels, notHeld = [] }: Pick<Silent, 'levels' | 'notHeld'>): boolean =>
  notHeld.length > 0 || levels.some(({ held }) => held === false);

/**
 * The words of an empty cell for one edition.
 * @param at the levels of the cell; where none is given, of all
 */
export function silence(edition: Silent, at: readonly string[] = []): Silence {
  const { name } = edition.area;
  const link = wayOn(edition);
  const levels = edition.levels.filter(({ id }) => at.length === 0 || at.includes(id));
  if (levels.length > 0 && levels.every(({ held }) => held === false))
    return { short: NOT_HELD, text: `This site does not have what ${name}'s document lists here. ${NOT_LOWER}`, link };
  if (partlyHeld({ levels, ...(edition.notHeld === undefined ? {} : { notHeld: edition.notHeld }) }))
    return {
      short: 'Nothing listed in what this site has.',
      text: `Nothing is listed under this heading here in what this site has of ${name}'s level tables, which is not all. ${NOT_LOWER}`,
      link,
    };
  return {
    short: NOTHING_LISTED,
    text: `Nothing is listed under this heading in ${name}'s level tables. ${NOT_LOWER}`,
    link,
  };
}

/** What a row says of an area that prints no level for it. */
export const noLevel = (areaName: string): string => `${areaName} prints no level here.`;

/** What a row says of an area whose level in a row above covers it too: these words around links to the levels. */
export const COVERED_ABOVE = { before: 'Covered by', between: 'and', after: ', above.' };

/** Stands wherever indicators are listed apart from their document. */
export const SEVERAL_SIGNS = 'Several lower-level signs together may need a higher response.';

/** What every indicator is for. */
export const PROMPTS =
  "Indicators are prompts for professional judgement, not a checklist. Nothing here works out a child's level.";

export const WHICH_AREA = 'Use the document for the area where the child lives, not where you work.';

/** Before and after the national number, beside every search, whatever it finds: it judges no search. */
export const DANGER_LINE = {
  before: 'In immediate danger ring',
  choose: 'To see who else to contact, choose the area where the child lives.',
};

/** Said where a search finds nothing, after the words that say of what. */
export const FOUND_NOTHING_MEANS = 'That is not a lower level of concern: documents use other words.';

/** What a guess is. Stands with every one. */
export const A_GUESS = 'A guess from single words. It says nothing about how serious this is.';

/** Stands after what says that documents are restated, where not all of them are. */
export const OWN_WORDS_TOLD = "Where a page says that the words are the partnership's own, they are not restated.";

export const SEARCH_TERMS_ONLY = 'Search terms only. Never type a name or anything about a real child.';

/** Beside a box whose words go into an address. */
export const HISTORY_KEEPS = 'Your history keeps the words.';

export const ALIGNED_BY_US = 'Levels aligned by Threshold Atlas, not by the areas.';
/** The same where there is one area alone. */
export const alignedByUs = (isOne: boolean): string => (isOne ? ALIGNED_BY_US.replace('areas', 'area') : ALIGNED_BY_US);

/** What stands before rules that a document prints for all its levels, and before those of one. */
export const AT_EVERY_LEVEL = 'At every level of this document';
export const AT_THIS_LEVEL = 'At this level';

/** Points to them from one level, where they stand once for all: it adds nothing to them, or what follows. */
export const AS_AT_EVERY_LEVEL = 'As at every level of this document.';
export const AS_AT_EVERY_LEVEL_AND = 'As at every level of this document, and:';

/** Where neither answers: the document does so at another level, only at some of them, or not at all. */
export const NOT_AT_THIS_LEVEL = 'Not printed for this level.';
export const NOT_AT_EVERY_LEVEL = 'Not printed for every level.';
export const NOT_IN_DOCUMENT = 'Not printed in this document.';
