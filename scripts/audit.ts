// `npm run audit`: every page of dist/ and the tools at work, in Chromium, against all that a program can tell of
// WCAG 2.2 AA. Writes docs/audit.md; ends with 1 where there is a fault. `npm run audit -- /contacts/` looks at the
// addresses that begin so. Build first.
import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe } from './audit/checks/axe.ts';
import { fits } from './audit/checks/fits.ts';
import { keyboard } from './audit/checks/keyboard.ts';
import { targets } from './audit/checks/targets.ts';
import { tones } from './audit/checks/tones.ts';
import type { Check, Fault, Outcome } from './audit/check.ts';
import { reportOf, type Result } from './audit/report.ts';
import { pagesIn, STATES, type Subject } from './audit/subjects.ts';
import { requireBrowser } from './support/browser.ts';
import { dist, formatSeconds, root, runMain } from './support/project.ts';
import { serve } from './support/server.ts';

const WORKERS = 2;

const CHECKS: readonly Check[] = [
  axe('light'),
  axe('dark'),
  axe('forced colours'),
  axe('phone'),
  tones('light'),
  tones('dark'),
  tones('forced colours'),
  targets,
  ...fits,
  keyboard(false),
  keyboard(true),
];

interface Looked {
  readonly subject: Subject;
  readonly outcomes: readonly Outcome[];
}

const nameOf = ({ address, state }: Subject): string => (state === undefined ? address : `${address} (${state})`);

/** Runs every check on one page, one after another. A check that breaks is a fault. */
async function look(page: Page, base: string, subject: Subject): Promise<Looked> {
  const outcomes: Outcome[] = [];
  for (const check of CHECKS) {
    try {
      if (outcomes.length === 0) {
        await page.goto('about:blank');
        await page.goto(new URL(subject.address.slice(1), base).href, { waitUntil: 'networkidle' });
        await subject.prepare?.(page);
      }
      outcomes.push(await check.run(page));
    } catch (error) {
      const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      outcomes.push({ looked: 0, faults: [{ rule: 'broke', what }] });
    }
  }
  return { subject, outcomes };
}

const faultsOf = ({ outcomes, subject }: Looked): Result['faults'] =>
  outcomes.flatMap(({ faults }, at) =>
    faults.map((fault: Fault) => ({ ...fault, where: nameOf(subject), check: CHECKS[at]?.title ?? '' })),
  );

/** Looks at all subjects, two at a time, and says how far it is. */
async function lookAtAll(browser: Browser, base: string, subjects: readonly Subject[]): Promise<Looked[]> {
  const done: Looked[] = [];
  const left = subjects.values();
  const work = async (): Promise<void> => {
    // A context of its own is a process of its own.
    const page = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' })).newPage();
    for (const subject of left) {
      const started = performance.now();
      const looked = await look(page, base, subject);
      done.push(looked);
      const faults = faultsOf(looked);
      const took = formatSeconds(performance.now() - started);
      console.log(`${done.length} of ${subjects.length} ${nameOf(subject)}: ${faults.length} faults, in ${took}`);
      for (const { check, rule, what } of faults.slice(0, 8)) console.log(`    ${check}: ${rule}: ${what}`);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return done.sort((one, other) => subjects.indexOf(one.subject) - subjects.indexOf(other.subject));
}

const versionOf = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

function resultOf(all: readonly Looked[], browser: string): Result {
  const undecided = new Map<string, number>();
  for (const { outcomes } of all) {
    for (const rule of new Set(outcomes.flatMap((outcome) => outcome.undecided ?? [])))
      undecided.set(rule, (undecided.get(rule) ?? 0) + 1);
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    version: versionOf(join(root, 'package.json')),
    browser: `Chromium ${browser}`,
    axe: `axe-core ${versionOf(join(root, 'node_modules/axe-core/package.json'))}`,
    pages: all.filter(({ subject }) => subject.state === undefined).length,
    states: all.filter(({ subject }) => subject.state !== undefined).length,
    rows: CHECKS.map((check, at) => ({
      check,
      pages: all.length,
      looked: all.reduce((sum, { outcomes }) => sum + (outcomes[at]?.looked ?? 0), 0),
      faults: all.reduce((sum, { outcomes }) => sum + (outcomes[at]?.faults.length ?? 0), 0),
    })),
    faults: all.flatMap(faultsOf),
    undecided,
  };
}

await runMain(async () => {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site in dist/ yet: npm run build makes it.');
  const [only] = process.argv.slice(2);
  const subjects = [...pagesIn(dist), ...STATES].filter(
    ({ address }) => only === undefined || address.startsWith(only),
  );
  const started = performance.now();
  const site = await serve({ folder: dist, port: 0 });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: sandbox });
  const all = await lookAtAll(browser, site.url, subjects);
  const result = resultOf(all, browser.version());
  await browser.close();
  await site.close();
  for (const { check, looked, faults } of result.rows)
    console.log(`${faults === 0 ? '✓' : '✗'} ${check.title}: ${looked} ${check.unit}, ${faults} faults`);
  console.log(
    `${all.length} pages and states, ${result.faults.length} faults, in ${formatSeconds(performance.now() - started)}`,
  );
  if (only === undefined) writeFileSync(join(root, 'docs', 'audit.md'), reportOf(result));
  return all.length > 0 && result.faults.length === 0 ? 0 : 1;
});
