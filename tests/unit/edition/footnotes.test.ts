import { describe, expect, it } from 'vitest';
import { footnotesOf } from '#model/edition/atlas.ts';
import { atlas } from '../../support/real.ts';

describe('the footnotes below what is listed', () => {
  const editions = atlas.editions.filter((edition) => edition.footnotes.length > 0);

  it('are those that it refers to, each once, in the order of the document', () => {
    expect(editions.length).toBeGreaterThan(0);
    for (const edition of editions) {
      const marks = footnotesOf(edition, edition.indicators).map(({ mark }) => mark);
      expect(new Set(marks)).toEqual(new Set(edition.indicators.flatMap((one) => one.footnotes)));
      expect(marks).toEqual(edition.footnotes.map(({ mark }) => mark).filter((mark) => marks.includes(mark)));
    }
  });

  it('count those of what hangs on a lead-in that is listed', () => {
    for (const edition of editions) {
      for (const one of edition.indicators.filter((other) => other.under !== null && other.footnotes.length > 0)) {
        const leadIn = edition.indicators.filter(({ ref }) => ref === one.under);
        expect(footnotesOf(edition, leadIn).map(({ mark }) => mark)).toEqual(
          expect.arrayContaining([...one.footnotes]),
        );
      }
    }
  });

  it('are none where nothing refers to one', () => {
    for (const edition of editions) expect(footnotesOf(edition, [])).toEqual([]);
  });
});
