/**
 * What else changed between two editions: levels, time limits, contacts, routes, lists and headings, as far as their
 * fields tell. Each is matched with its like in the other edition, newer ones in their order, then those that are gone.
 */
import { levelLabel } from '#model/content/labels.ts';
import type { ContactFile, LevelFile, ListFile, TimescaleFile } from '#model/content/schema/document-schema.ts';
import type { Edition } from '#model/edition/atlas.ts';
import { limitInWords } from '#model/edition/facts/time-limits.ts';

export const FACT_CHANGES = ['new', 'gone', 'changed', 'same'] as const;
export type FactChange = (typeof FACT_CHANGES)[number];

export interface FactPair<T> {
  readonly change: FactChange;
  readonly older: T | null;
  readonly newer: T | null;
}

/** @param alike whether two are the same thing  @param content what is compared of them */
function matched<T>(
  older: readonly T[],
  newer: readonly T[],
  alike: (a: T, b: T) => boolean,
  content: (one: T) => string,
): FactPair<T>[] {
  const paired = newer.map((one): FactPair<T> => {
    const before = older.find((other) => alike(other, one));
    if (before === undefined) return { change: 'new', older: null, newer: one };
    return { change: content(before) === content(one) ? 'same' : 'changed', older: before, newer: one };
  });
  const gone = older
    .filter((one) => !newer.some((other) => alike(one, other)))
    .map((one): FactPair<T> => ({ change: 'gone', older: one, newer: null }));
  return [...paired, ...gone];
}

const sameId = (a: { readonly id: string }, b: { readonly id: string }): boolean => a.id === b.id;
const sameAnchors = (a: LevelFile, b: LevelFile): boolean => a.anchors.join() === b.anchors.join();

/** What a document prints on how to refer, for every level or for one. */
export interface Route {
  /** The level, or null for what holds at every level. */
  readonly level: LevelFile | null;
  readonly text: readonly string[];
}

const routesOf = ({ everyLevel, levels }: Edition): Route[] =>
  [{ level: null, text: everyLevel.route }, ...levels.map((level) => ({ level, text: level.route }))].filter(
    ({ text }) => text.length > 0,
  );

const samePlace = (a: Route, b: Route): boolean =>
  a.level === null || b.level === null ? a.level === b.level : sameAnchors(a.level, b.level);

/** The ways of reaching a contact as printed, in any order. */
const waysOf = ({ printed }: ContactFile): string =>
  printed
    .map(({ kind, value }) => `${kind} ${value}`)
    .sort()
    .join('\n');

export interface FactChanges {
  readonly levels: FactPair<LevelFile>[];
  readonly timescales: FactPair<TimescaleFile>[];
  readonly contacts: FactPair<ContactFile>[];
  readonly routes: FactPair<Route>[];
  readonly lists: FactPair<ListFile>[];
}

/** Levels are matched by their anchors, contacts by id or name, all else by id. */
export const factChanges = (older: Edition, newer: Edition): FactChanges => ({
  levels: matched(older.levels, newer.levels, sameAnchors, levelLabel),
  timescales: matched(older.timescales, newer.timescales, sameId, limitInWords),
  contacts: matched(older.contacts, newer.contacts, (a, b) => sameId(a, b) || a.name === b.name, waysOf),
  routes: matched(routesOf(older), routesOf(newer), samePlace, ({ text }) => text.join('\n')),
  lists: matched(older.lists, newer.lists, sameId, ({ items }) => items.map(({ text }) => text).join('\n')),
});

const heading = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The headings of the guidance, or the items of a list: what stands in both, what is new, what is gone. */
export const textChanges = (older: readonly string[], newer: readonly string[]): FactPair<string>[] =>
  matched(older, newer, (a, b) => heading(a) === heading(b), heading);
