// What readers found in a document, and what the guidance asks: each mistake an author can make is named.
import { describe, expect, it } from 'vitest';
import type {
  FindingsFile,
  RequirementFile,
  StatutoryGuidanceFile,
} from '#model/content/schema/requirements-schema.ts';
import type { Fault } from '#model/content/faults.ts';
import { aContact, aDocument } from '../../support/build.ts';
import { faultsIn, mdx, said, yaml } from '../../support/project.ts';

const guidance = (id: string, published: string): StatutoryGuidanceFile => ({
  id,
  title: `The guidance of ${id}`,
  published,
  place: 'Chapter 1',
});
const requirement = (id: string): RequirementFile => ({
  id,
  title: id,
  asks: `Set out ${id}.`,
  editions: [
    { edition: '2018', asked: true },
    { edition: '2023', asked: null },
  ],
});
const statutoryGuidance = [guidance('2018', '2018-07'), guidance('2023', '2023-12')];
const requirements = [requirement('process'), requirement('criteria')];

const passage = { at: 'section:early-help', says: 'Help comes early.' };
const findings = (over: Partial<FindingsFile> = {}): FindingsFile => ({
  document: 'northshire-2020',
  guidance: '2018',
  because: 'Published in March 2020.',
  readings: [{ by: 'First reading', on: '2026-11-27' }],
  findings: [
    { requirement: 'process', found: [passage] },
    { requirement: 'criteria', found: [] },
  ],
  ...over,
});

interface Wrong {
  readonly findings?: unknown;
  readonly name?: string;
  readonly requirements?: unknown;
  readonly document?: unknown;
}

/** The faults of a project with these findings of its one document. */
const faultsOf = (wrong: Wrong = {}): readonly Fault[] =>
  faultsIn({
    documents: { 'northshire-2020': mdx(wrong.document ?? aDocument(), '## Early help\n\nHelp.\n\n## Early help\n') },
    framework: { statutoryGuidance, requirements: wrong.requirements ?? requirements },
    files: { [`content/findings/${wrong.name ?? 'northshire-2020'}.yaml`]: yaml(wrong.findings ?? findings()) },
  });

const found = (...passages: unknown[]): unknown => ({
  ...findings(),
  findings: [
    { requirement: 'process', found: passages },
    { requirement: 'criteria', found: [] },
  ],
});

describe('findings', () => {
  it('are sound where each requirement has one, and none may be needed', () => {
    expect(faultsOf()).toEqual([]);
    expect(faultsIn({ framework: { statutoryGuidance, requirements } })).toEqual([]);
  });

  it('must be there for each requirement: an empty cell would say nothing', () => {
    const wrong = faultsOf({ findings: findings({ findings: [{ requirement: 'process', found: [passage] }] }) });
    expect(said(wrong)).toBe(
      'findings: found no finding for "criteria"; want one for each requirement; found: [] records that none was found in this edition',
    );
  });

  it('must say themselves that none was found', () => {
    const wrong = faultsOf({
      findings: { ...findings(), findings: [{ requirement: 'process' }, { requirement: 'criteria', found: [] }] },
    });
    expect(wrong).toMatchObject([{ at: 'findings[0].found', found: 'nothing' }]);
  });

  it('name a requirement once, and one that there is', () => {
    const [process, criteria] = findings().findings;
    expect(said(faultsOf({ findings: findings({ findings: [process!, criteria!, process!] }) }))).toContain(
      'findings[2].requirement: found "process", which stands already',
    );
    const strange = { requirement: 'proces', found: [] };
    expect(said(faultsOf({ findings: findings({ findings: [process!, criteria!, strange] }) }))).toContain(
      'found "proces"; want "process"?',
    );
  });

  it.each([
    ['section:early-helpp', '"section:early-help"? One of section:early-help, section:early-help-1'],
    ['level:9', 'One of level:1, level:2'],
    ['indicator:2', 'indicator:1'],
    ['page:3', 'one of every-level'],
  ])('point to a place that the document holds, not to %s', (at, want) => {
    expect(said(faultsOf({ findings: found({ ...passage, at }) })).toLowerCase()).toContain(want.toLowerCase());
  });

  it('point by a key, not by an address', () => {
    const wrong = faultsOf({ findings: found({ ...passage, at: '/documents/northshire-2020/' }) });
    expect(said(wrong)).toContain('want a place in the document, as in "section:early-help-assessment"');
  });

  it('may point to levels, indicators, contacts and what holds at every level', () => {
    const places = ['level:2', 'indicator:1', 'contact:mash', 'domain:home', 'every-level', 'section:early-help-1'];
    const document = aDocument({ contacts: [aContact('mash')] });
    const passages = places.map((at) => ({ ...passage, at }));
    expect(faultsOf({ findings: found(...passages), document })).toEqual([]);
  });

  it('hold no telephone number', () => {
    const wrong = faultsOf({ findings: found({ ...passage, says: 'Ring 01482 448879.' }) });
    expect(wrong).toMatchObject([{ at: 'findings[0].found[0].says', found: 'a telephone number' }]);
  });

  it('are of a document that is held, in a file of its name', () => {
    expect(said(faultsOf({ name: 'elsewhere-2020' }))).toContain('want "elsewhere-2020", as the file is named');
    expect(said(faultsOf({ name: 'elsewhere-2020', findings: findings({ document: 'elsewhere-2020' }) }))).toContain(
      'want a document of content/documents',
    );
  });
});

describe('the guidance that a document is held to', () => {
  const heldTo = (guidanceId: string, published: string | null): string =>
    said(
      faultsOf({
        findings: findings({ guidance: guidanceId }),
        document: aDocument({ edition: { label: 'An edition', published, cite: 'Northshire' } }),
      }),
    );

  it('was in force when the document was published', () => {
    expect(heldTo('2018', '2018-07')).toBe('');
    expect(heldTo('2018', '2023-11')).toBe('');
    expect(heldTo('2023', '2024')).toBe('');
  });

  it('is no later than the document', () => {
    expect(heldTo('2023', '2020-03')).toContain('guidance: found "2023"; want one that was in force in 2020-03');
  });

  it('had not been replaced by then', () => {
    expect(heldTo('2018', '2024-02')).toContain('found "2018"; want "2023" or a later one in force in 2024-02');
  });

  it('is for the author to say where the date leaves it open', () => {
    expect(heldTo('2018', '2023')).toBe('');
    expect(heldTo('2023', '2023')).toBe('');
    expect(heldTo('2023', null)).toBe('');
  });

  it('is one that there is', () => {
    expect(heldTo('2108', '2020-03')).toContain('found "2108"; want "2018"?');
  });
});

describe('requirements', () => {
  it('say of each edition of the guidance whether it asks for them', () => {
    const half = { ...requirement('process'), editions: [{ edition: '2018', asked: true }] };
    expect(said(faultsOf({ requirements: [half, requirement('criteria')] }))).toContain(
      '[0].editions: found nothing on the edition "2023"; want an entry for each edition of the guidance',
    );
  });

  it('name editions that there are', () => {
    const strange = { ...requirement('process'), editions: [{ edition: '1999', asked: true }] };
    expect(said(faultsOf({ requirements: [strange, requirement('criteria')] }))).toContain(
      '[0].editions[0].edition: found "1999"',
    );
  });
});
