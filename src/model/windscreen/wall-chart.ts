/** What goes on a wall chart: one sheet that cannot hold everything. */
import { byId, contactOf, childrenOf, indicatorsAtLevel, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { contactView, type ContactView } from '#model/edition/contacts.ts';
import type { LevelFile } from '#model/content/schema.ts';

/**
 * The first needs of different domains, in printed order: the rule chooses, nobody else does.
 * A level that prints no need (most universal ones) gives what it prints instead: needs that are met, and statuses.
 * Bullets that hang on a lead-in, and lead-ins themselves, are left to pages that can show them whole.
 * @param most how many at the most
 */
export function examplesOf(edition: Edition, level: string, most: number): Indicator[] {
  const whole = indicatorsAtLevel(edition, level).filter(
    (one) => one.under === null && childrenOf(edition, one).length === 0,
  );
  const needs = whole.filter((one) => one.kind === 'need');
  const others = whole.filter((one) => one.kind !== 'qualifier' && one.kind !== 'response');
  const from = needs.length > 0 ? needs : others;
  return from.filter((one, at) => from.findIndex((other) => other.domain === one.domain) === at).slice(0, most);
}

/** The contacts that levels and the rules of every level name, each once, in the order of the document. */
export function contactsOnChart(edition: Edition): ContactView[] {
  const named = new Set([...edition.levels, edition.everyLevel].flatMap(({ contacts }) => contacts));
  return edition.contacts.filter((contact) => named.has(contact.id)).map(contactView);
}

/** The letters that a level's column holds. */
function lettersOf(edition: Edition, level: LevelFile, examples: number): number {
  const words = [
    level.short,
    ...level.response,
    ...[...edition.everyLevel.contacts, ...level.contacts].map((id) => contactOf(edition, id).name),
    ...level.timescales
      .map((id) => byId(edition.timescales, id))
      .flatMap(({ within, from, to, who }) => [within, from, to, who]),
    ...examplesOf(edition, level.id, examples).map(({ text }) => text),
  ];
  // Headings and half-filled lines take room too, as much as some forty letters each.
  return words.join(' ').length + 40 * (words.length + 5);
}

/** In parts of the sheet's width; each has its rule in `wall-chart-sheet.css`. */
export const WIDTHS_ON_CHART = { least: 3, most: 9 } as const;

/** How wide a level's column is on paper, so that columns of unlike content come out about as long. */
export function widthOnChart(edition: Edition, level: LevelFile, examples: number): number {
  const most = Math.max(...edition.levels.map((one) => lettersOf(edition, one, examples)));
  const share = lettersOf(edition, level, examples) / most;
  return Math.max(WIDTHS_ON_CHART.least, Math.round(share * WIDTHS_ON_CHART.most));
}

/** What the head and foot of the sheet take, in letters; and how many letters of one point square fill an A3 sheet. */
const FRAME = 2500;
const SHEET = 960_000;

const lettersOfLimit = ({ within, from, to, who, note }: Edition['timescales'][number]): number =>
  [within, from, to, who, note].join(' ').length + 40;

/** The letters of what holds at every level. */
function lettersOfRules({ everyLevel, timescales }: Edition): number {
  const { consent, route, disagreement, note } = everyLevel;
  const words = [...Object.values(consent), ...route, disagreement?.text, note];
  const limits = [...everyLevel.timescales, ...(disagreement?.timescales ?? [])];
  return (
    words.reduce((sum, one) => sum + (one ?? '').length + 20, 0) +
    limits.reduce((sum, id) => sum + lettersOfLimit(byId(timescales, id)), 0)
  );
}

/** In points, in halves; each has its rule in `wall-chart-sheet.css`. */
export const TYPE_ON_CHART = { least: 8, most: 12 } as const;

/** The size of type in which a chart fills one sheet of A3. */
export function typeOnChart(edition: Edition, examples: number): number {
  const columns = edition.levels.reduce((sum, level) => sum + lettersOf(edition, level, examples), 0);
  const contacts = contactsOnChart(edition).map(
    (one) =>
      [
        one.name,
        one.for,
        one.hours,
        one.note,
        ...one.ways.flatMap(({ label, value, note }) => [label, value, note]),
      ].join(' ').length + 40,
  );
  const letters = FRAME + columns + lettersOfRules(edition) + contacts.reduce((sum, length) => sum + length, 0);
  const size = Math.floor(Math.sqrt(SHEET / letters) * 2) / 2;
  return Math.min(TYPE_ON_CHART.most, Math.max(TYPE_ON_CHART.least, size));
}
