// What the page about the site must say: how the text was made, what it does not cover, how to object.
import { describe, expect, test } from 'vitest';
import { mainOf, pageAt, textOf } from '../support/dist.ts';

const main = mainOf(pageAt('/about/'));
const words = textOf(main);

describe('the page about the site', () => {
  test('says by whom and how the text was made and read a second time, and who has not read it', () => {
    expect(words).toContain('restated in plain English by software (a language model) under direction, not by people');
    expect(words).toMatch(/read a second time.*by software under direction and not by people/);
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

  test('names the list of reports in words, as it does where the build is told no address', () => {
    expect(words).toContain('the issue list of the repository that this site is published from');
    expect(textOf(mainOf(pageAt('/accessibility/')))).toContain(
      'the issue list of the repository that this site is published from',
    );
  });
});
