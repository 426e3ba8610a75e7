/** What the comparison shows, as its address holds it: editions, what is compared, and how. */
import { ANCHORS, ROLES, TIMESCALE_KINDS, type AnchorId } from '#model/content/vocabulary.ts';
import { urlFormat } from '#model/url/url-format.ts';

export const MOST_EDITIONS = 5;
export const FEWEST_EDITIONS = 2;

/** The documents' own facts that can be compared: the meanings and routes of levels, time limits, contacts. */
export const SHOWN = ['levels', 'timescales', 'contacts'] as const;

/** What is compared. `anchor` is a whole level. */
export type ComparisonSubject =
  | { readonly by: 'concern' | 'dimension'; readonly id: string }
  | { readonly by: 'anchor'; readonly id: AnchorId }
  | { readonly by: 'show'; readonly id: (typeof SHOWN)[number] };

export interface ComparisonState {
  /** In the order of the columns. */
  readonly documents: readonly string[];
  readonly subject: ComparisonSubject | null;
  /** Each area's printed order in place of our alignment. */
  readonly printed: boolean;
  /** Only rows where some edition lists a need and another does not. */
  readonly differences: boolean;
  /** Keys of rows that are hidden for a room: see `isRowKey`. */
  readonly hidden: readonly string[];
  readonly presenting: boolean;
  /** The key of the row that is presented, or `LISTED`. */
  readonly row: string | null;
  /** Whether the names of levels are hidden while presenting: signs alone are for a room to judge. */
  readonly namesHidden: boolean;
}

export const NOTHING_COMPARED: ComparisonState = {
  documents: [],
  subject: null,
  printed: false,
  differences: false,
  hidden: [],
  presenting: false,
  row: null,
  namesHidden: false,
};

/** The values that an address may name, where the model does not fix them. */
export interface ComparisonChoices {
  readonly documents: readonly string[];
  readonly concerns: readonly string[];
  readonly dimensions: readonly string[];
}

type View = Pick<ComparisonState, 'subject' | 'printed'>;

/** What the rows of a view are. */
export type RowsAre = 'anchors' | 'places' | 'dimensions' | 'timescales' | 'contacts';

export function rowsOf({ subject, printed }: View): RowsAre {
  if (subject?.by === 'show' && subject.id !== 'levels') return subject.id;
  if (printed) return 'places';
  return subject?.by === 'anchor' ? 'dimensions' : 'anchors';
}

/** The key of the row with what documents print for all their levels. */
export const EVERY_LEVEL = 'every-level';

/** Presented in place of a row: the signs printed outside the level tables. */
export const LISTED = 'listed';

const includes = (all: readonly string[], value: string): boolean => all.includes(value);

/** A row is named by `EVERY_LEVEL`, an anchor, a place in the printed order counted from one, a dimension, or what it is a row of. */
export function isRowKey(view: View, choices: Pick<ComparisonChoices, 'dimensions'>, key: string): boolean {
  switch (rowsOf(view)) {
    case 'anchors':
      return key === EVERY_LEVEL || includes(ANCHORS, key);
    case 'places':
      return key === EVERY_LEVEL || /^[1-9]\d?$/.test(key);
    case 'dimensions':
      return includes(choices.dimensions, key);
    case 'timescales':
      return includes(TIMESCALE_KINDS, key);
    case 'contacts':
      return includes(ROLES, key);
  }
}

/** A subject as a control names it: "concern:housing". */
export const subjectKey = (subject: ComparisonSubject | null): string =>
  subject === null ? '' : `${subject.by}:${subject.id}`;

/** The subject that two words name, or null where they name none. */
export function subjectOf(by: string, id: string, choices: ComparisonChoices): ComparisonSubject | null {
  if (by === 'concern' && choices.concerns.includes(id)) return { by, id };
  if (by === 'dimension' && choices.dimensions.includes(id)) return { by, id };
  const anchor = ANCHORS.find((one) => one === id);
  if (by === 'anchor' && anchor !== undefined) return { by, id: anchor };
  const shown = SHOWN.find((one) => one === id);
  return by === 'show' && shown !== undefined ? { by, id: shown } : null;
}

interface SubjectValues {
  readonly concern: string | null;
  readonly dimension: string | null;
  readonly anchor: string | null;
  readonly show: string | null;
}

