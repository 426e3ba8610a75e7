/** Reads the everyday sentences: a file for each concern, named by it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EverydaySet } from '#model/content/framework.ts';
import { everydayFile, type ConcernFile } from '#model/content/schema/framework-schema.ts';
import { everydayBreaches } from '#model/content/everyday-rules.ts';
import { suggestFrom, type Fault } from '#model/content/faults.ts';
import { EVERYDAY } from './paths.ts';
import { readFileOf } from './validate.ts';
import { faultAt } from './source/yaml-source.ts';

const whole = (file: string, found: string, want: string): Fault => ({ file, at: '(the whole file)', found, want });

const fileOf = (id: string): string => `${EVERYDAY}/${id}.yaml`;

/** Files that are named by no concern, and concerns without a file. */
function missingAndStray(names: readonly string[], concerns: readonly Pick<ConcernFile, 'id'>[]): Fault[] {
  const ids = concerns.map(({ id }) => id);
  const strays = names
    .filter((name) => !ids.includes(name))
    .map((name) => whole(fileOf(name), 'a file named by no concern', suggestFrom(name, new Set(ids))));
  const missing = ids
    .filter((id) => !names.includes(id))
    .map((id) => whole(fileOf(id), 'no such file', 'everyday sentences for this concern'));
  return [...strays, ...missing];
}

/**
 * @param concerns null where they could not be read. A site without the folder has no sentences, and guesses nothing.
 */
export function readEveryday(
  root: string,
  concerns: readonly Pick<ConcernFile, 'id'>[] | null,
): { sets: readonly EverydaySet[]; faults: readonly Fault[] } {
  const folder = join(root, EVERYDAY);
  if (!existsSync(folder)) return { sets: [], faults: [] };
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => name.replace(/\.yaml$/, ''));
  const read = names.flatMap((id) => {
    const made = readFileOf(root, fileOf(id), everydayFile);
    return made === null ? [] : [{ id, ...made }];
  });
  const sets = read.flatMap(({ id, value }) => (value === null ? [] : [{ id, sentences: value }]));
  const breaches = everydayBreaches(sets).flatMap(({ id, ...breach }) => {
    const own = read.find((one) => one.id === id);
    return own === undefined ? [] : [faultAt(fileOf(id), own.parsed, breach)];
  });
  const named = concerns === null ? [] : missingAndStray(names, concerns);
  return { sets, faults: [...read.flatMap(({ faults }) => faults), ...breaches, ...named] };
}
