/** The form of the site search: words, and the choices that narrow them. */
import type { RefObject } from 'preact';
import { KIND_LABELS } from '#model/content/labels.ts';
import { KINDS } from '#model/content/vocabulary.ts';
import { SEARCH_TERMS_ONLY } from '#model/edition/wording/notices.ts';
import { areaOptions, type FinderOptions } from '#model/finder/options.ts';
import { areaNamesInWords } from '#model/search/query/interpret.ts';
import { ALL_AREAS, type SearchState } from '#model/search/url-state.ts';
import { LONGEST_WORDS } from '#model/url/words.ts';
import { levelsOf, type SearchArea } from './options.ts';

interface Props {
  readonly options: FinderOptions;
  readonly state: SearchState;
  /** Areas that the words name. */
  readonly named: readonly SearchArea[];
  readonly wordsBox: RefObject<HTMLInputElement>;
  /** @param step a choice, which Back undoes; not a letter typed */
  readonly change: (part: Partial<SearchState>, step: boolean) => void;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [value: string, name: string, ...unknown[]])[];
  readonly choose: (value: string) => void;
  readonly note?: string;
}

const Choice = ({ id, label, value, values, choose, note }: ChoiceProps) => (
  <p>
    <label for={id}>{label}</label>
    <select
      id={id}
      value={value}
      aria-describedby={note === undefined ? undefined : `${id}-note`}
      onChange={(event) => {
        choose(event.currentTarget.value);
      }}
    >
      {values.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
    {note !== undefined && <small id={`${id}-note`}>{note}</small>}
  </p>
);

/** No area, which says what the words name; all areas, where they name some; each area. */
const areaValues = (options: FinderOptions, named: readonly SearchArea[]): ChoiceProps['values'] => [
  ['', named.length === 0 ? 'All areas' : `${areaNamesInWords(named)}, as typed`],
  ...(named.length === 0 ? [] : [[ALL_AREAS, 'All areas'] as const]),
  ...areaOptions(options).map(({ id, name }) => [id, name] as const),
];

const WordsBox = ({ state, wordsBox, change }: Pick<Props, 'state' | 'wordsBox' | 'change'>) => (
  <p>
    <label for="words">Words</label>
    <input
      id="words"
      type="search"
      maxLength={LONGEST_WORDS}
      spellcheck={false}
      aria-describedby="words-note"
      ref={wordsBox}
      value={state.words}
      onInput={(event) => {
        change({ words: event.currentTarget.value, allWords: false }, false);
      }}
    />
    <small id="words-note">{SEARCH_TERMS_ONLY}</small>
  </p>
);

export const Controls = ({ options, state, named, wordsBox, change }: Props) => (
  <form
    id="search"
    class="search"
    role="search"
    aria-label="All documents"
    autocomplete="off"
    onSubmit={(event) => {
      event.preventDefault();
      change({}, true);
    }}
  >
    <WordsBox state={state} wordsBox={wordsBox} change={change} />
    <Choice
      id="area"
      label="Area"
      value={state.area}
      values={areaValues(options, named)}
      choose={(area) => {
        change({ area, level: '' }, true);
      }}
    />
    <Choice
      id="level"
      label="Level"
      value={state.level}
      values={[['', 'All levels'], ...levelsOf(options, state.area)]}
      choose={(level) => {
        change({ level }, true);
      }}
      note="Choose an area to see its own levels"
    />
    <Choice
      id="kind"
      label="What it is"
      value={state.kind}
      values={[['', 'Anything'], ...KINDS.map((kind) => [kind, KIND_LABELS[kind]] as const)]}
      choose={(kind) => {
        change({ kind }, true);
      }}
    />
    <p class="tick">
      <label>
        <input
          id="replaced"
          type="checkbox"
          checked={state.replaced}
          onChange={(event) => {
            change({ replaced: event.currentTarget.checked }, true);
          }}
        />{' '}
        Include replaced editions
      </label>
    </p>
  </form>
);
