/** Indicators as they must be shown: what hangs on a lead-in nested in it. */
import { indicatorView, type IndicatorView } from './views.ts';
import type { Edition, Indicator } from './atlas.ts';

/** Something with what hangs on it. */
export interface Nested<T> {
  readonly own: T;
  readonly children: readonly Nested<T>[];
}

/**
 * What is chosen, each once: what hangs on something chosen is nested in it, all of it, because a lead-in without
 * what hangs on it would end in the air.
 * @param all those that may hang on what is chosen, in printed order
 */
export function nest<T>(all: readonly T[], chosen: readonly T[], parentOf: (one: T) => T | null): Nested<T>[] {
  const hangsOnChosen = (one: T): boolean => {
    const parent = parentOf(one);
    return parent !== null && (chosen.includes(parent) || hangsOnChosen(parent));
  };
  const whole = (own: T): Nested<T> => ({ own, children: all.filter((one) => parentOf(one) === own).map(whole) });
  return chosen.filter((one) => !hangsOnChosen(one)).map(whole);
}

/** The same tree of other things. */
export const mapNested = <T, U>(nested: readonly Nested<T>[], map: (own: T) => U): Nested<U>[] =>
  nested.map(({ own, children }) => ({ own: map(own), children: mapNested(children, map) }));

/** Indicators of an edition, nested, ready to be drawn. */
export function nestedViews(edition: Edition, chosen: readonly Indicator[]): Nested<IndicatorView>[] {
  const byRef = new Map(edition.indicators.map((one) => [one.ref, one]));
  const parentOf = ({ under }: Indicator): Indicator | null => (under === null ? null : (byRef.get(under) ?? null));
  return mapNested(nest(edition.indicators, chosen, parentOf), (one) => indicatorView(edition, one));
}
