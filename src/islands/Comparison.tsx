/** The comparison: two to five editions side by side, all of it held in the address. */
import { useMemo, useRef } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { FEWEST_EDITIONS, turnTo, type ComparisonState, type ComparisonSubject } from '#model/comparison/url-state.ts';
import type { ComparedEdition } from '#model/comparison/types.ts';
import { Chooser } from './comparison/Chooser.tsx';
import { useAddress, useCollapse, useEditions, useStatus, useSubjectChange, useTitle } from './comparison/hooks.ts';
import { comparisonChoices, comparisonFrameworkOf, rowPlaces, type ComparisonOptions } from './comparison/options.ts';
import { ReadyMade } from './comparison/ReadyMade.tsx';
import { Result } from './comparison/Result.tsx';
import { TroubleNotice } from './support/use-data.tsx';

interface Props {
  readonly guide: ComparisonOptions;
}

/** What the reader still has to choose, in words; null where there is something to compare. */
function hintOf({ documents, subject }: ComparisonState): string | null {
  if (documents.length < FEWEST_EDITIONS)
    return documents.length === 0 ? 'Tick two editions or more.' : 'Tick another edition to compare it with.';
  return subject === null ? 'Now choose what to compare.' : null;
}

/** Until other data has come, the last comparison is shown: nothing jumps. */
function useLastShown(editions: readonly ComparedEdition[] | null, subject: ComparisonSubject | null) {
  const last = useRef<{ editions: readonly ComparedEdition[]; subject: ComparisonSubject } | null>(null);
  if (subject === null) last.current = null;
  else if (editions !== null) last.current = { editions, subject };
  return last.current;
}

export default function Comparison({ guide }: Props) {
  const choices = useMemo(() => comparisonChoices(guide), [guide]);
  const framework = useMemo(() => comparisonFrameworkOf(guide), [guide]);
  const address = useAddress(choices);
  const { state, refused, navigate } = address;
  const { documents, subject } = state;
  const [status, announce] = useStatus();
  const missingHint = hintOf(state);
  const withIndex = subject !== null && subject.by !== 'show';
  const { editions, trouble, retry } = useEditions(guide.base, missingHint === null ? documents : [], withIndex);
  const changeSubject = useSubjectChange(address);
  useTitle(guide, state);
  const chooser = useCollapse(missingHint !== null);
  const shown = useLastShown(editions, missingHint === null ? subject : null);
  const places = rowPlaces(shown?.editions ?? []);

  return (
    <div class="comparison">
      <RefusedNotice refused={refused} />
      <Chooser
        guide={guide}
        state={state}
        missingHint={missingHint}
        open={chooser.open}
        heading={chooser.heading}
        onToggle={chooser.toggle}
        onShow={chooser.collapse}
        onDocuments={(next) => {
          navigate({ ...state, documents: next });
        }}
        onSubject={(next) => {
          changeSubject(turnTo(state, { subject: next }, choices, places));
        }}
      >
        <ReadyMade guide={guide} address={address} places={places} onStart={chooser.collapse} />
      </Chooser>
      <p role="status" id="compare-status" class="status screen">
        {missingHint ?? (editions !== null ? status : trouble === null ? 'Loading…' : '')}
      </p>
      <TroubleNotice what="The chosen editions" trouble={trouble} retry={retry} />
      {shown !== null && (
        <Result guide={guide} framework={framework} {...shown} address={address} announce={announce} />
      )}
    </div>
  );
}
