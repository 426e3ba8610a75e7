/** Contacts: what is said of numbers that nobody has checked, of national ones, and where none is printed. */
import { describe, expect, it } from 'vitest';
import {
  contactView,
  firstContacts,
  missingNumberNotice,
  siteName,
  uncheckedNotice,
  uncheckedWords,
} from '#model/edition/facts/contacts.ts';
import { nationalOf, NATIONAL_CONTACTS, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import { aContact, anEdition } from '../../../support/build.ts';

const words = uncheckedWords(anEdition());
const telephone = (value: string) => ({ kind: 'telephone' as const, value });
const form = { kind: 'form' as const, value: 'northshire.example/form' };
const said = (...values: Parameters<typeof aContact>[1][]): string | null =>
  uncheckedNotice(
    words,
    values.map((over, at) => contactView(aContact(String(at), over))),
  );

describe('a list of contacts', () => {
  it('says once that its numbers were not checked, and where to find the current ones', () => {
    expect(said({ printed: [telephone('01632 960001')] }, { printed: [form] })).toBe(
      "As printed in March 2020, not checked: find the current number on the council's own site.",
    );
    expect(words.website).toBe('https://northshire.example');
    expect(siteName('https://www.northshire.example/')).toBe('www.northshire.example');
  });

  it('sends nobody to find a number where none is printed', () => {
    expect(said({ printed: [form] })).toBe('As printed in March 2020, not checked.');
  });

  it('says nothing of national numbers, of what somebody has checked, nor where nothing is printed', () => {
    expect(said({ printed: [telephone('999')] }, { printed: [telephone('101')] }, {})).toBeNull();
    const checked = { number: '01632 960002', on: '2026-01-05', source: 'northshire.example' };
    expect(said({ printed: [telephone('01632 960001')], checked })).toBeNull();
  });

  it('does not take a national number with an extension for the national number', () => {
    expect(said({ printed: [telephone('101 or extension 800 2963')] })).toMatch(/find the current number/);
  });
});

describe('a contact without a number', () => {
  const missing = (over: Parameters<typeof aContact>[1] = {}, note: string | null = null): string | null =>
    missingNumberNotice(contactView(aContact('door', over)), note);

  it('says so', () => {
    expect(missing({ printed: [form] })).toBe('No telephone number is printed.');
    expect(missing()).toBe('No telephone number is printed.');
  });

  it('says nothing where it has one, or is a directory that nobody rings', () => {
    expect(missing({ printed: [form, telephone('01632 960001')] })).toBeNull();
    expect(missing({ role: 'information', printed: [form] })).toBeNull();
  });

  it('leaves it to a note that stands beside it and says it already', () => {
    expect(missing({}, 'The document prints no telephone number or address.')).toBeNull();
    expect(missing({}, 'Also printed as the front door.')).toBe('No telephone number is printed.');
  });
});

describe('whom to contact first', () => {
  it('is the front door, then out of hours, which stands even where nothing is printed for it', () => {
    const contacts = [aContact('help', { role: 'early-help' }), aContact('door')];
    expect(firstContacts({ contacts }).map(({ role, contacts: some }) => [role, some.map(({ id }) => id)])).toEqual([
      ['front-door', ['door']],
      ['out-of-hours', []],
    ]);
  });
});

describe('national numbers', () => {
  it('ring by an address of digits alone', () => {
    expect(NATIONAL_CONTACTS.map(phoneLinkOf)).toEqual(['tel:999', 'tel:101', 'tel:08088005000', 'tel:08001111']);
  });

  it('are known however they are grouped, and nothing else is taken for one', () => {
    expect(nationalOf('0808 8005000')?.id).toBe('nspcc');
    for (const value of ['9999', '99', '999 or 101', '0115 876 4800']) expect(nationalOf(value)).toBeNull();
  });

  it('each have a use and a source', () => {
    for (const { use, source } of NATIONAL_CONTACTS) for (const text of [use, source]) expect(text).not.toBe('');
  });
});
