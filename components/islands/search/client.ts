/** The search page: results as one types, in three parts: concerns, indicators, guidance. */
import type { CompactIndex } from '../../../src/model/export.ts';
import { hitsIn, type Hit } from '../../../src/model/match.ts';
import { openLexicon, understand, type Lexicon, type LexiconFile, type Understanding } from '../../../src/model/query.ts';
import { KINDS } from '../../../src/model/codes.ts';
import { rowAt, type IndexRow } from '../../../src/model/rows.ts';
import { allSaved, fetchOnce, NotSaved } from '../support/fetch.ts';
import { drawHit, drawPage, element } from './draw.ts';
import { loadPagefind, searchPages, type PageData } from './pagefind.ts';
import { readState, writeState, type Choices, type SearchState } from './state.ts';

interface Guide {
  readonly base: string;
  readonly areas: readonly { readonly id: string; readonly name: string; readonly levels: readonly { readonly id: string; readonly label: string }[] }[];
  readonly anchors: readonly { readonly id: string; readonly title: string }[];
  readonly concerns: Readonly<Record<string, string>>;
}

interface Results {
  readonly query: Understanding;
  readonly hits: readonly Hit[];
  readonly pages: readonly PageData[];
  /** Pages that answer and are not saved on this device, where there is no connection. */
  readonly unsaved: readonly PageData[];
}

