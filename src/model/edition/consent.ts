/** Consent is three questions, never one (docs/design.md, "Consent"). */
import type { LevelFile } from '#model/content/schema.ts';

export const CONSENT_QUESTIONS: readonly { readonly about: keyof LevelFile['consent']; readonly ask: string }[] = [
  { about: 'help', ask: 'Agreeing to help' },
  { about: 'sharing', ask: 'Sharing information' },
  { about: 'telling', ask: 'Telling the family' },
];
