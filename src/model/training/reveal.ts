/** What is revealed of pools, and what follows when a trainer reveals or covers more. */
import type { JudgeState } from './judge-state.ts';
import type { Pool, PoolSign } from './pool.ts';
import { slidesOf } from './slides.ts';

export type RevealAction =
  | { readonly type: 'toggle'; readonly sign: string }
  | { readonly type: 'area'; readonly document: string }
  | { readonly type: 'next-sign' | 'next-level' | 'all' | 'cover' | 'mix' }
  | { readonly type: 'names' | 'present' | 'stop'; readonly on: boolean }
  /** While presenting: on, back, and the rest of the slide, unless the full stop is switched off. */
  | { readonly type: 'forward' | 'back' | 'slide' };

/** What a screen reader is told; null where what is shown says it. */
interface Change {
  readonly state: JudgeState;
  readonly announcement: string | null;
}

/** The ids of the signs that are revealed. */
export const shownSigns = ({ shown }: JudgeState, pools: readonly Pool[]): ReadonlySet<string> =>
  new Set(
    pools.flatMap(({ document, signs }) =>
      signs.map(({ id }) => id).filter((id) => shown.includes(document) || shown.includes(id)),
    ),
  );

export const isNamed = ({ anonymous, named }: JudgeState, document: string): boolean =>
  !anonymous || named.includes(document);

/** The state with these signs revealed and no others; an area whose signs all are is written as one. */
function withShown(state: JudgeState, pools: readonly Pool[], ids: ReadonlySet<string>): JudgeState {
  const shown = pools.flatMap(({ document, signs }) => {
    const own = signs.map(({ id }) => id).filter((id) => ids.has(id));
    return own.length === signs.length && own.length > 0 ? [document] : own;
  });
  return { ...state, shown };
}

const allSigns = (pools: readonly Pool[]): PoolSign[] => pools.flatMap(({ signs }) => signs);

/** The hidden signs of the lowest level that has any: levels of all areas that begin at the same anchor go together. */
function nextLevel(pools: readonly Pool[], shown: ReadonlySet<string>): PoolSign[] {
  const hidden = allSigns(pools).filter(({ id }) => !shown.has(id));
  const lowest = Math.min(...hidden.map(({ rank }) => rank));
  return hidden.filter(({ rank }) => rank === lowest);
}

function revealed(state: JudgeState, pools: readonly Pool[], more: readonly PoolSign[]): Change {
  const shown = shownSigns(state, pools);
  const next = withShown(state, pools, new Set([...shown, ...more.map(({ id }) => id)]));
  const words = more.length === 1 ? 'One sign is revealed.' : `${String(more.length)} signs are revealed.`;
  return { state: next, announcement: more.length === 0 ? 'Everything is revealed.' : words };
}

function toggled(state: JudgeState, pools: readonly Pool[], sign: string): Change {
  const ids = new Set(shownSigns(state, pools));
  if (!ids.delete(sign)) ids.add(sign);
  return { state: withShown(state, pools, ids), announcement: null };
}

const covered = (state: JudgeState): JudgeState => ({ ...state, shown: [], named: [], slide: 1 });

/** Areas that were never hidden need no naming. */
const named = (state: JudgeState, documents: readonly string[]): JudgeState =>
  state.anonymous ? { ...state, named: [...new Set([...state.named, ...documents])] } : state;

const nameAll = (state: JudgeState): JudgeState => named(state, state.documents);

const signsOfSlide = (slide: number, pools: readonly Pool[]): readonly PoolSign[] =>
  slidesOf(pools)[slide - 1]?.signs ?? [];

/** On: the next sign of the slide, then the next slide. Back: the last sign covered again, then the slide before. */
function turned(state: JudgeState, pools: readonly Pool[], forward: boolean): Change {
  const slides = slidesOf(pools);
  const slide = Math.min(state.slide, slides.length);
  const signs = signsOfSlide(slide, pools);
  const shown = shownSigns(state, pools);
  const sign = forward ? signs.find(({ id }) => !shown.has(id)) : signs.findLast(({ id }) => shown.has(id));
  if (sign !== undefined) return toggled({ ...state, slide }, pools, sign.id);
  const next = Math.min(Math.max(1, slide + (forward ? 1 : -1)), Math.max(1, slides.length));
  return { state: { ...state, slide: next }, announcement: null };
}

function afterSwitch(state: JudgeState, type: 'names' | 'present' | 'stop', on: boolean): Change {
  if (type === 'present') return { state: { ...state, presenting: on }, announcement: null };
  if (type === 'stop') return { state: { ...state, stop: on }, announcement: null };
  return on
    ? { state: nameAll(state), announcement: 'The areas are named.' }
    : { state: { ...covered(state), anonymous: true }, announcement: 'The areas are hidden.' };
}

export function afterReveal(state: JudgeState, action: RevealAction, pools: readonly Pool[]): Change {
  const shown = shownSigns(state, pools);
  switch (action.type) {
    case 'toggle':
      return toggled(state, pools, action.sign);
    case 'next-sign':
      return revealed(
        state,
        pools,
        allSigns(pools)
          .filter(({ id }) => !shown.has(id))
          .slice(0, 1),
      );
    case 'next-level':
      return revealed(state, pools, nextLevel(pools, shown));
    case 'area': {
      const { document } = action;
      const signs = allSigns(pools.filter((pool) => pool.document === document));
      return revealed(named(state, [document]), pools, signs);
    }
    case 'all':
      return revealed(nameAll(state), pools, allSigns(pools));
    case 'cover':
      return { state: covered(state), announcement: 'Everything is covered.' };
    case 'mix':
      return { state: { ...covered(state), seed: (state.seed % 9999) + 1 }, announcement: 'Mixed again, and covered.' };
    case 'names':
    case 'present':
    case 'stop':
      return afterSwitch(state, action.type, action.on);
    case 'forward':
    case 'back':
      return turned(state, pools, action.type === 'forward');
    case 'slide':
      return state.stop ? revealed(state, pools, signsOfSlide(state.slide, pools)) : { state, announcement: null };
  }
}
