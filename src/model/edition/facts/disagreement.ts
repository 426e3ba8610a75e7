/** What to do about a disagreement, in one edition: the words, the steps and the time limits printed for it. */
import type { Edition } from '../atlas.ts';
import { stepsView, type StepsView } from './steps.ts';
import { limitView, type LimitView } from './time-limits.ts';

/** Where the document says what to do and not by when. */
export const NO_LIMIT = 'No time limit is printed.';

export interface DisagreementView {
  /** Null where the document prints nothing. */
  readonly text: string | null;
  readonly steps: readonly StepsView[];
  readonly limits: readonly LimitView[];
}

export function disagreementView(edition: Edition): DisagreementView {
  const { disagreement } = edition.everyLevel;
  const limits = edition.timescales.filter(({ kind }) => kind === 'disagreement');
  const isLimit = new Set(limits.map(({ id }) => id));
  // A document may print more ways than the one it gives first: they bear the same kind of limit.
  const steps = edition.steps.filter(
    ({ id, items }) => id === disagreement?.steps || items.some(({ within }) => isLimit.has(within ?? '')),
  );
  return {
    text: disagreement?.text ?? null,
    steps: steps.map(({ id }) => stepsView(edition, id)),
    limits: limits.map(limitView),
  };
}
