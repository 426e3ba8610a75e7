/** What can be done with a comparison: narrow it, order it, hide it for a room, present it, take it away. */
import type { RefObject } from 'preact';
import type { ComparisonState, ComparisonSubject } from '#model/comparison/url-state.ts';
import { rowsOf } from '#model/comparison/url-state.ts';

interface Props {
  readonly state: ComparisonState;
  readonly subject: ComparisonSubject;
  readonly anyShown: boolean;
  readonly anyHidden: boolean;
  readonly presentButton: RefObject<HTMLButtonElement>;
  readonly onDifferences: (on: boolean) => void;
  readonly onPrinted: (on: boolean) => void;
  readonly onHideAll: () => void;
  readonly onRevealNext: () => void;
  readonly onRevealAll: () => void;
  readonly onPresent: () => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
}

function differenceWords(subject: ComparisonSubject): string {
  if (subject.by !== 'show') return 'Only rows where some area lists a need and another does not';
  if (subject.id === 'levels') return 'Only rows where some area prints a level and another does not';
  return `Only rows where some area prints a ${subject.id === 'timescales' ? 'limit' : 'contact'} and another does not`;
}

function Switch({
  on,
  words,
  onChange,
}: {
  readonly on: boolean;
  readonly words: string;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>{words}</span>
    </label>
  );
}

/** A button that keeps its place and the focus when there is nothing for it to do. */
function Action({
  idle = false,
  words,
  act,
}: {
  readonly idle?: boolean;
  readonly words: string;
  readonly act: () => void;
}) {
  return (
    <button
      type="button"
      aria-disabled={idle}
      onClick={() => {
        if (!idle) act();
      }}
    >
      {words}
    </button>
  );
}

export function Toolbar({ state, subject, anyShown, anyHidden, presentButton, ...on }: Props) {
  const rows = rowsOf(state);
  const ordered = rows !== 'timescales' && rows !== 'contacts';
  const levels = rows === 'anchors' || rows === 'places' ? 'levels' : 'rows';
  return (
    <div class="tools screen">
      <div class="switches">
        <Switch on={state.differences} words={differenceWords(subject)} onChange={on.onDifferences} />
        {ordered && (
          <Switch on={state.printed} words="Each area's printed order, not our alignment" onChange={on.onPrinted} />
        )}
      </div>
      <div class="buttons" role="group" aria-label="For a room">
        <Action idle={!anyShown} words={`Hide all ${levels}`} act={on.onHideAll} />
        <Action idle={!anyHidden} words="Reveal next" act={on.onRevealNext} />
        <Action idle={!anyHidden} words="Reveal all" act={on.onRevealAll} />
        <button type="button" ref={presentButton} onClick={on.onPresent}>
          Present
        </button>
      </div>
      <div class="buttons" role="group" aria-label="Take it away">
        <Action words="Copy as table" act={on.onCopy} />
        <Action words="Download CSV" act={on.onDownload} />
        <Action
          words="Print"
          act={() => {
            window.print();
          }}
        />
      </div>
    </div>
  );
}
