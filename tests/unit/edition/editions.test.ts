import { describe, expect, it } from 'vitest';
import { latestHeld, type Edition } from '#model/edition/atlas.ts';
import {
  dateInWords,
  editionLabel,
  publishedIn,
  publishedLabel,
  stateInShort,
  statusSentences,
} from '#model/edition/wording/edition-status.ts';
import { aDocument, aFramework, anArea, anAtlas, anEdition } from '../../support/build.ts';

const CHECK = 'Check with the partnership for a later edition before you act.';
const undated = { label: 'Undated (cites Working Together 2023)', published: null, cite: 'Northshire, undated' };

/** The older and the newer edition of one area. */
function pair(newer: Partial<Parameters<typeof aDocument>[0]> = {}): { old: Edition; held: Edition } {
  const { editions } = anAtlas([
    aDocument(),
    aDocument({ document: 'northshire-2023', replaces: 'northshire-2020', ...newer }),
  ]);
  return { held: editions[0]!, old: editions[1]! };
}

describe('an edition', () => {
  it('is the latest held where nothing here replaces it', () => {
    expect(anEdition()).toMatchObject({ state: 'latest-held', replacedBy: null });
  });

  it('is replaced where a held one names it, with nothing edited in its own file', () => {
    const { old, held } = pair();
    expect(old).toMatchObject({
      id: 'northshire-2020',
      state: 'replaced',
      replacedBy: 'northshire-2023',
      replaces: null,
    });
    expect(held).toMatchObject({ state: 'latest-held', replacedBy: null, replaces: 'northshire-2020' });
  });

  it('is not replaced by an edition of another series', () => {
    const { editions } = anAtlas([aDocument(), aDocument({ document: 'northshire-neglect', series: 'neglect' })]);
    expect(editions.map((edition) => edition.state)).toEqual(['latest-held', 'latest-held']);
    expect(editions.map((edition) => edition.series).sort()).toEqual(['neglect', 'thresholds']);
  });
});

describe('the state of an edition in the fewest words', () => {
  const later = { title: 'Levels anew', note: 'Its site names it.' };

  it('is that it is replaced, that a later one is known, or that it is the latest held', () => {
    const { old, held } = pair();
    expect([old, held].map(stateInShort)).toEqual(['replaced', 'latest edition here']);
    expect(stateInShort({ ...held, later })).toBe('a later one is known');
    expect(stateInShort({ ...old, later }), 'the gravest alone').toBe('replaced');
  });
});

describe('the editions of an atlas', () => {
  it('stand in the order of their areas, the latest of an area first', () => {
    const areas = [anArea({ id: 'southshire', name: 'Southshire' }), anArea()];
    const { editions } = anAtlas(
      [
        aDocument({ document: 'southshire-2019', area: 'southshire' }),
        aDocument(),
        aDocument({ document: 'northshire-2023', replaces: 'northshire-2020' }),
      ],
      aFramework({ areas }),
    );
    expect(editions.map((edition) => edition.id)).toEqual(['northshire-2023', 'northshire-2020', 'southshire-2019']);
  });

  it('leave out replaced ones unless a reader asks', () => {
    const atlas = anAtlas([aDocument(), aDocument({ document: 'northshire-2023', replaces: 'northshire-2020' })]);
    expect(latestHeld(atlas).map((edition) => edition.id)).toEqual(['northshire-2023']);
  });
});

describe('the plain words on the state of an edition', () => {
  it('give its date and ask to check with the partnership', () => {
    expect(statusSentences(anEdition(), null).at(0)).toBe('Published March 2020.');
    expect(statusSentences(anEdition(), null).at(-1)).toBe(CHECK);
  });

  it('name the successor of a replaced edition', () => {
    const { old, held } = pair({ edition: { label: 'May 2023', published: '2023-05', cite: 'Northshire 2023' } });
    expect(statusSentences(old, held)).toContain('Replaced by the edition of May 2023, which is on this site.');
  });

  it('name a successor that bears no date', () => {
    const { old, held } = pair({ edition: undated });
    expect(statusSentences(old, held).join(' ')).toMatch(
      /\bReplaced by [^.]*\bundated\b[^.]*, which is on this site\./,
    );
  });

  it('say that an undated edition is undated', () => {
    expect(statusSentences(anEdition({ edition: undated }), null)[0]).toMatch(/^Undated\b/);
  });

  it('tell of a later publication that is known and not held', () => {
    const later = { title: 'Right Support at the Right Time', note: 'Named in public sources' };
    expect(statusSentences(anEdition({ later }), null)).toContain(
      'A later publication is known, “Right Support at the Right Time”, and is not on this site.',
    );
  });

  it('end, in every state, by asking to check, and never call an edition current: held is not current', () => {
    const later = { title: 'Later', note: 'Named' };
    const { old, held } = pair();
    for (const sentences of [
      statusSentences(anEdition(), null),
      statusSentences(anEdition({ later }), null),
      statusSentences(old, held),
    ]) {
      expect(sentences.at(-1)).toBe(CHECK);
      expect(sentences.join(' ')).not.toMatch(/\bis (?:the )?current|up to date|in force|still valid/i);
    }
  });
});

describe('a date in words', () => {
  it.each([
    ['2018', '2018'],
    ['2018-05', 'May 2018'],
    ['2018-05-01', '1 May 2018'],
    ['2018-12-31', '31 December 2018'],
    [null, null],
  ])('reads %j as %j', (published, words) => {
    expect(dateInWords(published)).toBe(words);
  });

  it('keeps a printed label that says more than the year that sorts it', () => {
    expect(publishedLabel({ edition: { label: '2018/20', published: '2018' } })).toBe('Published 2018/20');
  });
});

describe('the name of an edition', () => {
  it('is its area and its date, or that it has none', () => {
    expect(editionLabel(anEdition())).toBe('Northshire, March 2020');
    expect(editionLabel(anEdition({ edition: undated }))).toBe('Northshire, undated');
  });
});

describe('the years in which editions were published', () => {
  const of = (published: string | null) => ({ edition: { ...undated, published } });

  it.each([
    [[of('2018'), of('2023-05'), of('2020-01-02')], 'the editions here were published between 2018 and 2023.'],
    [[of('2018'), of('2018-05')], 'what is here was published in 2018.'],
    [[of('2018'), of(null)], 'what is here was published in 2018. One bears no date.'],
    [[of(null)], 'what is here bears no date.'],
  ])('are said as far as they are printed', (editions, words) => {
    expect(publishedIn(editions)).toBe(words);
  });
});
