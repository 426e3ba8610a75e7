/** Which indicators a query finds, and which of them first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportIndex } from '#model/data/compact-index.ts';
import { entryId, openIndex } from '#model/data/edition-index.ts';
import { toMatchable } from '#model/search/words/matchable.ts';
import { hitsIn, scoreText } from '#model/search/ranking/ranking.ts';
import { highlight } from '#model/search/ranking/highlight.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { stem } from '#model/search/words/stem.ts';
import { lexiconOf } from '#model/search/words/lexicon.ts';
import {
  aConcern,
  aDocument,
  aFramework,
  aList,
  anAtlas,
  anEdition,
  anIndicator,
  aTable,
  aTerm,
} from '../../support/build.ts';

const framework = aFramework({
  concerns: [
    aConcern('domestic-abuse', { aka: ['domestic abuse'] }),
    aConcern('housing', { aka: ['overcrowding'] }),
    aConcern('send', { aka: ['SEN'] }),
  ],
  terms: [aTerm('da', { term: 'DA', expansion: 'Domestic abuse' })],
});
const lexicon = lexiconOf(anAtlas([aDocument()], framework));
const score = (typed: string, text: string, concerns: readonly string[] = []): number =>
  scoreText(parseQuery(typed, lexicon), toMatchable(text), { concerns, about: null });

describe('an indicator answers a query', () => {
  it('best where the very words stand in it', () => {
    expect(score('domestic abuse', 'Domestic abuse is present')).toBeGreaterThan(
      score('domestic abuse', 'Abuse that is domestic'),
    );
  });

  it('better by its words than by other words for the same thing', () => {
    expect(score('domestic abuse', 'Abuse that is domestic')).toBeGreaterThan(score('DA', 'Abuse that is domestic'));
  });

  it('better by other words for the same thing than by its concern', () => {
    expect(score('DA', 'Domestic abuse is present')).toBeGreaterThan(
      score('DA', 'Violence at home', ['domestic-abuse']),
    );
  });

  it('better by its main concern than by a further one', () => {
    expect(score('DA', 'Violence at home', ['domestic-abuse'])).toBeGreaterThan(
      score('DA', 'Violence at home', ['housing', 'domestic-abuse']),
    );
  });

  it('not at all where nothing of it is asked for', () => {
    expect(score('domestic abuse', 'Homeless', ['housing'])).toBe(0);
    expect(score('', 'Homeless', ['housing'])).toBe(0);
  });

  it('in any order of words and with any ending', () => {
    expect(score('bedrooms overcrowded', 'Overcrowding of a bedroom')).toBeGreaterThan(0);
  });

  it('by the beginning of a word, while a reader still types', () => {
    expect(score('overcrow', 'Overcrowded')).toBeGreaterThan(0);
  });

  it.each([
    ['injury', 'Unexplained injuries'],
    ['injuries unexplained', 'An unexplained injury'],
    ['worry', 'A worried child'],
    ['families', 'The family'],
  ])('whichever of y and ies its words end in: “%s” finds “%s”', (typed, text) => {
    expect(score(typed, text)).toBeGreaterThan(0);
  });

  it('by whole words only where they are short: SEN does not find "sent"', () => {
    expect(score('SEN', 'Was sent home')).toBe(0);
    expect(score('SEN', 'Has SEN')).toBeGreaterThan(0);
  });

  it('only if it holds every further word of the query too', () => {
    expect(score('DA zebra', 'Domestic abuse is present', ['domestic-abuse'])).toBe(0);
    expect(score('DA zebra', 'Domestic abuse of a zebra', ['domestic-abuse'])).toBeGreaterThan(0);
  });
});

describe('a word without its ending', () => {
  it.each([
    ['bruise', 'bruises', 'bruised', 'bruising'],
    ['exploit', 'exploited', 'exploiting', 'exploitation', 'exploitative'],
    ['family', 'families'],
    ['injury', 'injuries', 'injured'],
    ['suicide', 'suicidal'],
    ['care', 'cared', 'caring'],
    ['bully', 'bullied', 'bullying'],
    ['line', 'lines'],
    ['child', 'children'],
  ])('is the same for all forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['housing', 'household'],
    ['meth', 'method'],
    ['caring', 'car'],
    ['party', 'part'],
    ['home', 'homeless'],
    ['mother', 'moth'],
    ['family', 'famine'],
    ['sen', 'sent'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('never has fewer than two letters, unless the word itself has', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abeginsyd') }), (word) => {
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(2, word.length));
      }),
    );
  });
});

describe('the hits in an edition', () => {
  const lead = anIndicator(1, {
    text: 'Domestic abuse that leads to:',
    concerns: ['domestic-abuse'],
    items: [anIndicator(2, { text: 'injury', concerns: ['housing'] })],
  });
  const index = openIndex(
    exportIndex(
      anEdition(
        {
          tables: [aTable({ '1': [lead, anIndicator(3)] })],
          lists: [aList('signs', { items: [{ ref: 1, text: 'Injury', concerns: ['domestic-abuse'] }] })],
        },
        framework,
      ),
    ),
  );
  const found = (typed: string): string[] => {
    const { listItems, indicators } = hitsIn(index, parseQuery(typed, lexicon));
    return [...listItems, ...indicators].map(({ entry }) => entryId(entry));
  };

  it('are list items and indicators, each in printed order', () => {
    expect(found('DA')).toEqual(['northshire-2020-signs-1', 'northshire-2020-1', 'northshire-2020-2']);
  });

  it('include what hangs on a lead-in by the words of both', () => {
    expect(found('domestic injury')).toContain('northshire-2020-2');
  });

  it('are none for an empty query, which is not the same as all', () => {
    expect(found('')).toEqual([]);
    const all = hitsIn(index, null);
    expect(all.listItems.length + all.indicators.length).toBe(4);
  });
});

describe('the words to mark in a text', () => {
  it('are those that the query found, endings included', () => {
    expect(highlight('Overcrowded, damp home', parseQuery('overcrowding', lexicon)).filter((part) => part.hit)).toEqual(
      [{ text: 'Overcrowded', hit: true }],
    );
  });

  it('are those of the expansion of an acronym', () => {
    expect(
      highlight('Domestic abuse', parseQuery('DA', lexicon))
        .filter((part) => part.hit)
        .map((part) => part.text),
    ).toEqual(['Domestic', 'abuse']);
  });

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
        expect(
          highlight(text, parseQuery(typed, lexicon))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
