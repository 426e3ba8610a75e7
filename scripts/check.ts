// `npm run check`: types in every .astro, .ts and .tsx file.
import { binPath, runMain, runNode } from './support/project.ts';

/** Checks the types. Resolves to the exit code of the check. */
export function checkTypes(): Promise<number> {
  return runNode([binPath('astro'), 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']);
}

if (import.meta.main) await runMain(checkTypes);
