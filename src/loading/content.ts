/**
 * The content of a folder, read and checked once. Integrations run as Node loads them and pages run from Astro's bundle,
 * each with a copy of this module, so what was read is kept where both copies find it.
 */
import { buildAtlas, type Atlas } from '#model/edition/atlas.ts';
import { faultsInWords } from '#model/content/fault-words.ts';
import { readContent, type Content } from './load-content.ts';
import { linesBelow } from './source/quoted-lines.ts';

interface Kept {
  readonly content: Content;
  atlas?: Atlas;
}

const everyCopy = globalThis as { thresholdAtlasContent?: Map<string, Kept> };
const kept = (everyCopy.thresholdAtlasContent ??= new Map<string, Kept>());

function keptOf(root: string): Kept {
  const known = kept.get(root);
  if (known !== undefined) return known;
  const read = { content: readContent(root) };
  kept.set(root, read);
  return read;
}

/** What authors wrote, with every fault. */
export const contentOf = (root: string): Content => keptOf(root).content;

/** The model of the content. Throws with every fault where there is one. */
export function atlasOf(root: string): Atlas {
  const one = keptOf(root);
  const { faults, framework, documents, readings } = one.content;
  if (faults.length > 0) throw new Error(faultsInWords(faults, '.', linesBelow(root)));
  return (one.atlas ??= buildAtlas(framework, documents, readings));
}

/** Reads the folder again when it is next asked for: its files have changed. */
export function forgetContent(root: string): void {
  kept.delete(root);
}
