// The interface's own words, read as a newly appointed safeguarding lead reads them: plainly.
import { ElementType } from 'htmlparser2';
import { expect, test } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { FACET_TITLES } from '#model/finder/url-state.ts';
import { finderOptions } from '#model/finder/options.ts';
import type { SearchState } from '#model/search/url-state.ts';
import { Controls } from '#islands/search/Controls.tsx';
import { NothingFound } from '#islands/search/Widening.tsx';
import { concerns, editions, INLINE, lists, mainOf, pageAt, parse } from '../../support/dist.ts';
import type { Element, Tree } from '../../support/dist.ts';
import { atlas } from '../../support/real.ts';

const READING_AGE = 12;

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every string of the restated documents and of the concerns: not the interface's own words. */
const restated = new Set<string>();
function keep(value: unknown): void {
  if (typeof value === 'string') restated.add(even(value));
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(keep);
}
keep([editions, lists, concerns]);
const documents = [...restated].join('\n');

const isRestated = (text: string): boolean =>
  restated.has(text) || (text.split(' ').length > 4 && documents.includes(text));

/** Each run of words between the edges of blocks, restated words left out; a label is a run of its own. */
function runsOf(tree: Tree | Element): string[] {
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    if (/[a-z]/i.test(run) && !isRestated(even(run))) runs.push(even(run));
    run = '';
  };
  const visit = (node: Element['children'][number]): void => {
    if (node.type === ElementType.Text) run += isRestated(even(node.data)) ? ' ' : node.data;
    if (!('children' in node) || !('name' in node) || ['script', 'style', 'svg'].includes(node.name)) return;
    if (node.attribs['data-indicator'] !== undefined) return;
    const inline = INLINE.has(node.name);
    if (!inline) end();
    node.children.forEach(visit);
    if (!inline) end();
  };
  tree.children.forEach(visit);
  end();
  return runs;
}

/**
 * The age at which one reads a text: the Automated Readability Index, which counts letters rather than guessing
 * syllables, gives a school year of the United States, whose pupils are five years older than its number.
 * Smith and Senter, Automated Readability Index, AMRL-TR-66-220, 1967.
 */
function readingAge(runs: readonly string[]): number {
  const sentences = runs.flatMap((run) => run.split(/(?<=[.?!:])\s+/)).filter((one) => /[a-z]/i.test(one));
  const words = sentences.flatMap((one) => one.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43 + 5;
}

test('the measure knows a plain sentence from a bookish one', () => {
  expect(readingAge(['Who to contact, and how soon. The cat sat on the mat.'])).toBeLessThan(READING_AGE);
  expect(
    readingAge(['The alignment of dimensions, hereinafter designated, constitutes an authoritative categorisation.']),
  ).toBeGreaterThan(READING_AGE + 4);
});

const options = finderOptions(atlas, '', true);
const state: SearchState = { words: 'dragons', area: '', level: '', kind: '', replaced: false, allWords: false };
const nothing = () => undefined;

/** What the search says once it runs in a browser: its form, and its words where nothing is found. */
const searching = parse(
  renderToString(
    <div>
      <Controls options={options} state={state} named={[]} wordsBox={{ current: null }} change={nothing} />
      <NothingFound
        asked={{ state: { ...state, level: '1', kind: 'need' }, areas: [], named: [], narrowed: true }}
        what="Nothing"
        base=""
        choose={nothing}
      />
    </div>,
  ),
);

test.each([
  ['home', runsOf(mainOf(pageAt('/')))],
  ['a level', runsOf(mainOf(pageAt('/documents/hull-2018/levels/3/')))],
  ['the search', [...runsOf(mainOf(pageAt('/search/'))), ...runsOf(searching)]],
] as const)('%s is read at twelve', (_, runs) => {
  expect(runs.length).toBeGreaterThan(15);
  // Labels are short and would flatter the sentences.
  const sentences = runs.filter((run) => run.split(' ').length > 4);
  expect(sentences.length).toBeGreaterThan(5);
  expect(readingAge(sentences), sentences.join(' | ')).toBeLessThanOrEqual(READING_AGE);
});

const PRIVATE = /\b(?:whom|dimensions?|aligned level|our alignment|held|stands?|stood)\b/i;

test.each(
  ['', 'compare/', 'concerns/', 'consent/', 'contacts/', 'disagreement/', 'documents/', 'indicators/', 'levels/']
    .concat(['requirements/', 'search/', 'timescales/', 'training/', 'windscreen/hull-2018/', 'compare/health/'])
    .map((page) => `/${page}`),
)('%s says nothing in words that only we use', (address) => {
  expect(runsOf(mainOf(pageAt(address))).filter((run) => PRIVATE.test(run))).toEqual([]);
});

test('nor do the names of what the finder and the search narrow by', () => {
  expect([...Object.values(FACET_TITLES), ...runsOf(searching)].filter((name) => PRIVATE.test(name))).toEqual([]);
});
