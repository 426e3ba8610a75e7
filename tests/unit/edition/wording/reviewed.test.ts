/** Who restated an edition and who has read it is said of each, and where nobody has, that is said. */
import { describe, expect, it } from 'vitest';
import {
  madeAndRead,
  NOBODY_HAS_READ,
  NOT_SAID_WHO_RESTATED,
  reviewedSentences,
} from '#model/edition/wording/reviewed.ts';
import { aDocument } from '../../../support/build.ts';
import { faultsOfDocument, said } from '../../../support/project.ts';
import { content } from '../../../support/real.ts';

describe('who has read an edition', () => {
  it('is named by role and day, with what is to be known of the reading', () => {
    const reviewed = [
      { role: 'A designated nurse of this area', on: '2026-11-03' },
      { role: 'Second readers', on: null, note: 'No safeguarding professional has read it.' },
    ];
    expect(reviewedSentences({ reviewed })).toEqual([
      'Read against the published document: A designated nurse of this area, 3 November 2026.',
      'Read against the published document: Second readers. No safeguarding professional has read it.',
    ]);
  });

  it('is nobody where nobody has, which is said too', () => {
    expect(reviewedSentences({ reviewed: null })).toEqual([NOBODY_HAS_READ]);
  });

  it('is said after who restated it, which is said of each edition but one in its publisher’s own words', () => {
    const made = { restatedBy: 'A policy officer', rights: undefined, reviewed: null };
    expect(madeAndRead(made)).toEqual(['Restated here by: A policy officer.', NOBODY_HAS_READ]);
    expect(madeAndRead({ ...made, restatedBy: null })).toEqual([NOT_SAID_WHO_RESTATED, NOBODY_HAS_READ]);
    expect(madeAndRead({ ...made, rights: 'own' })).toEqual([NOBODY_HAS_READ]);
  });

  it('must be written in every document: nobody is null, never left out', () => {
    expect(said(faultsOfDocument({ ...aDocument(), reviewed: undefined }))).toMatch(
      /^reviewed: found nothing; want .*null/,
    );
  });

  it('is honest of the documents held: where no safeguarding professional has read one, it says so', () => {
    for (const { document, reviewed } of content.documents) {
      const software = reviewed?.every(({ role }) => role.includes('software')) ?? false;
      if (software)
        expect(
          reviewed?.some(({ note }) => (note ?? '').includes('No safeguarding professional')),
          document,
        ).toBe(true);
    }
    expect(content.documents.length).toBeGreaterThan(4);
  });
});
