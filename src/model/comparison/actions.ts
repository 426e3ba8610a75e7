/** What a reader can do with a comparison that is shown, and the state that follows. */
import { isHidden } from './comparison.ts';
import type { ComparisonRow } from './types.ts';
import { turnTo, type ComparisonChoices, type ComparisonState } from './url-state.ts';

export type ComparisonAction =
  | { readonly type: 'differences' | 'printed'; readonly on: boolean }
  /** Hides a row for a room, or reveals it. */
  | { readonly type: 'toggle'; readonly row: ComparisonRow }
  /** Turns to a row, or to the signs printed outside the level tables (`LISTED`). */
  | { readonly type: 'present'; readonly key: string }
  | { readonly type: 'hide-all' | 'reveal-next' | 'reveal-all' }
  | { readonly type: 'toggle-names' | 'start-presenting' | 'leave' };

export interface ActionContext {
  readonly choices: ComparisonChoices;
  /** How many levels the longest edition prints. */
  readonly places: number;
  /** The rows that are shown, and all rows: some may be left out because the editions do not differ there. */
  readonly rows: readonly ComparisonRow[];
  readonly allRows: readonly ComparisonRow[];
  /** Whether any sign printed outside the level tables belongs here: it is presented first. */
  readonly listed: boolean;
}

export interface Change {
  readonly state: ComparisonState;
  /** Whether Back undoes it. */
  readonly step: boolean;
  /** What a screen reader is told. */
  readonly announcement: string | null;
}

const step = (state: ComparisonState, announcement: string | null = null): Change => ({
  state,
  step: true,
  announcement,
});

/** Turning, leaving and nothing to do are no steps: Back leads out of a presentation at once. */
const noStep = (state: ComparisonState): Change => ({ state, step: false, announcement: null });

/** What a row is called: not by its levels while their names are hidden. */
const said = ({ namesHidden }: ComparisonState, { title }: ComparisonRow): string => (namesHidden ? 'A row' : title);

const hide = (state: ComparisonState, rows: readonly ComparisonRow[]): ComparisonState => ({
  ...state,
  hidden: [...new Set([...state.hidden, ...rows.flatMap((row) => row.keys)])],
});

const reveal = (state: ComparisonState, row: ComparisonRow): Change =>
  step({ ...state, hidden: state.hidden.filter((key) => !row.keys.includes(key)) }, `${said(state, row)} is revealed.`);

type PresenterAction = Extract<
  ComparisonAction,
  { type: 'toggle-names' | 'start-presenting' | 'leave' } | { type: 'present' }
>;

const afterPresenting = (state: ComparisonState, action: PresenterAction, { rows, listed }: ActionContext): Change => {
  switch (action.type) {
    case 'start-presenting': {
      const row = rows.find(({ key }) => key === state.row) ?? (listed ? null : rows[0]);
      return step({ ...state, presenting: true, row: row?.key ?? null });
    }
    case 'present':
      return noStep({ ...state, row: action.key });
    // What is presented says so itself.
    case 'toggle-names':
      return step({ ...state, namesHidden: !state.namesHidden });
    case 'leave':
      return noStep({ ...state, presenting: false, row: null });
  }
};

export function afterAction(state: ComparisonState, action: ComparisonAction, context: ActionContext): Change {
  const { rows, allRows } = context;
  switch (action.type) {
    case 'differences':
      return step({ ...state, differences: action.on });
    case 'printed':
      return step(turnTo(state, { printed: action.on }, context.choices, context.places));
    case 'toggle': {
      const { row } = action;
      return isHidden(row, state.hidden)
        ? reveal(state, row)
        : step(hide(state, [row]), `${said(state, row)} is hidden.`);
    }
    case 'hide-all':
      return step(hide(state, allRows), 'All are hidden.');
    case 'reveal-next': {
      const next = rows.find((row) => isHidden(row, state.hidden));
      return next === undefined ? noStep(state) : reveal(state, next);
    }
    case 'reveal-all':
      return step({ ...state, hidden: [] }, 'All are revealed.');
    case 'start-presenting':
    case 'present':
    case 'toggle-names':
    case 'leave':
      return afterPresenting(state, action, context);
  }
}
