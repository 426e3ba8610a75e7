// What a public body says of itself in the accessibility statement is whole, or the build stops.
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../scripts/support/env.ts';
import { root } from '../../../scripts/support/project.ts';
import { readStatement } from '../../../scripts/support/statement.ts';

const WHOLE = {
  STATEMENT_BY: 'Example  Council',
  STATEMENT_CONTACT: 'access@example.org',
  STATEMENT_PREPARED: '2026-11-27',
};

describe('whoever publishes the site', () => {
  it('is nobody where nothing is set', () => {
    expect(readStatement({})).toBeNull();
    expect(readStatement({ STATEMENT_BY: ' ', STATEMENT_CONTACT: '' })).toBeNull();
  });

  it('is named with a contact and a day, reviewed on that day where no other is given', () => {
    expect(readStatement(WHOLE)).toEqual({
      organisation: 'Example Council',
      contact: 'access@example.org',
      replyDays: null,
      prepared: '2026-11-27',
      reviewed: '2026-11-27',
    });
  });

  it('may be reached by a web page, promise an answer, and have reviewed the statement later', () => {
    const said = readStatement({
      ...WHOLE,
      STATEMENT_CONTACT: 'https://example.org/contact',
      STATEMENT_REPLY_DAYS: '5',
      STATEMENT_REVIEWED: '2027-02-01',
    });
    expect(said).toMatchObject({ contact: 'https://example.org/contact', replyDays: 5, reviewed: '2027-02-01' });
  });

  it.each([
    ['only a name', { STATEMENT_BY: 'Example Council' }, 'not set: STATEMENT_CONTACT, STATEMENT_PREPARED'],
    ['only a number of days', { STATEMENT_REPLY_DAYS: '5' }, 'not set: STATEMENT_BY'],
    ['a contact that is none', { ...WHOLE, STATEMENT_CONTACT: 'ring us' }, 'neither an address of mail'],
    ['a script as a contact', { ...WHOLE, STATEMENT_CONTACT: 'javascript:alert(1)' }, 'neither an address of mail'],
    ['a day that is none', { ...WHOLE, STATEMENT_PREPARED: '2026-02-30' }, 'not a day'],
    ['a day in words', { ...WHOLE, STATEMENT_PREPARED: 'today' }, 'not a day'],
    ['a review before there was a statement', { ...WHOLE, STATEMENT_REVIEWED: '2025-01-01' }, 'is before'],
    ['no days at all', { ...WHOLE, STATEMENT_REPLY_DAYS: '0' }, 'from 1 to 60'],
    ['days in words', { ...WHOLE, STATEMENT_REPLY_DAYS: 'five' }, 'from 1 to 60'],
  ])('stops the build with %s', (_, env, words) => {
    expect(() => {
      checkSettings(env, root);
    }).toThrow(words);
  });
});
