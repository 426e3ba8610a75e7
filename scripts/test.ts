// `npm test`: everything that has to hold, one step after another. The last line gives the counts of all of them.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, findFirefox, findWebkit, installOtherEngines } from './support/browser.ts';
import { build } from './build.ts';
import { checkTypes } from './check.ts';
import { binPath, runMain, root, runNode, formatSeconds } from './support/project.ts';
import { add, inWords, oneCheck, readPlaywright, readVitest, skippedCheck } from './support/test-counts.ts';
import type { Tally } from './support/test-counts.ts';
import { sameBytes } from './same-bytes.ts';

interface Step {
  readonly title: string;
  /** The titles of steps without which this one makes no sense. */
  readonly after?: readonly string[];
  /** What must be here for the step to run, and the sentence that says that it is not. */
  readonly needs?: { readonly met: () => boolean; readonly otherwise: string };
  readonly run: () => Promise<Tally>;
}

const results = join(root, 'test-results');
const sharedTools = join(root, '..', 'shared', 'tools');

// The tests know the site as it is by default, whatever the environment asks for.
const usualSettings = {
  SITE: undefined,
  BASE_PATH: undefined,
  REPORTS: undefined,
  CONTENT: undefined,
  KILL_SWITCH: undefined,
  STATEMENT_BY: undefined,
  STATEMENT_CONTACT: undefined,
  STATEMENT_REPLY_DAYS: undefined,
  STATEMENT_PREPARED: undefined,
  STATEMENT_REVIEWED: undefined,
};

const steps: readonly Step[] = [
  { title: 'Browsers', run: browsers },
  { title: 'Types', run: async () => oneCheck((await checkTypes()) === 0) },
  { title: 'Layout of the code', run: () => tool('prettier', 'prettier', '--check', '--log-level=warn', '.') },
  { title: 'Spelling', run: () => tool('cspell', 'cspell', 'lint', '--no-progress', '--no-summary') },
  { title: 'Lint', run: () => tool('eslint', 'eslint', '--max-warnings', '0', '.') },
  { title: 'Which rooms know which', run: () => tool('dependency-cruiser', 'depcruise', 'src', 'scripts') },
  { title: 'Nothing unused', run: () => tool('knip', 'knip') },
  { title: 'Unit and content tests', run: () => vitest('unit') },
  { title: 'Build', run: async () => oneCheck((await build(usualSettings)) === 0) },
  {
    title: 'Scripts that the oldest browsers read',
    after: ['Build'],
    run: () => tool('es-check', 'es-check', 'checkBrowser', 'dist/**/*.js', '--module', '--checkFeatures'),
  },
  {
    title: 'The same bytes in another folder on another day',
    after: ['Build'],
    run: async () => oneCheck((await sameBytes(usualSettings)) === 0),
  },
  { title: 'Build with areas that do not exist', run: async () => oneCheck((await buildFixtures()) === 0) },
  {
    title: 'Tests of the built pages',
    after: ['Build', 'Build with areas that do not exist'],
    run: () => vitest('dist'),
  },
  sharedTool('Faithful to the published documents', 'fidelity.mjs', 'dist/data/indicators.json', '--all'),
  sharedTool("No publisher's sentences", 'copied.mjs'),
  {
    title: 'Browser tests',
    after: ['Browsers', 'Build', 'Build with areas that do not exist'],
    run: playwright,
  },
  journeys('Firefox', findFirefox),
  journeys('WebKit', findWebkit),
];

async function browsers(): Promise<Tally> {
  const path = await ensureBrowser();
  process.env.CHROMIUM_PATH = path;
  console.log(`Using ${path}`);
  await installOtherEngines();
  return oneCheck(true);
}

/** The journeys in an engine that the machine may not have. */
function journeys(name: string, find: () => unknown): Step {
  return {
    title: `Journeys in ${name}`,
    after: ['Build'],
    needs: {
      met: () => find() !== undefined,
      otherwise: `Not run: there is no ${name} here that tests can drive. README.md says what to install.`,
    },
    run: () => vitest(name.toLowerCase()),
  };
}

/** A well-kept tool that passes or fails as a whole. */
async function tool(name: string, command: string, ...args: string[]): Promise<Tally> {
  return oneCheck((await runNode([binPath(name, command), ...args])) === 0);
}

function buildFixtures(): Promise<number> {
  return runNode([join(root, 'tests', 'fixtures', 'site', 'build.ts')], { env: usualSettings });
}

async function vitest(project: string): Promise<Tally> {
  const report = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return readVitest(report, await runNode([binPath('vitest'), 'run', '--project', project, ...reporters]));
}

async function playwright(): Promise<Tally> {
  const report = join(results, 'browser.json');
  const command = [binPath('@playwright/test', 'playwright'), 'test'];
  const code = await runNode([...command, '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  return readPlaywright(report, code);
}

/** A check that stands beside the repository, with the text of the published documents, which may not be in it. */
function sharedTool(title: string, name: string, ...args: string[]): Step {
  const file = join(sharedTools, name);
  return {
    title,
    after: ['Build'],
    needs: {
      met: () => existsSync(file),
      otherwise: `Not run: it wants ../shared, the published documents, which are not part of this repository.`,
    },
    run: async () => oneCheck((await runNode([file, ...args])) === 0),
  };
}

interface Result {
  readonly tally: Tally;
  readonly words: string;
}

async function runStep(step: Step, failed: ReadonlySet<string>): Promise<Result> {
  const { needs, after = [] } = step;
  if (needs?.met() === false) {
    return { tally: skippedCheck, words: needs.otherwise };
  }
  const missing = after.filter((title) => failed.has(title));
  if (missing.length > 0)
    return { tally: oneCheck(false), words: `Not run, since this failed: ${missing.join(', ')}.` };
  const started = performance.now();
  const tally = await step.run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return oneCheck(false);
  });
  return { tally, words: `${inWords(tally)}, in ${formatSeconds(performance.now() - started)}` };
}

function markOf({ passed, failed }: Tally): string {
  if (failed > 0) return '✗';
  return passed > 0 ? '✓' : '–';
}

await runMain(async () => {
  rmSync(results, { recursive: true, force: true });
  console.log(`${steps.length} steps: ${steps.map(({ title }) => title).join(' · ')}`);
  const failed = new Set<string>();
  const summary: string[] = [];
  const notRun: string[] = [];
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${index + 1} of ${steps.length}: ${step.title}`);
    const { tally, words } = await runStep(step, failed);
    console.log(words);
    summary.push(`${markOf(tally)} ${step.title}: ${words}`);
    if (tally.failed > 0) failed.add(step.title);
    if (tally.skipped > 0) notRun.push(tally.passed > 0 ? `${tally.skipped} of ${step.title}` : step.title);
    total = add(total, tally);
  }
  console.log(`\n${summary.join('\n')}\n`);
  if (notRun.length > 0) console.log(`Not run here: ${notRun.join(' · ')}\n`);
  console.log(inWords(total));
  return total.failed === 0 ? 0 : 1;
});
