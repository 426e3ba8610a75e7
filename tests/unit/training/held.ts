// Editions as the exercises hold them, made from the smallest valid documents.
import { exportIndex } from '#model/data/compact-index.ts';
import { exportEditionFacts } from '#model/data/edition-facts.ts';
import { openIndex } from '#model/data/edition-index.ts';
import type { DocumentFile, IndicatorFile } from '#model/content/schema/document-schema.ts';
import type { HeldEdition } from '#model/training/pool.ts';
import { aDocument, aFramework, aLevel, anArea, anAtlas, aTable } from '../../support/build.ts';

type Over = Partial<DocumentFile>;

/** An area of its own with these indicators at four levels, from universal to child protection. */
export function anArea4(name: string, cells: readonly (readonly IndicatorFile[])[], over: Over = {}): HeldEdition {
  const area = anArea({ id: name, name: name.charAt(0).toUpperCase() + name.slice(1) });
  const document = aDocument({
    document: `${name}-2020`,
    area: name,
    levels: [
      aLevel('1', ['universal']),
      aLevel('2', ['early-help']),
      aLevel('3', ['targeted']),
      aLevel('4', ['child-protection']),
    ],
    tables: [aTable(Object.fromEntries(cells.map((cell, at) => [String(at + 1), [...cell]])))],
    ...over,
  });
  const [edition] = anAtlas([document], aFramework({ areas: [area] })).editions;
  if (edition === undefined) throw new Error('an atlas of one document has one edition');
  return { facts: exportEditionFacts(edition, null), index: openIndex(exportIndex(edition)) };
}
