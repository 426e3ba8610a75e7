/** The search page: its controls, its address, and the results as one types. */
import { areaNamesInWords } from '#model/search/interpret.ts';
import { KINDS } from '#model/content/vocabulary.ts';
import { loadTwice } from '../support/fetch.ts';
import { element } from './draw.ts';
import {
  findPages,
  findSigns,
  guidanceOf,
  questionOf,
  warm,
  type Found,
  type Guidance,
  type Question,
} from './find.ts';
import type { Guide, GuideArea } from './options.ts';
import { walkable } from './keyboard.ts';
import { loadPagefind, type Pages } from './pagefind.ts';
import { button, firstParts, lastParts, summary, type Choose } from './parts.ts';
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

/** What could not be had, and a button to try again without a reload. */
const troubleNotice = (words: string, state: SearchState): HTMLElement =>
  element(
    'p',
    { class: 'notice' },
    `${words} `,
    button('Try again', () => {
      void show(state);
    }),
  );

/** Draws an answer: what is known first at once, the guidance when it has come. */
function drawing(question: Question, found: Found) {
  const first = firstParts(guide, question, found, choose);
  // What was there before stays until there is something to put in its place.
  let last: readonly HTMLElement[] | null = null;
  return (parts: readonly HTMLElement[]): void => {
    if (last === null) out.replaceChildren(...first);
    last?.forEach((part) => {
      part.remove();
    });
    last = parts;
    out.append(...last);
  };
}

/** The guidance of an answer whose first parts are known. */
async function answerGuidance(question: Question, found: Found, begun: Pages, current: () => boolean): Promise<void> {
  const draw = drawing(question, found);
  const drawGuidance = (guidance: readonly Guidance[]): void => {
    draw(lastParts(guide, question, found, guidance, choose));
  };
  const fail = (): void => {
    if (!current()) return;
    draw([troubleNotice('The guidance could not be loaded.', question.state)]);
    said.textContent = summary(question, found, null);
  };
  if (found.hits.length > 0 || found.facts.length > 0) draw([]);
  else {
    const some = guidanceOf(await begun.few.catch(() => []), question, found);
    if (!current()) return;
    if (some.length > 0) drawGuidance(some);
  }
  let pages: Pages | undefined = begun;
  try {
    const all = await loadTwice(
      () => (pages ?? findPages(guide, question)).all,
      () => {
        pages = undefined;
        fail();
      },
    );
    if (!current()) return;
    const guidance = guidanceOf(all, question, found);
    drawGuidance(guidance);
    said.textContent = summary(question, found, guidance);
  } catch {
    fail();
  }
}

/** Searches and draws: the indicators at once, the guidance beside them when it has come. */
async function answer(state: SearchState, current: () => boolean): Promise<void> {
  const fail = (): void => {
    if (!current()) return;
    out.replaceChildren(troubleNotice('Nothing has been searched yet.', state));
    said.textContent = 'The search could not be loaded. Try again, or start from the concerns.';
  };
  const search = async () => {
    const question = await questionOf(guide, state);
    if (!current()) return null;
    offerAreas(question.named, state.area);
    const pages = findPages(guide, question);
    return { question, pages, found: await findSigns(guide, question) };
  };
  try {
    const known = await loadTwice(search, fail);
    if (known !== null && current()) await answerGuidance(known.question, known.found, known.pages, current);
  } catch {
    fail();
  }
}

async function show(state: SearchState): Promise<void> {
  const mine = ++turn;
  if (state.words === '') {
    out.replaceChildren();
    said.textContent = '';
    offerAreas([], state.area);
    return;
  }
  await answer(state, () => mine === turn);
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
