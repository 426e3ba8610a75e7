/** The shape of what all areas share: the areas themselves, the framework, and the log of corrections. */
import { z } from 'zod';
import { anchorId, id, words } from './fields.ts';

export const areaFile = z.strictObject({
  id,
  name: words,
  nation: z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland']),
  region: words,
  codes: z.array(z.string().regex(/^[EWSN]\d{8}$/, 'want an ONS code such as "E06000010"')).min(1),
  partnership: words,
  publishers: z
    .array(words)
    .min(1)
    .optional()
    .describe('Other bodies of this area that have published for it, such as an earlier safeguarding board'),
  website: z.url({
    protocol: /^https?$/,
    error: 'want the whole address of the area\'s own site, as in "https://www.hull.gov.uk"',
  }),
});

export const dimensionFile = z.strictObject({ id, title: words, domain: id, definition: words });
export const frameworkDomainFile = z.strictObject({ id, title: words });
export const concernFile = z.strictObject({
  id,
  title: words,
  definition: words,
  boundary: words.optional(),
  dimension: id,
  parentSide: id.optional().describe('The like concern of a parent, asked for where a query names one'),
  aka: z.array(words),
});
export const anchorFile = z.strictObject({ id: anchorId, title: words, definition: words });
export const termFile = z.strictObject({
  id,
  term: words.describe('The acronym or term as documents print it'),
  expansion: words.nullable(),
  meaning: words,
  law: z
    .strictObject({ words, source: words.describe('The Act, its year and the section') })
    .optional()
    .describe('The definition in the exact words of the statute'),
  later: words.optional().describe('Of guidance or an Act: what is known of later words, not checked here'),
  laterOf: z.array(id).min(1).optional().describe('The terms whose `later` bears on this one'),
  aka: z.array(words),
});

export const dangerFile = z.strictObject({
  id,
  words: z.array(words).min(1).describe('Words and phrases that name this danger, in any of their forms'),
});

/** Sentences in which people ask about one concern, in everyday words. */
export const everydayFile = z.array(
  words.refine((sentence) => /^\S+(?: \S+){1,11}$/.test(sentence), 'want a sentence of two to twelve words'),
);

export const correctionFile = z.strictObject({ id, date: z.iso.date(), document: id, where: words, what: words });

export const dateFile = z.strictObject({ date: z.iso.date() });

export type AreaFile = z.infer<typeof areaFile>;
export type DimensionFile = z.infer<typeof dimensionFile>;
export type FrameworkDomainFile = z.infer<typeof frameworkDomainFile>;
export type ConcernFile = z.infer<typeof concernFile>;
export type AnchorFile = z.infer<typeof anchorFile>;
export type TermFile = z.infer<typeof termFile>;
export type DangerFile = z.infer<typeof dangerFile>;
export type CorrectionFile = z.infer<typeof correctionFile>;
