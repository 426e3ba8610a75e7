// `npm run content`: every check of the content, and nothing else. Warnings first, then all faults with their lines.
import { resolve } from 'node:path';
import { faultsInWords, warningsInWords } from '#model/content/fault-words.ts';
import { counted } from '#model/content/plural.ts';
import { readContent } from '#loading/load-content.ts';
import { contentRoot } from '#loading/paths.ts';
import { linesBelow } from '#loading/source/quoted-lines.ts';
import { formatSeconds, root, runMain } from '../support/project.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { wordsBeside } from './published-beside.ts';

/** Prints what is wrong with the content. Resolves to the exit code: warnings alone fail nothing. */
function checkContent(): number {
  const started = performance.now();
  const folder = contentRoot(root);
  const { faults, warnings: own, documents, framework } = readContent(folder);
  if (resolve(folder) === resolve(root)) writeEditorSchemas(root, framework);
  const warnings = [...own, ...wordsBeside(folder, documents)];
  const lines = linesBelow(folder);
  if (warnings.length > 0) console.warn(`${warningsInWords(warnings, lines)}\n`);
  if (faults.length > 0) {
    console.error(faultsInWords(faults, '.', lines));
    return 1;
  }
  const verbatim = documents.filter(({ rights }) => rights === 'own').map(({ document }) => document);
  if (verbatim.length > 0)
    console.log(`In their publishers' own words, and not held to be restated: ${verbatim.join(', ')}.`);
  const took = formatSeconds(performance.now() - started);
  console.log(`${counted(documents.length, 'sound document')}, checked in ${took}.`);
  return 0;
}

if (import.meta.main) await runMain(() => Promise.resolve(checkContent()));
