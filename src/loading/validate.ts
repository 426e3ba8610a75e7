/** A file's data held to the schema of what it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { faultsOf, type Fault } from '#model/content/faults.ts';
import { residueFaults } from './source/residue.ts';
import { withMisplacedDashes } from './source/misplaced-dash.ts';
import { asFollowing, readYaml, type Parsed } from './source/yaml-source.ts';

export interface Validated<T> {
  readonly value: T | null;
  readonly faults: readonly Fault[];
}

/** What a schema has against some data of a file, each with its line. */
function schemaFaults(file: string, parsed: Parsed, data: unknown, schema: z.ZodType): Fault[] {
  const { error } = schema.safeParse(data);
  if (error === undefined) return [];
  const faults = withMisplacedDashes(data, faultsOf(file, data, error, schema)).map(({ path, ...fault }) => ({
    ...fault,
    ...parsed.placeOf(path),
  }));
  // A word without quotes may be of a wrong type as well: one fault to a place is enough.
  const named = new Set(parsed.faults.map(({ at }) => at));
  return faults.filter(({ at }) => !named.has(at));
}

/** The data as its schema gives it, or null where it does not keep to it; with all faults of the file so far. */
export function validated<T>(file: string, parsed: Parsed, schema: z.ZodType<T>): Validated<T> {
  if (parsed.broken) {
    const { rest } = parsed;
    if (rest === undefined || rest.data === null) return { value: null, faults: parsed.faults };
    const behind = asFollowing(schemaFaults(file, parsed, rest.data, schema), rest.line);
    return { value: null, faults: [...parsed.faults, ...behind] };
  }
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, faults: parsed.faults };
  return { value: null, faults: [...parsed.faults, ...schemaFaults(file, parsed, parsed.data, schema)] };
}

/** A file of YAML, read and held to its schema; null where there is no such file. */
export function readFileOf<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
): (Validated<T> & { parsed: Parsed }) | null {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const source = readFileSync(path, 'utf8');
  const parsed = readYaml(file, source);
  const { value, faults } = validated(file, parsed, schema);
  return { value, faults: [...residueFaults(file, source), ...faults], parsed };
}
