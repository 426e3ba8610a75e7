/** How the style sheets are made: in layers, on one scale, with colours in one place and lists that agree with the code. */
import { describe, expect, it } from 'vitest';
import { declarations, declarationsIn, sheets, type CssRule } from '../../support/css.ts';

const order = /@layer ([^;{]+);/
  .exec(sheets.find(([file]) => file === 'layers.css')![1])![1]!
  .split(',')
  .map((name) => name.trim());
const named = ({ file, heads, property, value }: CssRule): string =>
  `${file}: ${heads.join(' / ')} { ${property}: ${value} }`;
const onPaper = ({ heads }: CssRule): boolean => heads.some((head) => /^@media print|^@page/.test(head));
const offending = (wrong: (rule: CssRule) => boolean): string[] => declarations.filter(wrong).map(named);

it('the reader of these tests finds layers, queries and values', () => {
  expect(declarationsIn('x', '@layer a { @media print { b, c { d: e f; g: h } } i { j: k } }')).toEqual([
    { file: 'x', heads: ['@layer a', '@media print', 'b, c'], property: 'd', value: 'e f' },
    { file: 'x', heads: ['@layer a', '@media print', 'b, c'], property: 'g', value: 'h' },
    { file: 'x', heads: ['@layer a', 'i'], property: 'j', value: 'k' },
  ]);
  expect(declarations.length).toBeGreaterThan(500);
});

describe('layers', () => {
  it('are named in one place, which every sheet begins with', () => {
    for (const [file, css] of sheets) {
      if (file === 'layers.css') continue;
      expect(css.trimStart(), file).toMatch(/^@import '\.{1,2}\/layers\.css';/);
      expect(css, file).not.toMatch(/@layer [^{;]+;/);
    }
  });

  it('hold every rule', () => {
    const outside = offending(
      ({ heads: [first = ''] }) => !first.startsWith('@page') && !order.includes(first.replace('@layer ', '')),
    );
    expect(outside).toEqual([]);
  });

  it('hold in those for paper what is for paper, and nothing else', () => {
    expect(
      offending(
        (rule) => !rule.heads[0]!.startsWith('@page') && onPaper(rule) !== rule.heads[0]!.includes('print.'),
      ).filter((words) => !words.startsWith('colours.css')),
    ).toEqual([]);
  });

  it('need no exclamation marks', () => {
    expect(offending(({ value }) => value.includes('!important'))).toEqual([]);
  });
});

describe('the scale', () => {
  it('gives every size of type on a screen, or a part of it', () => {
    const sizes = offending(
      (rule) =>
        rule.property === 'font-size' &&
        !onPaper(rule) &&
        !/^(?:var\(--(?:text|room)[a-z-]*\)|inherit|[\d.]+em)$/.test(rule.value),
    );
    expect(sizes).toEqual([]);
  });

  it('has six sizes of type and five spaces', () => {
    const root = declarations.filter(({ file, heads }) => file === 'scale.css' && heads.length === 2);
    expect(root.filter(({ property }) => property.startsWith('--text'))).toHaveLength(6);
    expect(root.filter(({ property }) => property.startsWith('--space'))).toHaveLength(5);
  });

  it('gives every space on a screen', () => {
    const spaces = offending(
      (rule) =>
        /^(?:padding|margin|gap|row-gap|column-gap)/.test(rule.property) &&
        !onPaper(rule) &&
        // What the page ends with, and what keeps a heading clear of the top, are measures of the page.
        /[1-9][\d.]*rem|0\.\d+rem/.test(rule.value.replaceAll(/\b(?:1rem|2\.5rem|4rem|1\.25rem)\b/g, '')),
    );
    expect(spaces).toEqual([]);
  });

  it('names the widths at which layouts change, and no others are used', () => {
    const widths = sheets.flatMap(([file, css]) =>
      [...css.matchAll(/@(?:media|container)([^{]+)\{/g)].flatMap(([, query = '']) =>
        [...query.matchAll(/([\d.]+)(rem|em|px)/g)].map(([width]) => `${file} ${width}`),
      ),
    );
    expect([...new Set(widths.map((words) => words.split(' ')[1]))].sort()).toEqual([
      '27rem',
      '40rem',
      '60rem',
      '68rem',
      '76rem',
    ]);
  });
});

it('colours stand in one file', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklch)a?\(|\b(?:white|black|red|gr[ae]y)\b/i;
  expect(offending(({ file, value }) => file !== 'colours.css' && colour.test(value))).toEqual([]);
});

it('sheets of paper have names of their own, each used where it is made', () => {
  const pages = sheets.flatMap(([file, css]) => [...css.matchAll(/@page\s*([\w-]*)/g)].map(([, name]) => [file, name]));
  expect(pages.filter(([, name]) => name === '')).toEqual([]);
  for (const [file, name] of pages)
    expect(
      declarations.some((one) => one.file === file && one.property === 'page' && one.value === name),
      file,
    ).toBe(true);
});
