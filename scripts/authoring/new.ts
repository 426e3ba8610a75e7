// `npm run new`: begins a document: its file with every field explained, a spreadsheet for its indicators, its area.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CSV_COLUMNS, CSV_ENDING } from '#loading/indicators-csv.ts';
import { toCsv } from '#model/data/csv.ts';
import { root, runMain } from '../project.ts';
import { levelsNamed } from './import/levels.ts';
import { areasFile, withArea } from './new/areas.ts';
import { asking, type Ask } from './new/ask.ts';
import { chooseArea } from './new/choose-area.ts';
import { slugs } from './new/slug.ts';
import { documentTemplate } from './new/template.ts';

const HELP = `npm run new                   asks for what it needs
npm run new -- --area "Hull" --year 2026 --title "…" --levels "Level 1: Universal; Level 2: Early help" --headings "Health; Learning"

Further: --document (the name of the file), and for an area that the site does not hold yet
--partnership "…" --website "https://…" and, where our list lacks it, --code E06000010`;

const OPTIONS = ['area', 'year', 'document', 'title', 'levels', 'headings', 'partnership', 'website', 'code'] as const;

const list = (answer: string): string[] =>
  answer
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What the first answers make of the file, before anybody writes in it. */
export async function newDocument(project: string, ask: Ask): Promise<string[]> {
  const { area, isNew } = await chooseArea(project, ask);
  const year = await ask({
    name: 'year',
    asks: 'The year printed on the document, or the one that it is known by:',
    refuse: (answer) => (/^(?:19|20)\d\d$/.test(answer) ? null : 'A year has four digits.'),
  });
  const document = await ask({
    name: 'document',
    asks: 'The name of its file, which its addresses keep for good:',
    usual: `${area.id}-${year}`,
    refuse: (answer) => refuseName(project, answer),
  });
  const title = await ask({ name: 'title', asks: 'Its title as printed:' });
  const levels = levelsNamed(
    list(
      await ask({
        name: 'levels',
        asks: 'Its levels as printed, with ; between them, as in "Level 1: Universal; Level 2: Early help":',
        refuse: (answer) => (list(answer).length > 0 ? null : 'A document has one level at least.'),
      }),
    ),
  );
  const headings = list(
    await ask({ name: 'headings', asks: 'The headings of its level tables, with ; between them:' }),
  );
  const ids = slugs(headings);
  const file = `content/documents/${document}.mdx`;
  const table = `content/documents/${document}${CSV_ENDING}`;
  write(
    join(project, file),
    documentTemplate({
      document,
      area: area.id,
      title,
      publisher: area.partnership,
      edition: { published: year, label: year, cite: `${area.name} ${year}` },
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
function refuseName(project: string, name: string): string | null {
  if (!/^[0-9a-z]+(?:-[0-9a-z]+)*$/.test(name)) return 'Use small letters, digits and single hyphens.';
  const taken = [`${name}.mdx`, `${name}${CSV_ENDING}`].find((file) =>
    existsSync(join(project, 'content/documents', file)),
  );
  return taken === undefined ? null : `content/documents/${taken} is there already, and is left as it is.`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

if (import.meta.main)
  await runMain(async () => {
    const text = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ options: { ...text, help: { type: 'boolean' } } });
    if (values.help === true) {
      console.log(HELP);
      return 0;
    }
    const given = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    console.log((await newDocument(root, asking(given, process.stdin.isTTY))).join('\n'));
    return 0;
  });
