/** Where the authored content stands. One place for every path. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { z } from 'zod';
import {
  anchorFile,
  areaFile,
  concernFile,
  dangerFile,
  dimensionFile,
  frameworkDomainFile,
  termFile,
} from '#model/content/schema/framework-schema.ts';
import { requirementFile, statutoryGuidanceFile } from '#model/content/schema/requirements-schema.ts';
import type { Framework } from '#model/content/framework.ts';

/**
 * The folder that holds `content/`: the project itself, unless CONTENT names another one within it. The site is then
 * written to that folder's own `dist/`, and the project's is left as it is. Only tests set it, to build a site of other
 * documents (`tests/fixtures/site/`).
 * @param project the top folder of the project
 * @throws where CONTENT leads out of the project: guidance is compiled with the project's own packages
 */
export function contentRoot(project: string, asked = process.env.CONTENT): string {
  const folder = resolve(project, asked ?? '');
  if (relative(project, folder).startsWith('..'))
    throw new Error(`CONTENT is "${asked ?? ''}". Name a folder within the project, or leave it unset.`);
  if (folder !== resolve(project) && !existsSync(folder))
    throw new Error(`CONTENT is "${asked ?? ''}", where there is no folder. Correct it, or leave it unset.`);
  return folder;
}

export const DOCUMENTS = 'content/documents';
/** What readers found in each document, in a file named as the document's. */
export const FINDINGS = 'content/findings';
export const CORRECTIONS = 'content/corrections.yaml';
export const SITE = 'content/site.yaml';
export const DATE = 'content/date.yaml';

/** The framework's files with the schema of their entries. */
export const FRAMEWORK_FILES = {
  areas: { file: 'content/areas.yaml', schema: areaFile },
  domains: { file: 'content/framework/domains.yaml', schema: frameworkDomainFile },
  dimensions: { file: 'content/framework/dimensions.yaml', schema: dimensionFile },
  concerns: { file: 'content/framework/concerns.yaml', schema: concernFile },
  anchors: { file: 'content/framework/anchors.yaml', schema: anchorFile },
  terms: { file: 'content/framework/glossary.yaml', schema: termFile },
  statutoryGuidance: { file: 'content/framework/statutory-guidance.yaml', schema: statutoryGuidanceFile },
  requirements: { file: 'content/framework/requirements.yaml', schema: requirementFile },
  danger: { file: 'content/framework/danger.yaml', schema: dangerFile },
} as const satisfies Record<Exclude<keyof Framework, 'everyday'>, { file: string; schema: z.ZodType }>;

/** Holds a file of sentences for each concern. */
export const EVERYDAY = 'content/framework/everyday';
