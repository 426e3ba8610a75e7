// What readers found, as pages and data show it.
import { describe, expect, it } from 'vitest';
import type { FindingsFile, RequirementFile } from '#model/content/schema/requirements-schema.ts';
import { buildAtlas, type Atlas } from '#model/edition/atlas.ts';
import { askedWords, readingOf } from '#model/edition/facts/findings.ts';
import { aDocument, aFramework, aList } from '../../../support/build.ts';

const requirement = (id: string, asked: boolean | null): RequirementFile => ({
  id,
  title: id,
  asks: `Set out ${id}.`,
  editions: [{ edition: '2018', asked, ...(asked === true ? {} : { note: 'To be checked.' }) }],
});

const file: FindingsFile = {
  document: 'northshire-2020',
  guidance: '2018',
  because: 'Published in March 2020.',
  readings: [{ by: 'First reading', on: '2026-11-27' }],
  findings: [
    { requirement: 'later', found: [], touches: [{ at: 'indicator:1', says: 'A sign.' }], open: 'Whether it answers.' },
    {
      requirement: 'process',
      found: ['section:early-help', 'level:2', 'list:signs', 'every-level'].map((at) => ({ at, says: `At ${at}.` })),
    },
    { requirement: 'doubtful', found: [], note: 'A note.' },
  ],
};

function atlasWith(findings: FindingsFile): Atlas {
  const framework = aFramework({
    statutoryGuidance: [{ id: '2018', title: 'The guidance', published: '2018-07', place: 'Chapter 1' }],
    requirements: [requirement('process', true), requirement('later', false), requirement('doubtful', null)],
  });
  const headings = [{ id: 'early-help', title: 'Early help' }];
  return buildAtlas(framework, [aDocument({ lists: [aList('signs')] })], [{ ...findings, headings }]);
}

const atlas = atlasWith(file);
const [edition] = atlas.editions;
const reading = readingOf(atlas, edition!)!;

describe('what was found in an edition', () => {
  it('comes in the order of the requirements, whatever the order of the file', () => {
    expect(reading.findings.map((one) => one.requirement.id)).toEqual(['process', 'later', 'doubtful']);
  });

  it('leads to where each passage stands, by its own name', () => {
    expect(reading.findings[0]?.found.map(({ title, path }) => [title, path])).toEqual([
      ['Early help', '/documents/northshire-2020/#early-help'],
      ['Tier 2 Help of kind 2', '/documents/northshire-2020/levels/2/'],
      ['Signs that need an immediate referral', '/documents/northshire-2020/#list-signs'],
      ['At every level of this document', '/documents/northshire-2020/#every-level'],
    ]);
    expect(reading.findings[1]?.touches.map(({ title, path }) => [title, path])).toEqual([
      ['Indicator 1, Tier 1 Help of kind 1', '/documents/northshire-2020/domains/home/#i1'],
    ]);
  });

  it('keeps what is open and what is noted apart from what answers', () => {
    const [, later, doubtful] = reading.findings;
    expect(later).toMatchObject({ found: [], open: 'Whether it answers.', note: null });
    expect(doubtful).toMatchObject({ found: [], open: null, note: 'A note.' });
  });

  it('says where the guidance of its date does not ask, or where that is not known', () => {
    expect(reading.findings.map(askedWords)).toEqual([
      null,
      'Not asked by the guidance of its date.',
      'Whether the guidance of its date asks for this is to be checked.',
    ]);
    expect(reading.findings.map(({ askedNote }) => askedNote)).toEqual([null, 'To be checked.', 'To be checked.']);
  });

  it('is not there where nobody has read the edition against the guidance', () => {
    expect(readingOf({ ...atlas, readings: [] }, edition!)).toBeNull();
  });

  it('is never made up: a missing finding or place is an error', () => {
    const short = atlasWith({ ...file, findings: file.findings.slice(1) });
    expect(() => readingOf(short, short.editions[0]!)).toThrow('no finding on "later"');
    const lost = atlasWith({
      ...file,
      findings: file.findings.map((one) => ({ ...one, found: [{ at: 'level:9', says: 'Nothing.' }] })),
    });
    expect(() => readingOf(lost, lost.editions[0]!)).toThrow('has no place "level:9"');
  });
});
