/** What the importer makes of single things: levels, signs that copying leaves behind, words it is not sure of. */
import { describe, expect, it } from 'vitest';
import { cleanLines } from '../../scripts/authoring/import/clean.ts';
import { isLabel, numberedLevels } from '../../scripts/authoring/import/levels.ts';
import { Words } from '../../scripts/authoring/import/pdf/hyphens.ts';
import { recognise } from '../../scripts/authoring/import/read.ts';
import { bullet, bulletsCell, cell, heading, plain, table, wordFile } from '../fixtures/import/word.ts';

describe('the name of a level', () => {
  it.each([
    ['Level 2', ['2'], null],
    ['Tier 2A – Early support', ['2a'], 'Early support'],
    ['LEVEL THREE: Targeted', ['3'], 'Targeted'],
    ['Level 2 (b) Early help', ['2b'], 'Early help'],
    ['Stage IV', ['4'], null],
    ['Levels 2 and 3', ['2', '3'], null],
    ['Level 2a / 2b', ['2a', '2b'], null],
    ['Tier 1 & Tier 2', ['1', '2'], null],
    ['Level 2 - 16 and 17 year olds', ['2'], '16 and 17 year olds'],
    ['Threshold of need', [], null],
    ['Level of need', [], null],
    ['Level 20%', [], null],
  ])('in "%s" is read so', (words, ids, name) => {
    const levels = numberedLevels(words);
    expect(levels.map(({ id }) => id)).toEqual(ids);
    if (levels.length === 1) expect(levels[0]?.name).toBe(name);
  });

  it('is not taken from words that only begin like one', () => {
    expect(isLabel('Level 2: Early help')).toBe(true);
    expect(isLabel('Level 2 services are involved')).toBe(false);
  });
});

describe('what copying leaves behind', () => {
  it('is taken away', () => {
    expect(cleanLines('\uF0B7\u00A0At\u00ADtends\u200B  school\uFEFF').map(({ text, depth }) => [text, depth])).toEqual(
      [['Attends school', 0]],
    );
    expect(cleanLines('ﬁnds it difﬁcult')[0]?.text).toBe('finds it difficult');
  });

  it('parts bullets that were pasted as one', () => {
    expect(cleanLines('• Hunger • Cold • Damp').map(({ text }) => text)).toEqual(['Hunger', 'Cold', 'Damp']);
  });

  it('keeps hyphens, dashes and stars that belong to the words', () => {
    expect(cleanLines('Self-harm – often')[0]).toMatchObject({ text: 'Self-harm – often', depth: null, footnotes: [] });
    expect(cleanLines('Missing school*')[0]).toMatchObject({ text: 'Missing school', footnotes: ['*'] });
    expect(cleanLines('Missing school *')[0]).toMatchObject({ text: 'Missing school', footnotes: ['*'] });
    expect(cleanLines('Attends 5 * a week')[0]).toMatchObject({ text: 'Attends 5 * a week', footnotes: [] });
  });

  it('is named where a sign was lost within the words', () => {
    expect(cleanLines('Has a \uE123 condition')[0]?.doubts).toHaveLength(1);
  });
});

describe('a word that is parted at the end of a line', () => {
  const words = new Words();
  words.add('attendance at school; self-harm');

  it('is joined as the document writes it elsewhere', () => {
    expect(words.join('poor atten-', 'dance at school')).toEqual({ text: 'poor attendance at school', doubt: null });
    expect(words.join('signs of self-', 'harm')).toEqual({ text: 'signs of self-harm', doubt: null });
  });

  it('is marked where the document does not tell', () => {
    expect(words.join('is over-', 'weight')).toMatchObject({
      text: 'is over-weight',
      doubt: expect.any(String) as string,
    });
    expect(words.join('is rest-', 'less')).toMatchObject({ text: 'is restless', doubt: expect.any(String) as string });
  });
});

