// How areas part their levels: four of them mostly, but five, three and split ones too.
import type { Chance } from './chance.ts';
import { sentence, sentences } from './words.ts';

interface Step {
  readonly id: string;
  readonly printed: string;
  readonly name: string;
  readonly anchors: readonly string[];
}

const step = (id: string, name: string, ...anchors: string[]): Step => ({
  id,
  printed: `Level ${id.toUpperCase()}`,
  name,
  anchors,
});

const FOUR = [
  step('1', 'Everyday services', 'universal'),
  step('2', 'Some more help', 'early-help'),
  step('3', 'Help from several services', 'targeted'),
  step('4', 'Help that the law asks for', 'child-in-need', 'child-protection'),
];
const FIVE = [
  ...FOUR.slice(0, 3),
  step('4', 'A child in need', 'child-in-need'),
  step('5', 'A child in danger', 'child-protection'),
];
const THREE = [
  step('1', 'Everyday services', 'universal'),
  step('2', 'More help', 'early-help', 'targeted'),
  step('3', 'Help that the law asks for', 'child-in-need', 'child-protection'),
];
const SPLIT = [
  step('1', 'Everyday services', 'universal'),
  step('2a', 'Some more help', 'early-help'),
  step('2b', 'More help, with a plan', 'early-help', 'targeted'),
  step('3', 'Help that the law asks for', 'child-in-need', 'child-protection'),
];

/** The levels of the area at a place in the list: every fifth has five, every fifth three, every fifth split ones. */
export const stepsOf = (at: number): readonly Step[] => [FOUR, FIVE, FOUR, THREE, SPLIT][at % 5] ?? FOUR;

/** A level as its document would print it, with its own words. */
export const levelOf = (of: Chance, { id, printed, name, anchors }: Step, last: boolean): object => ({
  id,
  printed,
  name,
  short: sentence(of).slice(0, 120).trim(),
  anchors,
  basis: 'the section on levels of need',
  meaning: sentences(of, 4),
  response: sentences(of, 4),
  lead: sentence(of),
  assessment: sentences(of, 2).join(' '),
  consent: { help: sentence(of), sharing: null, telling: null },
  route: sentences(of, 2),
  contacts: last ? ['out-of-hours'] : ['advice'],
  timescales: last ? ['decision', 'assessment'] : [],
  services: ['Health visitor', 'School nurse', 'Family hub', 'Youth work'],
});
