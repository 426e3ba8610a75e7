/** One dash too many cuts an entry of a list in two, and every field of both halves would be named as missing. */
import { pathInWords, type Path } from '#model/content/faults.ts';

interface Placed {
  readonly path: Path;
  readonly at: string;
  readonly found: string;
  readonly want: string;
}

const isMissing = ({ found, want }: Placed): boolean => found === 'nothing' && want.endsWith('the field is missing');

const entryAt = (data: unknown, path: Path): object | null =>
  path.reduce<object | null>((value, step) => {
    const next: unknown = (value as Record<PropertyKey, unknown> | null)?.[step];
    return typeof next === 'object' ? next : null;
  }, data as object);

/** The faults with those of entries that one dash cut in two made one. */
export function withMisplacedDashes<T extends Placed>(data: unknown, faults: readonly T[]): T[] {
  const missing = Map.groupBy(faults.filter(isMissing), ({ path }) => pathInWords(path.slice(0, -1)));
  const gone = new Set<T>();
  const added: T[] = [];
  for (const [first, ...others] of missing.values()) {
    const parent = first?.path.slice(0, -1) ?? [];
    const at = parent.at(-1);
    if (first === undefined || typeof at !== 'number') continue;
    const nextPath = [...parent.slice(0, -1), at + 1];
    const [mine, next] = [entryAt(data, parent), entryAt(data, nextPath)];
    const ofNext = missing.get(pathInWords(nextPath)) ?? [];
    if (mine === null || next === null || ofNext.length === 0) continue;
    const lacking = [first, ...others].map(({ path }) => String(path.at(-1)));
    // The halves are one entry where what the one lacks stands in the other.
    const [field] = Object.keys(next);
    const whole = lacking.every((name) => name in next) && ofNext.every(({ path }) => String(path.at(-1)) in mine);
    if (!whole || field === undefined) continue;
    for (const fault of [first, ...others, ...ofNext]) gone.add(fault);
    const want = `one entry: no dash before "${field}", set in as the fields above it`;
    added.push({
      ...first,
      path: nextPath,
      at: pathInWords(nextPath),
      found: 'a dash in the middle of an entry',
      want,
    });
  }
  return [...faults.filter((fault) => !gone.has(fault)), ...added];
}
