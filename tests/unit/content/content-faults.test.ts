/** What an author is told: each kind of mistake, made in a folder of its own. */
import { describe, expect, it } from 'vitest';
import { breachesOf } from '#model/content/check-document.ts';
import type { DocumentRule } from '#model/content/rules/rule.ts';
import { faultInWords } from '#model/content/fault-words.ts';
import type { DocumentFile, IndicatorFile } from '#model/content/schema/document-schema.ts';
import {
  aConcern,
  aContact,
  aDocument,
  aFramework,
  aLevel,
  aList,
  anArea,
  anIndicator,
  aTable,
  aTimescale,
} from '../../support/build.ts';
import { faultsIn, faultsOfDocument, faultsOfGuidance, followingIn, lineOf, mdx, said } from '../../support/project.ts';

/** A document whose first cell holds these entries, sound or not. */
const withEntries = (...entries: unknown[]): DocumentFile =>
  aDocument({ tables: [aTable({ '1': entries as IndicatorFile[] })] });

const without = (field: keyof DocumentFile): unknown => ({ ...aDocument(), [field]: undefined });

describe('sound content', () => {
  it('has no faults', () => {
    expect(faultsIn({})).toEqual([]);
  });

  it('may hold guidance that names its own contacts, timescales, levels and lists, and the terms of the glossary', () => {
    const document = aDocument({
      contacts: [aContact('mash')],
      timescales: [aTimescale('answer')],
      lists: [aList('signs')],
    });
    const guidance =
      '## Worried?\n\nRing <Contact id="mash"/>; expect an answer <Within id="answer"/>. See <Level id="2"/>.\n\n<List of="signs"/>\n';
    expect(faultsOfGuidance(guidance, document)).toEqual([]);
  });

  it('may come with a byte order mark and the line ends of Windows', () => {
    const source = `\uFEFF${mdx().replaceAll('\n', '\r\n')}`;
    expect(faultsIn({ documents: { 'northshire-2020': source } })).toEqual([]);
  });
});

describe('levels', () => {
  it('must be there', () => {
    expect(faultsOfDocument(without('levels'))).toMatchObject([{ at: 'levels', found: 'nothing' }]);
  });

  it('must be one or more', () => {
    expect(faultsOfDocument(aDocument({ levels: [] }))).toContainEqual(
      expect.objectContaining({ at: 'levels', found: '[]' }),
    );
  });

  it('must each have a name', () => {
    const nameless = { ...aLevel('1', ['universal']), name: undefined };
    expect(said(faultsOfDocument({ ...aDocument(), levels: [nameless] }))).toBe(
      'levels[0].name: found nothing; want text in double quotes, or null where nothing is printed; the field is missing',
    );
  });

  it('name the anchor that was probably meant', () => {
    const misspelt = { ...aLevel('1', ['universal']), anchors: ['universel'] };
    expect(said(faultsOfDocument({ ...aDocument(), levels: [misspelt] }))).toMatchInlineSnapshot(
      `"levels[0].anchors[0]: found "universel"; want "universal"? One of universal, early-help, targeted, child-in-need, child-protection"`,
    );
  });

  it('span neighbouring anchors only', () => {
    const levels = [aLevel('1', ['universal', 'targeted'])];
    expect(said(faultsOfDocument(aDocument({ levels })))).toMatchInlineSnapshot(
      `"levels[0].anchors: found ["universal","targeted"]; want neighbouring anchors in the order universal, early-help, targeted, child-in-need, child-protection"`,
    );
  });

  it('rise in the order of the list', () => {
    const levels = [aLevel('1', ['targeted']), aLevel('2', ['universal'])];
    expect(said(faultsOfDocument(aDocument({ levels })))).toBe(
      'levels[1].anchors: found ["universal"]; want nothing lower than the level before, 1',
    );
  });

  it('bear ids that can stand in an address', () => {
    const levels = [aLevel('Tier 1', ['universal'])];
    const tables = [aTable({ 'Tier 1': [anIndicator(1)] })];
    expect(faultsOfDocument(aDocument({ levels, tables }))).toMatchObject([{ at: 'levels[0].id', found: '"Tier 1"' }]);
  });
});

