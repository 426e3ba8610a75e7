/** Words for what became of an indicator, and what each means. */
import type { Wording } from '#model/content/vocabulary.ts';
import type { Change } from './pairs.ts';
import type { FactChange } from './facts.ts';

export const CHANGE_LABELS: Record<Change, string> = {
  moved: 'Moved to another level',
  new: 'New',
  dropped: 'Dropped',
  split: 'Split',
  merged: 'Merged',
  reworded: 'Reworded',
  kept: 'Kept',
};

export const CHANGE_MEANINGS: Record<Change, string> = {
  moved: 'printed at another level than before, whatever else changed',
  new: 'no indicator of the older edition matches it',
  dropped: 'no indicator of the newer edition matches it',
  split: 'one indicator of the older edition became several',
  merged: 'several indicators of the older edition became one',
  reworded: 'one for one, at the same level, in other published words',
  kept: 'one for one, at the same level, in the same published words',
};

export const WORDING_LABELS: Record<Wording, string> = {
  same: 'same published words',
  changed: 'published words changed',
};

export const FACT_LABELS: Record<FactChange, string> = {
  new: 'New',
  gone: 'No longer there',
  changed: 'Changed',
  same: 'Same',
};

/** Stands in the place of the other half of what is new or dropped: an empty place must not read as reassurance. */
export const NO_OLDER = 'No indicator of the older edition matches this.';
export const NO_NEWER = 'No indicator of the newer edition matches this. That is not a lower level of concern.';
