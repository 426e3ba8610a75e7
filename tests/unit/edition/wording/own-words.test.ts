/** A publisher may publish its own document in its own words: nothing then says that it was restated. */
import { describe, expect, it } from 'vitest';
import { exportIndex } from '#model/data/compact-index.ts';
import { fullCitationOf } from '#model/data/edition-index.ts';
import { openIndex } from '#model/data/edition-index.ts';
import { exportEditionFacts } from '#model/data/edition-facts.ts';
import { fullCitation } from '#model/edition/wording/citation.ts';
import { stateSentences, whoseWordsAll } from '#model/edition/wording/edition-status.ts';
import { aDocument, anEdition, byRef } from '../../../support/build.ts';
import { faultsOfDocument } from '../../../support/project.ts';

const own = anEdition({ rights: 'own' });

describe("an edition in its publisher's own words", () => {
  it('is cited as such, from the page and from the data alike', () => {
    const words = fullCitation(own, byRef(own, 1));
    expect(words).toMatch(/bullet 1\. The partnership's own words\.$/);
    const [first] = openIndex(exportIndex(own)).indicators;
    expect(fullCitationOf(first!)).toBe(words);
  });

  it('says so with its state, and says nothing of restating', () => {
    expect(stateSentences(own, null)).toContain("In the partnership's own words.");
    expect(JSON.stringify(exportEditionFacts(own, null))).not.toMatch(/restate/i);
  });

  it('is told apart from others beside it', () => {
    expect(whoseWordsAll([own])).toBe("In the partnership's own words.");
    expect(whoseWordsAll([own, own])).toBe("In the partnerships' own words.");
    expect(whoseWordsAll([own, anEdition()])).toContain('but where it says');
    expect(whoseWordsAll([anEdition()])).toBe('Restated in our own words; the published document prevails.');
    expect(whoseWordsAll([anEdition(), anEdition()])).toContain('the published documents prevail.');
  });

  it('is published by a body of its area, and by no other', () => {
    expect(faultsOfDocument(aDocument({ rights: 'own' }))).toEqual([]);
    expect(faultsOfDocument(aDocument({ rights: 'own', publisher: 'Southshire' }))).toMatchObject([
      { at: 'publisher' },
    ]);
  });
});

describe('any other edition', () => {
  it('says that it is restated', () => {
    const edition = anEdition();
    expect(fullCitation(edition, byRef(edition, 1))).toContain('Restated by Threshold Atlas');
    expect(exportIndex(edition)).not.toHaveProperty('rights');
  });
});
