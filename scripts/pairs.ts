// `npm run pairs -- <document> [--write]`: proposes which bullets of the replaced edition each new one carries on, for a
// person to confirm against the published words. Writes nothing but, with --write, what is restated in the same words.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#loading/load-content.ts';
import { contentRoot, DOCUMENTS } from '#loading/paths.ts';
import { propose, type Proposal } from '#model/changes/propose.ts';
import { withContinued } from '#model/changes/written.ts';
import { levelShort } from '#model/content/labels.ts';
import { buildAtlas, byId, levelOf, type Edition, type Indicator } from '#model/edition/atlas.ts';
import { wholeWords } from '#model/edition/wording/citation.ts';
import { root, runMain } from './support/project.ts';

const USAGE = 'npm run pairs -- <document> [--write]: the document replaces another.';

const described = (edition: Edition, one: Indicator): string =>
  `${String(one.ref)} (${levelShort(levelOf(edition, one.level))}): ${wholeWords(one)}`;

/** One proposal as lines to paste below the ref of the newer bullet, after a look at both documents. */
function proposalLines(older: Edition, newer: Edition, { newer: one, older: near }: Proposal): string[] {
  return [
    `# ${described(newer, one)}`,
    ...near.map(
      ({ indicator, likeness }) => `#   ${String(Math.round(likeness * 100))} % ${described(older, indicator)}`,
    ),
    `continues: [${String(near[0]?.indicator.ref ?? '')}]`,
    'words: "changed"',
    '',
  ];
}

function editionsOf(name: string): { older: Edition; newer: Edition } | null {
  const { framework, documents } = readContent(contentRoot(root));
  const { editions } = buildAtlas(framework, documents);
  const newer = editions.find(({ id }) => id === name);
  if (newer === undefined || newer.replaces === null) return null;
  return { newer, older: byId(editions, newer.replaces) };
}

/** Enters the identical ones below their refs. Returns how many. */
function write(name: string, proposals: readonly Proposal[]): number {
  const file = join(contentRoot(root), DOCUMENTS, `${name}.mdx`);
  const identical = new Map(
    proposals.flatMap(({ identical: is, newer, older: [first] }) =>
      is && first !== undefined ? [[newer.ref, first.indicator.ref] as const] : [],
    ),
  );
  if (identical.size > 0) writeFileSync(file, withContinued(readFileSync(file, 'utf8'), identical));
  return identical.size;
}

/** Prints the proposals for the document that the command line names. Resolves to the exit code. */
function pairs([name = '', flag]: readonly string[]): number {
  const editions = flag === undefined || flag === '--write' ? editionsOf(name) : null;
  if (editions === null) {
    console.error(USAGE);
    return 1;
  }
  const { older, newer } = editions;
  const { proposals, open } = propose(older, newer);
  const proposed = new Set(proposals.flatMap((one) => one.older.map(({ indicator }) => indicator)));
  const alone = open.filter((one) => !proposed.has(one));
  console.log(proposals.flatMap((one) => proposalLines(older, newer, one)).join('\n'));
  console.log(`# Near nothing in ${newer.id}: to drop, unless you know better`);
  console.log(alone.flatMap((one) => [`# ${described(older, one)}`, `  - { ref: ${String(one.ref)} }`]).join('\n'));
  console.log(`\n# ${String(open.length)} bullets of ${older.id} are not accounted for yet.`);
  if (flag === '--write')
    console.log(
      `# ${String(write(name, proposals))} that are restated alike were entered as the same: check their published words.`,
    );
  return 0;
}

if (import.meta.main) await runMain(() => Promise.resolve(pairs(process.argv.slice(2))));
