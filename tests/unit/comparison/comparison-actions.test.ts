/** What a reader does with a comparison: hide rows for a room, reveal them, present them. */
import { describe, expect, test } from 'vitest';
import { afterAction, type ActionContext, type ComparisonAction } from '#model/comparison/actions.ts';
import type { ComparisonRow } from '#model/comparison/types.ts';
import { NOTHING_COMPARED, type ComparisonState } from '#model/comparison/url-state.ts';

const row = (title: string, ...keys: string[]): ComparisonRow => ({
  key: keys[0] ?? '',
  keys,
  title,
  anchors: [],
  cells: [],
});
const universal = row('Universal', 'universal');
const early = row('Early help and targeted', 'early-help', 'targeted');
const context: ActionContext = {
  choices: { documents: ['a', 'b'], concerns: ['housing'], dimensions: [] },
  places: 3,
  rows: [early],
  listed: false,
  allRows: [universal, early],
};
const compared: ComparisonState = {
  ...NOTHING_COMPARED,
  documents: ['a', 'b'],
  subject: { by: 'concern', id: 'housing' },
};
const after = (action: ComparisonAction, state: Partial<ComparisonState> = {}) =>
  afterAction({ ...compared, ...state }, action, context);

describe('a row', () => {
  test('is hidden by every level it stands for, and revealed again, and each is said', () => {
    const hidden = after({ type: 'toggle', row: early });
    expect(hidden).toMatchObject({ step: true, announcement: 'Early help and targeted is hidden.' });
    expect(hidden.state.hidden).toEqual(['early-help', 'targeted']);
    const revealed = after({ type: 'toggle', row: early }, { hidden: ['universal', 'targeted'] });
    expect(revealed.announcement).toBe('Early help and targeted is revealed.');
    expect(revealed.state.hidden).toEqual(['universal']);
  });

  test('that is left out because nothing differs there is hidden with all the others', () => {
    expect(after({ type: 'hide-all' }).state.hidden).toEqual(['universal', 'early-help', 'targeted']);
    expect(after({ type: 'hide-all' }, { hidden: ['targeted'] }).state.hidden).toEqual([
      'targeted',
      'universal',
      'early-help',
    ]);
  });

  test('is the next to be revealed only where it is shown', () => {
    const { state, announcement } = after({ type: 'reveal-next' }, { hidden: ['universal', 'early-help'] });
    expect(state.hidden).toEqual(['universal']);
    expect(announcement).toBe('Early help and targeted is revealed.');
    expect(after({ type: 'reveal-next' }, { hidden: ['universal'] })).toEqual({
      state: { ...compared, hidden: ['universal'] },
      step: false,
      announcement: null,
    });
    expect(after({ type: 'reveal-all' }, { hidden: ['universal', 'early-help'] }).state.hidden).toEqual([]);
  });
});

describe('presenting', () => {
  test('begins at the row that the address names, or at the first', () => {
    expect(after({ type: 'start-presenting' }).state).toMatchObject({ presenting: true, row: 'early-help' });
    expect(after({ type: 'start-presenting' }, { row: 'universal' }).state.row).toBe('early-help');
    const two = { ...context, rows: [early, universal] };
    const named = afterAction({ ...compared, row: 'universal' }, { type: 'start-presenting' }, two);
    expect(named.state.row).toBe('universal');
    expect(afterAction(compared, { type: 'start-presenting' }, { ...context, rows: [] }).state.row).toBeNull();
  });

  test('begins with the signs printed outside the level tables, where there are any', () => {
    const listed = { ...context, listed: true };
    expect(afterAction(compared, { type: 'start-presenting' }, listed).state.row).toBeNull();
    const named = afterAction({ ...compared, row: 'early-help' }, { type: 'start-presenting' }, listed);
    expect(named.state.row).toBe('early-help');
  });

  test('hides the names of levels and reveals them, and no announcement says one meanwhile', () => {
    const hidden = after({ type: 'toggle-names' });
    expect(hidden).toMatchObject({ state: { namesHidden: true }, step: true });
    expect(after({ type: 'toggle-names' }, hidden.state).state.namesHidden).toBe(false);
    expect(after({ type: 'toggle', row: early }, hidden.state).announcement).toBe('A row is hidden.');
  });

  test('is one step for Back, however many rows were turned to', () => {
    expect(after({ type: 'start-presenting' }).step).toBe(true);
    expect(after({ type: 'present', key: 'universal' })).toMatchObject({ state: { row: 'universal' }, step: false });
    expect(after({ type: 'leave' }, { presenting: true, row: 'universal' })).toMatchObject({
      state: { presenting: false, row: null },
      step: false,
    });
  });
});

test('what is hidden in a room stays hidden in another order of rows', () => {
  const { state } = after({ type: 'printed', on: true }, { hidden: ['universal'] });
  expect(state).toMatchObject({ printed: true, hidden: ['1', '2', '3'] });
  expect(after({ type: 'differences', on: true }, { hidden: ['universal'] }).state).toMatchObject({
    differences: true,
    hidden: ['universal'],
  });
});