const MOST = 30;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page and this script are written together
const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the search page lacks ${selector}`);
  return found;
};

const guide = JSON.parse(find('#search-guide').textContent) as Guide;
const controls = {
  words: find<HTMLInputElement>('#words'),
  area: find<HTMLSelectElement>('#area'),
  level: find<HTMLSelectElement>('#level'),
  kind: find<HTMLSelectElement>('#kind'),
  replaced: find<HTMLInputElement>('#replaced'),
};
const said = find<HTMLElement>('#said');
const out = find<HTMLElement>('#results');

 
const fetchData = <T>(path: string): Promise<T> => fetchOnce<T>(`${guide.base}${path}`);

let opened: Promise<Lexicon> | undefined;
const lexicon = (): Promise<Lexicon> => (opened ??= fetchData<LexiconFile>('/data/lexicon.json').then(openLexicon));

const levelsOf = (area: string): readonly { id: string; label: string }[] =>
  guide.areas.find((one) => one.id === area)?.levels ?? guide.anchors.map(({ id, title }) => ({ id, label: title }));

const choices: Choices = {
  area: guide.areas.map((area) => area.id),
  kind: KINDS,
  levelsOf: (area) => levelsOf(area).map((level) => level.id),
};

/** The level control offers the chosen area's own levels, or our anchors where no area is chosen. */
function offerLevels(area: string, chosen: string): void {
  const options = levelsOf(area).map(({ id, label }) => element('option', { value: id }, label));
  controls.level.replaceChildren(element('option', { value: '' }, 'All levels'), ...options);
  controls.level.value = chosen;
}

function stateOfControls(): SearchState {
  const { words, area, level, kind, replaced } = controls;
  return { words: words.value.trim(), area: area.value, level: level.value, kind: kind.value, replaced: replaced.checked };
}

function setControls(state: SearchState): void {
  controls.words.value = state.words;
  controls.area.value = state.area;
  offerLevels(state.area, state.level);
  controls.kind.value = state.kind;
  controls.replaced.checked = state.replaced;
}

const areaFits = ({ index }: Hit, state: SearchState): boolean =>
  (state.area === '' || index.area === state.area) && (state.replaced || index.state !== 'replaced');

/** Without an area a level is one of our anchors; with one, it is the area's own. */
function levelFits({ level }: IndexRow, state: SearchState): boolean {
  if (state.level === '') return true;
  return state.area === '' ? level.anchors.some((anchor) => anchor === state.level) : level.id === state.level;
}

/** A hit's own level and kind decide: Pagefind filters pages, not the bullets on them. */
function wanted(hit: Hit, state: SearchState): boolean {
  if (!areaFits(hit, state)) return false;
  if (hit.listed) return state.level === '' && state.kind === '';
  const row = rowAt(hit.index, hit.at);
  return levelFits(row, state) && (state.kind === '' || row.kind === state.kind);
}

const documentOf = (page: PageData): string | undefined => /\/documents\/([^/]+)\//.exec(page.url)?.[1];

async function search(state: SearchState): Promise<Results> {
  const query = understand(state.words, await lexicon());
  const wordings = [...new Set([query.text, state.words, ...query.phrases.slice(0, 4), ...query.concerns.slice(0, 4).map((id) => guide.concerns[id] ?? '')])];
  const filters = {
    ...(state.area === '' ? {} : { area: { any: [state.area, 'all'] } }),
    ...(state.replaced ? {} : { edition: { any: ['latest-held', 'all'] } }),
  };
  const pages = await searchPages(`${guide.base}/`, wordings.filter((words) => words !== ''), filters);
  const documents = [...new Set(pages.flatMap((page) => documentOf(page) ?? []))];
  const indexes = documents.length === 0 ? [] : await allSaved(documents.map((document) => fetchData<CompactIndex>(`/data/index/${document}.json`))).catch(noneSaved);
  const hits = indexes.flatMap((index) => hitsIn(index, query)).filter((hit) => wanted(hit, state));
  hits.sort((a, b) => b.score - a.score || Number(b.listed) - Number(a.listed));
  const missing = documents.filter((document) => !indexes.some((index) => index.document === document));
  const unsaved = pages.filter((page) => missing.includes(documentOf(page) ?? ''));
  const guidance = pages.filter((page) => !unsaved.includes(page) && !page.url.includes('/domains/') && !page.url.includes('/concerns/'));
  return { query, hits, pages: guidance, unsaved };
}

/** Nothing of what was found is saved: the pages are named even so. */
function noneSaved(error: unknown): CompactIndex[] {
  if (error instanceof NotSaved) return [];
  throw error;
}

function part(title: string, items: readonly HTMLElement[]): HTMLElement {
  const list = element('ul', { class: 'signs' }, ...items.slice(0, MOST));
  const section = element('section', {}, element('h2', {}, `${title} (${String(items.length)})`), list);
  if (items.length > MOST) {
    const more = element('button', { type: 'button' }, `Show ${String(items.length - MOST)} more`);
    more.addEventListener('click', () => {
      const next = items.slice(MOST);
      list.append(...next);
      more.remove();
      next[0]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}

function nothing(words: string): HTMLElement {
  return element('div', { class: 'notice' },
    element('p', {}, `Nothing was found for “${words}”. That is not a lower level of concern: documents use other words.`),
    element('ul', {},
      element('li', {}, 'Use fewer words, or another word for the same thing.'),
      element('li', {}, 'Choose all areas, all levels and all kinds, or include replaced editions.'),
      element('li', {}, 'Start from ', element('a', { href: `${guide.base}/concerns/` }, 'the concerns'), ' or ', element('a', { href: `${guide.base}/glossary/` }, 'the glossary'), '.')),
  );
}

function draw({ query, hits, pages, unsaved }: Results, state: SearchState): void {
  const concerns = query.concerns.map((id) => element('li', {}, element('a', { href: `${guide.base}/concerns/${id}/` }, guide.concerns[id] ?? id)));
  const sections = [
    ...(query.corrections.length > 0 ? [element('p', { class: 'soft' }, `Read as “${query.text}”.`)] : []),
    ...(concerns.length > 0 ? [element('section', {}, element('h2', {}, 'Concerns, side by side across areas'), element('ul', { class: 'jump' }, ...concerns))] : []),
    ...(hits.length > 0 ? [part('Indicators', hits.map((hit) => drawHit(hit, query, guide.base)))] : []),
    ...(pages.length > 0 ? [part('Guidance and glossary', pages.map(drawPage))] : []),
    ...(unsaved.length > 0 ? [part('Not saved on this device', unsaved.map(drawPage))] : []),
  ];
  const found = hits.length + pages.length + unsaved.length > 0;
  out.replaceChildren(...sections, ...(found ? [] : [nothing(state.words)]));
  said.textContent = found ? `${String(hits.length)} indicators and ${String(pages.length)} pages of guidance found${unsaved.length > 0 ? `, and ${String(unsaved.length)} pages that are not saved` : ''}.` : 'Nothing found.';
}

let turn = 0;

async function show(state: SearchState): Promise<void> {
  const mine = ++turn;
  if (state.words === '') {
    out.replaceChildren();
    said.textContent = '';
    return;
  }
  try {
    const results = await search(state);
    if (mine === turn) draw(results, state);
  } catch (error) {
    if (mine !== turn) return;
    said.textContent = 'The search could not be loaded. Try again, or start from the concerns.';
    console.error(error);
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** A change of choices is a step that Back undoes; typing is not a step for each letter. */
function changed(step: boolean): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const state = stateOfControls();
    const address = `${location.pathname}${writeState(state)}`;
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(state);
  }, step ? 0 : 120);
}

function fromAddress(): void {
  const { state, dropped } = readState(location.search, location.hash, choices);
  setControls(state);
  void show(state).then(() => {
    if (dropped.length > 0) out.prepend(element('p', { class: 'notice' }, `Left out, because it is not a choice here: ${dropped.join(', ')}.`));
  });
}

find<HTMLElement>('#search').hidden = false;
controls.words.addEventListener('input', () => { changed(false); });
controls.area.addEventListener('change', () => {
  offerLevels(controls.area.value, '');
  changed(true);
});
for (const control of [controls.level, controls.kind, controls.replaced]) control.addEventListener('change', () => { changed(true); });
find<HTMLFormElement>('#search').addEventListener('submit', (event) => {
  event.preventDefault();
  changed(true);
});
addEventListener('popstate', fromAddress);
addEventListener('hashchange', fromAddress);
// This page is for searching: what a search needs is under way before the first letter.
void Promise.allSettled([lexicon(), loadPagefind(`${guide.base}/`)]);
fromAddress();
if (controls.words.value === '') controls.words.focus();
