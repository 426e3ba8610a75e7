/** What goes on a wall chart: one sheet that cannot hold everything. */
import { byId, contactOf, hangingOn, indicatorsAtLevel, type Edition, type Indicator } from './atlas.ts';
import type { ContactFile, LevelFile } from './schema.ts';

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

/** The contacts that levels name, each once, in the order of the document. */
export function contactsOnChart(edition: Edition): ContactFile[] {
  const named = new Set(edition.levels.flatMap((level) => level.contacts));
  return edition.contacts.filter((contact) => named.has(contact.id));
}

const WIDTHS = [3, 4, 5, 6, 7] as const;

/** How wide a level's column is on paper, in parts, so that columns of unlike content come out about as long. */
export function widthOnChart(edition: Edition, level: LevelFile, examples: number): (typeof WIDTHS)[number] {
  const words = (one: LevelFile): number =>
    [
      one.short,
      ...one.response,
      ...one.contacts.map((id) => contactOf(edition, id).name),
      ...one.timescales.map((id) => byId(edition.timescales, id)).flatMap(({ within, from, to, who }) => [within, from, to, who]),
      ...examplesOf(edition, one.id, examples).map(({ text }) => text),
    ].join(' ').length;
  const most = Math.max(...edition.levels.map(words));
  const part = Math.round((words(level) / most) * 7);
  return WIDTHS.find((width) => width >= part) ?? 7;
}
