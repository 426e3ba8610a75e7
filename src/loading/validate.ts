/** A file's data held to the schema of what it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { faultsOf, type Fault } from '#model/content/faults.ts';
import { residueFaults } from './residue.ts';
import { readYaml, type Parsed } from './yaml-source.ts';

export interface Validated<T> {
  readonly value: T | null;
  readonly faults: readonly Fault[];
}

/** The data as its schema gives it, or null where it does not keep to it; with all faults of the file so far. */
export function validated<T>(file: string, parsed: Parsed, schema: z.ZodType<T>): Validated<T> {
  if (parsed.broken) return { value: null, faults: parsed.faults };
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, faults: parsed.faults };
  const faults = faultsOf(file, parsed.data, result.error).map(({ path, ...fault }) => ({
    ...fault,
    ...parsed.placeOf(path),
  }));
  // A word without quotes may be of a wrong type as well: one fault to a place is enough.
  const named = new Set(parsed.faults.map(({ at }) => at));
  return { value: null, faults: [...parsed.faults, ...faults.filter(({ at }) => !named.has(at))] };
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
