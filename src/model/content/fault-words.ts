/** Faults and warnings as an author reads them, each with the line that it is about. */
import { counted } from './plural.ts';
import type { Fault } from './faults.ts';

/** The line of a file that a fault is on; undefined where it cannot be had. */
export type LineOf = (fault: Fault) => string | undefined;

/** As much of a line as fits on a screen. */
const WIDTH = 100;
/** How much of it stands before the place that is meant, where it is too long. */
const BEFORE = 40;

/** The line with a caret below the place; what is too long is cut on either side. */
function quoted(line: string, column: number | undefined): string[] {
  const place = Math.min((column ?? 1) - 1, line.length);
  const start = line.length <= WIDTH ? 0 : Math.max(0, Math.min(place - BEFORE, line.length - WIDTH));
  const part = line.slice(start, start + WIDTH);
  const [head, tail] = [start > 0 ? '…' : '', start + WIDTH < line.length ? '…' : ''];
  const mark = column === undefined ? [] : [`    | ${' '.repeat(head.length + place - start)}^`];
  return [`    | ${head}${part.replaceAll('\t', ' ')}${tail}`, ...mark];
}

/** One fault: where, what was found and what is wanted, and the line itself where it can be had. */
export function faultInWords(fault: Fault, lineOf: LineOf = () => undefined): string {
  const place =
    fault.line === undefined
      ? ''
      : `:${String(fault.line)}${fault.column === undefined ? '' : `:${String(fault.column)}`}`;
  const line = lineOf(fault);
  return [
    `${fault.file}${place}`,
    `    ${fault.at}: found ${fault.found}; want ${fault.want}`,
    ...(line === undefined ? [] : quoted(line, fault.column)),
  ].join('\n');
}

/** So many faults fill a screen, and the first of them is out of sight. */
const A_SCREEN = 5;

/** How many faults of each file only follow from its first. */
function followingInWords(faults: readonly Fault[]): string[] {
  const files = Map.groupBy(
    faults.filter(({ follows }) => follows),
    ({ file }) => file,
  );
  return [...files].map(
    ([file, { length }]) =>
      `${String(length)} more in ${file} may only follow from its first fault: they are named if they are still there when that is mended.`,
  );
}

/**
 * All faults with their number. Those that may follow from another are counted and set apart; where there are many, the
 * first stands once more at the end, where the author's eye is.
 * @param outcome what came of them, after the number: "; nothing was built."
 */
export function faultsInWords(faults: readonly Fault[], outcome = '.', lineOf?: LineOf): string {
  const own = faults.filter(({ follows }) => follows !== true);
  const [first] = own;
  const following = followingInWords(faults);
  const last =
    first === undefined || own.length <= A_SCREEN ? [] : ['', 'Mend this one first:', faultInWords(first, lineOf)];
  return [
    `${counted(own.length, 'fault')} in the content${outcome}`,
    '',
    ...own.map((fault) => faultInWords(fault, lineOf)),
    ...(following.length > 0 ? ['', ...following] : []),
    ...last,
  ].join('\n');
}

/** What an author should look at and may leave as it is. */
export const warningsInWords = (warnings: readonly Fault[], lineOf?: LineOf): string =>
  [
    `${counted(warnings.length, 'warning')}: look at each; what is right may stay.`,
    '',
    ...warnings.map((warning) => faultInWords(warning, lineOf)),
  ].join('\n');
