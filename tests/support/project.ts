/** Project folders that live as long as a test: content as an author would have written it, faults and all. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { onTestFinished } from 'vitest';
import { FRAMEWORK_FILES } from '#loading/paths.ts';
import { readContent } from '#loading/load-content.ts';
import type { Framework } from '#model/content/framework.ts';
import type { Fault } from '#model/content/faults.ts';
import { aDocument, aFramework } from './build.ts';

/** YAML as authors are asked to write it: text in double quotes. */
export const yaml = (data: unknown): string =>
  stringify(data, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });

/** A document's file: frontmatter, then guidance. The data may be as wrong as the test likes. */
export const mdx = (data: unknown = aDocument(), guidance = 'Some guidance.\n'): string =>
  `---\n${yaml(data)}---\n${guidance}`;

interface ProjectFiles {
  /** The text of each file below `content/documents`, by its name without `.mdx`. */
  readonly documents?: Readonly<Record<string, string>>;
  /** Lists of the framework that are to differ; these too may be wrong. */
  readonly framework?: Partial<Record<keyof Framework, unknown>>;
  /** Further files, or other texts for those above, by their path; null leaves a file out. */
  readonly files?: Readonly<Record<string, string | null>>;
}

/** Writes a project folder and returns where it is; it is gone when the test has finished. */
export function aProject({
  documents = { 'northshire-2020': mdx() },
  framework = {},
  files = {},
}: ProjectFiles = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'threshold-atlas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const lists = { ...aFramework(), ...framework };
  const all: Record<string, string | null> = {
    'content/date.yaml': 'date: "2026-11-27"\n',
    ...Object.fromEntries(
      Object.entries(FRAMEWORK_FILES).map(([part, { file }]) => [file, yaml(lists[part as keyof Framework])]),
    ),
    ...Object.fromEntries(Object.entries(documents).map(([name, text]) => [`content/documents/${name}.mdx`, text])),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The faults of a project with these files, without those that may only follow from another. */
export const faultsIn = (files: ProjectFiles): readonly Fault[] =>
  readContent(aProject(files)).faults.filter(({ follows }) => follows !== true);

/** How many faults of a project may only follow from another. */
export const followingIn = (files: ProjectFiles): number =>
  readContent(aProject(files)).faults.filter(({ follows }) => follows).length;

/** The faults of a project whose one document has this data and guidance. */
export const faultsOfDocument = (data: unknown, guidance?: string): readonly Fault[] =>
  faultsIn({ documents: { 'northshire-2020': mdx(data, guidance) } });

/** The faults of a sound document with this guidance. */
export const faultsOfGuidance = (guidance: string, data: unknown = aDocument()): readonly Fault[] =>
  faultsOfDocument(data, guidance);

/** What each fault says, without the line, which moves whenever a builder gains a field. */
export const said = (faults: readonly Fault[]): string =>
  faults.map(({ at, found, want }) => `${at}: found ${found}; want ${want}`).join('\n');

/** The number of the line on which some words stand in a text, counted from one. */
export function lineOf(text: string, words: string): number {
  const at = text.split('\n').findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`"${words}" does not stand in the text`);
  return at + 1;
}
