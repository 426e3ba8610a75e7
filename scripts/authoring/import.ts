// `npm run import -- FILE`: makes a draft of a published document; `npm run import -- --publish NAME` publishes it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { root, runMain } from '../support/project.ts';
import { listed, readArguments } from './arguments.ts';
import { DRAFTS, draftFiles, writeDraft, type Known } from './draft/draft.ts';
import { Desk } from './desk/entries.ts';
import { publish } from './draft/publish.ts';
import { reportOf } from './import/report.ts';
import { readApart } from './import/read-apart.ts';
import { asking, type Ask } from './new/ask.ts';
import { askEdition } from './new/ask-edition.ts';

const HELP = `npm run import -- FILE              a draft of a .docx, .xlsx, .csv, .html or .pdf, in ${DRAFTS}/
npm run import -- FILE --document hull-2026   the same again, after the file was corrected
npm run import -- --publish hull-2026         moves the draft into content/documents

--levels "Level 1: Universal; Level 2: Early help"   where the file does not tell its levels
--area, --year, --title, --document, --partnership, --website, --code   answers given beforehand
--again                                              publishes over what was published before`;

const ANSWERS = ['document', 'area', 'year', 'title', 'partnership', 'website', 'code', 'levels'] as const;

/** The head of a new draft, and its area where the site does not hold it yet. */
async function begin(project: string, ask: Ask): Promise<{ document: string; known: Known; area: object | null }> {
  const { area, isNew, ...own } = await askEdition(project, ask);
  return { document: own.document, known: { ...own, area: area.id }, area: isNew ? area : null };
}

/** Imports a file and returns what its author needs to know of it. */
export async function importFile(
  project: string,
  path: string,
  levels: readonly string[],
  given: Readonly<Record<string, string | undefined>>,
  ask: Ask,
): Promise<string> {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const read = await readApart({ name: basename(path), bytes: readFileSync(path), levels });
  if (read.bullets.length === 0)
    throw new Error(
      'No bullet was found at a level. If the file does not name its levels, name them: --levels "Level 1: Universal; Level 2: …"',
    );
  const goesOn = given['document'] !== undefined && existsSync(draftFiles(project, given['document']).head);
  const { document, known, area } = goesOn
    ? { document: given['document'] ?? '', known: {}, area: null }
    : await begin(project, ask);
  const files = draftFiles(project, document);
  mkdirSync(files.folder, { recursive: true });
  if (area !== null) writeFileSync(files.area, `${JSON.stringify(area, null, 2)}\n`);
  return reportOf(document, read, writeDraft(project, document, read, known));
}

/** Publishes, and says what was written, how far the second reading is and what is still to do. */
export function publishedInWords(project: string, document: string, again: boolean): string {
  const written = publish(project, document, again);
  const { published } = draftFiles(project, document);
  const entries = existsSync(published) ? new Desk(project, document).entries() : [];
  const agreed = entries.filter(({ reading }) => reading === 'agreed').length;
  return [
    `Published: ${written.join(', ')}.`,
    `Second reading: ${agreed} of ${entries.length} bullets agreed${agreed < entries.length ? `; go on with npm run desk -- ${document}` : ''}.`,
    'Set the day in content/date.yaml, then: npm run content for its warnings, npm start to see it.',
  ].join('\n');
}

if (import.meta.main)
  await runMain(async () => {
    const { given, set, files } = readArguments([...ANSWERS, 'publish'], ['again', 'help'], true);
    const [file] = files;
    if (given['publish'] !== undefined) {
      console.log(publishedInWords(root, given['publish'], set.has('again')));
      return 0;
    }
    if (file === undefined || set.has('help')) {
      console.log(HELP);
      return set.has('help') ? 0 : 1;
    }
    console.log(await importFile(root, file, listed(given['levels'] ?? ''), given, asking(given, process.stdin.isTTY)));
    return 0;
  });
