/** How an indicator and a listed sign are drawn, wherever they are: from an edition on a page, from an index in a tool. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { IndicatorItem } from '#components/kit/IndicatorItem.tsx';
import { IndicatorList } from '#components/kit/IndicatorList.tsx';
import { IndicatorResult } from '#components/kit/IndicatorResult.tsx';
import { ListItem, ListItemResult } from '#components/kit/ListItem.tsx';
import { ListSection } from '#components/kit/ListSection.tsx';
import { exportIndex } from '#model/data/compact-index.ts';
import { indexedIndicatorView, indexedListItemView, openIndex, quotationOf } from '#model/data/edition-index.ts';
import { fullCitation } from '#model/edition/wording/citation.ts';
import { mapNested, nest, nestedViews } from '#model/edition/nesting.ts';
import { indicatorView, listItemView } from '#model/edition/views.ts';
import { highlighted } from '#model/search/ranking/highlighted-view.ts';
import { openLexicon } from '#model/search/words/lexicon.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { aList, anEdition, anIndicator, aTable, byRef } from '../../support/build.ts';
import { all, parse, tags, textOf, withClass, type Element, type Tree } from '../../support/html.ts';

const edition = anEdition({
  footnotes: [{ mark: '3', text: 'See the law.' }],
  tables: [
    aTable({
      '1': [
        anIndicator(1, {
          text: 'Harm because of:',
          items: [
            anIndicator(2, { text: 'damp', kind: 'met', about: 'parent' }),
            anIndicator(3, { text: 'cold', items: [anIndicator(4, { text: 'in winter' })] }),
          ],
        }),
        anIndicator(5, { text: 'Absent:', sub: ['from school', 'from home'], footnotes: ['3'], note: 'A misprint.' }),
      ],
    }),
  ],
  lists: [
    aList('urgent-signs', {
      title: 'Urgent signs',
      urgent: true,
      route: 'Ring at once.',
      items: [{ ref: 1, text: 'Bruising', sub: ['of a baby'], note: 'Our doubt.', concerns: ['neglect'] }],
    }),
  ],
});
const index = openIndex(exportIndex(edition));
const indexed = (ref: number) => index.indicators.find((one) => one.ref === ref)!;
const inIndex = mapNested(
  nest(index.indicators, index.indicators, ({ parent }) => parent),
  indexedIndicatorView,
);

const draw = (part: Parameters<typeof renderToString>[0]): Tree => parse(renderToString(part));
const presented = (tree: Tree | Element): Element[] => all(tree, ({ attribs }) => 'data-indicator' in attribs);
const links = (tree: Tree | Element): (string | undefined)[] => tags(tree, 'a').map(({ attribs }) => attribs['href']);

describe('an indicator', () => {
  it('is one element with its id and its level, and without the anchor that is its domain page’s own', () => {
    const view = indicatorView(edition, byRef(edition, 5));
    const [item] = tags(draw(<IndicatorItem indicator={view} base="" apart />), 'li');
    expect(item?.attribs).toEqual({ 'data-indicator': 'northshire-2020-5', 'data-level': '1' });
    const [home] = tags(draw(<IndicatorItem indicator={view} base="" apart={false} home />), 'li');
    expect(home?.attribs['id']).toBe('i5');
  });

  it('shows its lines, its footnotes, its note and what it is besides a need of the child', () => {
    const tree = draw(<IndicatorItem indicator={indicatorView(edition, byRef(edition, 5))} base="/base" apart />);
    expect(withClass(tree, 'sub').flatMap((list) => tags(list, 'li').map((line) => textOf(line)))).toEqual([
      'from school',
      'from home',
    ]);
    expect(links(tree)).toEqual(['/base/documents/northshire-2020/#fn3']);
    expect(withClass(tree, 'note').map((note) => textOf(note))).toEqual(['A misprint.']);
    const tagged = draw(<IndicatorItem indicator={indicatorView(edition, byRef(edition, 2))} base="" apart />);
    expect(withClass(tagged, 'tag').map((tag) => textOf(tag))).toEqual(['a need that is met, about a parent or carer']);
  });

  it('shows its lead-in where it is apart from it, and only there', () => {
    const view = indicatorView(edition, byRef(edition, 4));
    expect(textOf(draw(<IndicatorItem indicator={view} base="" apart />))).toBe('Harm because of: cold in winter');
    expect(textOf(draw(<IndicatorItem indicator={view} base="" apart={false} />))).toBe('in winter');
  });
});

describe('a list of indicators', () => {
  const nested = nestedViews(edition, edition.indicators);

  it('nests in a lead-in all that hangs on it, each once, and links each to its own place', () => {
    for (const nodes of [nested, inIndex]) {
      const tree = draw(<IndicatorList nested={nodes} base="/base" />);
      expect(presented(tree).map(({ attribs }) => attribs['data-indicator']?.split('-').at(-1))).toEqual([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
      expect(withClass(tree, 'lead-in')).toEqual([]);
      const [lead, , cold] = presented(tree);
      expect(presented(lead!)).toHaveLength(3);
      expect(presented(cold!)).toHaveLength(1);
      for (const item of presented(tree))
        expect(links(item)).toContain(
          `/base/documents/northshire-2020/domains/home/#i${item.attribs['data-indicator']!.split('-').at(-1)!}`,
        );
    }
  });

  it('shows the lead-in where only what hangs on it is chosen, and nothing twice where only its parent is not', () => {
    const chosen = [byRef(edition, 4), byRef(edition, 1)];
    const whole = draw(<IndicatorList nested={nestedViews(edition, chosen)} base="" />);
    expect(presented(whole)).toHaveLength(4);
    const alone = draw(<IndicatorList nested={nestedViews(edition, [byRef(edition, 4)])} base="" />);
    expect(all(alone, ({ attribs }) => attribs['aria-label'] === 'No. 4, Northshire 2020')).toHaveLength(1);
    expect(textOf(alone)).toBe('Harm because of: cold in winter No. 4');
  });
});

describe('what a search found', () => {
  const query = parseQuery(
    'damp',
    openLexicon({ concerns: [], terms: [], words: '', ordinary: '', sides: [], danger: [] }),
  );

  it('names level, edition and place, and marks what was typed without losing a letter', () => {
    const tree = draw(<IndicatorResult indicator={highlighted(indexedIndicatorView(indexed(2)), query)} base="" />);
    expect(textOf(tree)).toContain('Harm because of: damp');
    expect(tags(tree, 'mark').map((mark) => textOf(mark))).toEqual(['damp']);
    expect(textOf(tree)).toMatch(
      / · Northshire, March 2020 · Northshire 2020, indicator 2 · a need that is met, about/,
    );
    expect(links(tree), 'what to do at its level, and its own place').toEqual([
      '/documents/northshire-2020/levels/1/',
      '/documents/northshire-2020/domains/home/#i2',
    ]);
  });

  it('holds no link where no page is at hand', () => {
    const [item] = index.listItems;
    const results = [
      <IndicatorResult indicator={indexedIndicatorView(indexed(2))} base={null} />,
      <ListItemResult item={indexedListItemView(item!)} base={null} />,
      <ListSection list={edition.lists[0]!} title="" items={index.listItems.map(indexedListItemView)} base={null} />,
    ];
    for (const result of results) expect(links(draw(result))).toEqual([]);
  });
});

describe('what is copied of an entry', () => {
  it('is its words whole, its citation, and its address where the site is at hand', () => {
    const [words, citation, address] = quotationOf(indexed(2), 'https://atlas.example/base').split('\n');
    expect(words).toBe('Harm because of: damp');
    expect(citation).toBe(`Northshire 2020, indicator 2. ${fullCitation(edition, byRef(edition, 2))}`);
    expect(address).toBe('https://atlas.example/base/documents/northshire-2020/domains/home/#i2');
    expect(quotationOf(indexed(2), null).split('\n')).toEqual([words, citation]);
  });

  it('of a listed sign names the list that it is printed in', () => {
    expect(quotationOf(index.listItems[0]!, null)).toBe(
      'Bruising: of a baby\nNorthshire 2020. Northshire Safeguarding Children Board, Levels of need, March 2020, printed outside the level tables: “Urgent signs”, item 1. Restated by Threshold Atlas; check the original before quoting.',
    );
  });
});

describe('a listed sign', () => {
  const list = edition.lists[0]!;
  const view = listItemView(edition, list, list.items[0]!);

  it('is one element that leads to its list, and at home is what others lead to', () => {
    const apart = draw(<ListItem item={view} base="/base" />);
    expect(tags(apart, 'li')[0]?.attribs).toEqual({ 'data-list-item': 'northshire-2020-urgent-signs-1' });
    expect(links(apart)).toEqual(['/base/documents/northshire-2020/#urgent-signs-1']);
    const home = draw(<ListSection list={list} title={list.title} items={[view]} base="" home />);
    expect(tags(home, 'section')[0]?.attribs).toMatchObject({ class: 'list urgent', id: 'list-urgent-signs' });
    expect(tags(home, 'li')[0]?.attribs['id']).toBe('urgent-signs-1');
    expect(links(home)).toEqual([]);
    expect(withClass(home, 'cite').map((cite) => textOf(cite))).toEqual([
      'Northshire Safeguarding Children Board, Levels of need, March 2020, printed outside the level tables: “Urgent signs”, item 1. Restated by Threshold Atlas; check the original before quoting.',
    ]);
  });

  it('comes with what to do, and among other results with the name of its list', () => {
    const section = draw(<ListSection list={list} title="Northshire: Urgent signs" items={[view]} base="" />);
    expect(textOf(section)).toContain('What to do: Ring at once.');
    expect(textOf(section)).toContain('Bruising of a baby Our doubt.');
    const [item] = index.listItems;
    const result = draw(<ListItemResult item={indexedListItemView(item!)} base="" />);
    expect(textOf(result)).toMatch(/^Bruising: of a baby Urgent signs · Northshire, March 2020 · In its list$/);
  });
});
