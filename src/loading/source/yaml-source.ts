/** Reads YAML so that every fault can be named with its line: an author mends a line, not a path. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { pathInWords, type Fault, type Path } from '#model/content/faults.ts';
import { slipOf } from './yaml-slips.ts';
import { styleFaults } from './yaml-style.ts';

export interface Parsed {
  /** Null where the YAML is broken. */
  readonly data: unknown;
  readonly broken: boolean;
  /** Where it is broken, and what could be read of it all the same: true as far as that line. */
  readonly rest?: { readonly data: unknown; readonly line: number };
  readonly faults: readonly Fault[];
  /** Where a path of the data stands in the file; the nearest part that exists where the field is missing. */
  readonly placeOf: (path: Path) => PlaceOf;
}

interface PlaceOf {
  /** Where it stands in another file than the one that was read. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

type Place = (offset: number) => { line: number; column: number };

/** What breaks a file: its first slip. The others in the file mostly follow from it. */
function slipsIn(file: string, source: string, { errors }: Document.Parsed, place: Place): Fault[] {
  const lines = source.split('\n');
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error, at) => {
      const { line, column } = place(error.pos[0]);
      const slip = slipOf(error.message, (lines[line - 1] ?? '').replace(/\r$/, ''));
      return { file, at: 'YAML', ...slip, line, column, ...(at === 0 ? {} : { follows: true as const }) };
    });
}

/** The data as far as it can be had behind a slip. */
function restOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

/** What a slip makes of sound text around it. */
const BY_A_SLIP = ['nothing', 'text on several lines'];

/** Marks what stands at or after the line of a slip, and what the slip may have made of what stands before it. */
export const asFollowing = (faults: readonly Fault[], line: number): Fault[] =>
  faults.map((fault) =>
    (fault.line ?? Infinity) >= line || BY_A_SLIP.includes(fault.found) || fault.found.includes('\n')
      ? { ...fault, follows: true }
      : fault,
  );

/**
 * @param file the file's name for messages, relative to the project
 * @param source the YAML itself
 * @param before how many lines of the file stand before it (1 for frontmatter)
 */
export function readYaml(file: string, source: string, before = 0): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const within: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const place: Place = (offset) => ({ ...within(offset), line: within(offset).line + before });
  const placed = (path: Path): { line?: number; column?: number } => placeOf(document, path, place);
  const style = styleFaults(document, source).map(({ path, node, found, want }) => ({
    file,
    at: pathInWords(path) || '(the whole file)',
    found,
    want,
    ...place(node.range[0]),
  }));
  const [slip, ...others] = slipsIn(file, source, document, within).map((one) => ({
    ...one,
    line: (one.line ?? 0) + before,
  }));
  if (slip !== undefined) {
    const faults = [slip, ...others, ...asFollowing(style, slip.line)];
    return { data: null, broken: true, rest: { data: restOf(document), line: slip.line }, faults, placeOf: placed };
  }
  // An alias may stand for more data than there is room for.
  const hasAlias = style.some(({ found }) => found.startsWith('the alias'));
  return { data: hasAlias ? null : document.toJS(), broken: hasAlias, faults: style, placeOf: placed };
}

function placeOf(document: Document, path: Path, place: Place): { line?: number; column?: number } {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return place(range[0]);
  }
  return {};
}

/** A fault at a path of a parsed file, with its line. */
export const faultAt = (file: string, parsed: Parsed, breach: { path: Path; found: string; want: string }): Fault => ({
  file,
  at: pathInWords(breach.path) || '(the whole file)',
  found: breach.found,
  want: breach.want,
  ...parsed.placeOf(breach.path),
});
