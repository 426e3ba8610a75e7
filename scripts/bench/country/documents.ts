// The documents of a place that does not exist: one edition, or two for every fifth place.
import { chance, type Chance } from './chance.ts';
import { contactsOf, everyLevelOf, listsOf, stepsToTake, timescalesOf, toolsOf } from './facts.ts';
import { levelOf, stepsOf } from './levels.ts';
import type { Named } from './subjects.ts';
import { nextTables, tablesOf, type Tables } from './tables.ts';
import { sentences } from './words.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly partnership: string;
}

export interface MadeDocument {
  readonly id: string;
  readonly data: object;
  readonly guidance: string;
  readonly findings: object;
}

/** The headings of the guidance; their ids are their words with hyphens. */
const SECTIONS = [
  'Introduction',
  'How to use this guide',
  'Levels of need',
  'Talking with families',
  'Early help',
  'Plans and who leads them',
  'Passing a worry on',
  'What happens next',
  'When a child is in danger',
  'Sharing what you know',
  'Disabled children',
  'Stepping up and down',
  'If you disagree',
  'Learning from what went wrong',
];

const USES: Readonly<Record<string, string>> = {
  'Levels of need': '<Level id="1"/> comes first.',
  'Passing a worry on': '<Steps of="refer"/>',
  'What happens next': 'Expect an answer <Within id="feedback"/>.',
  'When a child is in danger': 'Ring <Contact id="front-door"/>.\n\n<List of="at-once"/>',
  'If you disagree': '<Steps of="disagree"/>',
};

/** About 25,000 letters, as real documents have. */
const guidanceOf = (of: Chance): string =>
  SECTIONS.map((title) => {
    const paragraphs = Array.from({ length: 4 }, () => sentences(of, 4).join(' '));
    return [`## ${title}`, ...paragraphs, ...(USES[title] === undefined ? [] : [USES[title]])].join('\n\n');
  }).join('\n\n');

const PLACES = ['section:early-help', 'section:levels-of-need', 'section:passing-a-worry-on', 'level:1', 'every-level'];

const findingsOf = (of: Chance, document: string, { requirements }: Named): object => ({
  document,
  guidance: '2018',
  because: 'The document says that it was published in 2019.',
  readings: [{ by: 'Nobody: the document does not exist', on: '2026-11-27' }],
  findings: requirements.map((requirement) => ({
    requirement,
    found: of.some(PLACES, 2).map((at) => ({ at, says: sentences(of, 1).join(' ') })),
  })),
});

interface Edition {
  readonly year: number;
  readonly replaces: string | null;
  readonly tables: Tables;
  readonly dropped: readonly object[];
}

function documentOf(
  of: Chance,
  place: Place,
  at: number,
  named: Named,
  { year, replaces, tables, dropped }: Edition,
): MadeDocument {
  const id = `${place.id}-${String(year)}`;
  const steps = stepsOf(at);
  const subjects = named.headings.flatMap((heading) => heading.subjects);
  const data = {
    document: id,
    area: place.id,
    title: 'Levels of need: a guide for everyone who works with children',
    publisher: place.partnership,
    edition: { label: String(year), published: String(year), cite: `${place.name} ${String(year)}` },
    replaces,
    ...(dropped.length === 0 ? {} : { dropped }),
    later: null,
    restatedBy: null,
    reviewed: null,
    about: `Made up to measure the site with: ${place.name} does not exist.`,
    everyLevel: everyLevelOf(of),
    levels: steps.map((step, level) => levelOf(of, step, level === steps.length - 1)),
    ...tables,
    lists: listsOf(of, subjects),
    contacts: contactsOf(of, at),
    timescales: timescalesOf(of),
    steps: stepsToTake(of),
    tools: toolsOf(of),
    footnotes: [],
    notes: sentences(of, 8),
  };
  return { id, data, guidance: guidanceOf(of), findings: findingsOf(of, id, named) };
}

/** @param at the place's number, from which all chance follows */
export function documentsOf(place: Place, at: number, named: Named): MadeDocument[] {
  const of = chance(at + 1);
  const levels = stepsOf(at).map(({ id }) => id);
  const tables = tablesOf(of, named, levels);
  const first = documentOf(of, place, at, named, { year: 2019, replaces: null, tables, dropped: [] });
  if (at % 5 !== 0) return [first];
  const { next, dropped } = nextTables(of, named, tables);
  return [first, documentOf(of, place, at, named, { year: 2022, replaces: first.id, tables: next, dropped })];
}
