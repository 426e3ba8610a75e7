/** What goes on a wall chart: one sheet that cannot hold everything, in type that can be read from a wall. */
import { byId, contactOf, childrenOf, indicatorsAtLevel, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { contactView, numbersOf, type ContactView } from '#model/edition/facts/contacts.ts';
import { contactsAtEveryLevel } from '#model/edition/facts/level-contacts.ts';
import { limitParts, type LimitPart, type LimitView } from '#model/edition/facts/time-limits.ts';
import type { LevelFile } from '#model/content/schema/document-schema.ts';

/** The signs of a level under one heading. */
export interface HeadedSigns {
  readonly heading: string;
  readonly signs: readonly Indicator[];
}

export interface SignsOnChart {
  readonly headed: readonly HeadedSigns[];
  /** How many indicators the level has that the chart leaves out. */
  readonly more: number;
}

/**
 * The signs of a level in the order in which they are taken up: the first of each heading, then the second, and so on.
 * The rule chooses, nobody else does. A level that prints no need (most universal ones) gives what it prints instead:
 * needs that are met, and statuses. Bullets that hang on a lead-in, and lead-ins themselves, are left to pages that can
 * show them whole.
 */
function inTurn(edition: Edition, level: string): Indicator[] {
  const whole = indicatorsAtLevel(edition, level).filter(
    (one) => one.under === null && childrenOf(edition, one).length === 0,
  );
  const needs = whole.filter((one) => one.kind === 'need');
  const others = whole.filter((one) => one.kind !== 'qualifier' && one.kind !== 'response');
  const from = needs.length > 0 ? needs : others;
  const turnOf = (one: Indicator): number => from.filter(({ domain }) => domain === one.domain).indexOf(one);
  return from.toSorted((a, b) => turnOf(a) - turnOf(b));
}

/** In a line of twelve points over the whole of an A3 sheet, and lines of them on it. */
const SHEET = { letters: 172, lines: 60 } as const;
/** What stands above and below the columns, in lines: danger, edition, the arch, what is left out, and the foot. */
const FRAME = 25;
/** Between columns, in letters. */
const GAP = 3;

const linesOf = (words: string, letters: number): number => Math.ceil((words.length * 1.08) / letters);

/** A longer address is not one to type from a wall: it stands on the document's page. */
const LONGEST_WAY = 60;

/** A contact as a chart has room for it: its numbers or, where none is printed, what else is. */
export function chartContact(contact: ContactView): ContactView {
  const numbers = numbersOf(contact);
  const short = contact.ways.filter(({ value }) => value.length <= LONGEST_WAY);
  return { ...contact, ways: numbers.length > 0 ? numbers : short };
}

/** A time limit as a chart has room for it: who must keep it is left out. */
export const limitOnChart = (limit: Pick<LimitView, 'from' | 'to' | 'who'>): LimitPart[] =>
  limitParts(limit).filter(({ label }) => label !== 'Who');

const limitWords = (limit: Edition['timescales'][number]): string =>
  [limit.within, ...limitOnChart(limit).map(({ label, words }) => `${label}: ${words}`)].join('. ');

const waysOf = (contact: ContactView): string => {
  const { name, ways, hours } = chartContact(contact);
  return [name, hours, ...ways.flatMap(({ label, value, note }) => [label, value, note])].join(' ');
};

/** The lines that a level's column needs before its signs: of all that `WallChart.astro` draws above them. */
function linesBefore(edition: Edition, level: LevelFile, letters: number): number {
  const words = [
    level.short,
    `${contactsAtEveryLevel(edition)[0]?.name ?? ''} and more below`,
    ...level.contacts.map((id) => waysOf(contactView(contactOf(edition, id)))),
    ...level.timescales.map((id) => limitWords(byId(edition.timescales, id))),
  ];
  const headings = 2;
  return headings + words.reduce((sum, one) => sum + linesOf(one, letters), 0);
}

/** The lines of what stands below all columns, which is set in four. */
function linesBelow(edition: Edition): number {
  const letters = SHEET.letters / 4 - GAP;
  const words = [
    ...edition.lists
      .filter(({ urgent }) => urgent)
      .flatMap(({ title, route, items }) => [
        title,
        route,
        ...items.map(({ text, sub = [] }) => [text, ...sub].join(' ')),
      ]),
    ...contactsAtEveryLevel(edition).map(waysOf),
    ...edition.everyLevel.timescales.map((id) => limitWords(byId(edition.timescales, id))),
    ...(edition.moves ?? []).map(({ text }) => `From one level to another: ${text}`),
  ];
  const headings = 4;
  return Math.ceil((headings + words.reduce((sum, one) => sum + linesOf(one, letters), 0)) / 4);
}

/** As many signs of a level as its column has room for, one at the least, under their headings in printed order. */
export function signsOnChart(edition: Edition, level: LevelFile): SignsOnChart {
  const letters = SHEET.letters / edition.levels.length - GAP;
  const taken: Indicator[] = [];
  let room = SHEET.lines - FRAME - linesBelow(edition) - linesBefore(edition, level, letters);
  for (const sign of inTurn(edition, level.id)) {
    const heading = taken.some(({ domain }) => domain === sign.domain) ? 0 : 1;
    room -= heading + linesOf([sign.text, ...sign.sub].join(' '), letters - 2);
    if (room < 0 && taken.length > 0) break;
    taken.push(sign);
  }
  const headed = edition.domains.map(({ id, title }) => ({
    heading: title,
    signs: taken.filter(({ domain }) => domain === id),
  }));
  return {
    headed: headed.filter(({ signs }) => signs.length > 0),
    more: indicatorsAtLevel(edition, level.id).length - taken.length,
  };
}
