/** What an author is told after an import: what was found, what is in doubt, and what comes next. */
import { DRAFTS, type Outcome } from '../draft/draft.ts';
import type { Recognised } from './read.ts';

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How many bullets stand where, to be compared with the document at a glance. */
function counts({ levels, bullets }: Recognised): string[] {
  const headings = [...new Set(bullets.map(({ domain }) => domain ?? '(no heading)'))];
  return levels.map((level) => {
    const own = bullets.filter((bullet) => bullet.level === level.id);
    const by = headings
      .map((heading) => [heading, own.filter(({ domain }) => (domain ?? '(no heading)') === heading).length] as const)
      .filter(([, count]) => count > 0);
    const name = [level.printed, level.name].filter((one) => one !== null).join(': ');
    return `  ${name}: ${own.length} (${by.map(([heading, count]) => `${heading} ${count}`).join(', ')})`;
  });
}

export function reportOf(document: string, read: Recognised, outcome: Outcome): string {
  const { rows, added, changed, gone, byHand } = outcome;
  const marked = rows.filter(({ mark }) => mark !== '');
  const again = added < rows.length || changed > 0 || gone.length > 0;
  return [
    `${number(rows.length, 'bullet', 'bullets')} at ${number(read.levels.length, 'level', 'levels')}. Count them in the document too:`,
    ...counts(read),
    ...(again ? [`Since the last import: ${added} new, ${changed} changed, ${gone.length} gone. Refs were kept.`] : []),
    ...read.warnings,
    ...(read.rest.length === 0
      ? []
      : [`${number(read.rest.length, 'line was', 'lines were')} taken for no indicator: see left-out.txt.`]),
    ...(marked.length === 0
      ? []
      : [`${number(marked.length, 'line is', 'lines are')} marked. Nothing is published while a mark stands:`]),
    ...marked.slice(0, 10).map(({ ref, published, mark }) => `  ref ${ref}, "${published}": ${mark}`),
    ...(marked.length > 10 ? [`  and ${marked.length - 10} more, in the column "mark"`] : []),
    ...(byHand.length === 0 ? [] : ['To be changed by hand in draft.mdx:', ...byHand.map((line) => `  ${line}`)]),
    `The draft is ${DRAFTS}/${document}/: draft.mdx, and draft.indicators.csv with the published words beside.`,
    'Next, as docs/authoring.md says:',
    `  npm run desk -- ${document}: each bullet in your own words with its concerns, then the second reading; or in the spreadsheet`,
    '  fill in draft.mdx: what each level is, contacts, guidance',
    `  npm run import -- --publish ${document}`,
  ].join('\n');
}
