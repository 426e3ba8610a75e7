/** The fields that authors' files are made of, wherever they occur. */
import { z } from 'zod';
import { ANCHORS } from '../vocabulary.ts';

/** Ids appear in addresses, which are promises: lower case, digits and hyphens only. */
export const id = z
  .string()
  .regex(
    /^[0-9a-z]+(?:-[0-9a-z]+)*$/,
    'want lower-case letters, digits and single hyphens, as in "2a" or "being-healthy"',
  );

/** Words for people: never empty, never padded. */
export const words = z.string().trim().min(1, 'want words');

export const note = words.describe('A note of ours, shown beside the item: a misprint, or a difference from a statute');

export const anchorId = z.enum(ANCHORS);
