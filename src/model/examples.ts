/** A few indicators of a level, for a sheet that cannot hold them all. */
import { hangingOn, indicatorsAtLevel, type Edition, type Indicator } from './atlas.ts';

/**
 * The first needs of different domains, in printed order: the rule chooses, nobody else does.
 * A level that prints no need (most universal ones) gives what it prints instead: needs that are met, and statuses.
 * Bullets that hang on a lead-in, and lead-ins themselves, are left to pages that can show them whole.
 * @param most how many at the most
 */
export function examplesOf(edition: Edition, level: string, most: number): Indicator[] {
  const whole = indicatorsAtLevel(edition, level).filter((one) => one.under === null && hangingOn(edition, one).length === 0);
  const needs = whole.filter((one) => one.kind === 'need');
  const others = whole.filter((one) => one.kind !== 'qualifier' && one.kind !== 'response');
  const from = needs.length > 0 ? needs : others;
  return from.filter((one, at) => from.findIndex((other) => other.domain === one.domain) === at).slice(0, most);
}
