// The accessibility statement: of a named publisher where the build was told one, and of nobody where it was not; it
// claims no more than the last audit found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import audit from '../../../src/site/audit.json';
import { root } from '../../../scripts/support/project.ts';
import { browserslist } from '../../../package.json';
import { files, mainOf, pageAt, pages, read, tags, textOf } from '../../support/dist.ts';
import { fixturePage } from '../../support/fixture-site.ts';

const words = textOf(mainOf(pageAt('/accessibility/')));
const [named] = tags(fixturePage('/accessibility/'), 'main');

describe('the accessibility statement', () => {
  test('says that nobody has been named, where the build was told nobody', () => {
    expect(words).toContain('Nobody has yet been named as its publisher.');
    expect(words).toContain('nobody who has promised to answer');
    expect(words).toContain('No publisher has prepared or reviewed it.');
  });

  test('names whoever publishes the site, a contact, a time and the days, where the build was told', () => {
    const said = textOf(named!);
    expect(said).toContain('the copy of Threshold Atlas that Example Council publishes');
    expect(said).toContain('Example Council answers within 5 working days.');
    expect(said).toContain('prepared on 27 November 2026 and last reviewed on 1 February 2027');
    expect(said).not.toMatch(/nobody|no publisher/i);
    const links = tags(named!, 'a').map((link) => link.attribs['href']);
    expect(links).toContain('mailto:access@example.org');
  });

  test.each([
    ['its scope', /covers all its pages and tools, and not the published documents/],
    ['how far it meets the standard', /WCAG\) 2\.2, level AA.*partially meets/],
    ['what is not tested, by criterion', /Not tested.*screen reader.*4\.1\.3/],
    ['how it is enforced', /Equality and Human Rights Commission.*Equality Advisory and Support Service/],
  ])('says %s', (_, pattern) => {
    expect(words).toMatch(pattern);
  });

  test('gives the figures of the last audit, which are those of its report', () => {
    const report = readFileSync(join(root, 'docs/audit.md'), 'utf8');
    expect(words).toContain(`all ${String(audit.pages)} pages and at ${String(audit.states)} states`);
    expect(words).toContain(
      audit.faults === 0 ? 'It found no fault.' : `It found ${String(audit.faults)} faults, which its report lists`,
    );
    for (const figure of [
      audit.date,
      audit.browser,
      `| ${String(audit.pages)}: every page`,
      `| Faults | ${String(audit.faults)} |`,
    ])
      expect(report).toContain(figure);
  });

  test('names every one of the oldest browsers with its version', () => {
    for (const version of browserslist.map((entry) => entry.split(' >= ')[1]!)) expect(words).toContain(version);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('Firefox 128, Safari 17.4');
  });
});

describe('what the statement claims of every page', () => {
  test('nothing moves by itself', () => {
    const sheets = files.filter((file) => file.endsWith('.css')).map(read);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter((sheet) => /@keyframes|\banimation(?:-name)?:|\btransition:/.test(sheet))).toEqual([]);
    expect(pages.flatMap((page) => tags(page.tree, 'video').concat(tags(page.tree, 'marquee')))).toEqual([]);
  });
});
