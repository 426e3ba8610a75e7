/** The rules of a contact, where it is drawn: text unless it may ring, what is missing said, ours marked as ours. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Contact, ContactInLine } from '#components/kit/contacts/Contact.tsx';
import { ContactList } from '#components/kit/contacts/ContactList.tsx';
import { contactView, uncheckedWords } from '#model/edition/facts/contacts.ts';
import { NATIONAL_CONTACTS } from '#model/edition/facts/national-contacts.ts';
import type { ContactFile } from '#model/content/schema/document-schema.ts';
import { aContact, anEdition } from '../../support/build.ts';
import { parse, tags, textOf, withClass, type Element, type Tree } from '../../support/html.ts';

const drawn = (over: Partial<ContactFile> = {}): Tree =>
  parse(renderToString(<Contact contact={contactView(aContact('door', over))} />));
const telephone = (value: string) => ({ kind: 'telephone' as const, value });
const links = (tree: Tree): (string | undefined)[] => tags(tree, 'a').map(({ attribs }) => attribs['href']);
const checked = { number: '01632 960002', on: '2026-01-05', source: 'northshire.example' };

describe('a contact', () => {
  it('gives each printed way as a quotation, never as a link', () => {
    const values = ['01632 960001', 'door@northshire.example', 'https://northshire.example/form', '305770'];
    const kinds = ['telephone', 'email', 'web', 'telephone'] as const;
    const tree = drawn({ printed: kinds.map((kind, at) => ({ kind, value: values[at] ?? '' })) });
    expect(links(tree)).toEqual([]);
    expect(withClass(tree, 'printed').map((one) => [one.name, textOf(one)])).toEqual(values.map((one) => ['q', one]));
    expect(textOf(tree)).toContain('Telephone: 01632 960001 Email: door@northshire.example Web: https://');
  });

  it('lets national numbers ring, however they are grouped', () => {
    for (const { number } of NATIONAL_CONTACTS) {
      const tree = drawn({ printed: [telephone(number.replaceAll(' ', ''))] });
      expect(links(tree), number).toEqual([`tel:${number.replaceAll(' ', '')}`]);
      expect(withClass(tree, 'printed')).toEqual([]);
    }
    expect(links(drawn({ printed: [telephone('101 or extension 800 2963')] }))).toEqual([]);
    expect(links(drawn({ printed: [{ kind: 'web', value: '999' }] }))).toEqual([]);
  });

  it('lets a number that somebody has checked ring, with the date and the source, beside what was printed', () => {
    const tree = drawn({ printed: [telephone('01632 960001')], checked });
    expect(links(tree)).toEqual(['tel:01632960002']);
    expect(textOf(tree)).toContain('Telephone: 01632 960001 Checked 2026-01-05: 01632 960002 (northshire.example)');
    expect(links(drawn({ checked: { ...checked, number: '01632 960002, option 2' } }))).toEqual([]);
  });

  it('says the same in a line: printed numbers as text, and the one that somebody has checked', () => {
    const inLine = (over: Partial<ContactFile>): Tree =>
      parse(renderToString(<ContactInLine contact={contactView(aContact('door', over))} href="#door" />));
    const printed = [telephone('01632 960001'), { kind: 'email' as const, value: 'door@northshire.example' }];
    expect(textOf(inLine({ printed }))).toBe('The door 01632 960001');
    expect(links(inLine({ printed }))).toEqual(['#door']);
    expect(textOf(inLine({ printed, checked }))).toBe('The door 01632 960001 (checked 2026-01-05: 01632 960002)');
    expect(links(inLine({ printed, checked }))).toEqual(['#door', 'tel:01632960002']);
  });

  it('says that no number is printed, unless its note does', () => {
    expect(textOf(drawn())).toContain('No telephone number is printed.');
    expect(textOf(drawn({ note: 'No number is printed.' }))).not.toContain('No telephone number is printed.');
    expect(textOf(drawn({ printed: [telephone('999')] }))).not.toContain('No telephone number is printed.');
  });

  it('says when it is open, what it is for, and what is noted on a way', () => {
    const tree = drawn({ hours: '9 to 5', printed: [{ ...telephone('305770'), note: 'Printed without area code' }] });
    expect(textOf(tree)).toBe(
      'The door: first contact about a child Telephone: 305770 (Printed without area code) Open: 9 to 5 Worries about a child',
    );
  });

  it('marks its note as ours', () => {
    expect(withClass(drawn({ note: 'The name is ours.' }), 'note').map((one) => textOf(one))).toEqual([
      'The name is ours.',
    ]);
    expect(withClass(drawn(), 'note')).toEqual([]);
  });

  it('names its role where it is looked for first, or has a heading of its own', () => {
    expect(textOf(drawn({ role: 'specialist' }))).toMatch(/^The door No/);
    const tree = parse(renderToString(<Contact contact={contactView(aContact('door'))} heading="h4" />));
    expect(textOf(tree)).toMatch(/^The door First contact about a child No .* Worries about a child$/);
    expect(tags(tree, 'h4')).toHaveLength(1);
  });
});

describe('a list of contacts', () => {
  const list = (contacts: readonly ContactFile[]): Tree =>
    parse(
      renderToString(
        <ContactList words={uncheckedWords(anEdition())} contacts={contacts.map(contactView)} cards="h3" anchored />,
      ),
    );

  it('says first, and once, that its numbers were not checked and where to look', () => {
    const tree = list(['a', 'b'].map((id) => aContact(id, { printed: [telephone(`01632 96000${id}`)] })));
    const [notice, ...more] = withClass(tree, 'unchecked');
    expect(more).toEqual([]);
    expect(textOf(notice!)).toBe(
      "As printed in March 2020, not checked: find the current number on the council's own site. Begin at northshire.example.",
    );
    expect(links(tree)).toEqual(['https://northshire.example']);
    expect((tree.children[0] as Element).attribs['class']).toBe('unchecked');
  });

  it('is the place that links of the page lead to', () => {
    expect(tags(list([aContact('door'), aContact('night')]), 'li').map(({ attribs }) => attribs['id'])).toEqual([
      'contact-door',
      'contact-night',
    ]);
  });

  it('of none draws nothing', () => {
    expect(list([]).children).toEqual([]);
  });
});
