/** The indicator finder: all indicators of the chosen areas, filtered as one types and ticks. */
import { useMemo } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { SEARCH_TERMS_ONLY, SEVERAL_SIGNS, WHICH_AREA } from '#model/edition/wording/notices.ts';
import { concernTitle, type FinderOptions } from '#model/finder/options.ts';
import type { Choices } from '#model/search/ranking/choices.ts';
import { saysSomething } from '#model/search/query/question.ts';
import { LONGEST_WORDS } from '#model/url/words.ts';
import { ActiveFilters } from './finder/ActiveFilters.tsx';
import { Facets } from './finder/Facets.tsx';
import type { Marker } from './finder/marker.ts';
import { areasLeftOut } from './finder/options.ts';
import { Results } from './finder/results/Results.tsx';
import { useFinder, type FinderView } from './finder/use-finder.ts';
import { DangerLine } from './search-support/DangerLine.tsx';
import { LeftOut } from './search-support/LeftOut.tsx';
import { WordsKept } from './search-support/WordsKept.tsx';
import { countedHits } from './search-support/counted-hits.ts';
import { useFirstContact } from './search-support/use-first-contact.ts';
import { TroubleNotice } from './support/use-data.tsx';
import { usePolite } from './support/use-polite.ts';

interface Props {
  readonly options: FinderOptions;
}

interface PartProps extends Props {
  readonly view: FinderView;
  readonly choose: (choices: Choices) => void;
}

const WordsForm = ({ options, view: { state, change, end } }: Pick<PartProps, 'options' | 'view'>) => (
  <form
    role="search"
    aria-label="Indicators"
    autocomplete="off"
    onSubmit={(event) => {
      event.preventDefault();
    }}
  >
    <label for="finder-words">Words</label>
    <input
      id="finder-words"
      type="search"
      maxLength={LONGEST_WORDS}
      spellcheck={false}
      aria-describedby="finder-note"
      value={state.words}
      onInput={(event) => {
        change({ words: event.currentTarget.value, allWords: false }, false);
      }}
    />
    <small id="finder-note">{SEARCH_TERMS_ONLY}</small>
    {options.linked && state.words !== '' && <WordsKept end={end} />}
    <p class="soft">
      {WHICH_AREA} {SEVERAL_SIGNS}
    </p>
  </form>
);

/** What could not be loaded; while nothing stands in the way, what is not there yet is on its way. */
function Loading({ found, waiting, wordsTrouble, indexTrouble }: FinderView) {
  const isLoading = found === null && indexTrouble.trouble === null && !(waiting && wordsTrouble.trouble !== null);
  return (
    <>
      {waiting && <TroubleNotice what="The words that the search knows" {...wordsTrouble} />}
      <TroubleNotice what="The indicators" {...indexTrouble} />
      {isLoading && <p>Loading the indicators…</p>}
    </>
  );
}

/** Whom to ring in danger: with every search in words. */
function Danger({ options, view: { state, question, scope, found } }: Pick<PartProps, 'options' | 'view'>) {
  const { area } = scope.choices.chosen;
  const edition = options.editions.find((one) => one.area === area[0] && !one.replaced);
  const first = useFirstContact(options.base, area.length === 1 ? (edition?.id ?? null) : null);
  if (!saysSomething(state.words)) return null;
  const isNothing = found !== null && found.hits.length + found.listed.length === 0;
  return <DangerLine standsOut={question.danger || isNothing} first={first} />;
}

/** What was found, in a line. */
function statusOf({ found, nearest }: FinderView): string {
  if (found === null) return '';
  return `${countedHits(found.hits.length, found.listed.length)}${nearest === null ? '' : ' with some of these words'} found`;
}

function Found({ options, view, choose }: PartProps) {
  const { state, refused, change, question, scope, found, nearest, indexes, settled, read } = view;
  const { interpretation, query } = question;
  const mark = useMemo<Marker>(
    () => (query === null || read === null ? null : (view) => read.tools.highlighted(view, query)),
    [query, read],
  );
  return (
    <div class="found">
      <RefusedNotice refused={refused} />
      <Danger options={options} view={view} />
      {interpretation !== null && read !== null && (
        <read.tools.QueryNotice
          options={options}
          interpretation={interpretation}
          named={scope.named}
          undo={() => {
            change({ words: interpretation.query.text }, true);
          }}
          words={state.words}
          notUsed={nearest === null ? interpretation.query.passedOver : nearest.nearest.notUsed}
          allWords={state.allWords}
          require={(allWords) => {
            change({ allWords }, true);
          }}
        />
      )}
      <ActiveFilters options={options} choices={state} choose={choose} />
      <LeftOut left={areasLeftOut(options, scope.choices)} />
      <p class="vh" role="status">
        {usePolite(statusOf(view))}
      </p>
      <Loading {...view} />
      {nearest !== null && (
        <nearest.draw
          nearest={nearest.nearest}
          titleOf={(id) => concernTitle(options, id)}
          choose={(id) => {
            change({ words: '', allWords: false, chosen: { ...state.chosen, concern: [id] } }, true);
          }}
        />
      )}
      {found !== null && indexes !== null && (
        <Results
          options={options}
          state={{ ...state, ...scope.choices }}
          chosen={state.chosen}
          mark={mark}
          found={found}
          indexes={indexes}
          settled={settled}
          choose={choose}
          regroup={(group) => {
            change({ group }, true);
          }}
        />
      )}
    </div>
  );
}

export default function Finder({ options }: Props) {
  const view = useFinder(options);
  const { state, change, lastSettled, indexes } = view;
  const choose = ({ chosen, replaced }: Choices): void => {
    change({ chosen, replaced }, true);
  };
  // The choices and their counts stay as they are while letters are typed: they are drawn for a pause, not for each.
  const facets = useMemo(
    () => (
      <Facets
        options={options}
        choices={state}
        counts={lastSettled?.counts() ?? null}
        counted={new Set(indexes?.map(({ edition }) => edition.area))}
        choose={choose}
      />
    ),
    [options, state.chosen, state.replaced, lastSettled, indexes],
  );
  return (
    <div class="finder">
      <WordsForm options={options} view={view} />
      {facets}
      <Found options={options} view={view} choose={choose} />
    </div>
  );
}
