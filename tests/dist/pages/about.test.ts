// What the page about the site must say: how the text was made, what it does not cover, how to object.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/support/project.ts';
import { mainOf, pageAt, textOf } from '../../support/dist.ts';

const main = mainOf(pageAt('/about/'));
const words = textOf(main);

describe('the page about the site', () => {
  test('says by whom and how the text was made and read a second time, and who has not read it', () => {
    expect(words).toContain('Restated here by: Software (a language model) under direction, not people.');
    expect(words).toMatch(/Read against the published document: .* software under direction, apart from the writing/);
    expect(words).toContain('No safeguarding professional has read it yet.');
  });

  test.each([
    ['what it does not cover', /Allegations .* local authority designated officer \(LADO\)/],
    ['how to report a mistake', /Report a mistake .* Never include anything about a real child/],
    ['the log of corrections', /Log of corrections/],
    ['how a publisher can object', /If you publish one of these documents .* If you object/],
  ])('says %s', (_, pattern) => {
    expect(words).toMatch(pattern);
  });

  test('lists every correction of meaning, with where it was and what it says now', () => {
    const log = parse(readFileSync(join(root, 'content/corrections.yaml'), 'utf8')) as {
      where: string;
      what: string;
    }[];
    expect(log.length).toBeGreaterThan(0);
    const missing = log.filter(({ where, what }) => !words.includes(`${where}. ${what}`));
    expect(missing).toEqual([]);
  });

  test('names the list of reports in words, as it does where the build is told no address', () => {
    expect(words).toContain('the issue list of the repository that this site is published from');
    expect(textOf(mainOf(pageAt('/accessibility/')))).toContain(
      'the issue list of the repository that this site is published from',
    );
  });
});
