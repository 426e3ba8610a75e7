/** Splits a document's file into its frontmatter and its guidance, which two lines of `---` set apart. */
import type { Fault } from '#model/content/faults.ts';

export interface DocumentParts {
  readonly frontmatter: string;
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly before: number;
}

const fault = (file: string, line: number, found: string, want: string): Fault => ({
  file,
  at: '(the whole file)',
  found,
  want,
  line,
});

/** Whether a line is data: a step in, an entry of a list, or a key. */
const isData = (line: string): boolean => /^(?:\s+\S|- |"?\w+"?:)/.test(line);

export function splitDocument(file: string, source: string): DocumentParts | Fault {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const marks = lines.flatMap((line, at) => (line === '---' ? [at] : []));
  const [start, end, more] = marks;
  if (start !== 0 || end === undefined)
    return fault(file, 1, 'no frontmatter', 'the data between two lines of ---, then the guidance');
  if (more !== undefined) {
    const next = lines.slice(end + 1).find((line) => line.trim() !== '') ?? '';
    const stray = isData(next) ? end : more;
    return fault(
      file,
      stray + 1,
      'a third line of ---',
      'two in the whole file: the data between them, then the guidance',
    );
  }
  return {
    frontmatter: lines
      .slice(1, end)
      .map((line) => `${line}\n`)
      .join(''),
    body: lines.slice(end + 1).join('\n'),
    before: end + 1,
  };
}
