/** What can be done with a comparison: narrow it, order it, hide it for a room, present it, take it away. */
import type { RefObject } from 'preact';
import type { ComparisonAction } from '#model/comparison/actions.ts';
import type { ComparisonState, ComparisonSubject } from '#model/comparison/url-state.ts';
import { rowsOf } from '#model/comparison/url-state.ts';
import { addresses } from '#model/edition/urls.ts';
import { ActionButton } from './ActionButton.tsx';

interface Props {
  readonly state: ComparisonState;
  readonly subject: ComparisonSubject;
  readonly anyShown: boolean;
  readonly anyHidden: boolean;
  readonly base: string;
  readonly presentButton: RefObject<HTMLButtonElement>;
  readonly dispatch: (action: ComparisonAction) => void;
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

export function Toolbar(props: Props) {
  const { state, subject, anyShown, anyHidden, base, presentButton, dispatch, onCopy, onDownload } = props;
  const rows = rowsOf(state);
  const ordered = rows !== 'timescales' && rows !== 'contacts';
  const levels = rows === 'anchors' || rows === 'places' ? 'levels' : 'rows';
  const turn = (type: 'differences' | 'printed') => (on: boolean) => {
    dispatch({ type, on });
  };
  const act = (type: 'hide-all' | 'reveal-next' | 'reveal-all' | 'start-presenting') => () => {
    dispatch({ type });
  };
  return (
    <div class="tools screen">
      <div class="switches">
        <Switch on={state.differences} words={differenceWords(subject)} onChange={turn('differences')} />
        {ordered && <Switch on={state.printed} words="Each area's own order, as printed" onChange={turn('printed')} />}
      </div>
      <div class="buttons" role="group" aria-label="For a room">
        <ActionButton idle={!anyShown} words={`Hide all ${levels}`} act={act('hide-all')} />
        <ActionButton idle={!anyHidden} words="Reveal next" act={act('reveal-next')} />
        <ActionButton idle={!anyHidden} words="Reveal all" act={act('reveal-all')} />
        {(subject.by === 'concern' || subject.by === 'dimension') && (
          <a href={`${base}${addresses.judgeFirst}?doc=${state.documents.join('&doc=')}&${subject.by}=${subject.id}`}>
            Judge first
          </a>
        )}
        <ActionButton words="Present" act={act('start-presenting')} button={presentButton} />
      </div>
      <div class="buttons" role="group" aria-label="Copy, download or print">
        <ActionButton words="Copy as table" act={onCopy} />
        <ActionButton words="Download CSV" act={onDownload} />
        <ActionButton
          words="Print"
          act={() => {
            print();
          }}
        />
      </div>
    </div>
  );
}