describe('what the importer is not sure of', () => {
  const marks = async (...children: Parameters<typeof wordFile>[0]): Promise<Record<string, string>> => {
    const { bullets } = await recognise('a.docx', await wordFile(children));
    return Object.fromEntries(bullets.map(({ text, doubts }) => [text, doubts.join('; ')]));
  };

  it('are bullets under a heading that says what to do', async () => {
    const found = await marks(heading(1, 'Level 2'), heading(2, 'Next steps'), bullet('Ring the hub'));
    expect(found['Ring the hub']).toContain('"Next steps" may head what to do');
  });

  it('are a column without a head, a column that is no level, and a cell across two levels', async () => {
    const found = await marks(
      table([
        [cell('Area'), cell('Level 1'), cell('Level 2'), cell('Notes'), cell('')],
        [cell('Health'), bulletsCell(['One']), bulletsCell(['Two']), bulletsCell(['Three']), bulletsCell(['Four'])],
        [cell('Home'), bulletsCell(['Both'], { across: 2 }), bulletsCell(['Five']), cell('')],
      ]),
    );
    expect(found).toMatchObject({ One: '', Two: '' });
    expect(found['Three']).toContain('"Notes" heads this column');
    expect(found['Four']).toContain('nothing heads this column');
    expect(found['Both']).toContain('covers Level 1 and Level 2');
  });

  it('are bullets under a heading of the same rank as the level before it', async () => {
    const found = await marks(heading(1, 'Level 1'), bullet('Is well'), heading(1, 'Our values'), bullet('We listen'));
    expect(found['Is well']).toBe('');
    expect(found['We listen']).toContain('does it belong to that level?');
  });

  it('are rows whose heading is empty, and plain words among bullets', async () => {
    const found = await marks(
      table([
        [cell('Area'), cell('Level 1'), cell('Level 2')],
        [cell('Health'), bulletsCell(['One']), bulletsCell(['Two'])],
        [cell(''), bulletsCell(['Three']), cell([bullet('Four'), plain('and so on')])],
      ]),
    );
    expect(found['Three']).toContain('the heading is that of the row above');
    expect(found['and so on']).toContain('plain words among bullets');
  });
});

describe('a document of levels', () => {
  it('has none in what it calls a stage or a step', async () => {
    const { bullets, levels } = await recognise(
      'a.docx',
      await wordFile([
        table([
          [cell('Level 1'), cell('Level 2')],
          [bulletsCell(['Is well']), bulletsCell(['Stage 4 of an illness'])],
        ]),
        heading(1, 'Step 1: Ring'),
        bullet('Have the name to hand'),
      ]),
    );
    expect(levels.map(({ id }) => id)).toEqual(['1', '2']);
    expect(bullets.map(({ text, level }) => [text, level])).toEqual([
      ['Is well', '1'],
      ['Stage 4 of an illness', '2'],
    ]);
  });
});

describe('lists outside every level', () => {
  it('are no indicators, and are kept for their author to look through', async () => {
    const { bullets, rest } = await recognise(
      'a.docx',
      await wordFile([heading(1, 'About this guide'), bullet('Be curious'), heading(1, 'Level 1'), bullet('Is well')]),
    );
    expect(bullets.map(({ text }) => text)).toEqual(['Is well']);
    expect(rest).toEqual(['- Be curious', 'About this guide']);
  });
});

describe('levels that the author names', () => {
  it('are the only ones', async () => {
    const file = await wordFile([
      table([
        [cell('Area'), cell('Green'), cell('Amber')],
        [cell('Health'), bulletsCell(['One']), bulletsCell(['Two'])],
      ]),
    ]);
    const { bullets, levels } = await recognise('a.docx', file, ['Green', 'Amber']);
    expect(levels.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Green'],
      ['2', 'Amber'],
    ]);
    expect(bullets.map(({ text, level }) => [text, level])).toEqual([
      ['One', '1'],
      ['Two', '2'],
    ]);
  });
});
