import { describe, expect, it } from 'vitest';
import { addresses } from '#model/edition/urls.ts';

describe('addresses are promises', () => {
  it('that docs/design.md promises, to the letter', () => {
    const all = Object.fromEntries(
      Object.entries(addresses).map(([name, address]) => [
        name,
        typeof address === 'string' ? address : (address as (...parts: unknown[]) => string)('a', 'b', 3),
      ]),
    );
    // Its one argument is an indicator.
    all.indicator = addresses.indicator({ document: 'hull-2018', domain: 'home', ref: 17 });
    expect(all).toMatchObject({
      about: '/about/',
      accessibility: '/accessibility/',
      areaIndicators: '/indicators/a/',
      changes: '/changes/a/',
      compare: '/compare/',
      concern: '/concerns/a/',
      concerns: '/concerns/',
      contacts: '/contacts/',
      data: '/data/',
      dimension: '/compare/a/',
      document: '/documents/a/',
      documents: '/documents/',
      domain: '/documents/a/domains/b/',
      fans: '/concerns/fans/',
      glossary: '/glossary/',
      home: '/',
      indicator: '/documents/hull-2018/domains/home/#i17',
      indicators: '/indicators/',
      level: '/documents/a/levels/b/',
      levels: '/levels/',
      offline: '/offline/',
      pocket: '/download/threshold-atlas.html',
      list: '/documents/a/#list-b',
      listItem: '/documents/a/#b-3',
      search: '/search/',
      term: '/glossary/#a',
      timescales: '/timescales/',
      consent: '/consent/',
      disagreement: '/disagreement/',
      requirements: '/requirements/',
      documentRequirements: '/documents/a/requirements/',
    });
  });

  it('that end in a slash, in an anchor behind one, or in the name of a file', () => {
    for (const address of Object.values(addresses)) {
      if (typeof address === 'string')
        expect(address).toMatch(/^\/(?:[a-z-]+\/)*(?:#[a-z-]+|[a-z-]+\.(?:html|txt|json))?$/);
    }
    expect(addresses.level('hull-2018', '2a')).toMatch(/\/$/);
    expect(addresses.indicator({ document: 'hull-2018', domain: 'home', ref: 17 })).toMatch(/\/#i17$/);
  });
});
