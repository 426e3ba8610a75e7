/** What the commands of authors take from their command lines. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

type Given = Readonly<Record<string, string | undefined>>;

interface Arguments {
  /** Answers by their names, as they were written. */
  readonly given: Given;
  /** The names of the switches that are set. */
  readonly set: ReadonlySet<string>;
  readonly files: readonly string[];
}

/**
 * Reads the command line. Throws, as Node says it, where it holds what the command does not know.
 * @param takesFiles whether the command may be given files
 */
export function readArguments(answers: readonly string[], switches: readonly string[], takesFiles = false): Arguments {
  const options: ParseArgsOptionsConfig = {};
  for (const name of answers) options[name] = { type: 'string' };
  for (const name of switches) options[name] = { type: 'boolean' };
  const { values, positionals } = parseArgs({ allowPositionals: takesFiles, options });
  const entries = Object.entries(values);
  return {
    given: Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    set: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
    files: positionals,
  };
}

/** What stands between semicolons. */
export const listed = (answer: string): string[] =>
  answer
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