const SUBJECT_KEYS = ['concern', 'dimension', 'anchor', 'show'] as const;

/** Only one thing is compared: the first that is named, in the order of the keys. */
function subjectIn(values: Partial<SubjectValues>, choices: ComparisonChoices): ComparisonSubject | null {
  const by = SUBJECT_KEYS.find((key) => (values[key] ?? null) !== null);
  return by === undefined ? null : subjectOf(by, values[by] ?? '', choices);
}

function comparisonFormat(choices: ComparisonChoices) {
  const isFirstSubject =
    (by: keyof SubjectValues) =>
    (id: string, before: Partial<SubjectValues> & { readonly doc: readonly string[] }): boolean =>
      subjectIn(before, choices) === null && subjectOf(by, id, choices) !== null;
  const isRow = (key: string, before: SubjectValues & { readonly order: 'printed' | null }): boolean =>
    isRowKey({ subject: subjectIn(before, choices), printed: before.order !== null }, choices, key);
  return urlFormat()
    .many('doc', choices.documents, { most: MOST_EDITIONS, ordered: true })
    .one('concern', isFirstSubject('concern'))
    .one('dimension', isFirstSubject('dimension'))
    .one('anchor', isFirstSubject('anchor'))
    .one('show', isFirstSubject('show'))
    .one('order', ['printed'])
    .one('only', ['differences'])
    .many('hidden', isRow)
    .one('present', ['1'])
    .one('row', (key, before) => key === LISTED || isRow(key, before))
    .one('names', ['hidden']);
}

/**
 * Reads the query of an address. Never throws.
 * @returns the state, and what the address named that is not a choice here, to be said to the reader as text
 */
export function readComparison(
  query: string,
  choices: ComparisonChoices,
): { state: ComparisonState; refused: string[] } {
  const { values, refused } = comparisonFormat(choices).read(query);
  const state = {
    documents: values.doc,
    subject: subjectIn(values, choices),
    printed: values.order !== null,
    differences: values.only !== null,
    hidden: values.hidden,
    presenting: values.present !== null,
    row: values.row,
    namesHidden: values.names !== null,
  };
  return { state, refused };
}

const NO_CHOICES: ComparisonChoices = { documents: [], concerns: [], dimensions: [] };

/** Writes the query of a state, with its question mark; nothing for a state in which nothing is chosen. */
export function writeComparison(state: ComparisonState): string {
  const { documents, subject, printed, differences, hidden, presenting, row, namesHidden } = state;
  return comparisonFormat(NO_CHOICES).write({
    doc: documents,
    ...{ concern: null, dimension: null, anchor: null, show: null },
    ...(subject === null ? {} : { [subject.by]: subject.id }),
    order: printed ? 'printed' : null,
    only: differences ? 'differences' : null,
    hidden,
    present: presenting ? '1' : null,
    row,
    names: namesHidden ? 'hidden' : null,
  });
}

/** The keys of every row that a view can have. @param places how many levels the longest edition prints */
function keysOf(view: View, choices: ComparisonChoices, places: number): readonly string[] {
  const first = view.subject?.by === 'show' ? [EVERY_LEVEL] : [];
  switch (rowsOf(view)) {
    case 'anchors':
      return [...first, ...ANCHORS];
    case 'places':
      return [
        ...first,
        ...Array.from({ length: view.subject?.by === 'anchor' ? 1 : places }, (_, at) => String(at + 1)),
      ];
    case 'dimensions':
      return choices.dimensions;
    case 'timescales':
    case 'contacts':
      return [];
  }
}

/**
 * Turns to another subject or order. What is hidden in a room must not show because the rows are other rows now:
 * where any was hidden, all of them are.
 */
export function turnTo(
  state: ComparisonState,
  change: Partial<View>,
  choices: ComparisonChoices,
  places: number,
): ComparisonState {
  const next = { ...state, ...change };
  if (rowsOf(next) === rowsOf(state) && subjectKey(next.subject) === subjectKey(state.subject)) return next;
  const sameRows = rowsOf(next) === rowsOf(state) && rowsOf(next) !== 'places';
  const hidden = sameRows ? state.hidden : state.hidden.length > 0 ? keysOf(next, choices, places) : [];
  return { ...next, hidden, row: sameRows ? state.row : null };
}
