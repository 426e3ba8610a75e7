/** The answer to a search as it is passed on, and what draws it. */
import type { ComponentType } from 'preact';
import type { FinderOptions } from '#model/finder/options.ts';
import type { SearchState } from '#model/search/url-state.ts';
import type { SearchArea } from './options.ts';
import type { Asked, Found, Guidance } from './search.ts';

export const NOT_LOADED = 'The search could not be loaded. Try again, or start from the concerns.';

export interface Answer {
  readonly asked: Asked;
  readonly found: Found;
  /** null while it is not known. */
  readonly guidance: readonly Guidance[] | null;
  /** Draws it: comes with the first answer. */
  readonly draw: ComponentType<ResultsProps>;
}

export interface ResultsProps {
  readonly options: FinderOptions;
  readonly answer: Answer;
  /** Makes choices, as the controls do. */
  readonly choose: (part: Partial<SearchState>) => void;
}

export interface AnswerView {
  /** Areas that the words name. */
  readonly named: readonly SearchArea[];
  /** What was there before stays until there is something to put in its place. */
  readonly answer: Answer | null;
  /** What could not be loaded. */
  readonly trouble: 'search' | 'guidance' | null;
  /** What was found, in words, once all of it is known. */
  readonly status: string;
}

/** A search under way. */
export interface Search {
  readonly options: FinderOptions;
  readonly state: SearchState;
  /** Whether no other search has begun since. */
  readonly isCurrent: () => boolean;
  /** Shows what is new. */
  readonly show: (part: Partial<AnswerView>) => void;
}