describe('indicators', () => {
  it('name concerns of the framework; the nearest is offered', () => {
    expect(said(faultsOfDocument(withEntries(anIndicator(1, { concerns: ['houssing'] }))))).toMatchInlineSnapshot(
      `"tables[0].rows[0].cells["1"][0].concerns[0]: found "houssing"; want "housing"? One of housing, neglect, bullying (content/framework/concerns.yaml)"`,
    );
  });

  it('name each concern once', () => {
    expect(faultsOfDocument(withEntries(anIndicator(1, { concerns: ['housing', 'housing'] })))).toMatchObject([
      { at: 'tables[0].rows[0].cells["1"][0].concerns[1]', want: 'each concern once' },
    ]);
  });

  it('have a concern', () => {
    expect(said(faultsOfDocument(withEntries(anIndicator(1, { concerns: [] }))))).toBe(
      'tables[0].rows[0].cells["1"][0].concerns: found []; want at least one concern, the first being the main one',
    );
  });

  it('bear a ref that no other bears, nested ones included', () => {
    const document = withEntries(anIndicator(1), anIndicator(2, { items: [anIndicator(1)] }));
    expect(said(faultsOfDocument(document))).toMatchInlineSnapshot(
      `"tables[0].rows[0].cells["1"][1].items[0].ref: found "1", which stands already at tables[0].rows[0].cells["1"][0].ref; want each ref once"`,
    );
  });

  it('bear a ref at all', () => {
    expect(faultsOfDocument(withEntries({ text: 'Sign', concerns: ['housing'] }))).toMatchObject([
      {
        at: 'tables[0].rows[0].cells["1"][0].ref',
        found: 'nothing',
        want: expect.stringContaining('the field is missing') as unknown,
      },
    ]);
  });

  it.each(['', '   '])('have words: %j is none', (text) => {
    expect(said(faultsOfDocument(withEntries(anIndicator(1, { text }))))).toBe(
      `tables[0].rows[0].cells["1"][0].text: found ${JSON.stringify(text)}; want words`,
    );
  });

  it('stand at a level that the document has', () => {
    const document = aDocument({ tables: [aTable({ '2b': [anIndicator(1)] })] });
    expect(said(faultsOfDocument(document))).toMatchInlineSnapshot(
      `"tables[0].rows[0].cells["2b"]: found "2b"; want "2"? One of 1, 2 (the levels of this file)"`,
    );
  });

  it('stand in a domain that the document has', () => {
    const document = aDocument({ tables: [aTable({ '1': [anIndicator(1)] }, { domain: 'hom' })] });
    expect(faultsOfDocument(document)).toMatchObject([
      { at: 'tables[0].domain', want: '"home"? One of home (the domains of this file)' },
    ]);
  });

  it('leave out a level where nothing is printed', () => {
    expect(faultsOfDocument(aDocument({ tables: [aTable({ '1': [] })] }))).toMatchObject([
      {
        at: 'tables[0].rows[0].cells["1"]',
        want: 'at least one indicator; leave the level out where nothing is printed',
      },
    ]);
  });

  it('carry only marks that have a footnote', () => {
    expect(faultsOfDocument(withEntries(anIndicator(1, { footnotes: ['13'] })))).toMatchObject([
      { at: 'tables[0].rows[0].cells["1"][0].footnotes[0]', found: '"13"' },
    ]);
  });

  it('that call a concern by a word people search it by are told its id', () => {
    const concerns = [
      aConcern('housing', { title: 'Home conditions', aka: ['damp', 'Cold home'] }),
      aConcern('neglect'),
    ];
    const told = (name: string): string => {
      const documents = { 'northshire-2020': mdx(withEntries(anIndicator(1, { concerns: [name] }))) };
      return faultsIn({ documents, framework: { concerns } })[0]?.want ?? '';
    };
    expect(told('cold-home')).toBe('the id "housing" (Home conditions), which people search by this word');
    expect(told('home-conditions')).toContain('the id "housing"');
    expect(told('neglectt')).toMatch(/^"neglect"\? One of/);
  });

  it('are told where null would do', () => {
    expect(said(faultsOfDocument({ ...aDocument(), replaces: 3 }))).toContain('or null where nothing is printed');
    expect(said(faultsOfDocument({ ...aDocument(), title: 3 }))).not.toContain('or null');
    const levels = [{ ...aLevel('1', ['universal']), lead: false }];
    expect(said(faultsOfDocument({ ...aDocument(), levels }))).toContain(
      'levels[0].lead: found false; want text in double quotes, or null where nothing is printed',
    );
  });

  it('are of a known kind', () => {
    expect(faultsOfDocument(withEntries({ ...anIndicator(1), kind: 'needs' }))).toMatchObject([
      { at: 'tables[0].rows[0].cells["1"][0].kind', want: expect.stringMatching(/^"need"\?/) as unknown },
    ]);
  });
});

