/** The training's cases, sheets, decks and context cards: of the folder that the site is built from. */
import { byId } from '#model/edition/atlas.ts';
import type { CaseFile, SheetFile, Training } from '#model/training/schema.ts';
import { contentOf } from './content.ts';
import { contentRoot } from './paths.ts';

export const training = (): Training => contentOf(contentRoot(process.cwd())).training;

export const caseNamed = (id: string): CaseFile => byId(training().cases, id);

export const sheetNamed = (id: string): SheetFile => byId(training().sheets, id);
