/** Where the authored content stands, relative to the project. One place for every path. */
import type { z } from 'zod';
import {
  anchorFile,
  areaFile,
  concernFile,
  dimensionFile,
  frameworkDomainFile,
  termFile,
} from '#model/content/schema.ts';
import type { Framework } from '#model/content/framework.ts';

export const DOCUMENTS = 'content/documents';
export const CORRECTIONS = 'content/corrections.yaml';

/** The framework's files with the schema of their entries. */
export const FRAMEWORK_FILES = {
  areas: { file: 'content/areas.yaml', schema: areaFile },
  domains: { file: 'content/framework/domains.yaml', schema: frameworkDomainFile },
  dimensions: { file: 'content/framework/dimensions.yaml', schema: dimensionFile },
  concerns: { file: 'content/framework/concerns.yaml', schema: concernFile },
  anchors: { file: 'content/framework/anchors.yaml', schema: anchorFile },
  terms: { file: 'content/framework/glossary.yaml', schema: termFile },
} as const satisfies Record<keyof Framework, { file: string; schema: z.ZodType }>;
