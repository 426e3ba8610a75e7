/** The dated log of corrections to restated text. */
import { parse } from 'yaml';
import { z } from 'zod';
import source from '../../content/corrections.yaml?raw';
import { correctionFile, type CorrectionFile } from '#model/content/schema.ts';

/** All corrections, newest first. The file was checked with the rest of the content before the build began. */
export const corrections = (): CorrectionFile[] =>
  z
    .array(correctionFile)
    .parse(parse(source))
    .sort((a, b) => b.date.localeCompare(a.date, 'en'));
