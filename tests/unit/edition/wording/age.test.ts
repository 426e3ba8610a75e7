/** A file that nobody can mend says by the reader's clock how old it is. */
import { describe, expect, it } from 'vitest';
import { ageInWords } from '#model/edition/wording/age.ts';

const age = (today: string): string => ageInWords('2026-11-27', today);

describe('the age of a copy', () => {
  it.each([
    ['2026-11-27', ''],
    ['2026-12-26', ''],
    ['2026-12-27', 'It is a month old.'],
    ['2027-11-26', 'It is 11 months old.'],
    ['2027-11-27', 'It is more than a year old: do not rely on its contacts and time limits.'],
    ['2029-12-01', 'It is more than 3 years old: do not rely on its contacts and time limits.'],
  ])('on %s is %j', (now, words) => {
    expect(age(now)).toBe(words);
  });

  it('is not said where the clock stands before the content', () => {
    expect(age('2020-01-01')).toBe('');
  });
});
