/** The words that documents print and the training holds: the guidance of a document shows them by their ids. */
import type { CaseFile, CasePart, SheetFile, Training } from './schema.ts';

const ofCase = ({ who, parts }: CaseFile): string[] => [who, ...parts.flatMap(({ lines }) => lines)];

const ofSheet = ({ about, columns, scale: { question, ten, zero, how } }: SheetFile): string[] => [
  about,
  ...columns.flatMap(({ title, parts }) => [title, ...parts.map((part) => `${part.title}: ${part.meaning}`)]),
  question,
  ten,
  zero,
  how,
];

/** The words of the cases and sheets of these ids. */
export const printedByIds = ({ cases, sheets }: Training, ids: readonly string[]): string[] => [
  ...cases.filter(({ id }) => ids.includes(id)).flatMap(ofCase),
  ...sheets.filter(({ id }) => ids.includes(id)).flatMap(ofSheet),
];

interface PrintedPart {
  readonly title: string | null;
  readonly lines: string[];
  readonly note?: string;
}

/** The parts of a case as a document prints them: what stands under one heading together. */
export function printedParts(parts: readonly CasePart[]): PrintedPart[] {
  const merged: PrintedPart[] = [];
  for (const { title, lines, note } of parts) {
    const last = merged.at(-1);
    if (last?.title === title) last.lines.push(...lines);
    else merged.push({ title, lines: [...lines], ...(note === undefined ? {} : { note }) });
  }
  return merged;
}

/** The anchor of a heading, as Markdown would give it. */
export const headingId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
