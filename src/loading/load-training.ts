/** Reads what the training uses and checks it against the documents. A project without it trains nobody, and is sound. */
import { z } from 'zod';
import type { Fault } from '#model/content/faults.ts';
import type { Framework } from '#model/content/framework.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import { buildAtlas } from '#model/edition/atlas.ts';
import { trainingBreaches } from '#model/training/rules.ts';
import { caseFile, contextFile, deckFile, sheetFile, type Training } from '#model/training/schema.ts';
import { readFileOf } from './validate.ts';
import { faultAt, type Parsed } from './source/yaml-source.ts';

const FILES = {
  cases: { file: 'content/training/cases.yaml', schema: caseFile },
  sheets: { file: 'content/training/sheets.yaml', schema: sheetFile },
  decks: { file: 'content/training/decks.yaml', schema: deckFile },
  context: { file: 'content/training/context.yaml', schema: contextFile },
} as const satisfies Record<keyof Training, { file: string; schema: z.ZodType }>;

type Part = keyof Training;

/** The training's own files, each with what is wrong with it by itself. */
export function readTraining(root: string): { training: Training; parsed: Map<Part, Parsed>; faults: Fault[] } {
  const faults: Fault[] = [];
  const parsed = new Map<Part, Parsed>();
  const lists = Object.fromEntries(
    (Object.keys(FILES) as Part[]).map((part) => {
      const { file, schema } = FILES[part];
      const list = readFileOf(root, file, z.array(schema as z.ZodType));
      if (list === null) return [part, []];
      faults.push(...list.faults);
      parsed.set(part, list.parsed);
      return [part, list.value ?? []];
    }),
  );
  // Each list was parsed by the schema of its own part just above.
  return { training: lists as unknown as Training, parsed, faults };
}

/**
 * What is wrong between the training and documents that are sound themselves.
 * @param all how many documents there are: where some are not sound, what names them may be right
 */
export function trainingFaults(
  { training, parsed }: ReturnType<typeof readTraining>,
  framework: Framework,
  sound: readonly DocumentFile[],
  all = sound.length,
): Fault[] {
  const indicators = buildAtlas(framework, sound).editions.flatMap((edition) => edition.indicators);
  const context = { documents: sound, concerns: framework.concerns, indicators };
  return trainingBreaches(training, context).flatMap(({ list, ...breach }) => {
    const source = parsed.get(list);
    if (source === undefined) return [];
    const fault = faultAt(FILES[list].file, source, breach);
    return [sound.length === all ? fault : { ...fault, follows: true as const }];
  });
}
