/** The indicator finder: all indicators of the chosen areas, filtered as one types and ticks. */
import { useMemo } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { SEARCH_TERMS_ONLY, SEVERAL_SIGNS, WHICH_AREA } from '#model/edition/notices.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { Choices } from '#model/search/choices.ts';
import { LONGEST_WORDS } from '#model/url/words.ts';
import { ActiveFilters } from './finder/ActiveFilters.tsx';
import { Facets } from './finder/Facets.tsx';
import { QueryNotice } from './finder/QueryNotice.tsx';
import { Results } from './finder/Results.tsx';
import { useFinder, type FinderView } from './finder/use-finder.ts';
import { counted } from './search-support/plural.ts';
import { TroubleNotice } from './support/use-data.tsx';
import { usePolite } from './support/use-polite.ts';

interface Props {
  readonly options: FinderOptions;
}

interface PartProps extends Props {
  readonly view: FinderView;
  readonly choose: (choices: Choices) => void;
}

const WordsForm = ({ view: { state, change } }: Pick<PartProps, 'view'>) => (
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
        change({ words: event.currentTarget.value }, false);
      }}
    />
    <small id="finder-note">{SEARCH_TERMS_ONLY}</small>
    <p class="soft">
      {WHICH_AREA} {SEVERAL_SIGNS}
    </p>
  </form>
);

/** What could not be loaded; while nothing stands in the way, what is not there yet is on its way. */
function Loading({ found, waiting, lexiconTrouble, indexTrouble }: FinderView) {
  const isLoading = found === null && indexTrouble.trouble === null && !(waiting && lexiconTrouble.trouble !== null);
  return (
    <>
      {waiting && <TroubleNotice what="The words that the search knows" {...lexiconTrouble} />}
      <TroubleNotice what="The indicators" {...indexTrouble} />
      {isLoading && <p>Loading the indicators…</p>}
    </>
  );
}

function Found({ options, view, choose }: PartProps) {
  const { state, refused, change, question, scope, found, indexes, settled } = view;
  const { interpretation, query } = question;
  const status = usePolite(found === null ? '' : `${counted(found.hits.length, 'indicator')} found`);
  return (
    <div class="found">
      <RefusedNotice refused={refused} />
      {interpretation !== null && (
        <QueryNotice
          options={options}
          interpretation={interpretation}
          named={scope.named}
          undo={() => {
            change({ words: interpretation.query.text }, true);
          }}
        />
      )}
      <ActiveFilters options={options} choices={state} choose={choose} />
      <p class="vh" role="status">
        {status}
      </p>
      <Loading {...view} />
      {found !== null && indexes !== null && (
        <Results
          options={options}
          state={{ ...state, ...scope.choices }}
          chosen={state.chosen}
          query={query}
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
  const { state, change, lastSettled } = view;
  const choose = ({ chosen, replaced }: Choices): void => {
    change({ chosen, replaced }, true);
  };
  // The choices and their counts stay as they are while letters are typed: they are drawn for a pause, not for each.
  const facets = useMemo(
    () => <Facets options={options} choices={state} counts={lastSettled?.counts() ?? null} choose={choose} />,
    [options, state.chosen, state.replaced, lastSettled],
  );
  return (
    <div class="finder">
      <WordsForm view={view} />
      {facets}
      <Found options={options} view={view} choose={choose} />
    </div>
  );
}
