/** "Used by": the areas whose documents say a term in their words. What we call things is not what a document says. */
import { describe, expect, it } from 'vitest';
import { areasUsingTerms } from '#loading/glossary-usage.ts';
import { readContent } from '#loading/load-content.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import type { TermFile } from '#model/content/schema/framework-schema.ts';
import { aConcern, aContact, aDocument, aFramework, anIndicator, aTable, aTerm } from '../../support/build.ts';
import { aProject, mdx } from '../../support/project.ts';

/** The areas that use one term, in a project of one document. */
function usersOf(term: Partial<TermFile>, document: Partial<DocumentFile> = {}, guidance = 'Words.\n'): string[] {
  const concerns = [aConcern('harmful-sexual-behaviour'), aConcern('housing')];
  const framework = aFramework({ terms: [aTerm('term', term)], concerns });
  const documents = { 'northshire-2020': mdx(aDocument(document), guidance) };
  const content = readContent(aProject({ framework, documents }));
  expect(content.faults).toEqual([]);
  return areasUsingTerms(content).get('term') ?? [];
}

const saying = (text: string): Partial<DocumentFile> => ({ tables: [aTable({ '1': [anIndicator(1, { text })] })] });

describe('a document uses a term', () => {
  it('that stands in its words: an indicator, a level, a contact, a step, the guidance', () => {
    const term = { term: 'strategy discussion' };
    expect(usersOf(term, saying('Called to a strategy discussion'))).toEqual(['Northshire']);
    expect(usersOf(term, { lists: [], footnotes: [{ mark: '1', text: 'A Strategy-Discussion.' }] })).toEqual([
      'Northshire',
    ]);
    expect(usersOf(term, { contacts: [aContact('a', { for: 'a strategy discussion' })] })).toEqual(['Northshire']);
    expect(usersOf(term, { steps: [{ id: 's', title: 'Steps', items: [{ text: 'Strategy discussion' }] }] })).toEqual([
      'Northshire',
    ]);
    expect(usersOf(term, {}, 'After the **strategy** discussion.\n')).toEqual(['Northshire']);
  });

  it('whose expansion it prints, or whose id its guidance names', () => {
    expect(
      usersOf(
        { term: 'MASH', expansion: 'Multi-Agency Safeguarding Hub' },
        saying('The multi-agency safeguarding hub'),
      ),
    ).toEqual(['Northshire']);
    expect(usersOf({ term: 'MASH' }, {}, 'See <Term id="term"/>.\n')).toEqual(['Northshire']);
  });

  it('only as whole words, and within one text', () => {
    expect(usersOf({ term: 'GP' }, saying('A GPS tracker'))).toEqual([]);
    expect(usersOf({ term: 'harm' }, saying('Harmless'))).toEqual([]);
    const [first, second] = [anIndicator(1, { text: 'The front' }), anIndicator(2, { text: 'Door to door' })];
    expect(usersOf({ term: 'Front door' }, { tables: [aTable({ '1': [first, second] })] })).toEqual([]);
  });

  it('that is a name and an everyday word only with its capital within a sentence', () => {
    expect(usersOf({ term: 'Channel' }, saying('Known to Channel'))).toEqual(['Northshire']);
    expect(usersOf({ term: 'Channel' }, saying('Known to a channel. Channel it'))).toEqual([]);
    expect(usersOf({ term: 'Channel' }, saying('Known to Channels'))).toEqual([]);
    expect(usersOf({ term: 'Neglect' }, saying('Signs of neglect'))).toEqual(['Northshire']);
  });
});

describe('a document does not use a term', () => {
  it('that is the name of one of its concerns, in our list', () => {
    const tables = [aTable({ '1': [anIndicator(1, { concerns: ['harmful-sexual-behaviour'] })] })];
    expect(usersOf({ term: 'Harmful sexual behaviour' }, { tables })).toEqual([]);
  });

  it('that is a role of a contact', () => {
    expect(usersOf({ term: 'Front door' }, { contacts: [aContact('a', { role: 'front-door' })] })).toEqual([]);
  });

  it('that is the number of an indicator', () => {
    const tables = [aTable({ '1': [anIndicator(101, { text: 'A sign' })] })];
    expect(usersOf({ term: '101' }, { tables })).toEqual([]);
  });

  it('that is the name of a component of the guidance, or of a field', () => {
    const contacts = [aContact('a')];
    expect(usersOf({ term: 'Contact' }, { contacts }, 'Ring <Contact id="a"/>.\n')).toEqual([]);
    expect(usersOf({ term: 'everyLevel' })).toEqual([]);
  });

  it('that stands in a note of ours', () => {
    expect(usersOf({ term: 'misprint' }, saying('A sign'))).toEqual([]);
    const noted = [aTable({ '1': [anIndicator(1, { note: 'A misprint' })] })];
    expect(usersOf({ term: 'misprint' }, { tables: noted, notes: ['A misprint'] })).toEqual([]);
  });
});
