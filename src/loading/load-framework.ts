/** Reads what all areas share, and the two lists about the content as a whole. */
import { z } from 'zod';
import type { Framework } from '#model/content/framework.ts';
import { quoteValue, type Fault } from '#model/content/faults.ts';
import { frameworkBreaches } from '#model/content/rules/framework-rules.ts';
import { correctionFile, dateFile, type CorrectionFile } from '#model/content/schema/framework-schema.ts';
import { siteFile, type SiteFile } from '#model/content/schema/site-schema.ts';
import { readEveryday } from './load-everyday.ts';
import { CORRECTIONS, DATE, SITE, FRAMEWORK_FILES } from './paths.ts';
import { readFileOf, type Validated } from './validate.ts';
import { faultAt, type Parsed } from './source/yaml-source.ts';

type Part = keyof typeof FRAMEWORK_FILES;

export interface LoadedFramework {
  readonly framework: Framework;
  /** Lists that could not be read at all: what depends on them cannot be judged. */
  readonly unread: ReadonlySet<Part>;
  readonly faults: readonly Fault[];
}

const missing = (file: string, want: string): Fault => ({
  file,
  at: '(the whole file)',
  found: 'no such file',
  want,
});

/** The entries of a list that at least have an id, for checks that only need names. */
const namedEntries = (data: unknown): unknown[] =>
  Array.isArray(data)
    ? data.filter(
        (entry: unknown) =>
          typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string',
      )
    : [];

/** The framework's lists in the order of their files, with their faults. */
export function readFramework(root: string): LoadedFramework {
  const faults: Fault[] = [];
  const parsedOf = new Map<Part, Parsed>();
  const unread = new Set<Part>();
  const entries = Object.fromEntries(
    (Object.keys(FRAMEWORK_FILES) as Part[]).map((part) => {
      const { file, schema } = FRAMEWORK_FILES[part];
      const list = readFileOf(root, file, z.array(schema as z.ZodType));
      faults.push(...(list?.faults ?? [missing(file, `the list of ${part}`)]));
      if (list === null || list.parsed.broken) {
        unread.add(part);
        return [part, []];
      }
      parsedOf.set(part, list.parsed);
      // An entry with a fault still has its name: what refers to it is not at fault.
      return [part, list.value ?? namedEntries(list.parsed.data)];
    }),
  );
  // Each entry was parsed by the schema of its own part just above.
  const listed = entries as unknown as Omit<Framework, 'everyday'>;
  const everyday = readEveryday(root, unread.has('concerns') ? null : listed.concerns);
  faults.push(...everyday.faults);
  const framework: Framework = { ...listed, everyday: everyday.sets };
  for (const { list, ...breach } of frameworkBreaches(framework, unread)) {
    const parsed = parsedOf.get(list);
    if (parsed !== undefined) faults.push(faultAt(FRAMEWORK_FILES[list].file, parsed, breach));
  }
  return { framework, unread, faults };
}

/** The log of corrections may be missing; what it holds must be sound. */
export const readCorrections = (root: string): Validated<CorrectionFile[]> =>
  readFileOf(root, CORRECTIONS, z.array(correctionFile)) ?? { value: [], faults: [] };

/** What a publisher says of its own site, where it does. */
export const readSiteFile = (root: string): Validated<SiteFile> =>
  readFileOf(root, SITE, siteFile) ?? { value: null, faults: [] };

/** The day of the content, never of the build: the same content makes the same site on any day. */
export function readDate(root: string, corrections: readonly CorrectionFile[]): Validated<string> {
  const read = readFileOf(root, DATE, dateFile);
  if (read === null)
    return {
      value: null,
      faults: [missing(DATE, 'the day on which the content last changed, as in: date: "2026-11-27"')],
    };
  const date = read.value?.date ?? null;
  const later = date === null ? undefined : corrections.find((one) => one.date > date);
  if (later === undefined) return { value: date, faults: read.faults };
  const want = `${later.date} or later: a correction bears it`;
  const breach = { path: ['date'], found: quoteValue(date), want };
  return { value: date, faults: [...read.faults, faultAt(DATE, read.parsed, breach)] };
}
