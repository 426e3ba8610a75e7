// `npm run new`: begins a document: its file with every field explained, a spreadsheet for its indicators, its area.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CSV_COLUMNS, CSV_ENDING } from '#loading/source/indicators-csv.ts';
import { DOCUMENTS } from '#loading/paths.ts';
import { toCsv } from '#model/data/csv.ts';
import { root, runMain } from '../support/project.ts';
import { listed, readArguments } from './arguments.ts';
import { levelsNamed } from './import/levels.ts';
import { areasFile, withArea } from './new/areas.ts';
import { asking, type Ask } from './new/ask.ts';
import { askEdition } from './new/ask-edition.ts';
import { slugs } from './new/slug.ts';
import { documentTemplate } from './new/template.ts';

const HELP = `npm run new                   asks for what it needs
npm run new -- --area "Hull" --year 2026 --title "…" --levels "Level 1: Universal; Level 2: Early help" --headings "Health; Learning"

Further: --document (the name of the file), and for an area that the site does not hold yet
--partnership "…" --website "https://…" and, where our list is wrong, --code E06000010`;

const OPTIONS = ['area', 'year', 'document', 'title', 'levels', 'headings', 'partnership', 'website', 'code'] as const;

/** What the first answers make of the file, before anybody writes in it. */
export async function newDocument(project: string, ask: Ask): Promise<string[]> {
  const { area, isNew, document, ...own } = await askEdition(project, ask, (name) => refuseTaken(project, name));
  const levels = levelsNamed(
    listed(
      await ask({
        name: 'levels',
        asks: 'Its levels as printed, with ; between them, as in "Level 1: Universal; Level 2: Early help":',
        refuse: (answer) => (listed(answer).length > 0 ? null : 'A document has one level at least.'),
      }),
    ),
  );
  const headings = listed(
    await ask({ name: 'headings', asks: 'The headings of its level tables, with ; between them:' }),
  );
  const ids = slugs(headings);
  const file = `${DOCUMENTS}/${document}.mdx`;
  const table = `${DOCUMENTS}/${document}${CSV_ENDING}`;
  write(
    join(project, file),
    documentTemplate({
      document,
      area: area.id,
      ...own,
      levels,
      domains: headings.map((heading) => ({ id: ids.get(heading), title: heading })),
      tables: headings.map((heading) => ({ domain: ids.get(heading), group: null, counts: {} })),
    }),
  );
  write(join(project, table), toCsv([CSV_COLUMNS]));
  if (isNew) {
    const areas = areasFile(project);
    writeFileSync(areas, withArea(readFileSync(areas, 'utf8'), area));
  }
  return [
    `Wrote ${file}: every field, with what belongs in it.`,
    `Wrote ${table}: one line for each bullet.`,
    ...(isNew
      ? [
          `Added ${area.name} to content/areas.yaml. Check its code there against the register of the Office for National Statistics.`,
        ]
      : []),
    'docs/authoring.md says how to go on. Until all is filled in, the build names what is missing.',
  ];
}

/** Never the name of a document that there is, by itself or as the draft of one. */
function refuseTaken(project: string, name: string): string | null {
  const taken = [`${name}.mdx`, `${name}${CSV_ENDING}`].find((file) => existsSync(join(project, DOCUMENTS, file)));
  return taken === undefined ? null : `${DOCUMENTS}/${taken} is there already, and is left as it is.`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

if (import.meta.main)
  await runMain(async () => {
    const { given, set } = readArguments(OPTIONS, ['help']);
    if (set.has('help')) {
      console.log(HELP);
      return 0;
    }
    console.log((await newDocument(root, asking(given, process.stdin.isTTY))).join('\n'));
    return 0;
  });
