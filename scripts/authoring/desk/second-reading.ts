/** The second reading of a document: for each text whether who did not write it agrees, kept where reviewers read it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const verdict = z.strictObject({
  ref: z.int().positive(),
  agreed: z.boolean(),
  why: z.string().optional(),
  /** Which words were read: after a change of either, the bullet is to be read again. */
  of: z.string(),
});

export type Verdict = z.infer<typeof verdict>;

const fileOf = (project: string, document: string): string =>
  join(project, 'content/second-readings', `${document}.yaml`);

/** Names the words that a verdict is about, without holding any. */
export const wordsRead = (published: string, ours: string): string =>
  createHash('sha256')
    .update(JSON.stringify([published, ours]))
    .digest('hex')
    .slice(0, 12);

export function readVerdicts(project: string, document: string): Map<number, Verdict> {
  const file = fileOf(project, document);
  const all = existsSync(file) ? z.array(verdict).parse(parse(readFileSync(file, 'utf8')) ?? []) : [];
  return new Map(all.map((one) => [one.ref, one]));
}

const lineOf = ({ ref, agreed, why, of }: Verdict): string =>
  `- { ref: ${String(ref)}, agreed: ${String(agreed)}, ${why === undefined ? '' : `why: ${JSON.stringify(why)}, `}of: ${JSON.stringify(of)} }\n`;

export function writeVerdicts(project: string, document: string, all: ReadonlyMap<number, Verdict>): void {
  const file = fileOf(project, document);
  mkdirSync(dirname(file), { recursive: true });
  const lines = [...all.values()].sort((a, b) => a.ref - b.ref).map(lineOf);
  const head =
    '# The second reading: who did not write a text compares it with the published words, which are not here.\n';
  writeFileSync(file, head + (lines.length === 0 ? '[]\n' : lines.join('')));
}
