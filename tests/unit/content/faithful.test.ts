/** What is said of a restatement beside the published words: of words that weigh, figures and acronyms, and of copying. */
import { describe, expect, it } from 'vitest';
import { compareWords, differenceInWords } from '#model/content/faithful.ts';

const said = (published: string, ours: string): string | null => differenceInWords(compareWords(published, ours));

describe('a restatement', () => {
  it('that carries every weighty word, figure and acronym over is let pass', () => {
    expect(said('May be at risk of CSE; attendance below 90%', 'Could fall ill')).not.toBeNull();
    expect(
      said(
        'May persistently miss school: attendance is below 90 %',
        'School is missed with persistence, it may be; under 90%',
      ),
    ).toBeNull();
    expect(said('Has moved twice in a year', 'Two moves in one year')).toBeNull();
    expect(said('Three or more moves in two years', '2 years in which the family moved 3 times or more')).toBeNull();
  });

  it.each([
    ['Child may be suffering', 'The child suffers', 'lacks “may”'],
    ['Misses school', 'Often misses school', 'has “often”, which is not printed'],
    ['Unable to parent', 'Unwilling to parent', 'lacks “unable”; has “unwilling”, which is not printed'],
    ['Attendance below 85%', 'Attendance below 95%', 'lacks “85%”; has “95%”, which is not printed'],
    ['Known to the YOT', 'Known to youth justice', 'lacks “YOT”'],
    ['Refuses to engage despite support', 'Will not engage, even with support', 'lacks “refuses”, “despite”'],
  ])('says what differs: %j, %j', (published, ours, words) => {
    expect(said(published, ours)).toBe(words);
  });

  it('that copies ten words in a row says which, unless the words are its own', () => {
    const words = 'the child has been seen to be left on their own at home';
    expect(said(words, words)).toContain(
      'has 10 published words in a row: “the child has been seen to be left on their”',
    );
    expect(differenceInWords(compareWords(words, words, true))).toBeNull();
    expect(said(words, 'the child has been left alone at home')).toBeNull();
  });
});
