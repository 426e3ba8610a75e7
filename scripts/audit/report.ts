/** The audit's result as a page that a public body can attach to its own statement. */
import type { Check, Fault } from './check.ts';

export interface Row {
  readonly check: Check;
  readonly pages: number;
  readonly looked: number;
  readonly faults: number;
}

export interface Result {
  readonly date: string;
  readonly version: string;
  readonly browser: string;
  readonly axe: string;
  readonly pages: number;
  readonly states: number;
  readonly rows: readonly Row[];
  readonly faults: readonly (Fault & { readonly where: string; readonly check: string })[];
  /** Rules that found what only a person can judge, with the number of pages. */
  readonly undecided: ReadonlyMap<string, number>;
}

const MOST_FAULTS = 100;

/** What no program can tell: to be tested by people before a statement says that it holds. */
const BY_PEOPLE = [
  'whether a screen reader reads pages and tools in a way that makes sense: no screen reader was used',
  'whether people who use speech control, a switch, a screen magnifier or large pointers can do what they came for',
  'whether names of links, headings and alternatives in words say the right thing (axe tells only that there are some)',
  'whether the words are understood',
  'whether the order in which Tab goes makes sense: the walk holds that it reaches everything, is seen and ends',
  'whether a state that a person brings about in another order, or with other choices, is as good as those above',
  'other browsers than the one named above',
  'the published documents that pages link to',
];

const cells = (...all: readonly (string | number)[]): string =>
  `| ${all.map((one) => String(one).replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string[] => [
  cells(...head),
  `|${head.map(() => '---').join('|')}|`,
  ...rows,
];

const faultsIn = (faults: Result['faults']): string[] =>
  faults.length === 0
    ? []
    : [
        `## Faults${faults.length > MOST_FAULTS ? `, the first ${String(MOST_FAULTS)}` : ''}`,
        '',
        ...table(
          ['where', 'check', 'rule', 'what'],
          faults.slice(0, MOST_FAULTS).map((one) => cells(one.where, one.check, one.rule, one.what)),
        ),
        '',
      ];

export function reportOf(result: Result): string {
  const { rows, faults, undecided } = result;
  const total = rows.reduce((sum, row) => sum + row.faults, 0);
  return [
    '# Accessibility audit',
    '',
    'Written by `npm run audit`, which looks at a built site in a real browser. It is evidence for a statement, and no statement itself: the page `/accessibility/` of the site is that.',
    '',
    ...table(
      ['what', 'is'],
      [
        cells('Day of the audit', result.date),
        cells('Standard', 'WCAG 2.2, levels A and AA'),
        cells('Site', `Threshold Atlas ${result.version}, with the content of this repository`),
        cells('Browser', result.browser),
        cells('axe', result.axe),
        cells('Pages', `${String(result.pages)}: every page of the site`),
        cells('States of tools beside them', result.states),
        cells('Faults', total),
      ],
    ),
    '',
    '## Results',
    '',
    ...table(
      ['check', 'criteria of WCAG', 'pages and states', 'looked at', 'faults'],
      rows.map(({ check, pages, looked, faults: count }) =>
        cells(check.title, check.criteria, pages, `${looked.toLocaleString('en-GB')} ${check.unit}`, count),
      ),
    ),
    '',
    ...faultsIn(faults),
    '## What axe could not decide',
    '',
    ...(undecided.size === 0
      ? ['Nothing.']
      : table(
          ['rule', 'on how many pages and states'],
          [...undecided].map(([rule, count]) => cells(rule, count)),
        )),
    '',
    '## What a program cannot test',
    '',
    ...BY_PEOPLE.map((one) => `- ${one}`),
    '',
    '## To repeat it',
    '',
    '`npm run build`, then `npm run audit`. It ends with an error where there is a fault, and writes this page anew. `npm run audit -- /contacts/` looks at the addresses that begin so, and writes nothing.',
    '',
  ].join('\n');
}
