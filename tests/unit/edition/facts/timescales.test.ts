/** A time limit reads as within how long, from what, what and who; what is not printed leaves no empty label. */
import { describe, expect, it } from 'vitest';
import { limitInWords, limitParts } from '#model/edition/facts/time-limits.ts';
import { aTimescale } from '../../../support/build.ts';

describe('a time limit', () => {
  it('names from what, what and who, in the order of time', () => {
    expect(limitParts(aTimescale('decision')).map(({ label, words }) => `${label}: ${words}`)).toEqual([
      'From: Referral',
      'What: Decision',
      'Who: The front door',
    ]);
  });

  it('leaves out what is not printed', () => {
    const bare = aTimescale('assessment', { from: 'Not printed', who: 'Not printed' });
    expect(limitParts(bare)).toEqual([{ label: 'What', words: 'Decision' }]);
  });

  it('keeps a limit of which the document only says in part who meets it', () => {
    const who = 'The front door; the source does not say who there';
    expect(limitParts(aTimescale('decision', { who })).at(-1)).toEqual({ label: 'Who', words: who });
  });

  it('stands in one line in a table to take away', () => {
    expect(limitInWords(aTimescale('decision'))).toBe(
      '1 working day. From: Referral. What: Decision. Who: The front door',
    );
  });
});
