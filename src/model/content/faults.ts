/**
 * A fault in authored content, in the words of the person who can mend it.
 * Pure: reading files and finding line numbers is the content layer's job.
 */
import type { z } from 'zod';
import { takesNull } from './schema/takes-null.ts';

export interface Fault {
  /** The file, relative to the project: `content/documents/hull-2018.mdx`. */
  readonly file: string;
  /** The path of the field (`levels[2].anchors[0]`), or a place in the body. */
  readonly at: string;
  readonly found: string;
  readonly want: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Set where it may be no mistake of its own: it comes after, or out of, a slip that broke its file. */
  readonly follows?: true;
}

/** A step of a path into the data, as Zod reports it. */
export type Path = readonly PropertyKey[];

/** Writes a path as authors read it: `tables[3].rows[0].cells["2a"][1].text`. */
export function pathInWords(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${String(step)}]`;
      const name = String(step);
      if (!/^[a-z]\w*$/i.test(name)) return `["${name}"]`;
      return at === 0 ? name : `.${name}`;
    })
    .join('');
}

/** How many letters must change to make one word of the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The valid choice that an author most probably meant, or null where none is near. */
export function nearest(word: string, choices: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const choice of choices) {
    const letters = distance(word, choice);
    if (letters < least) [best, least] = [choice, letters];
  }
  return best;
}

/** "one of a, b, c", shortened, with the nearest first: what to write instead. */
export function suggestFrom(found: string, choices: Iterable<string>): string {
  const all = [...choices];
  const near = nearest(found, all);
  const some = all.length > 12 ? `${all.slice(0, 12).join(', ')} … (${String(all.length)} in all)` : all.join(', ');
  return near === null ? `one of ${some || '(none is defined)'}` : `"${near}"? One of ${some}`;
}

/** A value as an author would recognise it, short enough for one line. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}

/** What Zod expects, in an author's words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  boolean: 'true or false',
  null: 'null',
};

function wanted(issue: z.core.$ZodIssue, found: unknown, orNull: boolean): string {
  if (issue.message.startsWith('want ')) return issue.message.slice('want '.length);
  if (issue.code === 'invalid_value') return suggestFrom(String(found), issue.values.map(String));
  if (issue.code === 'invalid_type') {
    const want = `${TYPES[issue.expected] ?? issue.expected}${orNull ? ', or null where nothing is printed' : ''}`;
    return found === undefined ? `${want}; the field is missing` : want;
  }
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'at least one entry' : 'a whole number from 1 up';
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)} letters`;
  return issue.message;
}

interface PlacedFault extends Fault {
  readonly path: Path;
}

/** A field that the schema does not have is named itself, not the whole that holds it. */
function unknownFields(file: string, data: unknown, issue: z.core.$ZodIssueUnrecognizedKeys): PlacedFault[] {
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return {
      file,
      path,
      at: pathInWords(path),
      found: `the field "${key}" with ${quoteValue(valueAt(data, path))}`,
      want: 'only the fields that CONTRIBUTING.md and the schema name',
    };
  });
}

/**
 * Turns the issues of a failed Zod parse into faults.
 * @param file the file that was parsed, relative to the project
 * @param data what was parsed, to show what was found
 * @param schema what it was held to
 */
export function faultsOf(file: string, data: unknown, error: z.ZodError, schema: z.ZodType): PlacedFault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownFields(file, data, issue);
    const found = valueAt(data, issue.path);
    return [
      {
        file,
        path: issue.path,
        at: pathInWords(issue.path) || '(the whole file)',
        found: quoteValue(found),
        want: wanted(issue, found, issue.code === 'invalid_type' && takesNull(schema, issue.path)),
      },
    ];
  });
}
