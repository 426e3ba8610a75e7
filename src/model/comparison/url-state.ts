/**
 * What the comparison shows, as its address holds it: editions, what is compared, and how. Whatever stands in an
 * address is treated as hostile: what is not a choice is dropped and named (docs/design.md, "Addresses are promises").
 */
import { ANCHORS, ROLES, TIMESCALE_KINDS, type AnchorId } from '#model/content/vocabulary.ts';

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
  /** The key of the row that is presented. */
  readonly row: string | null;
}

export const NOTHING_COMPARED: ComparisonState = {
  documents: [],
  subject: null,
  printed: false,
  differences: false,
  hidden: [],
  presenting: false,
  row: null,
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

const SUBJECT_KEYS = ['concern', 'dimension', 'anchor', 'show'] as const;
const KEYS: readonly string[] = ['doc', ...SUBJECT_KEYS, 'order', 'only', 'hidden', 'present', 'row'];

/** Part of a hostile address, fit to be shown: short, and without signs that no eye can see. */
const shown = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 40);

/** The values of an address, each once, without empty ones; what is refused is named. */
class Given {
  readonly #dropped = new Set<string>();
  readonly #query: URLSearchParams;

  constructor(query: string) {
    this.#query = new URLSearchParams(query);
    for (const [key, value] of this.#query) if (!KEYS.includes(key)) this.drop(key, value);
  }

  drop(key: string, value: string): void {
    this.#dropped.add(`${shown(key)} “${shown(value)}”`);
  }

  /** What is refused, each once. */
  get dropped(): string[] {
    return [...this.#dropped];
  }

  /** @param most how many are taken; further ones are dropped like unknown ones */
  take(key: string, known: (value: string) => boolean, most = Infinity): string[] {
    const taken: string[] = [];
    for (const value of new Set(this.#query.getAll(key))) {
      if (value === '') continue;
      if (known(value) && taken.length < most) taken.push(value);
      else this.drop(key, value);
    }
    return taken;
  }

  flag(key: string, on: string): boolean {
    return this.take(key, (value) => value === on, 1).length > 0;
  }
}

/** Only one thing is compared: the first that the address names, in the order of the keys. */
function takeSubject(given: Given, choices: ComparisonChoices): ComparisonSubject | null {
  let subject: ComparisonSubject | null = null;
  for (const by of SUBJECT_KEYS) {
    const [id] = given.take(by, (value) => subject === null && subjectOf(by, value, choices) !== null, 1);
    if (id !== undefined) subject = subjectOf(by, id, choices);
  }
  return subject;
}

/**
 * Reads the query of an address. Never throws.
 * @returns the state, and what the address named that is not a choice here, to be said to the reader as text
 */
export function readComparison(
  query: string,
  choices: ComparisonChoices,
): { state: ComparisonState; dropped: string[] } {
  const given = new Given(query);
  const documents = given.take('doc', (value) => choices.documents.includes(value), MOST_EDITIONS);
  const subject = takeSubject(given, choices);
  const printed = given.flag('order', 'printed');
  const differences = given.flag('only', 'differences');
  const isRow = (value: string): boolean => isRowKey({ subject, printed }, choices, value);
  const hidden = given.take('hidden', isRow);
  const presenting = given.flag('present', '1');
  const [row = null] = given.take('row', isRow, 1);
  return { state: { documents, subject, printed, differences, hidden, presenting, row }, dropped: given.dropped };
}

/** Writes the query of a state, with its question mark; nothing for a state in which nothing is chosen. */
export function writeComparison(state: ComparisonState): string {
  const query = new URLSearchParams();
  for (const document of state.documents) query.append('doc', document);
  if (state.subject !== null) query.set(state.subject.by, state.subject.id);
  if (state.printed) query.set('order', 'printed');
  if (state.differences) query.set('only', 'differences');
  for (const key of state.hidden) query.append('hidden', key);
  if (state.presenting) query.set('present', '1');
  if (state.row !== null) query.set('row', state.row);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
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
