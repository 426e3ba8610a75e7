/** Reads YAML so that every fault can be named with its line: an author mends a line, not a path. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { pathInWords, type Fault, type Path } from '#model/content/faults.ts';
import { styleFaults } from './yaml-style.ts';

export interface Parsed {
  /** Null where the YAML is broken. */
  readonly data: unknown;
  readonly broken: boolean;
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

/** The first fault of broken YAML: the others in the file mostly follow from it. */
function brokenAt(file: string, { errors: [error] }: Document.Parsed, place: Place): Fault[] {
  if (error === undefined) return [];
  return [
    {
      file,
      at: 'YAML',
      found: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'an error',
      want: 'well-formed YAML: text in double quotes, two spaces for each step in',
      ...place(error.pos[0]),
    },
  ];
}

/**
 * @param file the file's name for messages, relative to the project
 * @param source the YAML itself
 * @param before how many lines of the file stand before it (1 for frontmatter)
 */
export function readYaml(file: string, source: string, before = 0): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + before, column: col };
  };
  const placed = (path: Path): { line?: number; column?: number } => placeOf(document, path, place);
  const broken = brokenAt(file, document, place);
  if (broken.length > 0) return { data: null, broken: true, faults: broken, placeOf: placed };
  const faults = styleFaults(document, source).map(({ path, node, found, want }) => ({
    file,
    at: pathInWords(path) || '(the whole file)',
    found,
    want,
    ...place(node.range[0]),
  }));
  // An alias may stand for more data than there is room for.
  const hasAlias = faults.some(({ found }) => found.startsWith('the alias'));
  return { data: hasAlias ? null : document.toJS(), broken: hasAlias, faults, placeOf: placed };
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