describe('counts', () => {
  const table = aTable({ '1': [anIndicator(1), anIndicator(2)], '2': [anIndicator(3)] });

  it('find a lost line that opens a level: its indicators would stand at the level before', () => {
    const source = mdx(aDocument({ tables: [table] }));
    const faults = faultsIn({ documents: { 'northshire-2020': source.replace(/^ *"?2"?:\n/m, '') } });
    expect(faults.map(({ at, found, want }) => `${at}: found ${found}; want ${want}`)).toEqual([
      'tables[0].counts: found 3 indicators at level "1" in the rows below; want 2, as counted in the document: see whether a line that opens a level was lost',
      'tables[0].counts: found 0 indicators at level "2" in the rows below; want 1, as counted in the document: see whether a line that opens a level was lost',
    ]);
  });

  it('count what hangs on a lead-in', () => {
    const nested = aTable({ '1': [anIndicator(1, { items: [anIndicator(2), anIndicator(3)] })] });
    expect(faultsOfDocument(aDocument({ tables: [nested] }))).toEqual([]);
    expect(faultsOfDocument(aDocument({ tables: [{ ...nested, counts: { '1': 1 } }] }))).toMatchObject([
      { at: 'tables[0].counts', found: '3 indicators at level "1" in the rows below' },
    ]);
  });
});

describe('a rule of the check', () => {
  const broken: DocumentRule = {
    says: 'levels are counted',
    check: () => [{ path: [], found: String((undefined as unknown as string[]).length), want: 'nothing' }],
  };
  const context = { document: aDocument(), fileName: 'northshire-2020', all: [], framework: aFramework() };

  it('that fails on a sound document is an error with its name: no check passes in silence', () => {
    expect(() => breachesOf(context, true, [broken])).toThrow(
      'The rule "levels are counted" failed on northshire-2020',
    );
  });

  it('is left out where a document lacks what it looks at, which the schema has said', () => {
    expect(breachesOf(context, false, [broken])).toEqual([]);
  });
});

