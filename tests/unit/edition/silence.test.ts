/** Silence is not safety: an empty cell must never read as an all-clear. */
import { describe, expect, it } from 'vitest';
import * as words from '#model/edition/wording/notices.ts';
import { silence } from '#model/edition/wording/notices.ts';
import { aLevel, aList, anEdition } from '../../support/build.ts';

const plain = anEdition();
const withSigns = anEdition({ lists: [aList('other-factors', { urgent: false }), aList('immediate-referral')] });

describe('an empty cell', () => {
  it('never says that the area does not mention a concern', () => {
    for (const edition of [plain, withSigns]) {
      expect(silence(edition).text).not.toMatch(
        /does(?: not|n't) (?:mention|list|include|cover)|no concern|not listed|none/i,
      );
    }
  });

  it("says that nothing is listed here in that area's level tables, and that this is not a lower level of concern", () => {
    expect(silence(plain).text).toBe(
      "Nothing is listed under this heading in Northshire's level tables. That is not a lower level of concern.",
    );
  });

  it("points to the area's immediate-referral signs where it prints them", () => {
    expect(silence(withSigns).link.href).toBe('/documents/northshire-2020/#list-immediate-referral');
  });

  it('points to the level that holds significant harm where the area prints no such signs', () => {
    const levels = [aLevel('1', ['universal']), aLevel('4', ['child-in-need', 'child-protection'])];
    expect(silence(anEdition({ levels })).link).toEqual({
      href: '/documents/northshire-2020/levels/4/',
      text: 'Northshire on significant harm',
    });
  });

  it('points to the contacts of the area where it prints neither', () => {
    expect(silence(plain).link.href).toBe('/documents/northshire-2020/#contacts');
    expect(silence(anEdition({ lists: [aList('other-factors', { urgent: false })] })).link.href).toBe(
      '/documents/northshire-2020/#contacts',
    );
  });
});

describe('the words that stand wherever they must', () => {
  it('are those that were agreed, to the letter', () => {
    expect(words.SEVERAL_SIGNS).toBe('Several lower-level signs together may need a higher response.');
    expect(words.SEARCH_TERMS_ONLY).toBe('Search terms only. Never type a name or anything about a real child.');
    expect(words.WHICH_AREA).toBe('Use the document for the area where the child lives, not where you work.');
    expect(words.ALIGNED_BY_US).toMatch(/aligned by Threshold Atlas, not by the areas/);
    expect(words.PROMPTS).toMatch(/prompts for professional judgement, not a checklist/);
  });
});
