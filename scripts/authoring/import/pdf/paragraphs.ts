/** Puts the lines of a column or of a cell together to paragraphs and bullets. */
import { cleanLines } from '../clean.ts';
import { lineOf, type Line } from '../source.ts';
import type { Words } from './hyphens.ts';
import type { Run } from './runs.ts';

interface Paragraph {
  text: string;
  readonly first: Run;
  /** At which edge its lines are broken, which tells columns apart. */
  readonly edge: number;
  last: Run;
  readonly marks: string[];
  readonly doubts: string[];
}

export interface Style {
  readonly words: Words;
  /** The sizes of headings, the largest first. */
  readonly headings: readonly number[];
}

/** Lines that are meant to begin in one place may miss it by so much. */
const SLACK = 4;

/** How wide the first word of a line is. */
function firstWord(run: Run): number {
  const [word = ''] = /^\S+/.exec(run.text.trim()) ?? [];
  return ((run.right - run.words) * (word.length + 1)) / Math.max(run.text.length, 1);
}

/** Whether a line goes on with the paragraph before it. */
function goesOn(paragraph: Paragraph, run: Run, edge: number): boolean {
  const { last, first } = paragraph;
  if (run.isBullet || Math.abs(run.size - last.size) > 0.6 || run.bold !== last.bold) return false;
  if (run.y - last.y > 1.9 * run.size || run.y < last.y) return false;
  if (first.isBullet && run.left < first.words - SLACK) return false;
  if (last.text.trim().endsWith('-') && /^\p{Ll}/u.test(run.text.trim())) return true;
  // A line is broken where its next word would not have fitted.
  return last.right + firstWord(run) > edge - SLACK;
}

function paragraphsOf(runs: readonly { run: Run; edge: number }[], words: Words): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { run, edge } of runs) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && goesOn(paragraph, run, edge)) {
      const { text, doubt } = words.join(paragraph.text.trimEnd(), run.text.trimStart());
      paragraph.text = text;
      if (doubt !== null) paragraph.doubts.push(doubt);
      paragraph.marks.push(...run.marks);
      paragraph.last = run;
    } else paragraphs.push({ text: run.text, first: run, edge, last: run, marks: [...run.marks], doubts: [] });
  }
  return paragraphs;
}

/** The places in one column where bullets begin, the leftmost first: each is a step further in. */
function stepsOf(paragraphs: readonly Paragraph[], edge: number): number[] {
  const steps: number[] = [];
  for (const left of paragraphs
    .filter((one) => one.first.isBullet && one.edge === edge)
    .map(({ first }) => first.left)
    .sort((a, b) => a - b))
    if (left - (steps.at(-1) ?? -Infinity) > SLACK) steps.push(left);
  return steps;
}

/**
 * @param runs lines in the order in which they are read, with the edge at which they are broken
 * @param column whether they stand in one cell, in which a bullet's place tells its depth
 */
export function linesFrom(runs: readonly { run: Run; edge: number }[], style: Style): Line[] {
  const paragraphs = paragraphsOf(runs, style.words);
  const steps = new Map(
    [...new Set(paragraphs.map(({ edge }) => edge))].map((edge) => [edge, stepsOf(paragraphs, edge)]),
  );
  return paragraphs.flatMap(({ text, first, edge, marks, doubts }) => {
    const rank = style.headings.findIndex((size) => Math.abs(size - first.size) < 0.3);
    const heading = !first.isBullet && rank >= 0 && text.length < 120 ? rank + 1 : null;
    const depth = first.isBullet
      ? Math.max(
          0,
          (steps.get(edge) ?? []).findLastIndex((step) => step <= first.left + SLACK),
        )
      : null;
    const lines = cleanLines(text, { heading, bold: first.bold, depth, doubts });
    const last = lines.at(-1);
    if (last === undefined || marks.length === 0) return lines;
    return [...lines.slice(0, -1), lineOf(last.text, { ...last, footnotes: [...last.footnotes, ...marks] })];
  });
}
