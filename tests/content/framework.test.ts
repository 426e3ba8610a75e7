/** The spine that makes areas comparable: concerns, dimensions, anchors, glossary. */
import { describe, expect, it } from 'vitest';
import { listEntries } from '#model/edition/list-entries.ts';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { normalise } from '#model/search/words/normalise.ts';
import { atlas } from '../support/real.ts';

const indicators = atlas.editions.flatMap((edition) => edition.indicators);
const carrying = (concern: string) => indicators.filter((one) => one.concerns.includes(concern));
const documentsWith = (concern: string): Set<string> => new Set(carrying(concern).map((one) => one.document));

describe('the framework', () => {
  it('has the three domains and twenty dimensions of the Assessment Framework', () => {
    expect(atlas.domains).toHaveLength(3);
    expect(atlas.dimensions).toHaveLength(20);
  });

  it('has the five anchors, in order', () => {
    expect(atlas.anchors.map((anchor) => anchor.id)).toEqual([...ANCHORS]);
  });

  it('has concerns in every domain', () => {
    const used = new Set(
      atlas.concerns.map((concern) => atlas.dimensions.find((one) => one.id === concern.dimension)?.domain),
    );
    expect(used).toEqual(new Set(atlas.domains.map((domain) => domain.id)));
  });
});

describe('every concern', () => {
  it('is used by two documents, or is a thing that people search for', () => {
    const idle = atlas.concerns.filter((concern) => documentsWith(concern.id).size < 2 && concern.aka.length === 0);
    expect(idle.map((concern) => concern.id)).toEqual([]);
  });

  it('holds an indicator or an item of a list', () => {
    const listed = new Set(
      atlas.editions.flatMap((edition) => listEntries(edition).flatMap((entry) => entry.item.concerns)),
    );
    const empty = atlas.concerns.filter((concern) => carrying(concern.id).length === 0 && !listed.has(concern.id));
    expect(empty.map((concern) => concern.id)).toEqual([]);
  });

  it('is the main one of no more than about fifty indicators: more would be two concerns', () => {
    const counts = atlas.concerns.map(
      (concern) => [concern.id, indicators.filter((one) => one.concerns[0] === concern.id).length] as const,
    );
    expect(counts.filter(([, count]) => count > 50)).toEqual([]);
  });

  it('bears a title of its own', () => {
    expect(new Set(atlas.concerns.map((concern) => normalise(concern.title))).size).toBe(atlas.concerns.length);
  });

  it('says each of its search words once', () => {
    for (const { id, aka } of atlas.concerns)
      expect(new Set(aka.map((word) => word.toLowerCase())).size, id).toBe(aka.length);
  });

  it('is not called "other"', () => {
    expect(
      atlas.concerns.filter((concern) => /\bother\b|misc/i.test(`${concern.id} ${concern.title}`)).map((one) => one.id),
    ).toEqual([]);
  });
});

describe('every indicator', () => {
  const known = new Set(atlas.concerns.map((concern) => concern.id));

  it('carries concerns that are known', () => {
    expect(
      indicators.filter((one) => one.concerns.length === 0 || !one.concerns.every((concern) => known.has(concern))),
    ).toEqual([]);
  });

  it("stands in its main concern's dimension", () => {
    expect(
      indicators.filter(
        (one) => one.dimension !== atlas.concerns.find((concern) => concern.id === one.concerns[0])?.dimension,
      ),
    ).toEqual([]);
  });
});

describe('the glossary', () => {
  it('explains each term once', () => {
    const names = atlas.terms.map((term) => term.term);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(['MASH', 'EHASH', 'CSE', 'FGM', 'NEET', 'EHCP', 'MARAC', 'TAF', 'CAMHS'])('expands %s', (acronym) => {
    expect(atlas.terms.find((term) => term.term === acronym)?.expansion).toMatch(/\w{3}/);
  });

  it('says of each meaning that it takes from an edition of guidance what is known of a later one', () => {
    const cited = [
      ['working-together-to-safeguard-children', /\(Working Together 2023|Working Together 2023 (?:says|describes)/],
      ['kcsie', /Keeping Children Safe in Education \d{4}/],
    ] as const;
    for (const [guidance, citation] of cited) {
      const taken = atlas.terms.filter(({ meaning }) => citation.test(meaning));
      expect(taken.length, guidance).toBeGreaterThan(1);
      expect(taken.filter(({ laterOf }) => laterOf?.includes(guidance) !== true).map(({ id }) => id)).toEqual([]);
    }
  });

  it('quotes the law with its Act, year and section', () => {
    const quoted = atlas.terms.flatMap(({ law }) => law ?? []);
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter(({ source }) => !/ Act \d{4} section \d+/.test(source))).toEqual([]);
  });

  it('keeps what the law says of likelihood, willingness and suspicion', () => {
    const meaningOf = (id: string): string | undefined => atlas.terms.find((term) => term.id === id)?.meaning;
    expect(meaningOf('child-in-need')).toMatch(
      /services from the local authority.*unlikely.*opportunity.*likely to have/,
    );
    expect(meaningOf('section-20')).toMatch(/willing and able/);
    expect(meaningOf('strategy-discussion')).toMatch(/reasonable cause to suspect/);
    expect(meaningOf('fii')).toMatch(/is, or is very likely to be, harmed/);
  });
});
