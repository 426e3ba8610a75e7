/** How content is written: text in double quotes, none of what copying leaves behind, and nothing that readers of it cannot bear. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#loading/load-content.ts';
import { faultInWords, faultsInWords } from '#model/content/fault-words.ts';
import { hasTelephone } from '#model/content/phone-number.ts';
import { aConcern, aContact, aDocument, aFramework, anIndicator, aTable } from '../../support/build.ts';
import {
  aProject,
  faultsIn,
  faultsOfDocument,
  faultsOfGuidance,
  lineOf,
  mdx,
  said,
  yaml,
} from '../../support/project.ts';

const source = mdx();
const faultsOfSource = (text: string) => faultsIn({ documents: { 'northshire-2020': text } });
const titled = (by: string): string => source.replace('"Levels of need"', by);

describe('text', () => {
  it.each([
    ['with a stray quotation mark', 'Attends school regularly"', '"Attends school regularly\\""'],
    ['that looks like a date', '2020-03-01', '"2020-03-01"'],
    ['in single quotes', "'Levels of need'", '"Levels of need"'],
    ['in a block', '|\n  Levels of need', '"Levels of need\\n"'],
    ['that looks like a number of another kind', '1e3', '"1000"'],
  ])('without double quotes is a fault: %s', (_what, by, found) => {
    const text = titled(by);
    expect(faultsOfSource(text)).toMatchObject([
      {
        at: 'title',
        found: `${found} without double quotes`,
        want: 'text in double quotes',
        line: lineOf(text, 'title:'),
      },
    ]);
  });

  it('with a # in it is told that the rest would be lost', () => {
    expect(said(faultsOfSource(titled('Concerns about drug use #1 or alcohol use')))).toBe(
      'title: found "Concerns about drug use" without double quotes, cut short at its #; want the whole text in double quotes',
    );
  });

  it('holds no escapes but those of quotation marks and backslashes', () => {
    expect(said(faultsOfSource(titled('"Levels\\nof need"')))).toBe(
      'title: found \\n; want the sign itself; \\" for a quotation mark, \\\\ for a backslash',
    );
    expect(faultsOfSource(titled('"Levels \\"of\\" \\\\need"'))).toEqual([]);
  });

  it.each([
    ['replaces:', 'nothing after the colon', 'null where nothing is printed, otherwise text in double quotes'],
    ['replaces: "null"', '"null", which would be shown as a word', 'null without quotes'],
  ])('that is not there is never taken for silence, nor null for a word: %s', (by, found, want) => {
    const text = source.replace('replaces: null', by);
    expect(faultsOfSource(text)).toContainEqual(
      expect.objectContaining({ at: 'replaces', found, want, line: lineOf(text, 'replaces:') }),
    );
  });

  it('on several lines is a fault: where they are joined is not to be seen', () => {
    expect(said(faultsOfSource(titled('"Levels\n  of need"')))).toBe(
      'title: found text on several lines; want one line, however long',
    );
  });

  it('in curly quotation marks is told to use straight ones', () => {
    expect(said(faultsOfSource(titled('“Levels of need”')))).toBe(
      'title: found curly quotation marks around text; want straight ones: "Levels of need"',
    );
    expect(said(faultsOfSource(titled('“Levels: of need”')))).toBe(
      'YAML: found curly quotation marks around text; want straight ones: title: "Levels: of need"',
    );
  });

  it('is written where it stands: no alias, no anchor, no tag', () => {
    expect(said(faultsOfSource(titled('*drugs')))).toBe(
      'title: found the alias *drugs; want the text itself: nothing is written once for two places',
    );
    const anchored = source
      .replace('"Levels of need"', '&title "Levels of need"')
      .replace(/^about: .*$/m, 'about: *title');
    expect(faultsOfSource(anchored).map(({ at, found }) => `${at}: ${found}`)).toEqual([
      'title: the anchor &title',
      'about: the alias *title',
    ]);
    expect(said(faultsOfSource(titled('!important bar')))).toContain('title: found the tag !important');
    expect(said(faultsOfSource(titled('!important "bar"')))).toBe(
      'title: found the tag !important; want text in double quotes, which may hold any sign',
    );
  });

  it('that stands for more than there is room for is not unfolded', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, at) => `a${String(at)}: &a${String(at)} [${`*a${String(at - 1)}, `.repeat(9)}]`,
    );
    const text = source.replace('---\n', `---\n${['a: &a "x"', ...bomb].join('\n').replaceAll('*a-1', '*a')}\n`);
    const [fault] = faultsOfSource(text);
    expect(fault?.found).toMatch(/^the anchor &a/);
  });

  it('may be a key only in double quotes, unless it is a name: 2 and "2" are not the same', () => {
    const text = mdx(aDocument({ tables: [aTable({ '2': [anIndicator(1)] })] }));
    const unquoted = text.replace(/^( +)"2":\n/m, '$12:\n');
    expect(unquoted).not.toBe(text);
    expect(said(faultsOfSource(unquoted))).toContain(
      'found the key 2 without double quotes; want "2" in double quotes',
    );
  });
});

describe('frontmatter', () => {
  it('with a line of --- in it has one fault, on that line', () => {
    const text = source.replace('publisher:', '---\npublisher:');
    expect(faultsOfSource(text)).toEqual([
      {
        file: 'content/documents/northshire-2020.mdx',
        at: '(the whole file)',
        found: 'a third line of ---',
        want: 'two in the whole file: the data between them, then the guidance',
        line: lineOf(text, 'publisher:') - 1,
      },
    ]);
  });

  it('is told apart from guidance with such a line, where that line is at fault', () => {
    const text = mdx(aDocument(), 'Some words.\n\n---\n\nOther words.\n');
    expect(faultsOfSource(text)).toMatchObject([
      { found: 'a third line of ---', line: lineOf(text, 'Other words') - 2 },
    ]);
  });
});

describe('what copying leaves behind', () => {
  it.each([
    ['\u0000', 'NUL (U+0000)'],
    ['\u000B', 'a vertical tab (U+000B)'],
    ['\t', 'a tab (U+0009)'],
    ['\u00AD', 'a soft hyphen (U+00AD)'],
    ['\u200B', 'a zero-width space (U+200B)'],
    ['\u202E', 'a mark of writing direction (U+202E)'],
    ['\uF0B7', 'a sign of a private font (U+F0B7)'],
    ['•', 'the bullet • (U+2022)'],
    ['\uFFFD', 'the sign for a letter that was lost (U+FFFD)'],
    ['\u0085', 'a control sign (U+0085)'],
  ])('is named with its place, in data, guidance and framework: %j', (sign, name) => {
    const wrong = mdx(aDocument({ about: 'PLACE' }), 'One GUIDANCE two.\n').replace('PLACE', `a${sign}b`);
    const guided = wrong.replace('GUIDANCE', `c${sign}d`);
    const faults = faultsOfSource(guided).filter(({ at }) => at === 'the text');
    expect(faults).toMatchObject([
      { found: name, line: lineOf(guided, 'about:'), column: 'about: "a'.length + 1 },
      { found: name, line: lineOf(guided, 'One c'), column: 'One c'.length + 1 },
    ]);
    const terms = yaml(aFramework().concerns).replace('housing"', `hous${sign}ing"`);
    expect(faultsIn({ files: { 'content/framework/concerns.yaml': terms } })).toContainEqual(
      expect.objectContaining({ file: 'content/framework/concerns.yaml', found: name }),
    );
  });

  it('is found where it is written as an escape', () => {
    expect(said(faultsOfSource(titled('"a\\u200Bb"')))).toBe(
      'title: found a zero-width space (U+200B); want words without it',
    );
    expect(faultsOfSource(titled('"a \\"b\\" c"'))).toEqual([]);
  });

  it('is not what belongs to words: accents, dashes, quotation marks, spaces that do not break', () => {
    expect(faultsOfSource(titled('"Siân’s “plan” – 5\u00A0days × 2 £1 ½"'))).toEqual([]);
  });
});

describe('dates and addresses', () => {
  it.each(['2018-13', '2018-00', '2018-02-30', '2018-1', '2024-13-45', 'March 2018', '03/2018'])(
    '%s is no date, which is said once',
    (published) => {
      const edition = { ...aDocument().edition, published };
      expect(faultsOfDocument(aDocument({ edition }))).toMatchObject([{ at: 'edition.published' }]);
    },
  );
  it.each(['2018', '2018-12', '2020-02-29', null])('%s is one', (published) => {
    expect(faultsOfDocument(aDocument({ edition: { ...aDocument().edition, published } }))).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/x'])('a footnote leads to no %s', (url) => {
    expect(faultsOfDocument(aDocument({ footnotes: [{ mark: '1', text: 'See', url }] }))).toMatchObject([
      { at: 'footnotes[0].url', want: 'a web address that begins with http:// or https://' },
    ]);
  });
});

describe('a file in another encoding', () => {
  it.each(['.mdx', '.indicators.csv'])('has one fault that says how to save it: %s', (ending) => {
    const root = aProject();
    const file = `content/documents/northshire-2020${ending}`;
    writeFileSync(join(root, file), Buffer.from(`\uFEFF${ending === '.mdx' ? source : 'ref,level\n'}`, 'utf16le'));
    expect(readContent(root).faults).toMatchObject([{ file, found: 'a file that is not saved as UTF-8' }]);
  });

  it('that loses single letters is told at each line', () => {
    expect(faultsOfSource(titled('"Caf\uFFFD"'))).toMatchObject([
      { want: 'the letter itself, in a file that is saved as UTF-8' },
    ]);
  });
});

describe('the folder of documents', () => {
  it('holds one at least', () => {
    expect(said(faultsIn({ documents: {} }))).toBe(
      '(the whole folder): found no document; want a file <document>.mdx for each',
    );
  });

  it('holds nothing else: a document that is called .md would be left out', () => {
    expect(faultsIn({ files: { 'content/documents/hull-2018.md': mdx() } })).toMatchObject([
      { file: 'content/documents/hull-2018.md', found: 'another file' },
    ]);
  });
});

describe('the anchors', () => {
  const { anchors } = aFramework();
  const want = 'all five, in this order: universal, early-help, targeted, child-in-need, child-protection';

  it.each([
    ['one removed', anchors.slice(1)],
    ['two turned', [anchors[1], anchors[0], ...anchors.slice(2)]],
    ['the last removed', anchors.slice(0, 4)],
    ['none', []],
  ])('are all there in their order: %s', (_what, some) => {
    expect(faultsIn({ framework: { anchors: some } })).toContainEqual(
      expect.objectContaining({ file: 'content/framework/anchors.yaml', want }),
    );
  });
});

describe('one broken file', () => {
  const concerns = yaml(aFramework().concerns).replace('title: "housing"', 'title: "housing');
  const many = aDocument({
    tables: [aTable({ '1': Array.from({ length: 50 }, (_, at) => anIndicator(at + 1)) })],
  });

  it('gives one fault: what depends on it is not judged', () => {
    const documents = { 'northshire-2020': mdx(many, 'See <Term id="x"/>.\n') };
    const faults = faultsIn({ documents, files: { 'content/framework/concerns.yaml': concerns } });
    expect(faults.filter(({ at }) => at !== '<Term id>').map(({ file, at }) => `${file} ${at}`)).toEqual([
      'content/framework/concerns.yaml YAML',
    ]);
    const glossary = { 'content/framework/glossary.yaml': null, 'content/areas.yaml': null };
    expect(faultsIn({ documents, files: glossary }).map(({ file }) => file)).toEqual([
      'content/areas.yaml',
      'content/framework/glossary.yaml',
    ]);
  });
});

describe('many faults', () => {
  const faults = Array.from({ length: 6 }, (_, at) => ({ file: `f${String(at)}`, at: 'a', found: 'b', want: 'c' }));

  it('end with the one to mend first', () => {
    expect(faultsInWords(faults, '; nothing was built.')).toMatch(
      /^6 faults in the content; nothing was built\.\n\nf0\n/,
    );
    expect(faultsInWords(faults).endsWith(`\n\nMend this one first:\n${faultInWords(faults[0]!)}`)).toBe(true);
  });

  it('but few are all seen', () => {
    expect(faultsInWords(faults.slice(0, 5))).not.toContain('Mend this one first');
  });
});

describe('guidance', () => {
  const document = aDocument({ contacts: [aContact('mash')] });
  const saidOf = (guidance: string): string => said(faultsOfGuidance(guidance, document));

  it.each([
    '01632\u00A0960\u00A0123',
    '01632.960.123',
    '01632.960123',
    '０１６３２ ９６０１２３',
    '01632–960–123',
    '+44.1632.960123',
    '**01632** 960 123',
  ])('holds no telephone number, however it is written: %s', (number) => {
    expect(saidOf(`Ring ${number} now.`)).toContain('want <Contact id="…"/>, with the number in the frontmatter');
  });

  it.each(['01.05.2018', '0.5 or 0.75', 'section 047', '2018/20', '0 to 25 years', 'Working Together 2018'])(
    'may hold figures that are none: %s',
    (figures) => {
      expect(hasTelephone(figures)).toBe(false);
    },
  );

  it.each([
    ['<Contact id="mash">call before 5pm</Contact>', '"call before 5pm" inside'],
    ['Ring <Contact id="mash">us **now**</Contact>.', '"us now" inside'],
    ['See < Level id="1"/>.', '"< Level" as words'],
    ['Words.\n\n[^2]: Lost.', 'the footnote [^2] without its mark'],
    ['Words[^9].', 'the mark [^9] without its footnote'],
  ])('loses and prints nothing by a slip: %s', (guidance, found) => {
    expect(saidOf(guidance)).toContain(`found ${found}; want `);
  });

  it('may hold footnotes with their marks, and a figure below another', () => {
    expect(saidOf('Under 5 < 10 days[^1].\n\n[^1]: From receipt.')).toBe('');
  });

  it.each([
    ['3,000 quotations in one another', '>'.repeat(3000)],
    ['3,000 components in one another', `${'<Note>'.repeat(3000)}x${'</Note>'.repeat(3000)}`],
    ['300,000 marks of emphasis', '_a'.repeat(300_000)],
    ['a paragraph of 20,000 lines', '_a\n'.repeat(20_000)],
    ['a list as deep as it is long', Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ])('ends in one fault, and soon: %s', (_what, guidance) => {
    const start = performance.now();
    expect(faultsOfGuidance(guidance, document)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a concern', () => {
  it('that is sound still counts where another has a fault', () => {
    const concerns = [aConcern('housing'), { ...aConcern('neglect'), title: '' }];
    expect(faultsIn({ framework: { concerns } })).toHaveLength(1);
  });
});
