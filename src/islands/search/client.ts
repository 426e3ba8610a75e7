/** The search page: its controls, its address, and the results as one types. */
import { areaNamesInWords } from '#model/search/interpret.ts';
import { KINDS } from '#model/content/vocabulary.ts';
import { element } from './draw.ts';
import { findPages, findSigns, guidanceOf, questionOf, warm, type Guidance } from './find.ts';
import type { Guide, GuideArea } from './options.ts';
import { walkable } from './keyboard.ts';
import { loadPagefind } from './pagefind.ts';
import { firstParts, lastParts, summary, type Choose } from './parts.ts';
import { ALL_AREAS, readState, writeState, type Choices, type SearchState } from './state.ts';

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
const anyArea = controls.area.options[0];
const said = find<HTMLElement>('#said');
const out = find<HTMLElement>('#results');

const levelsOf = (area: string): readonly { id: string; label: string }[] =>
  guide.areas.find((one) => one.id === area)?.levels ?? guide.anchors.map(({ id, title }) => ({ id, label: title }));

const choices: Choices = {
  area: [ALL_AREAS, ...guide.areas.map((area) => area.id)],
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
  return {
    words: words.value.trim(),
    area: area.value,
    level: level.value,
    kind: kind.value,
    replaced: replaced.checked,
  };
}

function setControls(state: SearchState): void {
  controls.words.value = state.words;
  controls.area.value = state.area;
  offerLevels(state.area, state.level);
  controls.kind.value = state.kind;
  controls.replaced.checked = state.replaced;
}

/** The area control says which areas the words name, and offers all of them instead. */
function offerAreas(named: readonly GuideArea[], chosen: string): void {
  if (anyArea !== undefined)
    anyArea.textContent = named.length === 0 ? 'All areas' : `${areaNamesInWords(named)}, as typed`;
  const all = controls.area.querySelector(`option[value="${ALL_AREAS}"]`);
  if (named.length === 0) all?.remove();
  else if (all === null) anyArea?.after(element('option', { value: ALL_AREAS }, 'All areas'));
  controls.area.value = named.length === 0 && chosen === ALL_AREAS ? '' : chosen;
}

let turn = 0;

/** A change made by a button among the results; the focus goes back to the words. */
const making =
  <T>(set: (value: T) => void) =>
  (value: T): void => {
    set(value);
    changed(true);
    controls.words.focus();
  };

const choose: Choose = {
  area: making((id) => {
    controls.area.value = id;
    offerLevels(id, '');
  }),
  level: making((id) => {
    controls.level.value = id;
  }),
  kind: making((id) => {
    controls.kind.value = id;
  }),
  replaced: making((include) => {
    controls.replaced.checked = include;
  }),
};

/** Searches and draws: the indicators at once, the guidance when it has come. */
async function answer(state: SearchState, current: () => boolean): Promise<void> {
  const question = await questionOf(guide, state);
  if (!current()) return;
  offerAreas(question.named, state.area);
  const pages = findPages(guide, question);
  const found = await findSigns(guide, question);
  if (!current()) return;
  const first = firstParts(guide, question, found, choose);
  // What was there before stays until there is something to put in its place.
  let last: readonly HTMLElement[] | null = null;
  const draw = (guidance: readonly Guidance[] | null): void => {
    if (last === null) out.replaceChildren(...first);
    last?.forEach((part) => {
      part.remove();
    });
    last = guidance === null ? [] : lastParts(guide, question, found, guidance, choose);
    out.append(...last);
  };
  if (found.hits.length > 0 || found.facts.length > 0) draw(null);
  else {
    const some = guidanceOf(await pages.few, question, found);
    if (!current()) return;
    if (some.length > 0) draw(some);
  }
  const guidance = guidanceOf(await pages.all, question, found);
  if (!current()) return;
  draw(guidance);
  said.textContent = summary(question, found, guidance);
}

async function show(state: SearchState): Promise<void> {
  const mine = ++turn;
  if (state.words === '') {
    out.replaceChildren();
    said.textContent = '';
    offerAreas([], state.area);
    return;
  }
  try {
    await answer(state, () => mine === turn);
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
  waiting = setTimeout(
    () => {
      const state = stateOfControls();
      const address = `${location.pathname}${writeState(state)}`;
      if (step) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      void show(state);
    },
    step ? 0 : 120,
  );
}

function fromAddress(): void {
  const { state, dropped } = readState(location.search, location.hash, choices);
  setControls(state);
  void show(state).then(() => {
    if (dropped.length > 0)
      out.prepend(
        element('p', { class: 'notice' }, `Left out, because it is not a choice here: ${dropped.join(', ')}.`),
      );
  });
}

find<HTMLElement>('#search').hidden = false;
controls.words.addEventListener('input', () => {
  changed(false);
});
controls.area.addEventListener('change', () => {
  offerLevels(controls.area.value, '');
  changed(true);
});
for (const control of [controls.level, controls.kind, controls.replaced])
  control.addEventListener('change', () => {
    changed(true);
  });
find<HTMLFormElement>('#search').addEventListener('submit', (event) => {
  event.preventDefault();
  changed(true);
});
addEventListener('popstate', fromAddress);
addEventListener('hashchange', fromAddress);
walkable(controls.words, out);
// This page is for searching: what a search needs is under way before the first letter.
void Promise.allSettled([loadPagefind(`${guide.base}/`), warm(guide)]);
fromAddress();
if (controls.words.value === '') controls.words.focus();
