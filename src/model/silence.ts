/**
 * What an empty cell says. Silence is not safety (DESIGN section 1): it never says "does not mention it",
 * and it points to where the area's own signs and guidance stand.
 */
import { addresses } from './addresses.ts';

/** As much of an edition as its silence needs. */
export interface Silent {
  readonly id: string;
  readonly area: { readonly name: string };
  readonly lists: readonly { readonly id: string; readonly urgent: boolean }[];
}

export interface Silence {
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string };
}

/** The words of an empty cell for one edition. */
export function silence(edition: Silent): Silence {
  const urgent = edition.lists.find((list) => list.urgent);
  return {
    text: `Nothing stands under this heading here in ${edition.area.name}'s level tables. That is not a lower level of concern.`,
    link:
      urgent === undefined
        ? { href: addresses.document(edition.id), text: `${edition.area.name}'s guidance` }
        : { href: addresses.list(edition.id, urgent.id), text: `${edition.area.name}'s immediate-referral signs` },
  };
}

/** Stands wherever indicators are listed apart from their document. */
export const SEVERAL_SIGNS = 'Several lower-level signs together may need a higher response.';

/** What every indicator is for. */
export const PROMPTS = 'Indicators are prompts for professional judgement, not a checklist. Nothing here works out a child\'s level.';

export const WHICH_AREA = 'Use the document for the area where the child lives, not where you work.';

export const SEARCH_TERMS_ONLY = 'Search terms only. Never type a name or anything about a real child.';

export const ALIGNED_BY_US = 'Levels aligned by Threshold Atlas, not by the areas.';

/** Where a level's own part of the document leaves a question open. */
export const UNSAID_AT_LEVEL = 'The document does not say under this level; see its guidance.';