describe('editions', () => {
  const cited = (cite: string): DocumentFile['edition'] => ({ label: 'March 2018', published: '2018-03', cite });
  const older = (over: Partial<DocumentFile> = {}): string =>
    mdx(aDocument({ document: 'northshire-2018', edition: cited('Northshire 2018'), ...over }));
  const continuing = [aTable({ '1': [anIndicator(1, { continues: [1], words: 'same' })] })];
  const newer = (over: Partial<DocumentFile> = {}): string =>
    mdx(aDocument({ replaces: 'northshire-2018', tables: continuing, ...over }));

  it('may replace an older one', () => {
    expect(faultsIn({ documents: { 'northshire-2018': older(), 'northshire-2020': newer() } })).toEqual([]);
  });

  it('cannot replace one that does not exist', () => {
    expect(
      faultsIn({
        documents: { 'northshire-2020': newer({ replaces: 'northshire-2081' }), 'northshire-2018': older() },
      }),
    ).toMatchObject([
      {
        at: 'replaces',
        found: '"northshire-2081"',
        want: '"northshire-2018"? One of northshire-2018 (another file of content/documents)',
      },
    ]);
  });

  it('may replace one that has faults of its own, which exists all the same', () => {
    const faults = faultsIn({ documents: { 'northshire-2018': older({ title: '' }), 'northshire-2020': newer() } });
    expect(faults).toMatchObject([{ file: 'content/documents/northshire-2018.mdx', at: 'title' }]);
  });

  it('cannot replace themselves', () => {
    expect(faultsOfDocument(aDocument({ replaces: 'northshire-2020' }))).toContainEqual(
      expect.objectContaining({ at: 'replaces', want: 'an older edition' }),
    );
  });

  it('cannot replace one another in a circle', () => {
    const faults = faultsIn({
      documents: {
        'northshire-2018': older({ replaces: 'northshire-2020', tables: continuing }),
        'northshire-2020': newer(),
      },
    });
    expect(faults.map((fault) => fault.found)).toEqual([
      '"northshire-2020", which leads back here',
      '"northshire-2018", which leads back here',
    ]);
  });

  it('have one successor', () => {
    const rival = newer({ document: 'northshire-2021', edition: cited('Northshire 2021') });
    const faults = faultsIn({
      documents: { 'northshire-2018': older(), 'northshire-2020': newer(), 'northshire-2021': rival },
    });
    expect(faults.map((fault) => fault.found)).toEqual([
      '"northshire-2018", which northshire-2021 replaces too',
      '"northshire-2018", which northshire-2020 replaces too',
    ]);
  });

  it('replace editions of their own area and series only', () => {
    const faults = faultsIn({
      documents: { 'northshire-2018': older({ series: 'neglect' }), 'northshire-2020': newer() },
    });
    expect(said(faults)).toBe(
      'replaces: found an edition of northshire, neglect; want an edition of northshire, thresholds',
    );
  });

  it('of one area and series are told apart: a forgotten `replaces` would make two of them the latest', () => {
    const faults = faultsIn({ documents: { 'northshire-2018': older(), 'northshire-2020': mdx() } });
    expect(faults.map(({ file, at }) => `${file} ${at}`)).toEqual(['content/documents/northshire-2020.mdx replaces']);
    expect(said(faults)).toBe(
      'replaces: found null, while "northshire-2018" is an edition of northshire, thresholds too; want "northshire-2018" here, if this edition replaces it; or the other way round; or a series of its own for another kind of document',
    );
  });

  it('of another series may stand beside one another', () => {
    expect(
      faultsIn({ documents: { 'northshire-2018': older({ series: 'neglect' }), 'northshire-2020': mdx() } }),
    ).toEqual([]);
  });

  it('are cited by names of their own: a citation leads to one indicator', () => {
    const same = older({ edition: aDocument().edition });
    const faults = faultsIn({ documents: { 'northshire-2018': same, 'northshire-2020': newer() } });
    expect(faults.map(({ at, found }) => `${at}: ${found}`)).toEqual([
      'edition.cite: "Northshire 2020", which "northshire-2020" is cited by too',
      'edition.cite: "Northshire 2020", which "northshire-2018" is cited by too',
    ]);
  });

  it('bear the name of their file', () => {
    expect(said(faultsIn({ documents: { 'northshire-2021': mdx() } }))).toBe(
      'document: found "northshire-2020"; want "northshire-2021", as the file is called',
    );
  });

  it('are filed under the area that their publisher serves', () => {
    expect(faultsOfDocument(aDocument({ publisher: 'Northshire Safeguarding Children Partnership (NSCP)' }))).toEqual(
      [],
    );
    expect(said(faultsOfDocument(aDocument({ publisher: 'Southshire Safeguarding Children Partnership' })))).toBe(
      'publisher: found "Southshire Safeguarding Children Partnership" under the area "northshire"; want "Northshire Safeguarding Children Partnership" or "Northshire Safeguarding Children Board"; or the name among the area\'s "publishers" in content/areas.yaml',
    );
  });

  it('belong to an area that is known', () => {
    expect(said(faultsOfDocument(aDocument({ area: 'nortshire' })))).toBe(
      'area: found "nortshire"; want "northshire"? One of northshire (content/areas.yaml)',
    );
  });
});

describe('facts', () => {
  it('are named by levels, lists and steps only where the document holds them', () => {
    const document = aDocument({
      levels: [aLevel('1', ['universal'], { contacts: ['mush'], timescales: ['anser'] })],
      lists: [aList('signs', { contacts: ['mush'] })],
      steps: [{ id: 'escalation', title: 'Steps', items: [{ text: 'Ring', contact: 'mush', within: 'anser' }] }],
      contacts: [aContact('mash')],
      timescales: [aTimescale('answer')],
    });
    expect(faultsOfDocument(document).map(({ at, want }) => `${at}: ${want}`)).toEqual([
      'levels[0].contacts[0]: "mash"? One of mash (the contacts of this file)',
      'lists[0].contacts[0]: "mash"? One of mash (the contacts of this file)',
      'steps[0].items[0].contact: "mash"? One of mash (the contacts of this file)',
      'levels[0].timescales[0]: "answer"? One of answer (the timescales of this file)',
      'steps[0].items[0].within: "answer"? One of answer (the timescales of this file)',
    ]);
  });

  it('say of a move which two levels it leads between, once, and by when', () => {
    const move = { from: '1', to: '2', text: 'Ask for more help', section: 'steps' };
    const moves = [move, { ...move, from: '2' }, { ...move, to: '4', within: 'anser' }, move];
    const document = aDocument({ moves, timescales: [aTimescale('answer')] });
    expect(faultsOfDocument(document).map(({ at, want }) => `${at}: ${want}`)).toEqual([
      'moves[2].to: "1"? One of 1, 2 (the levels of this file)',
      'moves[1].to: another level',
      'moves[3]: each move once',
      'moves[2].within: "answer"? One of answer (the timescales of this file)',
    ]);
    expect(faultsOfDocument(aDocument({ moves: [move] }))).toEqual([]);
  });

  it.each(['01632 960123', '01632960123', '0800 001 0000', '+44 1632 960123'])(
    'keep the number %s in a contact',
    (number) => {
      expect(faultsOfDocument(aDocument({ about: `Ring ${number}.` }))).toMatchObject([
        { at: 'about', want: 'no telephone number here: name the contact by its id' },
      ]);
    },
  );

  it('keep a number in one contact', () => {
    const printed = [{ kind: 'telephone' as const, value: '01632 960123' }];
    expect(
      faultsOfDocument(aDocument({ contacts: [aContact('a', { printed }), aContact('b', { printed })] })),
    ).toMatchObject([{ at: 'contacts[1].printed[0].value', want: 'each telephone number once' }]);
  });

  it('bear ids of their own', () => {
    expect(faultsOfDocument(aDocument({ contacts: [aContact('mash'), aContact('mash')] }))).toMatchObject([
      { at: 'contacts[1].id', want: 'each id once' },
    ]);
  });
});

