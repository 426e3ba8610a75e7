/** The ids of headings in the guidance, which stand on a page with parts of its own. */
import { describe, expect, it } from 'vitest';
import { headingIds } from '#loading/guidance/heading-ids.ts';

describe('the id of a heading of the guidance', () => {
  it('is its words', () => {
    expect(headingIds()("Step-up to children's social care")).toBe('step-up-to-childrens-social-care');
  });

  it('is no other heading’s', () => {
    const idOf = headingIds();
    expect(['Consent', 'Consent', 'Consent'].map(idOf)).toEqual(['consent', 'consent-1', 'consent-2']);
  });

  it('is never that of a part of the page, such as the contacts as printed, to which every level leads', () => {
    const idOf = headingIds();
    expect(['Contacts', 'Tools', 'Contacts'].map(idOf)).toEqual([
      'guidance-contacts',
      'guidance-tools',
      'guidance-contacts-1',
    ]);
  });
});
