/** A case example as it is told to a room: step by step, worries and strengths in turn, what was decided last. */
import type { CaseFile, CasePart } from './schema.ts';

export interface Told {
  /** The heading under which the document prints the line. */
  readonly title: string | null;
  readonly kind: CasePart['kind'];
  readonly line: string;
  readonly note: string | null;
}

const linesOf = ({ title, kind, lines, note }: CasePart): Told[] =>
  lines.map((line, at) => ({ title, kind, line, note: at === lines.length - 1 ? (note ?? null) : null }));

const ofKind = ({ parts }: CaseFile, kind: CasePart['kind']): Told[] =>
  parts.filter((part) => part.kind === kind && part.decided === undefined).flatMap(linesOf);

/** One of each in turn, beginning with the first list. */
const inTurn = <T>(first: readonly T[], second: readonly T[]): T[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, at) => [
    ...first.slice(at, at + 1),
    ...second.slice(at, at + 1),
  ]).flat();

/** The steps before the reveal. */
export function tellingOf(file: CaseFile): Told[] {
  return [
    { title: null, kind: 'story', line: file.who, note: file.note ?? null },
    ...ofKind(file, 'story'),
    ...inTurn(ofKind(file, 'worry'), ofKind(file, 'strength')),
    ...ofKind(file, 'danger'),
  ];
}

/** What the document prints of what was decided and done. */
export const decidedIn = ({ parts }: CaseFile): Told[] =>
  parts.filter(({ decided }) => decided === true).flatMap(linesOf);

/** The lines that a filled sheet shows for a kind of part, whether they are told first or last. */
export const linesOfKind = ({ parts }: CaseFile, kind: CasePart['kind']): string[] =>
  parts.filter((part) => part.kind === kind).flatMap(({ lines }) => lines);