describe('guidance', () => {
  const document = aDocument({ contacts: [aContact('mash')], timescales: [aTimescale('answer')] });
  const saidOf = (guidance: string): string => said(faultsOfGuidance(guidance, document));

  it('names contacts of the frontmatter', () => {
    expect(saidOf('Ring <Contact id="mush"/>.')).toBe(
      '<Contact id>: found "mush"; want "mash"? One of mash (contacts of the frontmatter)',
    );
  });

  it('names timescales of the frontmatter', () => {
    expect(saidOf('Answered <Within id="anser"/>.')).toBe(
      '<Within id>: found "anser"; want "answer"? One of answer (timescales of the frontmatter)',
    );
  });

  it.each([
    ['<Level id="9"/>', 'levels of the frontmatter'],
    ['<Tool id="x"/>', 'tools of the frontmatter'],
    ['<Steps of="x"/>', 'steps of the frontmatter'],
    ['<List of="x"/>', 'lists of the frontmatter'],
    ['<Term id="x"/>', 'the glossary'],
  ])('looks up %s among the %s', (component, where) => {
    expect(saidOf(component)).toContain(`(${where})`);
  });

  it('names the line and column at which a missing contact or timescale is used', () => {
    const guidance =
      '## Worried?\n\nRing <Contact id="mash"/>,\nor write to <Contact id="mush"/>; wait <Within id="anser"/>.\n';
    const line = lineOf(mdx(document, guidance), 'or write to');
    expect(faultsOfGuidance(guidance, document)).toMatchObject([
      { at: '<Contact id>', line, column: 'or write to <'.length },
      { at: '<Within id>', line, column: 'or write to <Contact id="mush"/>; wait <'.length },
    ]);
  });

  it('imports nothing', () => {
    expect(saidOf('import x from "y"\n\nWords.')).toBe(
      'guidance: found an import or export; want none: the components are there already',
    );
  });

  it('exports nothing', () => {
    expect(saidOf('export const a = 1')).toContain('found an import or export');
  });

  it.each(['Sum {1+1} here', '{1+1}', '| a |\n|---|\n| {1+1} |'])('holds no expression: %j', (guidance) => {
    expect(saidOf(guidance)).toBe('guidance: found an expression in braces; want plain words; braces are not used');
  });

  it.each(['<b>bold</b>', 'a <br/> b', '<script>alert(1)</script>', '<Note>Hi <b>x</b></Note>', '- <i>y</i>'])(
    'holds no raw HTML: %j',
    (guidance) => {
      expect(saidOf(guidance)).toMatch(/^<\w+>: found raw HTML; want Markdown, or one of Contact, /);
    },
  );

  it('uses known components only', () => {
    expect(saidOf('<Contct id="mash"/>')).toBe(
      '<Contct>: found an unknown component; want "Contact"? One of Contact, Within, Level, Tool, Steps, List, Case, Sheet, Term, Note',
    );
  });

  it.each(['<Contact id={mash}/>', '<Contact {...mash}/>', '<Contact id="mash" colour="red"/>', '<Contact/>'])(
    'gives a component its id and nothing else: not %j',
    (guidance) => {
      expect(saidOf(guidance)).toContain('want id="…"');
    },
  );

  it.each(['[a](https://x.example)', '[a](/documents/)', 'https://x.example', '[a]\n\n[a]: https://x.example'])(
    'holds no link that leaves its page: %j',
    (guidance) => {
      expect(saidOf(guidance)).toMatch(/^(link|definition): found "/);
    },
  );

  it('may link to its own headings, and show code', () => {
    expect(faultsOfGuidance('## Here\n\n[there](#here) `{1+1}`', document)).toEqual([]);
  });

  it('holds no picture', () => {
    expect(saidOf('![a](x.png)')).toBe('guidance: found an image; want words');
  });

  it('holds no telephone number', () => {
    expect(saidOf('Ring 01632 960123')).toContain('want <Contact id="…"/>, with the number in the frontmatter');
  });

  it.each(['<Contact id="mash">', 'a <b', '<!-- hidden -->'])(
    'is well formed, and says where it is not: %j',
    (guidance) => {
      const [fault] = faultsOfGuidance(`Words.\n\n${guidance}\n`, document);
      expect(fault).toMatchObject({ at: 'guidance', line: lineOf(mdx(document, guidance), guidance) + 2 });
    },
  );

  it.each([
    ['Only <90% attend', 'the sign < in "<90% attend"'],
    ['Words <Contact id="mash"> and more.\n\nMore words.', '<Contact> that is not closed'],
    ['<Note>\n\nA note.\n\nMore words.', '<Note> that is not closed'],
    ['<Contact id=“mash”/>', 'curly quotation marks in a component'],
    ['Words </Note> here', '</Note>'],
    ['# A second title', '# A second title'],
    ['A second title\n===', '# A second title'],
    ['<Level id=1/>', 'id=1 without double quotes'],
  ])('is told a slip in plain words, on its own line: %j', (guidance, found) => {
    const faults = faultsOfGuidance(`Words.\n\n${guidance}\n`, document);
    const first = guidance.split('\n')[0] ?? '';
    expect(faults).toMatchObject([{ found, line: lineOf(mdx(document, guidance), first) + 2 }]);
  });

  it('is told all its faults at once, in order', () => {
    expect(saidOf('import x from "y"\n\n{1} <b>x</b>\n\n<Contact id="mush"/>').split('\n')).toHaveLength(4);
  });
});

describe('YAML', () => {
  const source = mdx();
  const faultsOfSource = (text: string) => faultsIn({ documents: { 'northshire-2020': text } });
  const replaced = (what: string, by: string): string => {
    expect(source).toContain(what);
    return source.replace(what, by);
  };

  it.each([
    ['a colon without quotes', replacedTitle('Level 3: x'), 'a colon in text without double quotes'],
    ['a quote that is not closed', replacedTitle('"Levels of need'), 'text without its closing quotation mark'],
    ['a field given twice', replacedTitle('"a"\ntitle: "b"'), 'the field title a second time in one entry'],
    ['words after the text', replacedTitle('"Levels" of need'), 'words after a closing quotation mark'],
    [
      'single quotes with an apostrophe',
      replacedTitle("'It's a guide'"),
      'text in single quotes that ends at its apostrophe',
    ],
    ['fields without a comma', replacedTitle('{ a: "a" b: "b" }'), 'two fields without a comma between them'],
    ['a backslash', replacedTitle('"C:\\docs"'), '\\d'],
    ['a percentage', replacedTitle('%90'), 'a sign at the start of text without double quotes'],
    [
      'a field without a space',
      source.replace('title: ', 'title:'),
      'a line without a colon and a space after its field',
    ],
  ])('that is malformed is named with its line, in plain words: %s', (_what, text, found) => {
    const faults = faultsOfSource(text);
    expect(faults).toMatchObject([{ at: 'YAML', found }]);
    expect(faults[0]?.line).toBeGreaterThanOrEqual(lineOf(text, 'title:'));
    expect(faults[0]?.line).toBeLessThanOrEqual(lineOf(text, 'title:') + 1);
  });

  it.each([
    ['further in', /^ {2}- id: "2"/m, '   - id: "2"', 'a dash that does not stand where its list has them'],
    ['further out', /^ {2}- id: "2"/m, ' - id: "2"', 'a dash that does not stand where its list has them'],
    ['without its space', /^ {2}- id: "2"/m, '  -id: "2"', 'a dash without a space after it'],
    ['within an entry', /^ {4}basis: /m, '  - basis: ', 'a dash in the middle of an entry'],
  ])('with a dash %s has one fault, on that line', (_where, what, by, found) => {
    const text = source.replace(what, by);
    expect(text).not.toBe(source);
    const faults = faultsOfSource(text);
    expect(faults).toMatchObject([{ found }]);
    expect(faults[0]?.line).toBe(lineOf(text, by.trim()));
  });

  it('with a list that is never closed says so first', () => {
    expect(faultsOfSource(replacedTitle('["a"'))[0]).toMatchObject({ found: 'a bracket [ that is not closed' });
  });

  it('that is malformed in the framework is named too', () => {
    expect(faultsIn({ files: { 'content/corrections.yaml': '- id: "a\n' } })).toMatchObject([
      { file: 'content/corrections.yaml', at: 'YAML' },
    ]);
  });

  it.each([
    ['a number', '"Levels of need"', '2020', 'title'],
    ['a year', '"2020-03"', '2020', 'edition.published'],
    ['a date', '"2020-03"', '2020-03-01', 'edition.published'],
    ['a truth value', '"Levels of need"', 'true', 'title'],
  ])('%s without quotes is not text, and the message asks for quotes', (_what, text, by, at) => {
    const wrong = replaced(text, by);
    expect(faultsOfSource(wrong)).toMatchObject([
      { at, want: expect.stringMatching(/^text in double quotes/) as unknown, line: lineOf(wrong, `: ${by}`) },
    ]);
  });

  it('without frontmatter is told what a document looks like', () => {
    expect(faultsOfSource('# A title\n')).toMatchObject([
      { found: 'no frontmatter', want: 'the data between two lines of ---, then the guidance', line: 1 },
    ]);
  });

  it('with a field that no schema has is told its name', () => {
    expect(said(faultsOfDocument({ ...aDocument(), colour: 'red' }))).toContain('found the field "colour"');
  });

  function replacedTitle(by: string): string {
    return mdx().replace('"Levels of need"', by);
  }
});

describe('the framework', () => {
  it('has concerns that stand in a dimension it knows', () => {
    const concerns = [aConcern('housing', { dimension: 'homelife' })];
    expect(said(faultsIn({ framework: { concerns } }))).toBe(
      '[0].dimension: found "homelife"; want "home-life"? One of home-life (content/framework/dimensions.yaml)',
    );
  });

  it('has dimensions that stand in a domain it knows', () => {
    const dimensions = [{ id: 'home-life', title: 'Home life', domain: 'famly', definition: 'Life at home.' }];
    expect(faultsIn({ framework: { dimensions } })).toMatchObject([
      { file: 'content/framework/dimensions.yaml', at: '[0].domain', found: '"famly"' },
    ]);
  });

  it('bears each id once', () => {
    const concerns = [aConcern('housing'), aConcern('housing')];
    expect(faultsIn({ framework: { concerns } })).toMatchObject([
      { file: 'content/framework/concerns.yaml', at: '[1].id' },
    ]);
  });

  it('knows areas by their ONS codes', () => {
    expect(faultsIn({ framework: { areas: [anArea({ codes: ['Northshire'] })] } })).toContainEqual(
      expect.objectContaining({
        file: 'content/areas.yaml',
        at: '[0].codes[0]',
        want: 'an ONS code such as "E06000010"',
      }),
    );
  });

  it('is whole: a missing file is named', () => {
    expect(faultsIn({ files: { 'content/framework/anchors.yaml': null } })).toMatchObject([
      { file: 'content/framework/anchors.yaml', found: 'no such file' },
    ]);
  });

  it('has a log of corrections that names date, document and words', () => {
    expect(
      faultsIn({ files: { 'content/corrections.yaml': '- id: "a"\n  date: "May"\n  document: "hull-2018"\n' } }),
    ).toMatchObject([
      { file: 'content/corrections.yaml', at: '[0].date', line: 2 },
      { file: 'content/corrections.yaml', at: '[0].where' },
      { file: 'content/corrections.yaml', at: '[0].what' },
    ]);
  });
});

describe('the day of the content', () => {
  const correction = (date: string): string =>
    `- { id: "a", date: "${date}", document: "northshire-2020", where: "indicator 1", what: "Said otherwise." }\n`;
  const faultsOn = (date: string, corrected: string): string =>
    said(faultsIn({ files: { 'content/date.yaml': date, 'content/corrections.yaml': correction(corrected) } }));

  it('is authored: a missing file is named, and a day that does not exist', () => {
    expect(said(faultsIn({ files: { 'content/date.yaml': null } }))).toBe(
      '(the whole file): found no such file; want the day on which the content last changed, as in: date: "2026-11-27"',
    );
    expect(faultsIn({ files: { 'content/date.yaml': 'date: "2026-02-30"\n' } })).toMatchObject([
      { at: 'date', line: 1 },
    ]);
  });

  it('is not before any correction', () => {
    expect(faultsOn('date: "2026-12-01"\n', '2026-12-01')).toBe('');
    expect(faultsOn('date: "2026-11-30"\n', '2026-12-01')).toBe(
      'date: found "2026-11-30"; want 2026-12-01 or later: a correction bears it',
    );
  });
});

describe('a document that is out of shape', () => {
  const parts = Object.keys(aDocument()) as (keyof DocumentFile)[];
  const guidance =
    '<Level id="1"/> <Contact id="a"/> <Within id="b"/> <Tool id="c"/>\n\n<List of="d"/>\n\n<Steps of="e"/>\n';

  it.each(parts)('is told so, and never breaks the check: %s', (part) => {
    for (const value of [undefined, 3, [null], [{}], {}]) {
      const faults = faultsOfDocument({ ...aDocument(), [part]: value }, guidance);
      expect(
        faults.filter((fault) => fault.at.startsWith(part)),
        JSON.stringify(value),
      ).not.toEqual([]);
    }
  });
});

describe('all faults at once', () => {
  const files = {
    documents: {
      'northshire-2018': mdx(
        withEntries(anIndicator(1, { text: '' }), { text: 'Sign', concerns: ['housing'] }),
      ).replace('2020"', '2018"'),
      'northshire-2019': mdx().replace('"Levels of need"', '"Levels of need'),
      'northshire-2020': mdx(
        withEntries(anIndicator(1, { concerns: ['houssing'] }), anIndicator(1)),
        'Ring <Contact id="mash"/> {1}\n',
      ),
    },
    framework: { dimensions: [{ id: 'home-life', title: '', domain: 'family', definition: 'Life at home.' }] },
  };

  it('are named over all files, one after another', () => {
    const places = faultsIn(files).map(({ file, at }) => `${file.replace('content/', '')} ${at}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'framework/dimensions.yaml [0].title',
        'documents/northshire-2018.mdx tables[0].rows[0].cells["1"][0].text',
        'documents/northshire-2018.mdx tables[0].rows[0].cells["1"][1].ref',
        'documents/northshire-2019.mdx YAML',
        'documents/northshire-2020.mdx tables[0].rows[0].cells["1"][0].concerns[0]',
        'documents/northshire-2020.mdx tables[0].rows[0].cells["1"][1].ref',
        'documents/northshire-2020.mdx <Contact id>',
        'documents/northshire-2020.mdx guidance',
      ]),
    );
  });

  it('each say file, line, field, what was found and what is wanted', () => {
    for (const fault of faultsIn(files)) {
      expect(faultInWords(fault)).toMatch(
        /^content\/[\w/-]+\.(?:mdx|yaml):\d+(?::\d+)?\n {4}\S.*: found \S.*; want \S/,
      );
    }
  });

  it('stand on the line that holds the field', () => {
    const source = mdx(withEntries(anIndicator(1), anIndicator(2, { concerns: ['houssing'] })));
    expect(faultsIn({ documents: { 'northshire-2020': source } })).toMatchObject([
      { line: lineOf(source, 'houssing') },
    ]);
  });

  it('of one file are named together: those of its fields, those between its fields, and those of its guidance', () => {
    const document = withEntries(anIndicator(1, { text: '' }), anIndicator(2, { concerns: ['houssing'] }));
    expect(faultsOfDocument(document, 'import x from "y"\n')).toHaveLength(3);
  });

  it('stand beside a slip in the same file: those before it are named, and those after it are counted', () => {
    const document = aDocument({ title: '', about: 'Words', publisher: 'P' });
    const source = mdx(document, 'import x from "y"\n\n<Contact id="mash"/>\n');
    const slip = source.replace(/^about: .*$/m, 'about: A guide: of sorts').replace(/^( +)basis: .*$/m, '$1basis: 3');
    const files = { documents: { 'northshire-2020': slip } };
    expect(faultsIn(files).map(({ at }) => at)).toEqual(['YAML', 'title', 'guidance']);
    expect(followingIn(files)).toBeGreaterThan(0);
  });

  it('do not multiply: one bad concern in the framework leaves the others known', () => {
    const concerns = [aConcern('housing'), { ...aConcern('neglect'), title: '' }];
    expect(faultsIn({ framework: { concerns } })).toMatchObject([
      { file: 'content/framework/concerns.yaml', at: '[1].title' },
    ]);
  });
});
