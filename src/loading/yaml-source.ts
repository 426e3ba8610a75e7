/** Reads YAML so that every fault can be named with its line: an author mends a line, not a path. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { pathInWords, type Fault, type Path } from '#model/content/faults.ts';

export interface Parsed {
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Where a path of the data stands in the file; the nearest part that exists where the field is missing. */
  readonly placeOf: (path: Path) => { line?: number; column?: number };
}

/**
 * @param file the file's name for messages, relative to the project
 * @param source the YAML itself
 * @param before how many lines of the file stand before it (1 for frontmatter)
 */
export function readYaml(file: string, source: string, before = 0): Parsed {
  const lines = new LineCounter();
  // Astro reads an unquoted date as a date, so this does too: it is a fault either way.
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, customTags: ['timestamp'] });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + before, column: col };
  };
  const faults = document.errors.map((error) => ({
    file,
    at: 'YAML',
    found: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'an error',
    want: 'well-formed YAML: text in double quotes, two spaces for each step in',
    ...place(error.pos[0]),
  }));
  const data: unknown = faults.length > 0 ? null : document.toJS();
  return { data, faults, placeOf: (path) => placeOf(document, path, place) };
}

function placeOf(
  document: Document,
  path: Path,
  place: (offset: number) => { line: number; column: number },
): { line?: number; column?: number } {
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
