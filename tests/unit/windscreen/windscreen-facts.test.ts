/** The windscreen says what the document says, little enough to send, and nothing is chosen but by the reader. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '#model/edition/atlas.ts';
import { levelLabel } from '#model/content/labels.ts';
import { levelFromUrl, urlWithLevel } from '#model/windscreen/url-state.ts';
import { fanViewOf, windscreenView } from '#model/windscreen/view.ts';
import type { WedgeWords } from '#model/windscreen/wedge-words.ts';
import {
  aContact,
  aDocument,
  aLevel,
  anAtlas,
  anEdition,
  anIndicator,
  aTable,
  aTimescale,
} from '../../support/build.ts';
import { atlas } from '../../support/real.ts';

const edition = anEdition({
  levels: [
    aLevel('1', ['universal'], { contacts: ['door'] }),
    aLevel('2a', ['early-help', 'targeted'], { contacts: ['night', 'door'], timescales: ['soon'] }),
  ],
  contacts: [aContact('unnamed'), aContact('door'), aContact('night')],
  timescales: [aTimescale('later'), aTimescale('soon', { within: '1 working day' })],
  domains: [
    { id: 'home', title: 'Home' },
    { id: 'school', title: 'School' },
  ],
  tables: [
    aTable({ '1': [anIndicator(1)], '2a': [anIndicator(2), anIndicator(3)] }),
    aTable({ '2a': [anIndicator(4)] }, { domain: 'school' }),
  ],
});

/** The words of a wedge as they are read. */
const inOrder = ({ label, lines }: WedgeWords): string =>
  [...(label === null ? [] : [label.before + label.number]), lines.join(' ').replace('/ ', '/')].join(' ');

describe('the facts of a windscreen', () => {
  const facts = windscreenView(edition);

  it('name each level by its printed label and its name, and lead to its page', () => {
    expect(facts.fan.wedges.map(({ label, page, anchors }) => [label, page, anchors])).toEqual([
      ['Tier 1 Help of kind 1', '/documents/northshire-2020/levels/1/', 'universal'],
      ['Tier 2a Help of kind 2a', '/documents/northshire-2020/levels/2a/', 'early-help targeted'],
    ]);
  });

  it('hold each contact and time limit once, and only those that a level names', () => {
    expect(facts.contacts.map(({ name }) => name)).toEqual(['The door', 'The night']);
    expect(facts.levels.map((level) => level.contacts.map((id) => byId(facts.contacts, id).name))).toEqual([
      ['The door'],
      ['The night', 'The door'],
    ]);
    expect(facts.levels.map((level) => level.timescales.map((id) => byId(facts.timescales, id).within))).toEqual([
      [],
      ['1 working day'],
    ]);
  });

  it('count the indicators of each domain at each level', () => {
    expect(facts.levels.map(({ counts }) => counts)).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(facts.domains.map(({ page }) => page)).toEqual([
      '/documents/northshire-2020/domains/home/',
      '/documents/northshire-2020/domains/school/',
    ]);
  });

  it('hold a step where the document prints one, in its words and with its limit, and else none', () => {
    expect([facts.moves, facts.fan.steps]).toEqual([[], []]);
    const stepped = windscreenView({
      ...edition,
      moves: [{ from: '2a', to: '1', text: 'The plan ends', within: 'soon', section: 'steps' }],
    });
    expect(stepped.fan.steps).toEqual([{ from: 1, to: 0 }]);
    expect(stepped.moves).toEqual([
      {
        from: 'Tier 2a Help of kind 2a',
        to: 'Tier 1 Help of kind 1',
        text: 'The plan ends',
        within: '1 working day. From: Referral. What: Decision. Who: The front door',
        page: '/documents/northshire-2020/#steps',
      },
    ]);
  });

  it('say how old unchecked contacts are', () => {
    expect(facts.notChecked).toBe(
      "As printed in March 2020, not checked: find the current number on the council's own site.",
    );
    const [undated] = anAtlas([
      aDocument({ edition: { label: 'Undated', published: null, cite: 'Northshire, undated' } }),
    ]).editions;
    expect(windscreenView(undated!).notChecked).toMatch(/^As printed in an undated document, not checked/);
  });

  it('of the real editions are a few kilobytes, and count every indicator', () => {
    for (const real of atlas.editions) {
      const all = windscreenView(real);
      expect(gzipSync(JSON.stringify(all)).length, real.id).toBeLessThan(6000);
      expect(
        all.levels.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0),
        real.id,
      ).toBe(real.indicators.length);
      expect(fanViewOf(real).wedges.map(({ label }) => label)).toEqual(real.levels.map(levelLabel));
      for (const { full, brief, wide, label } of all.fan.wedges) {
        expect(inOrder(full), label).toBe(label);
        expect(inOrder(wide), label).toBe(label);
        expect(full.size, label).toBeGreaterThanOrEqual(10);
        expect(brief.size, label).toBeGreaterThanOrEqual(12.5);
        // Twelve points on a sheet of A3: a thousand units stand for 402 mm.
        expect(wide.size, label).toBeGreaterThanOrEqual(10.6);
      }
      for (const form of ['full', 'brief', 'wide'] as const)
        expect(new Set(all.fan.wedges.map((wedge) => wedge[form].size)).size, `one size, ${form}`).toBe(1);
    }
  });
});

describe('the level in the address', () => {
  const { levels } = windscreenView(edition);

  it.each([
    ['', null],
    ['?level=', null],
    ['?level=1', '1'],
    ['?level=2a', '2a'],
    ['?level=2', null],
    ['?level=2A', null],
    ['?level=1&level=2a', '1'],
    ['?level=__proto__', null],
    ['?level=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', null],
    ['?level=%', null],
    ['?area=hull', null],
  ])('%j chooses %j', (query, level) => {
    expect(levelFromUrl(query, levels)).toBe(level);
  });

  it('is never other than a level of the edition, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect([null, '1', '2a']).toContain(levelFromUrl(query, levels));
      }),
    );
  });

  it('comes back as it was put there, and leaves what else stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, '1', '2a'), fc.string(), (level, other) => {
        const before = `?${new URLSearchParams({ other, level: 'x' }).toString()}`;
        const after = urlWithLevel(before, level);
        expect(levelFromUrl(after, levels)).toBe(level);
        expect(new URLSearchParams(after).get('other')).toBe(other);
      }),
    );
    expect(urlWithLevel('?level=3', null)).toBe('');
  });
});
