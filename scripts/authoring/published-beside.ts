/** Holds what is published to the words that its draft keeps beside, where there are any on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWords, differenceInWords } from '#model/content/faithful.ts';
import type { Fault } from '#model/content/faults.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import { placedIndicators } from '#model/content/rules/rule.ts';
import { CSV_ENDING } from '#loading/source/indicators-csv.ts';
import { DOCUMENTS } from '#loading/paths.ts';
import { draftFiles } from './draft/draft.ts';
import { readPublished } from './draft/published.ts';

/** Where a text stands: in the document itself, or in the spreadsheet beside it. */
function placeOf(root: string, document: string, text: string): Pick<Fault, 'file' | 'line'> {
  const files = ['.mdx', CSV_ENDING].map((ending) => `${DOCUMENTS}/${document}${ending}`);
  const places = files
    .filter((file) => existsSync(join(root, file)))
    .map((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return { file, line: lines.findIndex((line) => line.includes(text)) + 1 };
    });
  return places.find(({ line }) => line > 0) ?? { file: files[0] ?? '' };
}

/** A warning for each text whose weighty words, figures or acronyms are not those that are published. */
export const wordsBeside = (root: string, documents: readonly DocumentFile[]): Fault[] =>
  documents.flatMap((document) =>
    wordsOfOne(root, document).sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)),
  );

function wordsOfOne(root: string, document: DocumentFile): Fault[] {
  const published = readPublished(draftFiles(root, document.document).published);
  return placedIndicators(document).flatMap(({ item }): Fault[] => {
    const words = published[String(item.ref)]?.text;
    if (words === undefined) return [];
    const ours = [item.text, ...(item.sub ?? [])].join(' ');
    const difference = differenceInWords(compareWords(words, ours, document.rights === 'own'));
    const place = placeOf(root, document.document, item.text);
    return difference === null
      ? []
      : [
          {
            ...place,
            at: `ref ${String(item.ref)}`,
            found: `it ${difference}`,
            want: 'what is published, one for one',
          },
        ];
  });
}
